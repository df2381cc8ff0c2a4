"""A day as somebody types it, in the form of their language or as an ISO date."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale

from mylife_desktop.language import interface_language

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{2}|\d{4}))?\s*\.?")
_NAMED = re.compile(r"(\d{1,2})\.?\s+([^\W\d]{3,})\.?(?:\s+(\d{4}))?")
_NAMED_FIRST = re.compile(r"([^\W\d]{3,})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?")
_WORDS: Final = {
    "fi": {"tänään": 0, "huomenna": 1, "ylihuomenna": 2},
    "sv": {"i dag": 0, "idag": 0, "i morgon": 1, "imorgon": 1, "i övermorgon": 2},
    "en": {"today": 0, "tomorrow": 1},
}
_BESIDE: Final = {"fi": (), "sv": ("den", "på"), "en": ("on", "the", "of")}
"""Words beside a day that say nothing of which day it is: on Friday, the 5th of December."""
_ORDINAL: Final = {"fi": "", "sv": r"(?<=\d):?[ae]\b", "en": r"(?<=\d)(?:st|nd|rd|th)\b"}
_LEAST = 2
"""Letters of the name of a weekday: pe, fr, Fr."""


def read_day(typed: str, language: str, today: date) -> date | None:
    """The day that was typed; without a year the next such day. None: no day can be read.

    ``5.12.``, ``5.12.2026``, ``5 December``, ``2026-12-05``, ``Friday``, ``pe 5.12.``,
    ``den 5 december``, ``on Friday``, ``December 5th``.
    """
    base = interface_language(language)
    words = " ".join(unicodedata.normalize("NFC", typed).casefold().split())
    if words in _WORDS[base]:
        return today + timedelta(_WORDS[base][words])
    bare = re.sub(_ORDINAL[base], "", words) if _ORDINAL[base] else words
    words = " ".join(word for word in bare.split() if word not in _BESIDE[base])
    if found := _ISO.fullmatch(words):
        return _made(int(found[3]), int(found[2]), int(found[1]), today)
    locale = QLocale(base)
    if not words[:1].isdigit():
        first, _, rest = words.partition(" ")
        weekday = _numbered(first.rstrip(".,"), _weekdays(locale), _LEAST)
        if weekday is not None and not rest:
            return today + timedelta((weekday - today.weekday()) % 7)
        words = rest if weekday is not None else words
    return _day_and_month(words, locale, today)


def _day_and_month(words: str, locale: QLocale, today: date) -> date | None:
    if found := _NUMBERS.fullmatch(words):
        year = found[3]
        full = None if year is None else int(year) + (2000 if len(year) == 2 else 0)
        return _made(int(found[1]), int(found[2]), full, today)
    if found := _NAMED.fullmatch(words):
        day, name, year = found[1], found[2], found[3]
    elif found := _NAMED_FIRST.fullmatch(words):
        name, day, year = found[1], found[2], found[3]
    else:
        return None
    month = _numbered(name, _months(locale), 3)
    return None if month is None else _made(int(day), month + 1, int(year) if year else None, today)


def _made(day: int, month: int, year: int | None, today: date) -> date | None:
    try:
        if year is not None:
            return date(year, month, day)
        years = (today.year + ahead for ahead in range(9))  # 29 February is rare
        return next(d for y in years if (d := _or_none(y, month, day)) and d >= today)
    except (ValueError, StopIteration):
        return None


def _or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekdays(locale: QLocale) -> list[str]:
    return [locale.standaloneDayName(day).casefold() for day in range(1, 8)]


def _months(locale: QLocale) -> list[str]:
    return [locale.standaloneMonthName(month).casefold() for month in range(1, 13)]


def _numbered(word: str, names: Iterable[str], least: int) -> int | None:
    """Which of the names a word is: a beginning of it, or it with an ending (perjantaina)."""
    if len(word) < least:
        return None
    for number, name in enumerate(names):
        if name.startswith(word) or (word.startswith(name) and len(word) - len(name) <= 4):
            return number
    return None

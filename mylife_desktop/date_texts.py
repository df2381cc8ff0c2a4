"""Dates with their year and weekday, as texts in a language. QtCore only."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from mylife_desktop.language import interface_language

_FORMATS = {"fi": "d.M.yyyy", "sv": "d MMMM yyyy", "en": "d MMMM yyyy"}
_WITHOUT_YEAR = {"fi": "d.M.", "sv": "d MMMM", "en": "d MMMM"}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@lru_cache(maxsize=512)
def day_said(iso: str, language: str, today: str) -> str:
    """A day, with its year if it is another one than today's: ``14 August``, ``14.8.2025``."""
    day, base = date.fromisoformat(iso), interface_language(language)
    form = _WITHOUT_YEAR if iso[:4] == today[:4] else _FORMATS
    return QLocale(base).toString(QDate(day.year, day.month, day.day), form[base])


def day_with_year(iso: str, code: str) -> str:
    """A date: ``5.6.2026``, ``5 June 2026``; what is none as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    base = interface_language(code)
    return QLocale(base).toString(QDate(day.year, day.month, day.day), _FORMATS[base])


def day_with_weekday(iso: str, code: str) -> str:
    """A date with its weekday: ``5.6.2026 (perjantai)``."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day_with_year(iso, code)} ({_weekday(day.isoweekday(), code)})"


def weekday(day: str, code: str) -> str:
    """The name of a day of the week that is given as in case files: ``mon``."""
    return _weekday(_DAYS.index(day) + 1, code)


def _weekday(number: int, code: str) -> str:
    return QLocale(interface_language(code)).standaloneDayName(number)

"""Dates with their year and weekday, as texts in a language. QtCore only."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from mylife_desktop.language import interface_language

_FORMATS = {"fi": "d.M.yyyy", "sv": "d MMMM yyyy", "en": "d MMMM yyyy"}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


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

"""Days as they are said of a round."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from mylife_desktop.language import interface_language

_DAY = {"fi": "d.M.", "sv": "d MMMM", "en": "d MMMM"}
_DAY_OF_A_YEAR = {"fi": "d.M.yyyy", "sv": "d MMMM yyyy", "en": "d MMMM yyyy"}


@lru_cache(maxsize=512)
def day_said(iso: str, language: str, today: str) -> str:
    """A day, with its year if it is another one than today's: ``14 August``, ``14.8.2025``."""
    day, base = date.fromisoformat(iso), interface_language(language)
    form = _DAY if iso[:4] == today[:4] else _DAY_OF_A_YEAR
    return QLocale(base).toString(QDate(day.year, day.month, day.day), form[base])

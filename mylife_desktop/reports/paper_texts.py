"""What every page says alike: days, names and people's words, in the language of the reader.

The language is the one that the program speaks while a page is made. Easy Finnish has sentences of
its own, in `easy_finnish`. QtCore only.
"""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from mylife_desktop.date_texts import day_with_year
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import ME
from mylife_desktop.language import clock, interface_language
from mylife_desktop.phrases import on_one_line
from mylife_desktop.reports.easy_finnish import EASY, EASY_FINNISH

DOT = " · "
_UNBROKEN = "\u00a0"
_DAY = {"fi": "d. MMMM", "sv": "d MMMM", "en": "d MMMM"}
_ON_DAY = {"fi": "dddd ", "sv": "dddd'en den '", "en": "dddd "}


class PaperTexts(QObject):
    """The words of one page; `code` is its language (BCP 47), `today` an ISO date."""

    def __init__(self, code: str, today: str = "") -> None:
        super().__init__()
        self.code, self.today = code, today
        self._base = interface_language(code)
        self._is_easy = code.lower() == EASY_FINNISH

    def tr(self, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """A text in the language that is spoken now, or in easy Finnish."""
        if self._is_easy and text in EASY:
            return EASY[text]
        return super().tr(text, disambiguation, n)

    # -- days --------------------------------------------------------------------------------------

    def date(self, iso: str) -> str:
        """A date at the head of a page: ``22.11.2026``, ``22 November 2026``."""
        return day_with_year(iso, self.code)

    def on_day(self, iso: str) -> str:
        """A day within a sentence: ``lauantaina 28. marraskuuta``, ``Saturday 28 November``.

        The year is said where it is not this one.
        """
        return self._day(iso, _ON_DAY[self._base])

    def day(self, iso: str) -> str:
        """A day by its name: ``lauantai 28. marraskuuta``."""
        found = _day_of(iso)
        if found is None:
            return iso
        return f"{QLocale(self._base).standaloneDayName(found.dayOfWeek())} {self._day(iso)}"

    def at(self, time: str) -> str:
        """A time of the day: ``14.00``."""
        hour, minute = map(int, time.split(":"))
        return clock(hour, minute, self.code)

    def moment(self, words: str, iso: str, time: str) -> str:
        """A day and a time in `words`; no end of a line parts the time from what leads to it."""
        at = self.at(time)
        said = words.format(on_day=self.on_day(iso), time=at)
        return said.replace(f" {at}", f"{_UNBROKEN}{at}")

    def _day(self, iso: str, before: str = "") -> str:
        found = _day_of(iso)
        if found is None:
            return iso
        year = "" if iso[:4] == self.today[:4] else " yyyy"
        return QLocale(self._base).toString(found, before + _DAY[self._base] + year)


class GivenNames:
    """What people are called on a page: by their given name, or the whole one if two share it.

    Nobody who must not be contacted has a name here.
    """

    def __init__(self, case: Case) -> None:
        known = [one for one in people_of(case) if not one.excluded]
        given = [next(iter(one.name.split()), one.name) for one in known]
        self._names = {
            one.id: on_one_line(name if given.count(name) == 1 else one.name)
            for one, name in zip(known, given, strict=True)
        }

    def others(self, who: Iterable[str]) -> list[str]:
        """The names of everybody but the young person."""
        return [self._names[one] for one in who if one != ME and one in self._names]


def _day_of(iso: str) -> QDate | None:
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return None
    return QDate(day.year, day.month, day.day)

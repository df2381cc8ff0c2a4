"""Small parts of sentences: days of the week, hours, how often, things in a row. QtCore only."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from mylife_desktop.domain.services import DAYS
from mylife_desktop.language import clock, interface_language

_UNBROKEN = "\u00a0"
_LAST_NUMBER = re.compile(r"(?<=\w) (?=[0-9]{1,2}(?:[.,;:!?)”](?:\s|$)|$))")


def day_name(day: str, language: str, *, whole: bool = False) -> str:
    """A day of the week: ``ma``, ``Mon``; whole: ``maanantai``, ``Monday``."""
    form = QLocale.FormatType.LongFormat if whole else QLocale.FormatType.ShortFormat
    name = QLocale(interface_language(language)).standaloneDayName(DAYS.index(day) + 1, form)
    return str(name)


def days_said(days: Iterable[str], language: str) -> str:
    """Days of the week, those in a row as one: ``Mon–Wed and Fri``."""
    places = sorted({DAYS.index(day) for day in days})
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    said: list[str] = []
    for run in runs:
        names = [day_name(DAYS[place], language) for place in run]
        said += [f"{names[0]}–{names[-1]}"] if len(run) > 2 else names
    return listed(said)


def on_one_line(text: str) -> str:
    """Somebody's words without line breaks."""
    return " ".join(text.split())


def as_sentence(words: str) -> str:
    """Words with a full stop, if they end with a letter or a number."""
    return f"{words}." if words and (words[-1].isalnum() or words[-1] in "”)\"'") else words


def numbers_held(text: str) -> str:
    """The same to the eye, but no line begins with a number that ends a sentence or a part of it.

    ``and gave them 4.`` would leave the 4 alone.
    """
    return _LAST_NUMBER.sub(_UNBROKEN, text)


def shortened(words: str, longest: int) -> str:
    """Words for a narrow place: at most so many characters, ended between two words if possible."""
    words = on_one_line(words)
    if len(words) <= longest:
        return words
    at = words[:longest].rfind(" ")
    cut = words[:at] if at * 2 > longest else words[: longest - 1]
    return f"{cut.rstrip(' ,.:;–-')}…"


def quoted(words: str) -> str:
    """Somebody's words on one line, in quotation marks."""
    marks = QCoreApplication.translate("FindingTexts", "“{words}”")
    return marks.format(words=on_one_line(words))


def with_how_often(said: str, every_weeks: int, *, is_sure: bool) -> str:
    """What two things do, and every how many weeks; they may also take turns."""
    if every_weeks > 1:
        said = f"{said}, {every_said(every_weeks)}"
    if not is_sure:
        sometimes = QCoreApplication.translate("FindingTexts", "if both fall on the same week")
        said = f"{said}, {sometimes}"
    return said


def listed(words: Sequence[str]) -> str:
    """Words one after another: ``a, b and c``."""
    if len(words) < 2:
        return "".join(words)
    both = QCoreApplication.translate("ServiceTexts", "{some} and {last}")
    return both.format(some=", ".join(words[:-1]), last=words[-1])


def clock_said(minute: int, language: str) -> str:
    """A time of the day, whole hours without minutes: ``9``, ``14.30``."""
    hour, rest = divmod(minute, 60)
    return clock(hour, rest, language) if rest else str(hour)


def span_said(begins: int, ends: int, language: str) -> str:
    """From when to when: ``9–10.30``."""
    return f"{clock_said(begins, language)}–{clock_said(ends, language)}"


def duration_said(duration: int) -> str:
    """Hours and minutes: ``35 min``, ``2 h``, ``1 h 15 min``."""
    hours, rest = divmod(duration, 60)
    if not hours:
        return QCoreApplication.translate("ServiceTexts", "{m} min").format(m=rest)
    if not rest:
        return QCoreApplication.translate("ServiceTexts", "{h} h").format(h=hours)
    return QCoreApplication.translate("ServiceTexts", "{h} h {m} min").format(h=hours, m=rest)


def every_said(every_weeks: int) -> str:
    """How often: nothing for each week, ``every other week``, ``every 3 weeks``."""
    if every_weeks <= 1:
        return ""
    if every_weeks == 2:
        return QCoreApplication.translate("ServiceTexts", "every other week")
    return _Counted().weeks(every_weeks)


class _Counted(QObject):
    """Texts with a number: lupdate knows a plural only from `tr`."""

    def weeks(self, count: int) -> str:
        return self.tr("every %n week(s)", "", count)

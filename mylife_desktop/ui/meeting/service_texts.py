"""How the week of a service's goal, its limits and where it comes from are said."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from mylife_desktop.domain.services import DAYS, Assessed, Limits, PlanElsewhere, Time
from mylife_desktop.domain.week import minutes
from mylife_desktop.language import clock, interface_language
from mylife_desktop.ui.meeting.days import day_said

_SEPARATOR = "\u00a0· "


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

    def at_most_days(self, count: int) -> str:
        return self.tr("at most %n day(s) a week", "", count)

    def weekdays_free(self, count: int) -> str:
        return self.tr("%n weekday(s) free", "", count)


def time_said(time: Time, language: str) -> str:
    """One time of a goal, with its way: ``every other week Thu 14–15, 20 min each way``."""
    words = [
        every_said(time.every_weeks or 1),
        days_said(time.days, language),
        span_said(minutes(time.from_), minutes(time.to), language),
    ]
    said = " ".join(word for word in words if word)
    if not time.travel_min:
        return said
    way = QCoreApplication.translate("ServiceTexts", "{time}, {way} each way")
    return way.format(time=said, way=duration_said(time.travel_min))


def limits_said(limits: Limits, language: str) -> str:
    """What a goal asks of the rest of the week."""
    said: list[str] = []
    if limits.max_days is not None:
        said.append(_Counted().at_most_days(limits.max_days))
    if limits.free_weekdays is not None:
        said.append(_Counted().weekdays_free(limits.free_weekdays))
    if limits.not_before is not None:
        words = QCoreApplication.translate("ServiceTexts", "on weekdays nothing before {time}")
        said.append(words.format(time=clock_said(minutes(limits.not_before), language)))
    if limits.not_after is not None:
        words = QCoreApplication.translate("ServiceTexts", "on weekdays nothing after {time}")
        said.append(words.format(time=clock_said(minutes(limits.not_after), language)))
    return _SEPARATOR.join(said)


def source_said(plan: PlanElsewhere, today: str, language: str, holder: str = "") -> str:
    """Whose plan it is, from when, who holds it, and until when it holds."""
    said = [plan.service]
    if holder:
        said.append(holder)
    if plan.date:
        said.append(day_said(plan.date, language, today))
    said = [", ".join(said)]
    if plan.valid_until:
        until = QCoreApplication.translate("ServiceTexts", "valid until {day}")
        said.append(until.format(day=day_said(plan.valid_until, language, today)))
    return _SEPARATOR.join(said)


def week_said(times: Sequence[Time], limits: Limits | None, weekly: str | None, lang: str) -> str:
    """The week of a goal: its times and limits, or else how the service wrote it."""
    said = [time_said(time, lang) for time in times]
    if limits is not None and (asked := limits_said(limits, lang)):
        said.append(asked)
    return _SEPARATOR.join(said) or weekly or ""


def assessed_said(assessed: Assessed, today: str, language: str) -> str:
    """What a service found, when and by whom."""
    words = QCoreApplication.translate("ServiceTexts", "Assessed: {words}")
    said = words.format(words=assessed.text)
    day = day_said(assessed.on, language, today) if assessed.on else ""
    who = ", ".join(each for each in (assessed.by or "", day) if each)
    return f"{said} ({who})" if who else said

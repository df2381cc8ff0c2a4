"""How the week of a service's goal, its limits and where it comes from are said."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from mylife_desktop.date_texts import day_said
from mylife_desktop.domain.services import Assessed, Limits, PlanElsewhere, Time
from mylife_desktop.domain.week import minutes
from mylife_desktop.phrases import clock_said, days_said, duration_said, every_said, span_said

_SEPARATOR = "\u00a0· "


class _Counted(QObject):
    """Texts with a number: lupdate knows a plural only from `tr`."""

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

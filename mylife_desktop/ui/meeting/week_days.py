"""The days of the picture of a week, with the words below them."""

from PySide6.QtCore import QCoreApplication

from mylife_desktop.domain.services import WEEKDAYS
from mylife_desktop.domain.week import Day, Week
from mylife_desktop.phrases import day_name, duration_said
from mylife_desktop.ui.widgets.week_strip import DayShown


def days_shown(week: Week, language: str) -> list[DayShown]:
    """The days of the picture: the weekdays, and of Saturday and Sunday what is not empty."""
    days = [day for day in week.days if day.day in WEEKDAYS or day.blocks]
    return [DayShown(day, day_name(day.day, language).capitalize(), _marks(day)) for day in days]


def _marks(day: Day) -> tuple[str, ...]:
    marks: list[str] = []
    if any(collision.at_once for collision in day.collisions):
        marks.append(QCoreApplication.translate("WeekTexts", "two at once"))
    elif day.collisions:
        marks.append(QCoreApplication.translate("WeekTexts", "no time between"))
    if day.is_long:
        marks.append(QCoreApplication.translate("WeekTexts", "long day"))
        marks.append(duration_said(day.minutes))
    return tuple(marks)

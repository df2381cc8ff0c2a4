"""The week in words: the same values as the picture of it, day by day. QtCore only."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from mylife_desktop.domain.week import Block, Collision, Day, Week
from mylife_desktop.phrases import (
    day_name,
    duration_said,
    every_said,
    listed,
    on_one_line,
    span_said,
    with_how_often,
)

GoalWords = Callable[[str], str]
"""A goal's words in quotation marks, by its id."""


def hours_said(week: Week, *, brief: bool = False) -> str:
    """How much of a week is taken; `brief` leaves out how that is counted."""
    hours = week.hours
    if not hours.things:
        return QCoreApplication.translate("WeekTexts", "No times are known yet.")
    if hours.ways:
        said = QCoreApplication.translate("WeekTexts", "{things} a week, and {ways} on the way.")
    else:
        said = QCoreApplication.translate("WeekTexts", "{things} a week.")
    said = said.format(things=duration_said(hours.things), ways=duration_said(hours.ways))
    if brief or not hours.averaged:
        return said
    average = QCoreApplication.translate(
        "WeekTexts", "What is not every week is counted by its share."
    )
    return f"{said} {average}"


def hatch_said(week: Week) -> str:
    """What the hatch in the picture means, where there is any."""
    said: list[str] = []
    if week.collisions:
        said.append(
            QCoreApplication.translate("WeekTexts", "Hatched: two things at the same time.")
            if any(collision.at_once for collision in week.collisions)
            else QCoreApplication.translate("WeekTexts", "Hatched: too little time between.")
        )
    if long_days := week.long_days:
        hours = duration_said(week.long_day)
        said.append(_Counted().long_days(len(long_days)).format(hours=hours))
    return " ".join(said)


class _Counted(QObject):
    """Texts with a number: lupdate knows a plural only from `tr`."""

    def long_days(self, count: int) -> str:
        return self.tr("%n day(s) of more than {hours} (dashed frame).", "", count)


def week_said(week: Week, goal: GoalWords, language: str) -> list[str]:
    """All of it, a sentence or two for each day with anything, and the hours."""
    return [*map(" ".join, days_told(week, goal, language)), hours_said(week)]


def days_told(week: Week, goal: GoalWords, language: str) -> list[list[str]]:
    """The sentences about each day with anything."""
    return [_day_told(day, goal, language) for day in week.days if day.blocks]


def _day_told(day: Day, goal: GoalWords, language: str) -> list[str]:
    name = day_name(day.day, language, whole=True)
    things = "; ".join(_block_said(block, goal, language) for block in day.blocks)
    said = [f"{name[:1].upper()}{name[1:]}: {things}."]
    said += [_collision_said(collision, goal, language) for collision in day.collisions]
    if day.is_long:
        words = (
            QCoreApplication.translate("WeekTexts", "A long day, in some weeks: {hours}.")
            if day.is_long_sometimes
            else QCoreApplication.translate("WeekTexts", "A long day: {hours}.")
        )
        said.append(words.format(hours=duration_said(day.minutes)))
    return said


def _block_said(block: Block, goal: GoalWords, language: str) -> str:
    parts = [
        span_said(block.begins, block.ends, language),
        f"{goal(block.goal)} ({on_one_line(block.service)})",
    ]
    said = " ".join(parts)
    if every := every_said(block.every_weeks):
        said = f"{said}, {every}"
    if block.travel:
        way = QCoreApplication.translate("WeekTexts", "{thing}, {way} each way")
        said = way.format(thing=said, way=duration_said(block.travel))
    return said


def _collision_said(collision: Collision, goal: GoalWords, language: str) -> str:
    both = listed([goal(collision.one.goal), goal(collision.other.goal)])
    if collision.at_once:
        words = QCoreApplication.translate("WeekTexts", "At the same time {span}: {both}.")
        span = span_said(collision.begins, collision.ends, language)
        often = collision.every_weeks
        return words.format(span=with_how_often(span, often, is_sure=collision.is_sure), both=both)
    words = QCoreApplication.translate(
        "WeekTexts", "Too little time between: {time}, and the way takes {way}: {both}."
    )
    way = duration_said(collision.way)
    return words.format(
        time=duration_said(collision.ends - collision.begins),
        way=with_how_often(way, collision.every_weeks, is_sure=collision.is_sure),
        both=both,
    )

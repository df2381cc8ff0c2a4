"""A meeting: when it was, how far the two have come, who was there, and whether it was refused."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import Json, frozen

MEETINGS = "meetings"
"""The part of a case that they stand in: a list, oldest first, one for a date."""


class Part(StrEnum):
    """The parts of a meeting, in the order of its rail. Any of them may be skipped."""

    WELCOME = "welcome"
    LAST_TIME = "last_time"
    CIRCLE = "circle"
    COMPARE = "compare"
    FOCUS = "focus"
    PLAN = "plan"
    AGREE = "agree"
    TAKE_HOME = "take_home"


@dataclass(frozen=True)
class Meeting:
    """What happens between "Start meeting" and "End meeting".

    `date` is ISO 8601 on the calendar of the place, the date of the round that is made in it.
    `began` and `ended` are UTC in ISO 8601 with offset. `part` is where the two are, `language`
    what they speak with the program (BCP 47) if it was chosen. `here` are ids of people of the
    case, `others` names as they were typed; the client and the case manager are always there.
    A meeting that was refused is its date and nothing else.
    """

    date: str
    began: str | None = None
    ended: str | None = None
    part: Part = Part.WELCOME
    language: str | None = None
    here: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    refused: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it began and was neither ended nor refused."""
        return self.ended is None and not self.refused

    @property
    def has_company(self) -> bool:
        """Whether anybody but the client and the case manager is there."""
        return bool(self.here or self.others)


def meetings_of(case: Case) -> tuple[Meeting, ...]:
    """The meetings of a case, oldest first."""
    return tuple(map(meeting_from_value, case.listed(MEETINGS)))


def meeting_of(case: Case, date: str) -> Meeting | None:
    """The meeting of this very date."""
    return next((m for m in meetings_of(case) if m.date == date), None)


def left_open(case: Case, today: str) -> Meeting | None:
    """The meeting of an earlier date that the two may go on with.

    Only the last of all is one, and only if no round was made since.
    """
    last = next(reversed(meetings_of(case)), None)
    if last is None or not last.is_open or last.date >= today:
        return None
    return None if any(r.date > last.date for r in case.rounds) else last


def with_meeting(case: Case, meeting: Meeting) -> Case:
    """The case with this meeting in place of the one of its date, in the order of dates."""
    others = [m for m in meetings_of(case) if m.date != meeting.date]
    all_ = sorted([*others, meeting], key=lambda m: m.date)
    value: list[Json] = [_to_value(m) for m in all_]
    parts = {**case.parts, MEETINGS: frozen(value)}
    return replace(case, parts=MappingProxyType(parts))


def without_round(case: Case, date: str) -> Case:
    """The case without what was answered on this date."""
    return replace(case, rounds=tuple(r for r in case.rounds if r.date != date))


def meeting_from_value(value: Mapping[str, Any]) -> Meeting:
    """A meeting of a valid case file."""
    return Meeting(
        date=value["date"],
        began=value.get("began"),
        ended=value.get("ended"),
        part=Part(value.get("part", Part.WELCOME)),
        language=value.get("language"),
        here=tuple(value.get("here", ())),
        others=tuple(value.get("others", ())),
        refused=value.get("refused", False),
    )


def _to_value(meeting: Meeting) -> dict[str, Json]:
    if meeting.refused:
        return {"date": meeting.date, "refused": True}
    value: dict[str, Json] = {
        "date": meeting.date,
        "began": meeting.began,
        "ended": meeting.ended,
        "part": meeting.part.value,
        "language": meeting.language,
        "here": list(meeting.here) or None,
        "others": list(meeting.others) or None,
    }
    return {key: item for key, item in value.items() if item is not None}

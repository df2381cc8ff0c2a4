"""When, where and with whom the two meet next, as the words of a plan that say it."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from mylife_desktop.domain.case import Appointment, Case, meeting_in
from mylife_desktop.domain.plan import plan_of, with_plan
from mylife_desktop.domain.versions import with_agreed_kept

USUAL_TIME = "12:00"
"""The time of the day until another one is said."""

_WITH = "; "
_CLOCK = re.compile(r"\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*")


@dataclass(frozen=True)
class NextMeeting:
    """The words of a plan in parts. `day` is an ISO date, `time` HH:MM; both or neither are there.

    `with_` is what follows a semicolon.
    """

    day: str | None = None
    time: str | None = None
    place: str = ""
    with_: str = ""


def next_meeting_of(case: Case) -> NextMeeting:
    """What the plan says of the next meeting."""
    words = plan_of(case).next_meeting or ""
    found = meeting_in(words)
    if found is None or not _is_time(found):
        return NextMeeting(None, None, *_where(_alone(words)))
    return NextMeeting(found.date, found.time, *_where(found.place))


def meet_next(case: Case, meeting: NextMeeting) -> Case:
    """The case with this next meeting; one of which nothing is said takes it back."""
    words = _words(meeting) or None
    plan = plan_of(case)
    if words == plan.next_meeting:
        return case
    case = with_agreed_kept(case)
    return with_plan(case, replace(plan_of(case), next_meeting=words))


def time_in(typed: str) -> str | None:
    """The time of the day that was typed, in whatever form: 14, 14.30, 9:15; None for none."""
    found = _CLOCK.fullmatch(typed)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def is_ahead(meeting: NextMeeting, today: str) -> bool:
    """Whether a next meeting is agreed on for a day after this one; words alone count as one."""
    return bool(meeting.place) if meeting.day is None else meeting.day > today


def _words(meeting: NextMeeting) -> str:
    where = meeting.place + (_WITH + meeting.with_ if meeting.with_ else "")
    if meeting.day is None:
        # Words like a time that is none would be refused in a case file.
        return f" {where}" if _is_like_a_time(where) else where
    return f"{meeting.day} {meeting.time or USUAL_TIME}, {where}"


def _where(words: str) -> tuple[str, str]:
    place, _, with_ = words.partition(_WITH)
    return (place, with_) if with_ else (words, "")


def _alone(words: str) -> str:
    """Words as they were typed: without the space that tells them from a time."""
    return words[1:] if words.startswith(" ") and _is_like_a_time(words[1:]) else words


def _is_like_a_time(words: str) -> bool:
    found = meeting_in(words)
    return found is not None and not _is_time(found)


def _is_time(found: Appointment) -> bool:
    return _is_day(found.date) and time_in(found.time) is not None


def _is_day(iso: str) -> bool:
    try:
        return bool(date.fromisoformat(iso))
    except ValueError:
        return False


def time_of(moment: str | None) -> str:
    """The time of the day of a moment with offset, on the clock of the place; else the usual."""
    if moment is None:
        return USUAL_TIME
    local = datetime.fromisoformat(moment).astimezone()
    return f"{local.hour:02}:00"

"""The next meetings as a calendar file (RFC 5545), for any phone. It names nobody.

The words of an entry are handed in: what the page that it goes with says. Times are those of
Finland, whatever the clock of the phone is set to.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.next_meeting import is_ahead, next_meeting_of, time_in
from mylife_desktop.domain.people import excluded_names, names_one_of
from mylife_desktop.domain.plan import plan_of

if TYPE_CHECKING:
    import icalendar

ZONE: Final = "Europe/Helsinki"
LENGTH: Final = timedelta(hours=1)
"""How long a meeting is in the calendar; nobody says it, and it takes as much as it needs."""

_IDS: Final = UUID("6f1c1cf0-4b43-5d4e-9d4b-9a5d0f3f1f55")
_MAKER: Final = "-//My Life//Meetings//EN"


@dataclass(frozen=True)
class CalendarMeeting:
    """A meeting on a day (ISO 8601), at a time (HH:MM) or all day, at a place in words."""

    day: str
    time: str | None = None
    place: str = ""


def meetings_ahead(case: Case, today: str) -> tuple[CalendarMeeting, ...]:
    """The next meeting and the days on which the plan is looked at again, the first first.

    A place that names somebody who must not be contacted is left out.
    """
    meeting, plan = next_meeting_of(case), plan_of(case)
    reviews = (review.date for review in plan.reviews if review.date > today)
    found = {day: CalendarMeeting(day) for day in reviews}
    if meeting.day is not None and is_ahead(meeting, today):
        place = "" if names_one_of(meeting.place, excluded_names(case)) else meeting.place
        at = time_in(meeting.time or "")
        found[meeting.day] = CalendarMeeting(meeting.day, at, " ".join(place.split()))
    return tuple(found[day] for day in sorted(found))


def calendar_file(
    meetings: Iterable[CalendarMeeting], summary: str, case_id: str, made: datetime
) -> bytes:
    """The bytes of the file. `summary` is what each meeting is called, in the reader's language.

    The same meeting has the same UID whenever it is written, so that a calendar does not show it
    twice; out of the UID nobody reads whose it is (`case_id` stays in the program). `made` is the
    moment of writing, with its offset.
    """
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", _MAKER)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    calendar.add_component(_zone())
    for meeting in meetings:
        calendar.add_component(_event(meeting, summary, case_id, made))
    data: bytes = calendar.to_ical(sorted=False)
    return data


def _event(
    meeting: CalendarMeeting, summary: str, case_id: str, made: datetime
) -> "icalendar.Event":
    import icalendar

    day, event = date.fromisoformat(meeting.day), icalendar.Event()
    event.add("UID", str(uuid5(_IDS, f"{case_id} {meeting.day}")))
    event.add("DTSTAMP", made.astimezone(UTC).replace(microsecond=0))
    if meeting.time is None:
        event.add("DTSTART", day)
        event.add("DTEND", day + timedelta(days=1))
        event.add("TRANSP", "TRANSPARENT")
    else:
        start = datetime.combine(day, time.fromisoformat(meeting.time), ZoneInfo(ZONE))
        event.add("DTSTART", start)
        event.add("DURATION", LENGTH)
    event.add("SUMMARY", _text(summary))
    if meeting.place:
        event.add("LOCATION", _text(meeting.place))
    event.add("CLASS", "PRIVATE")
    return event


def _text(words: str) -> str:
    """Words as a calendar can hold them: no control character but line breaks, no half one."""
    whole = "\n".join(words.splitlines()).encode(errors="replace").decode()
    return "".join(c for c in whole if c == "\n" or unicodedata.category(c) != "Cc")


def _zone() -> "icalendar.Timezone":
    """The rule by which the clock is put in Finland, for calendars that do not know it."""
    import icalendar

    zone = icalendar.Timezone()
    zone.add("TZID", ZONE)
    for kind, name, month, hour, before, after in (
        (icalendar.TimezoneDaylight, "EEST", 3, 3, 2, 3),
        (icalendar.TimezoneStandard, "EET", 10, 4, 3, 2),
    ):
        part = kind()
        # The first last Sunday of the month since the rule is what it is.
        part.add("DTSTART", datetime(1997, month, 30 if month == 3 else 26, hour))
        part.add("RRULE", {"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": "-1SU"})
        part.add("TZOFFSETFROM", timedelta(hours=before))
        part.add("TZOFFSETTO", timedelta(hours=after))
        part.add("TZNAME", name)
        zone.add_component(part)
    return zone

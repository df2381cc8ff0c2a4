"""The next meetings as a calendar file, read by another library and by hand against RFC 5545."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.next_meeting import NextMeeting, meet_next
from mylife_desktop.domain.people_edits import Kind, add_person, exclude
from mylife_desktop.exchange.meeting_calendar import (
    CalendarMeeting,
    calendar_file,
    meetings_ahead,
)
from tests.builders import HARD_TEXTS, a_case, case_files
from tests.exchange.cases_strategy import WILD_TEXTS

TODAY = "2026-11-22"
MADE = datetime(2026, 11, 22, 14, 5, 59, 123, tzinfo=timezone(timedelta(hours=2)))
WINTER = CalendarMeeting("2026-12-07", "14:00", "Kirjasto, 2. krs")
SUMMARY = "Tapaaminen"


def written(*meetings: CalendarMeeting, summary: str = SUMMARY, case_id: str = "id") -> bytes:
    return calendar_file(meetings, summary, case_id, MADE)


def read(data: bytes) -> list[Any]:
    """The entries as vobject reads and approves them."""
    calendar = vobject.readOne(data.decode())
    assert calendar.validate(raiseException=True)
    return list(calendar.contents.get("vevent", ()))


def lines(data: bytes) -> list[str]:
    """The content lines, unfolded by hand; each kept to its form."""
    assert data.endswith(b"\r\n")
    folded = data.removesuffix(b"\r\n").split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in folded)
    assert all(len(line) <= 75 for line in folded)
    for line in folded:
        line.decode()  # no character is cut in two
    return data.decode().replace("\r\n ", "").splitlines()


def value(data: bytes, name: str) -> str:
    (found,) = (line for line in lines(data) if line.startswith((f"{name}:", f"{name};")))
    return found.partition(":")[2]


def unescaped(text: str) -> str:
    marks = {"\\n": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"}
    out, at = "", 0
    while at < len(text):
        pair = text[at : at + 2]
        out, at = (out + marks[pair], at + 2) if pair in marks else (out + text[at], at + 1)
    return out


def test_another_library_reads_when_and_where() -> None:
    (event,) = read(written(WINTER))
    assert event.dtstart.value.astimezone(UTC) == datetime(2026, 12, 7, 12, tzinfo=UTC)
    assert event.duration.value == timedelta(hours=1)
    assert (event.summary.value, event.location.value) == (SUMMARY, WINTER.place)


def test_in_summer_the_clock_is_another_one() -> None:
    (event,) = read(written(CalendarMeeting("2027-06-14", "09:30")))
    assert event.dtstart.value.astimezone(UTC) == datetime(2027, 6, 14, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize("year", [2026, 2027, 2031, 2040])
def test_the_rule_of_the_clock_is_that_of_finland(year: int) -> None:
    noons = [date(year, 1, 1) + timedelta(days=n) for n in range(0, 365, 3)]
    events = read(written(*(CalendarMeeting(day.isoformat(), "12:00") for day in noons)))
    march, october = date(year, 3, 31), date(year, 10, 31)
    begins = march - timedelta(days=(march.weekday() + 1) % 7)
    ends = october - timedelta(days=(october.weekday() + 1) % 7)
    for day, event in zip(noons, events, strict=True):
        hours = 3 if begins <= day < ends else 2
        assert event.dtstart.value.utcoffset() == timedelta(hours=hours)


def test_a_day_without_a_time_is_the_whole_day() -> None:
    (event,) = read(written(CalendarMeeting("2027-01-07")))
    assert event.dtstart.value == date(2027, 1, 7)
    assert event.dtend.value == date(2027, 1, 8)


def test_no_meeting_is_a_calendar_without_entries() -> None:
    assert lines(written())[0] == "BEGIN:VCALENDAR"
    assert read(written()) == []


def test_the_zone_is_in_the_file_and_no_alarm_is() -> None:
    text = written(WINTER)
    assert b"BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n" in text
    assert b"DTSTART;TZID=Europe/Helsinki:20261207T140000\r\n" in text
    assert b"VALARM" not in text and b"ATTENDEE" not in text and b"ORGANIZER" not in text


def test_when_it_was_written_is_in_utc() -> None:
    assert value(written(WINTER), "DTSTAMP") == "20261122T120559Z"


def test_the_same_meeting_is_known_again_and_nobody_by_it() -> None:
    first, again = written(WINTER, case_id="a"), written(WINTER, summary="Möte", case_id="a")
    moved = written(CalendarMeeting(WINTER.day, "15:00"), case_id="a")
    assert value(first, "UID") == value(again, "UID") == value(moved, "UID")
    others = {value(written(WINTER, case_id=each), "UID") for each in ("a", "b", "c")}
    assert len(others) == 3
    assert value(first, "UID") != value(written(CalendarMeeting("2026-12-08"), case_id="a"), "UID")
    case_id = a_case().id
    assert case_id.encode() not in written(WINTER, case_id=case_id)


@pytest.mark.parametrize(
    "words",
    [
        'comma, semicolon; backslash \\ colon: "quoted"',
        "two\nlines",
        "👩‍👩‍👧 " * 30,
        "ä" * 300,
        "a" * 300,
        "مرحبا שלום",
        "BEGIN:VALARM\r\nEND:VALARM",
    ],
)
def test_whatever_is_written_comes_back_and_breaks_nothing(words: str) -> None:
    data = written(CalendarMeeting("2026-12-07", "14:00", words), summary=words)
    expected = "\n".join(words.splitlines())
    assert unescaped(value(data, "SUMMARY")) == expected
    assert unescaped(value(data, "LOCATION")).strip() == expected.strip()
    (event,) = read(data)
    assert event.summary.value == expected
    assert not [line for line in lines(data) if line.startswith("BEGIN:VALARM")]


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(st.text(), st.sampled_from([*WILD_TEXTS, *HARD_TEXTS, "half \ud800 one"])))
def test_any_words_make_a_calendar(words: str) -> None:
    data = written(CalendarMeeting("2026-12-07", "14:00", words), summary=words)
    names = [line.partition(":")[0].partition(";")[0] for line in lines(data)]
    assert names.count("BEGIN") == names.count("END") == 5
    assert len(read(data)) == 1


# --- which meetings


def meeting(case: Case, day: str, place: str = "Kirjasto") -> Case:
    return meet_next(case, NextMeeting(day, "14:30", place))


def test_the_next_meeting_is_what_the_plan_says() -> None:
    assert meetings_ahead(meeting(a_case(), "2026-12-07"), TODAY) == (
        CalendarMeeting("2026-12-07", "14:30", "Kirjasto"),
    )
    assert meetings_ahead(meeting(a_case(), TODAY), TODAY) == ()
    assert meetings_ahead(meeting(a_case(), "2026-11-21"), TODAY) == ()
    assert meetings_ahead(a_case(), TODAY) == ()
    words_alone = meet_next(a_case(), NextMeeting(place="some day in spring"))
    assert meetings_ahead(words_alone, TODAY) == ()


def test_the_meetings_of_the_invented_people_name_none_of_them() -> None:
    for case in case_files():
        found = meetings_ahead(case, "2020-01-01")
        data = calendar_file(found, SUMMARY, case.id, MADE).decode()
        assert [each.day for each in found] == sorted(each.day for each in found)
        assert case.person.called not in data
        assert (case.person.name or case.person.called) not in data
        assert len(read(data.encode())) == len(found)


def test_a_place_that_names_somebody_left_out_stays_out() -> None:
    case = meeting(add_person(a_case(), "Seppo", Kind.OWN), "2026-12-07", "Sepon luona")
    seppo = str(case.listed("people")[0]["id"])
    assert meetings_ahead(case, TODAY)[0].place == "Sepon luona"
    assert meetings_ahead(exclude(case, seppo), TODAY)[0].place == ""

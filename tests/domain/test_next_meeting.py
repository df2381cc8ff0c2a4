"""When, where and with whom the two meet next, in the words that a case file keeps."""

import pytest

from mylife_desktop.domain.next_meeting import (
    USUAL_TIME,
    NextMeeting,
    is_ahead,
    meet_next,
    next_meeting_of,
    time_in,
    time_of,
)
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.exchange.case_file import case_text, read_case_text
from tests.builders import a_case, case_files

MEETING = NextMeeting("2026-12-04", "14:30", "kirjasto, huone 2", "Mikko, Iida")


def test_what_was_set_is_read_again() -> None:
    case = meet_next(a_case(), MEETING)
    assert case.meeting_words() == "2026-12-04 14:30, kirjasto, huone 2; Mikko, Iida"
    assert next_meeting_of(case) == MEETING
    assert case.next_meeting() is not None


def test_a_day_without_a_time_gets_the_usual_one() -> None:
    case = meet_next(a_case(), NextMeeting("2026-12-04"))
    assert next_meeting_of(case) == NextMeeting("2026-12-04", USUAL_TIME)


@pytest.mark.parametrize(
    "words", ["joskus joulussa", "2026-13-04 14:00, torilla", "2026-12-04 25:00, a", "ehkä; "]
)
def test_words_that_name_no_time_are_kept_as_they_are(words: str) -> None:
    case = meet_next(a_case(), NextMeeting(place=words))
    assert next_meeting_of(case) == NextMeeting(place=words)
    assert meet_next(case, next_meeting_of(case)) is case


def test_whom_one_meets_can_be_said_before_the_day() -> None:
    case = meet_next(a_case(), NextMeeting(place="kirjasto", with_="Iida"))
    assert next_meeting_of(case) == NextMeeting(place="kirjasto", with_="Iida")


def test_the_same_said_again_changes_nothing() -> None:
    for case in case_files():
        assert meet_next(case, next_meeting_of(case)) is case


def test_nothing_takes_it_back() -> None:
    assert plan_of(meet_next(meet_next(a_case(), MEETING), NextMeeting())).next_meeting is None


@pytest.mark.parametrize(
    ("typed", "time"),
    [("14", "14:00"), (" 9:15", "09:15"), ("9.15", "09:15"), ("0930", "09:30"),
     ("24", None), ("12.60", None), ("", None), ("kolmelta", None)],
)  # fmt: skip
def test_a_time_is_read_in_the_forms_people_write(typed: str, time: str | None) -> None:
    assert time_in(typed) == time


def test_only_a_day_after_today_is_ahead() -> None:
    assert is_ahead(MEETING, "2026-12-03")
    assert not is_ahead(MEETING, "2026-12-04")
    assert not is_ahead(NextMeeting(), "2026-12-04")
    assert is_ahead(NextMeeting(place="joulussa"), "2026-12-04")


def test_the_usual_time_is_that_of_this_meeting() -> None:
    assert time_of(None) == USUAL_TIME
    assert time_of("2026-11-22T12:34:56+00:00").endswith(":00")


def test_words_like_a_time_that_is_none_can_be_written_and_read() -> None:
    case = meet_next(a_case(), NextMeeting(place="2026-99-99 12:00, somewhere"))
    again = read_case_text(case_text(case), "case.json")
    assert next_meeting_of(again).place == "2026-99-99 12:00, somewhere"
    assert meet_next(again, next_meeting_of(again)) == again

"""A meeting begins, goes from part to part, and ends or is refused; an undo changes none of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import pytest
from PySide6.QtWidgets import QApplication

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.frozen import frozen
from mylife_desktop.domain.meeting import Meeting, Part, left_open, meetings_of
from mylife_desktop.domain.round import Answer
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.editing.document import Document
from mylife_desktop.ui.meeting.course import Course
from tests.builders import a_case
from tests.ui.meeting.rooms import INSTRUMENT, TODAY

BEGAN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SITTING = Sitting(TODAY, INSTRUMENT.ref)


class Clock:
    def __init__(self) -> None:
        self.now = BEGAN

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def course(qapp: QApplication, clock: Clock) -> Course:
    return Course(Document(a_case()), TODAY, clock)


def kept(course: Course) -> tuple[Meeting, ...]:
    return meetings_of(course._document.case)


def with_father(case: Case) -> Case:
    people = [
        {"id": "p1", "name": "Katri Halonen", "kind": "case_manager"},
        {"id": "p2", "name": "Sari Rissanen", "kind": "own_network"},
        {"id": "p3", "name": "Seppo Rissanen", "kind": "own_network", "excluded": True},
    ]
    return replace(case, parts=MappingProxyType({**case.parts, "people": frozen(people)}))


def test_it_begins_at_the_welcome_with_its_time_in_utc(course: Course) -> None:
    course.begin()
    assert kept(course) == (Meeting(TODAY, began="2026-11-22T12:00:00+00:00"),)


def test_it_goes_on_where_it_was_left_on_the_same_day(course: Course, clock: Clock) -> None:
    course.begin()
    course.go_to(Part.FOCUS)
    course.end()
    clock.now += timedelta(hours=1)
    again = Course(course._document, TODAY, clock)
    again.begin()
    assert again.meeting.part is Part.FOCUS
    assert again.meeting.is_open
    assert again.meeting.began == "2026-11-22T12:00:00+00:00"


def test_an_undo_takes_back_an_answer_and_not_where_the_two_are(course: Course) -> None:
    document = course._document
    course.begin()
    document.edit("answer", SITTING.score(document.case, "friends", Viewpoint.SATISFACTION, 7))
    course.go_to(Part.FOCUS)
    course.sit_with((), ("Äiti",))
    document.undo()
    assert document.case.round_on(TODAY) is None
    assert course.meeting.part is Part.FOCUS
    assert course.meeting.others == ("Äiti",)
    document.redo()
    assert document.case.round_on(TODAY) is not None
    assert course.meeting.part is Part.FOCUS


def test_a_refusal_leaves_its_date_and_nothing_else(course: Course) -> None:
    document = course._document
    course.begin()
    course.speak("sv")
    course.sit_with((), ("Äiti",))
    document.edit("answer", SITTING.score(document.case, "friends", Viewpoint.SATISFACTION, 7))
    course.refuse()
    assert kept(course) == (Meeting(TODAY, refused=True),)
    assert document.case.rounds == ()
    assert not document.can_undo, "an undo brings nothing back"


def test_who_refused_may_begin_after_all(course: Course) -> None:
    course.begin()
    course.refuse()
    course.begin()
    assert course.meeting.is_open


def test_it_says_how_long_it_has_lasted(course: Course, clock: Clock) -> None:
    course.begin()
    clock.now += timedelta(minutes=25, seconds=59)
    assert course.minutes() == 25
    clock.now = BEGAN - timedelta(minutes=5)
    assert course.minutes() == 0, "a clock that was set back"


def test_private_words_are_veiled_while_somebody_else_is_there(course: Course) -> None:
    private, open_ = Answer(comment="mine", private=True), Answer(comment="ours")
    assert not course.is_veiled(private)
    course.sit_with(("p2",), ())
    assert course.is_veiled(private)
    assert not course.is_veiled(open_)
    course.sit_with((), ())
    assert not course.is_veiled(private)


def test_words_that_name_somebody_excluded_are_veiled_too(qapp: QApplication, clock: Clock) -> None:
    course = Course(Document(with_father(a_case())), TODAY, clock)
    words = Answer(comment="I do not want seppo  rissanen to know.")
    assert not course.is_veiled(words)
    course.sit_with((), ("a friend",))
    assert course.is_veiled(words)
    assert course.hides("SEPPO RISSANEN moved away")
    assert course.hides("Sepon luona on rauhatonta"), "the given name, in any case of Finnish"
    assert not course.hides("My friend moved away")


def test_a_meeting_of_an_earlier_day_may_go_on_until_something_newer_was_made(
    course: Course,
) -> None:
    course.begin()
    case = course._document.case
    assert left_open(case, TODAY) is None
    assert left_open(case, "2026-11-23") == course.meeting
    newer = Sitting("2026-11-23", INSTRUMENT.ref).comment(case, "friends", "later")
    assert left_open(newer, "2026-11-24") is None
    course.end()
    assert left_open(course._document.case, "2026-11-23") is None

"""A room of the people or of permissions on the laptop's screen, with a real open case."""

from typing import TypeVar

from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people_edits import Kind, add_person, change_person
from mylife_desktop.domain.plan import ME
from mylife_desktop.domain.planning import add_goal, add_step
from mylife_desktop.editing.document import Document
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.room import Room
from tests.builders import a_case, case_files, said, scored
from tests.drive import show
from tests.ui.meeting.rooms import INSTRUMENT, LOOK, NOW, TODAY

R = TypeVar("R", bound=Room)


def network() -> Case:
    """Sari the case manager, Mum, and Pekka of the school; a goal with a step of Pekka's."""
    case = said(scored(a_case(), 7), "my words")
    case = add_person(case, "Sari", Kind.CASE_MANAGER)
    case = add_person(case, "Mum", Kind.OWN)
    case = change_person(add_person(case, "Pekka", Kind.PROFESSIONAL), "p3", "service", "School")
    case = add_goal(case, "I pay my rent", "finance")
    return add_step(case, "g1", "Call", who=(ME, "p3"))


def invented(called: str) -> Case:
    """One of the invented people."""
    return next(case for case in case_files() if case.person.called == called)


def open_room(
    qtbot: QtBot,
    made: type[R],
    case: Case,
    *,
    size: tuple[int, int] = (1366, 711),
    dressed: Look = LOOK,
    language: str = "en",
    today: str = TODAY,
) -> tuple[R, Document]:
    """The room, following the case, on the screen; `today` may be after the meeting's own day."""
    document = Document(case)
    course = Course(document, TODAY, lambda: NOW, lambda: today)
    course.begin()
    room = made(Answering(document, INSTRUMENT, TODAY), course, language, dressed)
    document.changed.connect(lambda _: room.follow())
    show(qtbot, room, *size)
    return room, document

"""A second meeting for the tests: a plan agreed before, and the rooms it is spoken of in."""

from typing import Generic, TypeVar

from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.plan import Answered, Goal, Plan, Said, Step, plan_of
from mylife_desktop.domain.planning import add_goal, add_step, origin_of
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.domain.versions import agree
from mylife_desktop.editing.document import Document
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.room import Room
from tests.builders import case_files
from tests.drive import show
from tests.ui.meeting.rooms import BEFORE, INSTRUMENT, LOOK, NOW, TODAY

YES = Said(Answered.YES, Answered.YES)
STEPS = ("Tuon laskut", "Varaan ajan", "Käydään koululla", "Kirjoitan Iidalle")
_Room = TypeVar("_Room", bound=Room)


def planned(*steps: str, by: str | None = "2026-11-12") -> Case:
    """A plan of one goal that nobody has said yes to."""
    case = Sitting(BEFORE, INSTRUMENT.ref).score(an_aino(), "finance", Viewpoint.SATISFACTION, 3)
    case = add_goal(case, "Laskut kuntoon", "finance", origin_of(case, "finance", BEFORE))
    for text in steps:
        case = add_step(case, "g1", text, by=by)
    return case


def agreed(*steps: str) -> Case:
    """A plan of one goal that both said yes to last time."""
    return agree(planned(*steps), BEFORE, YES)


def an_aino() -> Case:
    """Somebody with people around, without a plan."""
    case = next(case for case in case_files() if case.person.called == "Aino")
    parts = {"people": case.parts["people"]}
    return Case(case.person, parts=type(case.parts)(parts))


class At(Generic[_Room]):
    """One room on the laptop's screen."""

    def __init__(
        self,
        qtbot: QtBot,
        room: type[_Room],
        case: Case,
        *,
        size: tuple[int, int] = (1366, 711),
        language: str = "en",
        dressed: Look = LOOK,
    ) -> None:
        self.document = Document(case)
        self.answering = Answering(self.document, INSTRUMENT, TODAY)
        self.course = Course(self.document, TODAY, lambda: NOW)
        self.course.begin()
        self.room = room(self.answering, self.course, language, dressed)
        self.document.changed.connect(lambda _: self.room.follow())
        self.window = show(qtbot, self.room, *size)
        first = self.room.first_focus()
        assert first is not None
        first.setFocus()

    @property
    def plan(self) -> Plan:
        """The plan as it is kept."""
        return plan_of(self.document.case)

    @property
    def goal(self) -> Goal:
        """The first goal."""
        return self.plan.goals[0]

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the first goal."""
        return self.goal.steps

    def acts(self) -> int:
        """How many acts can be undone; all are undone."""
        count = 0
        while self.document.can_undo:
            self.document.undo()
            count += 1
        return count

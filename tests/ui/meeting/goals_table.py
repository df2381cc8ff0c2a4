"""The goals of somebody on the laptop's screen, with the real document behind them."""

import json
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case, case_from_value
from mylife_desktop.domain.plan import Goal, Plan, plan_of
from mylife_desktop.editing.document import Document
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.goals_room import GoalsRoom
from tests.builders import CASE_FILES
from tests.drive import focused, show
from tests.ui.meeting.rooms import INSTRUMENT, LOOK, TODAY

PEOPLE: list[Any] = [
    {"id": "p1", "name": "Sari Laine", "kind": "case_manager", "service": "Youth work"},
    {"id": "p2", "name": "Leena Aho", "kind": "professional", "role": "debt adviser",
     "service": "Debt advice"},
    {"id": "p3", "name": "Kaisa", "kind": "own_network", "role": "mum"},
    {"id": "p4", "name": "Seppo Ronkainen", "kind": "own_network", "excluded": True},
]  # fmt: skip
ELSEWHERE: list[Any] = [
    {"id": "e1", "service": "Debt advice", "title": "Plan", "holder": "p2",
     "goals": [{"id": "e1g1", "theme": "finance", "text": "One payment plan"}]},
]  # fmt: skip
ROUNDS: list[Any] = [
    {"date": "2026-08-14", "answers": {"finance": {"satisfaction": 2, "hoped": 5}},
     "strengths": ["family", "health"], "focus": ["finance"]},
]  # fmt: skip


def a_plan(**parts: Any) -> Case:
    """Aino with a network, a service's plan and a round, and what is given."""
    value = {
        "format": "mylife-case/1",
        "person": {"called": "Aino", "language": "fi"},
        "people": PEOPLE,
        "plans_elsewhere": ELSEWHERE,
        "rounds": ROUNDS,
    }
    return case_from_value(value | parts)


def shared(name: str) -> Case:
    """One of the invented people."""
    file = next(file for file in CASE_FILES if name in file.name)
    return case_from_value(json.loads(file.read_text("utf-8")))


def goal(id_: str = "g1", **more: Any) -> dict[str, Any]:
    """A goal of a case file."""
    return {
        "id": id_, "theme": "finance", "words": "I pay my rent.", "state": "active", "steps": []
    } | more  # fmt: skip


class Table:
    """An open case and the room of its goals."""

    def __init__(
        self,
        qtbot: QtBot,
        case: Case | None = None,
        *,
        size: tuple[int, int] = (1366, 710),
        language: str = "en",
        dressed: Look = LOOK,
    ) -> None:
        self.document = Document(case or a_plan())
        answering = Answering(self.document, INSTRUMENT, TODAY)
        self.course = Course(self.document, TODAY)
        self.room = GoalsRoom(answering, self.course, language, dressed)
        self.page = self.room.page
        self.document.changed.connect(lambda _: self.room.follow())
        self.window = show(qtbot, self.room, *size)

    @property
    def plan(self) -> Plan:
        """The plan as it is kept."""
        return plan_of(self.document.case)

    @property
    def goal(self) -> Goal:
        """The last of the goals as it is kept."""
        return self.plan.goals[-1]

    def acts(self) -> int:
        """How many acts can be undone; all are done again afterwards."""
        count = 0
        while self.document.can_undo:
            self.document.undo()
            count += 1
        for _ in range(count):
            self.document.redo()
        return count


def write(words: str) -> None:
    """Type where the keyboard is."""
    field = focused()
    assert isinstance(field, QPlainTextEdit), field.accessibleName()
    QTest.keyClicks(field, words)

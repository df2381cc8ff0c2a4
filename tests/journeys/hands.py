"""A hand on the pages of the plan, with the mouse or with keys alone, and what it finds there."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from mylife_desktop.domain.findings import findings_of
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.plan import Goal, Plan, plan_of
from mylife_desktop.domain.services import Card, cards_of, services_of
from mylife_desktop.ui.meeting.agree_room import AgreeRoom
from mylife_desktop.ui.meeting.plan_room import PlanRoom
from mylife_desktop.ui.meeting.services_page import ServicesPage
from mylife_desktop.ui.meeting.services_room import ServicesRoom
from tests.journeys.desk import Desk
from tests.thorough import some

TODAY = "2026-11-22"


class Hand:
    """Presses what has a name: with the mouse, or with Tab and Enter alone."""

    def __init__(self, desk: Desk, kind: str) -> None:
        self.desk, self.is_mouse = desk, kind == "mouse"

    def use(self, *names: str) -> None:
        for name in names:
            if self.is_mouse:
                self.desk.click(name)
            else:
                self.tab_to(name)
                self.desk.press("Return")
            self.desk.settle()

    def tab_to(self, name: str) -> None:
        passed = []
        for _ in range(150):
            at = self.desk.focus
            text = at.text().replace("&&", "&") if isinstance(at, QAbstractButton) else ""
            passed.append(at.accessibleName() if at is not None else "nobody")
            if name in (passed[-1], text) or self.desk.walk_to(name):
                return
            self.desk.press("Tab")
        raise AssertionError(f"no way to {name!r} past {passed}")

    def go(self, part: Part) -> None:
        """To another part of the meeting."""
        if self.is_mouse:
            self.use(part.value.replace("_", " ").capitalize())
            return
        page = self.desk.meeting
        assert page.part is not None
        order = list(Part)
        steps = order.index(part) - order.index(page.part)
        self.desk.press(*["Ctrl+PgDown" if steps > 0 else "Ctrl+PgUp"] * abs(steps))
        self.desk.settle()
        assert page.part is part

    def write(self, words: str) -> None:
        """Where the keyboard is already."""
        self.desk.type(words)
        self.desk.settle()


@pytest.fixture(params=some(["keys", "mouse"]))
def hand(request: pytest.FixtureRequest, desk: Desk) -> Hand:
    return Hand(desk, request.param)


@pytest.fixture
def mouse(desk: Desk) -> Hand:
    return Hand(desk, "mouse")


def sit_down(desk: Desk, called: str = "Noor") -> None:
    """Somebody is found by name and speaks English today."""
    desk.click(desk.find("Search for a person by name", QWidget))
    desk.type(called)
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    desk.meeting.language_chosen.emit("en")
    desk.settle()


def to_the_plan(hand: Hand, called: str) -> None:
    sit_down(hand.desk, called)
    hand.go(Part.PLAN)


def plan(desk: Desk) -> Plan:
    """What is on the screen's case."""
    document = desk.session.document
    assert document is not None
    return plan_of(document.case)


def goal(desk: Desk, id_: str = "") -> Goal:
    """A goal, or the newest."""
    found = plan(desk).goal(id_) if id_ else plan(desk).goals[-1]
    assert found is not None
    return found


def cards(desk: Desk) -> tuple[Card, ...]:
    document = desk.session.document
    assert document is not None
    return cards_of(services_of(document.case))


def services(desk: Desk) -> ServicesPage:
    """The page of the services, which is in view."""
    room = plan_room(desk)._current()
    assert isinstance(room, ServicesRoom)
    return room.page


def plan_room(desk: Desk) -> PlanRoom:
    room = desk.meeting._room(Part.PLAN)
    assert isinstance(room, PlanRoom)
    return room


def agree_room(desk: Desk) -> AgreeRoom:
    room = desk.meeting._room(Part.AGREE)
    assert isinstance(room, AgreeRoom)
    return room


def standing(desk: Desk) -> set[str]:
    """The keys of what stands among the findings."""
    document = desk.session.document
    assert document is not None
    judged = findings_of(document.case, desk.meeting._answering.instrument, TODAY)
    return {each.finding.key for each in judged if each.stands}


def kept(desk: Desk, called: str) -> Plan:
    """What is on the disk of somebody's plan."""
    desk.saved()
    return plan_of(desk.on_disk(called))


def with_goal(hand: Hand, words: str = "I meet Iida again.") -> Desk:
    to_the_plan(hand, "Noor")
    hand.use("+ New goal")
    hand.write(words)
    hand.desk.press("Return")
    hand.desk.settle()
    return hand.desk

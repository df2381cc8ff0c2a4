"""The part of a meeting in which the two look at the people of the plan."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people_edits import (
    Kind,
    add_person,
    allow,
    can_be_taken_out,
    change_person,
    coordinator_of,
    details_of,
    exclude,
    goals_by_person,
    name_coordinator,
    say_why,
    services_in,
    steps_of,
    take_out,
    takes_over,
)
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.people_page import Network, PeoplePage
from mylife_desktop.ui.meeting.planning_acts import PlanningActs
from mylife_desktop.ui.meeting.room import Room

LABEL = "people"
"""What the acts of this page are called."""


class PeopleRoom(Room):
    """Turns what is done with people into edits of the open case."""

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__(answering, course, language, look)
        self._acts = PlanningActs(answering)
        self.page = PeoplePage(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._connect()
        self.hold_forms("people", self.page)
        self.follow()

    def enter(self) -> None:
        """The names of those who must stay away are covered again."""
        self.page.cover()
        super().enter()

    def follow(self) -> None:
        """Show the people as they are now."""
        network = network_of(self._answering.document.case)
        goals = {goal: self.cover(words) for goal, words in network.goals.items()}
        self.page.show_network(replace(network, goals=goals))

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)

    def first_focus(self) -> QWidget:
        """Where the page begins."""
        return self.page.first_focus()

    def _connect(self) -> None:
        page, do, type_ = self.page, self._acts.do, self._acts.type
        page.added.connect(
            lambda name, kind: do(LABEL, lambda case: add_person(case, name, Kind(kind)))
        )
        page.changed.connect(
            lambda who, key, words: type_(LABEL, lambda case: change_person(case, who, key, words))
        )
        page.left.connect(self._acts.end)
        page.coordinator_named.connect(
            lambda who: do(LABEL, lambda case: name_coordinator(case, who))
        )
        page.excluded.connect(lambda who, why: do(LABEL, lambda case: exclude(case, who, why)))
        page.allowed.connect(lambda who: do(LABEL, lambda case: allow(case, who)))
        page.why_said.connect(lambda who, why: type_(LABEL, lambda case: say_why(case, who, why)))
        page.taken_out.connect(lambda who: do(LABEL, lambda case: take_out(case, who)))


def network_of(case: Case) -> Network:
    """What the page shows of a case."""
    people = details_of(case)
    coordinator = coordinator_of(case)
    names = {one.id: one.name for one in people}
    return Network(
        called=case.person.called,
        people=people,
        coordinator=coordinator.id if coordinator else None,
        goals={goal.id: goal.words for goal in plan_of(case).goals if goal.is_open},
        in_goals=goals_by_person(case),
        steps={one.id: steps_of(case, one.id) for one in people},
        can_be_taken_out=frozenset(one.id for one in people if can_be_taken_out(case, one.id)),
        takes_over=names.get(takes_over(case, ""), ""),
        nameless_services=tuple(name for name, who in services_in(case).items() if not who),
    )

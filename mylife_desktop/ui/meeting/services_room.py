"""The part of a meeting in which the services' plans are laid on the client's themes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.decisions import Choice, ended_goals
from mylife_desktop.domain.finding import Finding
from mylife_desktop.domain.findings import week_of
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import ME, plan_of
from mylife_desktop.domain.planning import add_goal, join, origin_of
from mylife_desktop.domain.planning_elsewhere import without_service_goals
from mylife_desktop.domain.service_edits import (
    Written,
    add_service_goals,
    change_service_goal,
    decide,
    mark_apart,
    say_nobody_else,
    say_not_apart,
)
from mylife_desktop.domain.services import cards_of, services_of
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.planning_acts import PlanningActs
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.services_page import ServicesPage

LABELS = ("service goal", "nobody else", "pulls apart", "decision", "goal")
"""What the acts of this page are called."""


class ServicesRoom(Room):
    """What is chosen goes into the plan; the week is compared with that of the beginning."""

    goals_asked = Signal()
    goal_asked = Signal(str)
    people_asked = Signal()

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__(answering, course, language, look)
        self._acts = PlanningActs(answering)
        self._before = week_of(answering.case_before, answering.limits)
        self.page = ServicesPage(answering.instrument, language, look, answering.limits)
        self.page.covers = self.cover
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._connect()
        self.hold_forms("services", self.page)
        self.follow()

    def follow(self) -> None:
        """Show what is planned by now."""
        self.page.show_case(self._answering.document.case, self._course.date, self._before)

    def speak(self, language: str) -> None:
        """Ask in another language."""
        super().speak(language)
        self.page.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)

    def first_focus(self) -> QWidget:
        """Where the page begins."""
        return self.page.first_focus()

    def _connect(self) -> None:
        page = self.page
        page.goals_asked.connect(self.goals_asked)
        page.goal_asked.connect(self.goal_asked)
        page.people_asked.connect(self.people_asked)
        page.added.connect(self._on_added)
        page.changed.connect(self._on_changed)
        page.taken_away.connect(self._on_taken_away)
        page.said_nobody.connect(self._on_said_nobody)
        page.marked.connect(self._on_marked)
        page.not_apart.connect(self._on_not_apart)
        page.decided.connect(self._on_decided)
        page.joined.connect(self._on_joined)
        page.goal_wanted.connect(self._on_goal_wanted)

    @property
    def _who(self) -> tuple[str, ...]:
        """Who decides here: the client and the case manager."""
        people = people_of(self._answering.document.case)
        return (ME, *[each.id for each in people if each.is_case_manager][:1])

    def _on_added(self, written: Written) -> None:
        self._acts.do("service goal", lambda case: add_service_goals(case, written))

    def _on_changed(self, id_: str, written: Written) -> None:
        self._acts.do("service goal", lambda case: change_service_goal(case, id_, written))

    def _on_taken_away(self, id_: str) -> None:
        self._acts.do("service goal", lambda case: without_service_goals(case, [id_]))

    def _on_said_nobody(self, said: bool) -> None:
        on = self._course.date if said else None
        self._acts.do("nobody else", lambda case: say_nobody_else(case, on))

    def _on_marked(self, one: str, other: str, pulls: bool) -> None:
        self._acts.do("pulls apart", lambda case: mark_apart(case, one, other, pulls=pulls))

    def _on_not_apart(self, theme: str) -> None:
        def answered(case: Case) -> Case:
            cards = cards_of(services_of(case))
            ended = ended_goals(plan_of(case), cards)
            ids = [c.id for c in cards if c.theme == theme and c.id not in ended]
            return say_not_apart(case, theme, ids, self._course.date, self._who)

        self._acts.do("pulls apart", answered)

    def _on_decided(self, finding: Finding, choice: str, why: str, ends: tuple[str, ...]) -> None:
        self._acts.do(
            "decision",
            lambda case: decide(
                case,
                finding,
                Choice(choice),
                on=self._course.date,
                who=self._who,
                why=why,
                ends=ends,
            ),
        )

    def _on_joined(self, goal: str, theirs: tuple[str, ...]) -> None:
        self._acts.do("goal", lambda case: join(case, goal, theirs))

    def _on_goal_wanted(self, theme: str, theirs: tuple[str, ...], words: str) -> None:
        def wanted(case: Case) -> Case:
            origin = origin_of(case, theme, self._course.date)
            return add_goal(case, words, theme, origin, joins=theirs)

        self._acts.do("goal", wanted)

"""The part of a meeting in which the one plan is made: goals, services, people, shares."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mylife_desktop.domain.findings import findings_of
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.services import services_of
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.goals_room import LABEL as GOALS
from mylife_desktop.ui.meeting.goals_room import GoalsRoom
from mylife_desktop.ui.meeting.people_room import LABEL as PEOPLE
from mylife_desktop.ui.meeting.people_room import PeopleRoom
from mylife_desktop.ui.meeting.plan_ways import PlanWays
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.services_room import LABELS as SERVICES
from mylife_desktop.ui.meeting.services_room import ServicesRoom
from mylife_desktop.ui.meeting.sharing_room import LABEL as SHARING
from mylife_desktop.ui.meeting.sharing_room import SharingRoom

_PAGES: Mapping[str, type[Room]] = {
    GOALS: GoalsRoom,
    PEOPLE: PeopleRoom,
    SHARING: SharingRoom,
    **dict.fromkeys(SERVICES, ServicesRoom),
}
PLAN_LABELS = frozenset(_PAGES)
"""What the acts of this part are called."""


class PlanRoom(Room):
    """The goals in the middle, and ways from them to all that a plan rests on."""

    way_changed = Signal()
    """The two look at another page of the plan."""

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__(answering, course, language, look)
        self.goals = GoalsRoom(answering, course, language, look)
        self._others: dict[type[Room], Room] = {}
        self._ways = PlanWays(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.goals)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.goals.page.put_below(self._ways)
        self.goals.page.offer_sharing()
        self.goals.sharing_asked.connect(lambda: self._show(SharingRoom))
        self._ways.services_asked.connect(lambda: self._show(ServicesRoom))
        self._ways.people_asked.connect(lambda: self._show(PeopleRoom))
        self.follow()

    def enter(self) -> None:
        """To the goals; where there are none yet but services have some, to those."""
        case = self._answering.document.case
        if services_of(case) and not plan_of(case).goals:
            self._show(ServicesRoom)
        else:
            self._show_goals()

    def go_on_typing(self) -> None:
        """To the page with the form in which something was left last."""
        pages = {"services": ServicesRoom, "people": PeopleRoom, "sharing": SharingRoom}
        left = [at.partition("/")[0] for at in self._answering.document.unfinished]
        left = [place for place in left if place in {"plan", *pages}]
        if left:
            self._go(self.goals) if left[-1] == "plan" else self._show(pages[left[-1]])

    def begin_goal(self, theme: str) -> None:
        """A new goal on a theme, the cursor in its words."""
        self._show_goals()
        self.goals.begin_goal(theme)

    def show_sharing(self) -> None:
        """Who may see what."""
        self._show(SharingRoom)

    def show_goal(self, goal: str) -> None:
        """The goal of this id."""
        self._show_goals()
        self.goals.page.show_goal(goal)

    def go_on(self, goal: str, point: str, step: int | None) -> None:
        """To words of a goal, or of one of its steps, after the last one."""
        self._show_goals()
        self.goals.go_on(goal, point, step)

    def look_at(self, label: str, places: tuple[str, ...]) -> None:
        """To the page on which an act of this label was done, and to the goal among `places`."""
        kind = _PAGES[label]
        if kind is not GoalsRoom:
            if not isinstance(self._current(), kind):
                self._show(kind)
            return
        if self._current() is not self.goals:
            self._show_goals()
        changed = [place.split("/")[1] for place in places if place.startswith("plan/")]
        shown = self.goals.page.goal
        if changed and (shown is None or shown.id not in changed):
            self.goals.page.show_goal(changed[0])

    def follow(self) -> None:
        """Show the page in view as the case is now."""
        self._current().follow()
        if self._current() is self.goals:
            case = self._answering.document.case
            judged = findings_of(
                case, self._answering.instrument, self._course.date, self._answering.limits
            )
            self._ways.show_findings(sum(one.stands for one in judged), bool(services_of(case)))

    def speak(self, language: str) -> None:
        """Ask in another language."""
        super().speak(language)
        for room in (self.goals, *self._others.values()):
            room.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for room in (self.goals, *self._others.values()):
            room.dress(look)
        self._ways.dress(look)

    def can_go_back(self) -> bool:
        """From a form or another page to the goals."""
        return self._current() is not self.goals or self.goals.can_go_back()

    def go_back(self) -> None:
        """One way back."""
        current = self._current()
        if current.can_go_back():
            current.go_back()
        else:
            self._show_goals()

    def first_focus(self) -> QWidget | None:
        """Where the page in view begins."""
        return self._current().first_focus()

    def _current(self) -> Room:
        room = self._stack.currentWidget()
        assert isinstance(room, Room)  # noqa: S101
        return room

    def _show_goals(self) -> None:
        self._go(self.goals)

    def _show(self, kind: "type[Room]") -> None:
        if kind not in self._others:
            self._others[kind] = self._made(kind)
            self._stack.addWidget(self._others[kind])
        self._go(self._others[kind])

    def _made(self, kind: "type[Room]") -> Room:
        room = kind(self._answering, self._course, self._language, self._look)
        if isinstance(room, ServicesRoom):
            room.goals_asked.connect(self._show_goals)
            room.goal_asked.connect(self.show_goal)
            room.people_asked.connect(lambda: self._show(PeopleRoom))
        return room

    def _go(self, room: Room) -> None:
        self._answering.end()
        self._stack.setCurrentWidget(room)
        self.follow()
        room.enter()
        self.way_changed.emit()
        if (first := room.first_focus()) is not None:
            first.setFocus()

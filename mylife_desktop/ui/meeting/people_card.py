"""My people: the picture of who is in the goal, the same in a sentence, and when we meet again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.domain.next_meeting import is_ahead
from mylife_desktop.domain.people import Contact
from mylife_desktop.domain.plan import Goal
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.next_meeting import meeting_said
from mylife_desktop.ui.meeting.people_picture import Dot, PeoplePicture
from mylife_desktop.ui.meeting.plan_seen import PlanSeen
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label


class PeopleCard(Speaking):
    """Somebody who must not be contacted is not in here."""

    sharing_asked = Signal()
    meeting_asked = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._language = language
        self._seen, self._goal = PlanSeen("", "2000-01-01"), None  # type: PlanSeen, Goal | None
        self.picture = PeoplePicture(look)
        self.said = label(None, wrap=True)
        self.sharing = button(self, lambda: self.tr("Who sees what"), self.sharing_asked.emit)
        self.sharing.hide()
        self._when = label(None, wrap=True)
        self.meeting = button(self, self._meeting_asked, self.meeting_asked.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(label(self, lambda: self.tr("My people"), "heading"))
        column.addWidget(self.picture)
        column.addWidget(self.said)
        column.addWidget(self.sharing)
        column.addSpacing(8)
        column.addWidget(label(self, lambda: self.tr("We meet again"), "heading", wrap=True))
        column.addWidget(self._when)
        column.addWidget(self.meeting)
        column.addStretch(1)

    def show_people(self, seen: PlanSeen, goal: Goal | None) -> None:
        """Show the network, and who of it is in this goal."""
        self._seen, self._goal = seen, goal
        self._follow()

    def offer_sharing(self) -> None:
        """There is a place where it is said who sees what."""
        self.sharing.show()

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self._language = language
        self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.picture.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def _follow(self) -> None:
        seen, goal = self._seen, self._goal
        inside = seen.in_goal(goal) if goal else frozenset()
        dots = tuple(
            Dot(_given(one), one.role or one.service or "", one.id in inside) for one in seen.people
        )
        said = self._sentence([one for one in seen.people if one.id in inside])
        self.picture.show_people(seen.called, dots, said)
        lines = "\n".join(self._in_full(one) for one in seen.people)
        self.picture.setToolTip(lines)
        self.picture.setAccessibleDescription(lines)
        self.picture.setVisible(bool(dots))
        self.said.setText(said)
        self.said.setVisible(bool(said))
        when = ""
        if is_ahead(seen.meeting, seen.today):
            when = meeting_said(seen.meeting, self._language, seen.today, seen.covers)
        self._when.setText(breakable(when) or self.tr("No time is agreed yet."))
        self.meeting.setText(self._meeting_asked())
        self.meeting.setAccessibleName(self._meeting_asked())

    def _in_full(self, one: Contact) -> str:
        """Who somebody is, and in which goals."""
        who = ", ".join(part for part in (one.name, one.role, one.service) if part)
        plan = self._seen.goals
        goals = [g.words for g in plan if g.is_open and one.id in self._seen.in_goal(g)]
        return f"{who}: {'; '.join(goals)}" if goals else who

    def _meeting_asked(self) -> str:
        is_agreed = is_ahead(self._seen.meeting, self._seen.today)
        return self.tr("Change the time") if is_agreed else self.tr("Set a time")

    def _sentence(self, inside: list[Contact]) -> str:
        if self._goal is None or not self._seen.people:
            return ""
        if not inside:
            return self.tr("Nobody else is in this goal yet.")
        names = [one.name for one in inside]
        if len(names) == 1:
            return self.tr("In this goal with you: {name}.").format(name=names[0])
        listed = self.tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
        return self.tr("In this goal with you: {name}.").format(name=listed)


def _given(one: Contact) -> str:
    return one.name.split()[0] if one.name.split() else one.name

"""The left of the plan: the Circle from which the goals came, and the goals below it."""

from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.circle.picture import Picture, picture_of
from mylife_desktop.date_texts import day_said
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.goal_list import GoalList, StillCircle
from mylife_desktop.ui.meeting.plan_seen import PlanSeen
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import card
from mylife_desktop.ui.widgets.scroll import Scroll

_NO_ROUND = Round("0001-01-01")


class GoalsSide(Speaking):
    """The newest round stands small above the list, where there is a round and room for it."""

    def __init__(self, instrument: Instrument, language: str, look: Look) -> None:
        super().__init__()
        self._instrument, self._language = instrument, language
        self._seen: PlanSeen | None = None
        self._has_room = True
        self.circle = StillCircle(self._picture(None), look)
        self.list = GoalList(look)
        self._circle_card, goals = card(), card()
        for frame, part, around in (
            (self._circle_card, self.circle, (16, 12, 16, 12)),
            (goals, Scroll(self.list), (1, 1, 1, 1)),
        ):
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(*around)
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._circle_card)
        column.addWidget(goals, 1)

    def show_goals(self, seen: PlanSeen, names: dict[str, str], goal: str | None) -> None:
        """Show the goals; `names` are the themes', `goal` is the one that is looked at."""
        self._seen = seen
        self.list.show_goals(seen, names, goal)
        self._show_circle()

    def give_room(self, has_room: bool) -> None:
        """Whether the three sides stand side by side."""
        self._has_room = has_room
        self._show_circle()

    def speak(self, language: str) -> None:
        """Say the day of the round in another language."""
        self._language = language
        self._show_circle()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.list.dress(look)
        self.circle.dress(look)

    def _show_circle(self) -> None:
        seen = self._seen
        round_ = seen.round if seen is not None else None
        self._circle_card.setVisible(round_ is not None and self._has_room)
        if seen is not None and round_ is not None:
            day = day_said(round_.date, self._language, seen.today)
            said = self.tr("The Circle of {day}").format(day=day)
            self.circle.show_picture(self._picture(seen), said)

    def _picture(self, seen: PlanSeen | None) -> Picture:
        round_ = seen.round if seen is not None else None
        shown = picture_of(self._instrument, self._language, round_ or _NO_ROUND)
        if seen is None:
            return shown
        # After a short round today's two or three alone would leave hardly anything to be seen.
        known = (Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION)
        return shown.with_known(seen.rounds, seen.today, *known)

"""My goals: one button each, and the way to a new one. The Circle stands small above them."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from mylife_desktop.circle.painting import paint_emblem
from mylife_desktop.circle.picture import Picture
from mylife_desktop.domain.plan import Goal, GoalState
from mylife_desktop.domain.planning import PROPOSED_AT_ONCE
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.meeting.plan_seen import PlanSeen
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.painted_words import PaintedWords, drawn_font
from mylife_desktop.ui.widgets.tab_order import put_in_order, read_as_laid_out

_EDGE = 12
_LINES = 3
"""How many lines of a goal are seen here; all of it stands in the middle."""


class StillCircle(QWidget):
    """The newest round, to be looked at only."""

    def __init__(self, picture: Picture, look: Look) -> None:
        super().__init__()
        self._picture, self._look = picture, look
        self.dress(look)

    def show_picture(self, picture: Picture, said: str) -> None:
        """Show this; `said` is the same for the ear."""
        self._picture = picture
        self.setAccessibleName(said)
        self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.setFixedHeight(round(196 * min(look.scale, 1.4)))
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self.height(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_emblem(painter, QRectF(self.rect()), self._picture, self._look.palette)


class GoalButton(Choice):
    """A goal: its theme, and below it the words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self._look, self._theme, self._words = look, "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_goal(self, theme: str, words: str, state: str) -> None:
        """Show this goal; `state` is said where it is not active."""
        self._theme = f"{theme} · {state}" if state else theme
        self._words = words
        self.setAccessibleName(f"{self._theme}: {words}")
        self.updateGeometry()
        self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The height that the words need in the width there is."""
        width = self.width() or self._look.px(228)
        return QSize(self._look.px(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A word wide."""
        return QSize(self._look.px(120), TARGET)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Both texts and the space around them."""
        room = width - 2 * self._look.px(_EDGE)
        above, words = self._texts(room)
        return max(TARGET, above.height(room) + words.height(room) + 2 * self._look.px(11))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame as of any button, then the words."""
        with QPainter(self) as frame:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, frame, self)
        palette, edge = self._look.palette, self._look.px(_EDGE)
        is_on = self.isChecked()
        room = self.width() - 2 * edge
        above, words = self._texts(room)
        high, low = above.height(room), words.height(room)
        top = (self.height() - high - low) // 2
        with QPainter(self) as painter:
            quiet = palette.on_ink if is_on else palette.quiet
            above.draw(painter, QRect(edge, top, room, high), quiet)
            ink = palette.on_ink if is_on else palette.ink
            words.draw(painter, QRect(edge, top + high, room, low), ink)

    def _texts(self, room: int) -> tuple[PaintedWords, PaintedWords]:
        strong = drawn_font(16, self._look, strong=True)
        return (
            PaintedWords(self._theme, drawn_font(15, self._look)),
            PaintedWords(self._words, strong).shortened(room, _LINES),
        )


class GoalList(Speaking):
    """Active goals first, then what waits and what is reached; what has ended is folded."""

    chosen = Signal(str)
    """The id of a goal."""
    begin_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._goals: tuple[Goal, ...] = ()
        self._names: dict[str, str] = {}
        self._buttons: dict[str, GoalButton] = {}
        self._goal: str | None = None
        self._covers: Callable[[str], str] = str
        self._proposal = label(None, style="small", wrap=True)
        self.ended = button(self, self._ended_said, self._fold, "link")
        self.ended.setCheckable(True)
        self.begin = button(self, lambda: self.tr("+ New goal"), self.begin_asked.emit)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(9)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(9)
        self._column.addWidget(label(self, lambda: self.tr("My goals"), "heading"))
        self._group = Group(self, lambda: self.tr("My goals"), self._rows)
        self._column.addWidget(self._group)
        self._column.addWidget(self.ended)
        self._column.addWidget(self.begin)
        self._column.addWidget(self._proposal)
        self._column.addStretch(1)

    def show_goals(self, seen: PlanSeen, names: dict[str, str], goal: str | None) -> None:
        """Show the goals; `names` are the themes', `goal` is the one that is looked at."""
        goals = seen.goals
        if [g.id for g in goals] != [g.id for g in self._goals]:
            self._make(goals)
        self._goals, self._names, self._goal = goals, names, goal
        self._group.setVisible(bool(goals))
        self._covers = seen.covers
        many = seen.active > PROPOSED_AT_ONCE
        self._proposal.setText(
            self.tr("Three at a time are easier to carry. More are possible.") if many else ""
        )
        self._proposal.setVisible(many)
        self._follow()

    def goal_button(self, goal: str) -> GoalButton:
        """The button of a goal."""
        return self._buttons[goal]

    def first_focus(self) -> QWidget:
        """The goal that is looked at, or the way to a new one."""
        return self._buttons.get(self._goal or "", self.begin)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for made in self._buttons.values():
            made.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def _follow(self) -> None:
        folded = 0
        for goal in self._goals:
            made = self._buttons[goal.id]
            name = self._names.get(goal.theme, goal.theme)
            made.show_goal(name, self._covers(goal.words), self._state_said(goal.state))
            made.setChecked(goal.id == self._goal)
            is_ended = goal.state is GoalState.ENDED
            folded += is_ended
            made.setVisible(not is_ended or self.ended.isChecked() or goal.id == self._goal)
        self.ended.setVisible(folded > 0)
        self.ended.setText(self._ended_said())
        self.ended.setAccessibleName(self._ended_said())

    def _ended_said(self) -> str:
        count = sum(goal.state is GoalState.ENDED for goal in self._goals)
        if self.ended.isChecked() if hasattr(self, "ended") else False:
            return self.tr("Hide what has ended")
        return self.tr("%n ended goal(s)", "", count)

    def _state_said(self, state: GoalState) -> str:
        said = {
            GoalState.ACTIVE: "",
            GoalState.WAITING: self.tr("waits"),
            GoalState.REACHED: self.tr("✓ reached"),
            GoalState.ENDED: self.tr("ended"),
        }
        return said[state]

    def _fold(self) -> None:
        self._follow()

    def _make(self, goals: tuple[Goal, ...]) -> None:
        kept = {goal.id for goal in goals}
        for id_ in [id_ for id_ in self._buttons if id_ not in kept]:
            gone = self._buttons.pop(id_)
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, goal in enumerate(goals):
            if goal.id not in self._buttons:
                made = GoalButton(self._look)
                made.clicked.connect(lambda _=False, i=goal.id: self.chosen.emit(i))
                self._buttons[goal.id] = made
            self._rows.insertWidget(place, self._buttons[goal.id])
        buttons = (self._buttons[goal.id] for goal in goals)
        put_in_order(self, (*buttons, self.ended, self.begin))
        read_as_laid_out(self)

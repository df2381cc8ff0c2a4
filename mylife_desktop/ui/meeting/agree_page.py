"""The plan is read back in the first person, and the two say what they think of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answer_card import AnswerCard
from mylife_desktop.ui.meeting.changed_under_card import ChangedUnderCard
from mylife_desktop.ui.meeting.next_meeting_card import NextMeetingCard
from mylife_desktop.ui.meeting.plan_sentences import Line, LineKind
from mylife_desktop.ui.meeting.read_line import Mending, ReadLine
from mylife_desktop.ui.meeting.sentences import Sentences
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.controls import card, label
from mylife_desktop.ui.widgets.half_typed import Typed
from mylife_desktop.ui.widgets.scroll import Scroll
from mylife_desktop.ui.widgets.tab_order import in_tab_order, read_as_laid_out, stops_in

_SIDE_BY_SIDE = 1060
"""The least width, at 100 % text, at which the plan and the cards stand side by side."""
_CARDS = 400


@dataclass(frozen=True)
class ChangedShown:
    """A goal under which an answer has changed: its id and words, and what has changed."""

    goal: str
    words: str
    sentence: str


class AgreePage(Speaking):
    """Left the plan, line by line; right what is missing, the next meeting and the answer."""

    line_mended = Signal(object, str)
    """A `Line`, and its words as they stand."""
    line_left = Signal()
    line_struck = Signal(object)
    owners_chosen = Signal(object, object)
    """The `Line` of a step, and the ids of who does it."""
    day_chosen = Signal(object, object)
    """The `Line` of a step, and the date by which it is to be done."""
    goal_kept = Signal(str)
    goal_change_asked = Signal(str)
    goal_dropped = Signal(str)
    half_typed = Signal(str, object)
    """A form of this page, and what stands in it that is not kept yet."""

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "ground")
        self._language, self._look = language, look
        self._lines: dict[tuple[str, str, int | None], ReadLine] = {}
        self._changed: dict[str, ChangedUnderCard] = {}
        self._answered: dict[str, ChangedUnderCard] = {}
        self._is_wide: bool | None = None
        self._scrolls: list[Scroll] = []
        self._title = label(self, lambda: self.tr("We read the plan together"), "title", wrap=True)
        self._empty = label(
            self,
            lambda: self.tr("There is no goal yet. You can make one on the page “Plan”."),
            wrap=True,
        )
        self.answer = AnswerCard(look)
        self.answer.half_typed.connect(self.half_typed)
        self.meeting = NextMeetingCard(language, look)
        self.meeting.half_typed.connect(self.half_typed)
        self._missing_title = label(self, lambda: self.tr("Not in the plan yet"), "heading")
        self._missing = Sentences("quiet")
        self._no_need = label(
            self, lambda: self.tr("It can stay so, or be added any time."), "small", wrap=True
        )
        self._missing_card, self._plan_card = card(), card()
        self._plan, self._cards = QWidget(), QWidget()
        self._build()
        self._arrange()

    def show_plan(self, lines: Sequence[Line], mending: Mending) -> None:
        """Show the plan, line by line."""
        if [line.key for line in lines] != list(self._lines):
            self._make_lines(lines)
        for line in lines:
            self._lines[line.key].show_line(line, mending)
        self._empty.setVisible(not lines)
        self._plan_card.setVisible(bool(lines))
        self.answer.setVisible(bool(lines))

    def show_missing(self, sentences: Sequence[str]) -> None:
        """Say quietly what the plan does not say yet."""
        self._missing.show_sentences(sentences)
        self._missing_card.setVisible(bool(sentences))

    def show_changed(self, changed: Sequence[ChangedShown]) -> None:
        """Ask about goals under which an answer has changed.

        What was answered just now says so where it stands, until the two come in again.
        """
        goals = [one.goal for one in changed]
        for goal in [goal for goal in self._changed if goal not in goals]:
            gone = self._changed.pop(goal)
            if gone.is_answered:
                gone.show_answered()
                self._answered[goal] = gone
            else:
                self._take_out(gone)
        for one in changed:
            if one.goal not in self._changed:
                again = self._answered.pop(one.goal, None)
                self._changed[one.goal] = again or self._changed_card()
            self._changed[one.goal].show_changed(one.goal, one.words, one.sentence)
        self._put_in_order()

    def forget_answered(self) -> None:
        """What was answered need not be said any more."""
        for gone in self._answered.values():
            self._take_out(gone)
        self._answered = {}
        self.answer.left.forget_thrown()

    def line(self, key: tuple[str, str, int | None]) -> ReadLine:
        """The line of this key."""
        return self._lines[key]

    @property
    def lines(self) -> tuple[ReadLine, ...]:
        """The lines, from top to bottom."""
        return tuple(self._lines.values())

    def changed_card(self, goal: str) -> ChangedUnderCard:
        """The question about a goal."""
        return self._changed[goal]

    def mend_goal(self, goal: str) -> None:
        """Open the field of a goal's words."""
        for line in self.lines:
            if line.line.kind is LineKind.GOAL and line.line.goal == goal and not line.is_mended:
                line.mend.click()

    def close_fields(self) -> None:
        """Read every line again."""
        for line in self.lines:
            if line.is_mended:
                line.close_field()

    def go_on_with(self, form: str, typed: Typed) -> None:
        """Show again what was being typed."""
        if form == "answer":
            self.answer.go_on_with(typed)
        elif form == "meeting":
            self.meeting.go_on_with(typed)
        else:
            _, goal, at = form.split("/")
            line = self._lines.get((LineKind.STEP, goal, int(at)))
            if line is None:
                self.half_typed.emit(form, None)  # there is no such step any more
            elif line.line.words:  # else it is covered now
                line.go_on_with(typed)

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self._language = language
        self.meeting.speak(language)
        for line in self.lines:
            line.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.answer.dress(look)
        self.meeting.dress(look)
        for answered in self._answered.values():
            answered.let_go()
        for line in self.lines:
            line.dress(look)
        self._arrange()

    def first_focus(self) -> QWidget:
        """The client's own yes; without a plan, when the two meet next.

        Where the yes stands below the plan, the beginning of the plan: it is read first.
        """
        if not self._lines:
            return self.meeting.opener
        typed = next((line.days for line in self.lines if line.has_unread), None)
        if typed is not None:
            return typed.field
        if self._is_wide or self.answer.words.isVisibleTo(self):
            return self.answer.first_focus()
        return next(
            (line.mend for line in self.lines if line.mend.isVisibleTo(self)), self.lines[0]
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Only in its window does the order of Tab last."""
        super().showEvent(event)
        self._put_in_order()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one under the other."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """It looks like one page: what one side has no use for any more turns the other."""
        at = event.position().toPoint()
        for side in self._scrolls:
            if not side.geometry().contains(at):
                side.wheelEvent(event)

    def _on_struck(self, line: ReadLine) -> None:
        all_ = self.lines
        at = all_.index(line)
        self.line_struck.emit(line.line)
        announce(self, self.tr("Struck. Undo brings it back."))
        left = [one for one in self.lines[at:] if one.strike.isVisibleTo(self)]
        left += [one for one in self.lines[:at] if one.strike.isVisibleTo(self)]
        (left[0].strike if left else self.meeting.opener).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- room ------------------------------------------------------------------------------------

    def _make_lines(self, lines: Sequence[Line]) -> None:
        keys = [line.key for line in lines]
        for key in [key for key in self._lines if key not in keys]:
            gone = self._lines.pop(key)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._lines = {line.key: self._lines.get(line.key) or self._line(line) for line in lines}
        for shown in self._lines.values():  # a line that is only taken out keeps its old height
            self._column.removeWidget(shown)
        while self._column.takeAt(0) is not None:
            pass
        for at, line in enumerate(self.lines):
            if at and line.line.kind in (LineKind.GOAL, LineKind.REACHED):
                self._column.addSpacing(14)
            self._column.addWidget(line)
        self._put_in_order()

    def _line(self, line: Line) -> ReadLine:
        made = ReadLine(line, self._language, self._look)
        made.mended.connect(lambda words: self.line_mended.emit(made.line, words))
        made.left.connect(self.line_left)
        made.struck.connect(lambda: self._on_struck(made))
        made.owners_chosen.connect(lambda who: self.owners_chosen.emit(made.line, who))
        made.half.told.connect(self.half_typed)
        made.day_chosen.connect(lambda day: self.day_chosen.emit(made.line, day))
        return made

    def _take_out(self, gone: ChangedUnderCard) -> None:
        self._asked.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _changed_card(self) -> ChangedUnderCard:
        made = ChangedUnderCard()
        made.kept.connect(self.goal_kept)
        made.change_asked.connect(self.goal_change_asked)
        made.dropped.connect(self.goal_dropped)
        self._asked.addWidget(made)
        return made

    def _arrange(self) -> None:
        is_wide = self.width() >= self._look.px(_SIDE_BY_SIDE)
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        had = QApplication.focusWidget()
        for old in self._scrolls:
            if old.widget() in (self._plan, self._cards):
                old.takeWidget()
            self._page.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards.setMaximumWidth(self._look.px(_CARDS) if is_wide else 16777215)
        self._plan_column.setContentsMargins(60 if is_wide else 36, 22, 8 if is_wide else 36, 24)
        self._cards_column.setContentsMargins(8 if is_wide else 36, 22 if is_wide else 0, 36, 24)
        if is_wide:
            self._scrolls = [Scroll(self._plan), Scroll(self._cards)]
            self._page.addWidget(self._scrolls[0], 1)
            self._page.addWidget(self._scrolls[1])
            self._scrolls[1].setFixedWidth(self._look.px(_CARDS) + 20)
        else:
            both = QWidget()
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(self._plan)
            column.addWidget(self._cards)
            self._scrolls = [Scroll(both)]
            self._page.addWidget(self._scrolls[0])
        self._plan.show()
        self._cards.show()
        if had is not None and self.isAncestorOf(had):
            had.setFocus(Qt.FocusReason.OtherFocusReason)
        self._put_in_order()

    def _put_in_order(self) -> None:
        """What an answer asks of the goals stands above the plan, the two people's yes below."""
        read_as_laid_out(self._plan)
        read_as_laid_out(self._plan_card)
        in_tab_order((*stops_in(self._plan), *stops_in(self._cards)))

    def _build(self) -> None:
        self._page = QHBoxLayout(self)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        self._asked = QVBoxLayout()
        self._asked.setSpacing(10)
        self._column = QVBoxLayout(self._plan_card)
        self._column.setContentsMargins(24, 16, 14, 18)
        self._column.setSpacing(4)
        self._plan_column = plan = QVBoxLayout(self._plan)
        plan.setSpacing(14)
        plan.addWidget(self._title)
        plan.addLayout(self._asked)
        plan.addWidget(self._empty)
        plan.addWidget(self._plan_card)
        plan.addStretch(1)
        missing = QVBoxLayout(self._missing_card)
        missing.setContentsMargins(18, 14, 18, 14)
        missing.setSpacing(8)
        for one in (self._missing_title, self._missing, self._no_need):
            missing.addWidget(one)
        self._cards_column = cards = QVBoxLayout(self._cards)
        cards.setSpacing(14)
        cards.addWidget(self.answer)
        cards.addWidget(self.meeting)
        cards.addWidget(self._missing_card)
        cards.addStretch(1)

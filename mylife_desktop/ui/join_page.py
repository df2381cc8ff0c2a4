"""Two records side by side: is it one person? Then they are joined, and can be parted again."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.joining import joined
from mylife_desktop.domain.problem import Problem
from mylife_desktop.problem_texts import sentence
from mylife_desktop.store.joining import Joined
from mylife_desktop.ui.join_record import Record, RecordCard
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.person_texts import on_one_line
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.column import Column, in_the_middle
from mylife_desktop.ui.widgets.controls import button, card, label
from mylife_desktop.ui.widgets.flow import Flow

_WIDTH = 1120
_SIDE_BY_SIDE = 720
"""Logical pixels at 100 % text from which on the two stand beside one another."""


class JoinPage(Page):
    """Asks, does it, says what was done, and offers the way back.

    `join`, `part` and `tell_apart` are those of the store; `one` stands first and counts at first
    where the two differ.
    """

    finished = Signal()

    def __init__(
        self,
        one: Record,
        other: Record,
        join: Callable[[Case, str], Joined],
        part: Callable[[Joined], bool],
        tell_apart: Callable[[str, str, bool], object],
        today: str,
        look: Look,
    ) -> None:
        super().__init__()
        self._records, self._today, self._look = (one, other), today, look
        self._join, self._part, self._tell_apart = join, part, tell_apart
        self._leads = 0
        self._done: Joined | None = None
        self._is_apart = False
        self._problem: Problem | None = None
        self._is_too_late = False
        self.records = [RecordCard(each, look) for each in self._records]
        self.heading = label(None, style="heading", wrap=True)
        self.words = label(None, style="quiet", wrap=True)
        self.failure = label(None, style="problem", wrap=True)
        self.join = button(self, lambda: self.tr("Join them"), self._on_join, "main")
        self.apart = button(self, lambda: self.tr("They are two people"), self._on_apart)
        self.undo = button(self, lambda: self.tr("Undo"), self._on_undo)
        self.leave = button(self, self._leave_text, self.finished.emit)
        self._column = Column(_WIDTH, look)
        self._both, self._foot = QWidget(), QWidget()
        self._build()
        for at, each in enumerate(self.records):
            each.led.connect(lambda at=at: self._on_led(at))
        self.dress(look)
        self._show_state()

    def first_focus(self) -> QPushButton:
        """The way back: nothing is joined by a stray Enter."""
        return self.leave

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._show_state()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._column.dress(look)
        self._foot.setMaximumWidth(look.px(_WIDTH))
        for each in self.records:
            each.dress(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two beside one another, or one below the other."""
        super().resizeEvent(event)
        self._arrange()

    # -- what happens ----------------------------------------------------------------------------

    def _on_led(self, at: int) -> None:
        self._leads = at
        self._show_state()

    def _on_join(self) -> None:
        kept, other = self._records[self._leads], self._records[1 - self._leads]
        on = date.fromisoformat(self._today)

        def do() -> None:
            self._done = self._join(joined(kept.case, other.case, on), other.case.id)

        self._try(do)

    def _on_apart(self) -> None:
        def do() -> None:
            self._tell_apart(*self._ids(), True)
            self._is_apart = True

        self._try(do)

    def _on_undo(self) -> None:
        def do() -> None:
            if self._done is not None:
                self._is_too_late = not self._part(self._done)
                self._done = self._done if self._is_too_late else None
            elif self._is_apart:
                self._tell_apart(*self._ids(), False)
                self._is_apart = False

        self._try(do)

    def _try(self, do: Callable[[], None]) -> None:
        self._problem = None
        try:
            do()
        except Problem as problem:
            self._problem = problem
        self._show_state()
        self.leave.setFocus()

    def _ids(self) -> tuple[str, str]:
        one, other = self._records
        return one.case.id, other.case.id

    # -- what is shown ---------------------------------------------------------------------------

    def _show_state(self) -> None:
        is_done = self._done is not None or self._is_apart
        heading, words = self._texts()
        self.heading.setText(breakable(heading))
        self.words.setText(words)
        self.failure.setText(self._failure_text())
        self.failure.setVisible(bool(self.failure.text()))
        self._both.setVisible(not is_done)
        for one in (self.join, self.apart):
            one.setVisible(not is_done)
        self.undo.setVisible(is_done and not self._is_too_late)
        self.leave.setText(self._leave_text())
        self.leave.setAccessibleName(self._leave_text())
        for at, each in enumerate(self.records):
            each.show_lead(at == self._leads)

    def _texts(self) -> tuple[str, str]:
        if self._done is not None:
            name = on_one_line(self._done.now.person.called)
            return (
                self.tr("There is one record of {name} now.").format(name=name),
                self.tr(
                    "Everything of both is in it. The other record is kept inside, "
                    "word for word as it was."
                ),
            )
        if self._is_apart:
            return (
                self.tr("They stay two people."),
                self.tr("You will not be asked about these two again."),
            )
        return (
            self.tr("Are these two the same person?"),
            self.tr(
                "Joined, there is one record with everything of both. Where the two say "
                "different things of the same, one counts, and the other record is kept "
                "inside as it was: nothing is lost."
            ),
        )

    def _failure_text(self) -> str:
        if self._problem is not None:
            return breakable(sentence(self._problem))
        if self._is_too_late:
            return self.tr("Somebody has worked on it since, so it stays one record.")
        return ""

    def _leave_text(self) -> str:
        is_done = self._done is not None or self._is_apart
        return self.tr("Done") if is_done else self.tr("Back")

    # -- room ------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        wide = self.width() >= self._look.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _build(self) -> None:
        head = card()
        said = QVBoxLayout(head)
        said.setContentsMargins(22, 16, 22, 18)
        said.setSpacing(6)
        said.addWidget(self.heading)
        said.addWidget(self.words)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(14)
        for each in self.records:
            self._pair.addWidget(each, 1)
        self._column.box.addWidget(head)
        self._column.box.addWidget(self._both)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(18, 6, 18, 0)
        buttons = Flow(spacing=12)
        for one in (self.join, self.apart, self.undo, self.leave):
            buttons.addWidget(one)
        foot.addWidget(self.failure)
        foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 18)
        whole.setSpacing(0)
        whole.addStretch(1)
        whole.addWidget(self._column, 1000)
        whole.addWidget(in_the_middle(self._foot))
        whole.addStretch(2)

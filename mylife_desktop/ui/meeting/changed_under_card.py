"""An answer has changed under a goal: keep it, change it or drop it? Nothing happens by itself."""

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.phrases import numbers_held
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.scroll import keep_in_place


class ChangedUnderCard(Speaking):
    """What was said then and now, and three ways on.

    Once it is answered it says so where it stands: nothing moves under the hand of whoever answers
    the next one.
    """

    kept = Signal(str)
    """The goal stays as it is."""
    change_asked = Signal(str)
    """The goal is to be worded anew."""
    dropped = Signal(str)
    """The goal is ended, and stays in the plan as such."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "lit")
        self.goal = ""
        self._words = self._asked = ""
        self._answer: Callable[[], str] | None = None
        self._sentence = label(None, wrap=True)
        self.keep = button(
            self, lambda: self.tr("Keep it"), lambda: self._say(self._is_kept, self.kept), "choice",
            name=lambda: self.tr("Keep the goal: {goal}").format(goal=self._words),
        )  # fmt: skip
        self.change = button(
            self, lambda: self.tr("Change it"),
            lambda: self._say(self._is_changed, self.change_asked), "choice",
            name=lambda: self.tr("Change the goal: {goal}").format(goal=self._words),
        )  # fmt: skip
        self.drop = button(
            self, lambda: self.tr("Drop it"),
            lambda: self._say(self._is_dropped, self.dropped), "choice",
            name=lambda: self.tr("Drop the goal: {goal}").format(goal=self._words),
        )  # fmt: skip
        self._choices = choices = QWidget()
        choices.setLayout(flow := Flow(spacing=8))
        for one in (self.keep, self.change, self.drop):
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(self._sentence, 1)
        column.addWidget(choices)

    def show_changed(self, goal: str, words: str, sentence: str) -> None:
        """Show what has changed under a goal (id, words)."""
        self.goal, self._words, self._asked = goal, words, sentence
        self._answer = None
        self.let_go()
        self._choices.show()
        self.retranslate()

    @property
    def is_answered(self) -> bool:
        """Whether one of the three was pressed."""
        return self._answer is not None

    def show_answered(self) -> None:
        """Say what was answered, in the room of the question."""
        self.setMinimumHeight(self.height())
        self._choices.hide()
        self.retranslate()

    def let_go(self) -> None:
        """Be as high as the words need."""
        self.setMinimumHeight(0)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_choices"):
            said = self._answer() if self._answer and self._choices.isHidden() else self._asked
            self._sentence.setText(breakable(numbers_held(said)))

    def _is_kept(self) -> str:
        return self.tr("“{goal}” stays as it is.").format(goal=self._words)

    def _is_changed(self) -> str:
        return self.tr("“{goal}” is put into other words.").format(goal=self._words)

    def _is_dropped(self) -> str:
        return self.tr("“{goal}” is dropped. Undo brings it back.").format(goal=self._words)

    def _say(self, answer: Callable[[], str], said: SignalInstance) -> None:
        self._answer = answer
        keep_in_place(self)
        said.emit(self.goal)

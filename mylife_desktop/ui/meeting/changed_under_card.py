"""An answer has changed under a goal: keep it, change it or drop it? Nothing happens by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow


class ChangedUnderCard(Speaking):
    """What was said then and now, and three ways on."""

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
        self._words = ""
        self._sentence = label(None, wrap=True)
        self.keep = button(
            self, lambda: self.tr("Keep it"), lambda: self.kept.emit(self.goal), "choice",
            name=lambda: self.tr("Keep the goal: {goal}").format(goal=self._words),
        )  # fmt: skip
        self.change = button(
            self, lambda: self.tr("Change it"), lambda: self.change_asked.emit(self.goal), "choice",
            name=lambda: self.tr("Change the goal: {goal}").format(goal=self._words),
        )  # fmt: skip
        self.drop = button(
            self, lambda: self.tr("Drop it"), lambda: self.dropped.emit(self.goal), "choice",
            name=lambda: self.tr("Drop the goal: {goal}").format(goal=self._words),
        )  # fmt: skip
        choices = QWidget()
        choices.setLayout(flow := Flow(spacing=8))
        for one in (self.keep, self.change, self.drop):
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(self._sentence)
        column.addWidget(choices)

    def show_changed(self, goal: str, words: str, sentence: str) -> None:
        """Show what has changed under a goal (id, words)."""
        self.goal, self._words = goal, words
        self._sentence.setText(breakable(sentence))
        self.retranslate()

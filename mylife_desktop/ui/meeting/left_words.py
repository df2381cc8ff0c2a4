"""Words that were written and not kept: they stay in view until they are thrown away."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.phrases import quoted
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label


class LeftWords(Speaking):
    """A sentence and one button, which throws the words away and brings them back."""

    thrown_away = Signal()
    brought_back = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words = self._thrown = ""
        self._covers: Callable[[str], str] = str
        self._said = label(None, wrap=True)
        self._act = button(self, self._act_said, self._on_act, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._said)
        column.addWidget(self._act, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_words(self, words: str, covers: Callable[[str], str]) -> None:
        """Say what was written; of no words, only that some were thrown away just now."""
        self._words, self._covers = words if words.strip() else "", covers
        if self._words:
            self._thrown = ""
        self.retranslate()
        self.setVisible(bool(self._words or self._thrown))

    def forget_thrown(self) -> None:
        """What was thrown away is gone."""
        self._thrown = ""
        self.setVisible(bool(self._words))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._said.setText(breakable(self._sentence()))

    def _sentence(self) -> str:
        if not self._words:
            return self.tr("Thrown away.")
        said = self.tr("Written here, but not kept: {words}")
        return said.format(words=self._covers(quoted(self._words)))

    def _act_said(self) -> str:
        if not self._words:
            return self.tr("Bring the words back")
        return self.tr("Throw the words away")

    def _on_act(self) -> None:
        if self._words:
            self._thrown, self._words = self._words, ""
            self.thrown_away.emit()
        else:
            words, self._thrown = self._thrown, ""
            self.brought_back.emit(words)
        announce(self, self._sentence())

"""What was just taken away, and the way to have it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label


class UndoLine(Speaking):
    """It is seen until something else is done."""

    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._said = label(None, wrap=True)
        self.back = button(self, lambda: self.tr("Bring it back"), self.undo_asked.emit)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 12, 20, 4)
        line.setSpacing(12)
        line.addWidget(self._said, 1)
        line.addWidget(self.back)
        self.hide()

    def show_struck(self, words: str) -> None:
        """Say what was taken away."""
        self._words = words
        self.retranslate()
        self.show()
        announce(self, self._said.text())

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        words = self.tr("Taken away: {words}").format(words=self._words)
        self._said.setText(breakable(words))

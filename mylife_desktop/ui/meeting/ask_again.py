"""A small question before words that were kept back are shown again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label


class AskAgain(Speaking):
    """Yes and no, as large and as near as each other."""

    agreed = Signal(str)
    """A comment (comment:x)."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.comment = ""
        self._name = self._theme = ""
        self._question = label(None, wrap=True)
        self.yes = button(self, lambda: self.tr("Yes"), self._on_yes)
        self.no = button(self, lambda: self.tr("No"), self._on_no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._question)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        for one in (self.yes, self.no):
            answers.addWidget(one, 1)
        column.addLayout(answers)
        self.hide()

    def ask(self, comment: str, name: str, theme: str) -> None:
        """Ask whether somebody may see the words on a theme."""
        self.comment, self._name, self._theme = comment, name, theme
        self.retranslate()
        self.show()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is no."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_no()
            return
        super().keyPressEvent(event)

    def close_question(self) -> None:
        """Ask nothing."""
        self.comment = ""
        self.hide()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if not hasattr(self, "no"):
            return
        asked = self.tr("May {name} see my words on {theme} again?").format(
            name=self._name, theme=self._theme
        )
        self._question.setText(breakable(asked))
        self.yes.setAccessibleName(f"{self.tr('Yes')}: {asked}")
        self.no.setAccessibleName(f"{self.tr('No')}: {asked}")

    def _on_yes(self) -> None:
        comment = self.comment
        self.close_question()
        self.agreed.emit(comment)
        self.closed.emit()

    def _on_no(self) -> None:
        self.close_question()
        self.closed.emit()

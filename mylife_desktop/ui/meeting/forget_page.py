"""Before a meeting that keeps nothing is closed in the middle: one question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.controls import button, label, row
from mylife_desktop.ui.widgets.scroll import Scroll


class ForgetPage(Page):
    """Asks whether everything may go. Nothing of the meeting is seen meanwhile."""

    for_client = True

    agreed = Signal()
    back_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self._back = button(
            self, lambda: self.tr("Back to the meeting"), self.back_asked.emit, "main"
        )
        yes = button(self, lambda: self.tr("Yes, forget it and close"), self.agreed.emit)
        column = QVBoxLayout()
        column.setContentsMargins(60, 24, 60, 24)
        column.setSpacing(14)
        column.addStretch(2)
        for words in (
            label(self, lambda: self.tr("Close, and forget this meeting?"), "huge", wrap=True),
            label(
                self,
                lambda: self.tr("What you did not print or save is then gone for good."),
                wrap=True,
            ),
        ):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addSpacing(22)
        column.addLayout(row(None, self._back, yes, None))
        column.addStretch(3)
        inner = QWidget()
        inner.setLayout(column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(inner))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape loses nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
            return
        super().keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """What loses nothing."""
        return self._back

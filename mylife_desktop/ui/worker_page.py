"""One of the worker's own pages below the worker's bar."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.ui.bar import WorkerBar
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page


class WorkerPage(Page):
    """A bar with a heading, and the page that it is of."""

    def __init__(
        self,
        bar: WorkerBar,
        content: Page,
        heading: Callable[[], str],
        beside: Callable[[], str] = lambda: "",
    ) -> None:
        super().__init__()
        self.bar, self.content = bar, content
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(content, 1)
        self.say(bar.heading.setText, heading)
        self.say(bar.beside.setText, beside)

    def first_focus(self) -> QWidget | None:
        """Where the content wants the keyboard."""
        return self.content.first_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is the arrow in the bar."""
        if event.key() == Qt.Key.Key_Escape and self.bar.back is not None:
            self.bar.back_asked.emit()
            return
        super().keyPressEvent(event)

    def dress(self, look: Look) -> None:
        """Dress both."""
        self.bar.dress(look)
        self.content.dress(look)

"""A scroll area that asks its content how high it must be for the width there is."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Scrolls up and down only; wrapped texts and rows get the height they need."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # Qt fills it grey otherwise
        content.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height anew."""
        super().resizeEvent(event)
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the content holds has changed: ask for the height anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._ask()
        return super().eventFilter(watched, event)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Bring into view where the keyboard has come to; Qt does it only for Tab from within."""
        content = self.widget()
        if new is None or content is None or QApplication.mouseButtons():
            return  # what a finger is on must not move away under it
        if content.isAncestorOf(new):
            self.ensureWidgetVisible(new)

    def _ask(self) -> None:
        content = self.widget()
        if content is not None and content.hasHeightForWidth():
            content.setMinimumHeight(content.heightForWidth(self.viewport().width()))

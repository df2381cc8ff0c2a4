"""A scroll area that asks its content how high it must be for the width there is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class _Listener(QObject):
    """Hears when what the content holds has changed.

    Not the scroll area itself: it also filters for parts of its own that have no class in PySide,
    and to find one PySide makes all of Qt's classes, 30 ms before the first window.
    """

    def __init__(self, parent: QObject, then: Callable[[], None]) -> None:
        super().__init__(parent)
        self._then = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._then()
        return False


class Scroll(QScrollArea):
    """Scrolls up and down only; wrapped texts and rows get the height they need."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewport(QWidget())  # one that is not filled
        self.setWidget(content)
        content.setAutoFillBackground(False)  # Qt fills it grey otherwise
        content.installEventFilter(_Listener(self, self._ask))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height anew."""
        super().resizeEvent(event)
        self._ask()

    def _ask(self) -> None:
        content = self.widget()
        if content is not None and content.hasHeightForWidth():
            content.setMinimumHeight(content.heightForWidth(self.viewport().width()))


def bring_into_view(focused: QWidget) -> None:
    """Scroll to where the keyboard has come to; Qt does it only for Tab from within."""
    if QApplication.mouseButtons():
        return  # what a finger is on must not move away under it
    above = focused.parentWidget()
    while above is not None:
        if isinstance(above, Scroll):
            above.ensureWidgetVisible(focused)
        above = above.parentWidget()

"""A scroll area that asks its content how high it must be for the width there is."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid


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
        self._held: QWidget | None = None
        self._still: tuple[QWidget, int] | None = None
        self._whole: tuple[QWidget, int, QWidget | None] | None = None
        self._is_pressed = False
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(0)
        self._holding.timeout.connect(self._hold)
        self.verticalScrollBar().actionTriggered.connect(self.let_go)

    def hold(self, focused: QWidget) -> None:
        """Bring it into view; it stays there while what is around it changes its height."""
        if self._is_pressed:
            return  # the keyboard goes along with a press, by which nothing is to move
        self.let_go()
        self._held = focused
        self._bring(focused)

    def keep_in_place(self, pressed: QWidget) -> None:
        """Let it stay where it is on the screen, whatever comes and goes above it by a press."""
        content = self.widget()
        if content is not None and content.isAncestorOf(pressed):
            self.let_go()
            self._still = (pressed, self._top_of(pressed))
            self._is_pressed = True
            self._holding.start()

    def let_go(self) -> None:
        """Somebody looks elsewhere."""
        self._held = self._still = self._whole = None

    def show_whole(self, part: QWidget) -> None:
        """Bring into view what was just unfolded; of what is too high for that, the beginning."""
        self.let_go()
        self._whole = (part, self.verticalScrollBar().value(), QApplication.focusWidget())
        self._holding.start()

    def _show_whole(self, part: QWidget, began: int, focused: QWidget | None) -> None:
        """From where it began: what was only found on the way to its place leaves no trace."""
        is_there = isValid(part) and part.isVisible() and self.isAncestorOf(part)
        if not is_there or focused is not QApplication.focusWidget():
            self._whole = None
            return
        bar = self.verticalScrollBar()
        bar.setValue(began)
        if part.height() < self.viewport().height():
            self.ensureWidgetVisible(part, 0, 0)
        else:
            bar.setValue(began + self._top_of(part))

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees need not stay anywhere."""
        super().hideEvent(event)
        self._holding.stop()
        self.let_go()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Whoever turns the wheel looks elsewhere."""
        self.let_go()
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height anew."""
        super().resizeEvent(event)
        self._ask()

    def _ask(self) -> None:
        content = self.widget()
        if content is not None and content.hasHeightForWidth():
            content.setMinimumHeight(content.heightForWidth(self.viewport().width()))
        if self._held is not None or self._still is not None or self._whole is not None:
            self._holding.start()  # once everything has found its place

    def _hold(self) -> None:
        self._is_pressed = False
        if self._still is not None:
            self._stay(*self._still)
            return
        if self._whole is not None:
            self._show_whole(*self._whole)
            return
        held = self._held
        if held is None or held is not QApplication.focusWidget():
            self._held = None
        elif not QApplication.mouseButtons():
            self._bring(held)

    def _stay(self, pressed: QWidget, top: int) -> None:
        """Where it was; but never is the keyboard out of sight."""
        if not isValid(pressed) or not pressed.isVisible():
            self._still = None
            return
        bar, focused = self.verticalScrollBar(), QApplication.focusWidget()
        bar.setValue(bar.value() + self._top_of(pressed) - top)
        if focused is not None and focused.visibleRegion().isEmpty():
            self.hold(focused)

    def _top_of(self, part: QWidget) -> int:
        return part.mapTo(self.viewport(), QPoint(0, 0)).y()

    def _bring(self, focused: QWidget) -> None:
        """As far from the beginning as needed, and no further: a heading is not scrolled away."""
        content = self.widget()
        if content is None or not content.isAncestorOf(focused):
            return
        bottom = focused.mapTo(content, focused.rect().bottomLeft()).y()
        if bottom < self.viewport().height():
            self.verticalScrollBar().setValue(0)
        else:
            self.ensureWidgetVisible(focused)


def bring_into_view(focused: QWidget) -> None:
    """Scroll to where the keyboard has come to; Qt does it only for Tab from within."""
    if QApplication.mouseButtons():
        return  # what a finger is on must not move away under it
    for scroll in _around(focused):
        scroll.hold(focused)


def keep_in_place(pressed: QWidget) -> None:
    """Call it before a press changes what stands above: what is under the hand does not move."""
    for scroll in _around(pressed):
        scroll.keep_in_place(pressed)


def show_whole(part: QWidget) -> None:
    """Bring into view what was just unfolded, with the answers at its end."""
    for scroll in _around(part):
        scroll.show_whole(part)


def _around(part: QWidget) -> Iterator[Scroll]:
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, Scroll):
            yield above
        above = above.parentWidget()

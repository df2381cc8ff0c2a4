"""The one window: a page at a time, the marks above it, and the curtain in front of it."""

import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QInputEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from mylife_desktop.ui.curtain import Curtain
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page, Speaking
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.own_undo import leaves_undo_to_the_page
from mylife_desktop.ui.widgets.scroll import bring_into_view

if TYPE_CHECKING:
    from mylife_desktop.ui.help_card import HelpCard

CURTAIN_KEY = Qt.Key.Key_F9
HELP_KEY = Qt.Key.Key_F1
_DRAWN_FOR = QSize(1366, 768)
_FRAME = QSize(16, 48)
"""What a window has around it, at most."""
_NARROWEST = 1000
"""The least width of a laptop's screen; on anything less the window is too wide either way."""
_PRESSED = QEvent.Type.KeyPress
_PRESSES = frozenset((QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick))
_STIRRING = frozenset(
    getattr(QEvent.Type, name)
    for name in (
        *("KeyPress", "MouseButtonPress", "MouseButtonDblClick", "MouseMove", "Wheel"),
        *("TouchBegin", "TouchUpdate", "TabletPress", "TabletMove"),
    )
)
"""By what one sees that somebody is there. Not hovering: a page that changes does that too."""


class Strip(Speaking):
    """A line above the page: the mark of practice or of a meeting that keeps nothing, what could
    not be saved, or what is about to happen.
    """

    def __init__(self, style: str) -> None:
        super().__init__()
        self.words = label(None, style=style, wrap=True)  # type: ignore[arg-type]
        frame = QFrame()
        frame.setProperty("surface", style)
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(20, 6, 20, 6)
        inside.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.hide()


class MainWindow(QMainWindow):
    """Shows one page; F9 draws the curtain from any view, menu or dialog."""

    closing = Signal(QCloseEvent)
    curtain_drawn = Signal()
    curtain_opened = Signal()
    page_shown = Signal(object)
    painted = Signal()
    """The window has been painted for the first time."""

    def __init__(
        self,
        make_curtain: Callable[[], Curtain],
        make_help: Callable[[], "HelpCard"] | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("My Life")  # never a name: titles show in task bars
        self._make_curtain, self._make_help = make_curtain, make_help
        self._help: HelpCard | None = None
        self._focus_before: QWidget | None = None
        self._focus_under_help: QWidget | None = None
        self._under_curtain = 0
        self._is_painted = False
        self.now: Callable[[], float] = time.monotonic
        self._shown_at = float("-inf")
        self._pressed_on: tuple[QWidget | None, QWidget | None] = (None, None)
        """What lay under the last press but one, and under the last."""
        self._pages = QStackedWidget()
        self._practice = Strip("practice")
        self._is_marked = self._keeps_nothing = False
        self._practice.say(self._practice.words.setText, self._mark)
        self._problem = Strip("problem")
        self._notice = Strip("notice")
        self._is_handed_over = False
        self.stirred: Callable[[], object] = lambda: None  # a signal would cost more in a drag
        shell = QWidget()
        shell.setProperty("surface", "ground")
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._problem, self._notice, self._pages):
            column.addWidget(part)
        column.setStretchFactor(self._pages, 1)
        self._root = QStackedWidget()
        self._root.addWidget(shell)
        self._root.currentChanged.connect(self._show_mark)
        whole = QWidget()
        marked = QVBoxLayout(whole)
        marked.setContentsMargins(0, 0, 0, 0)
        marked.setSpacing(0)
        marked.addWidget(self._practice)
        marked.addWidget(self._root, 1)
        self.setCentralWidget(whole)
        QShortcut(QKeySequence(HELP_KEY), self).activated.connect(self.show_help)
        self.resize(_DRAWN_FOR)

    def open_in(self, room: QSize) -> None:
        """Take a first size on a screen with so much room: all of it where the frame, too, would
        not fit around the size the pages are drawn for. Else the last row lies below the edge.
        """
        whole = _DRAWN_FOR + _FRAME
        fits = room.width() >= whole.width() and room.height() >= whole.height()
        if not fits and room.width() >= _NARROWEST:
            self.resize(_DRAWN_FOR.boundedTo(room - _FRAME))
            self.setWindowState(Qt.WindowState.WindowMaximized)

    @property
    def page(self) -> Page | None:
        """The page in view (behind the curtain, if it is drawn)."""
        page = self._pages.currentWidget()
        return page if isinstance(page, Page) else None

    @cached_property
    def curtain(self) -> Curtain:
        """The curtain; made when it is first needed, so that the window is there sooner."""
        made = self._make_curtain()
        self._root.addWidget(made)
        return made

    @property
    def is_curtained(self) -> bool:
        """Whether the curtain is drawn."""
        return isinstance(self._root.currentWidget(), Curtain)

    @property
    def is_helping(self) -> bool:
        """Whether the card of whom to call is in view."""
        return self._help is not None and self._root.currentWidget() is self._help

    @property
    def is_covered(self) -> bool:
        """Whether the page in view is behind the curtain or the card of whom to call."""
        return self._root.currentIndex() > 0

    def show_page(self, page: Page) -> None:
        """Show a page, the keyboard at its first field."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._shown_at = self.now()
        # Not before there is something to hide: every event then passes through here.
        if page.can_be_hidden:
            self.listen()
        self.page_shown.emit(page)
        self._focus_under_help = None  # it was on another page
        if not self.is_covered and (first := page.first_focus()) is not None:
            first.setFocus()

    def listen(self) -> None:
        """Hear the keys wherever the keyboard is, in menus and dialogs too."""
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)

    def remove_page(self, page: Page) -> None:
        """Let go of a page and of everything it shows."""
        self._pages.removeWidget(page)
        page.hide()
        page.setParent(None)
        page.deleteLater()

    def mark_practice(self, practice: bool) -> None:
        """Say on every page that this is practice."""
        self._is_marked, self._keeps_nothing = practice, False
        self._practice.retranslate()
        self._show_mark()

    def mark_nothing_kept(self) -> None:
        """Say on every page that nothing of this meeting is kept."""
        self._is_marked = self._keeps_nothing = True
        self._practice.retranslate()
        self._show_mark()

    def _show_mark(self) -> None:
        """On every page, also over the card of whom to call; the curtain tells nothing."""
        self._practice.setVisible(self._is_marked and not self.is_curtained)

    def _mark(self) -> str:
        if self._keeps_nothing:
            return self.tr("Nothing of this meeting is kept. What you print or save is yours.")
        return self.tr("Practice: invented people. Nothing here is kept.")

    def show_problem(self, words: str) -> None:
        """Say on every page what could not be done; an empty text takes it away."""
        is_new = words != self._problem.words.text()
        self._problem.words.setText(words)
        self._problem.setVisible(bool(words))
        if words and is_new:
            announce(self, words)

    def show_notice(self, words: str) -> None:
        """Say on every page what is about to happen; an empty text takes it away."""
        is_new = words != self._notice.words.text()
        self._notice.words.setText(words)
        self._notice.setVisible(bool(words))
        if words and is_new:
            announce(self, words)

    @property
    def is_handed_over(self) -> bool:
        """Whether the client is alone with the page."""
        return self._is_handed_over

    def hand_over(self, handed: bool) -> None:
        """Fill the screen for the client alone, without menus of the mouse; or no longer."""
        if handed == self._is_handed_over:
            return
        self._is_handed_over = handed
        full = Qt.WindowState.WindowFullScreen
        state = self.windowState()
        self.setWindowState(state | full if handed else state & ~full)

    def close_others(self) -> None:
        """Close every menu and every dialog."""
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible():
                other.close()

    def draw_curtain(self) -> None:
        """Hide everything at once: the page, every menu and every dialog."""
        if self.is_curtained:
            return
        self._focus_before = self.focusWidget()  # never one of a dialog that closes now
        self._under_curtain = self._root.currentIndex()
        self._root.setCurrentWidget(self.curtain)
        self.close_others()
        self.curtain.forget()
        self.curtain.first_focus().setFocus()
        self.curtain_drawn.emit()

    def open_curtain(self) -> None:
        """Back to where the two were, cursor and all."""
        self.curtain.forget()
        self._root.setCurrentIndex(self._under_curtain)
        if self._focus_before is not None:
            self._focus_before.setFocus()
        self._focus_before = None
        self.curtain_opened.emit()

    def show_help(self) -> None:
        """Show whom to call, over whatever is there; not before the curtain is open."""
        if self.is_covered or self._make_help is None:
            return
        self._focus_under_help = self.focusWidget()
        if self._help is None:
            self._help = self._make_help()
            self._help.close_asked.connect(self.close_help)
            self._root.addWidget(self._help)
        self._root.setCurrentWidget(self._help)
        self.close_others()
        self._help.first_focus().setFocus()

    def close_help(self) -> None:
        """Back to where the two were, cursor and all."""
        if not self.is_helping:
            return
        focus, self._focus_under_help = self._focus_under_help, None
        self._root.setCurrentIndex(0)
        page = self.page
        if (focus is None or not isValid(focus)) and page is not None:
            focus = page.first_focus()
        if focus is not None:
            focus.setFocus()

    def dress_help(self, look: Look) -> None:
        """Let the card of whom to call wear another look."""
        if self._help is not None:
            self._help.dress(look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F9 is heard wherever the keyboard is, also in a menu and a dialog; so is a stir."""
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and isinstance(watched, QWidget):
                bring_into_view(watched)
            return False
        if not isinstance(event, QInputEvent):
            return False  # nearly all; to ask for the type takes longer
        kind = event.type()
        if kind in _STIRRING:
            self.stirred()
        elif kind == QEvent.Type.ContextMenu and self._is_handed_over:
            return True
        if kind in _PRESSES and self._is_meant_for_another(watched, event):
            return True
        if isinstance(event, QKeyEvent) and leaves_undo_to_the_page(watched, event):
            event.ignore()
            return True
        is_curtain_key = isinstance(event, QKeyEvent) and event.key() == CURTAIN_KEY
        if is_curtain_key and kind == _PRESSED and self._may_curtain():
            self.draw_curtain()
            return True
        is_help_key = isinstance(event, QKeyEvent) and event.key() == HELP_KEY
        if is_help_key and kind == _PRESSED and self.isVisible():
            self.show_help()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that there is something to see."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)  # after what lies on the window

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing waits until everything is on disk."""
        self.closing.emit(event)

    def _is_meant_for_another(self, watched: QObject, event: QInputEvent) -> bool:
        """Whether this is the second half of a double click on what has gone from under the hand.

        The first half turned the page, or moved what lies on it: another button is there now.
        """
        kind = event.type()
        if kind == QEvent.Type.MouseButtonDblClick and self._page_is_fresh():
            return True
        if watched != self.windowHandle() or not isinstance(event, QMouseEvent):
            return False  # on its way from the window to what is pressed
        if kind == QEvent.Type.MouseButtonPress:
            self._pressed_on = (self._pressed_on[1], self.childAt(event.position().toPoint()))
        # A window hears of the second half twice: as a press, and then as what it is.
        first, second = self._pressed_on
        return kind == QEvent.Type.MouseButtonDblClick and first is not second

    def _page_is_fresh(self) -> bool:
        return (self.now() - self._shown_at) * 1000 < QApplication.doubleClickInterval()

    def _may_curtain(self) -> bool:
        page = self.page
        return self.isVisible() and page is not None and page.can_be_hidden

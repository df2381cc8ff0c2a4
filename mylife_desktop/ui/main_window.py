"""The one window: a page at a time, the marks above it, and the curtain in front of it."""

import time
from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mylife_desktop.ui.curtain import Curtain
from mylife_desktop.ui.page import Page, Speaking
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.scroll import bring_into_view

CURTAIN_KEY = Qt.Key.Key_F9
_PRESSED = QEvent.Type.KeyPress


class Strip(Speaking):
    """A line above the page: the mark of the practice store, or what could not be saved."""

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
    page_shown = Signal(object)
    painted = Signal()
    """The window has been painted for the first time."""

    def __init__(self, make_curtain: Callable[[], Curtain]) -> None:
        super().__init__()
        self.setWindowTitle("My Life")  # never a name: titles show in task bars
        self._make_curtain = make_curtain
        self._focus_before: QWidget | None = None
        self._is_painted = False
        self.now: Callable[[], float] = time.monotonic
        self._shown_at = float("-inf")
        self._pages = QStackedWidget()
        self._practice = Strip("practice")
        self._practice.say(
            self._practice.words.setText,
            lambda: self.tr("Practice: invented people. Nothing here is kept."),
        )
        self._problem = Strip("problem")
        shell = QWidget()
        shell.setProperty("surface", "ground")
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._practice, self._problem):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        self._root = QStackedWidget()
        self._root.addWidget(shell)
        self.setCentralWidget(self._root)
        self.resize(1366, 768)

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
        return self._root.currentIndex() > 0

    def show_page(self, page: Page) -> None:
        """Show a page, the keyboard at its first field."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._shown_at = self.now()
        # Not before there is something to hide: every event then passes through here.
        application = QApplication.instance()
        if page.can_be_hidden and application is not None:
            application.installEventFilter(self)
        self.page_shown.emit(page)
        if not self.is_curtained and (first := page.first_focus()) is not None:
            first.setFocus()

    def remove_page(self, page: Page) -> None:
        """Let go of a page and of everything it shows."""
        self._pages.removeWidget(page)
        page.hide()
        page.setParent(None)
        page.deleteLater()

    def mark_practice(self, practice: bool) -> None:
        """Say on every page that this is practice."""
        self._practice.setVisible(practice)

    def show_problem(self, words: str) -> None:
        """Say on every page what could not be done; an empty text takes it away."""
        self._problem.words.setText(words)
        self._problem.setVisible(bool(words))

    def draw_curtain(self) -> None:
        """Hide everything at once: the page, every menu and every dialog."""
        if self.is_curtained:
            return
        self._focus_before = self.focusWidget()  # never one of a dialog that closes now
        self._root.setCurrentWidget(self.curtain)
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible():
                other.close()
        self.curtain.forget()
        self.curtain.first_focus().setFocus()
        self.curtain_drawn.emit()

    def open_curtain(self) -> None:
        """Back to where the two were, cursor and all."""
        self.curtain.forget()
        self._root.setCurrentIndex(0)
        if self._focus_before is not None:
            self._focus_before.setFocus()
        self._focus_before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F9 is heard wherever the keyboard is, also in a menu and a dialog."""
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and isinstance(watched, QWidget):
                bring_into_view(watched)
            return False
        if not isinstance(event, QKeyEvent | QMouseEvent):
            return False  # nearly all; to ask for the type takes longer
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.MouseButtonDblClick and self._page_is_fresh():
            return True  # the second press was meant for the page before
        if event.type() == _PRESSED and key == CURTAIN_KEY and self._may_curtain():
            self.draw_curtain()
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

    def _page_is_fresh(self) -> bool:
        return (self.now() - self._shown_at) * 1000 < QApplication.doubleClickInterval()

    def _may_curtain(self) -> bool:
        page = self.page
        return self.isVisible() and page is not None and page.can_be_hidden

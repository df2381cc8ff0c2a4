"""The program on a stage: hands that do what people do, a camera, and always the same day."""

import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from mylife_desktop.app import Program
from mylife_desktop.language import OWN_NAMES
from mylife_desktop.session.session import Session
from mylife_desktop.settings import Settings
from mylife_desktop.ui.clients_page import ClientsPage
from mylife_desktop.ui.meeting.circle_page import CirclePage
from mylife_desktop.ui.meeting.meeting_page import MeetingPage

SIZE = (1366, 768)
TODAY = date(2026, 12, 4)
NOW = datetime(2026, 12, 4, 14, 5)
"""What the clock of the curtain shows."""

PASSPHRASE = "seven brothers under one umbrella"
PATIENCE = 20.0
"""Seconds after which what should have happened is missed."""

_Found = TypeVar("_Found")


class Stage:
    """The program, hands that do what people do, and a camera."""

    def __init__(
        self, application: QApplication, out: Path, folder: Path, settings: Settings
    ) -> None:
        self.out, self.folder, self.language = out, folder, settings.language
        self.text_percent = settings.text_percent
        self.program = Program(application, folder, settings, lambda: TODAY)
        self.window = self.program.window
        self.window.curtain._now = lambda: NOW  # the one thing without a door
        self.program.show()
        self.window.resize(*SIZE)
        QTest.qWaitForWindowActive(self.window)

    def take(self, name: str) -> None:
        """Write what is seen now, once everything has found its place."""
        for _ in range(3):
            QTest.qWait(30)
        file = self.out / f"{name}.png"
        if not self.window.grab().save(str(file)):
            raise OSError(f"{file} could not be written")
        print(file)

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the program go on until something has happened."""
        latest = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > latest:
                raise TimeoutError(f"this never happened: {what}")
            QTest.qWait(10)

    def press(self, page: str, text: str) -> None:
        """Press a button in view; `page` and the English `text` say what is written on it."""
        shown = QCoreApplication.translate(page, text)
        for button in self.window.findChildren(QAbstractButton):
            if button.isVisible() and button.text() == shown:
                button.click()
                QTest.qWait(1)
                return
        raise LookupError(f"no button in view says {shown!r}")

    def choose(self, text: str) -> None:
        """Choose what a menu of the page in view offers."""
        actions = self.page.findChildren(QAction)
        next(action for action in actions if action.text() == text).trigger()
        QTest.qWait(1)

    def type(self, words: str) -> None:
        """Type where the keyboard is; ASCII only."""
        QTest.keyClicks(self.focused, words)

    def key(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focused, key)

    def unlock(self) -> None:
        """Open the store, from the door."""
        QTest.keySequence(self.focused, QKeySequence(QKeySequence.StandardKey.SelectAll))
        self.type(PASSPHRASE)
        self.key(Qt.Key.Key_Return)
        self.until(lambda: self.program.session is not None, "the door opens")

    def is_said(self, style: str) -> bool:
        """Whether there is a text of this style in view."""
        labels = self.window.findChildren(QLabel)
        return any(x.isVisible() and x.property("words") == style and x.text() for x in labels)

    @property
    def focused(self) -> QWidget:
        """Where the keyboard is."""
        return there(QApplication.focusWidget(), "the keyboard")

    @property
    def page(self) -> QWidget:
        """The page in view."""
        return there(self.window.page, "a page")

    @property
    def meeting(self) -> MeetingPage:
        """The page of the open person."""
        session = self.program.session
        return there(session.meeting if session else None, "an open person")

    @property
    def session(self) -> Session:
        """What goes on while the store is open."""
        return there(self.program.session, "a session")

    def open(self, called: str) -> None:
        """Sit down with somebody."""
        self.session.open_person(self.session.store.people(called)[0].id)
        QTest.qWait(1)
        self.choose(OWN_NAMES[self.language])

    @property
    def circle_page(self) -> CirclePage:
        """The open person's Circle with its card."""
        return self.meeting.circle_page

    @property
    def clients_page(self) -> ClientsPage:
        """The worker's list."""
        return there(self.page.findChild(ClientsPage), "the list")

    def close(self) -> None:
        """Close the window."""
        self.window.close()
        self.window.deleteLater()
        self.program.deleteLater()
        QTest.qWait(1)


def there(found: _Found | None, what: str) -> _Found:
    """What was looked for, or a mistake that says what is missing."""
    if found is None:
        raise LookupError(f"there is not {what}")
    return found

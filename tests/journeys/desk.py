"""What a hand and an eye do with the running program: keys, mouse, and a look at the disk.

Everything goes through the window, as from a real keyboard and mouse: a press hits what lies there,
a key goes where the focus is.
"""

import shutil
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mylife_desktop.app import Program
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.round import Answer
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.session.session import Session
from mylife_desktop.store.store import Store
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from mylife_desktop.ui.widgets.choice import Choice
from tests import drive

PASSPHRASE = "vihreä sateenvarjo, kolme omenaa"
SAVED = "✓ Saved"

W = TypeVar("W", bound=QWidget)


class Desk:
    """A running program and the two who sit before it."""

    def __init__(self, program: Program, folder: Path, key: bytes | None, qtbot: QtBot) -> None:
        self.program, self.folder, self.key, self.qtbot = program, folder, key, qtbot
        self.window = program.window

    # -- what there is ---------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        assert self.program.session is not None, "the door is shut"
        return self.program.session

    @property
    def meeting(self) -> MeetingPage:
        assert self.session.meeting is not None, "nobody is open"
        return self.session.meeting

    @property
    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def wait(self, condition: Callable[[], object], timeout: int = 10_000) -> None:
        """Until it is so."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=timeout)

    def settle(self) -> None:
        """Let everything happen that is to happen at once."""
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()

    def seen(self) -> list[str]:
        """All the texts that somebody sees on the screen now."""
        texts = []
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                for widget in top.findChildren(QWidget):
                    if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton):
                        texts.append(_text_of(widget))
        return [text for text in texts if text]

    def sees(self, words: str) -> bool:
        return any(words in text for text in self.seen())

    def find(self, name: str, kind: type[W] = QAbstractButton) -> W:  # type: ignore[assignment]
        """The control in view that bears this name, be it for the eye or for the ear."""
        in_view = [
            widget
            for top in QApplication.topLevelWidgets()
            if top.isVisible()
            for widget in top.findChildren(kind)
            if widget.isVisible()
        ]
        found = [
            widget
            for widget in in_view
            if isinstance(widget, QAbstractButton) and _text_of(widget) == name
        ] or [widget for widget in in_view if widget.accessibleName() == name]
        assert len(found) == 1, f"{len(found)} times {name!r} among {self.seen()}"
        return found[0]

    # -- keys ------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys as a shortcut is written: "Tab", "Ctrl+Z", "F9", "7"."""
        for one in keys:
            combination = QKeySequence(one)[0]
            QTest.keyClick(self._keyboard(), combination.key(), combination.keyboardModifiers())

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab (or another key) until the keyboard is at the control of this name."""
        passed: list[str] = []
        for _ in range(60):
            passed.append(self.focus.accessibleName() if self.focus is not None else "nobody")
            if passed[-1] == name or self.walk_to(name):
                return
            self.press(key)
        raise AssertionError(f"no way to {name!r} past {passed}")

    def walk_to(self, name: str) -> bool:
        """Go with arrows to this one of the choices among which the keyboard is, if it is there."""
        at = self.focus
        if not isinstance(at, Choice):
            return False
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        together = at.parentWidget().findChildren(Choice, options=direct)
        wanted = [one for one in together if name in (one.accessibleName(), _text_of(one))]
        for _ in together if wanted else ():
            if self.focus is wanted[0]:
                return True
            self.press("Right")
        return bool(wanted) and self.focus is wanted[0]

    def type(self, text: str) -> None:
        """Type a text, one key after another."""
        for letter in text:
            if letter == "\n":
                self.press("Return")
                continue
            modifier = Qt.KeyboardModifier
            held = modifier.ShiftModifier if letter.isupper() else modifier.NoModifier
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self._keyboard(), _key_of(letter), letter, held
            )

    def _keyboard(self) -> QWindow:
        """The window that the keyboard speaks to."""
        if QGuiApplication.focusWindow() is None:
            # Without a screen nobody gives the keyboard back when a menu has closed.
            self.window.activateWindow()
            self.settle()
        window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the keyboard"
        return window

    # -- mouse -----------------------------------------------------------------------------------

    def click(self, widget: QWidget | str, at: QPoint | None = None) -> None:
        """Press and let go; what is covered cannot be hit."""
        if isinstance(widget, str):
            widget = self.find(widget)
        at = self.bring_into_view(widget, at)
        QTest.mouseClick(
            _window_of(widget), Qt.MouseButton.LeftButton, pos=self._on_window(widget, at)
        )

    def drag(self, widget: QWidget, *way: QPoint, let_go: bool = True) -> None:
        """Hold at the first of these points, move over the others, let go."""
        window, button = _window_of(widget), Qt.MouseButton.LeftButton
        points = [self._on_window(widget, point) for point in way]
        QTest.mousePress(window, button, pos=points[0])
        for begin, end in pairwise(points):
            for part in range(1, 9):
                QTest.mouseMove(window, begin + (end - begin) * part / 8)
        if let_go:
            QTest.mouseRelease(window, button, pos=points[-1])

    def draw(self, widget: QWidget, *way: QPoint) -> None:
        """Put a finger down on a screen that feels it, move it over these points, lift it."""
        window, device = _window_of(widget), QTest.createTouchDevice()
        points = [self._on_window(widget, point) for point in way]
        QTest.touchEvent(window, device).press(0, points[0]).commit()
        for point in points[1:]:
            QTest.touchEvent(window, device).move(0, point).commit()
        QTest.touchEvent(window, device).release(0, points[-1]).commit()

    def let_go(self) -> None:
        """Let go of the mouse, wherever it is by now."""
        window = self.window.windowHandle()
        assert window is not None
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(600, 400))

    def bring_into_view(self, widget: QWidget, at: QPoint | None = None) -> QPoint:
        """Scroll to it, as a wheel would, and make sure that nothing lies on it."""
        at = widget.rect().center() if at is None else at
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea) and area.widget().isAncestorOf(widget):
            self.settle()
            area.ensureWidgetVisible(widget)
        top = widget.window()
        hit = top.childAt(widget.mapTo(top, at))
        assert widget is top or (hit is not None and (hit is widget or widget.isAncestorOf(hit))), (
            f"{widget.accessibleName() or widget} is covered by {hit}"
        )
        return at

    def _on_window(self, widget: QWidget, point: QPoint) -> QPoint:
        return widget.mapTo(widget.window(), point)

    # -- one person ------------------------------------------------------------------------------

    def open(self, called: str) -> None:
        """Find somebody on the start page by typing the name."""
        self.click(self.find("Search for a person by name", QWidget))
        self.type(called)
        self.press("Return")
        self.come_to_the_circle()

    def come_to_the_circle(self) -> None:
        """Somebody was opened: past the welcome, if the two are not beyond it already."""
        self.wait(lambda: self.session.meeting is not None)
        self.settle()
        if self.meeting.part is Part.WELCOME:
            self.press("Return")  # the button that leads on has the keyboard
            self.settle()
        if self.meeting.part is Part.LAST_TIME:
            self.meeting.show_part(Part.CIRCLE)
            self.settle()

    def end_meeting(self) -> None:
        """End it, and close the page that says so."""
        self.click(self.meeting.bar.end)
        self.settle()
        self.press("Return")
        self.settle()

    def saved(self) -> None:
        """Wait until the screen says that all is saved."""
        self.settle()
        self.wait(lambda: self.meeting.bar.saved.text() == SAVED)

    def answer(self, theme: str = "friends") -> Answer:
        """What is on the screen's case."""
        document = self.session.document
        assert document is not None
        round_ = document.case.round_on("2026-11-22")
        return round_.answer(theme) if round_ is not None else Answer()

    def point(self, theme: str, viewpoint: Viewpoint, score: int | None = None) -> QPoint:
        """Where a handle stands on the Circle, or where a value of it lies."""
        circle = self.meeting.circle_page.circle
        at = (
            drive.handle_at(circle, theme, viewpoint)
            if score is None
            else drive.ring(circle, theme, score)
        )
        return QPoint(round(at.x), round(at.y))

    # -- the disk --------------------------------------------------------------------------------

    def on_disk(self, called: str) -> Case:
        """What a power cut at this instant would leave of somebody."""
        assert self.key is not None
        image = Path(mkdtemp(dir=self.folder.parent))
        shutil.copytree(self.folder, image / "store")
        with Store.open(image / "store", self.key) as store:
            (person,) = store.named(called)
            case = store.open_case(person.id)
        shutil.rmtree(image)
        return case

    def disk_answer(self, called: str, theme: str = "friends") -> Answer:
        """What is on the disk of today's answer."""
        round_ = self.on_disk(called).round_on("2026-11-22")
        return round_.answer(theme) if round_ is not None else Answer()


def _text_of(widget: QWidget) -> str:
    """What it says to the eye: on a button && is one &, and a space is a space."""
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&&", "&")
    return widget.text().replace("\u00a0", " ") if isinstance(widget, QLabel) else ""


def _window_of(widget: QWidget) -> QWindow:
    window = widget.window().windowHandle()
    assert window is not None
    return window


def _key_of(letter: str) -> Qt.Key:
    """The key of a letter: what a keyboard says besides the text."""
    return Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown

"""A meeting that keeps nothing, for somebody who wants that."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from mylife_desktop.domain.case import Case, Person
from mylife_desktop.domain.problem import Problem
from mylife_desktop.leaving import Wanted
from mylife_desktop.session.open_store import OpenStore
from mylife_desktop.store.store import Store
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.meeting.forget_page import ForgetPage
from mylife_desktop.ui.meeting.take_home_room import WaysOut


class KeepingNothing(OpenStore):
    """One meeting with one person, in a store in memory alone: with its end everything is gone.

    There is no way from here to anybody else.
    """

    close_agreed = Signal()
    """The two were asked whether everything may go, and it may."""

    keeps_nothing = True

    def __init__(
        self,
        window: MainWindow,
        look: Callable[[], Look],
        language: Callable[[], str],
        today: Callable[[], date] = date.today,
        shut: Path | None = None,
    ) -> None:
        """`shut` is the folder of the store behind the door, in which nothing of this may lie."""
        super().__init__(Store.practice(""), window, look, language, today)
        self._shut, self._has_agreed = shut, False
        self._copied = ""
        QGuiApplication.clipboard().dataChanged.connect(self._on_copied)
        self._application = cast(QGuiApplication, QGuiApplication.instance())
        self._application.focusObjectChanged.connect(_teach_no_keyboard)
        window.mark_nothing_kept()

    def begin(self, called: str, language: str) -> None:
        """Sit down with somebody of whom nothing is known but this."""
        case = Case(Person(called, language))
        self._store.add(case)
        self.open_person(case.id)

    def ways_out(self) -> WaysOut:
        """Something leaves as from any meeting; what is written down of it is gone as well."""
        ways = super().ways_out()
        return replace(ways, write=partial(self._write, ways.write), keeps_nothing=True)

    def _write(
        self,
        write: Callable[[Case, Wanted | None, bytes, Path], object],
        case: Case,
        wanted: Wanted | None,
        data: bytes,
        path: Path,
    ) -> None:
        if self._shut is not None and path.resolve().is_relative_to(self._shut.resolve()):
            raise Problem("inside_store", file=str(path))
        write(case, wanted, data, path)

    def may_close(self) -> bool:
        """Whether everything may go; where nobody has said so, it is asked."""
        window = self._frame.window
        if self._has_agreed or self.meeting is None:
            return True
        if window.is_curtained:
            window.open_curtain()  # without a passphrase a press opens it too
        if window.is_helping:
            window.close_help()
        window.close_others()
        if not self._is_asking():
            page = ForgetPage(self.meeting.language)
            page.agreed.connect(self._on_agreed)
            page.back_asked.connect(self._frame.take_off)
            self._frame.lay_over(page)
        return False

    def close(self) -> bool:
        """Let go of everything, also of what was copied."""
        if not super().close():
            return False
        self._application.focusObjectChanged.disconnect(_teach_no_keyboard)
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.disconnect(self._on_copied)
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self._copied = ""
        return True

    def _on_copied(self) -> None:
        """What is copied while our window has the keyboard was copied here."""
        if QGuiApplication.focusWindow() is not None:
            self._copied = QGuiApplication.clipboard().text()

    def _is_asking(self) -> bool:
        return isinstance(self._frame.page, ForgetPage)

    def _on_agreed(self) -> None:
        self._has_agreed = True
        self.close_agreed.emit()

    def _undo(self, *, back: bool) -> None:
        if not self._is_asking():
            super()._undo(back=back)


def _teach_no_keyboard(focus: QObject | None) -> None:
    """What learns words to offer them later, and keeps them on the disk, is told to let it be."""
    if isinstance(focus, QLineEdit | QPlainTextEdit):
        hints = focus.inputMethodHints()
        if not hints & Qt.InputMethodHint.ImhSensitiveData:
            focus.setInputMethodHints(hints | Qt.InputMethodHint.ImhSensitiveData)

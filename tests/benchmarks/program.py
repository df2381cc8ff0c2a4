"""The real program, unlocked, with the keyboard in its window."""

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mylife_desktop.app import Program
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.meeting import Part
from mylife_desktop.session.session import Session
from mylife_desktop.settings import Settings
from mylife_desktop.store.opening import make_store
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import LEAST
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from tests.builders import SITTING

PASSPHRASE = "seven brothers under one umbrella"
TODAY = date.fromisoformat(SITTING.date)


class Opened:
    """A store on disk in a folder of its own, opened in the program's window."""

    def __init__(self, folder: Path, cases: Iterable[Case]) -> None:
        self._folder, self._cases = folder, list(cases)

    def __enter__(self) -> Self:
        key = make_store(self._folder / "store", "Sari Laine", PASSPHRASE, LEAST)
        with Store.open(self._folder / "store", key) as store:
            self.fill(store)
        self.application = QApplication(sys.argv[:1])
        settings = Settings(self._folder / "settings.ini")
        settings.language, settings.palette = "en", "light"
        self.program = Program(self.application, self._folder / "store", settings, lambda: TODAY)
        self.window = self.program.window
        self.program.show()
        self.window.resize(1366, 768)
        QTest.qWaitForWindowActive(self.window)
        self.program.door.unlock_asked.emit(PASSPHRASE)
        while self.program.session is None:
            QTest.qWait(5)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.window.close()

    def fill(self, store: Store) -> None:
        """Put people into the new store."""
        for case in self._cases:
            store.add(case)

    @property
    def session(self) -> Session:
        """What is behind the door."""
        assert self.program.session is not None
        return self.program.session

    def open_first(self) -> MeetingPage:
        """The meeting with the first of the people, at the Circle."""
        self.session.open_person(self._cases[0].id)
        meeting = self.session.meeting
        assert meeting is not None
        meeting.show_part(Part.CIRCLE)
        QTest.qWait(200)
        return meeting

    def pump(self) -> None:
        """Let the program do what waits: painting too, and letting go of the page before."""
        self.application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

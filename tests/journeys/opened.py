"""The real program on a real store, opened through the door as people open it."""

import gc
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mylife_desktop.app import Program
from mylife_desktop.domain.case import Case, Person, case_from_value
from mylife_desktop.settings import Settings
from mylife_desktop.store import unlocking
from mylife_desktop.store.opening import make_store
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import LEAST, Cost
from tests.builders import case_files
from tests.journeys.desk import PASSPHRASE, Desk

WORKER = "Maija Mallikas"
OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")
"""What the platform without a screen says of every window and menu."""
TODAY = date(2026, 11, 22)


class Made(NamedTuple):
    """A closed store and its key."""

    folder: Path
    key: bytes


def noor() -> Case:
    """Whose day it is: she speaks English and has answered once before."""
    return case_from_value(
        {
            "format": "mylife-case/1",
            "person": {"called": "Noor", "name": "Noor Haddad", "language": "en", "born": "2007"},
            "plan": {"goals": [], "next_meeting": "2026-11-22 14:05, library"},
            "rounds": [
                {
                    "date": "2026-10-01",
                    "answers": {
                        "friends": {"importance": 8, "satisfaction": 2},
                        "health": {"importance": 5, "satisfaction": 5, "future": "Sleep."},
                    },
                }
            ],
        }
    )


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """A store with nobody in it, made once: the passphrase costs its time.

    What was derived from it is remembered, so that each opening is as real but for that time.
    """
    folder = tmp_path_factory.mktemp("made") / "store"
    derive = unlocking._wrapping_key
    remembered = cache(derive)

    def wrapping_key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
        return (remembered if passphrase == PASSPHRASE else derive)(passphrase, salt, cost)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unlocking, "_wrapping_key", wrapping_key)
        yield Made(folder, make_store(folder, WORKER, PASSPHRASE, LEAST))


@pytest.fixture(scope="session")
def peopled(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A store with Noor, who comes today, with somebody who speaks English, and with others."""
    folder = Path(shutil.copytree(made.folder, tmp_path_factory.mktemp("peopled") / "store"))
    with Store.open(folder, made.key) as store:
        store.import_cases([noor(), Case(Person("Robin", "en")), *case_files()])
    return Made(folder, made.key)


@pytest.fixture
def store_folder(peopled: Made, tmp_path: Path) -> Path:
    """A copy of the store with people, for one test."""
    return Path(shutil.copytree(peopled.folder, tmp_path / "data" / "store"))


Open = Callable[..., Desk]


@pytest.fixture
def open_program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, peopled: Made) -> Iterator[Open]:
    """Starts the program on a folder and shows its window; closes it after the test."""
    opened: list[Desk] = []

    def open_(
        folder: Path, *, today: date = TODAY, language: str = "en", text_percent: int = 100
    ) -> Desk:
        settings = Settings(tmp_path / "settings.ini")
        settings.language, settings.palette = language, "light"
        settings.text_percent = text_percent
        program = Program(qapp, folder, settings, lambda: today)
        desk = Desk(program, folder, peopled.key, qtbot)
        opened.append(desk)
        with qtbot.waitActive(program.window):
            program.show()
            program.window.activateWindow()
        program.window.resize(1366, 768)
        desk.settle()
        return desk

    yield open_
    while opened:
        end(opened.pop())


@pytest.fixture
def door(open_program: Open, store_folder: Path) -> Desk:
    """The program at its door."""
    return open_program(store_folder)


@pytest.fixture
def desk(door: Desk) -> Desk:
    """The program with the passphrase typed and Enter pressed: the start page."""
    unlock(door)
    return door


@pytest.fixture
def with_noor(desk: Desk) -> Desk:
    """Noor's Circle, opened as on every day: with one key."""
    desk.press("Return")
    desk.come_to_the_circle()
    return desk


def unlock(desk: Desk, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase at the door and press Enter."""
    desk.type(passphrase)
    desk.press("Return")
    desk.wait(lambda: desk.program.session is not None)
    desk.settle()


def end(desk: Desk) -> None:
    """Close the window as its cross does, and let go of everything."""
    program = desk.program
    vars(desk).clear()
    with suppress(RuntimeError):
        program.ready.wait()
    if program._work is not None:
        program._work.wait()
    program.window.close()
    if program.session is not None:  # the disk would not take it, and the test is over
        program.session.store.close()
        program.session.deleteLater()
    QApplication.instance().removeEventFilter(program.window)  # type: ignore[union-attr]
    program.window.deleteLater()
    for translator in program._languages._translators:
        QCoreApplication.removeTranslator(translator)
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    QLocale.setDefault(QLocale.system())


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """No thread, no window, no page and no setting of this test is there for the next one."""
    threads = set(threading.enumerate())
    windows = set(QApplication.topLevelWidgets()) if QApplication.instance() else set()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _new_windows(windows):
        gc.collect()  # what only Python still holds is nothing that was left
    left = [one.name for one in set(threading.enumerate()) - threads]
    left += map(repr, _new_windows(windows))
    assert not left, f"left behind: {left}"


def _new_windows(before: set[QWidget]) -> list[QWidget]:
    if not QApplication.instance():
        return []
    return [w for w in set(QApplication.topLevelWidgets()) - before if isValid(w)]

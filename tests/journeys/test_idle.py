"""Nobody is there for a while: the program locks, or in a meeting the curtain falls (P14)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.settings_page import SettingsPage
from tests.journeys.desk import PASSPHRASE, Desk
from tests.journeys.opened import Open

LOCKS, HIDES = "My Life locks in", "The screen hides in"


class Hours:
    """The time as the guard of a desk reads it."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.idleness = desk, desk.program.guard.idleness
        self.time = 0.0
        self.idleness.now = lambda: self.time
        self.idleness.begin()

    def pass_(self, minutes: float = 0, seconds: float = 0) -> None:
        """Nobody does anything meanwhile."""
        end = self.time + 60 * minutes + seconds
        while self.time < end:
            self.time = min(end, self.time + 5)
            self.idleness.look()
        self.desk.settle()


def open_practice(desk: Desk) -> None:
    desk.click("Practise with an invented person")
    desk.wait(lambda: desk.program.session is not None)
    desk.settle()


@pytest.mark.promise("P14")
def test_outside_a_meeting_it_locks_after_five_minutes_with_a_warning(desk: Desk) -> None:
    hours = Hours(desk)
    hours.pass_(4, 39)
    assert not desk.sees(LOCKS)
    hours.pass_(seconds=1)
    assert desk.sees("My Life locks in 20 second")
    assert desk.sees("Move the mouse or press a key.")
    hours.pass_(seconds=10)
    assert desk.sees("My Life locks in 10 second") and desk.program.session is not None
    hours.pass_(seconds=10)
    assert desk.program.session is None and not desk.sees(LOCKS)
    assert desk.sees("Everything stays on this laptop") and not desk.sees("Noor")


def move(window: MainWindow) -> None:
    QTest.mouseMove(window.windowHandle(), QPoint(400, 300))
    QTest.mouseMove(window.windowHandle(), QPoint(410, 310))


def key(window: MainWindow) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)


def wheel(window: MainWindow) -> None:
    event = QWheelEvent(
        QPointF(400, 300),
        QPointF(400, 300),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert window.page is not None
    QApplication.sendEvent(window.page, event)


def touch(window: MainWindow) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, QPoint(700, 740), window).commit()
    QTest.touchEvent(window, finger).release(0, QPoint(700, 740), window).commit()


@pytest.mark.promise("P14")
@pytest.mark.parametrize("stir", [move, key, wheel, touch], ids=lambda stir: stir.__name__)
def test_whoever_stirs_is_there(desk: Desk, stir: Callable[[MainWindow], None]) -> None:
    hours = Hours(desk)
    hours.pass_(4, 50)
    assert desk.sees(LOCKS)
    stir(desk.window)
    desk.settle()
    assert not desk.sees(LOCKS)
    hours.pass_(4, 39)
    assert desk.program.session is not None and not desk.sees(LOCKS)
    hours.pass_(seconds=21)
    assert desk.program.session is None


@pytest.mark.promise("P14")
def test_in_a_meeting_the_curtain_falls_after_fifteen_minutes(with_noor: Desk) -> None:
    desk, hours = with_noor, Hours(with_noor)
    hours.pass_(14, 39)
    assert not desk.window.is_curtained and not desk.sees(HIDES)
    hours.pass_(seconds=1)
    assert desk.sees("The screen hides in 20 second")
    hours.pass_(seconds=20)
    assert desk.window.is_curtained and not desk.sees("Noor")
    assert desk.program.session is not None
    hours.pass_(60)
    assert desk.window.is_curtained and desk.program.session is not None
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.wait(lambda: not desk.window.is_curtained)
    assert desk.meeting.isVisible() and not desk.sees(HIDES)
    hours.pass_(15)
    assert desk.window.is_curtained


@pytest.mark.promise("P14")
def test_behind_the_curtain_the_lock_still_comes_outside_a_meeting(desk: Desk) -> None:
    hours = Hours(desk)
    desk.press("F9")
    hours.pass_(5)
    assert desk.program.session is None and not desk.window.is_curtained


@pytest.mark.promise("P14")
def test_the_time_is_a_setting_and_counts_at_once(desk: Desk) -> None:
    hours = Hours(desk)
    desk.session.show_settings()
    desk.settle()
    (page,) = desk.window.findChildren(SettingsPage)
    desk.click(page.choice("lock_minutes", 1))
    hours.pass_(1)
    assert desk.program.session is None


@pytest.mark.promise("P14")
def test_a_menu_and_a_window_for_files_do_not_outlive_the_lock(desk: Desk) -> None:
    hours = Hours(desk)
    desk.click("My clients …")
    desk.session.choose_files()
    desk.settle()
    hours.pass_(5)
    assert desk.program.session is None
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == [desk.window]


@pytest.mark.promise("P14")
def test_nothing_runs_while_the_store_is_locked(desk: Desk) -> None:
    hours = Hours(desk)
    hours.pass_(5)
    assert not hours.idleness._timer.isActive()
    hours.pass_(60)
    assert not desk.sees(LOCKS)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Desk], None]]:
    def full(_case: object) -> None:
        raise StoreProblem("disk_full", file="store.db")

    def fill(desk: Desk) -> None:
        autosave = desk.session._open_case.autosave
        assert autosave is not None
        monkeypatch.setattr(autosave, "_save", full)

    yield fill
    monkeypatch.undo()


@pytest.mark.promise("P14")
def test_where_the_disk_takes_no_words_it_hides_and_stays_open(
    with_noor: Desk, full_disk: Callable[[Desk], None]
) -> None:
    desk = with_noor
    full_disk(desk)
    session, document = desk.session, desk.session.document
    assert document is not None
    desk.meeting._answering.write("friends", "Dance again")
    together, session._together = session._together, None  # as on a page after the meeting
    Hours(desk).pass_(5)
    assert desk.program.session is session and desk.window.is_curtained
    session._together = together
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.wait(lambda: not desk.window.is_curtained)
    assert desk.sees("The disk is full.")
    assert desk.answer().comment == "Dance again"


@pytest.mark.promise("P14")
def test_practice_is_hidden_and_never_lost(open_program: Open, store_folder: Path) -> None:
    desk = open_program(store_folder)
    open_practice(desk)
    hours = Hours(desk)
    hours.pass_(4, 50)
    assert desk.sees(HIDES) and not desk.sees(LOCKS)
    hours.pass_(60)
    assert desk.window.is_curtained and desk.program.session is not None

"""The clock of idleness, with a clock that the test drives."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.idleness import NOTICE, Idleness, clock


class Watched:
    """An Idleness of five minutes, what it said, and the time of the test."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.limit: float | None = 300.0
        self.warnings: list[int] = []
        self.ran_out = 0
        self.idleness = Idleness(lambda: self.limit)
        self.idleness.now = lambda: self.time
        self.idleness.warned.connect(self.warnings.append)
        self.idleness.ran_out.connect(self._on_ran_out)
        self.idleness.begin()

    def _on_ran_out(self) -> None:
        self.ran_out += 1

    def wait(self, seconds: float) -> None:
        """The time goes on, and the timer looks at the clock as often as it does."""
        end = self.time + seconds
        while self.time < end:
            self.time = min(end, self.time + self.idleness._timer.interval() / 1000)
            self.idleness.look()


@pytest.fixture
def watched(qapp: QApplication) -> Watched:
    return Watched()


@pytest.fixture(autouse=True)
def at_rest(watched: Watched) -> object:
    yield
    watched.limit = None
    watched.idleness.begin()


def test_nothing_is_said_until_twenty_seconds_before(watched: Watched) -> None:
    watched.wait(300 - NOTICE - 1)
    assert watched.warnings == [] and watched.ran_out == 0
    watched.wait(1)
    assert watched.warnings == [20]


def test_the_warning_counts_down_calmly_and_then_the_time_is_over(watched: Watched) -> None:
    watched.wait(299)
    assert watched.warnings == [20, 15, 10, 5] and watched.ran_out == 0
    watched.wait(1)
    assert watched.warnings == [20, 15, 10, 5, 0] and watched.ran_out == 1


def test_whoever_moves_takes_the_warning_away_and_has_the_whole_time(watched: Watched) -> None:
    watched.wait(290)
    watched.idleness.note()
    assert watched.warnings[-1] == 0 and watched.idleness.left == 0
    watched.wait(279)
    assert watched.ran_out == 0 and watched.warnings[-1] == 0
    watched.wait(21)
    assert watched.ran_out == 1


def test_somebody_who_moves_now_and_then_is_never_idle(watched: Watched) -> None:
    for _ in range(20):
        watched.wait(200)
        watched.idleness.note()
    assert watched.warnings == [] and watched.ran_out == 0


def test_who_opens_the_lid_an_hour_later_is_not_taken_for_the_one_who_left(
    watched: Watched,
) -> None:
    watched.wait(60)
    watched.time += 3600  # asleep: no timer looked at the clock
    watched.idleness.note()
    assert watched.ran_out == 1


def test_without_a_limit_nothing_runs(watched: Watched) -> None:
    watched.limit = None
    watched.idleness.begin()
    watched.time += 10_000
    watched.idleness.note()
    watched.idleness.look()
    assert watched.ran_out == 0 and not watched.idleness._timer.isActive()


def test_another_limit_counts_from_when_it_is_begun(watched: Watched) -> None:
    watched.wait(290)
    watched.limit = 60
    watched.idleness.begin()
    assert watched.warnings[-1] == 0
    watched.wait(60)
    assert watched.ran_out == 1


def test_the_timer_itself_looks_at_the_clock(watched: Watched, qtbot: QtBot) -> None:
    watched.limit = 0.01
    watched.idleness.begin()
    with qtbot.waitSignal(watched.idleness.ran_out, timeout=2000):
        watched.time += 1


def test_the_clock_goes_forward() -> None:
    assert clock() <= clock()

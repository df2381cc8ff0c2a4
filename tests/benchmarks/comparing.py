"""A step of the slider over 24 rounds, and a frame of a change that is played: to the painting.

Run as a module with the size of the page, it measures in this process and prints JSON:
python -m tests.benchmarks.comparing 1366 710. QT_SCALE_FACTOR says how many pixels there are to
one.
"""

import json
import random
import sys
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.round import Answer, Round
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.ui.look import load_fonts, look, style_sheet
from mylife_desktop.ui.meeting.compare_page import ComparePage
from mylife_desktop.ui.meeting.playing import STEP
from tests.benchmarks.dragging import Paintings, Shapes
from tests.benchmarks.figures import Figure, compared, in_a_process_of_its_own, slowest, timed

ROUNDS = 24
TODAY = "2026-11-22"
MOST = 16.0
"""Milliseconds to the next picture of a screen."""
SWEEPS = 10
_FRAME = 16
_SIZE = (1366, 710)


def compare() -> list[Figure]:
    """At both scales: a step of the slider, and a frame of the movement."""
    figures = []
    for scale in (1, 2):
        told = in_a_process_of_its_own("comparing", *_SIZE, QT_SCALE_FACTOR=str(scale))
        most = MOST if scale == 1 else None
        for what, name in (("steps", "slider step"), ("frames", "frame of a played change")):
            called, floors = f"{name}, {ROUNDS} rounds, {scale}x", told["shapes"]
            figures += [
                compared(called, told[what], floors, most=most),
                slowest(called, told[what], floors),
            ]
    return figures


def measure(width: int, height: int) -> dict[str, list[float]]:
    """Milliseconds of each key on the slider and of each frame, till all is painted."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    usual = look("light", 100)
    ours = instruments(INSTRUMENTS)
    page = ComparePage(ours, ours[STANDARD.id, STANDARD.version], "en", usual, lambda: False)
    page.setStyleSheet(style_sheet(usual))
    page.resize(width, height)
    page.show_rounds(many_rounds(ROUNDS), TODAY)
    page.show()
    QTest.qWaitForWindowActive(page)
    page.slider.setFocus()
    shapes = Shapes(page.circle)
    steps, floors, frames = _steps(page), [timed(shapes.paint) for _ in range(200)], _frames(page)
    page.close()
    return {"steps": steps, "frames": frames, "shapes": floors}


def many_rounds(count: int) -> tuple[Round, ...]:
    """Somebody's rounds, five weeks apart, the last of them today's."""
    chance, rounds = random.Random(3), []
    themes = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version].theme_ids
    for number in range(count):
        day = date.fromisoformat(TODAY) - timedelta(weeks=5 * (count - 1 - number))
        round_ = Round(day.isoformat())
        for theme in themes:
            importance = None if number else chance.randrange(11)
            answer = Answer(importance=importance, satisfaction=chance.randrange(11))
            round_ = round_.with_answer(theme, answer)
        rounds.append(round_.keeping("changes", {themes[number % len(themes)]: "It got easier."}))
    return tuple(rounds)


def _steps(page: ComparePage) -> list[float]:
    way = [Qt.Key.Key_Left] * (ROUNDS - 2) + [Qt.Key.Key_Right] * (ROUNDS - 2)
    painted = Paintings(page.circle.viewport())
    for number, key in enumerate(way, start=1):
        _done(lambda key=key: QTest.keyClick(page.slider, key))
        if painted.number < number:
            raise AssertionError("a step has not been painted")
    page.circle.viewport().removeEventFilter(painted)
    press = QTest.keyClick
    return [timed(_done, lambda k=key: press(page.slider, k)) for _ in range(SWEEPS) for key in way]


def _frames(page: ComparePage) -> list[float]:
    page.playing.start(0, ROUNDS - 1)
    page.playing.clock.pause()  # each frame is asked for, not waited for
    moments = range(_FRAME, STEP * (ROUNDS - 1), _FRAME * 3)
    clock = page.playing.clock
    taken = [timed(_done, lambda m=moment: clock.setCurrentTime(m)) for moment in moments]
    page.playing.stop()
    return taken


def _done(act: Callable[[], object]) -> None:
    """Do something and let all be laid out and painted that follows from it."""
    act()
    for _ in range(2):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


if __name__ == "__main__":
    print(json.dumps(measure(*map(int, sys.argv[1:3]))))

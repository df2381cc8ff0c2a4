"""One start in a fresh process, from the call to the first painted window and to all imported.

one_start.py empty|program|at_once BEGUN STORE

BEGUN is `time.monotonic_ns()` just before the call. `empty` is a window of PySide6 with nothing in
it; `at_once` is the program with everything imported before it begins. Run as a file, so that
nothing is imported that the three do not need.
"""

import os
import sys
import time
from collections.abc import Callable
from itertools import pairwise

BEAT = 1
"""Milliseconds between two beats of the page's heart."""


told: dict[str, float] = {}
"""What was found, in milliseconds."""


def main() -> None:
    """Start what was asked for; the process ends as soon as all is told."""
    {"empty": show_empty_window, "program": show_program, "at_once": show_all_at_once}[
        sys.argv[1]
    ]()


def show_empty_window() -> None:
    """The floor: a window of Qt alone."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        paintEvent = first_paint_of(QMainWindow, tell)

    application = QApplication([])
    window = Window()
    window.resize(1366, 768)
    window.show()
    application.exec()


def show_program() -> None:
    """The program as it is; the heart of its page beats until all is ready."""
    from mylife_desktop import app
    from mylife_desktop.ui.main_window import MainWindow

    imports = app._import_the_rest
    app._import_the_rest = lambda: import_by(imports)
    MainWindow.paintEvent = first_paint_of(MainWindow, beat_until_ready)  # type: ignore[method-assign]
    app.main(["--store", sys.argv[3]])


def show_all_at_once() -> None:
    """The program if it imported everything first."""
    from mylife_desktop import app
    from mylife_desktop.ui.main_window import MainWindow

    import_by(app._import_the_rest)
    app._import_the_rest = lambda: None
    MainWindow.paintEvent = first_paint_of(MainWindow, tell)  # type: ignore[method-assign]
    app.main(["--store", sys.argv[3]])


def import_by(imports: Callable[[], None]) -> None:
    """Import, and note how long that took and when all was ready."""
    begun = time.monotonic_ns()
    imports()
    told["imports"] = (time.monotonic_ns() - begun) / 1e6
    told["ready"] = since_the_call()


def beat_until_ready() -> None:
    """Beat in the thread of the page; what holds it up longest is told."""
    from PySide6.QtCore import QCoreApplication, QTimer

    beats = [time.monotonic_ns()]

    def beat() -> None:
        beats.append(time.monotonic_ns())
        if "ready" in told:
            told["stall"] = max(b - a for a, b in pairwise(beats)) / 1e6
            tell()

    timer = QTimer(QCoreApplication.instance())
    timer.timeout.connect(beat)
    timer.start(BEAT)


def first_paint_of(window: type, then: Callable[[], None]) -> Callable[..., None]:
    """A paintEvent that notes when the window and all on it have been painted the first time.

    The window itself is painted before what lies on it; the timer's turn comes after both.
    """
    paint, first = window.paintEvent, [True]  # type: ignore[attr-defined]

    def paint_event(self: object, event: object) -> None:
        paint(self, event)
        if first[0]:
            from PySide6.QtCore import QTimer

            first[0] = False
            QTimer.singleShot(0, painted)

    def painted() -> None:
        told["painted"] = since_the_call()
        then()

    return paint_event


def since_the_call() -> float:
    """Milliseconds since the process was asked for."""
    return (time.monotonic_ns() - int(sys.argv[2])) / 1e6


def tell() -> None:
    """Say what was found, and end without further ado."""
    import json  # the empty window has no use for it

    print(json.dumps(told), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()

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
from importlib import import_module

BEAT = 1
"""Milliseconds between two beats of the page's heart."""

BEHIND_THE_DOOR = ("mylife_desktop.session.session", "mylife_desktop.store.unlocking", "jsonschema")
"""What is imported when all is ready, with all that these import."""

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
        def paintEvent(self, event: object) -> None:
            after_this(tell_painted)

    application = QApplication([])
    window = Window()
    window.resize(1366, 768)
    window.show()
    application.exec()


def show_program() -> None:
    """The program as it is; the heart of its page beats until all is ready."""
    from mylife_desktop.__main__ import main as start

    when_painted(beat_until_ready)
    start(["--store", sys.argv[3]])


def show_all_at_once() -> None:
    """The program if it imported everything first."""
    from mylife_desktop.__main__ import main as start

    import_module("mylife_desktop.app")
    begun = time.monotonic_ns()
    for name in BEHIND_THE_DOOR:
        import_module(name)
    told["imports"] = (time.monotonic_ns() - begun) / 1e6
    when_painted(tell_painted)
    start(["--store", sys.argv[3]])


def when_painted(then: Callable[[], None]) -> None:
    """Watch the window from the moment on when it is there and the events begin."""
    from PySide6.QtWidgets import QApplication

    execute = QApplication.exec

    def watch_and_execute(_application: QApplication) -> int:
        from PySide6.QtCore import QEvent, QObject

        class Watch(QObject):
            def eventFilter(self, window: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    window.removeEventFilter(self)
                    after_this(then)
                return False

        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        watch = Watch(shown[0])
        shown[0].installEventFilter(watch)
        return execute()

    QApplication.exec = watch_and_execute  # type: ignore[assignment,method-assign]


def after_this(then: Callable[[], None]) -> None:
    """Do it when what goes on now has ended: a window is painted before what lies on it."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, then)


def beat_until_ready() -> None:
    """Beat in the thread of the page; what holds it up longest is told."""
    import threading
    from itertools import pairwise

    from PySide6.QtCore import QCoreApplication, QTimer

    told["painted"] = since_the_call()
    beats = [time.monotonic_ns()]

    def beat() -> None:
        beats.append(time.monotonic_ns())
        if sys.modules.keys() >= set(BEHIND_THE_DOOR) and threading.active_count() == 1:
            told["ready"] = since_the_call()
            told["stall"] = max(b - a for a, b in pairwise(beats)) / 1e6
            tell()

    timer = QTimer(QCoreApplication.instance())
    timer.timeout.connect(beat)
    timer.start(BEAT)


def tell_painted() -> None:
    """The window has been painted, and that was all."""
    told["painted"] = since_the_call()
    tell()


def since_the_call() -> float:
    """Milliseconds since the process was asked for."""
    return (time.monotonic_ns() - int(sys.argv[2])) / 1e6


def tell() -> None:
    """Say what was found, and end without further ado."""
    import json

    print(json.dumps(told), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()

"""Imports what is behind the door while somebody types at it.

Libraries without Qt are imported in a thread. Whatever touches Qt stays in the window's own thread,
in short turns: PySide6 6.11 makes its classes when they are first looked at, and two threads that
do so at once crash (2 of 12 starts, when pyqtgraph was imported in the thread).
"""

import gc
from collections.abc import Iterator
from importlib import import_module
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mylife_desktop.background import Background

_WITHOUT_QT: Final = (
    "numpy",
    "mylife_desktop.store.unlocking",
    "mylife_desktop.store.store",
    "mylife_desktop.exchange.case_file",
    "jsonschema",
)
_QT: Final = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
_BEHIND: Final = ("pyqtgraph", "mylife_desktop.session.session")
_TURN: Final = 0.008
"""Seconds that a turn may take: half a frame."""


class GettingReady(QObject):
    """Gets ready from `start` on; `done` says that nothing is left to import."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._libraries = Background(_import_libraries, self)
        self._libraries.done.connect(self._on_libraries)
        self._has_libraries = False
        self._steps = _steps()
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._take_turn)

    def start(self) -> None:
        """Begin."""
        self._libraries.start()
        self._turns.start()

    def wait(self) -> None:
        """Go no further, and wait for the thread to end."""
        self._turns.stop()
        self._libraries.wait()

    def _on_libraries(self) -> None:
        self._has_libraries = True
        self._turns.start()

    def _take_turn(self) -> None:
        begun = perf_counter()
        for is_for_libraries in self._steps:
            if is_for_libraries and not self._has_libraries:
                self._turns.stop()  # until they are there
                return
            if perf_counter() - begun > _TURN:
                return
        self._turns.stop()
        if not gc.isenabled():  # it rests from `__main__` on
            gc.freeze()
            gc.enable()
        self.done.emit()


def _import_libraries() -> None:
    for name in _WITHOUT_QT:
        import_module(name)


def _steps() -> Iterator[bool]:
    """Does a step, then says whether the next one needs the libraries."""
    for name in _QT:
        module = import_module(name)
        for thing in dir(module):
            getattr(module, thing)
            yield False
    for name in _BEHIND:
        yield True
        import_module(name)
        yield False

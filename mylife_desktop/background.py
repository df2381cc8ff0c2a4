"""Work that would hold up the window, done beside it in a plain thread."""

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from mylife_desktop.domain.problem import Problem


class Background(QObject):
    """Runs one function and says in the window's own thread how it went.

    A Problem is handed on as `failed`; any other exception is ours and is raised in the window's
    thread, where the crash is reported like every other.
    """

    done = Signal(object)
    failed = Signal(object)
    _finished = Signal(object, object)

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wait(self) -> None:
        """Wait until the work is done; what it gave still comes as a signal."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        result: object = None
        failure: Exception | None = None
        try:
            result = self._work()
        except Exception as error:
            failure = error
        with suppress(RuntimeError):  # the window was closed meanwhile: nobody waits
            self._finished.emit(result, failure)

    def _on_finished(self, result: object, error: Exception | None) -> None:
        if error is None:
            self.done.emit(result)
        elif isinstance(error, Problem):
            self.failed.emit(error)
        else:
            raise error

"""Reads the chosen case files one after another, without holding up the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.problem import Problem
from mylife_desktop.store.imports import same_person
from mylife_desktop.store.people import Summary

ReadCase = Callable[[Path], Case]
AlreadyThere = Callable[[Case], Sequence[Summary]]


@dataclass(frozen=True)
class Found:
    """What a file holds: a case, or a problem.

    `there` are those in the store who are taken for the same person, `twin` an earlier one of the
    chosen files that holds the same person.
    """

    path: Path
    case: Case | None = None
    problem: Problem | None = None
    there: tuple[Summary, ...] = ()
    twin: Path | None = None

    @property
    def is_known(self) -> bool:
        """Whether this person would be there twice."""
        return bool(self.there) or self.twin is not None


class Reading(QObject):
    """One file at a time, whenever the window has nothing else to do."""

    found = Signal(object)
    """A Found, in the order of the files."""
    done = Signal()

    def __init__(
        self,
        files: Sequence[Path],
        read: ReadCase,
        already_there: AlreadyThere,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._read, self._already_there = read, already_there
        # A file that was chosen twice is read once.
        self.files = list({file.absolute(): file for file in files}.values())
        self.results: list[Found] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_next)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> None:
        """Read no further."""
        self._timer.stop()

    def _read_next(self) -> None:
        at = len(self.results)
        if at == len(self.files):
            self.stop()
            self.done.emit()
            return
        found = self._look_at(self.files[at])
        self.results.append(found)
        self.found.emit(found)

    def _look_at(self, path: Path) -> Found:
        try:
            case = self._read(path)
            there = tuple(self._already_there(case))
        except Problem as problem:
            return Found(path, problem=problem)
        earlier = (one for one in self.results if one.case and same_person(one.case, case))
        twin = next(earlier, None)
        return Found(path, case, there=there, twin=twin.path if twin else None)

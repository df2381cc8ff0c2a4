"""The people of the worker's list, read page by page."""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from mylife_desktop.domain.problem import Problem
from mylife_desktop.store.people import Summary
from mylife_desktop.ui.client_row import PERSON


class People(Protocol):
    """Reads those whom a search finds: at most `limit`, from the place `offset` on."""

    def __call__(
        self, search: str, *, archived: bool, limit: int, offset: int
    ) -> list[Summary]: ...


PAGE: Final = 100
"""How many people are read at once."""

_Index = QModelIndex | QPersistentModelIndex


class ClientModel(QAbstractListModel):
    """The people of a search, as far as anybody has scrolled."""

    troubled = Signal(object)
    """A Problem: the people could not be read."""

    def __init__(self, people: People, describe: Callable[[Summary], str]) -> None:
        super().__init__()
        self._people, self._describe = people, describe
        self._search, self._archived = "", False
        self._shown: list[Summary] = []
        self._more = False

    def show_people(self, search: str, archived: bool, least: int = PAGE) -> None:
        """Show whom this search finds, at first `least` of them."""
        self.beginResetModel()
        self._search, self._archived = search, archived
        self._shown = []
        self._shown = self._read(least)
        self.endResetModel()

    def read_again(self) -> None:
        """Show the same search as it is now in the store."""
        self.show_people(self._search, self._archived, max(PAGE, len(self._shown)))

    def person(self, row: int) -> Summary | None:
        """Who stands in this row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, person_id: str) -> int:
        """In which row somebody stands; -1 if not among those read so far."""
        return next((i for i, one in enumerate(self._shown) if one.id == person_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many have been read."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The person, their name, or a sentence about them for a screen reader."""
        person = self.person(index.row())
        if person is None:
            return None
        if role == PERSON:
            return person
        if role == Qt.ItemDataRole.DisplayRole:
            return person.called
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._describe(person)
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there may be others after those read so far."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """Read the next page."""
        found = self._read(PAGE)
        if found:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._shown += found
            self.endInsertRows()

    def _read(self, number: int) -> list[Summary]:
        try:
            found = self._people(
                self._search, archived=self._archived, limit=number, offset=len(self._shown)
            )
        except Problem as problem:
            self._more = False
            self.troubled.emit(problem)
            return []
        self._more = len(found) == number
        return found

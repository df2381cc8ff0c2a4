"""A case that is open: the one door for change, and what brings every change to the disk."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from mylife_desktop.domain.case import Case
from mylife_desktop.editing.autosave import Autosave, Saved
from mylife_desktop.editing.document import Document
from mylife_desktop.problem_texts import sentence
from mylife_desktop.store.store import Store


class OpenCase(QObject):
    """Somebody's case from opening to leaving."""

    saved = Signal(object)
    """Whether all is on disk: a Saved."""
    told = Signal(str)
    """What the disk refuses, for the reader; nothing if it takes everything again."""

    def __init__(self, case: Case, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self.document = Document(case, self, store.unfinished(case.id))
        hold = partial(store.keep_unfinished, case.id)
        self.autosave = Autosave(self.document, store.save, store.draft, hold)
        self.autosave.state_changed.connect(self._on_state_changed)

    def flush(self) -> bool:
        """Write all that waits. False if the disk does not take it."""
        self.document.settle()
        return bool(self.autosave.flush())

    def say_waiting(self) -> None:
        """Say why the window neither locks nor closes: the last words are not on disk yet."""
        self._tell(self.tr("My Life stays open until they are saved."))

    def _on_state_changed(self, state: Saved) -> None:
        self.saved.emit(state)
        self._tell(self.tr("What you said is kept here, and saved as soon as the disk takes it."))

    def _tell(self, more: str) -> None:
        problem = self.autosave.problem
        self.told.emit(f"{sentence(problem)} {more}" if problem is not None else "")

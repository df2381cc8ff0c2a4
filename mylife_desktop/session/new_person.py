"""Somebody new is typed in: held while half typed, and nowhere once they are made or given up."""

from PySide6.QtCore import QObject, QTimer, Signal

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.editing.autosave import DRAFT_AFTER, TRY_AGAIN_AFTER
from mylife_desktop.store.store import Store
from mylife_desktop.ui.new_person_page import NewPersonPage
from mylife_desktop.ui.widgets.half_typed import Typed


class NewPerson(QObject):
    """What stands in the three fields, in the store while there is no case it could be held in.

    What the disk does not take stays on the page, and is tried again each second.
    """

    told = Signal(object)
    """The StoreProblem that the disk has with it; None: it takes everything again."""

    def __init__(self, store: Store, page: NewPersonPage) -> None:
        """Raises StoreProblem."""
        super().__init__(page)
        self._store = store
        self._typed: Typed | None = store.new_person() or None
        self._waits = self._is_refused = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        if self._typed is not None:
            page.go_on_with(self._typed)
        page.half_typed.connect(self._on_typed)

    def flush(self) -> bool:
        """Write what waits, now. False if the disk does not take it."""
        self._timer.stop()
        if not self._waits:
            return True
        try:
            self._store.keep_new_person(self._typed)
        except StoreProblem as problem:
            self._is_refused = True
            self._timer.start(TRY_AGAIN_AFTER)
            self.told.emit(problem)
            return False
        self._waits = False
        if self._is_refused:
            self._is_refused = False
            self.told.emit(None)
        return True

    def give_up(self) -> None:
        """Nobody is to be made: nothing of them stays. Raises StoreProblem."""
        self._store.keep_new_person(None)
        self.forget()

    def forget(self) -> None:
        """They are made, or given up: nothing waits any more."""
        self._timer.stop()
        self._typed, self._waits = None, False

    def _on_typed(self, typed: Typed | None) -> None:
        self._typed, self._waits = typed, True
        if not self._timer.isActive():
            self._timer.start(DRAFT_AFTER)

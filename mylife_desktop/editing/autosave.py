"""Saves by itself: there is no Save button, and no word is lost."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import Json
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.editing.document import Document

DRAFT_AFTER: Final = 250
"""Milliseconds until what is typed or dragged is on disk as a draft, while it still goes on."""
TRY_AGAIN_AFTER: Final = 1000
"""Milliseconds between two tries while the disk does not take it."""


class Saved(Enum):
    """How the case on the screen stands to the case on disk."""

    YES = "yes"
    NOT_YET = "not yet"
    CANNOT = "cannot"


class Autosave(QObject):
    """Writes an act when it is complete, a draft of one that goes on, and what stands in forms.

    `save` and `draft` write a case, `hold` what is in no case yet, durably, or raise StoreProblem;
    then everything stays in memory and is tried again each second.
    """

    state_changed = Signal(object)
    """A Saved."""

    def __init__(
        self,
        document: Document,
        save: Callable[[Case], object],
        draft: Callable[[Case], object],
        hold: Callable[[Mapping[str, Json]], object] = lambda typed: None,
    ) -> None:
        super().__init__(document)
        self._document, self._save, self._draft, self._hold = document, save, draft, hold
        self.problem: StoreProblem | None = None
        self._state = Saved.YES
        self._act_waits = self._form_waits = False
        self._now = self._timer(0, self.flush)
        self._soon = self._timer(DRAFT_AFTER, self._write_draft)
        self._form_soon = self._timer(DRAFT_AFTER, self._write_form)
        self._again = self._timer(TRY_AGAIN_AFTER, self.flush)
        document.changed.connect(self._on_changed)
        document.settled.connect(self._on_settled)
        document.held.connect(self._on_held)

    @property
    def state(self) -> Saved:
        """How the case stands; YES only once it would survive a power cut."""
        return self._state

    def flush(self) -> bool:
        """Write whatever waits, now. False if the disk does not take it: see `problem`.

        The case comes first: what was kept of a form is in it before the form is forgotten.
        """
        self._now.stop()
        self._again.stop()
        return self._flush_case() and self._flush_form()

    def _flush_case(self) -> bool:
        if self._document.in_gesture:
            waits = self._soon.isActive() or self._act_waits or self.problem is not None
            return self._attempt_draft() if waits else True
        if not self._act_waits and self.problem is None:
            return True
        self._soon.stop()
        if not self._attempt(lambda: self._save(self._document.case)):
            return False
        self._act_waits = False
        self._be_saved()
        return True

    def _flush_form(self) -> bool:
        self._form_soon.stop()
        if not self._form_waits:
            return True
        if not self._attempt(lambda: self._hold(self._document.unfinished)):
            return False
        self._form_waits = False
        self._be_saved()
        return True

    def _write_draft(self) -> None:
        if self._document.in_gesture:
            self._attempt_draft()

    def _attempt_draft(self) -> bool:
        self._soon.stop()
        if not self._attempt(lambda: self._draft(self._document.case)):
            return False
        self._be_saved()
        return True

    def _write_form(self) -> None:
        if self.problem is None:  # else it is tried again with all the rest
            self.flush()

    def _attempt(self, write: Callable[[], object]) -> bool:
        try:
            write()
        except StoreProblem as problem:
            self.problem = problem
            self._again.start()
            self._be(Saved.CANNOT)
            return False
        self.problem = None
        return True

    def _on_changed(self) -> None:
        self._be_waiting()
        if self._document.in_gesture and not self._soon.isActive():
            self._soon.start()

    def _on_settled(self) -> None:
        self._soon.stop()
        self._act_waits = True
        self._now.start()

    def _on_held(self) -> None:
        self._form_waits = True
        self._be_waiting()
        if not self._form_soon.isActive():
            self._form_soon.start()

    def _be_waiting(self) -> None:
        if self.problem is None:
            self._be(Saved.NOT_YET)

    def _be_saved(self) -> None:
        waits = self._form_waits or self._soon.isActive() or self._now.isActive()
        self._be(Saved.NOT_YET if waits else Saved.YES)

    def _be(self, state: Saved) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _timer(self, milliseconds: int, do: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer

"""An open case: the one door through which it changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import Json


@dataclass(frozen=True)
class _Act:
    """What was done, and what it was before: all that an undo needs.

    A plain value, not a QUndoCommand: a QUndoStack with commands made in Python crashes when
    Python collects it together with what refers to it.
    """

    label: str
    before: Case
    after: Case
    gesture: int | None


class Document(QObject):
    """A case that is open, and what was done to it.

    An edit is whole at once, unless it is part of a *gesture*: one drag, or one stay in a text
    field. All edits of a gesture are one undo, and are settled together when it ends.
    """

    changed = Signal(object)
    """The case is another value now."""
    settled = Signal()
    """An act is complete and is to be saved."""
    undo_changed = Signal(bool, bool)
    """Whether something can be undone, and redone."""

    held = Signal()
    """What stands in a form and is not part of the case yet is another now."""

    def __init__(
        self,
        case: Case,
        parent: QObject | None = None,
        unfinished: Mapping[str, Json] | None = None,
    ) -> None:
        super().__init__(parent)
        self._case = case
        self._unfinished = dict(unfinished or {})
        self._done: list[_Act] = []
        self._undone: list[_Act] = []
        self._gestures = 0
        self._in_gesture = False

    @property
    def case(self) -> Case:
        """The case as it stands."""
        return self._case

    @property
    def in_gesture(self) -> bool:
        """Whether a drag or a stay in a field is going on."""
        return self._in_gesture

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an act that was taken back."""
        return bool(self._undone)

    @property
    def unfinished(self) -> Mapping[str, Json]:
        """What stands in forms and is not part of the case yet, by the form; the latest last."""
        return dict(self._unfinished)

    def hold(self, place: str, typed: Json) -> None:
        """Something was typed in a form; None: it was kept or given up.

        It is in no undo, in no file and in no version: only there when the form opens again.
        """
        if self._unfinished.get(place) == typed:
            return
        self._unfinished.pop(place, None)
        if typed is not None:
            self._unfinished[place] = typed
        self.held.emit()

    def edit(self, label: str, case: Case) -> None:
        """Make the case another value. `label` says on which page, for the undo to lead there."""
        if case == self._case:
            return
        self._undone.clear()
        if (act := self._act_of_gesture()) is None:
            gesture = self._gestures if self._in_gesture else None
            self._done.append(_Act(label, self._case, case, gesture))
        elif case == act.before:
            self._done.pop()  # a gesture that ends where it began leaves nothing
        else:
            self._done[-1] = replace(act, after=case)
        self._show(case)
        if not self._in_gesture:
            self.settled.emit()

    def keep(self, change: Callable[[Case], Case]) -> None:
        """Note what is so whatever is undone: how far a meeting has come, and who is there.

        `change` is made to the case as it stands and to all that an undo could bring back.
        """
        if change(self._case) == self._case:
            return
        for acts in (self._done, self._undone):
            acts[:] = [
                replace(act, before=change(act.before), after=change(act.after)) for act in acts
            ]
        self._show(change(self._case))
        if not self._in_gesture:
            self.settled.emit()

    def forget(self) -> None:
        """What was done can no longer be taken back."""
        self._done.clear()
        self._undone.clear()
        self.undo_changed.emit(False, False)

    def begin(self) -> None:
        """A gesture begins: what is edited until `settle` is one act."""
        self.settle()
        self._gestures += 1
        self._in_gesture = True

    def settle(self) -> None:
        """The gesture, if there is one, has ended."""
        if self._in_gesture:
            self._in_gesture = False
            self.settled.emit()

    def put_back(self) -> None:
        """End the gesture and make as if it had never begun."""
        if (act := self._act_of_gesture()) is not None:
            self._done.pop()
            self._show(act.before)
        self.settle()

    def undo(self) -> str | None:
        """Take back the last act; what it is called, None if there is none."""
        self.settle()
        if not self._done:
            return None
        self._undone.append(act := self._done.pop())
        self._show(act.before)
        self.settled.emit()
        return act.label

    def redo(self) -> str | None:
        """Do again what was taken back; what it is called, None if there is nothing."""
        self.settle()
        if not self._undone:
            return None
        self._done.append(act := self._undone.pop())
        self._show(act.after)
        self.settled.emit()
        return act.label

    def _act_of_gesture(self) -> _Act | None:
        """What the gesture that goes on has done so far."""
        last = self._done[-1] if self._done else None
        return last if self._in_gesture and last and last.gesture == self._gestures else None

    def _show(self, case: Case) -> None:
        self._case = case
        self.changed.emit(case)
        self.undo_changed.emit(self.can_undo, self.can_redo)

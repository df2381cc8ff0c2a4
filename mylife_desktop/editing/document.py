"""An open case: the one door through which it changes."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from mylife_desktop.domain.case import Case

_MERGES: Final = 1


class _Edit(QUndoCommand):
    """The only undo command there is: it puts back the earlier value."""

    def __init__(self, document: "Document", label: str, after: Case, gesture: int | None) -> None:
        super().__init__(label)
        self._document, self._before, self._after = document, document.case, after
        self._gesture = gesture

    def id(self) -> int:
        return _MERGES

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Edits of one gesture are one; a gesture that ends where it began leaves nothing."""
        if not isinstance(other, _Edit) or self._gesture is None or self._gesture != other._gesture:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        self._document._show(self._after)

    def undo(self) -> None:
        self._document._show(self._before)


class Document(QObject):
    """A case that is open, and what was done to it.

    An edit is whole at once, unless it is part of a *gesture*: one drag, or one stay in a text
    field. All edits of a gesture are one undo, and are settled together when it ends.
    """

    changed = Signal(object)
    """The case is another value now."""
    settled = Signal()
    """An act is complete and is to be saved."""

    def __init__(self, case: Case, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case = case
        self._stack = QUndoStack(self)
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
    def undo_stack(self) -> QUndoStack:
        """What can be undone and redone; for buttons to follow, never to push on."""
        return self._stack

    def edit(self, label: str, case: Case) -> None:
        """Make the case another value. `label` names the act for the undo."""
        if case == self._case:
            return
        gesture = self._gestures if self._in_gesture else None
        self._stack.push(_Edit(self, label, case, gesture))
        if not self._in_gesture:
            self.settled.emit()

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
        if not self._in_gesture:
            return
        command = self._stack.command(self._stack.index() - 1) if self._stack.index() else None
        if isinstance(command, _Edit) and command._gesture == self._gestures:
            self._stack.push(_Edit(self, command.text(), command._before, self._gestures))
        self.settle()

    def undo(self) -> None:
        """Take back the last act."""
        self.settle()
        if self._stack.canUndo():
            self._stack.undo()
            self.settled.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.settle()
        if self._stack.canRedo():
            self._stack.redo()
            self.settled.emit()

    def _show(self, case: Case) -> None:
        self._case = case
        self.changed.emit(case)

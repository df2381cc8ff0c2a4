"""How what is done on the pages of the plan becomes edits of the open case."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case
from mylife_desktop.ui.meeting.answering import Answering

Change = Callable[[Case], Case]


class PlanningActs(QObject):
    """Takes the pure functions of the plan to the one door for change."""

    def __init__(self, answering: Answering) -> None:
        super().__init__(answering)
        self._document = answering.document

    def do(self, label: str, change: Change) -> None:
        """One whole act."""
        self._document.settle()
        self._document.edit(label, change(self._document.case))

    def type(self, label: str, change: Change) -> None:
        """Words were typed; all of one stay in a field are one act."""
        if not self._document.in_gesture:
            self._document.begin()
        self._document.edit(label, change(self._document.case))

    def end(self) -> None:
        """The field was left."""
        self._document.settle()

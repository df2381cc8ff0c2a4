"""What can be done with a service's goal: the menu of its card."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from mylife_desktop.ui.meeting.asking_line import short

_LONGEST = 40


class CardMenu(QMenu):
    """`own` are the goals (id, words) that the card's goal can be joined into."""

    change_asked = Signal()
    goal_asked = Signal()
    """It is to become a goal of one's own."""
    joined = Signal(str)
    """Into the own goal of this id."""
    mark_asked = Signal()
    """It pulls apart from another one."""
    taken_away = Signal()

    def __init__(
        self, parent: QWidget, own: Iterable[tuple[str, str]], *, has_others: bool
    ) -> None:
        super().__init__(parent)
        self.addAction(self.tr("Look at it and change it …"), self.change_asked.emit)
        self.addAction(self.tr("Make it my goal …"), self.goal_asked.emit)
        for id_, words in own:
            said = self.tr("Join into “{goal}”").format(goal=short(words, _LONGEST))
            self.addAction(said.replace("&", "&&"), partial(self.joined.emit, id_))
        if has_others:
            self.addAction(self.tr("Pulls apart with …"), self.mark_asked.emit)
        self.addAction(self.tr("Take this card away"), self.taken_away.emit)

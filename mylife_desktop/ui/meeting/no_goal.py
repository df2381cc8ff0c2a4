"""Where no goal is yet: what to begin with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label


class NoGoal(Speaking):
    """An empty plan is a beginning, not a fault."""

    begin_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.begin = button(self, lambda: self.tr("+ New goal"), self.begin_asked.emit, "main")
        """For where the list of goals, which has the same, is not in view."""
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(label(self, lambda: self.tr("No goal yet"), "title", wrap=True))
        column.addWidget(
            label(self, lambda: self.tr("What matters to you most? Begin there."), wrap=True)
        )
        column.addSpacing(10)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

"""Where no goal is yet: what to begin with."""

from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import label


class NoGoal(Speaking):
    """An empty plan is a beginning, not a fault."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(label(self, lambda: self.tr("No goal yet"), "title", wrap=True))
        column.addWidget(
            label(self, lambda: self.tr("What matters to you most? Begin there."), wrap=True)
        )
        column.addStretch(1)

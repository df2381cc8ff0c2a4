"""The question before a paper that is typed in is thrown away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow


class PaperThrow(Speaking):
    """Shown when it is asked; to go on typing is the first answer."""

    agreed = Signal()
    stayed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "lit")
        self.stay = button(self, lambda: self.tr("Go on typing"), self.go_on)
        self.away = button(self, lambda: self.tr("Throw away"), self.agreed.emit)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.addWidget(
            label(
                self,
                lambda: self.tr("Throw away what is typed in? Pictures stay till you remove them."),
                "strong",
                wrap=True,
            )
        )
        inside.addLayout(ways := Flow())
        ways.addWidget(self.stay)
        ways.addWidget(self.away)
        self.hide()

    def ask(self) -> None:
        """Ask."""
        self.show()
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Ask no longer: the typing goes on."""
        self.hide()
        self.stayed.emit()

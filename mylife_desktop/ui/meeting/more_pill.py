"""What is wanted now and then in a meeting, behind one round button."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, icon


class MorePill(Speaking):
    """Who is here, both views, how long it has been, handing over."""

    company_asked = Signal()
    both_views_asked = Signal()
    duration_asked = Signal()
    hand_over_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        name = lambda: self.tr("More of this meeting")  # noqa: E731
        self.button = button(self, lambda: "", lambda: None, "round", name=name, tip=name)
        menu = QMenu(self)
        self.say(
            menu.addAction("", self.company_asked.emit).setText,
            lambda: self.tr("Who is here today …"),
        )
        self.say(
            menu.addAction("", self.hand_over_asked.emit).setText,
            lambda: self.tr("Hand the laptop over …"),
        )
        self.say(
            menu.addAction("", self.both_views_asked.emit).setText,
            lambda: self.tr("Look at two views …"),
        )
        self.say(
            menu.addAction("", self.duration_asked.emit).setText,
            lambda: self.tr("How long have we been here?"),
        )
        self._menu = menu
        self.button.setMenu(menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.button)

    def offer(self, menu: QMenu) -> None:
        """Offer another menu as well, below the rest."""
        self._menu.addSeparator()
        self._menu.addMenu(menu)

    def dress(self, look: Look) -> None:
        """Draw the dots in the new colours."""
        size = look.px(18)
        self.button.setIcon(icon("more", look.palette.ink, size))
        self.button.setIconSize(QSize(size, size))

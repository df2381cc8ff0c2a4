"""Below the goals: what stands out in the plans, and the ways to what a plan rests on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow


class PlanWays(Speaking):
    """A quiet sentence and two buttons."""

    services_asked = Signal()
    people_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._standing, self._has_services = 0, False
        self._words = label(None, wrap=True)
        self._services = button(
            self, lambda: self.tr("What the services plan"), self.services_asked.emit
        )
        self._people = button(
            self,
            lambda: self.tr("My people"),
            self.people_asked.emit,
            name=lambda: f"{self.tr('My people')}: {self.tr('Who is in which goal')}",
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 8, 12, 10)
        line.setSpacing(10)
        line.addWidget(self._words, 1)
        ways = QWidget()
        ways.setLayout(flow := Flow(spacing=8))
        flow.addWidget(self._services)
        flow.addWidget(self._people)
        line.addWidget(ways)

    def show_findings(self, standing: int, has_services: bool) -> None:
        """Say how many things in the plans want to be looked at together."""
        self._standing, self._has_services = standing, has_services
        self._show_words()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._show_words()

    def _show_words(self) -> None:
        if not self._has_services and not self._standing:
            said = self.tr("No service's plan is written here yet.")
        elif not self._standing:
            said = ""
        elif self._has_services:
            said = self.tr("%n thing(s) in the plans to look at together.", "", self._standing)
        else:  # then it is seen in the Circle, or in the goals above
            said = self.tr("%n thing(s) to look at together.", "", self._standing)
        self._words.setText(said)
        self._words.setVisible(bool(said))

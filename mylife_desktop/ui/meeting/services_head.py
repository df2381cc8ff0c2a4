"""The head of the services' page: what it shows, how much there is, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow


class ServicesHead(Speaking):
    """A title with a sentence below it; the keys stand beside them where there is room."""

    goals_asked = Signal()
    add_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._services, self._cards = 0, 0
        self._title = label(
            self, lambda: self.tr("What the services already plan for you"), "title", wrap=True
        )
        self._count = label(None, style="quiet", wrap=True)
        self.goals = button(self, lambda: self.tr("My goals"), self.goals_asked.emit)
        self.add = button(self, lambda: self.tr("+ A service's goal"), self.add_asked.emit, "main")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._count)
        keys = QWidget()
        keys.setLayout(flow := Flow(12))
        for made in (self.goals, self.add):
            flow.addWidget(made)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.addLayout(words)
        self._parts.addWidget(keys)

    def show_count(self, services: int, cards: int) -> None:
        """Say how many services plan how much."""
        self._services, self._cards = services, cards
        words = self.tr("{services}, {goals}. You decide which become yours.")
        said = words.format(
            services=self.tr("%n service(s)", "", services),
            goals=self.tr("%n goal(s)", "", cards),
        )
        self._count.setText(said if services else "")
        self._count.setVisible(bool(services))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self.show_count(self._services, self._cards)

    def be_wide(self, wide: bool) -> None:
        """Put the keys beside the words, or below them."""
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._parts.setStretch(0, 1 if wide else 0)

"""The paper as it will be, and beside it what is chosen and where it goes."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.paper_card import PaperCard
from mylife_desktop.ui.meeting.paper_preview import PaperPreview
from mylife_desktop.ui.meeting.two_sides import CARD, TwoSides
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.scroll import Scroll


class TakeHomePage(Speaking):
    """What is about to leave is seen before it leaves."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "ground")
        self.preview, self.card = PaperPreview(look), PaperCard(look)
        self._scroll = Scroll(self.card)
        self.card.said.connect(self._bring)
        self._sides = TwoSides(
            self.preview,
            self._scroll,
            (),
            (lambda: self.tr("The paper"), lambda: self.tr("Choices")),
            look,
            first=CARD,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sides)

    def first_focus(self) -> QWidget:
        """What most come here for."""
        return self.card.first_focus()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        for part in (self.preview, self.card, self._sides):
            part.dress(look)

    def _bring(self, said: QWidget) -> None:
        """Scroll to what was said, once it has found its place."""
        self._scroll.let_go()
        QTimer.singleShot(0, said, lambda: self._scroll.ensureWidgetVisible(said))

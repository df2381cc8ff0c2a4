"""What the marks and lines on the compared Circle mean, with their days."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.mark_icon import dotted_picture, known_picture, mark_picture


class CompareLegend(Speaking):
    """Up to four marks beside their words; a line whose words are empty is left out."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._lines: list[tuple[QWidget, QLabel, QLabel]] = []
        flow = Flow(spacing=18)
        self.setLayout(flow)
        for _ in range(4):
            line, picture, words = QWidget(), QLabel(), label(None)
            box = QHBoxLayout(line)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(4)
            box.addWidget(picture)
            box.addWidget(words)
            flow.addWidget(line)
            self._lines.append((line, picture, words))
        self.dress(look)

    def show_words(self, important: str, known: str, satisfied: str, then: str) -> None:
        """Say what is important, what of it was said earlier, and the days of the two shapes."""
        for (line, _, words), text in zip(
            self._lines, (important, known, satisfied, then), strict=True
        ):
            if words.text() != text:
                words.setText(text)
            if line.isHidden() is bool(text):
                line.setVisible(bool(text))

    def dress(self, look: Look) -> None:
        """Wear another look."""
        pictures = (
            mark_picture(Viewpoint.IMPORTANCE, look, legend=True),
            known_picture(Viewpoint.IMPORTANCE, look),
            mark_picture(Viewpoint.SATISFACTION, look, legend=True),
            dotted_picture(look),
        )
        for (_, picture, _), shown in zip(self._lines, pictures, strict=True):
            picture.setPixmap(shown)

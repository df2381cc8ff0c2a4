"""A low field for words: one line high, and higher as it fills, up to a few lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.widgets.comment_box import CommentBox

_AROUND = 27
"""What the frame takes above and below the lines, logical pixels at 100 % text."""


class LowBox(CommentBox):
    """As high as its words, with a bar to scroll where there are more lines than that."""

    def __init__(self, look: Look, most_lines: int = 3) -> None:
        super().__init__()
        self._look, self._most = look, most_lines
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._fit()

    def ask(self, question: str) -> None:
        """Ask for the words, to the eye and to a screen reader."""
        if self.placeholderText() != question:
            self.setPlaceholderText(question)
            self.setAccessibleName(question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and be as high as that."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = max(1, round(self.document().size().height()))
        lines, policy = min(self._most, needed), Qt.ScrollBarPolicy
        bar = policy.ScrollBarAsNeeded if needed > lines else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        height = max(TARGET, lines * self.fontMetrics().lineSpacing() + self._look.px(_AROUND))
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

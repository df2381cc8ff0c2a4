"""A low field for somebody's own words: one line high, and higher as it fills."""

from PySide6.QtGui import QResizeEvent

from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.widgets.note_box import NoteBox

_AROUND = 27
"""What the frame takes above and below the lines, logical pixels at 100 % text."""


class ShortWords(NoteBox):
    """Words as long as they need to be, kept exactly."""

    def __init__(self, look: Look, most_lines: int = 4) -> None:
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
        self.setPlaceholderText(question)
        self.setAccessibleName(question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and be as high as that."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = max(1, round(self.document().size().height()))
        lines, policy = min(self._most, needed), self.verticalScrollBarPolicy().__class__
        bar = policy.ScrollBarAsNeeded if needed > lines else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        height = max(TARGET, lines * self.fontMetrics().lineSpacing() + self._look.px(_AROUND))
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

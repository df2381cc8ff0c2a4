"""A text in one line that ends in an ellipsis where it is longer than there is room for."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

_MOST: Final = 40
"""Letters: a window must not become as wide as a name is long."""


class OneLine(QLabel):
    """Plain words that push nothing off the screen; whoever hears them hears all of them."""

    def __init__(self, style: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("words", style)

    def sizeHint(self) -> QSize:
        """As wide as its words, and no wider than so many letters."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self._widest()), hint.height())

    def minimumSizeHint(self) -> QSize:
        """The same: what is shorter is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        if super().sizeHint().width() <= self.width():
            super().paintEvent(event)
            return
        metrics, side = self.fontMetrics(), Qt.AlignmentFlag.AlignVCenter.value
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        with QPainter(self) as painter:
            self.style().drawItemText(
                painter, self.rect(), side, self.palette(), True, shown, self.foregroundRole()
            )

    def _widest(self) -> int:
        return self.fontMetrics().averageCharWidth() * _MOST

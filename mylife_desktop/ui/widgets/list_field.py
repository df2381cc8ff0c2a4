"""One out of a list that opens: for names that are too many for keys side by side."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

_SIGN = "▾"
_ROOM = 32
"""What the sign takes at the right, logical pixels."""


class ListField(QComboBox):
    """A page is scrolled over it: the wheel never chooses, or the answer would change unseen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing: the page takes it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show by a sign that it opens; the style sheet leaves the arrow out."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setPen(self.palette().text().color())
            place = QRect(self.width() - _ROOM, 0, _ROOM - 8, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _SIGN)

"""A theme's drawing, large."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mylife_desktop.circle.icons import paint_icon
from mylife_desktop.ui.look import Look


class ThemeIcon(QWidget):
    """A theme's drawing in its disc."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._name = look, ""
        self.dress(look)

    def show_theme(self, name: str) -> None:
        """Show the drawing of this name."""
        self._name = name
        self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        size = round(80 * min(look.scale, 1.25))
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if not self._name:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.palette.chip))
            painter.drawEllipse(self.rect())
            quarter = self.width() * 0.24
            square = QRectF(self.rect()).adjusted(quarter, quarter, -quarter, -quarter)
            paint_icon(painter, self._name, square, self._look.palette.ink)

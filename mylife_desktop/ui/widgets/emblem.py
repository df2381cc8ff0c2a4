"""The Circle that greets at the door: nobody's, always the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mylife_desktop.circle.painting import paint_emblem
from mylife_desktop.circle.picture import Picture, Spoke
from mylife_desktop.ui.look import Look

_IMPORTANCE = (9, 7, 7, 7, 5, 7, 9, 7, 7, 6)
_SATISFACTION = (3, 6, 6, 4, 5, 8, 2, 5, 4, 6)


class Emblem(QWidget):
    """A quiet Circle without names."""

    def __init__(self, look: Look, size: int) -> None:
        super().__init__()
        self._look, self._size = look, size
        self._picture = Picture(
            tuple(
                Spoke("", "", "", importance, satisfaction)
                for importance, satisfaction in zip(_IMPORTANCE, _SATISFACTION, strict=True)
            )
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Wear another look; with large texts it makes room for them."""
        self._look = look
        size = round(self._size / look.scale**0.85)
        self.setFixedSize(QSize(size, size))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_emblem(painter, QRectF(self.rect()), self._picture, self._look.palette)

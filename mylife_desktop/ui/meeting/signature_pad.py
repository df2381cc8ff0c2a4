"""Where somebody signs with a finger, a pen or the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mylife_desktop.domain.sharing_edits import PAPER, Stroke
from mylife_desktop.ui.look import Look

_HIGH = 108
_MOST_POINTS = 4000
"""Of all strokes together: more is no signature, and would make the file large."""


class SignaturePad(QWidget):
    """Strokes are kept as points on a paper of 1000 by 1000, whatever the size of the pad."""

    signed = Signal(object)
    """All strokes, once one more is done."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._strokes: list[list[tuple[int, int]]] = []
        self._is_down = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What is written now."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def show_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Show a signature, or with none an empty paper."""
        self._strokes = [list(stroke) for stroke in strokes]
        self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a name."""
        return QSize(self._look.px(240), _HIGH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        if event.button() == Qt.MouseButton.LeftButton and self._room():
            self._is_down = True
            self._strokes.append([self._point(event.position())])
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on."""
        if self._is_down and self._room():
            point = self._point(event.position())
            if point != self._strokes[-1][-1]:
                self._strokes[-1].append(point)
                self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It is done."""
        if self._is_down and event.button() == Qt.MouseButton.LeftButton:
            self._is_down = False
            self.signed.emit(self.strokes)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper, a line to sign on, and the strokes."""
        palette = self._look.palette
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette.edge), 2 if self._look.is_strong else 1))
            painter.setBrush(QColor(palette.surface))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 12, 12)
            y = self.height() * 0.76
            painter.setPen(QPen(QColor(palette.line), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(16, y), QPointF(self.width() - 16, y))
            pen = QPen(QColor(palette.ink), 2.4)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for stroke in self._strokes:
                points = [self._place(*point) for point in stroke]
                # A dot is a stroke of one point.
                if len(points) == 1:
                    painter.drawPoint(points[0])
                painter.drawPolyline(QPolygonF(points))

    def _room(self) -> bool:
        return sum(map(len, self._strokes)) < _MOST_POINTS

    def _point(self, at: QPointF) -> tuple[int, int]:
        across, down = at.x() / max(1, self.width()), at.y() / max(1, self.height())
        return _on_paper(across), _on_paper(down)

    def _place(self, x: int, y: int) -> QPointF:
        return QPointF(x * self.width() / PAPER, y * self.height() / PAPER)


def _on_paper(part: float) -> int:
    return min(PAPER, max(0, round(part * PAPER)))

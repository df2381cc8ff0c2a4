"""The marks of the Circle as small pictures beside texts."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from mylife_desktop.circle.marks import WORKER, paint_mark, paint_pale_mark, paint_worker_mark
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import Look

_RATIO = 2.0


def mark_picture(viewpoint: Viewpoint, look: Look, *, legend: bool = False) -> QPixmap:
    """A viewpoint's mark; in the legend with the line or fill that goes with it."""
    width, height = (36, 20) if legend else (20, 20)
    picture, painter = _blank(width, height, look)
    with painter:
        colour = look.palette.of(viewpoint)
        if legend and viewpoint is Viewpoint.IMPORTANCE:
            pen = QPen(colour, 2.4)
            pen.setDashPattern([2.4, 1.6])
            painter.setPen(pen)
            painter.drawLine(QPointF(0, 10), QPointF(30, 10))
        if legend and viewpoint is Viewpoint.SATISFACTION:
            fill = QColor(colour)
            fill.setAlpha(60)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(1, 4, 28, 12, 3, 3)
        # In the legend the mark lies on the ground of the page, beside the Circle on a card.
        behind = look.palette.ground if legend else look.palette.surface
        palette = replace(look.palette, surface=behind)
        size = 8.0 if viewpoint is Viewpoint.HOPED else 7.0
        paint_mark(painter, viewpoint, QPointF(15 if legend else 10, 10), size, palette)
    return picture


def dotted_picture(look: Look) -> QPixmap:
    """The dotted line of the round before."""
    picture, painter = _blank(36, 20, look)
    with painter:
        pen = QPen(QColor(look.palette.before), 2.4, c=Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.4])
        painter.setPen(pen)
        painter.drawLine(QPointF(2, 10), QPointF(28, 10))
    return picture


def known_picture(viewpoint: Viewpoint, look: Look) -> QPixmap:
    """The mark of what is known from earlier, with its thin line; for a legend."""
    picture, painter = _blank(36, 20, look)
    with painter:
        pen = QPen(look.palette.open_of(viewpoint), 1.4)
        pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(0, 10), QPointF(30, 10))
        palette = replace(look.palette, surface=look.palette.ground)
        paint_pale_mark(painter, viewpoint, QPointF(15, 10), 8.5, palette)
    return picture


def worker_picture(look: Look) -> QPixmap:
    """The mark of how the worker sees it; for a legend."""
    picture, painter = _blank(36, 20, look)
    with painter:
        palette = replace(look.palette, surface=look.palette.ground)
        paint_worker_mark(painter, QPointF(15, 10), WORKER, palette)
    return picture


def _blank(width: int, height: int, look: Look) -> tuple[QPixmap, QPainter]:
    """An empty picture and a painter on it that counts in pixels of 100 % text."""
    scale = min(look.scale, 1.75)
    picture = QPixmap(QSize(round(width * scale), round(height * scale)) * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    return picture, painter

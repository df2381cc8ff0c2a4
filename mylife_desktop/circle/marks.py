"""The three marks: a diamond for importance, a disc for satisfaction, a star for the hoped level.

They differ in shape, so that they are told apart in grey and by every eye.
"""

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import Palette

USUAL = {Viewpoint.IMPORTANCE: 11.0, Viewpoint.SATISFACTION: 9.5, Viewpoint.HOPED: 9.5}
"""Radius of each mark in logical pixels: from the middle to a corner, or to the edge."""

# Where values are equal the marks lie one inside the other, outermost first.
_NESTED = {
    frozenset({Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION}): {
        Viewpoint.IMPORTANCE: 18.0,
        Viewpoint.SATISFACTION: 7.5,
    },
    frozenset({Viewpoint.IMPORTANCE, Viewpoint.HOPED}): {
        Viewpoint.IMPORTANCE: 18.0,
        Viewpoint.HOPED: 8.5,
    },
    frozenset({Viewpoint.SATISFACTION, Viewpoint.HOPED}): {
        Viewpoint.HOPED: 17.0,
        Viewpoint.SATISFACTION: 7.0,
    },
    frozenset(Viewpoint): {
        Viewpoint.IMPORTANCE: 22.0,
        Viewpoint.HOPED: 13.5,
        Viewpoint.SATISFACTION: 5.5,
    },
}


def radius(viewpoint: Viewpoint, equal: frozenset[Viewpoint]) -> float:
    """How large a mark is drawn where the viewpoints `equal` have the same value."""
    return _NESTED.get(equal, USUAL).get(viewpoint, USUAL[viewpoint])


@cache
def _corners(viewpoint: Viewpoint) -> tuple[QPointF, ...]:
    if viewpoint is Viewpoint.IMPORTANCE:
        return (QPointF(0, -1), QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0))
    points = []
    for i in range(10):
        length = 1.0 if i % 2 == 0 else 0.45
        angle = pi * i / 5
        points.append(QPointF(length * sin(angle), -length * cos(angle)))
    return tuple(points)


def _outline(painter: QPainter, viewpoint: Viewpoint, at: QPointF, size: float) -> None:
    if viewpoint is Viewpoint.SATISFACTION:
        painter.drawEllipse(at, size, size)
        return
    corners = _corners(viewpoint)
    painter.drawPolygon(QPolygonF([at + QPointF(c.x() * size, c.y() * size) for c in corners]))


def paint_mark(
    painter: QPainter, viewpoint: Viewpoint, at: QPointF, size: float, palette: Palette
) -> None:
    """Draw an answered mark with a rim of the surface that lifts it off the lines below."""
    colour, surface = palette.of(viewpoint), QColor(palette.surface)
    join = Qt.PenJoinStyle.MiterJoin
    if viewpoint is Viewpoint.IMPORTANCE:
        painter.setPen(QPen(surface, 6.5, j=join))
        painter.setBrush(QBrush(surface))
        _outline(painter, viewpoint, at, size)
        painter.setPen(QPen(colour, 2.8, j=join))
        _outline(painter, viewpoint, at, size)
        return
    painter.setPen(QPen(surface, 5, j=join))
    painter.setBrush(QBrush(colour))
    _outline(painter, viewpoint, at, size)
    painter.setPen(Qt.PenStyle.NoPen)
    _outline(painter, viewpoint, at, size)


def paint_open_mark(painter: QPainter, viewpoint: Viewpoint, at: QPointF, palette: Palette) -> None:
    """Draw an unanswered mark: hollow and thin."""
    painter.setPen(QPen(palette.open_of(viewpoint), 1.8, j=Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _outline(painter, viewpoint, at, USUAL[viewpoint] - 1.5)


def paint_zero(
    painter: QPainter, viewpoint: Viewpoint, at: QPointF, family: str, palette: Palette
) -> None:
    """Say in the mark that this is a true 0, not a missing answer."""
    font = QFont(family)
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    hollow = viewpoint is Viewpoint.IMPORTANCE
    painter.setPen(palette.of(viewpoint) if hollow else QColor(palette.on_value))
    painter.drawText(QRectF(at.x() - 10, at.y() - 10, 20, 20), Qt.AlignmentFlag.AlignCenter, "0")

"""The three marks: a diamond for importance, a disc for satisfaction, a star for the hoped level.

A fourth, a hollow square, is how the worker sees the satisfaction. They differ in shape, so that
they are told apart in grey and by every eye.
"""

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import Palette

USUAL = {Viewpoint.IMPORTANCE: 11.0, Viewpoint.SATISFACTION: 9.5, Viewpoint.HOPED: 9.5}
"""Radius of each mark in logical pixels: from the middle to a corner, or to the edge."""

# Where values are equal the marks lie one inside the other, outermost first. A star is large enough
# for the disc on it to leave it whole, a diamond for the star not to touch it.
_NESTED = {
    frozenset({Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION}): {
        Viewpoint.IMPORTANCE: 18.0,
        Viewpoint.SATISFACTION: 7.5,
    },
    frozenset({Viewpoint.IMPORTANCE, Viewpoint.HOPED}): {
        Viewpoint.IMPORTANCE: 20.0,
        Viewpoint.HOPED: 9.5,
    },
    frozenset({Viewpoint.SATISFACTION, Viewpoint.HOPED}): {
        Viewpoint.HOPED: 17.5,
        Viewpoint.SATISFACTION: 5.6,
    },
    frozenset(Viewpoint): {
        Viewpoint.IMPORTANCE: 26.0,
        Viewpoint.HOPED: 17.0,
        Viewpoint.SATISFACTION: 5.6,
    },
}
_WITH_ZERO = {Viewpoint.IMPORTANCE: 11.0, Viewpoint.SATISFACTION: 6.4, Viewpoint.HOPED: 12.0}
_ZERO_ON_STAR = 6.6  # a star alone has no room for a number
_HALO = 2.5  # of the surface, round a mark: lifts it off the lines below
_INNER_HALO = 1.4
_MITER = Qt.PenJoinStyle.MiterJoin

WORKER = 7.5
"""Half a side of the worker's square in logical pixels."""
WORKER_AROUND = 13.5
"""The same where it stands around a mark of the same value."""


def radius(viewpoint: Viewpoint, equal: frozenset[Viewpoint], *, says_zero: bool = False) -> float:
    """How large a mark is drawn where the viewpoints `equal` have the same value."""
    size = _NESTED.get(equal, USUAL).get(viewpoint, USUAL[viewpoint])
    return max(size, _WITH_ZERO[viewpoint]) if says_zero else size


@cache
def _polygon(viewpoint: Viewpoint, size: float) -> QPolygonF:
    """A diamond or a star around 0, 0."""
    if viewpoint is Viewpoint.IMPORTANCE:
        corners = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)]
    else:
        lengths = [1.0 if i % 2 == 0 else 0.45 for i in range(10)]
        corners = [(d * sin(pi * i / 5), -d * cos(pi * i / 5)) for i, d in enumerate(lengths)]
    return QPolygonF([QPointF(x * size, y * size) for x, y in corners])


def _outline(painter: QPainter, viewpoint: Viewpoint, at: QPointF, size: float) -> None:
    if viewpoint is Viewpoint.SATISFACTION:
        painter.drawEllipse(at, size, size)
        return
    painter.drawPolygon(_polygon(viewpoint, size).translated(at))


def paint_mark(
    painter: QPainter,
    viewpoint: Viewpoint,
    at: QPointF,
    size: float,
    palette: Palette,
    *,
    inner: bool = False,
) -> None:
    """Draw an answered mark; `inner` lies on another one of the same value."""
    colour, surface = palette.of(viewpoint), QColor(palette.surface)
    halo = 2 * (_INNER_HALO if inner else _HALO)
    if viewpoint is Viewpoint.IMPORTANCE:
        join = Qt.PenJoinStyle.MiterJoin
        painter.setPen(QPen(surface, halo + 1.5, j=join))
        painter.setBrush(QBrush(surface))
        _outline(painter, viewpoint, at, size)
        painter.setPen(QPen(colour, 2.8, j=join))
        _outline(painter, viewpoint, at, size)
        return
    painter.setPen(QPen(surface, halo, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QBrush(colour))
    _outline(painter, viewpoint, at, size)
    painter.setPen(Qt.PenStyle.NoPen)
    _outline(painter, viewpoint, at, size)


def paint_open_mark(painter: QPainter, viewpoint: Viewpoint, at: QPointF, palette: Palette) -> None:
    """Draw an unanswered mark: hollow and thin."""
    painter.setPen(QPen(palette.open_of(viewpoint), 1.8, j=Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _outline(painter, viewpoint, at, USUAL[viewpoint] - 1.5)


def paint_pale_mark(
    painter: QPainter, viewpoint: Viewpoint, at: QPointF, size: float, palette: Palette
) -> None:
    """Draw a mark known from earlier: in its place as one of today, but hollow, thin and pale."""
    surface, pale = QColor(palette.surface), palette.open_of(viewpoint)
    painter.setBrush(QBrush(surface))
    for pen in (QPen(surface, 5.0, j=_MITER), QPen(pale, 1.6, j=_MITER)):
        painter.setPen(pen)
        _outline(painter, viewpoint, at, size - 1.5)


def paint_worker_mark(painter: QPainter, at: QPointF, size: float, palette: Palette) -> None:
    """Draw how the worker sees it: a hollow square, through which today's marks are seen.

    `size` is from the middle to a side.
    """
    square = QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (
        QPen(QColor(palette.surface), 6.0, j=_MITER),
        QPen(QColor(palette.ink), 2.4, j=_MITER),
    ):
        painter.setPen(pen)
        painter.drawRect(square)


def paint_zero(
    painter: QPainter, viewpoint: Viewpoint, at: QPointF, family: str, palette: Palette
) -> None:
    """Say in the mark that this is a true 0, not a missing answer."""
    hollow = viewpoint is Viewpoint.IMPORTANCE
    if viewpoint is Viewpoint.HOPED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(palette.of(viewpoint)))
        painter.drawEllipse(at, _ZERO_ON_STAR, _ZERO_ON_STAR)
    font = QFont(family)
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(palette.of(viewpoint) if hollow else QColor(palette.on_value))
    painter.drawText(QRectF(at.x() - 10, at.y() - 10, 20, 20), Qt.AlignmentFlag.AlignCenter, "0")

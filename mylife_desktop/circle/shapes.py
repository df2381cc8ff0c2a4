"""The shapes on a Circle: the round before, satisfaction filled, importance dashed.

A line and a fill run only between neighbours that are both answered.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from mylife_desktop.circle.geometry import Geometry, Point
from mylife_desktop.circle.picture import Picture
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import Palette

_FILL_ALPHA: Final = 44  # of 255: rings stay visible under the satisfaction
LINE: Final = 4.0
"""How far from its middle a line is drawn at most, in logical pixels."""
_DOTS: Final = [0.1, 2.3]
_DASHES: Final = [3.2, 2.4]
_PALE_DASHES: Final = [3.0, 5.0]
_ALL_SIDES: Final = 0b1111


class Part(NamedTuple):
    """A part of the view, in logical pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, rect: QRectF | None, margin: float) -> "Part | None":
        """What may reach into a rectangle when it is drawn so far around its place."""
        if rect is None:
            return None
        return cls(
            rect.left() - margin, rect.top() - margin, rect.right() + margin, rect.bottom() + margin
        )

    def off(self, point: Point) -> int:
        """On which sides of the part a point lies; 0 is inside.

        A line, and a triangle, lies wholly outside if its corners are all off to the same side.
        """
        return (
            (point.x < self.left)
            | (point.x > self.right) << 1
            | (point.y < self.top) << 2
            | (point.y > self.bottom) << 3
        )


def paint_shapes(painter: QPainter, geometry: Geometry, picture: Picture, palette: Palette) -> None:
    """Draw the three shapes: the round before, satisfaction filled, importance dashed."""
    paint_before(painter, geometry, picture, palette)
    paint_today(painter, geometry, picture, palette)


def paint_before(painter: QPainter, geometry: Geometry, picture: Picture, palette: Palette) -> None:
    """Draw the pale dotted line of the round before."""
    befores = [spoke.before for spoke in picture.spokes]
    dotted = QPen(QColor(palette.before), 2.0, c=Qt.PenCapStyle.RoundCap)
    dotted.setDashPattern(_DOTS)
    _paint_outline(painter, _corners(geometry, befores), dotted)


def paint_today(
    painter: QPainter,
    geometry: Geometry,
    picture: Picture,
    palette: Palette,
    part: QRectF | None = None,
) -> None:
    """Draw today's two shapes; with a `part`, what is outside it may be left out."""
    seen = Part.of(part, LINE)
    paint_satisfaction(painter, geometry, picture, palette, 3.0, seen)
    paint_known(painter, geometry, picture, palette, seen)
    dashed = QPen(palette.of(Viewpoint.IMPORTANCE), 2.6)
    dashed.setDashPattern(_DASHES)
    importances = [spoke.importance for spoke in picture.spokes]
    _paint_outline(painter, _corners(geometry, importances), dashed, seen)


def paint_known(
    painter: QPainter,
    geometry: Geometry,
    picture: Picture,
    palette: Palette,
    part: Part | None = None,
) -> None:
    """Draw the thin lines that lead to what is known from earlier; nothing is filled."""
    for viewpoint in (Viewpoint.SATISFACTION, Viewpoint.IMPORTANCE):
        is_pale = [spoke.pale(viewpoint) is not None for spoke in picture.spokes]
        if not any(is_pale):
            continue
        pen = QPen(palette.open_of(viewpoint), 1.5)
        pen.setDashPattern(_PALE_DASHES)
        seen = [spoke.seen(viewpoint) for spoke in picture.spokes]
        for i, (one, other) in enumerate(zip(seen, [*seen[1:], seen[0]], strict=True)):
            following = (i + 1) % geometry.count
            if one is not None and other is not None and (is_pale[i] or is_pale[following]):
                ends = [geometry.at(i, one), geometry.at(following, other)]
                _paint_outline(painter, [ends], pen, part)


def paint_satisfaction(
    painter: QPainter,
    geometry: Geometry,
    picture: Picture,
    palette: Palette,
    width: float,
    part: Part | None = None,
    alpha: int = _FILL_ALPHA,
) -> None:
    """Draw the filled shape; `width` is that of its line, `alpha` of 255 that of its fill."""
    runs = _corners(geometry, [spoke.satisfaction for spoke in picture.spokes])
    fill = palette.of(Viewpoint.SATISFACTION)
    fill.setAlpha(alpha)
    path = QPainterPath()
    centre = geometry.centre
    for near in _near(runs, part, centre):
        closed = len(near) > geometry.count
        path.addPolygon(_polygon(near if closed else [centre, *near, centre]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill))
    painter.drawPath(path)
    pen = QPen(palette.of(Viewpoint.SATISFACTION), width, j=Qt.PenJoinStyle.RoundJoin)
    _paint_outline(painter, runs, pen, part)


def paint_lone(
    painter: QPainter, geometry: Geometry, picture: Picture, palette: Palette, radius: float
) -> None:
    """Draw a dot where a value has no answered neighbour: no line would show it."""
    scores = [spoke.satisfaction for spoke in picture.spokes]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(palette.of(Viewpoint.SATISFACTION)))
    for i, score in enumerate(scores):
        beside = (scores[i - 1], scores[(i + 1) % len(scores)])
        if score is not None and beside == (None, None):
            painter.drawEllipse(qpoint(geometry.at(i, score)), radius, radius)


def _paint_outline(
    painter: QPainter, runs: list[list[Point]], pen: QPen, part: Part | None = None
) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for near in _near(runs, part):
        if pen.style() == Qt.PenStyle.SolidLine:
            painter.drawPolyline(_polygon(near))
        else:
            # Dashes begin anew at each corner: a moved value shifts only its neighbours'.
            painter.drawLines([QLineF(qpoint(a), qpoint(b)) for a, b in pairwise(near)])


def _polygon(points: Iterable[Point]) -> QPolygonF:
    return QPolygonF([qpoint(point) for point in points])


def _corners(geometry: Geometry, scores: Sequence[float | None]) -> list[list[Point]]:
    """Where the values of each run lie."""
    return [
        [geometry.at(i % geometry.count, scores[i % geometry.count] or 0) for i in run]
        for run in _runs(scores)
    ]


def _near(runs: list[list[Point]], part: Part | None, *fill_from: Point) -> list[list[Point]]:
    """The stretches of lines that touch a part, or whose fill from the centre does.

    What they leave out lies wholly outside: inside the part nobody sees where they end.
    """
    if part is None:
        return runs
    return [near for corners in runs for near in _touching(corners, part, fill_from)]


def _touching(corners: list[Point], part: Part, fill_from: tuple[Point, ...]) -> list[list[Point]]:
    stretches: list[list[Point]] = []
    goes_on = False
    off = [part.off(corner) for corner in corners]
    off_too = _ALL_SIDES
    for point in fill_from:
        off_too &= part.off(point)
    for i, pair in enumerate(pairwise(corners)):
        touches = not off[i] & off[i + 1] & off_too
        if touches and goes_on:
            stretches[-1].append(pair[1])
        elif touches:
            stretches.append([*pair])
        goes_on = touches
    if len(stretches) > 1 and stretches[0][0] == stretches[-1][-1]:
        stretches[0] = stretches.pop() + stretches[0][1:]  # all round, across the top
    return stretches


def _runs(scores: Sequence[float | None]) -> Iterator[list[int]]:
    """The stretches of neighbours that are all answered, each at least two long.

    Indices go on past the end where a stretch crosses the top; a Circle answered all round gives
    one stretch that comes back to its beginning.
    """
    count = len(scores)
    if all(score is not None for score in scores):
        yield list(range(count + 1))
        return
    start = next(i for i, score in enumerate(scores) if score is None)
    run: list[int] = []
    for i in range(start + 1, start + count + 1):
        if scores[i % count] is not None:
            run.append(i)
            continue
        if len(run) > 1:
            yield run
        run = []


def qpoint(point: Point) -> QPointF:
    """A place as Qt wants it."""
    return QPointF(point.x, point.y)

"""Draws a Circle with any painter: the screen, the small circles of a list, and paper.

`paint_ground` is the same for all answers; `paint_answers` is the rest. Of that, `paint_lit` stays
the same while a value moves: the screen keeps both as a picture, and only calls `paint_values`.
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from math import degrees
from typing import Final

from PySide6.QtCore import QByteArray, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from mylife_desktop.circle.geometry import Geometry, Point
from mylife_desktop.circle.handles import Handle, is_shown, place
from mylife_desktop.circle.layout import FAMILY, HUB_SHARE, Label, Layout, label_font
from mylife_desktop.circle.marks import paint_mark, paint_open_mark, paint_zero, radius
from mylife_desktop.circle.picture import Picture, Spoke
from mylife_desktop.domain.themes import HIGHEST, LOWEST, Viewpoint
from mylife_desktop.palette import Palette
from mylife_desktop.paths import RESOURCES

_MIDDLE: Final = (LOWEST + HIGHEST) // 2
_FILL_ALPHA: Final = 44  # of 255: rings stay visible under the satisfaction
_SMALL_FILL_ALPHA: Final = 78  # of 255: without rings below
_LIT_ALPHA: Final = 90  # of 255: and under the lit sector
_LINE: Final = 4.0  # no line reaches farther to its sides, in logical pixels
_PARKED_RING: Final = 13.0
MARK: Final = 35.0
"""How far around its place a mark and its ring are drawn, in logical pixels."""
_DOTS: Final = [0.1, 2.3]
_DASHES: Final = [3.2, 2.4]
_DEPTH: Final = (Viewpoint.IMPORTANCE, Viewpoint.HOPED, Viewpoint.SATISFACTION)
"""From below to above: of nested marks the outer one is painted first."""


def paint_ground(painter: QPainter, layout: Layout, picture: Picture, palette: Palette) -> None:
    """Draw the disc with its rings, numbers, icons and names."""
    paint_rings(painter, layout.geometry, palette)
    _paint_ring_numbers(painter, layout, palette)
    for spoke, label in zip(picture.spokes, layout.labels, strict=True):
        paint_label(painter, layout, label, spoke.icon, palette)


def paint_answers(painter: QPainter, layout: Layout, picture: Picture, palette: Palette) -> None:
    """Draw the lit sector, the round before, today's shapes and the handles."""
    paint_lit(painter, layout, picture, palette)
    paint_values(painter, layout, picture, palette)


def paint_lit(painter: QPainter, layout: Layout, picture: Picture, palette: Palette) -> None:
    """Draw the lit sector and the round before."""
    if picture.active is not None:
        _paint_sector(painter, layout.geometry, picture.active, palette)
        label, spoke = layout.labels[picture.active], picture.spokes[picture.active]
        paint_label(painter, layout, label, spoke.icon, palette, active=True)
    _paint_before(painter, layout.geometry, picture, palette)


def paint_values(
    painter: QPainter,
    layout: Layout,
    picture: Picture,
    palette: Palette,
    part: QRectF | None = None,
) -> None:
    """Draw today's shapes and the handles; with a `part`, what is outside it may be left out."""
    geometry = layout.geometry
    _paint_today(painter, geometry, picture, palette, part)
    _paint_stems(painter, geometry, picture, palette)
    near = part and part.adjusted(-MARK, -MARK, MARK, MARK)
    for handle in _in_painting_order(picture):
        at = _at(place(geometry, picture, handle))
        if near is None or near.contains(at):
            _paint_handle(painter, picture, handle, at, palette)
    if picture.active is not None:
        _paint_current(painter, layout, picture, palette)


def paint_small(painter: QPainter, rect: QRectF, picture: Picture, palette: Palette) -> None:
    """Draw the small circle of a list or a card: the same shapes without handles and names."""
    rim = min(rect.width(), rect.height()) / 2 - 1
    centre = Point(rect.center().x(), rect.center().y())
    geometry = Geometry(len(picture.spokes), centre, rim * HUB_SHARE, rim)
    painter.setPen(QPen(QColor(palette.edge), 1.2))
    painter.setBrush(QBrush(QColor(palette.surface)))
    painter.drawEllipse(_at(centre), rim, rim)
    _paint_satisfaction(painter, geometry, picture, palette, 2.0, alpha=_SMALL_FILL_ALPHA)


def paint_emblem(painter: QPainter, rect: QRectF, picture: Picture, palette: Palette) -> None:
    """Draw a Circle without names and handles: the one that greets at the opening."""
    rim = min(rect.width(), rect.height()) / 2 - 2
    geometry = Geometry(
        len(picture.spokes), Point(rect.center().x(), rect.center().y()), rim * HUB_SHARE, rim
    )
    paint_rings(painter, geometry, palette)
    paint_shapes(painter, geometry, picture, palette)


def paint_rings(painter: QPainter, geometry: Geometry, palette: Palette) -> None:
    """Draw the disc, its rings and spokes, and the hub where a 0 lies."""
    centre = _at(geometry.centre)
    painter.setBrush(QBrush(QColor(palette.surface)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(centre, geometry.rim, geometry.rim)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for score in range(LOWEST + 1, HIGHEST + 1):
        strong = score in (_MIDDLE, HIGHEST)
        painter.setPen(
            QPen(QColor(palette.strong_ring), 1.6) if strong else QPen(QColor(palette.ring), 1.0)
        )
        painter.drawEllipse(centre, geometry.radius(score), geometry.radius(score))
    painter.setPen(QPen(QColor(palette.ring), 1.0))
    for spoke in range(geometry.count):
        painter.drawLine(centre, _at(geometry.at(spoke, HIGHEST)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(palette.chip)))
    painter.drawEllipse(centre, geometry.hub, geometry.hub)


def paint_shapes(painter: QPainter, geometry: Geometry, picture: Picture, palette: Palette) -> None:
    """Draw the three shapes: the round before, satisfaction filled, importance dashed."""
    _paint_before(painter, geometry, picture, palette)
    _paint_today(painter, geometry, picture, palette)


def _paint_before(
    painter: QPainter, geometry: Geometry, picture: Picture, palette: Palette
) -> None:
    befores = [spoke.before for spoke in picture.spokes]
    dotted = QPen(QColor(palette.before), 2.0, c=Qt.PenCapStyle.RoundCap)
    dotted.setDashPattern(_DOTS)
    _paint_outline(painter, geometry, befores, dotted)


def _paint_today(
    painter: QPainter,
    geometry: Geometry,
    picture: Picture,
    palette: Palette,
    part: QRectF | None = None,
) -> None:
    _paint_satisfaction(painter, geometry, picture, palette, 3.0, part)
    dashed = QPen(palette.of(Viewpoint.IMPORTANCE), 2.6)
    dashed.setDashPattern(_DASHES)
    importances = [spoke.importance for spoke in picture.spokes]
    _paint_outline(painter, geometry, importances, dashed, part)


def _paint_satisfaction(
    painter: QPainter,
    geometry: Geometry,
    picture: Picture,
    palette: Palette,
    width: float,
    part: QRectF | None = None,
    alpha: int = _FILL_ALPHA,
) -> None:
    scores = [spoke.satisfaction for spoke in picture.spokes]
    fill = palette.of(Viewpoint.SATISFACTION)
    fill.setAlpha(alpha)
    path = QPainterPath()
    centre = _at(geometry.centre)
    for corners in _corners(geometry, scores):
        for near in _near(corners, part, centre):
            closed = len(near) > geometry.count
            path.addPolygon(QPolygonF(near if closed else [centre, *near, centre]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill))
    painter.drawPath(path)
    pen = QPen(palette.of(Viewpoint.SATISFACTION), width, j=Qt.PenJoinStyle.RoundJoin)
    _paint_outline(painter, geometry, scores, pen, part)


def _paint_outline(
    painter: QPainter,
    geometry: Geometry,
    scores: list[int | None],
    pen: QPen,
    part: QRectF | None = None,
) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for corners in _corners(geometry, scores):
        for near in _near(corners, part):
            if pen.style() == Qt.PenStyle.SolidLine:
                painter.drawPolyline(QPolygonF(near))
            else:
                # Dashes begin anew at each corner: a moved value shifts only its neighbours'.
                painter.drawLines([QLineF(a, b) for a, b in pairwise(near)])


def _corners(geometry: Geometry, scores: list[int | None]) -> Iterator[list[QPointF]]:
    """Where the values of each run lie."""
    for run in _runs(scores):
        spokes = [i % geometry.count for i in run]
        yield [_at(geometry.at(i, scores[i] or 0)) for i in spokes]


def _near(
    corners: list[QPointF], part: QRectF | None, centre: QPointF | None = None
) -> list[list[QPointF]]:
    """The stretches of a line that touch a part, or whose fill from the centre does.

    What they leave out lies wholly outside: inside the part nobody sees where they end.
    """
    if part is None:
        return [corners]
    stretches: list[list[QPointF]] = []
    goes_on = False
    for pair in pairwise(corners):
        touches = _box(pair if centre is None else (*pair, centre)).intersects(part)
        if touches and goes_on:
            stretches[-1].append(pair[1])
        elif touches:
            stretches.append([*pair])
        goes_on = touches
    if len(stretches) > 1 and stretches[0][0] == stretches[-1][-1]:
        stretches[0] = stretches.pop() + stretches[0][1:]  # all round, across the top
    return stretches


def _box(points: tuple[QPointF, ...]) -> QRectF:
    """What the points span, and a line's width around it."""
    xs, ys = [p.x() for p in points], [p.y() for p in points]
    left, top = min(xs), min(ys)
    width, height = max(xs) - left, max(ys) - top
    return QRectF(left - _LINE, top - _LINE, width + 2 * _LINE, height + 2 * _LINE)


def _runs(scores: list[int | None]) -> Iterator[list[int]]:
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


def _paint_stems(painter: QPainter, geometry: Geometry, picture: Picture, palette: Palette) -> None:
    """Draw what leads from the satisfaction of today to the level hoped for."""
    painter.setPen(QPen(palette.of(Viewpoint.HOPED), 4.0))
    for i, spoke in enumerate(picture.spokes):
        if spoke.satisfaction is not None and spoke.hoped is not None:
            painter.drawLine(
                _at(geometry.at(i, spoke.satisfaction)), _at(geometry.at(i, spoke.hoped))
            )


def _in_painting_order(picture: Picture) -> Iterator[Handle]:
    """Handles from below to above, those of the active theme last."""
    spokes = sorted(range(len(picture.spokes)), key=lambda i: i == picture.active)
    for spoke in spokes:
        for viewpoint in _DEPTH:
            if is_shown(picture, handle := Handle(spoke, viewpoint)):
                yield handle


def equal_to(spoke: Spoke, viewpoint: Viewpoint) -> frozenset[Viewpoint]:
    """The viewpoints whose value is the same as this one's, itself among them."""
    return frozenset(v for v in Viewpoint if spoke.score(v) == spoke.score(viewpoint))


def _paint_handle(
    painter: QPainter, picture: Picture, handle: Handle, at: QPointF, palette: Palette
) -> None:
    spoke = picture.spokes[handle.spoke]
    score = spoke.score(handle.viewpoint)
    if score is None:
        paint_open_mark(painter, handle.viewpoint, at, palette)
        return
    nested = [v for v in _DEPTH if v in equal_to(spoke, handle.viewpoint)]
    says_zero = score == LOWEST and handle.viewpoint is nested[-1]
    size = radius(handle.viewpoint, frozenset(nested), says_zero=says_zero)
    inner = handle.viewpoint is not nested[0]
    paint_mark(painter, handle.viewpoint, at, size, palette, inner=inner)
    if says_zero:
        paint_zero(painter, handle.viewpoint, at, FAMILY, palette)


def _paint_current(painter: QPainter, layout: Layout, picture: Picture, palette: Palette) -> None:
    """Ring the handle that is looked at; while it is held its number stands at the finger."""
    if picture.active is None or not (picture.held or picture.focused):
        return
    handle = Handle(picture.active, picture.viewpoint)
    at = _at(place(layout.geometry, picture, handle))
    score = picture.spokes[picture.active].score(picture.viewpoint)
    equal = equal_to(picture.spokes[picture.active], picture.viewpoint)
    # A parked handle has its neighbours near by.
    ring = _PARKED_RING if score is None else max(21.0, radius(picture.viewpoint, equal) + 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(palette.surface), 5.5))
    painter.drawEllipse(at, ring, ring)
    painter.setPen(QPen(QColor(palette.focus), 2.6))
    painter.drawEllipse(at, ring, ring)
    if picture.held and score is not None:
        _paint_bubble(painter, layout, at, str(score), palette)


def _paint_bubble(
    painter: QPainter, layout: Layout, at: QPointF, text: str, palette: Palette
) -> None:
    box = bubble_box(layout, at)
    font = QFont(FAMILY)
    font.setPixelSize(_bubble_pixels(layout))
    font.setWeight(QFont.Weight.Bold)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(palette.ink)))
    painter.drawRoundedRect(box, 7, 7)
    painter.setFont(font)
    painter.setPen(QColor(palette.on_ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def bubble_box(layout: Layout, at: QPointF) -> QRectF:
    """Where the number of a held handle stands: beside the finger, inside the view."""
    width, height = _bubble_pixels(layout) * 1.75, _bubble_pixels(layout) * 1.55
    box = QRectF(at.x() + 17, at.y() - 10 - height, width, height)
    if box.right() > layout.width:
        box.moveRight(at.x() - 17)
    if box.top() < 0:
        box.moveTop(at.y() + 14)
    return box


def _bubble_pixels(layout: Layout) -> int:
    return round(20 * min(layout.scale, 1.6))


def _paint_sector(painter: QPainter, geometry: Geometry, spoke: int, palette: Palette) -> None:
    begin, end = geometry.sector(spoke)
    centre, rim = _at(geometry.centre), geometry.rim
    square = QRectF(centre.x() - rim, centre.y() - rim, 2 * rim, 2 * rim)
    lit = QColor(palette.lit)
    lit.setAlpha(_LIT_ALPHA)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(lit))
    # Qt counts sixteenths of a degree, anticlockwise from three o'clock.
    painter.drawPie(square, round((90 - degrees(end)) * 16), round(degrees(end - begin) * 16))


def _paint_ring_numbers(painter: QPainter, layout: Layout, palette: Palette) -> None:
    geometry = layout.geometry
    font = QFont(FAMILY)
    font.setPixelSize(round(14 * min(layout.scale, 1.5)))
    painter.setFont(font)
    painter.setPen(QColor(palette.quiet))
    for score in (LOWEST, _MIDDLE, HIGHEST):
        # Between the first two spokes, where no handle can lie on them.
        at = _at(geometry.out(min(0.55, geometry.count * 0.055), geometry.radius(score)))
        box = QRectF(at.x() - 20, at.y() - 14, 40, 28)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(score))


def paint_label(
    painter: QPainter,
    layout: Layout,
    label: Label,
    icon: str,
    palette: Palette,
    *,
    active: bool = False,
) -> None:
    """Draw a theme's icon in its disc, and its name beside it; `active` lights only the disc."""
    centre = _at(label.icon)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(palette.ink if active else palette.chip)))
    painter.drawEllipse(centre, label.icon_radius, label.icon_radius)
    half = label.icon_radius * 0.58
    square = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
    paint_icon(painter, icon, square, palette.on_ink if active else palette.ink)
    if active:
        return  # the name stands in the ground below already
    painter.setFont(label_font(layout.scale))
    painter.setPen(QColor(palette.ink))
    side = Qt.AlignmentFlag.AlignRight if label.on_left else Qt.AlignmentFlag.AlignLeft
    # AlignAbsolute: in a language written from right to left the names stay at their icons.
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(label.text, int(flags), "\n".join(label.lines))


def paint_icon(painter: QPainter, name: str, square: QRectF, colour: str) -> None:
    """Draw one of `resources/icons` in a colour of the palette."""
    _icon(name, colour).render(painter, square)


@cache
def _icon(name: str, colour: str) -> QSvgRenderer:
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("#000000", colour).encode()))


def _at(point: Point) -> QPointF:
    return QPointF(point.x, point.y)

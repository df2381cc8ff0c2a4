"""Draws a Circle with any painter: the screen, the small circles of a list, and paper.

`paint_ground` is the same for all answers; `paint_answers` is the rest. It is made of four, of
which two stay the same while a value of the active theme moves (see `layers`).
"""

from functools import cache
from math import degrees
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from mylife_desktop.circle.geometry import Geometry, Point
from mylife_desktop.circle.handles import Handle, is_shown, place
from mylife_desktop.circle.icons import paint_icon
from mylife_desktop.circle.layout import FAMILY, HUB_SHARE, Label, Layout, label_font
from mylife_desktop.circle.marks import (
    WORKER,
    WORKER_AROUND,
    paint_mark,
    paint_open_mark,
    paint_pale_mark,
    paint_worker_mark,
    paint_zero,
    radius,
)
from mylife_desktop.circle.picture import Picture, Spoke
from mylife_desktop.circle.shapes import (
    paint_before,
    paint_lone,
    paint_satisfaction,
    paint_shapes,
    paint_today,
    qpoint,
)
from mylife_desktop.domain.themes import HIGHEST, LOWEST, Viewpoint
from mylife_desktop.palette import Palette

_MIDDLE: Final = (LOWEST + HIGHEST) // 2
_SMALL_FILL_ALPHA: Final = 78  # of 255: without rings below
_SMALL_DOT: Final = 2.2
_LONE_DOT: Final = 4.0
_LIT_ALPHA: Final = 90  # of 255: and under the lit sector
_PARKED_RING: Final = 13.0
MARK: Final = 35.0
"""How far around its place a mark and its ring are drawn, in logical pixels."""
NUMBER: Final = 9.5
"""Radius of the disc with a chosen theme's number, logical pixels at 100 % text."""
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
    paint_before(painter, layout.geometry, picture, palette)
    paint_today(painter, layout.geometry, picture, palette)
    paint_other_handles(painter, layout, picture, palette)
    paint_active_handles(painter, layout, picture, palette)


def paint_lit(painter: QPainter, layout: Layout, picture: Picture, palette: Palette) -> None:
    """Draw the lit sector and the numbers of the chosen themes."""
    if picture.active is not None:
        _paint_sector(painter, layout.geometry, picture.active, palette)
        label, spoke = layout.labels[picture.active], picture.spokes[picture.active]
        paint_label(painter, layout, label, spoke.icon, palette, active=True)
    for chosen in picture.chosen:
        _paint_number(painter, layout, picture, chosen, palette)


def paint_other_handles(
    painter: QPainter, layout: Layout, picture: Picture, palette: Palette
) -> None:
    """Draw the handles of all themes but the active one."""
    spokes = [i for i in range(len(picture.spokes)) if i != picture.active]
    _paint_handles(painter, layout.geometry, picture, spokes, palette)


def paint_active_handles(
    painter: QPainter, layout: Layout, picture: Picture, palette: Palette
) -> None:
    """Draw the handles of the active theme, and what says that one is held or looked at."""
    if picture.active is not None:
        _paint_handles(painter, layout.geometry, picture, [picture.active], palette)
    _paint_current(painter, layout, picture, palette)


def paint_small(painter: QPainter, rect: QRectF, picture: Picture, palette: Palette) -> None:
    """Draw the small circle of a list or a card: the same shapes without handles and names."""
    rim = min(rect.width(), rect.height()) / 2 - 1
    centre = Point(rect.center().x(), rect.center().y())
    geometry = Geometry(len(picture.spokes), centre, rim * HUB_SHARE, rim)
    painter.setPen(QPen(QColor(palette.edge), 1.2))
    painter.setBrush(QBrush(QColor(palette.surface)))
    painter.drawEllipse(qpoint(centre), rim, rim)
    paint_satisfaction(painter, geometry, picture, palette, 2.0, alpha=_SMALL_FILL_ALPHA)
    paint_lone(painter, geometry, picture, palette, _SMALL_DOT)


def paint_emblem(painter: QPainter, rect: QRectF, picture: Picture, palette: Palette) -> None:
    """Draw a Circle without names and handles: the one that greets at the opening."""
    rim = min(rect.width(), rect.height()) / 2 - 2
    geometry = Geometry(
        len(picture.spokes), Point(rect.center().x(), rect.center().y()), rim * HUB_SHARE, rim
    )
    paint_rings(painter, geometry, palette)
    paint_shapes(painter, geometry, picture, palette)
    paint_lone(painter, geometry, picture, palette, _LONE_DOT)


def paint_rings(painter: QPainter, geometry: Geometry, palette: Palette) -> None:
    """Draw the disc, its rings and spokes, and the hub where a 0 lies."""
    centre = qpoint(geometry.centre)
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
        painter.drawLine(centre, qpoint(geometry.at(spoke, HIGHEST)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(palette.chip)))
    painter.drawEllipse(centre, geometry.hub, geometry.hub)


def _paint_stem(
    painter: QPainter, geometry: Geometry, spoke: Spoke, at: int, palette: Palette
) -> None:
    """Draw what leads from the satisfaction of today to the level hoped for."""
    if spoke.satisfaction is not None and spoke.hoped is not None:
        painter.setPen(QPen(palette.of(Viewpoint.HOPED), 4.0))
        painter.drawLine(
            qpoint(geometry.at(at, spoke.satisfaction)), qpoint(geometry.at(at, spoke.hoped))
        )


def _paint_handles(
    painter: QPainter, geometry: Geometry, picture: Picture, spokes: list[int], palette: Palette
) -> None:
    for spoke in spokes:
        _paint_stem(painter, geometry, picture.spokes[spoke], spoke, palette)
    for spoke in spokes:
        _paint_known(painter, geometry, picture.spokes[spoke], spoke, palette)
        for viewpoint in _DEPTH:
            if is_shown(picture, handle := Handle(spoke, viewpoint)):
                _paint_handle(painter, geometry, picture, handle, palette)
        _paint_worker_view(painter, geometry, picture.spokes[spoke], spoke, palette)


def _paint_known(
    painter: QPainter, geometry: Geometry, spoke: Spoke, at: int, palette: Palette
) -> None:
    for viewpoint in _DEPTH:
        if (known := spoke.pale(viewpoint)) is not None:
            size = radius(viewpoint, frozenset(_nested(spoke, viewpoint)))
            paint_pale_mark(painter, viewpoint, qpoint(geometry.at(at, known)), size, palette)


def _paint_worker_view(
    painter: QPainter, geometry: Geometry, spoke: Spoke, at: int, palette: Palette
) -> None:
    if spoke.worker is not None:
        around = any(spoke.seen(viewpoint) == spoke.worker for viewpoint in Viewpoint)
        place_of = qpoint(geometry.at(at, spoke.worker))
        paint_worker_mark(painter, place_of, WORKER_AROUND if around else WORKER, palette)


def _nested(spoke: Spoke, viewpoint: Viewpoint) -> list[Viewpoint]:
    """The viewpoints whose value is the same as this one's, from below to above."""
    score = spoke.seen(viewpoint)
    return [v for v in _DEPTH if spoke.seen(v) == score]


def _paint_handle(
    painter: QPainter, geometry: Geometry, picture: Picture, handle: Handle, palette: Palette
) -> None:
    at = qpoint(place(geometry, picture, handle))
    spoke = picture.spokes[handle.spoke]
    score = spoke.score(handle.viewpoint)
    if score is None:
        paint_open_mark(painter, handle.viewpoint, at, palette)
        return
    nested = _nested(spoke, handle.viewpoint)
    says_zero = score == LOWEST and handle.viewpoint is nested[-1]
    size = radius(handle.viewpoint, frozenset(nested), says_zero=says_zero)
    inner = handle.viewpoint is not nested[0]
    paint_mark(painter, handle.viewpoint, at, size, palette, inner=inner)
    if says_zero:
        paint_zero(painter, handle.viewpoint, at, FAMILY, palette)


def _paint_current(painter: QPainter, layout: Layout, picture: Picture, palette: Palette) -> None:
    """Ring the handle that is looked at; while it is held its number stands at the finger.

    On a Circle to look at the theme's drawing is ringed.
    """
    if not (picture.held or picture.focused):
        return
    if not picture.movable:
        spoke = picture.active or 0  # while none is lit the keyboard stands at the first
        label = layout.labels[spoke]
        _paint_ring(painter, qpoint(label.icon), label.icon_radius + 3.5, palette.ground, palette)
        _paint_number(painter, layout, picture, spoke, palette)
        return
    if picture.active is None:
        return
    handle = Handle(picture.active, picture.viewpoint)
    at = qpoint(place(layout.geometry, picture, handle))
    score = picture.spokes[picture.active].score(picture.viewpoint)
    equal = frozenset(_nested(picture.spokes[picture.active], picture.viewpoint))
    # A parked handle has its neighbours near by.
    ring = _PARKED_RING if score is None else max(21.0, radius(picture.viewpoint, equal) + 5)
    _paint_ring(painter, at, ring, palette.surface, palette)
    if picture.held and score is not None:
        _paint_bubble(painter, layout, at, f"{score:g}", palette)


def _paint_ring(painter: QPainter, at: QPointF, ring: float, behind: str, palette: Palette) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(behind), 5.5))
    painter.drawEllipse(at, ring, ring)
    painter.setPen(QPen(QColor(palette.focus), 2.6))
    painter.drawEllipse(at, ring, ring)


def _paint_bubble(
    painter: QPainter, layout: Layout, at: QPointF, text: str, palette: Palette
) -> None:
    box = bubble_box(layout, at)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(palette.ink)))
    painter.drawRoundedRect(box, 7, 7)
    painter.setFont(_bubble_font(_bubble_pixels(layout)))
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


@cache
def _bubble_font(pixels: int) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Bold)
    return font


def _paint_sector(painter: QPainter, geometry: Geometry, spoke: int, palette: Palette) -> None:
    begin, end = geometry.sector(spoke)
    centre, rim = qpoint(geometry.centre), geometry.rim
    square = QRectF(centre.x() - rim, centre.y() - rim, 2 * rim, 2 * rim)
    lit = QColor(palette.lit)
    lit.setAlpha(_LIT_ALPHA)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(lit))
    # Qt counts sixteenths of a degree, anticlockwise from three o'clock.
    painter.drawPie(square, round((90 - degrees(end)) * 16), round(degrees(end - begin) * 16))


def _paint_number(
    painter: QPainter, layout: Layout, picture: Picture, spoke: int, palette: Palette
) -> None:
    """Draw the number of a chosen theme in a disc of its own, at its icon."""
    if spoke not in picture.chosen:
        return
    label, size = layout.labels[spoke], NUMBER * min(layout.scale, 1.5)
    away = label.icon_radius * 0.74
    at = QPointF(label.icon.x + away, label.icon.y - away)
    painter.setPen(QPen(QColor(palette.ground), 2.5))
    painter.setBrush(QBrush(QColor(palette.ink)))
    painter.drawEllipse(at, size, size)
    painter.setFont(_bubble_font(round(1.4 * size)))
    painter.setPen(QColor(palette.on_ink))
    box = QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size)
    number = picture.chosen.index(spoke) + 1
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _paint_ring_numbers(painter: QPainter, layout: Layout, palette: Palette) -> None:
    geometry = layout.geometry
    font = QFont(FAMILY)
    font.setPixelSize(round(14 * min(layout.scale, 1.5)))
    painter.setFont(font)
    painter.setPen(QColor(palette.quiet))
    for score in (LOWEST, _MIDDLE, HIGHEST):
        # Between the first two spokes, where no handle can lie on them.
        at = qpoint(geometry.out(min(0.55, geometry.count * 0.055), geometry.radius(score)))
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
    centre = qpoint(label.icon)
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

"""How large the Circle can be drawn in a space, and where its themes are written.

The margin comes from the measured texts, so that no language and no text size is clipped.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import cos, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from mylife_desktop.circle.geometry import Geometry, Point

FAMILY: Final = "My Life Sans"
LABEL_PIXELS: Final = 15
HUB_SHARE: Final = 22 / 236
"""The hub's share of the rim: where a true 0 lies."""

_ICON_AWAY: Final = 46.0  # icon centre outside the rim; parked handles stand between
_ICON_RADIUS: Final = 20.0
_GAP: Final = 9.0  # between an icon and its name
_APART: Final = 3.0  # between two themes one above the other
_WRAP_AT: Final = 96.0  # a longer name goes into two lines where it has a space
_MARGIN: Final = 6.0  # free round the whole drawing, logical pixels
_LARGE: Final = 1.25
_LEAST_RIM: Final = 20.0
_LEAST_WITH_NAMES: Final = 90.0  # smaller, the icons stand alone: the card has the names
_STEP: Final = 0.95  # how the largest rim is looked for, first roughly, then finely
_FINE: Final = 0.05


@dataclass(frozen=True)
class Label:
    """Where a theme's icon and name stand; the name in one or two lines beside the icon."""

    icon: Point
    icon_radius: float
    lines: tuple[str, ...]
    text: QRectF
    on_left: bool

    @cached_property
    def disc(self) -> QRectF:
        """What the icon covers."""
        disc = QRectF(0, 0, 2 * self.icon_radius, 2 * self.icon_radius)
        disc.moveCenter(QPointF(self.icon.x, self.icon.y))
        return disc

    @cached_property
    def box(self) -> QRectF:
        """What icon and name cover together."""
        return self.disc | self.text

    def moved(self, down: float) -> "Label":
        """The same, so much further down."""
        icon = Point(self.icon.x, self.icon.y + down)
        return replace(self, icon=icon, text=self.text.translated(0, down))


@dataclass(frozen=True)
class Layout:
    """Everything about a Circle that does not depend on its values."""

    geometry: Geometry
    labels: tuple[Label, ...]
    width: float
    height: float
    scale: float

    def sector_box(self, spoke: int) -> QRectF:
        """What lighting a theme can alter: its sector, its icon with what is on it, its name."""
        geometry = self.geometry
        edge = 0.5
        points = [
            geometry.centre,
            *(geometry.out(spoke + s, geometry.rim) for s in (-edge, 0, edge)),
        ]
        xs, ys = [p.x for p in points], [p.y for p in points]
        box = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        return (box | self.labels[spoke].box).adjusted(-8, -8, 8, 8)


@dataclass(frozen=True)
class _Name:
    """A theme's name as it will be written, and the room it takes."""

    lines: tuple[str, ...]
    width: float
    height: float


_NO_NAME: Final = _Name((), 0.0, 0.0)


def label_font(scale: float) -> QFont:
    """The font of theme names at a text scale (1.0 is 100 %)."""
    font = QFont(FAMILY)
    font.setPixelSize(round(LABEL_PIXELS * scale))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def fit(width: float, height: float, names: tuple[str, ...], scale: float = 1.0) -> Layout:
    """The largest Circle with its names inside a space of logical pixels."""
    metrics, count = QFontMetricsF(label_font(scale)), len(names)
    measured = [_measured(name, metrics, scale, i, count) for i, name in enumerate(names)]
    largest = max(min(width, height) / 2, _LEAST_RIM)

    def has_room(rim: float) -> bool:
        box = _around(_circle(count, rim), measured, scale)
        return box.width() <= width and box.height() <= height

    rim = _largest_rim(largest, _LEAST_WITH_NAMES, has_room)
    if rim is None:
        measured = [_NO_NAME] * count
        rim = _largest_rim(largest, _LEAST_RIM, has_room) or _LEAST_RIM
    middle = _around(_circle(count, rim), measured, scale).center()
    centre = Point(width / 2 - middle.x(), height / 2 - middle.y())
    geometry = replace(_circle(count, rim), centre=centre)
    return Layout(geometry, tuple(_labels(geometry, measured, scale)), width, height, scale)


def _largest_rim(limit: float, least: float, has_room: Callable[[float], bool]) -> float | None:
    """The largest rim from `least` to `limit` that has room; None if there is none."""
    # Not by halving alone: a small Circle can be the higher one, with its names in a pile.
    too_large, rim = limit, limit * _STEP
    while not has_room(rim):
        too_large, rim = rim, rim * _STEP
        if rim < least:
            return None
    while too_large - rim > _FINE:
        middle = (rim + too_large) / 2
        rim, too_large = (middle, too_large) if has_room(middle) else (rim, middle)
    return rim


def _circle(count: int, rim: float) -> Geometry:
    return Geometry(count, Point(0, 0), rim * HUB_SHARE, rim)


def _around(geometry: Geometry, names: Sequence[_Name], scale: float) -> QRectF:
    """All that is drawn, with its margin."""
    rim = geometry.rim
    box = QRectF(geometry.centre.x - rim, geometry.centre.y - rim, 2 * rim, 2 * rim)
    for label in _labels(geometry, names, scale):
        box |= label.box
    return box.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)


def _labels(geometry: Geometry, names: Sequence[_Name], scale: float) -> list[Label]:
    """Each theme at its spoke; where two would touch, the outer one makes way up or down."""
    placed: dict[int, Label] = {}
    for spoke in sorted(range(len(names)), key=lambda i: abs(cos(geometry.angle(i)))):
        label = _at_spoke(geometry, spoke, names[spoke], scale)
        way = -1 if cos(geometry.angle(spoke)) > 0 else 1
        while step := max((_overlap(label, one, way) for one in placed.values()), default=0.0):
            label = label.moved(way * step)
        placed[spoke] = label
    return [placed[spoke] for spoke in range(len(names))]


def _at_spoke(geometry: Geometry, spoke: int, name: _Name, scale: float) -> Label:
    radius = _ICON_RADIUS * min(scale, 1.5)
    icon = geometry.out(spoke, geometry.rim + _ICON_AWAY + radius - _ICON_RADIUS)
    on_left = sin(geometry.angle(spoke)) < -1e-9
    x = icon.x - radius - _GAP - name.width if on_left else icon.x + radius + _GAP
    text = QRectF(x, icon.y - name.height / 2, name.width, name.height)
    return Label(icon, radius, name.lines, text, on_left)


def _overlap(label: Label, other: Label, way: int) -> float:
    """How far a theme must move up (-1) or down (1) to clear another; 0 if it does already."""
    if not label.box.adjusted(0, -_APART, 0, _APART).intersects(other.box):
        return 0.0
    steps = [0.0]
    for mine in (label.disc, label.text):
        for its in (other.disc, other.text):
            # A little less than they are moved, or rounding would move them for ever.
            if mine.adjusted(0, -0.9 * _APART, 0, 0.9 * _APART).intersects(its):
                clear = mine.bottom() - its.top() if way < 0 else its.bottom() - mine.top()
                steps.append(clear + _APART)
    return max(steps)


def _measured(name: str, metrics: QFontMetricsF, scale: float, spoke: int, count: int) -> _Name:
    # With large texts the top and bottom names are better in one line: height is what is scarce.
    upright = spoke * 2 % count == 0
    one_line = scale > _LARGE and upright
    lines = (name,) if one_line else _lines(name, metrics, _WRAP_AT * scale)
    width = max(metrics.horizontalAdvance(line) for line in lines) + 2
    return _Name(lines, width, metrics.lineSpacing() * len(lines))


def _lines(name: str, metrics: QFontMetricsF, wrap_at: float) -> tuple[str, ...]:
    """A name in one line, or broken at the space that makes the longer line shortest."""
    words = name.split(" ")
    if metrics.horizontalAdvance(name) <= wrap_at or len(words) == 1:
        return (name,)
    breaks = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    return min(breaks, key=lambda pair: max(map(metrics.horizontalAdvance, pair)))

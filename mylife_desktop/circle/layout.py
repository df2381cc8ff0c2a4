"""How large the Circle can be drawn in a space, and where its themes are written.

The margin comes from the measured texts, so that no language and no text size is clipped.
"""

from dataclasses import dataclass
from math import cos, sin, tau
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
_GAP: Final = 9.0
_WRAP_AT: Final = 96.0  # a longer name goes into two lines where it has a space
_MARGIN: Final = 6.0  # free round the whole drawing, logical pixels
_LARGE: Final = 1.25
_CROWDED: Final = 12  # with more themes the top and bottom names would lie on their neighbours


@dataclass(frozen=True)
class Label:
    """Where a theme's icon and name stand; the name in one or two lines beside the icon."""

    icon: Point
    icon_radius: float
    lines: tuple[str, ...]
    text: QRectF
    on_left: bool


@dataclass(frozen=True)
class Layout:
    """Everything about a Circle that does not depend on its values."""

    geometry: Geometry
    labels: tuple[Label, ...]
    width: float
    height: float
    scale: float

    def sector_box(self, spoke: int) -> QRectF:
        """What lighting a theme can alter: its sector, its icon and its name."""
        geometry, label = self.geometry, self.labels[spoke]
        edge = 0.5
        points = [
            geometry.centre,
            *(geometry.out(spoke + s, geometry.rim) for s in (-edge, 0, edge)),
        ]
        xs, ys = [p.x for p in points], [p.y for p in points]
        box = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        disc = QRectF(0, 0, 2 * label.icon_radius, 2 * label.icon_radius)
        disc.moveCenter(QPointF(label.icon.x, label.icon.y))
        return (box | disc | label.text).adjusted(-3, -3, 3, 3)


def label_font(scale: float) -> QFont:
    """The font of theme names at a text scale (1.0 is 100 %)."""
    font = QFont(FAMILY)
    font.setPixelSize(round(LABEL_PIXELS * scale))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def fit(width: float, height: float, names: tuple[str, ...], scale: float = 1.0) -> Layout:
    """The largest Circle with its names inside a space of logical pixels."""
    metrics = QFontMetricsF(label_font(scale))
    count = len(names)
    # With large texts the top and bottom names stay in one line, clear of their neighbours.
    lines = tuple(
        (name,)
        if scale > _LARGE and _is_upright(i, count)
        else _lines(name, metrics, _WRAP_AT * scale)
        for i, name in enumerate(names)
    )
    widths = [max(metrics.horizontalAdvance(line) for line in some) + 2 for some in lines]
    heights = [metrics.lineSpacing() * len(some) for some in lines]
    icon_radius = _ICON_RADIUS * min(scale, 1.5)
    away = [
        _ICON_AWAY
        + (icon_radius - _ICON_RADIUS)
        + (heights[i] * 0.5 + icon_radius if count > _CROWDED and _is_upright(i, count) else 0)
        for i in range(count)
    ]
    reach_right, reach_left, reach_down, reach_up = [], [], [], []
    for i in range(count):
        across, down = sin(tau * i / count), -cos(tau * i / count)
        beside = icon_radius + _GAP + widths[i] + _MARGIN
        half_height = max(icon_radius, heights[i] / 2) + _MARGIN
        left = _is_left(i, count)
        reach_right.append((across, away[i], icon_radius if left else beside))
        reach_left.append((-across, away[i], beside if left else icon_radius))
        reach_down.append((down, away[i], half_height))
        reach_up.append((-down, away[i], half_height))
    rim = max(
        min(_largest(width, reach_left, reach_right), _largest(height, reach_up, reach_down)), 20.0
    )
    centre = Point(
        _middle(width, rim, reach_left, reach_right), _middle(height, rim, reach_up, reach_down)
    )
    geometry = Geometry(count, centre, rim * HUB_SHARE, rim)
    labels = []
    for i in range(count):
        icon = geometry.out(i, rim + away[i])
        left = _is_left(i, count)
        x = icon.x - icon_radius - _GAP - widths[i] if left else icon.x + icon_radius + _GAP
        text = QRectF(x, icon.y - heights[i] / 2, widths[i], heights[i])
        labels.append(Label(icon, icon_radius, lines[i], text, left))
    return Layout(geometry, tuple(labels), width, height, scale)


def _lines(name: str, metrics: QFontMetricsF, wrap_at: float) -> tuple[str, ...]:
    """A name in one line, or broken at the space that makes the longer line shortest."""
    words = name.split(" ")
    if metrics.horizontalAdvance(name) <= wrap_at or len(words) == 1:
        return (name,)
    breaks = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    return min(breaks, key=lambda pair: max(map(metrics.horizontalAdvance, pair)))


def _is_left(spoke: int, count: int) -> bool:
    return sin(tau * spoke / count) < -1e-9


def _is_upright(spoke: int, count: int) -> bool:
    return abs(sin(tau * spoke / count)) < 1e-9


def _largest(
    space: float, low: list[tuple[float, float, float]], high: list[tuple[float, float, float]]
) -> float:
    """The largest rim for which every label fits: each pair of opposite reaches sets a limit."""
    limits = [
        (space - (s1 * a1 + b1) - (s2 * a2 + b2)) / (s1 + s2)
        for s1, a1, b1 in low
        for s2, a2, b2 in high
        if s1 + s2 > 1e-9
    ]
    return min(limits)


def _middle(
    space: float,
    rim: float,
    low: list[tuple[float, float, float]],
    high: list[tuple[float, float, float]],
) -> float:
    """Where the centre stands so that what is free is the same on both sides."""
    least = max(share * (rim + away) + beside for share, away, beside in low)
    most = space - max(share * (rim + away) + beside for share, away, beside in high)
    return (least + most) / 2

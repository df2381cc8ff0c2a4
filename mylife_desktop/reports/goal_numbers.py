"""The numbers of goals at their themes on the Circle, in the discs that they have in the list."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from mylife_desktop.circle.layout import LABEL_PIXELS, Label, Layout, label_font
from mylife_desktop.circle.marks import radius
from mylife_desktop.circle.picture import Picture
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import Palette

_HIGH: Final = 0.76  # half the height of a disc, of the height of a name
_AT: Final = (0.66, -0.78)  # the middle of one number's disc, of the radius of the icon
_LONG_AT: Final = 1.2  # how far above or below the icon's middle a longer one lies
_BESIDE: Final = 4.0  # between the icon and one that has no place above or below it
_DRAWN: Final = 0.58  # half of what is drawn in the icon's disc, of its radius
_OUTSIDE: Final = 100  # how much worse it is to leave the paper than to cover something
_EDGE: Final = 1.6  # round it
_WITHIN: Final = 0.7  # of half its height stands free at each end of several numbers
_MOST: Final = 3


def numbers_said(numbers: tuple[int, ...]) -> str:
    """As they are read in a disc: three at most, else the first and how many more."""
    if len(numbers) > _MOST:
        return f"{numbers[0]} +{len(numbers) - 1}"
    return "\u2009·\u2009".join(map(str, numbers))


def paint_numbers(
    painter: QPainter, layout: Layout, picture: Picture, spoke: int, colours: Palette
) -> None:
    """Draw the numbers of the goals on a theme, off all names and marks."""
    font = label_font(layout.scale)
    font.setWeight(QFont.Weight.Bold)
    words = numbers_said(picture.numbers(spoke))
    box = _box(layout, picture, spoke, words, font)
    painter.setPen(QPen(QColor(colours.surface), 2 * _EDGE * layout.scale))
    painter.setBrush(QBrush(colours.of(Viewpoint.HOPED)))
    _paint_disc(painter, box)
    painter.setPen(Qt.PenStyle.NoPen)
    _paint_disc(painter, box)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_value))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)


def _paint_disc(painter: QPainter, box: QRectF) -> None:
    if box.width() > box.height():
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    else:
        painter.drawEllipse(box)


def _box(layout: Layout, picture: Picture, spoke: int, words: str, font: QFont) -> QRectF:
    label, half = layout.labels[spoke], _HIGH * LABEL_PIXELS * layout.scale
    right, down = (label.icon_radius * away for away in _AT)
    usual = QRectF(0, 0, 2 * half, 2 * half)
    usual.moveCenter(QPointF(label.icon.x + right, label.icon.y + down))
    if len(picture.numbers(spoke)) < 2:
        return usual
    usual.setWidth(QFontMetricsF(font).horizontalAdvance(words) + 2 * _WITHIN * half)
    taken = list(_taken(layout, picture, spoke))
    return min(_places(label, usual), key=lambda place: _covered(place, taken, layout))


def _places(label: Label, box: QRectF) -> Iterator[QRectF]:
    """Where several numbers can lie, the best first."""
    x, y = label.icon.x, label.icon.y
    end = _AT[0] * label.icon_radius + box.height() / 2 - box.width() / 2
    beside = label.icon_radius + _BESIDE + box.width() / 2
    lift = _LONG_AT * label.icon_radius
    for across, down in (
        *((end, -lift), (-end, -lift), (0, -lift), (end, lift), (-end, lift), (0, lift)),
        *((-beside, 0), (beside, 0), (-beside, -lift), (beside, -lift)),
    ):
        box.moveCenter(QPointF(x + across, y + down))
        yield QRectF(box)


def _taken(layout: Layout, picture: Picture, spoke: int) -> Iterator[QRectF]:
    """What must stay free: all names and icons, and every mark."""
    for at, label in enumerate(layout.labels):
        yield label.text
        edge = label.icon_radius * (1 - _DRAWN) if at == spoke else 0.0
        yield label.disc.adjusted(edge, edge, -edge, -edge)
    for at, seen in enumerate(picture.spokes):
        for viewpoint in Viewpoint:
            if (score := seen.seen(viewpoint)) is not None:
                equal = frozenset(one for one in Viewpoint if seen.seen(one) == score)
                size, place = radius(viewpoint, equal), layout.geometry.at(at, score)
                yield QRectF(place.x - size, place.y - size, 2 * size, 2 * size)


def _covered(box: QRectF, taken: list[QRectF], layout: Layout) -> float:
    """How much of all that a box covers, or leaves the paper with, in square pixels."""
    whole = QRectF(0, 0, layout.width, layout.height)
    outside = _area(box) - _area(box & whole)
    # Rounded, so that among places that cover nothing the first is the best.
    return round(outside * _OUTSIDE + sum(_area(box & one) for one in taken), 3)


def _area(box: QRectF) -> float:
    return box.width() * box.height()

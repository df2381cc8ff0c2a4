"""The Circle and its marks as SVG for paper, by the painter of the screen.

Names and numbers are drawn as shapes, not as text: what the Circle tells stands in its alternative
text, and no loose word lies between the sentences of the page.
"""

from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgGenerator

from mylife_desktop.circle import painting
from mylife_desktop.circle.layout import Layout, fit
from mylife_desktop.circle.marks import USUAL, paint_mark
from mylife_desktop.circle.picture import Picture, Spoke
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import Palette, palette
from mylife_desktop.paths import RESOURCES

_BESIDE: Final = 1.36  # as wide as high, and room for the names at both sides
_WIDEST: Final = 650
_BEGIN, _END = b"<g ", b"</svg>\n"  # of what is drawn, and of the whole
_MARK: Final = (34, 24)  # of the legend, logical pixels


@cache
def paper_palette() -> Palette:
    """The light palette on white paper: nothing is tinted but what means something."""
    light = palette("light")
    return replace(light, ground=light.surface)


def width_for(height: int) -> int:
    """How wide a drawing so high is, logical pixels."""
    return min(round(height * _BESIDE), _WIDEST)


def circle_svg(picture: Picture, height: int) -> bytes:
    """A Circle to look at, so many logical pixels high; names keep their size, the rim gives."""
    still = replace(picture, active=None, held=False, focused=False, movable=False)
    ground, layout = _ground(replace(still, chosen=(), spokes=_unanswered(still)), height)
    buffer, device = _device(QSize(width_for(height), height))
    with _Shaping(device) as painter:
        painting.paint_answers(painter, layout, still, paper_palette())
    drawn = _drawn(buffer)
    return ground.removesuffix(_END) + drawn[drawn.index(_BEGIN) :]


def _unanswered(picture: Picture) -> tuple[Spoke, ...]:
    return tuple(Spoke(spoke.theme, spoke.name, spoke.icon) for spoke in picture.spokes)


@lru_cache(maxsize=32)
def _ground(empty: Picture, height: int) -> tuple[bytes, Layout]:
    """What is the same for all answers; kept, as it is of the instrument and of nobody."""
    _know_fonts()
    layout = fit(width_for(height), height, tuple(spoke.name for spoke in empty.spokes))
    buffer, device = _device(QSize(width_for(height), height))
    with _Shaping(device) as painter:
        painting.paint_ground(painter, layout, empty, paper_palette())
    return _drawn(buffer), layout


@cache
def mark_svg(viewpoint: Viewpoint) -> bytes:
    """A mark of the legend with the line or the fill it has on the Circle."""
    size, colours = QSize(*_MARK), paper_palette()
    left, middle, right = (QPointF(_MARK[0] * at, _MARK[1] / 2) for at in (0.03, 0.5, 0.97))
    buffer, device = _device(size)
    with QPainter(device) as painter:
        if viewpoint is Viewpoint.IMPORTANCE:
            dashed = QPen(colours.of(viewpoint), 2.6)
            dashed.setDashPattern([2.4, 1.8])
            painter.setPen(dashed)
            painter.drawLine(left, middle)
            painter.drawLine(right, middle)
        elif viewpoint is Viewpoint.SATISFACTION:
            fill = colours.of(viewpoint)
            fill.setAlpha(44)
            painter.fillRect(QRectF(0, 5, _MARK[0], _MARK[1] - 10), fill)
        paint_mark(painter, viewpoint, middle, USUAL[viewpoint] - 1.5, colours)
    return _drawn(buffer)


class _Shaping(QPainter):
    """Draws texts as the shapes of their letters."""

    def drawText(self, box: QRectF, flags: int, text: str) -> None:  # type: ignore[override]  # noqa: N802
        """The one way the painter of the Circle writes: lines in a box."""
        metrics, side = QFontMetricsF(self.font()), Qt.AlignmentFlag(int(flags))
        lines = text.split("\n")
        top = box.center().y() - metrics.lineSpacing() * len(lines) / 2 + metrics.leading() / 2
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)  # the strokes of a letter may overlap
        for number, line in enumerate(lines):
            free = box.width() - metrics.horizontalAdvance(line)
            share = 0.5 if side & Qt.AlignmentFlag.AlignHCenter else 0.0
            share = 1.0 if side & Qt.AlignmentFlag.AlignRight else share
            base = top + metrics.ascent() + number * metrics.lineSpacing()
            path.addText(QPointF(box.left() + free * share, base), self.font(), line)
        self.fillPath(path, self.pen().color())


def _device(size: QSize) -> tuple[QBuffer, QSvgGenerator]:
    buffer, device = QBuffer(), QSvgGenerator()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    device.setOutputDevice(buffer)
    device.setTitle("")
    device.setDescription("")
    device.setSize(size)
    device.setViewBox(QRect(0, 0, size.width(), size.height()))
    return buffer, device


def _drawn(buffer: QBuffer) -> bytes:
    drawn: QByteArray = buffer.data()
    return bytes(drawn.data())


@cache
def _know_fonts() -> None:
    """Make the font of the names known where no window has done so, as on the command line."""
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))

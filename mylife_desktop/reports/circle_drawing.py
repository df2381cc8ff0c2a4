"""The Circle and its marks as SVG for paper, by the painter of the screen.

Names and numbers are drawn as shapes, not as text: what the Circle tells stands in its alternative
text, and no loose word lies between the sentences of the page.
"""

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtSvg import QSvgGenerator

from mylife_desktop.circle import painting
from mylife_desktop.circle.layout import LABEL_PIXELS, Layout, fit
from mylife_desktop.circle.marks import USUAL, paint_mark
from mylife_desktop.circle.picture import Picture, Spoke
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import Palette, palette
from mylife_desktop.paths import RESOURCES
from mylife_desktop.reports.goal_numbers import paint_numbers

_USUAL_RIM: Final = 165  # logical pixels: marks are in proportion to it
_BESIDE_RIM: Final = (64, 80)  # above and below the rim: what stays, and what grows with the texts
_MOST_SCALED: Final = 1.5  # further than that icons and the numbers of the rings do not grow
_ABOVE: Final = 8.0  # so far the uppermost number stands above the icons
_BEGIN, _END = b"<g ", b"</svg>\n"  # of what is drawn, and of the whole
_MARK: Final = (34, 24)  # of the legend, logical pixels


@dataclass(frozen=True)
class Size:
    """How large a Circle is on paper, in points: all of it, and the names of its themes."""

    width: float
    height: float
    name: float

    @property
    def scale(self) -> float:
        """How large its texts are beside its marks: the smaller the rim, the smaller the marks."""
        stays, grows = _BESIDE_RIM
        room = self.height * LABEL_PIXELS / self.name - grows
        wanted = (2 * _USUAL_RIM + stays) / max(room, 1.0)
        # In whole pixels a name is not larger than what it is measured by.
        return min(max(round(LABEL_PIXELS * wanted) / LABEL_PIXELS, 1.0), _MOST_SCALED)

    @property
    def pixels(self) -> QSize:
        """The same in logical pixels."""
        pixel = self.name / (LABEL_PIXELS * self.scale)
        return QSize(round(self.width / pixel), round(self.height / pixel))


@cache
def paper_palette() -> Palette:
    """The light palette on white paper: nothing is tinted but what means something."""
    light = palette("light")
    return replace(light, ground=light.surface)


def circle_svg(picture: Picture, size: Size) -> bytes:
    """A Circle to look at; its names keep their size, the rim gives."""
    still = replace(picture, active=None, held=False, focused=False, movable=False)
    ground, layout = _ground(replace(still, chosen=(), spokes=_unanswered(still)), size)
    buffer, device = _device(size.pixels, round(_ABOVE * size.scale))
    with _Shaping(device) as painter:
        painting.paint_answers(painter, layout, replace(still, chosen=()), paper_palette())
        for spoke in dict.fromkeys(still.chosen):
            paint_numbers(painter, layout, still, spoke, paper_palette())
    drawn = _drawn(buffer)
    return ground.removesuffix(_END) + drawn[drawn.index(_BEGIN) :]


def _unanswered(picture: Picture) -> tuple[Spoke, ...]:
    return tuple(Spoke(spoke.theme, spoke.name, spoke.icon) for spoke in picture.spokes)


@lru_cache(maxsize=32)
def _ground(empty: Picture, size: Size) -> tuple[bytes, Layout]:
    """What is the same for all answers; kept, as it is of the instrument and of nobody."""
    _know_fonts()
    pixels, names = size.pixels, tuple(spoke.name for spoke in empty.spokes)
    above = round(_ABOVE * size.scale)
    layout = fit(pixels.width(), pixels.height() - above, names, size.scale)
    buffer, device = _device(pixels, above)
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


def _device(size: QSize, above: int = 0) -> tuple[QBuffer, QSvgGenerator]:
    buffer, device = QBuffer(), QSvgGenerator()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    device.setOutputDevice(buffer)
    device.setTitle("")
    device.setDescription("")
    device.setSize(size)
    device.setViewBox(QRect(0, -above, size.width(), size.height()))
    return buffer, device


def _drawn(buffer: QBuffer) -> bytes:
    drawn: QByteArray = buffer.data()
    return bytes(drawn.data())


@cache
def _know_fonts() -> None:
    """Make the font of the names known where no window has done so, as on the command line."""
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))

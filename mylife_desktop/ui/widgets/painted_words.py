"""Words of people drawn on buttons: wrapped, plain, in the sizes of the design."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from mylife_desktop.circle.layout import FAMILY
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.widgets.breakable import breakable

_WRAPPED = (
    Qt.AlignmentFlag.AlignLeft.value
    | Qt.AlignmentFlag.AlignTop.value
    | Qt.TextFlag.TextWordWrap.value
)
_CENTRED = Qt.AlignmentFlag.AlignCenter.value
_HIGHEST = 100_000


def drawn_font(size: int, look: Look, *, strong: bool = False) -> QFont:
    """The font of a drawn text, `size` logical pixels at 100 %."""
    font = QFont(FAMILY)
    font.setPixelSize(look.px(size))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


@dataclass(frozen=True)
class PaintedWords:
    """A text in a font, to be measured and drawn in a width."""

    text: str
    font: QFont

    def width(self) -> int:
        """How wide it is in one line."""
        lines = self.text.splitlines() or [""]
        return max(QFontMetrics(self.font).horizontalAdvance(line) for line in lines) + 2

    def height(self, width: int) -> int:
        """How high it is in a width; nothing is nothing high."""
        if not self.text:
            return 0
        room = QRect(0, 0, max(1, width), _HIGHEST)
        return QFontMetrics(self.font).boundingRect(room, _WRAPPED, breakable(self.text)).height()

    def shortened(self, width: int, lines: int) -> "PaintedWords":
        """The same, with an ellipsis where it is longer than so many lines."""
        highest = QFontMetrics(self.font).lineSpacing() * lines
        if self.height(width) <= highest:
            return self

        def cut(length: int) -> PaintedWords:
            return PaintedWords(self.text[:length].rstrip() + "…", self.font)

        fitting = bisect_right(
            range(len(self.text)), highest, key=lambda length: cut(length).height(width)
        )
        return cut(max(0, fitting - 1))

    def draw(self, painter: QPainter, room: QRect, colour: str, *, centred: bool = False) -> None:
        """Draw it, each letter as it is: nothing in it is a sign for the program."""
        painter.setFont(self.font)
        painter.setPen(QColor(colour))
        flags = _CENTRED if centred else _WRAPPED
        painter.drawText(room, flags, breakable(self.text))

"""A week as columns: what happens when, the ways lighter, and hatched what happens at once."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mylife_desktop.circle.layout import FAMILY
from mylife_desktop.domain.week import Block, Collision, Day
from mylife_desktop.ui.look import Look

_FIRST, _LAST = 6 * 60, 20 * 60
_COLUMN, _GAP, _HEIGHT, _AXIS = 96, 14, 72, 26
"""Logical pixels at 100 % text: the widest a day gets, between days, the hours, their numbers."""
_NARROWEST = 58
_EDGES = 2
"""What the frame of the last day needs beside it."""
_HATCHED = 11
"""As high as anything hatched is at least: in less there is no pattern to be seen."""


@dataclass(frozen=True)
class DayShown:
    """A day with its name, and the words below it that say what the hatch says."""

    day: Day
    name: str
    words: tuple[str, ...] = ()


class WeekStrip(QWidget):
    """Days side by side, 6 to 20 or as far as anything reaches. All of it is also said in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._days: tuple[DayShown, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_days(self, days: Iterable[DayShown], name: str, description: str) -> None:
        """Show these days; `description` is the same in words, for screen readers."""
        shown = tuple(days)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        if shown != self._days:
            self._days = shown
            self.updateGeometry()
            self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the days want to be."""
        return self._size(self._look.px(_COLUMN))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the days can be told apart."""
        return QSize(self._size(_NARROWEST).width(), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """The narrower the days, the more lines their words need."""
        return self._height(self._column_width(width))

    def column(self, at: int) -> QRectF:
        """Where the hours of a day lie."""
        axis, gap = self._look.px(_AXIS), self._look.px(_GAP) * 0.6
        width = self._column_width(self.width())
        return QRectF(axis + at * (width + gap), 1, width, self._look.px(_HEIGHT))

    def minute(self, minute: int, column: QRectF) -> float:
        """How far down a minute of the day lies."""
        first, last = self._span()
        return column.y() + column.height() * (minute - first) / (last - first)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_axis(painter)
            for at, shown in enumerate(self._days):
                column = self.column(at)
                self._paint_hours(painter, shown.day, column)
                self._paint_words(painter, shown, column)

    # -- parts -----------------------------------------------------------------------------------

    def _paint_axis(self, painter: QPainter) -> None:
        first, last = self._span()
        column = self.column(0)
        painter.setFont(self._font(13))
        painter.setPen(QColor(self._look.palette.quiet))
        height = QFontMetrics(painter.font()).height()
        for minute in (first, last):
            y = column.y() if minute == first else column.bottom() - height
            room = QRectF(0, y, column.x() - 6, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(minute // 60))

    def _paint_hours(self, painter: QPainter, day: Day, column: QRectF) -> None:
        palette = self._look.palette
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.ground))
        painter.drawRoundedRect(column, 4, 4)
        for block in day.blocks:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.chip))
            painter.drawRect(self._part(column, block.leaves, block.back))
        for block in day.blocks:
            painter.setPen(QPen(QColor(palette.edge), 1))
            painter.setBrush(QColor(palette.pressed))
            painter.drawRect(self._part(column, block.begins, block.ends))
        if day.is_long:
            self._paint_long(painter, day, column)
        for collision in day.collisions:
            self._paint_collision(painter, collision, column)

    def _paint_long(self, painter: QPainter, day: Day, column: QRectF) -> None:
        """A long day is hatched the other way, from where it begins to where it ends."""
        colour = QColor(self._look.palette.edge)
        begins = min(block.leaves for block in day.blocks)
        ends = max(block.back for block in day.blocks)
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
        painter.setBrush(QBrush(colour, Qt.BrushStyle.FDiagPattern))
        painter.drawRect(self._part(column, begins, ends).adjusted(1, 1, -1, -1))

    def _paint_collision(self, painter: QPainter, collision: Collision, column: QRectF) -> None:
        ink = QColor(self._look.palette.ink)
        part = self._part(column, collision.begins, collision.ends)
        if (least := self._look.px(_HATCHED)) > part.height():
            top = min(part.center().y() - least / 2, column.bottom() - least)
            part = QRectF(part.x(), max(column.y(), top), part.width(), least)
        is_low = part.height() < 2 * least
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.palette.surface))
        painter.drawRect(part)
        painter.setPen(QPen(ink, 1 if is_low else 2))
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(part.adjusted(1, 1, -1, -1))

    def _paint_words(self, painter: QPainter, shown: DayShown, column: QRectF) -> None:
        y = column.bottom() + self._look.px(2)
        for at, (words, pixels) in enumerate(self._lines(shown, column.width())):
            painter.setFont(self._font(pixels, bold=at == 0 and len(shown.words) > 0))
            painter.setPen(QColor(self._look.palette.ink))
            height = QFontMetrics(painter.font()).height()
            gap = self._look.px(_GAP) * 0.3
            room = QRectF(column.x() - gap, y, column.width() + 2 * gap, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
            y += height

    def _part(self, column: QRectF, begins: int, ends: int) -> QRectF:
        top, bottom = self.minute(begins, column), self.minute(ends, column)
        return QRectF(column.x() + 1, top, column.width() - 2, max(4.0, bottom - top))

    def _span(self) -> tuple[int, int]:
        blocks: list[Block] = [block for shown in self._days for block in shown.day.blocks]
        first = min([_FIRST, *(block.leaves for block in blocks)])
        last = max([_LAST, *(block.back for block in blocks)])
        return first // 60 * 60, -(-last // 60) * 60

    def _column_width(self, width: int) -> float:
        count, gap = max(1, len(self._days)), self._look.px(_GAP) * 0.6
        room = (width - _EDGES - self._look.px(_AXIS) - gap * (count - 1)) / count
        return min(room, self._look.px(_COLUMN))

    def _size(self, column: int) -> QSize:
        count, look = max(1, len(self._days)), self._look
        width = look.px(_AXIS) + round(count * column + (count - 1) * look.px(_GAP) * 0.6) + _EDGES
        return QSize(width, self._height(column))

    def _height(self, column: float) -> int:
        heights = {pixels: QFontMetrics(self._font(pixels)).height() for pixels in (15, 13)}
        below = [
            sum(heights[pixels] for _, pixels in self._lines(shown, column)) for shown in self._days
        ]
        return self._look.px(_HEIGHT) + max(below, default=0) + self._look.px(4)

    def _lines(self, shown: DayShown, width: float) -> list[tuple[str, int]]:
        """The name and what stands below it: narrower than the day, so that no two run together."""
        metrics, room = QFontMetrics(self._font(13)), width - self._look.px(4)
        lines = [(shown.name, 15)]
        for words in shown.words:
            line = ""
            for word in words.split(" "):
                if line and metrics.horizontalAdvance(f"{line} {word}") > room:
                    lines.append((line, 13))
                    line = word
                else:
                    line = f"{line} {word}" if line else word
            lines.append((line, 13))
        return lines

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(self._look.px(pixels))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

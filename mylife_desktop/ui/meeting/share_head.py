"""What the columns of the table of permissions are called."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.widgets.painted_words import drawn_font

_HEAD = 168
_ACROSS = 84
"""From which width on the words of a column stand across, logical pixels at 100 % text."""
_TEXT, _LINES = 15, 4
_WRAPPED = Qt.AlignmentFlag.AlignHCenter.value | Qt.TextFlag.TextWordWrap.value


@dataclass(frozen=True)
class Column:
    """A part of the case, and what it is called."""

    part: str
    words: str


def across(columns: Sequence[Column], look: Look) -> int:
    """The width of a column from which on the words stand across."""
    metrics = QFontMetrics(drawn_font(_TEXT, look))
    words = (word for one in columns for word in one.words.split())
    longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    return max(look.px(_ACROSS), longest + 4)


class ShareHead(QWidget):
    """What the columns are called: across where they are wide, upwards where they are narrow."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._stride = look, TARGET
        self._columns: tuple[Column, ...] = ()

    def show_columns(self, columns: Sequence[Column], look: Look, stride: int) -> None:
        self._columns, self._look, self._stride = tuple(columns), look, stride
        metrics = QFontMetrics(drawn_font(_TEXT, look))
        if self._is_across:
            words = (metrics.boundingRect(self._room(), _WRAPPED, one.words) for one in columns)
            high = max((each.height() for each in words), default=0)
            high = min(high, metrics.lineSpacing() * _LINES)
        else:
            longest = max((metrics.horizontalAdvance(one.words) for one in columns), default=0)
            high = min(longest + 10, look.px(_HEAD))
        self.setFixedSize(QSize(len(columns) * stride, high + 6))
        self.update()

    @property
    def _is_across(self) -> bool:
        return across(self._columns, self._look) <= self._stride

    def _room(self) -> QRect:
        return QRect(0, 0, self._stride - 4, 10_000)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each above its column."""
        font = drawn_font(_TEXT, self._look)
        with QPainter(self) as painter:
            painter.setFont(font)
            painter.setPen(QColor(self._look.palette.ink))
            for place, one in enumerate(self._columns):
                painter.save()
                if self._is_across:
                    self._paint_across(painter, place, one.words)
                else:
                    self._paint_upwards(painter, place, one.words)
                painter.restore()

    def _paint_across(self, painter: QPainter, place: int, words: str) -> None:
        """Wrapped, standing on the row; a text too long ends in the last of its lines."""
        metrics = painter.fontMetrics()
        high = self.height() - 6
        text, left = " ".join(words.split()), 0
        while metrics.boundingRect(self._room(), _WRAPPED, text).height() > high and left < 999:
            text, left = f"{text.rstrip('…').rsplit(' ', 1)[0]}…", left + 1
        needed = metrics.boundingRect(self._room(), _WRAPPED, text).height()
        room = self._room()
        room.setHeight(needed)
        room.moveTo(place * self._stride + 2, max(0, high - needed))
        painter.setClipRect(place * self._stride, 0, self._stride, self.height())
        painter.drawText(room, _WRAPPED, text)

    def _paint_upwards(self, painter: QPainter, place: int, words: str) -> None:
        painter.translate(QPointF((place + 0.5) * self._stride, self.height()))
        painter.rotate(-90)
        line = painter.fontMetrics().elidedText(
            " ".join(words.split()), Qt.TextElideMode.ElideRight, self.height() - 6
        )
        room = QRectF(6, -self._stride / 2, self.height(), self._stride)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)

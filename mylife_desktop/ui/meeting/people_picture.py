"""The network around the young person, and who of it is in the goal that is looked at."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.widgets.painted_words import drawn_font

_ME, _ONE = 34, 27
_ROW = 96
"""From one person to the one below, logical pixels at 100 % text."""
_SMALLEST = 11


@dataclass(frozen=True)
class Dot:
    """Somebody of the network: what stands in the circle, what below it."""

    name: str
    role: str
    is_in: bool


class PeoplePicture(QWidget):
    """Somebody in the goal is tinted with a thick edge and a full line; others are thin.

    Excluded people are never given to it.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._called = look, ""
        self._dots: tuple[Dot, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_people(self, called: str, dots: tuple[Dot, ...], said: str) -> None:
        """Show these people; `said` is the same in a sentence."""
        self._called, self._dots = called, dots
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    @property
    def dots(self) -> tuple[Dot, ...]:
        """Who is shown."""
        return self._dots

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Rows of two, and the young person between them."""
        rows = max(2, math.ceil(len(self._dots) / 2))
        return QSize(self._look.px(236), self._look.px(rows * _ROW))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(self._look.px(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines first, then the circles on them."""
        centre = QPointF(self.width() / 2, self.height() / 2)
        palette = self._look.palette
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place, dot in enumerate(self._dots):
                pen = QPen(
                    QColor(palette.ink if dot.is_in else palette.edge), 3 if dot.is_in else 1
                )
                if not dot.is_in:
                    pen.setStyle(Qt.PenStyle.DashLine)
                painter.setPen(pen)
                painter.drawLine(centre, self._at(place))
            for place, dot in enumerate(self._dots):
                self._paint_dot(painter, self._at(place), dot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.ink))
            radius = self._look.px(_ME)
            painter.drawEllipse(centre, radius, radius)
            self._write(painter, self._called, centre, radius, palette.on_ink)

    def _at(self, place: int) -> QPointF:
        rows = max(2, math.ceil(len(self._dots) / 2))
        row, side = divmod(place, 2)
        high = self.height() / rows
        # The rows nearest the middle stand a little further out, like on a ring.
        inset = self._look.px(_ONE + 16)
        y = high * row + self._look.px(_ONE + 4) + (high - self._look.px(_ROW)) / 2
        if rows % 2 and row == rows // 2:
            inset = self._look.px(_ONE + 4)
        return QPointF(inset if side == 0 else self.width() - inset, y)

    def _paint_dot(self, painter: QPainter, at: QPointF, dot: Dot) -> None:
        palette, radius = self._look.palette, self._look.px(_ONE)
        painter.setBrush(QColor(palette.surface))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(at, radius + 2, radius + 2)
        fill = QColor(palette.satisfaction if dot.is_in else palette.chip)
        if dot.is_in:
            fill.setAlpha(46)
        painter.setBrush(fill)
        edge = palette.satisfaction if dot.is_in else palette.edge
        painter.setPen(QPen(QColor(edge), 3 if dot.is_in else 1.2))
        painter.drawEllipse(at, radius, radius)
        self._write(painter, dot.name, at, radius, palette.ink)
        self._write_role(painter, at, dot)

    def _write(
        self, painter: QPainter, words: str, at: QPointF, radius: float, colour: str
    ) -> None:
        """A name in its circle, smaller where it is long."""
        font = drawn_font(15, self._look, strong=True)
        room = 2 * radius - self._look.px(6)
        while QFontMetrics(font).horizontalAdvance(
            words
        ) > room and font.pixelSize() > self._look.px(_SMALLEST):
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, round(room) + 4)
        box = QRectF(0, 0, 2 * radius, 2 * radius)
        box.moveCenter(at)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, short)

    def _write_role(self, painter: QPainter, at: QPointF, dot: Dot) -> None:
        font = drawn_font(13, self._look)
        metrics = QFontMetrics(font)
        top = round(at.y() + self._look.px(_ONE) + 3)
        width = self.width() // 2 - self._look.px(2)
        if abs(top + metrics.height() - self.height() / 2) < self._look.px(_ME) + metrics.height():
            width -= self._look.px(_ME)  # the young person stands there
        left = 0 if at.x() < self.width() / 2 else self.width() - width
        lines = _lines(dot.role, metrics, width)
        wanted = max((metrics.horizontalAdvance(line) + 2 for line in lines), default=0)
        x = max(left, min(round(at.x() - wanted / 2), left + width - wanted))
        painter.setFont(font)
        for line in lines:
            room = QRect(x, top, wanted, metrics.height())
            painter.fillRect(room, QColor(self._look.palette.surface))
            painter.setPen(QColor(self._look.palette.quiet))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, line)
            top += metrics.height() - self._look.px(2)


def _lines(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Words in one line or two; what does not go into the second is left out at its end."""
    short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    if short == words:
        return [words] if words else []
    first, rest = "", words.split(" ")
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) + 2 <= width:
        first = f"{first} {rest.pop(0)}".strip()
    if not first:
        return [short]
    return [first, metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width)]

"""One part of the case that somebody may see or not: a box to press, and words where it is wide."""

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.widgets.painted_words import drawn_font

_BOX, _TEXT, _WIDEST = 24, 15, 330
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Seen(Enum):
    """How it is with a part."""

    NOT = 0
    GIVEN = 1
    ASKED = 2
    """Ticked, and not yet said yes to."""
    COVERED = 3
    """Seen anyway, because something wider is."""


class ShareCell(QPushButton):
    """An empty box, a tick, a dashed box with a plus, or a small tick: form, not only colour."""

    moved = Signal(int, int)
    """An arrow was pressed: so many columns to the right, so many rows down."""

    def __init__(self, words: str, look: Look, *, in_words: bool) -> None:
        super().__init__()
        self._words, self._look, self._in_words = " ".join(words.split()), look, in_words
        self._seen = Seen.NOT
        self._width = 0
        self.setProperty("kind", "wait")
        self.setAutoDefault(True)
        self.setToolTip(self._words)

    @property
    def seen(self) -> Seen:
        """How it is."""
        return self._seen

    def show_seen(self, seen: Seen, said: str) -> None:
        """Show how it is; `said` is the same in words."""
        self._seen = seen
        self.setAccessibleName(said)
        self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def be_wide(self, width: int) -> None:
        """Be as wide as the column."""
        self._width = width
        self.setMaximumWidth(max(width, target(self._look)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A target; with words as wide as they are."""
        side = target(self._look)
        if not self._in_words:
            return QSize(max(side, self._width), side)
        metrics = QFontMetrics(drawn_font(_TEXT, self._look))
        words = min(metrics.horizontalAdvance(self._words) + 2, self._look.px(_WIDEST))
        return QSize(self._look.px(_BOX) + 30 + words, max(side, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go over the table, so that Tab need not go through every box."""
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(*way)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame as of any button, then the box and the words."""
        with QPainter(self) as frame:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, frame, self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            size = min(self._look.px(_BOX), self.height() - 16)
            x = 10 if self._in_words else (self.width() - size) / 2
            box = QRectF(x, (self.height() - size) / 2, size, size)
            paint_seen(painter, box, self._seen, self._look)
            if self._in_words:
                font = drawn_font(_TEXT, self._look)
                painter.setFont(font)
                painter.setPen(QColor(self._look.palette.ink))
                at = round(box.right()) + 10
                room = QRect(at, 0, self.width() - at - 8, self.height())
                metrics = QFontMetrics(font)
                line = metrics.elidedText(
                    self._words, Qt.TextElideMode.ElideRight, room.width() + 1
                )
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)


class SeenSign(QWidget):
    """The box alone, for the key under the table."""

    def __init__(self, seen: Seen, look: Look) -> None:
        super().__init__()
        self._seen = seen
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        size = look.px(_BOX) + 2
        self.setFixedSize(size, size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_seen(
                painter, self.rect().toRectF().adjusted(1, 1, -1, -1), self._seen, self._look
            )


def target(look: Look) -> int:
    """The least side of a box's button, with its edge."""
    return max(TARGET, look.px(30)) + (8 if look.is_strong else 4)


def paint_seen(painter: QPainter, box: QRectF, seen: Seen, look: Look) -> None:
    """Draw how it is into a box."""
    palette, size = look.palette, box.width()
    width = 2.5 if look.is_strong else 1.6
    pen = QPen(QColor(palette.ink if seen is Seen.ASKED else palette.edge), width)
    painter.setBrush(QColor(palette.satisfaction if seen is Seen.GIVEN else palette.surface))
    if seen is Seen.GIVEN:
        pen.setColor(QColor(palette.satisfaction))
    if seen is Seen.ASKED:
        pen.setStyle(Qt.PenStyle.DashLine)
    if seen is not Seen.COVERED:
        painter.setPen(pen)
        painter.drawRoundedRect(box, size / 4, size / 4)
    sign = QPen(QColor(palette.on_value if seen is Seen.GIVEN else palette.ink), size / 9)
    sign.setCapStyle(Qt.PenCapStyle.RoundCap)
    sign.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(sign)
    left, top = box.left(), box.top()

    def at(x: float, y: float) -> QPointF:
        return QPointF(left + x * size, top + y * size)

    if seen in (Seen.GIVEN, Seen.COVERED):
        painter.drawPolyline([at(0.24, 0.54), at(0.43, 0.72), at(0.77, 0.31)])
    elif seen is Seen.ASKED:
        painter.drawLine(at(0.5, 0.26), at(0.5, 0.74))
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5))

"""A button with a box to tick and as many lines of words as there are."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.widgets.painted_words import PaintedWords, drawn_font

_EDGE, _BOX, _GAP = 9, 26, 14


class TickButton(QPushButton):
    """Long words go on in the next line; the tick, not only the colour, says that it is ticked."""

    def __init__(self, words: str, below: str, look: Look) -> None:
        super().__init__()
        self._words, self._below, self._look = words, below, look
        self.setProperty("kind", "wait")
        self.setCheckable(True)
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{words}, {below}" if below else words)

    def say_words(self, words: str) -> None:
        """Say something else, in another language for one."""
        self._words = words
        self.setAccessibleName(f"{words}, {self._below}" if self._below else words)
        self.updateGeometry()
        self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The height that the words need in the width there is."""
        width = self.width() or self._look.px(360)
        return QSize(self._look.px(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few words wide."""
        return QSize(self._look.px(120), TARGET)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Both texts and the space around them."""
        first, second = self._texts()
        room = self._room(width)
        return max(TARGET, first.height(room) + second.height(room) + self._look.px(_EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame as of any button, then the box and the words."""
        with QPainter(self) as frame:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, frame, self)
        palette, px = self._look.palette, self._look.px
        first, second = self._texts()
        width = self._room(self.width())
        left = px(_EDGE + _BOX + _GAP)
        high, low = first.height(width), second.height(width)
        top = (self.height() - high - low) // 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_box(painter)
            first.draw(painter, QRect(left, top, width, high), palette.ink)
            second.draw(painter, QRect(left, top + high, width, low), palette.quiet)

    def _texts(self) -> tuple[PaintedWords, PaintedWords]:
        plain = drawn_font(16, self._look)
        return PaintedWords(self._words, plain), PaintedWords(
            self._below, drawn_font(14, self._look)
        )

    def _room(self, width: int) -> int:
        return max(1, width - self._look.px(2 * _EDGE + _BOX + _GAP))

    def _paint_box(self, painter: QPainter) -> None:
        palette, size = self._look.palette, self._look.px(_BOX)
        box = QRectF(self._look.px(_EDGE), (self.height() - size) / 2, size, size)
        box.adjust(1, 1, -1, -1)
        filled = palette.satisfaction if self.isChecked() else palette.surface
        painter.setPen(QPen(QColor(filled if self.isChecked() else palette.edge), 2))
        painter.setBrush(QColor(filled))
        painter.drawRoundedRect(box, size / 4, size / 4)
        if self.isChecked():
            pen = QPen(QColor(palette.on_value), size / 9)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            x, y, unit = box.left(), box.top(), box.width()
            marks = ((0.24, 0.54), (0.43, 0.72), (0.77, 0.31))
            painter.drawPolyline([QPointF(x + unit * dx, y + unit * dy) for dx, dy in marks])

"""Somebody of the network, to be ticked: the name, and below it who that is."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from mylife_desktop.circle.layout import FAMILY
from mylife_desktop.ui.look import TARGET, Look

_NAME, _ROLE, _BOX = 16, 15, 22
_WIDEST = 360
"""The widest words at 100 % text; what is longer ends in an ellipsis, and in full in the tip."""


class PersonChip(QPushButton):
    """A button with a box to tick; the tick, not only the colour, says that it is ticked."""

    def __init__(self, name: str, role: str, look: Look) -> None:
        super().__init__()
        self._name, self._role, self._look = name, role, look
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAutoDefault(True)
        words = f"{name}, {role}" if role else name
        self.setAccessibleName(words)
        self.setToolTip("" if self._fits() else words)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for both lines and the box."""
        px = self._look.px
        widest = max(self._width(self._name, self._font(_NAME)), self._role_width())
        width = px(14) + px(_BOX) + px(10) + min(widest, px(_WIDEST)) + px(16)
        lines = self._heights()
        return QSize(width, max(TARGET + 4, sum(lines) + px(12)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame as of any button, then the box and the words."""
        with QPainter(self) as frame:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, frame, self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_box(painter)
            self._paint_words(painter)

    def _paint_box(self, painter: QPainter) -> None:
        palette, px = self._look.palette, self._look.px
        size = px(_BOX)
        x = px(14) if self._is_left_to_right() else self.width() - px(14) - size
        box = QRectF(x, (self.height() - size) / 2, size, size).adjusted(1, 1, -1, -1)
        if not self.isChecked():
            painter.setPen(QPen(QColor(palette.edge), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, size / 4, size / 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.on_ink))
        painter.drawRoundedRect(box, size / 4, size / 4)
        pen = QPen(QColor(palette.ink), size / 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        left, top, unit = box.left(), box.top(), box.width()
        painter.drawPolyline(
            [
                QPointF(left + unit * 0.24, top + unit * 0.54),
                QPointF(left + unit * 0.43, top + unit * 0.72),
                QPointF(left + unit * 0.77, top + unit * 0.31),
            ]
        )

    def _paint_words(self, painter: QPainter) -> None:
        palette, px = self._look.palette, self._look.px
        at = px(14) + px(_BOX) + px(10)
        room = QRect(at, 0, self.width() - at - px(14), self.height())
        if not self._is_left_to_right():
            room.moveLeft(px(14))
        first, second = self._heights()
        top = (self.height() - first - second) // 2
        ink = palette.on_ink if self.isChecked() else palette.ink
        quiet = palette.on_ink if self.isChecked() else palette.quiet
        for words, size, colour, y, height in (
            (self._name, _NAME, ink, top, first),
            (self._role, _ROLE, quiet, top + first, second),
        ):
            font = self._font(size)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            # A name is drawn letter by letter as it is: nothing in it is a sign for the program.
            painter.drawText(
                QRect(room.x(), y, room.width(), height), Qt.AlignmentFlag.AlignVCenter, line
            )

    def _is_left_to_right(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def _heights(self) -> tuple[int, int]:
        first = QFontMetrics(self._font(_NAME)).height()
        return first, QFontMetrics(self._font(_ROLE)).height() if self._role else 0

    def _role_width(self) -> int:
        return self._width(self._role, self._font(_ROLE))

    def _fits(self) -> bool:
        widest = max(self._width(self._name, self._font(_NAME)), self._role_width())
        return widest <= self._look.px(_WIDEST)

    def _width(self, words: str, font: QFont) -> int:
        return QFontMetrics(font).horizontalAdvance(words) + 1

    def _font(self, size: int) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(self._look.px(size))
        font.setWeight(QFont.Weight.DemiBold if size == _NAME else QFont.Weight.Normal)
        return font

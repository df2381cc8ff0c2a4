"""Draws one row of the worker's list: a small circle, the name, the next meeting, a button."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mylife_desktop.circle.layout import FAMILY
from mylife_desktop.domain.problem import Problem
from mylife_desktop.domain.round import Round
from mylife_desktop.store.people import Summary
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.person_texts import details, meeting_text, on_one_line
from mylife_desktop.ui.widgets.small_circle import small_picture, small_pixmap

PERSON: Final = Qt.ItemDataRole.UserRole
"""The role under which a row has its Summary."""

Shape = Callable[[str], Round | None]
"""The newest round of the person with an id."""

_CIRCLE: Final = 52
_EDGE: Final = 16
_KEPT_CIRCLES: Final = 400
_WIDE: Final = 760
"""Logical pixels at 100 % text from which on the meeting has a column of its own."""


class ClientRow(QStyledItemDelegate):
    """Rows of one height. `lit` and `held` say in which row the button is under the mouse."""

    def __init__(self, shape: Shape, today: Callable[[], str], look: Look) -> None:
        super().__init__()
        self._shape, self._today, self._look = shape, today, look
        self.lit = self.held = -1
        # Small circles are read and drawn when they are first seen.
        self._circle = lru_cache(maxsize=_KEPT_CIRCLES)(self._drawn_circle)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.forget_circles()

    def forget_circles(self) -> None:
        """Read the rounds anew when they are next seen."""
        self._circle.cache_clear()

    def height(self, width: int) -> int:
        """The height of a row in a list of this width."""
        name, small, body = (QFontMetrics(font).height() for font in self._fonts())
        lines = name + small + (0 if self._is_wide(width) else body)
        return max(self._look.px(77), lines + self._look.px(20), TARGET + self._look.px(20))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the list."""
        width: int = option.rect.width()
        return QSize(width, self.height(width))

    def open_rect(self, row: QRect) -> QRect:
        """Where the button is drawn in a row."""
        text = QFontMetrics(self._button_font()).horizontalAdvance(self._open_text())
        width = max(self._look.px(96), text + self._look.px(36), TARGET)
        if self._is_wide(row.width()):
            width = max(width, self._look.px(130))
        height = max(TARGET, QFontMetrics(self._button_font()).height() + self._look.px(12))
        top = row.center().y() - height // 2
        return QRect(row.right() - self._look.px(_EDGE) - width, top, width, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        person: Summary = index.data(PERSON)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter, rect, state, index.row())
            size = self._look.px(_CIRCLE)
            ratio = painter.device().devicePixelRatio()
            at = QPointF(rect.x() + self._look.px(_EDGE), rect.y() + (rect.height() - size) / 2)
            painter.drawPixmap(at, self._circle(person.id, ratio))
            self._paint_texts(painter, rect, person)
            self._paint_button(painter, self.open_rect(rect), index.row())
        finally:
            painter.restore()

    def _drawn_circle(self, person_id: str, ratio: float) -> QPixmap:
        try:
            round_ = self._shape(person_id)
        except Problem:  # the list itself says what is wrong; nothing may fail while painting
            round_ = None
        return small_pixmap(small_picture(round_), self._look, self._look.px(_CIRCLE), ratio)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: int
    ) -> None:
        palette, px = self._look.palette, self._look.px
        if row > 0:
            painter.setPen(QPen(QColor(palette.line), 1))
            y = rect.y() + 0.5
            painter.drawLine(QPointF(rect.x() + px(_EDGE), y), QPointF(rect.right() - px(_EDGE), y))
        box = QRectF(rect).adjusted(6, 4, -6, -3)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.chip))
            painter.drawRoundedRect(box, 12, 12)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(palette.focus), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 11, 11)

    def _paint_texts(self, painter: QPainter, rect: QRect, person: Summary) -> None:
        palette, px = self._look.palette, self._look.px
        name, small, body = self._fonts()
        lines = [(on_one_line(person.called), name, palette.ink)]
        lines.append((details(person), small, palette.quiet))
        left = rect.x() + px(_EDGE + _CIRCLE + 20)
        right = self.open_rect(rect).left() - px(_EDGE)
        meeting = (meeting_text(person.next_meeting, self._today()), body, palette.ink)
        if self._is_wide(rect.width()):
            middle = rect.x() + round(rect.width() * 0.46)
            column = QRect(middle, rect.y(), right - middle, rect.height())
            self._paint_lines(painter, column, [meeting])
            right = middle - px(_EDGE)
        else:
            lines.append(meeting)
        self._paint_lines(painter, QRect(left, rect.y(), right - left, rect.height()), lines)

    def _paint_lines(
        self, painter: QPainter, box: QRect, lines: list[tuple[str, QFont, str]]
    ) -> None:
        """Lines below one another, in the middle of the box; what is too long ends in dots."""
        heights = [QFontMetrics(font).height() for _, font, _ in lines]
        y = box.y() + (box.height() - sum(heights)) // 2
        for (text, font, colour), height in zip(lines, heights, strict=True):
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(box.x(), y, box.width(), height), int(flags), shown)
            y += height

    def _paint_button(self, painter: QPainter, rect: QRect, row: int) -> None:
        palette = self._look.palette
        ground = palette.chip if row == self.lit else palette.surface
        painter.setBrush(QColor(palette.pressed if row == self.held else ground))
        painter.setPen(QPen(QColor(palette.ink if row == self.lit else palette.edge), 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.setFont(self._button_font())
        painter.setPen(QColor(palette.ink))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._open_text())

    def _open_text(self) -> str:
        return self.tr("Open")

    def _is_wide(self, width: int) -> bool:
        return width >= self._look.px(_WIDE)

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        """For the name, the quiet line below it, and the meeting."""
        return self._font(16, QFont.Weight.DemiBold), self._font(14), self._font(16)

    def _button_font(self) -> QFont:
        return self._font(15, QFont.Weight.DemiBold)

    def _font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(self._look.px(size))
        font.setWeight(weight)
        return font

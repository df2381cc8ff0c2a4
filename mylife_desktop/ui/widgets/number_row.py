"""The numbers 0 to 10 as keys to press: the equal of the handles on the Circle."""

import time
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QRadioButton, QSizePolicy, QWidget

from mylife_desktop.circle.layout import FAMILY
from mylife_desktop.domain.themes import HIGHEST, LOWEST, SCALE, Viewpoint
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.widgets.controls import label

AGAIN_AFTER: Final = 0.5
"""Seconds after which a second press of the chosen number takes it back: a tremor does not."""

_DIGITS: Final = {Qt.Key(Qt.Key.Key_0.value + digit): digit for digit in range(10)}


def score_of_key(event: QKeyEvent) -> int | None:
    """The number that a key says: the digits, and + for 10. None for any other key."""
    plain = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    if event.modifiers() & ~plain:
        return None
    if event.key() == Qt.Key.Key_Plus:
        return HIGHEST
    return _DIGITS.get(Qt.Key(event.key()))


class _Key(QRadioButton):
    """One number. A radio button to a screen reader, a key to the eye."""

    def __init__(self, score: int, row: "NumberRow") -> None:
        super().__init__(str(score), row)
        self.score = score
        self._row = row
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_chosen(self, chosen: bool) -> None:
        """Look chosen or not. Qt would keep one of a row chosen for ever; this one can go."""
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(True)
        self.update()

    def nextCheckState(self) -> None:
        """Nothing by itself: what is chosen is what is shown."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # its second half says nothing: by now it may be another question

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._row.key_pressed(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._row.paint_key(painter, self)


class NumberRow(QWidget):
    """Eleven keys, in one row or wrapped into two, with what the ends of the scale mean."""

    chosen = Signal(object)
    """A number was pressed (0-10), or None: the chosen one was pressed again."""

    def __init__(self, viewpoint: Viewpoint, look: Look, *, big: bool = False) -> None:
        super().__init__()
        self.viewpoint = viewpoint
        self._look, self._big = look, big
        self._score: int | None = None
        self._pressed_at = float("-inf")
        self.now: Callable[[], float] = time.monotonic
        self.ten_key = ""
        self._keys = [_Key(score, self) for score in SCALE]
        self._anchors: Mapping[int, str] = {}
        self._anchor_labels = [label(None, style="body" if big else "small") for _ in range(3)]
        for one in self._anchor_labels:
            one.setParent(self)
        for key in self._keys:
            key.clicked.connect(lambda _=False, k=key: self._on_pressed(k))
        self._keys[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def score(self) -> int | None:
        """The number shown as chosen."""
        return self._score

    def keys(self) -> list[QRadioButton]:
        """The keys, 0 to 10."""
        return list(self._keys)

    def show_score(self, score: int | None) -> None:
        """Show which number is chosen; None is none."""
        if score == self._score:
            return
        for shown in (self._score, score):
            if shown is not None:
                self._keys[shown].show_chosen(shown == score)
        self._score = score
        self._stop_at(score if score is not None else LOWEST)

    def name(self, question: str, not_answered: str, anchors: Mapping[int, str]) -> None:
        """Give the row and its keys their names, and the scale its meaning."""
        self._anchors = anchors
        self.setAccessibleName(question)
        self.setAccessibleDescription(not_answered if self._score is None else str(self._score))
        for key in self._keys:
            meaning = anchors.get(key.score)
            key.setAccessibleName(f"{key.score}, {meaning}" if meaning else str(key.score))
            key.setAccessibleDescription(question)
        self.updateGeometry()
        self._arrange()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()
        self._arrange()
        self.update()

    def entrance(self) -> QWidget:
        """The key at which the keyboard comes in."""
        return self._keys[self._score if self._score is not None else LOWEST]

    def focus(self) -> None:
        """Bring the keyboard to the row."""
        self.entrance().setFocus(Qt.FocusReason.TabFocusReason)

    def key_pressed(self, key: _Key, event: QKeyEvent) -> bool:
        """Digits choose, arrows walk, Delete takes back; a held key counts once."""
        score = score_of_key(event)
        if score is not None:
            if not event.isAutoRepeat():
                self._choose(score)
            return True
        back = Qt.Key.Key_Backspace  # one by one it goes a page back
        if event.key() == Qt.Key.Key_Delete or (event.key() == back and not self._big):
            if self._score is not None and not event.isAutoRepeat():
                self.chosen.emit(None)
            return True
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
        if event.key() in steps:
            at = max(LOWEST, min(HIGHEST, key.score + steps[Qt.Key(event.key())]))
            self._stop_at(at)
            self._keys[at].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._on_pressed(key)
            return True
        return False

    def _choose(self, score: int) -> None:
        self._pressed_at = self.now()
        self.chosen.emit(score)

    def _on_pressed(self, key: _Key) -> None:
        if key.score != self._score:
            self._choose(key.score)
        elif self.now() - self._pressed_at >= AGAIN_AFTER:
            self.chosen.emit(None)

    def _stop_at(self, score: int) -> None:
        """The row is one Tab stop, at the chosen number."""
        for key in self._keys:
            key.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if key.score == score else Qt.FocusPolicy.NoFocus
            )

    # -- room ------------------------------------------------------------------------------------

    def _font(self) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(self._look.px(32 if self._big else 16))
        font.setWeight(QFont.Weight.Bold)
        return font

    def _key_size(self, width: int) -> tuple[QSize, int, int]:
        """Size of a key, the space between two, and how many stand in a row."""
        text = QFontMetrics(self._font()).horizontalAdvance("10")
        least = max(TARGET, text + self._look.px(14))
        height = (
            round(98 * min(self._look.scale, 1.3)) if self._big else max(TARGET, self._look.px(36))
        )
        gap = self._look.px(30) if self._big else 4
        for space in (gap, 8, 4):
            across = (width - space * HIGHEST) // len(SCALE)
            if across >= (self._look.px(70) if self._big and space > 8 else least):
                most = self._look.px(86 if self._big else 56)
                return QSize(min(across, most), height), space, len(SCALE)
        a_row = max(1, min((len(SCALE) + 1) // 2, (width + 8) // (least + 8)))
        across = min((width - 8 * (a_row - 1)) // a_row, self._look.px(110))
        return QSize(max(across, least), height), 8, a_row

    def sizeHint(self) -> QSize:
        """Eleven keys of 44 px in a row."""
        width = len(SCALE) * TARGET + HIGHEST * 4
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Three keys in a row, however many rows that makes."""
        return QSize(3 * TARGET + 16, TARGET)

    def hasHeightForWidth(self) -> bool:
        """Wrapped where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the keys and of the anchors under them."""
        size, _, a_row = self._key_size(width)
        rows = -(-len(SCALE) // a_row)
        return rows * size.height() + (rows - 1) * 8 + self._anchor_height(width, a_row)

    def _anchor_height(self, width: int, a_row: int) -> int:
        if not self._anchors:
            return 0
        if a_row == len(SCALE) and self._in_one_line(width):
            return self._anchor_labels[0].sizeHint().height() + (
                self._look.px(18) if self._big else 4
            )
        return self._wrapped_anchor(width)[1] + 6

    def _in_one_line(self, width: int) -> bool:
        metrics = self._anchor_labels[0].fontMetrics()
        return sum(metrics.horizontalAdvance(text) + 24 for text in self._anchors.values()) < width

    def _wrapped_anchor(self, width: int) -> tuple[str, int]:
        text = "  ·  ".join(f"{score} {meaning}" for score, meaning in self._anchors.items())
        metrics = self._anchor_labels[0].fontMetrics()
        bounds = metrics.boundingRect(
            QRect(0, 0, max(width, 1), 10000), int(Qt.TextFlag.TextWordWrap), text
        )
        return text, bounds.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the keys in their places."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self.width()
        size, space, a_row = self._key_size(width)
        spread = a_row == len(SCALE)
        step = (width - size.width()) / HIGHEST if spread else size.width() + space
        mirrored = self._is_mirrored()
        for key in self._keys:
            line, column = divmod(key.score, a_row)
            x = round(column * step)
            if mirrored:
                x = width - x - size.width()
            key.setGeometry(QRect(QPoint(x, line * (size.height() + 8)), size))
        self._arrange_anchors(width, a_row)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _arrange_anchors(self, width: int, a_row: int) -> None:
        rows = -(-len(SCALE) // a_row)
        top = self._keys[0].height() * rows + 8 * (rows - 1)
        for one in self._anchor_labels:
            one.hide()
        if not self._anchors:
            return
        if a_row == len(SCALE) and self._in_one_line(width):
            top += self._look.px(16) if self._big else 2
            for one, (score, meaning) in zip(
                self._anchor_labels, self._anchors.items(), strict=False
            ):
                self._put_anchor(one, score, meaning, top, width)
            return
        first = self._anchor_labels[0]
        text, height = self._wrapped_anchor(width)
        first.setText(text)
        first.setWordWrap(True)
        first.setGeometry(0, top + 4, width, height + 2)
        first.show()

    def _put_anchor(self, one: QLabel, score: int, meaning: str, top: int, width: int) -> None:
        one.setWordWrap(False)
        one.setText(meaning)
        size = one.sizeHint()
        middle = self._keys[score].geometry().center().x()
        x = middle - size.width() // 2
        if score in (LOWEST, HIGHEST):  # the ends stand flush with the row
            at_right = (score == HIGHEST) != self._is_mirrored()
            x = width - size.width() if at_right else 0
        one.setGeometry(QRect(QPoint(x, top), size))
        one.show()

    def paint_key(self, painter: QPainter, key: _Key) -> None:
        """Draw one key: its number, whether it is chosen, and the keyboard's ring."""
        palette = self._look.palette
        chosen = key.score == self._score
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = palette.of(self.viewpoint)
        painter.setBrush(
            colour if chosen else QColor(palette.chip if key.underMouse() else palette.surface)
        )
        painter.setPen(QPen(colour if chosen else QColor(palette.edge), 2.0 if self._big else 1.2))
        corner = 18 if self._big else 10
        painter.drawRoundedRect(QRectF(key.rect()).adjusted(1, 1, -1, -1), corner, corner)
        painter.setFont(self._font())
        painter.setPen(QColor(palette.on_value if chosen else palette.ink))
        box = QRectF(key.rect())
        if self._big:
            box.moveTop(-self._look.px(7))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(key.score))
        if self._big and key.score == HIGHEST and self.ten_key:
            small = QFont(FAMILY)
            small.setPixelSize(self._look.px(14))
            painter.setFont(small)
            below = QRectF(key.rect()).adjusted(0, key.height() * 0.52, 0, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.ten_key)
        if key.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if chosen:
                painter.setPen(QPen(QColor(palette.surface), 2))
                painter.drawRoundedRect(
                    QRectF(key.rect()).adjusted(4, 4, -4, -4), corner - 3, corner - 3
                )
            painter.setPen(QPen(QColor(palette.focus), 3))
            painter.drawRoundedRect(
                QRectF(key.rect()).adjusted(1.5, 1.5, -1.5, -1.5), corner, corner
            )

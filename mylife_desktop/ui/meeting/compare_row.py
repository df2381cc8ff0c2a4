"""One theme in the list of what has moved: then and now on a small line, and in words."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from mylife_desktop.domain.themes import HIGHEST
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.widgets.controls import label

_NAME, _TRACK = 156, 138
_NARROW = 440
"""Widths in logical pixels at 100 % text; narrower, the words stand below."""
_RADIUS = 7.0


class Track(QWidget):
    """A line from 0 to 10 with a hollow mark where it was and a filled one where it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._then: float = 0
        self._now: float | None = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.dress(look)

    def show_scores(self, then: float, now: float | None) -> None:
        """Show where the theme was and is; it may be on its way."""
        if (then, now) != (self._then, self._now):
            self._then, self._now = then, now
            self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.setFixedSize(round(_TRACK * min(look.scale, 1.4)), round(24 * min(look.scale, 1.5)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and its two marks."""
        palette, size = self._look.palette, _RADIUS * min(self._look.scale, 1.5)
        middle, edge = self.height() / 2, size + 2
        way = self.width() - 2 * edge

        def at(score: float) -> QPointF:
            return QPointF(edge + way * score / HIGHEST, middle)

        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette.strong_ring), 2, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))
            painter.setPen(QPen(QColor(palette.before), 2))
            painter.setBrush(QColor(palette.surface))
            painter.drawEllipse(at(self._then), size - 1, size - 1)
            if self._now is not None:
                painter.setPen(QPen(QColor(palette.surface), 1.5))
                painter.setBrush(QColor(palette.satisfaction))
                painter.drawEllipse(at(self._now), size + 0.5, size + 0.5)


class CompareRow(QAbstractButton):
    """Pressed, its theme is lit. Up and Down go to the theme above and below."""

    walked = Signal(int)
    """On to the row above (-1) or below (1)."""

    def __init__(self, theme: str, look: Look) -> None:
        super().__init__()
        self.theme, self._look = theme, look
        self.track = Track(look)
        self._name = label(None, style="strong", wrap=True)
        self._words = label(None, style="quiet", wrap=True)
        self._quote = label(None, wrap=True)
        self._detail = label(None, style="small", wrap=True)
        self._parts = (self._name, self._words, self._quote, self._detail)
        for part in self._parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._is_narrow: bool | None = None
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, to assistive technology
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        self.dress(look)

    def show_texts(self, name: str, words: str, quote: str, detail: str, *, clearly: bool) -> None:
        """Show what is said of the theme; what is empty takes no room."""
        shown = (name, words, quote, detail)
        for part, text in zip(self._parts, shown, strict=True):
            if part.text() != text:
                part.setText(text)
            if part.isHidden() is bool(text):
                part.setVisible(bool(text))
        style = "strong" if clearly else "quiet"
        if self._words.property("words") != style:
            self._words.setProperty("words", style)
            self._words.style().polish(self._words)

    def light(self, is_lit: bool) -> None:
        """Be the row that is looked at, the one that takes Tab."""
        if is_lit != self.isChecked():
            self.setAutoExclusive(False)  # else Qt would keep it lit
            self.setChecked(is_lit)
            self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_lit else Qt.FocusPolicy.NoFocus)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.track.dress(look)
        self._name.setFixedWidth(look.px(_NAME))
        self._arrange()
        self.update()

    def nextCheckState(self) -> None:
        """Nothing by itself: what is lit is what is shown."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk; Space and Enter press."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.walked.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words below where they have no room beside."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Something to press."""
        return QSize(TARGET, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Light the ground of the lit row, and ring the one with the keyboard."""
        if not (self.isChecked() or self.hasFocus()):
            return
        palette, box = self._look.palette, QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.isChecked():
                painter.setBrush(QColor(palette.chip))
                painter.drawRoundedRect(box, 12, 12)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(palette.focus), 3))
                painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 11, 11)

    def _build(self) -> None:
        said = QWidget()
        said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._quote)
        self._said = said
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 4, 12, 4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(TARGET)

    def _arrange(self) -> None:
        narrow = 0 < self.width() < self._look.px(_NARROW)
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        for part in (self._name, self.track, self._said, self._detail):
            self._grid.removeWidget(part)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self._name, 0, 0, middle)
        self._grid.addWidget(self.track, 0, 1, middle | Qt.AlignmentFlag.AlignLeft)
        if narrow:
            self._grid.addWidget(self._said, 1, 0, 1, 2)
            self._grid.addWidget(self._detail, 2, 0, 1, 2)
        else:
            self._grid.addWidget(self._said, 0, 2, middle)
            self._grid.addWidget(self._detail, 1, 1, 1, 2)
        self._grid.setColumnStretch(1, int(narrow))
        self._grid.setColumnStretch(2, int(not narrow))

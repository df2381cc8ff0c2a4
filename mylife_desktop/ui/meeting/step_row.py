"""One step of a goal: a box to tick, and what, who and by when, to be pressed and changed."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
)

from mylife_desktop.domain.plan import StepState
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.painted_words import PaintedWords, drawn_font

_WIDE, _BOX, _EDGE = 470, 26, 8
_WHO, _DAY = 160, 112


@dataclass(frozen=True)
class StepSeen:
    """A step in words: `day` is in short with its weekday, `long_day` in full for the ear."""

    text: str
    state: StepState
    who: str
    day: str = ""
    long_day: str = ""
    service: str = ""
    moved: str = ""


class StepRow(Speaking):
    """The box says done; the rest of the row opens the step."""

    ticked = Signal(bool)
    """Whether it is done now."""
    opened = Signal()

    def __init__(self, seen: StepSeen, look: Look) -> None:
        super().__init__()
        self._seen, self._look = seen, look
        self.box = _Box(look)
        self.words = _Words(look)
        self.box.clicked.connect(lambda: self.ticked.emit(self._seen.state is not StepState.DONE))
        self.words.clicked.connect(self.opened)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 3, 0, 2)
        line.setSpacing(4)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.show_step(seen)

    def show_step(self, seen: StepSeen) -> None:
        """Show this step."""
        self._seen = seen
        self.box.show_state(seen.state)
        self.words.show_step(seen, self._state_said())
        self._name()

    @property
    def seen(self) -> StepSeen:
        """What is shown."""
        return self._seen

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.box.dress(look)
        self.words.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self.show_step(self._seen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin line above, as between the rows of a list."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setPen(QColor(self._look.palette.line))
            painter.drawLine(0, 0, self.width(), 0)

    def _state_said(self) -> str:
        said = {
            StepState.OPEN: "",
            StepState.DOING: self.tr("On the way"),
            StepState.DONE: self.tr("Done"),
            StepState.DROPPED: self.tr("Not wanted any more"),
        }
        return said[self._seen.state]

    def _name(self) -> None:
        seen = self._seen
        self.box.setAccessibleName(self.tr("Done: {step}").format(step=seen.text))
        parts = [seen.text, self._state_said(), seen.who, seen.long_day, seen.service, seen.moved]
        said = ", ".join(part for part in parts if part)
        self.words.setAccessibleName(self.tr("Change the step: {step}").format(step=said))


class _Box(QPushButton):
    """Empty, half, ticked or crossed out: by its form, not only by its colour."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "wait")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self._state, self._look = StepState.OPEN, look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(look)

    def show_state(self, state: StepState) -> None:
        self._state = state
        self.setChecked(state is StepState.DONE)
        self.update()

    def nextCheckState(self) -> None:
        """Only what is shown ticks it."""

    def dress(self, look: Look) -> None:
        self._look = look
        size = max(TARGET, look.px(_BOX + 18))
        self.setFixedSize(size, size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        palette, size = self._look.palette, self._look.px(_BOX)
        box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        box.adjust(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_done = self._state is StepState.DONE
            filled = QColor(palette.satisfaction if is_done else palette.surface)
            painter.setBrush(filled)
            edge = palette.satisfaction if is_done else palette.edge
            painter.setPen(QPen(QColor(edge), 2))
            painter.drawRoundedRect(box, size / 4.3, size / 4.3)
            self._paint_mark(painter, box)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        palette, unit = self._look.palette, box.width()
        colour = palette.on_value if self._state is StepState.DONE else palette.ink
        pen = QPen(QColor(colour), unit / 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)

        def at(x: float, y: float) -> QPointF:
            return QPointF(box.left() + unit * x, box.top() + unit * y)

        if self._state is StepState.DONE:
            painter.drawPolyline([at(0.26, 0.54), at(0.44, 0.71), at(0.76, 0.33)])
        elif self._state is StepState.DROPPED:
            painter.drawLine(at(0.28, 0.5), at(0.72, 0.5))
        elif self._state is StepState.DOING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.satisfaction))
            half = QRectF(at(0.2, 0.2), at(0.5, 0.8))
            painter.drawRoundedRect(half, 2, 2)


class _Words(QPushButton):
    """The words of a step, in columns where there is room for them, else below each other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "wait")
        self.setAutoDefault(True)
        self._look, self._seen, self._state = look, StepSeen("", StepState.OPEN, ""), ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_step(self, seen: StepSeen, state: str) -> None:
        self._seen, self._state = seen, state
        self.updateGeometry()
        self.update()

    def dress(self, look: Look) -> None:
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.width() or self._look.px(_WIDE)
        return QSize(self._look.px(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), TARGET)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        bottom = max((room.bottom() + 1 for _, room, _ in self._laid_out(width)), default=0)
        return max(TARGET, bottom + self._look.px(_EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as frame:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, frame, self)
        palette = self._look.palette
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for words, room, kind in self._laid_out(self.width()):
                if kind == "day":
                    self._paint_chip(painter, room)
                quiet = kind in ("who", "small")
                colour = palette.quiet if quiet else palette.ink
                words.draw(painter, room, colour, centred=kind == "day")

    def _paint_chip(self, painter: QPainter, room: QRect) -> None:
        across, up = self._look.px(10), self._look.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.palette.chip))
        chip = QRectF(room.adjusted(-across, -up, across, up))
        painter.drawRoundedRect(chip, self._look.px(8), self._look.px(8))

    def _laid_out(self, width: int) -> list[tuple[PaintedWords, QRect, str]]:
        """What stands where in a width."""
        px, seen = self._look.px, self._seen
        text = PaintedWords(seen.text, drawn_font(16, self._look))
        who = PaintedWords(seen.who, drawn_font(15, self._look))
        day = PaintedWords(seen.day, drawn_font(15, self._look, strong=True))
        below = PaintedWords(self._below(), drawn_font(14, self._look))
        moved = PaintedWords(seen.moved, drawn_font(14, self._look))
        edge, chip = px(_EDGE), px(10)
        if width < px(_WIDE):
            return self._stacked(width, text, who, day, below, moved)
        day_width = max(day.width(), px(_DAY) - 2 * chip)
        day_left = width - edge - chip - day_width
        who_left = width - edge - 2 * chip - day_width - px(12) - px(_WHO)
        text_width = who_left - edge - px(12)
        top = max(edge, (TARGET - text.height(10_000)) // 2)
        parts = [(text, QRect(edge, top, text_width, text.height(text_width)), "text")]
        parts.append((who, QRect(who_left, top, px(_WHO), who.height(px(_WHO))), "who"))
        if seen.day:
            parts.append((day, QRect(day_left, top, day_width, day.height(10_000)), "day"))
        y = top + text.height(text_width) + px(1)
        if below.text:
            parts.append((below, QRect(edge, y, text_width, below.height(text_width)), "small"))
        if moved.text:
            y = max(room.bottom() for _, room, _ in parts) + px(3)
            wide = width - 2 * edge
            parts.append((moved, QRect(edge, y, wide, moved.height(wide)), "small"))
        return parts

    def _below(self) -> str:
        """The box alone says that a step is not begun, or done."""
        state = self._state if self._seen.state in (StepState.DOING, StepState.DROPPED) else ""
        return " · ".join(part for part in (state, self._seen.service) if part)

    def _stacked(
        self,
        width: int,
        text: PaintedWords,
        who: PaintedWords,
        day: PaintedWords,
        below: PaintedWords,
        moved: PaintedWords,
    ) -> list[tuple[PaintedWords, QRect, str]]:
        edge, y = self._look.px(_EDGE), self._look.px(_EDGE)
        room = max(1, width - 2 * edge)
        parts: list[tuple[PaintedWords, QRect, str]] = []
        kinds = ("text", "who", "day", "small", "small")
        for words, kind in zip((text, who, day, below, moved), kinds, strict=True):
            if words.text:
                inset = self._look.px(10) if kind == "day" else 0
                gap = self._look.px(6) if kind == "day" else self._look.px(2)
                wide = words.width() if kind == "day" else room
                height = words.height(room)
                parts.append((words, QRect(edge + inset, y + gap, wide, height), kind))
                y += height + 2 * gap
        return parts

"""A line of time with a stop for each round: the earlier one to compare with is chosen on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider

from mylife_desktop.circle.layout import FAMILY
from mylife_desktop.ui.look import TARGET, Look

_EDGE: Final = 24.0
"""From the side of the widget to the first and the last stop, logical pixels."""
_LEAST_APART: Final = 26.0
_RING: Final = 7.0
"""Between a day and the ring of the keyboard, logical pixels."""
_BETWEEN_LABELS: Final = 12.0
_STOP, _CHOSEN, _LAST, _PLAYED = 7.0, 10.0, 11.0, 6.0
_TEXT: Final = 15


@dataclass(frozen=True)
class Stop:
    """A round on the line: its ISO date, and the day as it is said."""

    date: str
    day: str


def along(stops: Sequence[Stop], width: float) -> list[float]:
    """Where the stops lie: as far apart as in time, but never so near that one hides another."""
    gaps = len(stops) - 1
    if gaps < 1:
        return [width / 2] * len(stops)
    room = max(0.0, width - 2 * _EDGE)
    least = min(_LEAST_APART, room / gaps)
    days = [date.fromisoformat(stop.date).toordinal() for stop in stops]
    span = max(1, days[-1] - days[0])
    free = room - least * gaps
    return [_EDGE + least * i + free * (day - days[0]) / span for i, day in enumerate(days)]


class RoundsSlider(QSlider):
    """Its value is the number of the chosen stop; the last stop is today and cannot be chosen.

    By mouse, finger, arrows, Home and End, and assistive technology. All of the look is its own.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._stops: tuple[Stop, ...] = ()
        self._name = "{day}"
        self._played: float | None = None
        self._widths: list[float] = []
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the Circle, in every language
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPageStep(1)
        self.valueChanged.connect(lambda _: self._say())

    @property
    def stops(self) -> tuple[Stop, ...]:
        """All rounds, oldest first."""
        return self._stops

    def show_stops(self, stops: tuple[Stop, ...], chosen: int) -> None:
        """Show these rounds, with this one chosen; nothing is said of it."""
        self.blockSignals(True)
        self._stops = stops
        self._measure()
        self.setRange(0, max(0, len(stops) - 2))
        self.setValue(chosen)
        self.blockSignals(False)
        self._say()
        self.update()

    def show_played(self, at: float | None) -> None:
        """Show how far a change is played, counted in stops; None: it is not."""
        if at != self._played:
            self._played = at
            self.update()

    def name(self, name: str) -> None:
        """How it is called; {day} in it is the chosen day."""
        self._name = name
        self._say()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._measure()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for some days side by side."""
        return QSize(self._look.px(360), TARGET + self._line_height())

    def minimumSizeHint(self) -> QSize:
        """Room for the chosen day."""
        return QSize(self._look.px(140), TARGET + self._line_height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The nearest stop is chosen."""
        if event.button() != Qt.MouseButton.LeftButton or len(self._stops) < 2:
            event.ignore()
            return
        self.setSliderDown(True)
        self._choose_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """While it is held, the nearest stop follows the finger."""
        if self.isSliderDown():
            self._choose_at(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The finger is lifted."""
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing: a page is scrolled over it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the stops, and the days for which there is room."""
        if len(self._stops) < 2:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            xs = along(self._stops, self.width())
            self._paint_line(painter, xs)
            for number, x in enumerate(xs):
                self._paint_stop(painter, number, x)
            self._paint_played(painter, xs)
            self._paint_days(painter, xs)
            if self.hasFocus():
                painter.setPen(QPen(QColor(self._look.palette.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def days_in_view(self) -> list[tuple[int, QRectF]]:
        """The stops whose day is written, and where: chosen, last and first before the others."""
        xs, placed = along(self._stops, self.width()), list[tuple[int, QRectF]]()
        for number in dict.fromkeys((self.value(), len(xs) - 1, 0, *range(len(xs)))):
            chosen = number == self.value()
            box = self._chosen_box(xs) if chosen else self._day_box(xs, number)
            wide = box.adjusted(-_BETWEEN_LABELS / 2, 0, _BETWEEN_LABELS / 2, 0)
            if not any(wide.intersects(other) for _, other in placed):
                placed.append((number, box))
        return placed

    def _chosen_box(self, xs: list[float]) -> QRectF:
        """The chosen day; near an end it makes way to the side, to leave that day its room."""
        first, last = self._day_box(xs, 0), self._day_box(xs, len(xs) - 1)
        box = self._day_box(xs, self.value())
        least = _RING if self.value() == 0 else first.right() + _BETWEEN_LABELS
        most = last.left() - _BETWEEN_LABELS
        if box.width() > most - least:
            least = _RING
        if box.width() <= most - least:
            box.moveLeft(min(max(box.left(), least), most - box.width()))
        return box

    def _day_box(self, xs: list[float], number: int) -> QRectF:
        """Where a day is written: below its stop, inside the view."""
        width = self._widths[number]
        left = min(max(xs[number] - width / 2, _RING), self.width() - width - _RING)
        return QRectF(left, TARGET - 4.0, width, self._line_height())

    def _choose_at(self, x: float) -> None:
        xs = along(self._stops, self.width())[:-1]
        self.setValue(min(range(len(xs)), key=lambda i: abs(xs[i] - x)))

    def _say(self) -> None:
        """The name says the day: the value of a slider is only a number to a screen reader."""
        if self._stops:
            self.setAccessibleName(self._name.format(day=self._stops[self.value()].day))

    # -- drawing ---------------------------------------------------------------------------------

    def _paint_line(self, painter: QPainter, xs: list[float]) -> None:
        pen = QPen(QColor(self._look.palette.edge), 3, c=Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(xs[0] - 14, self._middle), QPointF(xs[-1] + 14, self._middle))

    def _paint_stop(self, painter: QPainter, number: int, x: float) -> None:
        palette = self._look.palette
        at, is_last = QPointF(x, self._middle), number == len(self._stops) - 1
        ink, size = QColor(palette.ink), _STOP
        painter.setBrush(QColor(palette.ink if is_last else palette.ground))
        painter.setPen(QPen(QColor(palette.edge), 2))
        if is_last:
            size = _LAST
            painter.setPen(Qt.PenStyle.NoPen)
        elif number == self.value():
            size = _CHOSEN
            painter.setPen(QPen(ink, 3.5))
        painter.drawEllipse(at, size, size)

    def _paint_played(self, painter: QPainter, xs: list[float]) -> None:
        if self._played is None:
            return
        first = min(int(self._played), len(xs) - 1)
        second, share = min(first + 1, len(xs) - 1), self._played - first
        x = xs[first] + (xs[second] - xs[first]) * share
        painter.setPen(QPen(QColor(self._look.palette.ground), 2))
        painter.setBrush(QColor(self._look.palette.satisfaction))
        painter.drawEllipse(QPointF(x, self._middle), _PLAYED, _PLAYED)

    def _paint_days(self, painter: QPainter, xs: list[float]) -> None:
        palette = self._look.palette
        for number, box in self.days_in_view():
            strong = number in (self.value(), len(xs) - 1)
            painter.setFont(self._font(number))
            painter.setPen(QColor(palette.ink if strong else palette.quiet))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._stops[number].day)

    @property
    def _middle(self) -> float:
        return TARGET / 2 - 2

    def _font(self, number: int) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(self._look.px(_TEXT))
        if number == len(self._stops) - 1:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _measure(self) -> None:
        """Measure the days once: each step asks for all of them."""
        self._widths = [
            QFontMetricsF(self._font(number)).horizontalAdvance(stop.day) + 2
            for number, stop in enumerate(self._stops)
        ]

    def _line_height(self) -> int:
        return round(QFontMetricsF(self._font(-1)).lineSpacing())

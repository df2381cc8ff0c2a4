"""The network around the young person, and who of it is in the goal that is looked at."""

import math
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.widgets.painted_words import drawn_font

_ME, _ONE = 32, 28
_ROW = 104
"""From one person to the one below, logical pixels at 100 % text."""
_NAME, _ROLE, _SMALLEST = 15, 13, 11
"""Of letters."""
_LEFT_OUT = "…"
_VOWELS = frozenset("aeiouyåäö")
_LEAST = 3
"""So many letters stand on either side of a hyphen."""


@dataclass(frozen=True)
class Dot:
    """Somebody of the network: what stands in the circle, what below it."""

    name: str
    role: str
    is_in: bool


@dataclass(frozen=True)
class RoleLine:
    """A line of what somebody is, and where it stands."""

    words: str
    room: QRect
    font: QFont


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
        """Show these people; `said` is the same in a sentence.

        There is little room beside the young person: a long role stands whole in the tip.
        """
        self._called, self._dots = called, dots
        self.setAccessibleName(said)
        who = "\n".join(f"{dot.name}: {dot.role}" if dot.role else dot.name for dot in dots)
        self.setAccessibleDescription(who)
        self.setToolTip(escape(who).replace("\n", "<br>"))
        self.updateGeometry()
        self.update()

    @property
    def dots(self) -> tuple[Dot, ...]:
        """Who is shown."""
        return self._dots

    def centre(self) -> QPointF:
        """Where the young person stands: between two rows, or within the middle one."""
        across, rows = self.width() / 2, self._rows
        return QPointF(across, self._at(rows - 1).y() if rows % 2 else self.height() / 2)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Rows of two, and the young person between them."""
        return QSize(self._look.px(236), self._look.px(self._rows * _ROW))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(self._look.px(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines first, then the circles on them."""
        centre = self.centre()
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
                self._write_role(painter, place)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.ink))
            radius = self._look.px(_ME)
            painter.drawEllipse(centre, radius, radius)
            self._write(painter, self._called, centre, radius, palette.on_ink)

    @property
    def _rows(self) -> int:
        return max(2, math.ceil(len(self._dots) / 2))

    def _at(self, place: int) -> QPointF:
        rows = self._rows
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

    def _write(
        self, painter: QPainter, words: str, at: QPointF, radius: float, colour: str
    ) -> None:
        """A name in its circle; in two lines where it has two parts, smaller where it is long."""
        room = round(2 * radius - self._look.px(6))
        font, lines = self._font(_NAME, strong=True), [words]
        first, sign, rest = words.partition("-") if "-" in words else words.partition(" ")
        if rest and QFontMetrics(font).horizontalAdvance(words) > room:
            lines = [f"{first}{sign}".strip(), rest]
            room -= self._look.px(6)  # a circle is narrower above and below its middle
        for pixels in range(_NAME, _SMALLEST - 1, -1):
            font = self._font(pixels, strong=True)
            if all(QFontMetrics(font).horizontalAdvance(line) <= room for line in lines):
                break
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics = QFontMetrics(font)
        short = [_elided(line, metrics, room) for line in lines]
        box = QRectF(0, 0, 2 * radius, 2 * radius)
        box.moveCenter(at)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(short))

    def _write_role(self, painter: QPainter, place: int) -> None:
        for line in self.role_lines(place):
            painter.setFont(line.font)
            painter.fillRect(line.room, QColor(self._look.palette.surface))
            painter.setPen(QColor(self._look.palette.quiet))
            painter.drawText(line.room, Qt.AlignmentFlag.AlignCenter, line.words)

    def role_lines(self, place: int) -> list[RoleLine]:
        """What somebody is, below them, whole if that can be: in smaller letters, else parted."""
        for parts in (False, True):
            for pixels in range(_ROLE, _SMALLEST - 1, -1):
                lines = self._role_in(place, self._font(pixels), parts=parts)
                if not any(line.words.endswith(_LEFT_OUT) for line in lines):
                    return lines
        return lines

    def _role_in(self, place: int, font: QFont, *, parts: bool) -> list[RoleLine]:
        metrics, at = QFontMetrics(font), self._at(place)
        high = metrics.height()
        tops = [round(at.y() + self._look.px(_ONE) + 3) + i * (high - 2) for i in (0, 1)]
        rooms = [self._room(top, high) for top in tops]
        lines = []
        for words, top, room in zip(
            _lines(self._dots[place].role, metrics, *rooms, parts=parts), tops, rooms, strict=False
        ):
            left = self._look.px(1) if at.x() < self.width() / 2 else self.width() - room
            wanted = metrics.horizontalAdvance(words) + 2
            x = max(left, min(round(at.x() - wanted / 2), left + room - wanted))
            lines.append(RoleLine(words, QRect(x, top, wanted, high), font))
        return lines

    def _room(self, top: int, height: int) -> int:
        """The width that a line has on its side, beside the circle of the young person."""
        middle, radius = self.centre().y(), self._look.px(_ME)
        away = max(0.0, top - middle, middle - top - height)
        half = math.sqrt(radius**2 - away**2) + self._look.px(4) if away < radius else 0.0
        return round(self.width() / 2 - half) - self._look.px(1)

    def _font(self, pixels: int, *, strong: bool = False) -> QFont:
        return drawn_font(pixels, self._look, strong=strong)


def _lines(
    words: str, metrics: QFontMetrics, first_room: int, second_room: int, *, parts: bool
) -> list[str]:
    """Words in one line or two; what does not go into the second is left out at its end.

    `parts`: a word too long for a line may go on in the second.
    """
    if metrics.horizontalAdvance(words) + 2 <= first_room:
        return [words] if words else []
    first, rest = "", words.split(" ")
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) + 2 <= first_room:
        first = f"{first} {rest.pop(0)}".strip()
    if not first:
        head = _syllables(words, metrics, first_room - 2) if parts else ""
        if not head:
            return [_elided(words, metrics, first_room)]
        first, rest = f"{head}-", [words[len(head) :]]
    return [first, _elided(" ".join(rest), metrics, second_room)]


def _syllables(words: str, metrics: QFontMetrics, room: int) -> str:
    """So many syllables of the first word as have room with a hyphen; "" if none has.

    Where a vowel follows a consonant a syllable begins: in Finnish always, elsewhere near enough.
    """
    word = words.split(" ")[0]
    for at in range(len(word) - _LEAST, _LEAST - 1, -1):
        begins = word[at].lower() not in _VOWELS and word[at + 1].lower() in _VOWELS
        if begins and word[at - 1] != "-" and metrics.horizontalAdvance(f"{word[:at]}-") <= room:
            return word[:at]
    return ""


def _elided(words: str, metrics: QFontMetrics, room: int) -> str:
    """Cut only what is too long: Qt also cuts what just fits."""
    if metrics.horizontalAdvance(words) <= room:
        return words
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

"""How the plan divides between the young person, their people and the services."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.planning import Division
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.painted_words import PaintedWords, drawn_font

_HEIGHT = 28


class DivisionBar(Speaking):
    """A bar and the same in a sentence. Nothing is drawn while there is no step to be done."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._division = Division()
        self._bar = _Bar(look)
        self.said = label(None, style="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._bar)
        column.addWidget(self.said)
        self.show_division(self._division)

    def show_division(self, division: Division) -> None:
        """Show how many steps that are still to be done lie with whom."""
        self._division = division
        words = [
            self.tr("me {count}").format(count=division.me),
            self.tr("my people {count}").format(count=division.my_people),
            self.tr("services {count}").format(count=division.services),
        ]
        self._bar.show_shares((division.me, division.my_people, division.services), words)
        self._bar.setVisible(bool(sum((division.me, division.my_people, division.services))))
        self.said.setText(self._sentence())
        self._bar.setAccessibleName(self._sentence())
        self.setVisible(self._bar.isVisibleTo(self))

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._bar.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self.show_division(self._division)

    def _sentence(self) -> str:
        shares = (
            (self._division.me, self.tr("%n step(s) with me", "", self._division.me)),
            (
                self._division.my_people,
                self.tr("%n with my people", "", self._division.my_people),
            ),
            (self._division.services, self.tr("%n with services", "", self._division.services)),
        )
        said = ", ".join(words for count, words in shares if count)
        return self.tr("Still to do in the whole plan: {shares}.").format(shares=said)


class _Bar(QWidget):
    """Three parts that differ by fill: full, hatched, empty."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shares: tuple[int, ...] = ()
        self._words: list[str] = []
        self.dress(look)

    def show_shares(self, shares: tuple[int, ...], words: list[str]) -> None:
        self._shares, self._words = shares, words
        self.update()

    def dress(self, look: Look) -> None:
        self._look = look
        self.setFixedHeight(look.px(_HEIGHT))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        total = sum(self._shares)
        if not total:
            return
        palette = self._look.palette
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        frame = QPainterPath()
        frame.addRoundedRect(whole, self._look.px(8), self._look.px(8))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(frame, QColor(palette.surface))
            painter.setClipPath(frame)
            left = whole.left()
            for place, share in enumerate(self._shares):
                room = QRectF(left, whole.top(), whole.width() * share / total, whole.height())
                self._paint_part(painter, place, room)
                left = room.right()
            painter.setClipping(False)
            painter.setPen(QPen(QColor(palette.edge), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(frame)

    def _paint_part(self, painter: QPainter, place: int, room: QRectF) -> None:
        palette = self._look.palette
        if room.width() < 1:
            return
        if place == 0:
            painter.fillRect(room, QColor(palette.ink))
        elif place == 1:
            painter.fillRect(room, QColor(palette.chip))
            painter.fillRect(room, QBrush(QColor(palette.strong_ring), Qt.BrushStyle.BDiagPattern))
        if place:
            painter.setPen(QPen(QColor(palette.edge), 1.4))
            painter.drawLine(room.topLeft(), room.bottomLeft())
        words = PaintedWords(self._words[place], drawn_font(14, self._look, strong=True))
        if words.width() + self._look.px(8) > room.width():
            return
        width, height = words.width(), words.height(10_000)
        at = QRectF(0, 0, width, height)
        at.moveCenter(room.center())
        if place == 1:
            under = at.adjusted(-6, 0, 6, 0)
            painter.fillRect(under, QColor(palette.chip))
        words.draw(painter, at.toRect(), palette.on_ink if place == 0 else palette.ink)

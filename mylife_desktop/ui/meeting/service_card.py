"""A service's goal as a card: its words, whose it is, its week, what was assessed."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout

from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import TextStyle, label

_THEN = "\u00a0· "
"""Between two things; a line never begins with the dot."""


@dataclass(frozen=True)
class CardShown:
    """What stands on a card. `note` says that it is in an own goal, or that it has ended."""

    id: str
    words: str
    source: str
    week: str = ""
    assessed: str = ""
    note: str = ""
    is_ended: bool = False


class ServiceCard(QAbstractButton):
    """Pressed, it offers what can be done with it."""

    def __init__(self, shown: CardShown, look: Look) -> None:
        super().__init__()
        self.shown, self._look = shown, look
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._words = self._part("strong")
        self._small: list[QLabel] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.dress(look)
        self.show_card(shown)

    def show_card(self, shown: CardShown) -> None:
        """Show a goal as it is now."""
        self.shown = shown
        style = "quiet" if shown.is_ended else "strong"
        if self._words.property("words") != style:
            self._words.setProperty("words", style)
            self._words.style().polish(self._words)
        below = _THEN.join(part for part in (shown.source, shown.week) if part)
        texts = [text for text in (below, shown.assessed, shown.note) if text]
        self._words.setText(breakable(shown.words))
        while len(self._small) < len(texts):
            self._small.append(self._part("small"))
        for at, part in enumerate(self._small):
            part.setVisible(at < len(texts))
            part.setText(breakable(texts[at]) if at < len(texts) else "")
        self.setAccessibleName(shown.words)
        self.setAccessibleDescription(". ".join(texts).replace(_THEN, ", "))
        self.updateGeometry()
        self._fit()

    def _part(self, style: TextStyle) -> QLabel:
        made = label(None, style=style, wrap=True)
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column.insertWidget(self._column.count() - 1, made)
        return made

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        side, above = look.px(13), look.px(9)
        self._column.setContentsMargins(side, above, side, above)
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """As its words want it."""
        return self._column.sizeHint().expandedTo(QSize(TARGET, TARGET))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        return self._column.minimumSize().expandedTo(QSize(TARGET, TARGET))

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words are in a width."""
        return max(TARGET, self._column.totalHeightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines in another width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Words of another size need another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Hold the height that is needed: rows within rows remember one from before."""
        self.setMinimumHeight(self.heightForWidth(self.width()))
        if self._column.geometry() != self.contentsRect():
            self._column.setGeometry(self.contentsRect())  # nobody tells of a resize within one

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and, with the keyboard on it, its ring."""
        palette = self._look.palette
        is_strong = self._look.is_strong
        if self.hasFocus():
            pen = QPen(QColor(palette.focus), 4.0 if is_strong else 3.0)
        else:
            pen = QPen(QColor(palette.edge), 2.0 if is_strong else 1.0)
            if self.shown.is_ended:
                pen.setStyle(Qt.PenStyle.DashLine)
        fill = palette.surface
        if self.isDown():
            fill = palette.pressed
        elif self.underMouse():
            fill = palette.chip
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            painter.setBrush(QColor(fill))
            inset = pen.widthF() / 2
            room = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(room, 12, 12)

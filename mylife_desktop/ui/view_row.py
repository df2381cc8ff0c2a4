"""One theme after a meeting: what the client said of it, and how the worker sees it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QVBoxLayout, QWidget

from mylife_desktop.circle.marks import paint_worker_mark
from mylife_desktop.domain.instrument import Theme
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import icon, label, row
from mylife_desktop.ui.widgets.mark_icon import mark_picture
from mylife_desktop.ui.widgets.number_row import NumberRow

_ICON = 26
_HEAD = 236
_BESIDE = 780
"""Logical pixels at 100 % text from which on the numbers stand beside the theme."""


class WorkerNumbers(NumberRow):
    """Numbers of which the chosen one is a hollow square, as the worker's mark on the Circle is.

    The client's own number carries the full mark of the client.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(Viewpoint.SATISFACTION, look)
        self._theirs: int | None = None

    def show_theirs(self, score: int | None) -> None:
        """Mark what the client said."""
        if score != self._theirs:
            self._theirs = score
            for key in self.keys():
                key.update()

    def paint_key(self, painter: QPainter, key: QRadioButton) -> None:
        """Draw one key: its number, the square, the client's mark, and the keyboard's ring."""
        palette, score = self._look.palette, int(key.text())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(key.rect())
        inner = box.adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(palette.chip if key.underMouse() else palette.surface))
        painter.setPen(QPen(QColor(palette.edge), 1.2))
        painter.drawRoundedRect(inner, 10, 10)
        most = box.height() / 2 - 4
        if score == self._theirs:
            size = min(self._look.px(13), most - 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.of(self.viewpoint))
            painter.drawEllipse(box.center(), size, size)
        if score == self._score:
            paint_worker_mark(painter, box.center(), min(self._look.px(16), most - 2), palette)
        painter.setFont(self._font())
        painter.setPen(QColor(palette.on_value if score == self._theirs else palette.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key.text())
        if key.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.focus), 3))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)


class ViewRow(Speaking):
    """A theme, the client's satisfaction, and the numbers for the worker's differing view."""

    chosen = Signal(object)
    """0-10, or None: no view of the worker's own."""

    def __init__(self, theme: Theme, language: str, look: Look) -> None:
        super().__init__()
        self.theme = theme
        self._language, self._look = language, look
        self._called = ""
        self._theirs: int | None = None
        self._icon = label(None)
        self._name = label(None, style="strong", wrap=True)
        self._mark = label(None)
        self._said = label(None, style="satisfaction", wrap=True)
        self.numbers = WorkerNumbers(look)
        self.numbers.chosen.connect(self.chosen)
        self._build()
        self.dress(look)

    def show_views(self, called: str, theirs: int | None, view: int | None) -> None:
        """Show what the client said and how the worker sees it."""
        self._called, self._theirs = called, theirs
        self.numbers.show_theirs(theirs)
        self.numbers.show_score(view)
        self._show_texts()

    def speak(self, language: str) -> None:
        """Name the theme in another language."""
        self._language = language
        self._show_texts()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._show_texts()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        size = look.px(_ICON)
        self._icon.setPixmap(icon(self.theme.icon, look.palette.ink, size).pixmap(size))
        self._mark.setPixmap(mark_picture(Viewpoint.SATISFACTION, look))
        self.numbers.dress(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the numbers beside the theme, or below it."""
        super().resizeEvent(event)
        self._arrange()

    def _show_texts(self) -> None:
        name = self.theme.name.in_language(self._language)
        self._name.setText(breakable(name))
        if self._theirs is None:
            said = self.tr("{called}: not answered").format(called=self._called)
        else:
            said = self.tr("{called}: {number}").format(called=self._called, number=self._theirs)
        self._said.setText(breakable(said))
        self._mark.setVisible(self._theirs is not None)
        question = self.tr("{theme}: how satisfied you think {called} is").format(
            theme=name, called=self._called
        )
        self.numbers.name(f"{question}. {said}", self.tr("no view of your own"), {})

    def _arrange(self) -> None:
        beside = self.width() >= self._look.px(_BESIDE)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._head.setMinimumWidth(self._look.px(_HEAD) if beside else 0)
        self._head.setMaximumWidth(self._look.px(_HEAD) if beside else 16777215)

    def _build(self) -> None:
        self._head = QWidget()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        said = row(self._mark, self._said, spacing=6)
        said.setStretch(1, 1)
        texts.addLayout(said)
        head = row(self._icon, spacing=12)
        head.addLayout(texts, 1)
        head.setContentsMargins(0, 0, 0, 0)
        self._head.setLayout(head)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 3, 0, 3)
        self._line.setSpacing(8)
        self._line.addWidget(self._head)
        self._line.addWidget(self.numbers, 1)

"""How much a theme matters and how it is, as far as is known: two marks with their numbers."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mylife_desktop.circle.layout import FAMILY
from mylife_desktop.circle.marks import paint_mark, paint_pale_mark
from mylife_desktop.domain.known import Known
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import Look

Shown = tuple[tuple[Viewpoint, Known], ...]


class KnownMarks(QWidget):
    """What is from an earlier round is drawn paler; its date stands below in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._today = look, ""
        self._known: Shown = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_known(self, known: Shown, today: str, said: str) -> None:
        """Show these values; `said` is the same in words, for screen readers."""
        self._known, self._today = known, today
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setVisible(bool(known))
        self.updateGeometry()
        self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Marks and numbers in one line."""
        metrics = QFontMetrics(self._font())
        return QSize(
            self._look.px(44) * max(1, len(self._known)) + metrics.horizontalAdvance("10"),
            max(metrics.height(), self._look.px(20)),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks with their numbers."""
        palette, scale = self._look.palette, self._look.scale
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._font())
            for at, (viewpoint, known) in enumerate(self._known):
                left, middle = at * self._look.px(44), self.height() / 2
                is_now = known.date == self._today
                mark = paint_mark if is_now else paint_pale_mark
                mark(painter, viewpoint, QPointF(left + 8 * scale, middle), 6.5 * scale, palette)
                painter.setPen(palette.of(viewpoint) if is_now else QColor(palette.quiet))
                painter.drawText(
                    QPointF(left + 19 * scale, middle + painter.fontMetrics().capHeight() / 2),
                    str(known.score),
                )

    def _font(self) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(self._look.px(15))
        return font

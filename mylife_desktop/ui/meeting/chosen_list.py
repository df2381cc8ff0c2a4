"""The themes to begin with, in the client's order, which drag and keys change."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QGraphicsOpacityEffect, QLabel, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.chosen_row import Chosen, ChosenRow
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.announcing import announce

_PALE = 0.25
_ROUND = 12


class ChosenList(Speaking):
    """Rows 1., 2., 3.; it says which order is wanted and shows the one it is given."""

    ordered = Signal(object)
    """The themes in another order."""
    taken_out = Signal(str)

    def __init__(self, look: Look, most: int) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._all = [self._row() for _ in range(most)]
        self._rows: list[ChosenRow] = []
        self._image = QLabel(self)
        """What is held, under the finger; its pale row shows the place where it would lie."""
        self._image.hide()
        self._taken_from = 0
        self._before: list[ChosenRow] = []
        self.say(self.setAccessibleName, lambda: self.tr("To begin with, in this order"))
        self.show_chosen(())

    @property
    def themes(self) -> tuple[str, ...]:
        """In the order that is seen."""
        return tuple(row.chosen.theme for row in self._rows)

    def show_chosen(self, chosen: tuple[Chosen, ...]) -> None:
        """Show these in this order; each theme keeps its row, and with it the keyboard."""
        self._lay_down()
        before = self.themes
        rows = {row.chosen.theme: row for row in self._rows}
        free = [row for row in self._all if row not in self._rows]
        free += [rows[theme] for theme in rows if theme not in {c.theme for c in chosen}]
        self._rows = [rows.get(one.theme) or free.pop(0) for one in chosen]
        for place, (row, one) in enumerate(zip(self._rows, chosen, strict=True), start=1):
            row.show_chosen(one, place, len(chosen))
        self._put()
        for row in self._all:
            row.setVisible(row in self._rows)
        self.setVisible(bool(chosen))
        self.setAccessibleDescription(self._said())
        if before and before != self.themes and self.isVisible():
            announce(self, self._said())

    def begin(self, theme: str) -> None:
        """Bring the keyboard to a theme."""
        for row in self._rows:
            if row.chosen.theme == theme:
                row.begin()

    def row(self, theme: str) -> ChosenRow:
        """The row of a theme that is chosen."""
        return next(row for row in self._rows if row.chosen.theme == theme)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for row in self._all:
            row.dress(look)

    def _said(self) -> str:
        return ", ".join(f"{at}. {row.chosen.name}" for at, row in enumerate(self._rows, start=1))

    def _row(self) -> ChosenRow:
        row = ChosenRow(self._look)
        self._column.addWidget(row)
        row.moved.connect(lambda by: self._on_moved(row, by))
        row.taken_out.connect(lambda: self.taken_out.emit(row.chosen.theme))
        row.held.connect(lambda: self._on_held(row))
        row.dragged.connect(lambda by: self._on_dragged(row, by))
        row.let_go.connect(self._on_let_go)
        row.put_back.connect(self._on_put_back)
        return row

    def _put(self) -> None:
        for place, row in enumerate(self._rows):
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
        for before, after in zip(self._rows, self._rows[1:], strict=False):
            self.setTabOrder(before.out, after.up)

    def _on_moved(self, row: ChosenRow, by: int) -> None:
        order = list(self.themes)
        at = self._rows.index(row)
        if not 0 <= at + by < len(order):
            return
        sign = row.up if by < 0 else row.down
        with_keyboard = self.focusWidget()
        order[at], order[at + by] = order[at + by], order[at]
        self.ordered.emit(tuple(order))
        if with_keyboard is sign and not sign.isEnabled():
            (row.down if by < 0 else row.up).setFocus()

    # -- held by mouse or finger -----------------------------------------------------------------

    def _on_held(self, row: ChosenRow) -> None:
        self._before = list(self._rows)
        self._taken_from = row.y()
        self._image.setPixmap(self._image_of(row))
        self._image.setGeometry(row.geometry())
        self._image.show()
        self._image.raise_()
        pale = QGraphicsOpacityEffect(row)
        pale.setOpacity(_PALE)
        row.setGraphicsEffect(pale)

    def _image_of(self, row: ChosenRow) -> QPixmap:
        """The row with an edge of its own: it is lifted."""
        image = QPixmap(row.size() * row.devicePixelRatio())
        image.setDevicePixelRatio(row.devicePixelRatio())
        image.fill(Qt.GlobalColor.transparent)
        row.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._look.palette.ink), 2))
            painter.drawRoundedRect(QRectF(row.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        return image

    def _on_dragged(self, row: ChosenRow, by: float) -> None:
        if not self._before:
            return  # it was shown anew under the hand
        highest = self.height() - self._image.height()
        y = max(0, min(round(self._taken_from + by), highest))
        self._image.move(self._image.x(), y)
        now = self._rows.index(row)
        others = [one for one in self._rows if one is not row]
        # One makes way when the edge that comes first has passed its middle.
        edges = [y if at < now else y + self._image.height() for at in range(len(others))]
        middles = [one.geometry().center().y() for one in others]
        at = sum(middle < edge for middle, edge in zip(middles, edges, strict=True))
        if now != at:
            others.insert(at, row)
            self._rows = others
            self._put()
            self._column.activate()  # the next move asks where the others lie by then

    def _on_let_go(self) -> None:
        wanted = self.themes
        self._on_put_back()
        if wanted != self.themes:
            self.ordered.emit(wanted)

    def _on_put_back(self) -> None:
        if self._before:
            self._rows = self._before
        self._lay_down()
        self._put()

    def _lay_down(self) -> None:
        """Nothing is held any more."""
        self._before = []
        self._image.hide()
        for row in self._all:
            if row.graphicsEffect() is not None:
                row.setGraphicsEffect(None)  # type: ignore[arg-type]

"""The rows of the worker's list, to be walked through, chosen and opened."""

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from mylife_desktop.store.people import Summary
from mylife_desktop.ui.client_model import ClientModel
from mylife_desktop.ui.client_row import ClientRow

_AROUND: Final = 16
"""Border and padding above and below the rows, as the style sheet has them."""


class ClientList(QListView):
    """The rows. Enter, a double click and the button in a row open it."""

    opened = Signal(str)
    """A person's id."""
    chosen = Signal(object)
    """A Summary, or None: whose row is the current one."""
    grew = Signal()
    """There are more or fewer rows, or they are higher."""

    def __init__(self, model: ClientModel, rows: ClientRow) -> None:
        super().__init__()
        self._people, self._rows = model, rows
        self._pressed = -1
        self._touched = ""
        self.setModel(model)
        self.setItemDelegate(rows)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(24)
        model.rowsInserted.connect(self.grew)
        model.modelReset.connect(self.grew)
        self.selectionModel().currentChanged.connect(self._on_current)

    def current(self) -> Summary | None:
        """Whose row is the current one."""
        return self._people.person(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Make this row the current one, or none."""
        self.setCurrentIndex(self._people.index(row) if row >= 0 else QModelIndex())

    def whole_height(self) -> int:
        """The height in which all rows read so far are seen without scrolling."""
        return self._people.rowCount() * self._rows.height(self.viewport().width()) + _AROUND

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        person = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and person is not None:
            if not event.isAutoRepeat():
                self.opened.emit(person.id)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the button under the mouse."""
        super().mouseMoveEvent(event)
        self._light(self._button_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the button, or choose the row."""
        point = event.position().toPoint()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._touched = self._id_at(point)
        self._pressed = self._rows.held = self._button_at(point) if is_left else -1
        if self._pressed < 0:
            super().mousePressEvent(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was held and is still under the mouse."""
        super().mouseReleaseEvent(event)
        row, self._pressed, self._rows.held = self._pressed, -1, -1
        self.viewport().update()
        person = self._people.person(row)
        if person is not None and row == self._button_at(event.position().toPoint()):
            self.opened.emit(person.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row, if both clicks met the same person: rows may have moved in between."""
        touched = self._id_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and touched and touched == self._touched:
            self.opened.emit(touched)
        else:
            self.mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in view."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def viewportEvent(self, event: QEvent) -> bool:
        """Put the light out when the mouse has left."""
        if event.type() == QEvent.Type.Leave:
            self._light(-1)
        return super().viewportEvent(event)

    def _on_current(self, current: QModelIndex) -> None:
        # The first row becomes the current one when the keyboard comes here, but not the lit one.
        self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.chosen.emit(self.current())

    def _id_at(self, point: QPoint) -> str:
        person = self._people.person(self.indexAt(point).row())
        return person.id if person is not None else ""

    def _button_at(self, point: QPoint) -> int:
        """The row whose button is there, or -1."""
        index = self.indexAt(point)
        if index.isValid() and self._rows.open_rect(self.visualRect(index)).contains(point):
            return index.row()
        return -1

    def _light(self, row: int) -> None:
        if row != self._rows.lit:
            self._rows.lit = row
            self.viewport().update()

"""The first row of the worker's list: the search, and the ways to other people."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, line_field
from mylife_desktop.ui.widgets.flow import Flow

_LEAST_FIELD = 280
"""Logical pixels at 100 % text below which the buttons go under the field."""


class ClientsSearch(Speaking):
    """A field and three buttons, wrapped where it is narrow."""

    typed = Signal(str)
    entered = Signal()
    """Enter was pressed in the field."""
    list_asked = Signal()
    """The arrow down was pressed in the field."""
    archive_asked = Signal(bool)
    """Show the archive, or the list again."""
    import_asked = Signal()
    settings_asked = Signal()
    new_person_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._in_archive = False
        self.field = line_field(self, self._name, hint=self._hint)
        self.field.setProperty("kind", "plain")
        self.field.textEdited.connect(self.typed)
        self.field.returnPressed.connect(self.entered)
        self.field.installEventFilter(self)
        self.archive = button(self, self._archive_text, self._on_archive)
        self._buttons = QWidget()
        flow = Flow(spacing=10)
        self._buttons.setLayout(flow)
        flow.addWidget(button(self, lambda: self.tr("Import …"), self.import_asked.emit))
        flow.addWidget(self.archive)
        flow.addWidget(button(self, lambda: self.tr("Settings"), self.settings_asked.emit))
        flow.addWidget(
            button(self, lambda: self.tr("New person"), self.new_person_asked.emit, "main")
        )
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(10)
        self._line.addWidget(self.field, 1)
        self._line.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the field, or under it."""
        super().resizeEvent(event)
        self._arrange()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._arrange()

    def retranslate(self) -> None:
        """Say everything anew, and make room for it."""
        super().retranslate()
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow down leads to the list, Escape empties the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list_asked.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                self.typed.emit("")
                return True
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        buttons = self._buttons.sizeHint().width()
        is_narrow = self.width() < buttons + self._look.px(_LEAST_FIELD)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def _name(self) -> str:
        if self._in_archive:
            return self.tr("Search the archive for a name")
        return self.tr("Search for a person by name")

    def _hint(self) -> str:
        key = QKeySequence(QKeySequence.StandardKey.Find)
        hint = self.tr("Search the archive") if self._in_archive else self.tr("Search a name")
        return f"{hint}   {key.toString(QKeySequence.SequenceFormat.NativeText)}"

    def _archive_text(self) -> str:
        return self.tr("Back to my list") if self._in_archive else self.tr("Archive")

    def _on_archive(self) -> None:
        self._in_archive = not self._in_archive
        self.retranslate()
        self.archive_asked.emit(self._in_archive)

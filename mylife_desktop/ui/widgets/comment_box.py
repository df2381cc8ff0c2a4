"""Where somebody's own words are typed: plain text, kept exactly, at most 2,000 characters."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from mylife_desktop.domain.themes import COMMENT_LENGTH

_PARAGRAPH = "\u2029"


class CommentBox(QPlainTextEdit):
    """A text field with an undo of its own while it has the keyboard."""

    typed = Signal(str)
    """The words as they stand now."""
    left = Signal()
    """The stay in the field has ended."""
    full = Signal(bool)
    """Whether there is no room for another character."""

    def __init__(self) -> None:
        super().__init__()
        self._value = ""
        self.setTabChangesFocus(True)
        self.setMinimumHeight(96)
        self.textChanged.connect(self._on_text_changed)

    def words(self) -> str:
        """What is typed, every character as it was typed."""
        # toPlainText() would turn a no-break space into a common one.
        return str(self.document().toRawText()).replace(_PARAGRAPH, "\n")

    def show_words(self, words: str) -> None:
        """Show these words; a field that already shows them is left alone, cursor and all."""
        if words == self._value:
            return
        self._value = words
        self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text only, as much as there is room for."""
        if not source.hasText():
            return
        chosen = len(self.textCursor().selectedText())
        room = COMMENT_LENGTH - len(self.words()) + chosen
        self.textCursor().insertText(source.text()[: max(0, room)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any kind of Enter is the same line break."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The stay ends, except for a menu that comes back here."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def minimumSizeHint(self) -> QSize:
        """Three lines."""
        return QSize(120, self.fontMetrics().lineSpacing() * 3 + 30)

    def _on_text_changed(self) -> None:
        words = self.words()
        while len(words) > COMMENT_LENGTH:
            self.blockSignals(True)
            self.textCursor().deletePreviousChar()
            self.blockSignals(False)
            words = self.words()
        self.full.emit(len(words) >= COMMENT_LENGTH)
        if words != self._value:
            self._value = words
            self.typed.emit(words)

"""Where somebody's own words are typed: plain text, kept exactly, at most 2,000 characters."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCursor
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
        self.full.emit(len(words) >= COMMENT_LENGTH)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text only, as much as there is room for."""
        if source.hasText():
            self.textCursor().insertText(source.text()[: self._room()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any kind of Enter is the same line break; what has no room is not typed at all."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _is_shortcut(event)
        # Typed and taken away again it would come back with an undo.
        if self._room() == 0 and (enter or _is_text(event)):
            return
        if enter:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Of what an input method gives, take as much as there is room for."""
        words = event.commitString()
        room = self._room() + event.replacementLength()
        if len(words) > room:
            event.setCommitString(words[:room], event.replacementStart(), event.replacementLength())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The stay ends, except for a menu that comes back here; its own undo ends with it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
            self.document().clearUndoRedoStacks()

    def minimumSizeHint(self) -> QSize:
        """Three lines."""
        return QSize(120, self.fontMetrics().lineSpacing() * 3 + 30)

    def _room(self) -> int:
        """How many characters can still be typed, in place of those that are chosen."""
        chosen = len(self.textCursor().selectedText())
        return max(0, COMMENT_LENGTH - len(self.words()) + chosen)

    def _on_text_changed(self) -> None:
        if len(self.words()) > COMMENT_LENGTH:
            self._take_back_what_has_no_room()
        words = self.words()
        self.full.emit(len(words) >= COMMENT_LENGTH)
        if words != self._value:
            self._value = words
            self.typed.emit(words)

    def _take_back_what_has_no_room(self) -> None:
        # Only assistive technology can come here: it writes without asking the field.
        self.blockSignals(True)
        cursor = self.textCursor()
        while len(self.words()) > COMMENT_LENGTH:
            if cursor.atStart():
                cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.deletePreviousChar()
        self.blockSignals(False)


def _is_shortcut(event: QKeyEvent) -> bool:
    """Whether a key is held with Ctrl; Ctrl and Alt together are the AltGr of a letter."""
    alt = Qt.KeyboardModifier.AltModifier
    control = Qt.KeyboardModifier.ControlModifier
    return bool(event.modifiers() & control) and not event.modifiers() & alt


def _is_text(event: QKeyEvent) -> bool:
    """Whether a key writes something; Backspace, Delete and the like have a text too."""
    return not _is_shortcut(event) and event.text() > "\x1f" and event.text() != "\x7f"

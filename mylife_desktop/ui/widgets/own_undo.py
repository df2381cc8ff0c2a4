"""Whether an undo is of a field's own typing, or of what the two did last on the page."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def leaves_undo_to_the_page(watched: QObject, event: QKeyEvent) -> bool:
    """Whether a field is about to swallow an undo or a redo for which it has nothing.

    Many acts leave the keyboard in an empty field: there Ctrl+Z would do nothing at all.
    """
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    keys = QKeySequence.StandardKey
    is_back = event.matches(keys.Undo)
    if not is_back and not event.matches(keys.Redo):
        return False
    if isinstance(watched, QPlainTextEdit):
        words = watched.document()
        return not (words.isUndoAvailable() if is_back else words.isRedoAvailable())
    if isinstance(watched, QLineEdit):
        return not (watched.isUndoAvailable() if is_back else watched.isRedoAvailable())
    return False

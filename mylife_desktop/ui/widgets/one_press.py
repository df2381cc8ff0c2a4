"""A double click, or a key that is held, is one press: by its second half the page is another."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _OnePress(QObject):
    """Takes away what presses a button again before it was let go in earnest."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        return (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.isAutoRepeat()
            and event.key() in _PRESS
        )


def one_press(*buttons: QAbstractButton) -> None:
    """Each of these is pressed once by a double click and by a held key."""
    for each in buttons:
        each.installEventFilter(_OnePress(each))

"""Saying to a screen reader what has changed without the keyboard moving there."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say this as soon as it is silent."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))

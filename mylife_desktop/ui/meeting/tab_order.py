"""Where Tab goes when something is made in the middle of a page that is already there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def comes_after(before: QWidget, made: QWidget) -> None:
    """Let Tab go over all of `made` right after `before`. Both are in one window."""
    for one in (made, *made.findChildren(QWidget)):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, one)
            before = one

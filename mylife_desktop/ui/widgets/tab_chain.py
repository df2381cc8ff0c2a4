"""The order of the keyboard where widgets come and go."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_order(start: QWidget, widgets: Iterable[QWidget]) -> None:
    """Tab goes from `start`, which need take no keyboard itself, over the widgets."""
    policy = start.focusPolicy()
    # Qt puts nothing behind what takes no keyboard.
    start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for one, other in pairwise((start, *widgets)):
        QWidget.setTabOrder(one, other)
    start.setFocusPolicy(policy)

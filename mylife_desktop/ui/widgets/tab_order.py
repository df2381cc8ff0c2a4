"""The order in which Tab goes on, where widgets come and go or were made in another order."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_tab_order(stops: Iterable[QWidget]) -> None:
    """Let Tab go from each to the next."""
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def put_in_order(start: QWidget, widgets: Iterable[QWidget]) -> None:
    """Tab goes from `start`, which need take no keyboard itself, over the widgets."""
    policy = start.focusPolicy()
    # Qt puts nothing behind what takes no keyboard.
    start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    in_tab_order((start, *widgets))
    start.setFocusPolicy(policy)


def comes_after(before: QWidget, made: QWidget) -> None:
    """Let Tab go over all of `made` right after `before`. Both are in one window."""
    stops = (made, *made.findChildren(QWidget))
    in_tab_order((before, *(one for one in stops if one.focusPolicy() & Qt.FocusPolicy.TabFocus)))

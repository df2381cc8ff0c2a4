"""The order in which Tab goes from one to the next, where things were not made in that order."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def in_tab_order(stops: Sequence[QWidget]) -> None:
    """Let Tab go from each to the next."""
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)

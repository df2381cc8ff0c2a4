"""The order in which Tab goes on, where widgets come and go or were made in another order."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from mylife_desktop.ui.widgets.choice import Choice


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
    in_tab_order((before, *stops_in(made)))


def stops_in(part: QWidget) -> list[QWidget]:
    """Whatever takes the keyboard in a part, in the order in which it is read."""
    found = (part, *part.findChildren(QWidget))
    parts = (one for one in found if one.window() is part.window())  # a list opens in its own
    # Of choices only one takes Tab now, but it may be another later.
    return [
        one
        for one in parts
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(one, Choice)
    ]


def read_as_laid_out(part: QWidget) -> None:
    """Let a screen reader go over a part as the eye does, whatever in it was made last."""
    layout = part.layout()
    if layout is not None:
        for one in _laid_out(layout):
            one.raise_()  # nothing lies on another here: only the order of the children changes


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        at = layout.getItemPosition
        places = sorted(places, key=lambda place: at(place)[:2])  # type: ignore[assignment, index]
    for place in places:
        item = layout.itemAt(place)
        if item is not None and (widget := item.widget()) is not None:
            yield widget
        elif item is not None and (inner := item.layout()) is not None:
            yield from _laid_out(inner)

"""What the windows of the tests wear: as in the program, each has the style sheet itself."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget

from mylife_desktop.ui.look import Look, look, style_sheet

_worn = [look("light", 100)]


def put_on(window: QWidget) -> None:
    """Dress a window that has nothing on, before it is shown."""
    if window.isWindow() and not window.styleSheet():
        window.setStyleSheet(style_sheet(_worn[-1]))


@contextmanager
def worn(other: Look) -> Iterator[None]:
    """All windows there are, and those to come, wear another look meanwhile."""
    _worn.append(other)
    wear(other)
    yield
    _worn.pop()
    wear(_worn[-1])


def wear(other: Look) -> None:
    """All windows there are wear another look from now on."""
    for window in QApplication.topLevelWidgets():
        if window.styleSheet():
            window.setStyleSheet(style_sheet(other))

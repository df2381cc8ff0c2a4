"""The application that the Circle needs to be drawn, where there is no window and no display."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

_PROGRAM = "mylife-desktop"


def application() -> QCoreApplication:
    """The one that runs, or one that shows nothing; it must live until everything is drawn."""
    return QCoreApplication.instance() or QGuiApplication([_PROGRAM, "-platform", "offscreen"])

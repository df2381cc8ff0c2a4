"""Parts that belong together: a screen reader says what they are about when it comes to them."""

from collections.abc import Callable

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGroupBox, QLayout

from mylife_desktop.ui.page import Speaking


class Group(QGroupBox):
    """A few controls under one question; the eye sees the question as a label of the page.

    A plain widget would do for the eye. Only of a group box do screen readers say the name.
    """

    def __init__(self, page: Speaking, name: Callable[[], str], inside: QLayout) -> None:
        super().__init__()
        self.setLayout(inside)
        page.say(self.setAccessibleName, name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """No frame, and no words: see the style sheet."""

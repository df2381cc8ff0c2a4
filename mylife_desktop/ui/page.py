"""What every page has in common: it says its texts anew when the language changes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from mylife_desktop.ui.look import Look


class Speaking(QWidget):
    """A widget whose texts follow the language, and whose look can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sayings: list[tuple[Callable[[str], object], Callable[[], str]]] = []

    def say(self, show: Callable[[str], object], text: Callable[[], str]) -> None:
        """Show a text now and whenever the language changes."""
        show(text())
        self._sayings.append((show, text))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew; a page with texts of its own making adds them here."""
        for show, text in self._sayings:
            show(text())

    def dress(self, look: Look) -> None:
        """Wear another look. The style sheet comes by itself; drawn widgets need this."""


class Page(Speaking):
    """A whole view of the window."""

    for_client = False
    """Whether the page speaks the client's language (a meeting) or the worker's."""
    can_be_hidden = True
    """Whether there is anything to draw the curtain before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "ground")

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when the page opens."""
        return None

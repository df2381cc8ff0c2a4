"""Where the client tells what changed and why; covered where the words would name somebody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, icon, label
from mylife_desktop.ui.widgets.low_box import LowBox


class ChangeWords(Speaking):
    """The words of one theme: typed where there is a round of today, else nothing."""

    typed = Signal(str)
    """The words as they stand."""
    left = Signal()
    """The stay in the field has ended."""
    opened = Signal()
    """The client has opened the cover."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.box = LowBox(look)
        self._cover = QWidget()
        self._private = label(self, lambda: self.tr("Private."), "quiet")
        self._open = button(
            self,
            lambda: self.tr("Show"),
            self.opened.emit,
            name=lambda: self.tr("Show what I said"),
        )
        self._full = label(
            self,
            lambda: self.tr("There is room for 2,000 characters, and they are used."),
            "small",
            wrap=True,
        )
        self._full.hide()
        line = QHBoxLayout(self._cover)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._private)
        line.addWidget(self._open)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._cover)
        column.addWidget(self.box)
        column.addWidget(self._full)
        self.box.typed.connect(self.typed)
        self.box.left.connect(self.left)
        self.box.full.connect(self._full.setVisible)
        self.dress(look)

    def ask(self, question: str) -> None:
        """Ask for the words of a theme."""
        self.box.ask(question)

    def show_words(self, words: str, *, can_tell: bool, covered: bool, hides_box: bool) -> None:
        """Show the words of today; `covered` puts the mark there, `hides_box` instead of them."""
        self.box.show_words(words)
        had_focus = self._open.hasFocus()
        self._cover.setVisible(covered)
        self.box.setVisible(can_tell and not hides_box)
        if had_focus and not covered and self.box.isVisibleTo(self):
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.box.dress(look)
        self._open.setIcon(icon("private", look.palette.ink, look.px(16)))

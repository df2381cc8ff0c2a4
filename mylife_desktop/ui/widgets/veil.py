"""A cover over private words while somebody else is there; the client's own act opens it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, icon, label


class Veil(Speaking):
    """Shows what it is given, or a mark in its place that says there is something private."""

    opened = Signal()
    """The client has opened the cover."""

    def __init__(self, content: QWidget, look: Look) -> None:
        super().__init__()
        self._content = content
        self._cover = QFrame()
        self._cover.setProperty("surface", "veil")
        self._words = label(
            self, lambda: self.tr("This is private, and you are not alone."), "quiet", wrap=True
        )
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = button(
            self,
            lambda: self.tr("Show it"),
            self._on_open,
            name=lambda: self.tr("Show my private words"),
        )
        inside = QVBoxLayout(self._cover)
        inside.addStretch(1)
        inside.addWidget(self._words)
        inside.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(content)
        self._stack.addWidget(self._cover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.dress(look)

    @property
    def is_down(self) -> bool:
        """Whether the words are covered."""
        return self._stack.currentWidget() is self._cover

    def cover(self, covered: bool) -> None:
        """Let the veil down, or lift it."""
        if covered is not self.is_down:
            self._stack.setCurrentWidget(self._cover if covered else self._content)

    def dress(self, look: Look) -> None:
        """Draw the lock in the new colours."""
        self.open.setIcon(icon("private", look.palette.ink, look.px(18)))

    def _on_open(self) -> None:
        self.cover(False)
        self._content.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

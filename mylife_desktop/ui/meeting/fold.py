"""Sentences that can be folded away under their heading."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.ui.meeting.sentences import Sentences
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, row


class Fold(Speaking):
    """Nothing to be seen where there are no sentences."""

    def __init__(self, *, opened: bool = False) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._title, self._sentences = "", ()  # type: str, tuple[str, ...]
        self._is_open = opened
        self.opener = button(self, self._heading, self._on_pressed, "link", name=self._name)
        self._inside = Sentences()
        self._inside.setContentsMargins(12, 0, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        column.addLayout(row(self.opener, None))
        column.addWidget(self._inside)
        self._follow()

    def show_sentences(self, title: str, sentences: Sequence[str]) -> None:
        """Show these sentences under a heading."""
        self._sentences = tuple(sentences)
        self._inside.show_sentences(self._sentences)
        self._title = title
        self.retranslate()
        self._follow()

    def _heading(self) -> str:
        sign = "▾" if self._is_open else "▸"
        return f"{sign}  {self._title} ({len(self._sentences)})"

    def _name(self) -> str:
        words = self.tr("{title}: fold") if self._is_open else self.tr("{title}: unfold")
        return words.format(title=f"{self._title} ({len(self._sentences)})")

    def _on_pressed(self) -> None:
        self._is_open = not self._is_open
        self.retranslate()
        self._follow()

    def _follow(self) -> None:
        self._inside.setVisible(self._is_open)
        self.setVisible(bool(self._sentences))

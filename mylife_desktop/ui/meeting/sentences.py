"""Sentences one below the other, each a text of its own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import TextStyle, label


class Sentences(QWidget):
    """Nothing more than that; those that stand there already are left alone."""

    def __init__(self, style: TextStyle = "body", marked: TextStyle = "strong") -> None:
        super().__init__()
        self._style, self._marked = style, marked
        self._shown: tuple[tuple[str, bool], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_sentences(self, sentences: Sequence[str], marked: Sequence[str] = ()) -> None:
        """Show these; those of `marked` stand out, to the eye and by a sign."""
        shown = tuple((each, each in marked) for each in sentences)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for words, is_marked in shown:
            text = f"◆  {words}" if is_marked else words
            style = self._marked if is_marked else self._style
            self._column.addWidget(label(None, breakable(text), style, wrap=True))

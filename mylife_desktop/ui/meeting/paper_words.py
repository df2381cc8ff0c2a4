"""What a paper says as plain text, with its headings and lists to be seen."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.reports.reading import Kind, Line
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import TextStyle, label

_STYLES: Final[dict[Kind, TextStyle]] = {
    Kind.TITLE: "title",
    Kind.HEADING: "heading",
    Kind.STRONG: "strong",
    Kind.POINT: "body",
    Kind.PLAIN: "body",
}
_ABOVE: Final = {Kind.HEADING: 14, Kind.STRONG: 4}


class PaperWords(QWidget):
    """Lines one below the other; those that stand there already are left alone."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Line, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these."""
        if (shown := tuple(lines)) == self._shown:
            return
        self._shown = shown
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, line in enumerate(shown):
            if at and (above := _ABOVE.get(line.kind)):
                self._column.addSpacing(above)
            words = breakable(line.text)
            said = f"•  {words}" if line.kind is Kind.POINT else words
            self._column.addWidget(label(None, said, _STYLES[line.kind], wrap=True))

"""What was decided, folded away: the choice, its reason, when and by whom; it can be reopened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.decisions import Judged
from mylife_desktop.finding_texts import Names, lead, reason, rest_said
from mylife_desktop.phrases import numbers_held
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label


class RestingList(Speaking):
    """A line for each finding that rests; the lines are made when they are first unfolded."""

    opened_again = Signal(object)
    """A finding is to stand again."""

    unfolded = Signal()
    """The lines are about to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self._resting: tuple[Judged, ...] = ()
        self._names = Names("", "en")
        self._is_open = False
        self.toggle = button(self, self._text, self._on_toggled, "link")
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(10, 0, 0, 0)
        self._column.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 14, 4)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._lines)
        self._lines.hide()

    def show_resting(self, resting: tuple[Judged, ...], names: Names) -> None:
        """Show what rests."""
        is_same = resting == self._resting and names == self._names
        self._resting, self._names = resting, names
        self.setVisible(bool(resting))
        self._say()
        if self._is_open and not is_same:
            self._fill()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._say()
        if self._is_open:
            self._fill()

    def _text(self) -> str:
        return self.tr("%n thing(s) decided", "", len(self._resting)) + (
            " ▴" if self._is_open else " ▾"
        )

    def _say(self) -> None:
        self.toggle.setText(self._text())
        self.toggle.setAccessibleName(self._text()[:-2])

    def _on_toggled(self) -> None:
        self._is_open = not self._is_open
        if self._is_open:
            self._fill()
        self._lines.setVisible(self._is_open)
        self._say()
        if self._is_open:
            self.unfolded.emit()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for judged in self._resting:
            self._column.addWidget(self._line(judged))

    def _line(self, judged: Judged) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        finding = judged.finding
        seen = " ".join(
            part for part in (lead(finding, self._names), reason(finding, self._names)) if part
        )
        rests = rest_said(judged, self._names)
        words.addWidget(label(None, breakable(rests), wrap=True))
        words.addWidget(label(None, breakable(numbers_held(seen)), "small", wrap=True))
        line.addLayout(words, 1)
        if judged.decision is not None:
            again = QPushButton(self.tr("Open again"))
            again.setProperty("kind", "link")
            again.setAutoDefault(True)
            again.setAccessibleName(self.tr("Open again: {what}").format(what=seen))
            again.clicked.connect(lambda: self.opened_again.emit(finding))
            line.addWidget(again)
        return holder

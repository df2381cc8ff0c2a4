"""A paper has become a round: which one, and where it stands among the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.case import Case
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import day_text, on_one_line
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.small_circle import SmallCircle

_CIRCLE = 110


class PaperKept(Speaking):
    """The shape of the round, and what can be done next."""

    undo_asked = Signal()
    another_asked = Signal()
    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._case: Case | None = None
        self._date = ""
        self._circle = SmallCircle(look, _CIRCLE)
        self._heading = label(None, style="title", wrap=True)
        self._where = label(None, wrap=True)
        self.done = button(self, lambda: self.tr("Done"), self.finished.emit, "main")
        self.another = button(
            self, lambda: self.tr("Type in another paper"), self.another_asked.emit
        )
        self.undo = button(self, lambda: self.tr("Undo"), self.undo_asked.emit)
        self._build()

    def show_round(self, case: Case, date: str) -> None:
        """Show the round of this date (ISO 8601) and its neighbours."""
        self._case, self._date = case, date
        called = on_one_line(case.person.called)
        self._circle.show_round(
            case.round_on(date), self.tr("Circle of {name}").format(name=called)
        )
        self._show_texts()

    @property
    def said(self) -> str:
        """What it says of the round."""
        return f"{self._heading_said()} {self._where.text()}"

    def first_focus(self) -> QWidget:
        """What ends it."""
        return self.done

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._circle.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_where"):
            self._show_texts()

    def _show_texts(self) -> None:
        if self._case is None:
            return
        self._heading.setText(breakable(self._heading_said()))
        self._where.setText(" ".join(self._neighbours(self._case)))

    def _heading_said(self) -> str:
        return self.tr("The round of {date} is kept.").format(date=day_text(self._date))

    def _neighbours(self, case: Case) -> list[str]:
        before = [one.date for one in case.rounds if one.date < self._date]
        after = [one.date for one in case.rounds if one.date > self._date]
        if not before and not after:
            return [self.tr("It is the first round.")]
        said = []
        if before:
            words = self.tr("The round before it is of {date}.")
            said.append(words.format(date=day_text(before[-1])))
        if after:
            words = self.tr("The round after it is of {date}.")
            said.append(words.format(date=day_text(after[0])))
        return said

    def _build(self) -> None:
        ways = Flow(spacing=10)
        for one in (self.done, self.another, self.undo):
            ways.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._heading)
        column.addWidget(self._where)
        column.addSpacing(8)
        column.addLayout(ways)
        column.addStretch(2)

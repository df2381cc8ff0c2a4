"""There is a round of the paper's date already: what the paper can add to it, and what not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.paper import Otherwise, Paper
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.meeting.sentences import Sentences
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import day_text, spoken
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow

_MOST = 3
"""So many differences are told one by one; of more, how many there are."""


class PaperThere(Speaking):
    """The two choose; nothing that is there is written over."""

    added = Signal()
    """The paper is to fill what is empty there."""
    other_day_asked = Signal()

    def __init__(self, instrument: Instrument) -> None:
        super().__init__()
        self.setProperty("surface", "lit")
        self._instrument = instrument
        self._heading = label(None, style="strong", wrap=True)
        self._sentences = Sentences()
        self.add = button(
            self, lambda: self.tr("Add where that round is empty"), self.added.emit, "main"
        )
        self.other_day = button(self, lambda: self.tr("Another day"), self.other_day_asked.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._sentences)
        column.addLayout(ways := Flow())
        ways.addWidget(self.add)
        ways.addWidget(self.other_day)

    def show_paper(self, paper: Paper, case: Case) -> bool:
        """Show what would become of a paper; False if its date is free."""
        there = case.round_on(paper.date)
        if there is None:
            return False
        heading = self.tr("There is already a round of {date}.").format(date=day_text(paper.date))
        self._heading.setText(breakable(heading))
        is_same_form = there.instrument is None or there.instrument == self._instrument.ref
        adds = paper.in_round(case, self._instrument.ref) != case
        self.add.setEnabled(is_same_form and adds)
        self._sentences.show_sentences(self._said(paper, case, is_same_form=is_same_form))
        return True

    @property
    def heading(self) -> str:
        """What is said first."""
        return self._heading.text()

    def first_focus(self) -> QWidget:
        """What can be done."""
        return self.add if self.add.isEnabled() else self.other_day

    def _said(self, paper: Paper, case: Case, *, is_same_form: bool) -> list[str]:
        if not is_same_form:
            return [self.tr("It was made with another form, so this paper cannot be added to it.")]
        said = [self.tr("What it has stays as it is. The paper can fill what is empty there.")]
        numbers, words = paper.said_otherwise(case), paper.worded_otherwise(case)
        if len(numbers) > _MOST:
            said.append(
                self.tr("%n number(s) on the paper are others than there.", "", len(numbers))
            )
        else:
            said += [self._difference(each) for each in numbers]
        if words:
            text = self.tr("Other words than there: {themes}.")
            said.append(text.format(themes=", ".join(map(self._name, words))))
        return said

    def _difference(self, each: Otherwise) -> str:
        names = {
            Viewpoint.IMPORTANCE: self.tr("{theme}, important: there {there}, on paper {number}."),
            Viewpoint.SATISFACTION: self.tr(
                "{theme}, satisfied: there {there}, on paper {number}."
            ),
            Viewpoint.HOPED: self.tr("{theme}, hoped for: there {there}, on paper {number}."),
        }
        return names[each.viewpoint].format(
            theme=self._name(each.theme), there=each.there, number=each.on_paper
        )

    def _name(self, theme: str) -> str:
        return self._instrument.theme(theme).name.in_language(spoken())

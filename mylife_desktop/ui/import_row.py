"""One file of an import: whose case it holds, what is wrong with it, whether it comes in."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.problem import CaseFileProblem
from mylife_desktop.problem_texts import sentence
from mylife_desktop.ui.import_reading import Found
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import born_text, on_one_line, rounds_text
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group

_SAYS_WHAT_IT_IS = "format"
"""A place that is no help to a worker: what is wrong there is wrong with the whole file."""


class ImportRow(Speaking):
    """Somebody known is skipped unless the worker says to add them as another person."""

    chosen = Signal()
    """To skip, or to add."""

    def __init__(self, found: Found) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.found = found
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 12, 22, 14)
        column.setSpacing(4)
        column.addWidget(label(self, self._title, "strong", wrap=True))
        column.addWidget(label(self, self._details, "small", wrap=True))
        self.skip = self._choice(self._skip_text, self._skip_name, adds=False)
        self.add = self._choice(self._add_text, self._add_name, adds=True)
        self._choices = Group(self, self._known, flow := Flow())
        for one in (self.skip, self.add):
            flow.addWidget(one)
        self.skip.setChecked(True)
        self._choices.setParent(self)
        self._choices.setVisible(found.is_known)
        if found.problem is not None:
            column.addWidget(label(self, self._problem, "problem", wrap=True))
        if found.is_known:
            column.addSpacing(2)
            column.addWidget(label(self, self._known, wrap=True))
            column.addWidget(self._choices)

    @property
    def comes_in(self) -> Case | None:
        """The case, unless it is to stay out."""
        return self.found.case if not self.found.is_known or self.add.isChecked() else None

    def _choice(self, text: Callable[[], str], name: Callable[[], str], *, adds: bool) -> Choice:
        chosen = lambda: self._on_chosen(adds=adds)  # noqa: E731
        return choice(self, text, chosen, "plain", name=name, at_once=True)

    def _on_chosen(self, *, adds: bool) -> None:
        self.skip.setChecked(not adds)
        self.add.setChecked(adds)
        self.chosen.emit()

    def _name(self) -> str:
        case = self.found.case
        return on_one_line(case.person.called) if case else self.found.path.name

    def _title(self) -> str:
        return breakable(self._name())

    def _details(self) -> str:
        case = self.found.case
        if case is None:
            return self.tr("This file cannot come in.")
        name = on_one_line(case.person.name or "")
        parts = [
            name if name != self._name() else "",
            born_text(case.person.born),
            rounds_text(len(case.rounds)),
            self.found.path.name,
        ]
        return breakable(" · ".join(part for part in parts if part))

    def _problem(self) -> str:
        problem = self.found.problem
        if isinstance(problem, CaseFileProblem):  # the file is named above
            place = "" if problem.place == _SAYS_WHAT_IT_IS else problem.place
            problem = CaseFileProblem(problem.kind, place=place, **problem.values)
        return breakable(sentence(problem)) if problem is not None else ""

    def _known(self) -> str:
        if self.found.there:
            there = self.found.there[0]
            where = self.tr("{name} is already in your list.")
            if there.archived:
                where = self.tr("{name} is already in the archive.")
            return breakable(where.format(name=on_one_line(there.called)))
        twin = self.found.twin.name if self.found.twin else ""
        return breakable(self.tr("The file {file} holds the same person.").format(file=twin))

    def _skip_text(self) -> str:
        return self.tr("Skip")

    def _skip_name(self) -> str:
        return self.tr("Skip {name}").format(name=self._name())

    def _add_text(self) -> str:
        return self.tr("Add as another person")

    def _add_name(self) -> str:
        return self.tr("Add {name} as another person").format(name=self._name())

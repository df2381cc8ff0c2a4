"""Three fields, and there is a new person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from mylife_desktop.domain.case import Person
from mylife_desktop.domain.problem import Problem
from mylife_desktop.language import OWN_NAMES
from mylife_desktop.problem_texts import sentence
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.column import Column
from mylife_desktop.ui.widgets.controls import button, card, label, labelled, line_field
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import Drawn, HalfTyped, Typed

_WIDTH = 640
_FIRST_YEAR = 1900


class NewPersonPage(Page):
    """Asks for the name used, the language and, if wanted, the year of birth."""

    made = Signal(Person)
    cancelled = Signal()
    half_typed = Signal(object)
    """What stands in the fields (`Typed`) while nobody is made of it; None: nothing any more."""

    def __init__(self, language: str, year: int, look: Look) -> None:
        super().__init__()
        self._year = year
        self._problem: Problem | None = None
        self._name_fault = self._fault(lambda: self.tr("Please write the name they use."))
        self._born_fault = self._fault(self._born_sentence)
        self._failure = label(None, style="problem", wrap=True)
        self._failure.hide()
        self.called = line_field(self, lambda: self.tr("Name they use"))
        self.born = line_field(
            self,
            lambda: self.tr("Year of birth, if you need it"),
            hint=lambda: self.tr("for example 2008"),
        )
        self._languages = {code: self._language_choice(code) for code in OWN_NAMES}
        self._column = Column(_WIDTH, look)
        self._build()
        for field, fault in ((self.called, self._name_fault), (self.born, self._born_fault)):
            field.returnPressed.connect(self._on_create)
            field.textEdited.connect(fault.hide)
        self.born.editingFinished.connect(
            lambda: self._born_fault.setVisible(not self._is_year_good())
        )
        self._choose_language(language)
        self._half = HalfTyped(self, self._fields)
        self._half.told.connect(lambda _, typed: self.half_typed.emit(typed))
        self._half.begin("")
        for field in (self.called, self.born):
            field.textChanged.connect(self._half.note)
        for one in self.language_buttons():
            one.clicked.connect(self._half.note)

    def language_buttons(self) -> list[Choice]:
        """The languages to choose from; exactly one is chosen."""
        return list(self._languages.values())

    def first_focus(self) -> QLineEdit:
        """The name."""
        return self.called

    def go_on_with(self, typed: Typed) -> None:
        """Show again what was typed before the power failed, or the program was locked."""
        self._half.fill(typed)

    def show_problem(self, problem: Problem) -> None:
        """Say why the person could not be kept; what was typed stays."""
        self._problem = problem
        self._failure.setText(sentence(problem))
        self._failure.show()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if self._problem is not None:
            self._failure.setText(sentence(self._problem))

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._column.dress(look)

    def _on_create(self) -> None:
        called = self.called.text().strip()
        is_year_good = self._is_year_good()
        self._name_fault.setVisible(not called)
        self._born_fault.setVisible(not is_year_good)
        self._failure.hide()
        if not called:
            self.called.setFocus()
        elif not is_year_good:
            self.born.setFocus()
        else:
            self.made.emit(Person(called, self.language(), born=self._typed_year() or None))

    def language(self) -> str:
        """The language that is chosen."""
        return next((code for code, one in self._languages.items() if one.isChecked()), "")

    def _choose_language(self, language: str) -> None:
        for code, one in self._languages.items():
            one.setChecked(code == language)

    def _fields(self) -> dict[str, QWidget | Drawn]:
        language = Drawn(self.language, lambda code: self._choose_language(str(code)))
        return {"called": self.called, "born": self.born, "language": language}

    def _typed_year(self) -> str:
        """The year in the digits of the case file, whatever digits were typed; or as typed."""
        typed = self.born.text().strip()
        return f"{int(typed):04}" if typed.isdecimal() and len(typed) == 4 else typed

    def _is_year_good(self) -> bool:
        year = self._typed_year()
        if not year:
            return True
        is_number = len(year) == 4 and year.isdecimal()
        return is_number and _FIRST_YEAR <= int(year) <= self._year

    def _born_sentence(self) -> str:
        return self.tr(
            "A year has four digits, from {first} to {last}. You can also leave this empty."
        ).format(first=_FIRST_YEAR, last=self._year)

    def _fault(self, text: object) -> QLabel:
        made = label(self, text, "problem", wrap=True)  # type: ignore[arg-type]
        made.hide()
        return made

    def _build(self) -> None:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(26, 22, 26, 24)
        inside.setSpacing(6)
        inside.addLayout(labelled(self, lambda: self.tr("Name they use"), self.called))
        inside.addWidget(
            label(self, lambda: self.tr("The only name shown in a meeting."), "small", wrap=True)
        )
        inside.addWidget(self._name_fault)
        inside.addSpacing(12)
        inside.addLayout(
            labelled(self, lambda: self.tr("Language of the questions"), self._language_row())
        )
        inside.addSpacing(12)
        inside.addLayout(
            labelled(self, lambda: self.tr("Year of birth, if you need it"), self.born)
        )
        inside.addWidget(self._born_fault)
        foot = Flow(spacing=12)
        foot.addWidget(button(self, lambda: self.tr("Create"), self._on_create, "main"))
        foot.addWidget(button(self, lambda: self.tr("Back"), self.cancelled.emit))
        self._column.box.addWidget(frame)
        self._column.box.addWidget(self._failure)
        self._column.box.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(self._column, 1000)
        whole.addStretch(2)

    def _language_row(self) -> QWidget:
        row = Group(self, lambda: self.tr("Language of the questions"), flow := Flow())
        for one in self._languages.values():
            flow.addWidget(one)
        return row

    def _language_choice(self, code: str) -> Choice:
        chosen = lambda: self._choose_language(code)  # noqa: E731
        return choice(self, lambda: OWN_NAMES[code], chosen, "plain", at_once=True)

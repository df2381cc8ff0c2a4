"""What is asked while no service's goal is known: does anybody else plan something at all?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow


class NobodyCard(Speaking):
    """That nobody else plans anything is an answer too, and can be taken back."""

    writing_asked = Signal()
    said = Signal(bool)
    """Whether nobody else plans anything."""

    def __init__(self) -> None:
        super().__init__()
        self._day = ""
        self.setProperty("surface", "card")
        self._question = label(None, style="heading", wrap=True)
        self.say(self._question.setText, self._question_text)
        self.write = button(
            self, lambda: self.tr("Yes, write it down"), self.writing_asked.emit, "main"
        )
        self.nobody = button(self, self._nobody_text, lambda: self.said.emit(not self._day))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._question)
        answers = QWidget()
        answers.setLayout(flow := Flow(12))
        for made in (self.write, self.nobody):
            flow.addWidget(made)
        column.addWidget(answers)

    def show_answer(self, day: str) -> None:
        """Show on which day it was said that nobody does; empty: it was not."""
        self._day = day
        self.write.setVisible(not day)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The first answer."""
        return self.nobody if self._day else self.write

    def _question_text(self) -> str:
        if self._day:
            words = self.tr("Nobody else plans anything for you. You said so on {day}.")
            return words.format(day=self._day)
        return self.tr("Does somebody else plan something for you: school, work, health?")

    def _nobody_text(self) -> str:
        if self._day:
            return self.tr("Somebody does after all")
        return self.tr("Nobody else plans anything for me")

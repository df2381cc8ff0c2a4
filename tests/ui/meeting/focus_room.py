"""The page of strengths and focus on a table where what is wanted happens at once."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case, Person, Sitting
from mylife_desktop.domain.round import Answer, Round
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.focus_page import FocusPage
from tests.drive import show
from tests.ui.meeting.rooms import INSTRUMENT, LOOK, TODAY

SITTING = Sitting(TODAY, INSTRUMENT.ref)


def said(date: str = TODAY, /, **answers: tuple[int | None, int | None]) -> Round:
    """A round in which these themes have an importance and a satisfaction."""
    return Round(date, {theme: Answer(*values) for theme, values in answers.items()})


class Table:
    """An open case and its page."""

    def __init__(
        self,
        qtbot: QtBot,
        *rounds: Round,
        size: tuple[int, int] = (1366, 711),
        language: str = "en",
        dressed: Look = LOOK,
    ) -> None:
        self.case = Case(Person("Aino", "fi"), rounds)
        self.wanted: list[object] = []
        self.page = FocusPage(INSTRUMENT, language, dressed)
        self.page.strengths_named.connect(lambda t: self._do(SITTING.name_strengths, t))
        self.page.focus_chosen.connect(lambda t: self._do(SITTING.choose_focus, t))
        self.page.show_case(self.case.rounds, TODAY)
        self.window = show(qtbot, self.page, *size)

    @property
    def today(self) -> Round:
        """The round of today, empty if there is none."""
        return SITTING.round_of(self.case)

    @property
    def seen(self) -> tuple[str, ...]:
        """The themes of the list, from top to bottom as it lies on the screen."""
        rows = [self.page.card.chosen.row(theme) for theme in self.page.card.chosen.themes]
        QApplication.processEvents()
        return tuple(row.chosen.theme for row in sorted(rows, key=lambda row: row.y()))

    def choose(self, *themes: str) -> None:
        """Choose themes as today's focus, one after another."""
        for theme in themes:
            self.page.card.choose(theme)

    def _do(self, act: Callable[[Case, tuple[str, ...]], Case], themes: tuple[str, ...]) -> None:
        self.wanted.append(themes)
        self.case = act(self.case, themes)
        self.page.show_case(self.case.rounds, TODAY)


def button(widget: QWidget, name: str) -> QPushButton:
    """The one button in view of this name for screen readers."""
    QApplication.processEvents()
    all_ = widget.findChildren(QPushButton)
    found = [one for one in all_ if one.isVisible() and one.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} buttons {name!r}"
    return found[0]

"""The survey as a way through its questions, and the list of what was left open."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.instrument import Theme
from mylife_desktop.domain.known import Known
from mylife_desktop.domain.themes import Point, Viewpoint
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.tab_order import put_in_order

RATINGS = (Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION)
"""The viewpoints that are asked as numbers."""

Before = Callable[[str, Viewpoint], Known | None]
"""What was answered earlier: of a theme, from a viewpoint."""


@dataclass(frozen=True)
class Question:
    """One point of the survey: a theme, and what is asked of it."""

    theme: Theme
    point: Point


def questions(themes: tuple[Theme, ...]) -> tuple[Question, ...]:
    """The survey in its order: importance of all themes, satisfaction with all, the comments."""
    return tuple(Question(theme, point) for point in Point for theme in themes)


class LeftOpen(Speaking):
    """What was left open, each a button that opens it."""

    chosen = Signal(int)
    """The number of a question."""

    def __init__(self) -> None:
        super().__init__()
        self._head = label(self, lambda: self.tr("These were left open"), "huge", wrap=True)
        self._words = label(
            self,
            lambda: self.tr("Open one if you like, or go on. An open answer is fine too."),
            "quiet",
            wrap=True,
        )
        self._list = QWidget()
        self._flow = Flow(spacing=10)
        self._list.setLayout(self._flow)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._head)
        column.addWidget(self._words)
        column.addSpacing(16)
        column.addWidget(self._list)
        column.addStretch(2)

    def show_open(self, left_open: Iterable[tuple[int, Question]], language: str) -> None:
        """Show these questions, each with its number."""
        self._flow.clear()
        made = [self._button(number, question, language) for number, question in left_open]
        for one in made:
            self._flow.addWidget(one)
        put_in_order(self, made)  # before the way on, which was there first
        self._list.updateGeometry()

    def _button(self, number: int, question: Question, language: str) -> QWidget:
        viewpoint = (
            self.tr("importance") if question.point is Point.IMPORTANCE else self.tr("satisfaction")
        )
        text = f"{question.theme.name.in_language(language)}: {viewpoint}"
        # Not `button()`: these come and go with the answers, and are made anew in any language.
        made = QPushButton(text.replace("&", "&&"))
        made.setAutoDefault(True)  # Enter presses it
        made.setAccessibleName(text)
        made.clicked.connect(lambda: self.chosen.emit(number))
        return made

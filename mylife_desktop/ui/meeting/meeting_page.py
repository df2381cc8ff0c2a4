"""One person's page: the Circle and the survey, two ways to the same answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.domain.themes import Point, Viewpoint
from mylife_desktop.editing.autosave import Saved
from mylife_desktop.language import OWN_NAMES, short_day
from mylife_desktop.ui.bar import MeetingBar
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.circle_page import CirclePage
from mylife_desktop.ui.meeting.one_by_one import OneByOne
from mylife_desktop.ui.page import Page


class MeetingPage(Page):
    """What the two look at together. Speaks the client's language, which the pill can change."""

    for_client = True

    language_chosen = Signal(str)
    ended = Signal()

    def __init__(self, answering: Answering, language: str, look: Look) -> None:
        super().__init__()
        self._answering, self.language = answering, language
        instrument = answering.instrument
        self.bar = MeetingBar(tuple(OWN_NAMES), language, look, back=True)
        self.circle_page = CirclePage(instrument, language, look)
        self.one_by_one = OneByOne(instrument, language, look)
        self._parts = QStackedWidget()
        self._parts.addWidget(self.circle_page)
        self._parts.addWidget(self.one_by_one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._parts, 1)
        self._saved = Saved.YES
        self._connect()
        self._follow()
        self.circle_page.light(self.circle_page.first_unanswered())

    def go_to(self, theme: str, point: str) -> None:
        """Light a theme; at its comment the keyboard stands after the last word."""
        self._parts.setCurrentWidget(self.circle_page)
        if point == Point.FUTURE:
            self.circle_page.light(theme)
            self.circle_page.show_card()
            self.circle_page.card.focus_comment()
        else:
            self.circle_page.light(theme, point if point in set(Viewpoint) else None)

    def show_saved(self, state: Saved, problem: StoreProblem | None = None) -> None:
        """Say whether all is on disk."""
        self._saved = state
        said = {
            Saved.YES: self.tr("✓ Saved"),
            Saved.NOT_YET: self.tr("Saving …"),
            Saved.CANNOT: self.tr("Not saved yet"),
        }[state]
        self.bar.saved.setText(said)

    def speak(self, language: str) -> None:
        """Speak another language with the client."""
        self.language = language
        self.bar.languages.show_language(language)
        self.circle_page.speak(language)
        self.one_by_one.speak(language)
        self._say_heading()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.bar.dress(look)
        self.circle_page.dress(look)
        self.one_by_one.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_parts"):
            self.show_saved(self._saved)
            self._say_heading()

    def first_focus(self) -> QWidget:
        """The Circle."""
        return self.circle_page.circle

    def _say_heading(self) -> None:
        sitting = self._answering.sitting
        called = self._answering.document.case.person.called
        self.bar.say_heading(called, short_day(sitting.date, self.language))

    def _follow(self) -> None:
        round_, before = self._answering.round(), self._answering.round_before()
        self.circle_page.show_round(round_, before)
        if self._parts.currentWidget() is self.one_by_one:
            self.one_by_one.show_round(round_)

    def _show_one_by_one(self) -> None:
        self._answering.end()
        self.one_by_one.show_round(self._answering.round())
        self._parts.setCurrentWidget(self.one_by_one)
        self.one_by_one.begin()

    def _show_circle(self) -> None:
        self._answering.end()
        self._parts.setCurrentWidget(self.circle_page)
        self._follow()
        self.circle_page.circle.setFocus()

    def _connect(self) -> None:
        answering, document = self._answering, self._answering.document
        for part in (self.circle_page, self.one_by_one):
            part.scored.connect(answering.score)
            part.written.connect(answering.write)
            part.left.connect(answering.end)
            part.skipped.connect(answering.skip)
        self.circle_page.moving.connect(answering.move)
        self.circle_page.moved.connect(answering.end)
        self.circle_page.put_back.connect(answering.put_back)
        self.circle_page.one_by_one_asked.connect(self._show_one_by_one)
        self.one_by_one.finished.connect(self._show_circle)
        document.changed.connect(self._follow)
        document.undo_changed.connect(self._on_undo_changed)
        self.bar.undo_asked.connect(document.undo)
        self.bar.redo_asked.connect(document.redo)
        self.bar.back_asked.connect(self._on_back)
        self.bar.languages.chosen.connect(self.language_chosen)
        self._on_undo_changed(document.can_undo, document.can_redo)
        self._say_heading()
        self.show_saved(Saved.YES)

    def _on_undo_changed(self, can_undo: bool, can_redo: bool) -> None:
        self.bar.undo.setEnabled(can_undo)
        self.bar.redo.setEnabled(can_redo)

    def _on_back(self) -> None:
        if self._parts.currentWidget() is self.one_by_one:
            self._show_circle()
        else:
            self.ended.emit()

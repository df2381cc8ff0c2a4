"""The survey alone: what the client sees while the laptop is in their hands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mylife_desktop.domain.problem import Problem
from mylife_desktop.domain.round import Answer
from mylife_desktop.language import OWN_NAMES
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.give_back import GiveBack
from mylife_desktop.ui.meeting.one_by_one import OneByOne
from mylife_desktop.ui.meeting.pin import Pin
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.controls import button, label, row
from mylife_desktop.ui.widgets.pill_menu import LanguagePill, LookPill
from mylife_desktop.ui.widgets.scroll import Scroll


class HandOverPage(Page):
    """The questions, a word of thanks at their end, and the way back for the worker.

    `themes` are the ones to be asked of, none at all is all of them; `is_veiled` says which words
    are covered while somebody else is there.
    """

    for_client = True

    given_back = Signal()
    unlock_asked = Signal(str)
    """The worker's passphrase, to be tried; then `show_problem` or the page is taken away."""
    language_chosen = Signal(str)
    help_asked = Signal()

    def __init__(
        self,
        answering: Answering,
        language: str,
        look: Look,
        *,
        pin: Pin | None,
        has_passphrase: bool,
        themes: Sequence[str] = (),
        is_veiled: Callable[[Answer], bool] = lambda _: False,
        keeps_nothing: bool = False,
    ) -> None:
        super().__init__()
        self._keeps_nothing = keeps_nothing
        self._answering, self.language = answering, language
        self._is_asked_back = pin is not None or has_passphrase
        self.languages = LanguagePill(tuple(OWN_NAMES), language)
        self.looks = LookPill()
        self.one_by_one = OneByOne(answering.instrument, language, look)
        self.one_by_one.words.is_veiled = is_veiled
        self.back = GiveBack(pin, look, has_passphrase=has_passphrase, keeps_nothing=keeps_nothing)
        self.give_back = button(self, lambda: self.tr("Give back"), self._on_give_back, "link")
        self.help = button(
            self,
            lambda: self.tr("Help now"),
            self._on_help,
            "pill",
            tip=lambda: self.tr("Help now: whom to call  F1"),
        )
        self._again = button(
            self, lambda: self.tr("Look at the questions again"), self._on_again, "plain"
        )
        self._hand = button(self, lambda: self.tr("Give back"), self._on_give_back, "main")
        self._parts = QStackedWidget()
        self._done = self._built_done()
        for part in (self.one_by_one, self._done, self.back):
            self._parts.addWidget(part)
        self._from: QWidget = self.one_by_one
        self._build()
        self._connect()
        self.one_by_one.stay_alone()
        self.one_by_one.ask(themes)
        self._follow()

    @property
    def is_done(self) -> bool:
        """Whether the client has come to the end."""
        return self._parts.currentWidget() is self._done

    def begin(self) -> None:
        """The client begins, with the first question that is open."""
        self.one_by_one.begin()

    def wait(self, waiting: bool) -> None:
        """The lock is turning."""
        self.back.wait(waiting)

    def show_problem(self, problem: Problem) -> None:
        """Say what is wrong with the passphrase."""
        self.back.show_problem(problem)

    def forget(self) -> None:
        """Leave nothing of what the worker typed."""
        self.back.forget()

    def speak(self, language: str) -> None:
        """Speak another language with the client."""
        self.language = language
        self.languages.show_language(language)
        self.one_by_one.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.one_by_one.dress(look)
        self.back.dress(look)

    def first_focus(self) -> QWidget | None:
        """The question sees to it itself."""
        return None

    def _on_give_back(self) -> None:
        self._answering.end()
        if not self._is_asked_back:
            self.given_back.emit()
            return
        self._from = self._done if self.is_done else self.one_by_one
        self._show(self.back)
        self.back.field.setFocus()

    def _on_help(self) -> None:
        self._answering.end()
        self.help_asked.emit()

    def _on_not_yet(self) -> None:
        self.back.forget()
        self._show(self._from)
        if self.is_done:
            self._hand.setFocus()
        else:
            self.one_by_one.focus_question()

    def _on_finished(self) -> None:
        self._answering.end()
        self._show(self._done)
        self._hand.setFocus()

    def _on_again(self) -> None:
        self._show(self.one_by_one)
        self.one_by_one.begin()

    def _show(self, part: QWidget) -> None:
        self._parts.setCurrentWidget(part)
        self.give_back.setVisible(part is self.one_by_one)

    def _follow(self) -> None:
        self.one_by_one.show_round(self._answering.round(), self._answering.known_before)

    def _connect(self) -> None:
        survey, answering = self.one_by_one, self._answering
        survey.scored.connect(answering.score)
        survey.written.connect(answering.write)
        survey.left.connect(answering.end)
        survey.skipped.connect(answering.skip)
        survey.kept_private.connect(answering.keep_private)
        survey.as_before_asked.connect(
            lambda theme, viewpoint: answering.as_before(theme, (viewpoint,))
        )
        survey.finished.connect(self._on_finished)
        answering.document.changed.connect(self._follow)
        self.languages.chosen.connect(self.language_chosen)
        self.back.given_back.connect(self.given_back)
        self.back.unlock_asked.connect(self.unlock_asked)
        self.back.cancelled.connect(self._on_not_yet)

    def _build(self) -> None:
        self.head = row(self.give_back, None, self.languages, self.looks, self.help)
        self.head.setContentsMargins(52, 8, 60, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.head)
        whole.addWidget(self._parts, 1)

    def _thanks(self) -> str:
        if self._keeps_nothing:
            return self.tr("Thank you. Your answers are there, and you can still change them.")
        return self.tr("Thank you. Everything you answered is kept, and you can still change it.")

    def _built_done(self) -> QWidget:
        page = QWidget()
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(page)
        column.setContentsMargins(60, 0, 60, 0)
        column.setSpacing(14)
        column.addStretch(2)
        thanks = label(self, lambda: self.tr("Done. Give the laptop back."), "huge", wrap=True)
        kept = label(
            self,
            self._thanks,
            "quiet",
            wrap=True,
        )
        for one in (thanks, kept):
            one.setAlignment(centre)
            column.addWidget(one)
        column.addSpacing(16)
        column.addWidget(self._hand, 0, centre)
        column.addWidget(self._again, 0, centre)
        column.addStretch(3)
        return Scroll(page)

"""The second meeting begins here: the steps of last time as cards, one key each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mylife_desktop.domain.plan import CheckState
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.fold import Fold
from mylife_desktop.ui.meeting.step_check import CheckedStep, StepCheck
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.controls import button, label, row
from mylife_desktop.ui.widgets.half_typed import Typed
from mylife_desktop.ui.widgets.scroll import Scroll
from mylife_desktop.ui.widgets.tab_order import in_tab_order, read_as_laid_out

_TWO_IN_A_ROW = 1100
"""The least width, at 100 % text, at which two cards stand side by side."""


class LastTimePage(Speaking):
    """Nothing must be answered; every answer can be given anew."""

    answered = Signal(str, int, object)
    """Of a step (goal, place): a `CheckState`."""
    word_typed = Signal(str, int, str)
    word_left = Signal()
    day_chosen = Signal(str, int, object)
    """Of a step (goal, place): the date by which it is to be done from now on."""
    half_typed = Signal(str, object)
    """A card, and what is typed in it that is no day yet: see `HalfTyped`."""
    skipped = Signal()
    went_on = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "ground")
        self._language, self._look = language, look
        self._agreed, self._columns = True, 0
        self._cards: dict[tuple[str, int], StepCheck] = {}
        self._title = label(None, style="title", wrap=True)
        self._below = label(None, style="quiet", wrap=True)
        self.changes = Fold()
        self._skip = button(self, lambda: self.tr("Skip this today"), self.skipped.emit)
        self._on = button(self, lambda: self.tr("On to the Circle"), self.went_on.emit, "main")
        self._grid = QGridLayout()
        self._build()
        self._follow()

    @property
    def cards(self) -> tuple[StepCheck, ...]:
        """The cards, in the order of the plan."""
        return tuple(self._cards.values())

    def show_steps(
        self,
        steps: Sequence[CheckedStep],
        today: date,
        *,
        next_meeting: date | None = None,
        agreed: bool = True,
    ) -> None:
        """Show the steps of last time; `agreed`: both had said yes to them."""
        self._agreed = agreed
        if [step.key for step in steps] != list(self._cards):
            self._make_cards([step.key for step in steps])
            self._put_in_order()
        for step in steps:
            self._cards[step.key].show_step(step, today, next_meeting)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Tab goes through the cards first; only in its window does the order last."""
        super().showEvent(event)
        self._put_in_order()

    def _put_in_order(self) -> None:
        stops = [stop for card in self.cards for stop in card.stops()]
        in_tab_order((*stops, self.changes.opener, self._skip, self._on))

    def show_changes(self, title: str, sentences: Sequence[str]) -> None:
        """Tell what has changed since the last plan."""
        self.changes.show_sentences(title, sentences)

    def go_on_with(self, form: str, typed: Typed) -> None:
        """Open the card in which a day was being typed, if it is still asked for."""
        _, goal, at = form.split("/")
        card = self._cards.get((goal, int(at)))
        if card is None or not card.go_on_with(typed):
            self.half_typed.emit(form, None)

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self._language = language
        for card in self.cards:
            card.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for card in self.cards:
            card.dress(look)
        self._arrange()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def first_focus(self) -> QWidget:
        """Where a day was being typed; the first card that waits, or the way on."""
        typed = next((card.days for card in self.cards if card.has_unread), None)
        if typed is not None:
            return typed.field
        waiting = next((card for card in self.cards if card.step.state is None), None)
        if waiting is None:
            return self._on
        return waiting.answers[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two cards in a row, or one."""
        super().resizeEvent(event)
        self._arrange()

    def _heading(self, count: int) -> str:
        if not count:
            return self.tr("Nothing waits from last time")
        if not self._agreed:
            return self.tr("From last time")
        counted = (
            self.tr("Last time we agreed on one thing"),
            self.tr("Last time we agreed on two things"),
            self.tr("Last time we agreed on three things"),
            self.tr("Last time we agreed on four things"),
            self.tr("Last time we agreed on five things"),
            self.tr("Last time we agreed on six things"),
            self.tr("Last time we agreed on seven things"),
            self.tr("Last time we agreed on eight things"),
            self.tr("Last time we agreed on nine things"),
            self.tr("Last time we agreed on ten things"),
        )
        if count <= len(counted):
            return counted[count - 1]
        return self.tr("Last time we agreed on %n thing(s)", "", count)

    def _question(self, count: int) -> str:
        if not count:
            return self.tr("No step is open, and that is fine. We begin from where you are today.")
        return self.tr("How did it go?") if count == 1 else self.tr("How did they go?")

    def _follow(self) -> None:
        count = len(self._cards)
        self._title.setText(self._heading(count))
        self._below.setText(self._question(count))
        self._skip.setVisible(bool(count))

    def _on_answered(self, card: StepCheck, state: CheckState) -> None:
        self.answered.emit(*card.step.key, state)
        all_ = self.cards
        if card not in all_:
            return
        at = all_.index(card)
        others = (*all_[at + 1 :], *all_[:at])
        waiting = next((one for one in others if one.step.state is None), None)
        if waiting is not None:
            waiting.begin()
        else:
            self._on.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.tr("That was all from last time."))

    def _on_went(self, card: StepCheck, cards: int, rows: int) -> None:
        to = self.cards.index(card) + cards + rows * max(1, self._columns)
        if 0 <= to < len(self.cards):
            self.cards[to].begin()
        elif cards > 0 or rows > 0:
            self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self, card: StepCheck) -> None:
        """All of a card in view, where it is not higher than the page."""
        if card in self.cards and card.height() <= self._scroll.viewport().height():
            self._scroll.let_go()
            self._scroll.ensureWidgetVisible(card)

    # -- room ------------------------------------------------------------------------------------

    def _make_cards(self, keys: Sequence[tuple[str, int]]) -> None:
        for key in [key for key in self._cards if key not in keys]:
            gone = self._cards.pop(key)
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._cards = {key: self._cards.get(key) or self._card() for key in keys}
        self._columns = 0
        self._arrange()
        read_as_laid_out(self._inner)

    def _card(self) -> StepCheck:
        card = StepCheck(self._language, self._look)
        card.answered.connect(lambda state: self._on_answered(card, state))
        card.word_typed.connect(lambda words: self.word_typed.emit(*card.step.key, words))
        card.word_left.connect(self.word_left)
        card.half.told.connect(self.half_typed)
        card.day_chosen.connect(lambda day: self.day_chosen.emit(*card.step.key, day))
        card.more.clicked.connect(lambda: QTimer.singleShot(0, self, lambda: self._bring(card)))
        card.went.connect(lambda cards, rows: self._on_went(card, cards, rows))
        return card

    def _arrange(self) -> None:
        wide = len(self._cards) > 1 and self.width() >= self._look.px(_TWO_IN_A_ROW)
        columns = 2 if wide else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // columns, at % columns)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)

    def _build(self) -> None:
        inner = QWidget()
        self._grid.setSpacing(16)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(60, 22, 60, 24)
        column.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._below)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self.changes)
        column.addLayout(row(None, self._skip, self._on, spacing=14))
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        self._inner = inner
        self._scroll = Scroll(inner)
        page.addWidget(self._scroll)

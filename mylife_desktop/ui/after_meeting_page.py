"""After a meeting, for the worker alone: a differing view, the note of the round, the background.

It is never part of a meeting, and nothing here changes what the client said.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.person_texts import day_text, on_one_line, spoken
from mylife_desktop.ui.view_row import ViewRow
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.column import Column, in_the_middle
from mylife_desktop.ui.widgets.controls import button, card, label
from mylife_desktop.ui.widgets.note_box import NoteBox

_WIDTH = 1330
_NOTES = 400
_BOX = 176
_SIDE_BY_SIDE = 1180
"""Logical pixels at 100 % text from which on the notes stand beside the themes."""


class AfterMeetingPage(Page):
    """Two views of each theme, and two notes; each says that the client may ask to see it."""

    viewed = Signal(str, object)
    """A theme, and the worker's view of its satisfaction: 0-10, or None for none of their own."""
    noted = Signal(str)
    """The note of the round as it stands."""
    background_noted = Signal(str)
    """The background note as it stands."""
    left = Signal()
    """A stay in a field has ended."""
    finished = Signal()

    def __init__(self, instrument: Instrument, language: str, look: Look) -> None:
        super().__init__()
        self._instrument, self._language, self._look = instrument, language, look
        self._called, self._date = "", ""
        self._round: Round | None = None
        self._shows_others = False
        self.rows = {theme.id: ViewRow(theme, language, look) for theme in instrument.themes}
        self.note, self.background = NoteBox(), NoteBox()
        self.others = button(self, self._others_text, self._on_others, "link")
        self.done = button(self, lambda: self.tr("Done"), self._on_done, "main")
        self._seen: list[QLabel] = []
        self._anchors = label(None, style="small", wrap=True)
        self._how = label(None, style="small", wrap=True)
        self._no_round = label(
            self, lambda: self.tr("No round was made that day."), "quiet", wrap=True
        )
        self._views, self._views_box = self._card_of(lambda: self.tr("Your view, where it differs"))
        self._notes, box = self._card_of(lambda: self.tr("Note of this round"))
        box.addSpacing(6)
        box.addWidget(self.note, 1)
        self._background, box = self._card_of(lambda: self.tr("Background note"))
        box.addSpacing(6)
        box.addWidget(self.background, 1)
        self._column = Column(_WIDTH, look)
        self._foot = QWidget()
        self._build()
        self._connect()
        self.dress(look)

    def show_case(self, case: Case, round_date: str) -> None:
        """Show the round of this date. What already shows it is left alone, cursor and all."""
        self._called, self._date = on_one_line(case.person.called), round_date
        self._round = case.round_on(round_date)
        if self._round is not None:
            self.note.show_words(self._round.note or "")
        self.background.show_words(case.person.note or "")
        self._show()

    def first_focus(self) -> QWidget:
        """The note of the round: what is fresh in mind."""
        return self.background if self._round is None else self.note

    def retranslate(self) -> None:
        """Say everything anew, the themes too."""
        super().retranslate()
        self._language = spoken()
        for each in self.rows.values():
            each.speak(self._language)
        self._show()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._column.dress(look)
        self._foot.setMaximumWidth(look.px(_WIDTH))
        for each in self.rows.values():
            each.dress(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the notes beside the themes, or below them."""
        super().resizeEvent(event)
        self._arrange()

    # -- what is shown ---------------------------------------------------------------------------

    def _show(self) -> None:
        has_round = self._round is not None
        hidden = 0
        for theme, each in self.rows.items():
            theirs, view = self._views_of(theme)
            each.show_views(self._called, theirs, view)
            is_first = theirs is not None or view is not None
            each.setVisible(has_round and (is_first or self._shows_others))
            hidden += not is_first
        self.others.setVisible(has_round and hidden > 0)
        self.others.setText(self._others_text())
        self.others.setAccessibleName(self._others_text())
        self._no_round.setVisible(not has_round)
        self._notes.setVisible(has_round)
        may_ask = self.tr("{called} may ask to see what is written here.")
        for one in self._seen:
            one.setText(breakable(may_ask.format(called=self._called)))
        self._show_head()

    def _show_head(self) -> None:
        date = day_text(self._date)
        name = self.tr("The round of {date} with {called}")
        self._heading.setText(breakable(name.format(date=date, called=self._called)))
        anchors = self._instrument.anchors.get(Viewpoint.SATISFACTION, {})
        meanings = " · ".join(
            f"{score} {words.in_language(self._language)}" for score, words in anchors.items()
        )
        self._anchors.setText(meanings)
        self._anchors.setVisible(self._round is not None and bool(meanings))
        how = self.tr("Press a number only where you see it otherwise. What {called} said stays.")
        self._how.setText(breakable(how.format(called=self._called)))
        self._how.setVisible(self._round is not None)
        self.note.setAccessibleName(self.tr("Note of this round"))
        self.background.setAccessibleName(self.tr("Background note"))
        for box, one in ((self.note, self._seen[1]), (self.background, self._seen[2])):
            box.setAccessibleDescription(one.text())

    def _views_of(self, theme: str) -> tuple[int | None, int | None]:
        """The client's satisfaction and the worker's view."""
        if self._round is None:
            return None, None
        return self._round.answer(theme).satisfaction, self._round.worker_view.get(theme)

    def _others_text(self) -> str:
        return self.tr("Hide the others") if self._shows_others else self.tr("The others")

    # -- what happens ----------------------------------------------------------------------------

    def _on_others(self) -> None:
        self._shows_others = not self._shows_others
        self._show()

    def _on_done(self) -> None:
        self.left.emit()
        self.finished.emit()

    def _connect(self) -> None:
        for theme, each in self.rows.items():
            each.chosen.connect(lambda score, theme=theme: self.viewed.emit(theme, score))
        self.note.typed.connect(self.noted)
        self.background.typed.connect(self.background_noted)
        for box in (self.note, self.background):
            box.left.connect(self.left)

    # -- room ------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        wide = self.width() >= self._look.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._right.setMaximumWidth(self._look.px(_NOTES) if wide else 16777215)
        self._right.setMinimumWidth(self._look.px(_NOTES) if wide else 0)
        for box in (self.note, self.background):
            # Beside the themes both are in view at once.
            box.setMinimumHeight(self._look.px(_BOX))
            box.setMaximumHeight(self._look.px(_BOX) if wide else 16777215)

    def _card_of(self, name: Callable[[], str]) -> tuple[QFrame, QVBoxLayout]:
        """A card with its heading, and the sentence that the client may ask to see it."""
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(22, 16, 22, 18)
        inside.setSpacing(6)
        inside.addWidget(label(self, name, "heading", wrap=True))
        self._seen.append(label(None, style="small", wrap=True))
        inside.addWidget(self._seen[-1])
        return frame, inside

    def _build(self) -> None:
        views = self._views_box
        for part in (self._how, self._anchors, self._no_round):
            views.addWidget(part)
        views.addSpacing(4)
        for each in self.rows.values():
            views.addWidget(each)
        views.addWidget(self.others)
        views.addStretch(1)
        self._heading = label(None, style="heading", wrap=True)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(14)
        right.addWidget(self._notes)
        right.addWidget(self._background)
        right.addStretch(1)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(14)
        self._pair.addWidget(self._views, 1)
        self._pair.addWidget(self._right)
        self._column.box.addWidget(self._heading)
        self._column.box.addLayout(self._pair)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(18, 6, 18, 0)
        foot.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 18)
        whole.setSpacing(0)
        whole.addWidget(self._column, 1000)
        bottom = in_the_middle(self._foot)
        whole.addWidget(bottom)
        whole.addStretch(1)
        # As far from the right as the cards are while they scroll.
        bar = self._column.verticalScrollBar()
        bar.rangeChanged.connect(
            lambda least, most: bottom.setContentsMargins(
                0, 0, bar.width() if most > least else 0, 0
            )
        )

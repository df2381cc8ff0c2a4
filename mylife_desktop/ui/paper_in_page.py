"""A paper filled in by hand is typed in: the numbers, the words, the day; beside it a scan.

What is typed is the page's own until it is kept; then it is a round of the client.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.paper import Paper
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.empty_forms import EmptyForms, FormsOut
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.one_of import OneOf
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.paper_in_table import NumberPad, PaperInTable
from mylife_desktop.ui.paper_in_words import PaperInWords
from mylife_desktop.ui.paper_kept import PaperKept
from mylife_desktop.ui.paper_scans import PaperScans
from mylife_desktop.ui.paper_there import PaperThere
from mylife_desktop.ui.paper_throw import PaperThrow
from mylife_desktop.ui.past_day import PastDay
from mylife_desktop.ui.person_texts import on_one_line
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.controls import button, card, label
from mylife_desktop.ui.widgets.fitting import Fitting
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.scroll import Scroll

_SIDE_BY_SIDE = 1040
"""Logical pixels at 100 % text from which on the paper is seen beside what is typed."""
_PAD, _BAR, _TWO_LINES = 156, 16, 42
TYPING, PAPER, FORMS = "typing", "paper", "forms"


class PaperInPage(Page):
    """To the left what is typed, to the right the paper; where there is no room, one of them."""

    typed = Signal(object)
    """A Paper, as far as it is typed in."""
    kept = Signal(object)
    """A Paper that is to be a round."""
    thrown_away = Signal()
    undo_asked = Signal()
    another_asked = Signal()
    """This one is a round; there is one more paper."""
    finished = Signal()

    def __init__(
        self, instrument: Instrument, language: str, look: Look, out: FormsOut | None = None
    ) -> None:
        """`language` is what the client's forms speak."""
        super().__init__()
        self._look = look
        self._case: Case | None = None
        self._paper, self._today = Paper(""), date.min
        self._side = TYPING
        self.day = PastDay(look)
        self.there = PaperThere(instrument)
        self.table = PaperInTable(instrument, look)
        self.words = PaperInWords(instrument, look)
        self.pad = NumberPad()
        self.scans = PaperScans(look)
        self.forms = EmptyForms(instrument, language, look, out)
        self.done = PaperKept(look)
        self._question = PaperThrow()
        self.away = self._question.away
        self.keep = button(self, lambda: self.tr("Keep as a round"), self._on_keep, "main")
        self.throw = button(self, lambda: self.tr("Throw away …"), self._question.ask, "link")
        self._progress = label(None, style="quiet")
        self._build()
        self._connect()
        self.dress(look)

    @property
    def paper(self) -> Paper:
        """What is typed in so far."""
        return self._paper

    def show_case(self, case: Case, today: str) -> None:
        """Show for whom it is, and what there is of the paper's date already."""
        self._case, self._today = case, date.fromisoformat(today)
        self.day.show_called(on_one_line(case.person.called), case.person.born)
        self._show()

    def take_up(self, paper: Paper) -> None:
        """Type in a paper, or go on with it."""
        self._paper = paper
        self._question.hide()
        self._show_done(False)
        self.day.show_day(date.fromisoformat(paper.date), self._today)
        if paper.unread:
            self._paper = self._of_day(self.day.show_typed(paper.unread))
        self.hoped.setChecked(paper.has_hoped)
        self.words.show_paper(paper)
        self._show()

    def show_scans(self, scans: tuple[str, ...]) -> None:
        """These (ids) are kept beside the paper now; what is typed stays as it is."""
        self._paper = replace(self._paper, scans=scans)
        self._show()

    def show_kept(self, paper: Paper) -> None:
        """It is a round now."""
        if self._case is not None:
            self.done.show_round(self._case, paper.date)
            announce(self, self.done.said)
        self._show_done(True)
        self._show_side(TYPING)
        self.done.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget:
        """Where the typing goes on: the first open box; the words where every box is typed in."""
        if self.done.isVisibleTo(self):
            return self.done.first_focus()
        box = self.table.first_focus()
        return self._last_words() if box.text() else box

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if self._case is not None and hasattr(self, "_right"):
            self.show_case(self._case, self._today.isoformat())

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for part in (self.day, self.table, self.words, self.scans, self.forms, self.done):
            part.dress(look)
        self._aside.setFixedWidth(look.px(_PAD) + _BAR)
        self._where.setMinimumHeight(look.px(_TWO_LINES))  # the numbers below stay where they are
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape answers the question by going on typing."""
        if event.key() == Qt.Key.Key_Escape and self._question.isVisible():
            self._question.go_on()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    # -- what happens ------------------------------------------------------------------------------

    def _set(self, paper: Paper) -> None:
        self._paper, was_there = paper, self.there.isVisibleTo(self)
        self._show()
        if self.there.isVisibleTo(self) and not was_there:
            announce(self, self.there.heading)
        self.typed.emit(paper)

    def _on_scored(self, theme: str, viewpoint: str, score: int | None) -> None:
        self._set(self._paper.scored(theme, Viewpoint(viewpoint), score))

    def _on_cleared(self, theme: str, viewpoint: str) -> None:
        self._set(self._paper.cleared(theme, Viewpoint(viewpoint)))

    def _on_entered(self, box: str) -> None:
        self._where.setText(box)
        self.pad.setEnabled(True)

    def _on_day(self, day: date | None) -> None:
        self._set(self._of_day(day))

    def _of_day(self, day: date | None) -> Paper:
        # While no day can be read, it is of none that was passed on the way there.
        unread = self.day.field.text() if day is None else ""
        return replace(self._paper, date=(day or self._today).isoformat(), unread=unread)

    def _on_hoped(self) -> None:
        self._set(replace(self._paper, has_hoped=self.hoped.isChecked()))
        self.table.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_ended(self) -> None:
        """The last field is typed in: what comes next is to be kept."""
        can_keep = self.keep.isVisibleTo(self) and self.keep.isEnabled()
        target = self.keep if can_keep else self.day.first_focus()
        if self.there.isVisibleTo(self):
            target = self.there.first_focus()
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_keep(self) -> None:
        if self.day.day is not None and not self._paper.is_blank:
            self.kept.emit(self._paper)

    def _on_shortcut(self) -> None:
        if self.keep.isVisibleTo(self):
            self._on_keep()
        else:
            self._on_ended()

    def _on_stayed(self) -> None:
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _last_words(self) -> QWidget:
        """The last field in which something stands, else the first."""
        worded = [box for box in self.words.boxes.values() if box.words()]
        return worded[-1] if worded else self.words.first_focus()

    def _connect(self) -> None:
        self.day.chosen.connect(self._on_day)
        self.table.scored.connect(self._on_scored)
        self.table.cleared.connect(self._on_cleared)
        self.table.ended.connect(
            lambda: self.words.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.table.left.connect(lambda: self.pad.setEnabled(False))
        self.table.entered.connect(self._on_entered)
        self.pad.pressed.connect(self.table.put)
        self.words.typed.connect(
            lambda theme, words: self._set(self._paper.commented(theme, words))
        )
        self.words.kept_private.connect(
            lambda theme, private: self._set(self._paper.kept_private(theme, private))
        )
        self.words.ended.connect(self._on_ended)
        self._question.agreed.connect(self.thrown_away)
        self._question.stayed.connect(self._on_stayed)
        self.there.added.connect(self._on_keep)
        self.there.other_day_asked.connect(lambda: self.day.first_focus().setFocus())
        self.done.undo_asked.connect(self.undo_asked)
        self.done.another_asked.connect(self.another_asked)
        self.done.finished.connect(self.finished)
        self._tabs.pressed.connect(self._show_side)
        self._which.pressed.connect(self._show_side)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("PgDown", lambda: self.scans.view.page_on(1)),
            ("PgUp", lambda: self.scans.view.page_on(-1)),
            ("Ctrl+Return", self._on_shortcut),
            ("Ctrl+Enter", self._on_shortcut),
        ):
            QShortcut(QKeySequence(keys), self, context=inside).activated.connect(act)

    # -- what is shown -----------------------------------------------------------------------------

    def _show(self) -> None:
        if self._case is None or not self._paper.date:
            return
        paper = self._paper
        self.table.show_paper(paper)
        is_there = self.day.day is not None and self.there.show_paper(paper, self._case)
        self._there_place.setVisible(is_there)
        self.keep.setVisible(not is_there)
        self.keep.setEnabled(self.day.day is not None and not paper.is_blank)
        self.throw.setVisible(paper.is_begun)
        asked = self.table.asked()
        said = self.tr("{typed} of {all} numbers · {words} of {themes} in own words")
        self._progress.setText(
            said.format(
                typed=sum(bool(box.text()) for box in asked),
                all=len(asked),
                words=len(paper.words()),
                themes=len(self.words.boxes),
            )
        )

    def _show_done(self, is_done: bool) -> None:
        _exchange((self.done, self._typing), (is_done, not is_done))

    def _show_side(self, side: str) -> None:
        """Bring forward what is typed, the paper, or the empty forms."""
        self._side = side
        if side != TYPING:
            self._which.show_chosen(side)
            _exchange((self.scans, self.forms), (side == PAPER, side == FORMS))
        if side == FORMS:
            self.forms.enter()
        self._arrange()

    # -- room --------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        is_wide = self.width() >= self._look.px(_SIDE_BY_SIDE)
        _exchange((self._which, self._tabs), (is_wide, not is_wide))
        self._tabs.show_chosen(self._side)
        is_typing = self._side == TYPING
        _exchange((self._left, self._right), (is_wide or is_typing, is_wide or not is_typing))

    def _made_left(self) -> QFrame:
        frame = card()
        self._typing, self._aside = QWidget(), Scroll(self._made_beside())
        column = QVBoxLayout(self._typing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.day)
        self._there_place = Fitting(self.there)
        self._there_place.hide()
        column.addWidget(self._there_place)
        boxes = QWidget()
        inner = QVBoxLayout(boxes)
        inner.setContentsMargins(0, 0, 6, 0)
        inner.setSpacing(16)
        inner.addWidget(self.table)
        inner.addWidget(self.words)
        inner.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(Scroll(boxes), 1)
        middle.addWidget(self._aside)
        column.addLayout(middle, 1)
        column.addWidget(self._question)
        foot = Flow(spacing=10, last_right=True)
        for one in (self.keep, self.throw, self._progress):
            foot.addWidget(one)
        column.addLayout(foot)
        whole = QVBoxLayout(frame)
        whole.setContentsMargins(20, 14, 20, 14)
        whole.addWidget(self._typing)
        whole.addWidget(self.done)
        self.done.hide()
        return frame

    def _made_beside(self) -> QWidget:
        """Beside the boxes: where the keyboard is, the numbers for a mouse, what the keys do."""
        self._where = label(None, style="strong", wrap=True)
        self._where.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.hoped = button(self, lambda: self.tr("Hoped for too"), self._on_hoped, "choice")
        self.hoped.setCheckable(True)
        beside = QWidget()
        inside = QVBoxLayout(beside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self._where)
        inside.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignLeft)
        for text in (
            lambda: self.tr("A digit goes on by itself; + is 10."),
            lambda: self.tr("Space: left empty. Backspace: back."),
            lambda: self.tr("Page Up and Down move the picture."),
        ):
            inside.addWidget(label(self, text, "small", wrap=True))
        inside.addStretch(1)
        inside.addWidget(self.hoped)
        return beside

    def _made_right(self) -> QFrame:
        frame = card()
        self._which = OneOf(
            {PAPER: lambda: self.tr("The paper"), FORMS: lambda: self.tr("Empty forms")},
            lambda: self.tr("What is in view"),
        )
        self._which.show_chosen(PAPER)
        column = QVBoxLayout(frame)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(12)
        column.addWidget(self._which)
        column.addWidget(self.scans, 1)
        column.addWidget(self.forms, 1)
        self.forms.hide()
        return frame

    def _build(self) -> None:
        self._tabs = OneOf(
            {
                TYPING: lambda: self.tr("Typing in"),
                PAPER: lambda: self.tr("The paper"),
                FORMS: lambda: self.tr("Empty forms"),
            },
            lambda: self.tr("What is in view"),
        )
        self._left, self._right = self._made_left(), self._made_right()
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self._left, 57)
        both.addWidget(self._right, 43)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSpacing(10)
        whole.addWidget(self._tabs)
        whole.addLayout(both, 1)


def _exchange(parts: Sequence[QWidget], seen: Sequence[bool]) -> None:
    """Show and hide at once. What goes, goes first: else there would have to be room for both."""
    for part, is_seen in sorted(zip(parts, seen, strict=True), key=lambda one: one[1]):
        part.setVisible(is_seen)

"""Who may see what: the table of people by parts, and what somebody sees today in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.domain.sharing_edits import covered_by, shows
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.give_card import GiveCard
from mylife_desktop.ui.meeting.seen_card import SeenCard, Viewer
from mylife_desktop.ui.meeting.share_cell import Seen, SeenSign
from mylife_desktop.ui.meeting.share_head import Column
from mylife_desktop.ui.meeting.share_table import Row, ShareTable
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.controls import button, card, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.half_typed import Typed
from mylife_desktop.ui.widgets.scroll import Scroll

_RIGHT = 304
_SIDE_BY_SIDE = 900
"""Logical pixels at 100 % text from which on the words stand beside the table."""
_UNBOUNDED, _AROUND = 16777215, 14


class SharingPage(Speaking):
    """A tick asks, a yes gives, one press takes back. It keeps only what is being ticked."""

    given = Signal(str, object)
    """An id and a `Given`."""
    part_withdrawn = Signal(str, str)
    """An id and a part."""
    withdrawn = Signal(str)
    """An id: nothing is seen any more."""
    kept_back = Signal(str, str)
    """An id and a comment (comment:x) that this one is not to see."""
    half_typed = Signal(str, object)
    """A form of this page, and what stands in it that is not kept yet."""
    shown_again = Signal(str, str)
    """An id and a comment that was kept back, after a yes."""

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self._viewers: tuple[Viewer, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._themes: tuple[Column, ...] = ()
        self._today = date.min
        self._comments: dict[str, str] = {}
        self._chosen: str | None = None
        self._asked: frozenset[str] = frozenset()
        self.table = ShareTable(look)
        self.give = GiveCard(language, look)
        self.give.half.told.connect(self.half_typed)
        self.by_theme = button(self, self._by_theme_said, self._on_by_theme, "choice")
        self._is_by_theme = False
        self._signs: list[SeenSign] = []
        self._nobody = label(
            self,
            lambda: self.tr("There is nobody yet to whom something could be shown."),
            "quiet",
            wrap=True,
        )
        self._seen = SeenCard()
        self.kept, self.asking = self._seen.kept, self._seen.asking
        self._build()
        self._connect()
        self._arrange()

    def show_sharing(
        self,
        viewers: Sequence[Viewer],
        columns: Sequence[Column],
        themes: Sequence[Column],
        today: date,
        comments: Sequence[Column] = (),
    ) -> None:
        """Show who may see what today; `columns` are without the themes, `comments` comment:x."""
        self._comments = {one.part: one.words for one in comments}
        self._viewers, self._today = tuple(viewers), today
        self._columns, self._themes = tuple(columns), tuple(themes)
        by_person = {one.person: one for one in viewers}
        if self._chosen not in by_person:
            self._chosen, self._asked = (viewers[0].person if viewers else None), frozenset()
        elif self._chosen is not None:
            self._asked -= by_person[self._chosen].given
        self._follow()

    def go_on_with(self, form: str, typed: Typed) -> None:
        """Ask again what was just being answered; half a yes of another day is none."""
        _, day, person = form.split("/", 2)
        one, parts = next((v for v in self._viewers if v.person == person), None), typed["parts"]
        if day != self._today.isoformat():
            self.half_typed.emit(form, None)
        elif one is not None and isinstance(parts, list) and not self._asked:
            self._chosen, self._asked = person, frozenset(map(str, parts)) - one.given
            self.give.half.remember(form, typed)
            self._follow()

    def first_focus(self) -> QWidget:
        """What is being asked, or the first of the people."""
        if self._asked:
            return self.give.first_focus()
        return self.table.name(self._viewers[0].person) if self._viewers else self.by_theme

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self.give.speak(language)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_whole"):
            self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.table.dress(look)
        self.give.dress(look)
        for sign in self._signs:
            sign.dress(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words beside the table, or below it."""
        super().resizeEvent(event)
        self._arrange()

    # -- what is shown ---------------------------------------------------------------------------

    def _follow(self) -> None:
        columns = self._themes if self._is_by_theme else self._columns
        rows = [self._row(one, columns) for one in self._viewers]
        self.table.show_table(columns, rows, self._chosen)
        self._nobody.setVisible(not self._viewers)
        self.by_theme.setText(self._by_theme_said())
        one = next((each for each in self._viewers if each.person == self._chosen), None)
        self._seen.show_viewer(one, self._comments)
        self.give.setVisible(one is not None and bool(self._asked))
        if one is not None:
            asked = [each for each in (*self._columns, *self._themes) if each.part in self._asked]
            if asked:
                parts, said = [e.part for e in asked], [e.words for e in asked]
                comments = [
                    (comment, words)
                    for comment, words in self._comments.items()
                    if shows(parts, comment) and comment not in one.kept
                ]
                self.give.show_asked(one.name, parts, said, self._today, comments)
                self.give.watch(one.person)
        if not self._asked:
            self.give.give_up()
        self._arrange()

    def _row(self, one: Viewer, columns: Sequence[Column]) -> Row:
        asked = self._asked if one.person == self._chosen else frozenset()

        def seen(part: str) -> Seen:
            if part in one.given:
                return Seen.GIVEN
            if part in asked:
                return Seen.ASKED
            return Seen.COVERED if covered_by(part, one.given) else Seen.NOT

        states = tuple(seen(each.part) for each in columns)
        return Row(one.person, one.name, one.role, states, one.until, bool(one.given))

    def sentences(self) -> list[str]:
        """What is said of the chosen one."""
        return self._seen.sentences()

    def _by_theme_said(self) -> str:
        is_open = hasattr(self, "by_theme") and self._is_by_theme
        return self.tr("Circle, plan and goals") if is_open else self.tr("Theme by theme")

    # -- what happens ----------------------------------------------------------------------------

    def _on_by_theme(self) -> None:
        self._is_by_theme = not self._is_by_theme
        self._follow()

    def _choose(self, person: str) -> None:
        if person != self._chosen:
            self._chosen, self._asked = person, frozenset()
            self._seen.begin_anew()

    def _on_chosen(self, person: str) -> None:
        self._choose(person)
        self._follow()

    def _on_ticked(self, person: str, part: str) -> None:
        one = next(each for each in self._viewers if each.person == person)
        self._choose(person)
        if part in one.given:
            self.part_withdrawn.emit(person, part)
            return
        self._asked ^= {part}
        self._follow()
        if self._asked:
            announce(self, self.give.question())
            if not self._is_wide():  # it stands below the table, where nobody would look for it
                self.give.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            self._in_view.start()

    def _bring_give(self) -> None:
        """All of the question in view; of one higher than the page its beginning, or the answers
        to it where somebody is about to sign.
        """
        content, bar = self._scroll.widget(), self._scroll.verticalScrollBar()
        if self.give.isVisible() and content is not None:
            top = self.give.mapTo(content, QPoint(0, 0)).y()
            bottom = top + self.give.height() + _AROUND
            least = bottom - self._scroll.viewport().height()
            wanted = max(least, bar.value())
            bar.setValue(wanted if self.give.is_signing else min(top - _AROUND, wanted))

    def _on_given(self, given: object) -> None:
        self._asked = frozenset()
        if self._chosen is not None:
            self.given.emit(self._chosen, given)
            self.table.name(self._chosen).setFocus()
        self._follow()

    def _on_refused(self) -> None:
        self._asked = frozenset()
        if self._chosen is not None:
            self.table.name(self._chosen).setFocus()
        self._follow()

    def _on_taken_back(self, person: str) -> None:
        self._choose(person)
        self._asked = frozenset()
        self.withdrawn.emit(person)
        self.table.name(person).setFocus()
        self._follow()

    def _connect(self) -> None:
        self._in_view = QTimer(self)
        self._in_view.setSingleShot(True)
        self._in_view.setInterval(0)
        self._in_view.timeout.connect(self._bring_give)
        self.give.resized.connect(self._in_view.start)
        self._seen.kept_back.connect(self.kept_back)
        self._seen.shown_again.connect(self.shown_again)
        self.table.chosen.connect(self._on_chosen)
        self.table.ticked.connect(self._on_ticked)
        self.table.taken_back.connect(self._on_taken_back)
        self.give.given.connect(self._on_given)
        self.give.refused.connect(self._on_refused)

    # -- room ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._left = card()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(16, 14, 16, 14)
        left.setSpacing(8)
        head = QHBoxLayout()
        title = label(self, lambda: self.tr("Who may see what"), "heading", wrap=True)
        head.addWidget(title, 1)
        head.addWidget(self.by_theme)
        left.addLayout(head)
        left.addWidget(label(self, self._promised, "quiet", wrap=True))
        left.addWidget(self.table)
        left.addWidget(self._nobody)
        left.addWidget(self._key())
        left.addStretch(1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(14)
        right.addWidget(self.give)
        right.addWidget(self._seen)
        right.addStretch(1)
        inside = QWidget()
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._whole.setContentsMargins(18, 14, 18, 14)
        self._whole.setSpacing(14)
        self._whole.addWidget(self._left, 1)
        self._whole.addWidget(self._right)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inside)
        outer.addWidget(self._scroll)

    def _promised(self) -> str:
        return self.tr(
            "Nobody sees anything unless you say yes. Private words stay out, whatever is ticked."
        )

    def _key(self) -> QWidget:
        """What the boxes mean."""
        made = QWidget()
        flow = Flow(16)
        made.setLayout(flow)
        for seen, text in (
            (Seen.GIVEN, lambda: self.tr("may see it; a press takes it back")),
            (Seen.ASKED, lambda: self.tr("ticked, not yet given")),
            (Seen.COVERED, lambda: self.tr("sees it with something wider")),
        ):
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            self._signs.append(SeenSign(seen, self._look))
            line.addWidget(self._signs[-1])
            line.addWidget(label(self, text, "small"))
            flow.addWidget(pair)
        return made

    def _is_wide(self) -> bool:
        return self.width() >= self._look.px(_SIDE_BY_SIDE)

    def _arrange(self) -> None:
        wide = self._is_wide()
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._right.setMaximumWidth(self._look.px(_RIGHT) if wide else _UNBOUNDED)
        self._right.setMinimumWidth(self._look.px(_RIGHT) if wide else 0)
        self._whole.setAlignment(
            self._left, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0)
        )
        around = 36 + 34 + 14 + (14 + self._look.px(_RIGHT) if wide else 0)
        self.table.fit(self.width() - around)

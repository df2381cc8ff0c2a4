"""The bar at the top of a page: where one is on the left, what can be done on the right."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.more_pill import MorePill
from mylife_desktop.ui.meeting.rail import Rail
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, icon, label, row
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.one_line import OneLine
from mylife_desktop.ui.widgets.pill_menu import LanguagePill, LookPill

SignAndWords = tuple[str, str]
"""A state in a sign, and in words."""
_WAYS = tuple(
    (is_narrow, has_day, has_words)
    for is_narrow in (False, True)
    for has_day, has_words in ((True, True), (False, True), (False, False), (True, False))
)
"""Whether the rail is one button, whether there is the day, and whether saved is a word."""
_ALL = (True, True, True)
"""In two lines there is room for all of it."""


class Bar(Speaking):
    """A heading, and pills for the language, the look and hiding; wraps where it is narrow."""

    hide_asked = Signal()
    lock_asked = Signal()
    back_asked = Signal()
    help_asked = Signal()

    says_help = True
    """Whether there is room for the words; else a buoy stands for them."""

    def __init__(self, codes: tuple[str, ...], language: str, look: Look, *, back: bool) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self.heading = OneLine("heading")
        self.beside = label(None, style="small")
        self.languages = LanguagePill(codes, language)
        self.looks = LookPill()
        self.back: QPushButton | None = None
        if back:
            self.back = button(
                self,
                lambda: "",
                self.back_asked.emit,
                "round",
                name=lambda: self.tr("Back"),
                tip=lambda: self.tr("Back"),
            )
        self._build()
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Draw the arrow in the new colours."""
        if self.back is not None:
            _draw_on(self.back, "back", look)
        if not self.says_help:
            _draw_on(self.help, "help", look)

    def say_heading(self, heading: str, beside: str = "") -> None:
        """Say where one is."""
        self.heading.setText(heading)
        self.beside.setText(beside)

    def _own_right(self) -> list[QWidget]:
        """What stands on the right, from left to right; bars of other pages add theirs."""
        hide = button(
            self,
            lambda: self.tr("Hide  F9"),
            self.hide_asked.emit,
            "pill",
            name=lambda: self.tr("Hide the screen"),
            tip=lambda: self.tr("F9 hides everything at once"),
        )
        help_text = (lambda: self.tr("Help now")) if self.says_help else (lambda: "")
        self.help = button(
            self,
            help_text,
            self.help_asked.emit,
            "pill" if self.says_help else "round",
            name=lambda: self.tr("Help now"),
            tip=lambda: self.tr("Help now: whom to call  F1"),
        )
        return [self.languages, self.looks, self.help, hide]

    def _middle(self) -> list[QWidget]:
        """What stands between the heading and the right; bars of other pages add theirs."""
        return []

    def _build(self) -> None:
        self._left = left = QWidget()
        left_row = (
            row(self.back, self.heading, self.beside)
            if self.back
            else row(self.heading, self.beside)
        )
        left_row.setContentsMargins(0, 0, 0, 0)
        left.setLayout(left_row)
        left.setMinimumHeight(44)
        self._right = right = QWidget()
        right_row = row(*self._own_right(), spacing=4)
        right_row.setContentsMargins(0, 0, 0, 0)
        right.setLayout(right_row)
        self._flow = flow = Flow(spacing=6, last_right=True)
        flow.setContentsMargins(14, 6, 14, 6)
        self.setLayout(flow)
        for part in (left, *self._middle(), right):
            flow.addWidget(part)


class WorkerBar(Bar):
    """The bar of the worker's own pages: with their name and the lock."""

    def _own_right(self) -> list[QWidget]:
        self.worker = label(None, style="small")
        lock = button(
            self,
            lambda: self.tr("Lock"),
            self.lock_asked.emit,
            "pill",
            tip=lambda: self.tr("Closes the store; the passphrase opens it again"),
        )
        return [self.worker, *super()._own_right(), lock]


class MeetingBar(Bar):
    """The bar of a meeting: its rail, whether all is saved, undo and redo, and the end."""

    undo_asked = Signal()
    redo_asked = Signal()
    end_asked = Signal()

    says_help = False
    keeps_beside = False
    """Whether what stands beside the name was asked for, and gives way to nothing."""

    def __init__(self, codes: tuple[str, ...], language: str, look: Look) -> None:
        self.rail, self.more = Rail(), MorePill()
        self._keeps_nothing = False
        self._saved_now: SignAndWords = ("", "")
        self._saved_states: tuple[SignAndWords, ...] = ()
        super().__init__(codes, language, look, back=True)
        # The rail needs the room: how things look is chosen once, and behind the dots.
        self.looks.setParent(self)
        self.looks.hide()
        self.more.offer(self.looks.menu)
        self.show_way_back(False)

    def show_way_back(self, there_is: bool) -> None:
        """Show the arrow where there is a way back inside a part."""
        if self.back is not None:
            self.back.setVisible(there_is)

    def show_keeps_nothing(self, keeps_nothing: bool) -> None:
        """Promise nothing that this meeting does not keep."""
        self._keeps_nothing = keeps_nothing
        self.retranslate()

    def _end_tip(self) -> str:
        if self._keeps_nothing:
            return self.tr("Ends the meeting; nothing is forgotten before you say so")
        return self.tr("Ends the meeting; everything is kept")

    def show_refused(self) -> None:
        """The meeting was refused: nothing more can be done in it."""
        for one in (self.rail, self.more, self.end):
            one.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail be one button where there is no room for all of it."""
        super().resizeEvent(event)
        self._fit_rail()

    def event(self, event: QEvent) -> bool:
        """Fit the rail anew when words have another length."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_rail()
        return super().event(event)

    def say_heading(self, heading: str, beside: str = "") -> None:
        """Say where one is; what stands beside it may have given way, and may come back."""
        super().say_heading(heading, beside)
        self._fit_rail()

    def say_saved(self, now: SignAndWords, states: Iterable[SignAndWords]) -> None:
        """Say whether all is on disk; of all `states` the widest keeps its room: nothing jumps."""
        self._saved_now, self._saved_states = now, tuple(states)
        self.saved.setAccessibleName(now[1])
        self._fit_rail()

    def _fit_rail(self) -> None:
        """Where there is little room others give way to the rail: the day, then the word saved.

        If that is not enough, the rail is one button, and in its room come back what there is
        room for. Too wide even so, it all stands in two lines, and there is room for everything.
        """
        margins, rail = self._flow.contentsMargins(), self.rail
        free = self.width() - margins.left() - margins.right() - 2 * self._flow.spacing()
        free -= self._left.sizeHint().width() + self._right.sizeHint().width()
        day = self.beside.sizeHint().width() + 10
        free += 0 if self.beside.isHidden() else day
        # Once it was fitted it has a width of its own, whatever it says now.
        free += self.saved.minimumWidth() or self.saved.sizeHint().width()
        rails = {False: rail.whole_width(), True: rail.small_width()}
        saved = {has_words: self._saved_width(has_words) for has_words in (False, True)}
        is_narrow, has_day, has_words = next(
            way
            for way in (*_WAYS, _ALL)
            if (way[1] or not self.keeps_beside)
            and (way is _ALL or rails[way[0]] + way[1] * day + saved[way[2]] <= free)
        )
        rail.fit(is_narrow=is_narrow)
        self.beside.setVisible(has_day)
        self.saved.setText(self._saved_now[has_words])
        self.saved.setFixedWidth(saved[has_words])

    def _saved_width(self, has_words: bool) -> int:
        """The room for the widest of the states, said in words or by its sign."""
        metrics = self.saved.fontMetrics()
        said = (state[has_words] for state in (self._saved_now, *self._saved_states))
        return max(metrics.horizontalAdvance(one) for one in said) + 2

    def _middle(self) -> list[QWidget]:
        return [self.rail]

    def _own_right(self) -> list[QWidget]:
        self.saved: QLabel = label(None, style="small")
        self.saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.undo = button(
            self,
            lambda: "",
            self.undo_asked.emit,
            "round",
            name=lambda: self.tr("Undo"),
            tip=lambda: self.tr("Undo  Ctrl+Z"),
        )
        self.redo = button(
            self,
            lambda: "",
            self.redo_asked.emit,
            "round",
            name=lambda: self.tr("Redo"),
            tip=lambda: self.tr("Redo  Ctrl+Shift+Z"),
        )
        self.end = button(
            self,
            lambda: "",
            self.end_asked.emit,
            "round",
            name=lambda: self.tr("End the meeting"),
            tip=self._end_tip,
        )
        others = [one for one in super()._own_right() if one is not self.looks]
        return [self.saved, self.undo, self.redo, *others, self.more, self.end]

    def dress(self, look: Look) -> None:
        """Draw the arrows in the new colours."""
        super().dress(look)
        self.more.dress(look)
        _draw_on(self.undo, "undo", look)
        _draw_on(self.redo, "redo", look)
        _draw_on(self.end, "open_door", look)


def _draw_on(made: QPushButton, name: str, look: Look) -> None:
    size = look.px(18)
    drawn = icon(name, look.palette.ink, size)
    # Qt makes its own of what cannot be pressed, which in the dark is as bright as any other.
    pale = icon(name, look.palette.line, size)
    drawn.addPixmap(pale.pixmap(QSize(size, size), 2.0), QIcon.Mode.Disabled)
    made.setIcon(drawn)
    made.setIconSize(QSize(size, size))

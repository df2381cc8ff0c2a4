"""The bar at the top of a page: where one is on the left, what can be done on the right."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.more_pill import MorePill
from mylife_desktop.ui.meeting.rail import Rail
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, icon, label, row
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.pill_menu import LanguagePill, LookPill


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
        self.heading = label(None, style="heading")
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
        self._saved_words = ""
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

    def say_saved(self, words: str) -> None:
        """Say whether all is on disk; where there is no room for more, the first sign of it."""
        self._saved_words = words
        self.saved.setAccessibleName(words)
        self._fit_rail()

    def _fit_rail(self) -> None:
        """Where the rail needs the room, others give way: first the day, then the word saved."""
        margins = self._flow.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 2 * self._flow.spacing()
        day = self.beside.sizeHint().width() + 10
        named = self._left.sizeHint().width() - (0 if self.beside.isHidden() else day)
        sign, words = self._saved_words[:1], self._saved_words
        metrics = self.saved.fontMetrics()
        word = metrics.horizontalAdvance(words) - metrics.horizontalAdvance(sign)
        right = self._right.sizeHint().width() - self.saved.sizeHint().width()
        right += metrics.horizontalAdvance(words) + 2
        free = room - named - right - self.rail.whole_width()
        must = day if self.keeps_beside else 0
        is_narrow = free + word < must
        is_short = not is_narrow and free < must
        self.rail.fit(is_narrow=is_narrow)
        self.saved.setText(sign if is_short else words)
        self.beside.setVisible(self.keeps_beside or is_narrow or free >= day)

    def _middle(self) -> list[QWidget]:
        return [self.rail]

    def _own_right(self) -> list[QWidget]:
        self.saved: QLabel = label(None, style="small")
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
            tip=lambda: self.tr("Ends the meeting; everything is kept"),
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

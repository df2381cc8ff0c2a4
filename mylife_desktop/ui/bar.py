"""The bar at the top of a page: where one is on the left, what can be done on the right."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, icon, label, row
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.pill_menu import LanguagePill, LookPill


class Bar(Speaking):
    """A heading, and pills for the language, the look and hiding; wraps where it is narrow."""

    hide_asked = Signal()
    lock_asked = Signal()
    back_asked = Signal()

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
                "pill",
                name=lambda: self.tr("Back"),
                tip=lambda: self.tr("Back"),
            )
        self._right: list[QWidget] = []
        self._build()
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Draw the arrow in the new colours."""
        if self.back is not None:
            _draw_on(self.back, "back", look)

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
        return [self.languages, self.looks, hide]

    def _build(self) -> None:
        left = QWidget()
        left_row = (
            row(self.back, self.heading, self.beside)
            if self.back
            else row(self.heading, self.beside)
        )
        left_row.setContentsMargins(0, 0, 0, 0)
        left.setLayout(left_row)
        left.setMinimumHeight(44)
        right = QWidget()
        right_row = row(*self._own_right())
        right_row.setContentsMargins(0, 0, 0, 0)
        right.setLayout(right_row)
        flow = Flow(spacing=6, last_right=True)
        flow.setContentsMargins(20, 6, 20, 6)
        self.setLayout(flow)
        flow.addWidget(left)
        flow.addWidget(right)


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
    """The bar of a meeting: whether all is saved, undo and redo."""

    undo_asked = Signal()
    redo_asked = Signal()

    def _own_right(self) -> list[QWidget]:
        self.saved: QLabel = label(None, style="small")
        self.undo = button(
            self,
            lambda: "",
            self.undo_asked.emit,
            "pill",
            name=lambda: self.tr("Undo"),
            tip=lambda: self.tr("Undo  Ctrl+Z"),
        )
        self.redo = button(
            self,
            lambda: "",
            self.redo_asked.emit,
            "pill",
            name=lambda: self.tr("Redo"),
            tip=lambda: self.tr("Redo  Ctrl+Shift+Z"),
        )
        return [self.saved, self.undo, self.redo, *super()._own_right()]

    def dress(self, look: Look) -> None:
        """Draw the arrows in the new colours."""
        super().dress(look)
        _draw_on(self.undo, "undo", look)
        _draw_on(self.redo, "redo", look)


def _draw_on(made: QPushButton, name: str, look: Look) -> None:
    size = look.px(18)
    made.setIcon(icon(name, look.palette.ink, size))
    made.setIconSize(QSize(size, size))

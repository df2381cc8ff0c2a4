"""Brings case files in: first a look at them, then all together, then a way back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.problem import Problem
from mylife_desktop.problem_texts import sentence
from mylife_desktop.store.imports import TakenBack
from mylife_desktop.ui.import_head import ImportHead, ImportNow
from mylife_desktop.ui.import_reading import AlreadyThere, Found, ReadCase, Reading
from mylife_desktop.ui.import_row import ImportRow
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.column import Column, in_the_middle
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.tab_order import put_in_order, stops_in

_WIDTH = 760


class ImportPage(Page):
    """Reads, shows what it found, brings in what the worker wants, and can take it back."""

    finished = Signal()

    def __init__(
        self,
        files: Sequence[Path],
        read: ReadCase,
        already_there: AlreadyThere,
        import_cases: Callable[[Sequence[Case]], str],
        take_back: Callable[[str], TakenBack],
        look: Look,
    ) -> None:
        super().__init__()
        self._import_cases, self._take_back = import_cases, take_back
        self._import_id = ""
        self._number = 0
        self._is_read = False
        self._taken_back: TakenBack | None = None
        self._problem: Problem | None = None
        self.rows: list[ImportRow] = []
        self._reading = Reading(files, read, already_there, self)
        self._reading.found.connect(self._on_found)
        self._reading.done.connect(self._on_read)
        self.head = ImportHead()
        self.failure = label(None, style="problem", wrap=True)
        self.bring_in = button(self, self._bring_in_text, self._on_bring_in, "main")
        self.take_out = button(self, lambda: self.tr("Take back this import"), self._on_take_back)
        self.leave = button(self, self._leave_text, self._on_leave)
        self._column = Column(_WIDTH, look)
        self._list, self._foot = QWidget(), QWidget()
        self._build()
        self._build_foot()
        self.dress(look)
        self._show_state()
        self._reading.start()

    def first_focus(self) -> QPushButton:
        """The way back, until everything is read."""
        return self.leave

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._show_state()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._column.dress(look)
        self._foot.setMaximumWidth(look.px(_WIDTH))

    def coming(self) -> list[Case]:
        """The cases that come in if the worker says so now."""
        return [case for row in self.rows if (case := row.comes_in) is not None]

    # -- what happens ----------------------------------------------------------------------------

    def _on_found(self, found: Found) -> None:
        row = ImportRow(found)
        row.chosen.connect(self._show_state)
        self.rows.append(row)
        self._list_box.addWidget(row)
        self._show_state()

    def _on_read(self) -> None:
        self._is_read = True
        foot = (self.bring_in, self.take_out, self.leave)
        put_in_order(self._list, (*stops_in(self._list), *foot))
        self._show_state()
        if self.coming():
            self.bring_in.setFocus()

    def _on_bring_in(self) -> None:
        cases = self.coming()
        self._problem = None
        self.head.say_busy()
        try:
            self._import_id = self._import_cases(cases)
        except Problem as problem:
            self._problem = problem
        else:
            self._number = len(cases)
        self._show_state()
        if self._import_id:
            self.leave.setFocus()

    def _on_take_back(self) -> None:
        self._problem = None
        try:
            self._taken_back = self._take_back(self._import_id)
        except Problem as problem:
            self._problem = problem
        self._show_state()
        self.leave.setFocus()

    def _on_leave(self) -> None:
        self._reading.stop()
        self.finished.emit()

    # -- what is shown ---------------------------------------------------------------------------

    def _show_state(self) -> None:
        is_done = bool(self._import_id)
        self.head.show_now(self._now())
        if self._problem is not None:
            self.failure.setText(breakable(sentence(self._problem)))
        self.failure.setVisible(self._problem is not None)
        self._list.setVisible(self._is_read and not is_done)
        self.bring_in.setVisible(self._is_read and not is_done and bool(self.coming()))
        self.take_out.setVisible(is_done and self._taken_back is None)
        for one, text in (
            (self.bring_in, self._bring_in_text()),
            (self.leave, self._leave_text()),
        ):
            one.setText(text)
            one.setAccessibleName(text)

    def _now(self) -> ImportNow:
        return ImportNow(
            files=len(self._reading.files),
            found=tuple(self._reading.results),
            is_read=self._is_read,
            coming=len(self.coming()),
            brought_in=self._number,
            taken_back=self._taken_back,
        )

    def _bring_in_text(self) -> str:
        return self.tr("Bring in %n person(s)", None, len(self.coming()))

    def _leave_text(self) -> str:
        if self._import_id or (self._is_read and not self.coming()):
            return self.tr("Done")
        return self.tr("Cancel")

    def _build(self) -> None:
        self._list_box = QVBoxLayout(self._list)
        self._list_box.setContentsMargins(0, 0, 0, 0)
        self._list_box.setSpacing(10)
        self._column.box.setSpacing(10)
        self._column.box.addWidget(self.head)
        self._column.box.addWidget(self._list)
        bottom = in_the_middle(self._foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 18)
        whole.setSpacing(0)
        whole.addStretch(1)
        whole.addWidget(self._column, 1000)
        whole.addWidget(bottom)
        whole.addStretch(2)
        # As far from the right as the list is while it scrolls.
        self._column.verticalScrollBar().rangeChanged.connect(
            lambda least, most: bottom.setContentsMargins(
                0, 0, self._column.verticalScrollBar().width() if most > least else 0, 0
            )
        )

    def _build_foot(self) -> None:
        """Always in view, however long the list is."""
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(18, 6, 18, 0)
        buttons = Flow(spacing=12)
        for one in (self.bring_in, self.take_out, self.leave):
            buttons.addWidget(one)
        column.addWidget(self.failure)
        column.addLayout(buttons)

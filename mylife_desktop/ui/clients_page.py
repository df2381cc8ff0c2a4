"""The worker's own list of people, shown only when it is asked for."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mylife_desktop.domain.problem import Problem
from mylife_desktop.store.people import Summary
from mylife_desktop.store.waits import Wait
from mylife_desktop.ui.client_list import ClientList
from mylife_desktop.ui.client_model import ClientModel, People
from mylife_desktop.ui.client_notes import EmptyList, Moved
from mylife_desktop.ui.client_row import ClientRow, Shape
from mylife_desktop.ui.clients_search import ClientsSearch
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.person_card import PersonCard
from mylife_desktop.ui.person_texts import sentence
from mylife_desktop.ui.waits_card import WaitsCard
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.dropped_files import DroppedFiles
from mylife_desktop.ui.widgets.fitting import Fitting

_CARD = 316
_SIDE_BY_SIDE = 900
"""Logical pixels at 100 % text from which on the card stands beside the list."""


Waits = Callable[[str | None, str], Sequence[Wait]]
"""What waits today; a round is due if it is older than an ISO date, or none is (None)."""


class ClientsPage(Page):
    """A search, the rows, what waits, and a card about the chosen person.

    `due_weeks`: after how many weeks a round is due again; 0 is never.
    """

    opened = Signal(str)
    """A person's id, as in the next six."""
    notes_asked = Signal(str)
    paper_asked = Signal(str)
    handing_asked = Signal(str)
    archive_asked = Signal(str)
    bring_back_asked = Signal(str)
    copy_asked = Signal(str)
    new_person_asked = Signal()
    import_asked = Signal()
    settings_asked = Signal()
    two_records_opened = Signal(str, str)
    """Two people's ids: the records may be of one person."""
    searched = Signal()
    """A name was looked for, the first time since the page was opened."""
    files_dropped = Signal(list)
    """Paths of case files."""

    def __init__(
        self,
        people: People,
        shape: Shape,
        look: Look,
        today: Callable[[], str],
        *,
        waits: Waits = lambda *_: (),
        due_weeks: Callable[[], int] = lambda: 0,
    ) -> None:
        super().__init__()
        self._shape, self._look, self._today = shape, look, today
        self._waits, self._due_weeks = waits, due_weeks
        self._has_searched = False
        self._model = ClientModel(people, lambda person: sentence(person, today()))
        self._rows = ClientRow(shape, today, look)
        self.list = ClientList(self._model, self._rows)
        self.search = ClientsSearch(look)
        self.card = PersonCard(today, look)
        self.waits = WaitsCard(today, look)
        self._moved = Moved()
        self._drop = label(
            self, lambda: self.tr("Let go to have a look at these files."), "strong", wrap=True
        )
        self._where = label(self, lambda: self.tr("In the archive"), "heading")
        self._empty = EmptyList()
        self._right = QWidget()
        self.say(self.list.setAccessibleName, self._list_name)
        self._build()
        self._connect()
        self.dress(look)
        self.refresh()

    def refresh(self) -> None:
        """Show the people as they are now in the store, and keep the chosen one in view."""
        chosen = self.list.current()
        wanted = self._moved.brought or (chosen.id if chosen else "")
        self._rows.forget_circles()
        self._empty.problem = None
        self._model.read_again()
        self.waits.show_waits(self._what_waits())
        self._choose(self._model.row_of(wanted))
        self._moved.settle(lambda one: self._model.row_of(one) < 0)

    def first_focus(self) -> QLineEdit:
        """The search."""
        return self.search.field

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for part in (self._rows, self.search, self.card, self.waits):
            part.dress(look)
        self.list.scheduleDelayedItemsLayout()
        self._arrange()

    def retranslate(self) -> None:
        """Say everything anew; the rows are drawn in the new language."""
        super().retranslate()
        self.list.viewport().update()

    def _what_waits(self) -> Sequence[Wait]:
        weeks = self._due_weeks()
        day = date.fromisoformat(self._today()) - timedelta(weeks=weeks)
        try:
            return self._waits(day.isoformat() if weeks else None, self._today())
        except Problem as problem:
            self._on_trouble(problem)
            return ()

    def _search_for(self, text: str) -> None:
        if text.strip() and not self._has_searched:
            self._has_searched = True
            self.searched.emit()
        self._show(text, self._empty.in_archive)
        self._choose(0 if text.strip() else -1)

    def _show(self, text: str, in_archive: bool) -> None:
        self._empty.problem = None
        self._empty.in_archive, self._empty.search = in_archive, text.strip()
        self._where.setVisible(in_archive)
        self.list.setAccessibleName(self._list_name())
        self._moved.forget()
        self._model.show_people(text, in_archive)

    def _list_name(self) -> str:
        if self._empty.in_archive:
            return self.tr("In the archive")
        return QCoreApplication.translate("Session", "My clients")  # as in the bar above

    def _on_archive(self, in_archive: bool) -> None:
        self._show(self.search.field.text(), in_archive)
        self._choose(-1)

    def _choose(self, row: int) -> None:
        self.list.choose(row)
        if self.list.current() is None:  # otherwise the list has said who it is
            self._show_chosen(None)

    def _show_chosen(self, person: Summary | None) -> None:
        round_ = None
        if person is not None:
            try:
                round_ = self._shape(person.id)
            except Problem as problem:
                self._on_trouble(problem)
        self.card.show_person(person, round_)

    def _on_trouble(self, problem: Problem) -> None:
        self._empty.problem = problem
        self._fit_list()

    def _on_list_asked(self) -> None:
        if self.list.current() is None:
            self.list.choose(0)
        self.list.setFocus()

    def _do(self, asked: Callable[[str], object]) -> None:
        person = self.list.current()
        if person is not None:
            asked(person.id)

    def _on_move(self) -> None:
        person = self.list.current()
        if person is not None:
            self._moved.expect(person)
            (self.bring_back_asked if person.archived else self.archive_asked).emit(person.id)

    def _on_moved_back(self, person: Summary) -> None:
        self.list.setFocus()
        (self.bring_back_asked if person.archived else self.archive_asked).emit(person.id)

    def _connect(self) -> None:
        self._model.troubled.connect(self._on_trouble)
        self.list.opened.connect(self.opened)
        self.list.chosen.connect(self._show_chosen)
        self.list.grew.connect(self._fit_list)
        self.search.typed.connect(self._search_for)
        self.search.entered.connect(lambda: self._do(self.opened.emit))
        self.search.list_asked.connect(self._on_list_asked)
        self.search.archive_asked.connect(self._on_archive)
        self.search.import_asked.connect(self.import_asked)
        self.search.settings_asked.connect(self.settings_asked)
        self.search.new_person_asked.connect(self.new_person_asked)
        self.waits.opened.connect(self.opened)
        self.waits.two_records_opened.connect(self.two_records_opened)
        self.card.open_asked.connect(lambda: self._do(self.opened.emit))
        self.card.notes_asked.connect(lambda: self._do(self.notes_asked.emit))
        self.card.paper_asked.connect(lambda: self._do(self.paper_asked.emit))
        self.card.handing_asked.connect(lambda: self._do(self.handing_asked.emit))
        self.card.copy_asked.connect(lambda: self._do(self.copy_asked.emit))
        self.card.archive_asked.connect(self._on_move)
        self._moved.back_asked.connect(self._on_moved_back)
        files = DroppedFiles(self)
        files.over.connect(self._drop.setVisible)
        files.dropped.connect(self.files_dropped)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.field.setFocus)
        find.activated.connect(self.search.field.selectAll)

    # -- room ------------------------------------------------------------------------------------

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        for part in (self.search, self._where, self._moved, self._drop):
            left.addWidget(part)
        left.addWidget(self.list, 1000)
        left.addWidget(self._empty)
        left.addStretch(1)
        cards = QWidget()
        both = self._cards = QVBoxLayout(cards)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.waits)
        both.addWidget(self.card)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(Fitting(cards))
        right.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(18, 18, 18, 18)
        self._whole.setSpacing(18)
        self._whole.addLayout(left, 1)
        self._whole.addWidget(self._right)
        for part in (self._where, self._drop):
            part.hide()

    def _arrange(self) -> None:
        wide = self.width() >= self._wide()
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._right.setMinimumWidth(self._look.px(_CARD) if wide else 0)
        self._right.setMaximumWidth(self._look.px(_CARD) if wide else 16777215)
        self.card.be_flat(not wide)
        self.waits.be_flat(not wide)
        self._cards.setSpacing(14 if wide else 8)
        self._fit_list()

    def _wide(self) -> int:
        return self._look.px(_SIDE_BY_SIDE)

    def _fit_list(self) -> None:
        """The list ends with its last row; where there is none, a sentence takes its place."""
        has_rows = self._model.rowCount() > 0
        self.list.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        self.card.setVisible(has_rows)
        # Below the list and in the archive it is there only if it has something to say.
        is_calm = self._empty.in_archive or not has_rows or self.width() < self._wide()
        self.waits.setVisible(not ((is_calm and self.waits.is_empty) or self._empty.in_archive))
        self.list.setMaximumHeight(self.list.whole_height())
        row = self._rows.height(self.list.width())
        self.list.setMinimumHeight(min(self.list.whole_height(), row * 3 // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the card beside the list, or under it."""
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """The visit ends."""
        super().hideEvent(event)
        if not event.spontaneous():  # not when the window is only made small
            self._has_searched = False
            self._moved.forget()

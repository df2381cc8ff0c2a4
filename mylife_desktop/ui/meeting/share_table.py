"""The table of people by parts, and the same as lists of words where there is too little room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.meeting.share_cell import Seen, ShareCell, target
from mylife_desktop.ui.meeting.share_head import Column, ShareHead, across
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.tab_order import put_in_order

_NAME, _NAME_ALONE, _BACK = 210, 300, 112
_WIDEST = 132
_LARGE = 1.5
"""Texts from which on words that stand upwards would take half of the page."""


@dataclass(frozen=True)
class Row:
    """Somebody, and how it is with each part, in the order of the columns."""

    person: str
    name: str
    role: str
    seen: tuple[Seen, ...]
    until: str = ""
    """Until when, in words."""
    sees: bool = False
    """Whether anything was given, be it in a column of this table or not."""


class _Name(QPushButton):
    """Somebody's name and who that is, wrapped in the width of its column."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "wait")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.called = label(None, style="strong", wrap=True)
        self.role = label(None, style="small", wrap=True)
        self._width = TARGET
        words = QVBoxLayout(self)
        words.setContentsMargins(10, 6, 10, 6)
        words.setSpacing(0)
        for part in (self.called, self.role):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str, said: str) -> None:
        self.called.setText(breakable(name))
        self.role.setText(breakable(said))
        self.role.setVisible(bool(said))
        self.setAccessibleName(f"{name}, {said}" if said else name)
        self.updateGeometry()

    def be_wide(self, width: int) -> None:
        self._width = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Its words at the width of the column."""
        room = max(1, self._width - 24)
        for part in (self.called, self.role):
            part.ensurePolished()  # the letters of its style, not those it was born with
        high = self.called.heightForWidth(room)
        high += 0 if self.role.isHidden() else self.role.heightForWidth(room)
        return QSize(self._width, max(TARGET, high + 16))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()


class _ShareRow(Speaking):
    """Somebody: the name to press, the boxes, and one press to take all back."""

    ticked = Signal(str)
    """A part."""
    chosen = Signal()
    taken_back = Signal()
    moved = Signal(str, int, int)
    """An arrow was pressed on a part."""

    def __init__(self, columns: Sequence[Column], look: Look, *, in_words: bool) -> None:
        super().__init__()
        self._look, self._in_words = look, in_words
        self._row: Row | None = None
        self._columns = tuple(columns)
        self.name = _Name()
        self.name.clicked.connect(lambda: self.chosen.emit())
        self.cells = {one.part: ShareCell(one.words, look, in_words=in_words) for one in columns}
        for part_, cell in self.cells.items():
            cell.clicked.connect(lambda _=False, part=part_: self.ticked.emit(part))
            cell.moved.connect(lambda x, y, part=part_: self.moved.emit(part, x, y))
        self.back = button(
            self,
            lambda: self.tr("Take back"),
            self.taken_back.emit,
            "choice",
            name=self._back_said,
        )
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(not in_words)
        self.back.setSizePolicy(policy)
        self._build()

    def show_row(self, row: Row, *, chosen: bool) -> None:
        self._row = row
        self.name.show_name(row.name, " · ".join(p for p in (row.role, row.until) if p))
        self.name.setChecked(chosen)
        surface = "lit" if chosen else ""
        if self.property("surface") != surface:
            self.setProperty("surface", surface)
            self.style().unpolish(self)
            self.style().polish(self)
        self.back.setVisible(row.sees)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if self._row is None:
            return
        states = {
            Seen.NOT: self.tr("does not see it"),
            Seen.GIVEN: self.tr("may see it"),
            Seen.ASKED: self.tr("about to be given"),
            Seen.COVERED: self.tr("sees it already, with something wider"),
        }
        for one, seen in zip(self._columns, self._row.seen, strict=True):
            self.cells[one.part].show_seen(seen, f"{self._row.name}, {one.words}: {states[seen]}")

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        between = (self.back, *self.cells.values())
        return [self.name, *(between if self._in_words else (*self.cells.values(), self.back))]

    def fit(self, name: int, stride: int) -> None:
        """Let the name and the columns have these widths."""
        self.name.be_wide(name)
        for cell in () if self._in_words else self.cells.values():
            cell.be_wide(stride)

    def _back_said(self) -> str:
        name = self._row.name if self._row else ""
        return self.tr("Take back all that {name} may see").format(name=name)

    def _build(self) -> None:
        if self._in_words:
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 6, 0, 6)
            column.setSpacing(4)
            head = QHBoxLayout()
            head.addWidget(self.name)
            head.addStretch(1)
            head.addWidget(self.back)
            column.addLayout(head)
            boxes = QWidget(self)
            flow = Flow(4)
            boxes.setLayout(flow)
            for cell in self.cells.values():
                flow.addWidget(cell)
            column.addWidget(boxes)
            return
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.name)
        for cell in self.cells.values():
            line.addWidget(cell)
        line.addSpacing(6)
        line.addWidget(self.back)
        line.addStretch(1)


class ShareTable(Speaking):
    """Changes nothing by itself: it says what was pressed."""

    ticked = Signal(str, str)
    """An id and a part."""
    chosen = Signal(str)
    taken_back = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._columns: tuple[Column, ...] = ()
        self._data: tuple[Row, ...] = ()
        self._chosen: str | None = None
        self._in_words = False
        self._stride = TARGET
        self._rows: dict[str, _ShareRow] = {}
        self._top = QWidget()
        self._head = ShareHead(look)
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        self._gap = QWidget()
        top.addWidget(self._gap)
        top.addWidget(self._head)
        top.addStretch(1)
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        self._list.addWidget(self._top)

    def show_table(
        self, columns: Sequence[Column], rows: Sequence[Row], chosen: str | None
    ) -> None:
        """Show these people, and whom the page speaks of."""
        ids = [one.person for one in rows]
        is_same = self._columns == tuple(columns) and ids == list(self._rows)
        self._columns, self._data, self._chosen = tuple(columns), tuple(rows), chosen
        if not is_same:
            self._make()
        self._show()

    def cell(self, person: str, part: str) -> ShareCell:
        """The box of somebody and a part."""
        return self._rows[person].cells[part]

    def back(self, person: str) -> QPushButton:
        """What takes all back from somebody."""
        return self._rows[person].back

    def name(self, person: str) -> QPushButton:
        """What somebody is chosen with."""
        return self._rows[person].name

    def fit(self, width: int) -> None:
        """Take this width: wide columns, narrow ones, or lists of words."""
        least = target(self._look)
        room = width - self._look.px(_NAME) - 6 - self._look.px(_BACK)
        stride = min(room // max(1, len(self._columns)), self._look.px(_WIDEST))
        is_upwards = stride < across(self._columns, self._look)
        in_words = stride < least or (is_upwards and self._look.scale >= _LARGE)
        if in_words != self._in_words:
            self._in_words = in_words
            self._make()
            self._show()
        if in_words or stride != self._stride:
            self._stride = max(stride, least)
            self._lay_out()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._make()
        self._show()

    def _on_moved(self, person: str, part: str, right: int, down: int) -> None:
        people, parts = list(self._rows), [one.part for one in self._columns]
        row, column = people.index(person) + down, parts.index(part) + right
        if 0 <= row < len(people) and 0 <= column < len(parts):
            reason = Qt.FocusReason.TabFocusReason
            self._rows[people[row]].cells[parts[column]].setFocus(reason)

    def _show(self) -> None:
        for row in self._data:
            self._rows[row.person].show_row(row, chosen=row.person == self._chosen)

    def _make(self) -> None:
        at = self._at()
        for gone in self._rows.values():
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._rows = {}
        for data in self._data:
            made = _ShareRow(self._columns, self._look, in_words=self._in_words)
            person = data.person
            made.ticked.connect(lambda part, person=person: self.ticked.emit(person, part))
            made.moved.connect(lambda part, x, y, person=person: self._on_moved(person, part, x, y))
            made.chosen.connect(lambda person=person: self.chosen.emit(person))
            made.taken_back.connect(lambda person=person: self.taken_back.emit(person))
            self._rows[person] = made
            self._list.addWidget(made)
        put_in_order(self, [stop for made in self._rows.values() for stop in made.stops()])
        self._lay_out()
        self._go_to(*at)

    def _at(self) -> tuple[str, str]:
        """In whose row the keyboard is, and at which part; none is the name."""
        focused = QApplication.focusWidget()
        for person, row in self._rows.items():
            if focused is not None and row.isAncestorOf(focused):
                cells = row.cells.items()
                return person, next((part for part, cell in cells if cell is focused), "")
        return "", ""

    def _go_to(self, person: str, part: str) -> None:
        """Rows made anew take the keyboard from those that are gone."""
        if (row := self._rows.get(person)) is not None:
            row.show()
            row.cells.get(part, row.name).setFocus()

    def _lay_out(self) -> None:
        self._top.setVisible(not self._in_words)
        self._head.show_columns(self._columns, self._look, self._stride)
        name = self._look.px(_NAME)
        self._gap.setFixedWidth(name)
        for made in self._rows.values():
            made.fit(self._look.px(_NAME_ALONE) if self._in_words else name, self._stride)

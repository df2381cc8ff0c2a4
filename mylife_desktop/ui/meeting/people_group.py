"""One kind of people of the plan: rows that open in place, and a line to add somebody."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.person_form import PersonForm, PersonRow, Shown
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label, line_field
from mylife_desktop.ui.widgets.half_typed import HalfTyped, Typed
from mylife_desktop.ui.widgets.scroll import show_whole
from mylife_desktop.ui.widgets.tab_order import comes_after, read_as_laid_out


class PeopleGroup(Speaking):
    """A heading, the rows, and below them the line. One form is open at a time."""

    added = Signal(str)
    """A name, as typed."""
    changed = Signal(str, str, str)
    left = Signal()
    coordinator_named = Signal(object)
    excluded = Signal(str, str)
    taken_out = Signal(str)
    opened = Signal()
    """Somebody's form was opened here."""
    half_typed = Signal(str, object)
    """A name that is not added yet, or why somebody must stay away: see `HalfTyped`."""

    def __init__(
        self,
        look: Look,
        heading: Callable[[], str],
        name: Callable[[], str],
        said: Callable[[], str],
    ) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._look = look
        self._people: tuple[Shown, ...] = ()
        self._rows: dict[str, PersonRow] = {}
        self._open: str | None = None
        self._expects_new = False
        self.form = PersonForm(look)
        self.form.hide()
        self.field = line_field(self, name, hint=name)
        self.add = button(
            self,
            lambda: self.tr("Add"),
            self._on_added,
            name=lambda: f"{self.tr('Add')}: {heading()}",
        )
        self._empty = label(self, said, "quiet", wrap=True)
        self._half = HalfTyped(self, lambda: {"name": self.field})
        self._build(heading)
        self._connect()
        self._half.begin("name")

    def go_on_with(self, form: str, typed: Typed) -> None:
        """Show again what was left, if it was left here: a name, or why somebody stays away."""
        person = form.removeprefix("why/")
        if form == "name" and not self.field.text():
            self._half.fill(typed)
        elif person in self._rows:
            self.form.remember(form, typed)
            if not self.form.is_asking:
                self.open_form(person)
                self.form.ask_why()

    def show_people(self, people: Sequence[Shown]) -> None:
        """Show these people in this order."""
        new = [one.details.id for one in people if one.details.id not in self._rows]
        ids = [one.details.id for one in people]
        if ids != list(self._rows):
            self._make_rows(ids)
        self._people = tuple(people)
        for one in people:
            self._rows[one.details.id].show_person(one)
        self._empty.setVisible(not people)
        if self._expects_new and len(new) == 1:
            self._expects_new = False
            self.open_form(new[0])
        self._follow()

    def open_form(self, person: str) -> None:
        """Let somebody be changed in place."""
        self._open = person
        self.opened.emit()
        self._follow()
        self.form.first_focus().setFocus()
        show_whole(self.form)

    def close_form(self) -> None:
        """Nobody is changed any more."""
        self._open = None
        self._follow()

    def row(self, person: str) -> PersonRow:
        """The row of somebody."""
        return self._rows[person]

    def add_below(self, widget: QWidget) -> None:
        """Put something below the line."""
        self._column.addWidget(widget)

    def first_focus(self) -> QWidget:
        """What is being written, the first row, or the line to add somebody."""
        if self.is_writing:
            return self.field if self.field.text() else self.form.first_focus()
        return next(iter(self._rows.values()), self.field)

    @property
    def is_writing(self) -> bool:
        """Whether there are words here that are not kept yet."""
        return bool(self.field.text()) or (self.form.is_asking and not self.form.isHidden())

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for one in self._rows.values():
            one.dress(look)
        self.form.dress(look)

    def _follow(self) -> None:
        shown = next((one for one in self._people if one.details.id == self._open), None)
        if shown is None:
            self._open = None
        for person, made in self._rows.items():
            made.setChecked(person == self._open)
        self.form.setVisible(shown is not None)
        if shown is not None:
            at = list(self._rows).index(shown.details.id) + 1
            if self._list.indexOf(self.form) != at:
                self._list.removeWidget(self.form)
                self._list.insertWidget(at, self.form)
                comes_after(self._rows[shown.details.id], self.form)
                read_as_laid_out(self._lines)
            self.form.show_person(shown)

    def _make_rows(self, ids: Sequence[str]) -> None:
        self._list.removeWidget(self.form)
        for id_, gone in list(self._rows.items()):
            self._list.removeWidget(gone)
            if id_ not in ids:
                gone.hide()
                gone.deleteLater()
        rows = {id_: self._rows.get(id_) or self._row(id_) for id_ in ids}
        self._rows = rows
        before: QWidget | None = None
        for made in rows.values():
            self._list.addWidget(made)
            made.show()
            if before is not None:
                self.setTabOrder(before, made)
            before = made
        self._list.addWidget(self.form)
        self.setTabOrder(before or self.field, self.field)

    def _row(self, id_: str) -> PersonRow:
        made = PersonRow(self._look)
        made.clicked.connect(lambda: self._on_pressed(id_))
        return made

    def _on_pressed(self, person: str) -> None:
        if person == self._open:
            self.left.emit()
            self.close_form()
        else:
            self.open_form(person)

    def _on_done(self) -> None:
        row = self._rows.get(self._open or "")
        self.left.emit()
        self.close_form()
        (row or self.field).setFocus()

    def _on_added(self) -> None:
        name = self.field.text()
        if name.strip():
            self._expects_new = True
            self.field.clear()
            self.added.emit(name)

    def _connect(self) -> None:
        self.field.returnPressed.connect(self._on_added)
        self.field.textChanged.connect(lambda words: self.add.setEnabled(bool(words.strip())))
        self.field.textChanged.connect(self._half.note)
        for half in (self._half.told, self.form.half_typed):
            half.connect(self.half_typed)
        self.add.setEnabled(False)
        for mine, theirs in (
            (self.changed, self.form.changed),
            (self.left, self.form.left),
            (self.coordinator_named, self.form.coordinator_named),
            (self.excluded, self.form.excluded),
            (self.taken_out, self.form.taken_out),
        ):
            theirs.connect(mine)
        for gone in (self.form.excluded, self.form.taken_out):
            gone.connect(self.field.setFocus)
        self.form.finished.connect(self._on_done)

    def _build(self, heading: Callable[[], str]) -> None:
        self._lines = QWidget()
        self._list = QVBoxLayout(self._lines)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        self._list.addWidget(self.form)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(8)
        title = label(self, heading, "heading", wrap=True)
        for one in (title, self._empty):
            one.setContentsMargins(12, 0, 12, 0)
            self._column.addWidget(one)
        self._column.addWidget(self._lines)
        self._column.addLayout(line)

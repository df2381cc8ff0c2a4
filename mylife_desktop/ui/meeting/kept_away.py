"""Whoever must not be contacted: covered, since others may look on, and shown when asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.people_edits import Details
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.short_words import ShortWords
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label, row


class _Away(Speaking):
    """One of them: the name, why, and the way back."""

    allowed = Signal()
    why_said = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "lit")
        self._called = ""
        self.name = label(None, style="strong", wrap=True)
        self.why = ShortWords(look)
        self.allow = button(
            self, lambda: self.tr("May be contacted again"), self.allowed.emit, name=self._said
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.why)
        column.addLayout(row(self.allow, None))
        self.why.typed.connect(self.why_said)
        self.why.left.connect(self.left)
        self.retranslate()

    def show_person(self, one: Details) -> None:
        self._called = one.name
        self.name.setText(breakable(one.name))
        self.why.show_words(one.why)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "why"):
            self.why.ask(self.tr("Why {name} must not be contacted").format(name=self._called))

    def _said(self) -> str:
        return self.tr("{name} may be contacted again").format(name=self._called)


class KeptAway(Speaking):
    """How many there are; who they are only after a press."""

    allowed = Signal(str)
    why_said = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "veil")
        self._look = look
        self._people: tuple[Details, ...] = ()
        self._is_open = False
        self._rows: dict[str, _Away] = {}
        self._number = label(None, style="strong", wrap=True)
        self.show_all = button(self, self._show_text, self._on_pressed)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        head = row(self._number, self.show_all)
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addWidget(
            label(
                self,
                lambda: self.tr("They are put on no step and see nothing, whatever is shared."),
                "quiet",
                wrap=True,
            )
        )
        self.hide()

    def show_people(self, people: Sequence[Details]) -> None:
        """Show that there are these; a field that already shows its words is left alone."""
        self._people = tuple(people)
        ids = [one.id for one in people]
        for id_ in [each for each in self._rows if each not in ids]:
            gone = self._rows.pop(id_)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for one in people:
            if one.id not in self._rows:
                self._add(one.id)
            self._rows[one.id].show_person(one)
        self._follow()

    def cover(self) -> None:
        """Cover the names."""
        self._is_open = False
        self._follow()

    def rows(self) -> list[QWidget]:
        """Those who are shown now."""
        return [made for made in self._rows.values() if not made.isHidden()]

    def allow_button(self, person: str) -> QPushButton:
        """What lets somebody be contacted again."""
        return self._rows[person].allow

    def why_field(self, person: str) -> ShortWords:
        """Where it says why somebody must stay away."""
        return self._rows[person].why

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_number"):
            self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for made in self._rows.values():
            made.why.dress(look)

    def _follow(self) -> None:
        self._number.setText(self.tr("%n person(s) must not be contacted", "", len(self._people)))
        self.show_all.setText(self._show_text())
        self.show_all.setAccessibleName(self._show_text())
        for made in self._rows.values():
            made.setVisible(self._is_open)
        self.setVisible(bool(self._people))

    def _show_text(self) -> str:
        return self.tr("Cover the names") if self._is_open else self.tr("Show the names")

    def _on_pressed(self) -> None:
        self._is_open = not self._is_open
        self._follow()

    def _add(self, id_: str) -> None:
        made = _Away(self._look)
        made.hide()
        made.allowed.connect(lambda: self.allowed.emit(id_))
        made.why_said.connect(lambda words: self.why_said.emit(id_, words))
        made.left.connect(self.left)
        self._rows[id_] = made
        self._column.addWidget(made)

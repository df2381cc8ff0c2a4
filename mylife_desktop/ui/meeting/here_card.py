"""Who is here today besides the client and the case manager."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.people import Contact
from mylife_desktop.phrases import shortened
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.person_chip import PersonChip
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label, line_field
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.half_typed import HalfTyped
from mylife_desktop.ui.widgets.painted_words import drawn_font

LONGEST_NAME = 60
"""Letters of the client's name that are seen within a sentence; all of it is heard."""
_LONGEST = 80
_WIDEST = 300


class HereCard(Speaking):
    """People to tick, and a line for a name that is not among them.

    It keeps nothing: what is ticked and typed is what it was shown last.
    """

    changed = Signal(object, object)
    """The ids of those who are here, and the other names as typed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._look, self._called = look, ""
        self._contacts: tuple[Contact, ...] = ()
        self._here: tuple[str, ...] = ()
        self._others: tuple[str, ...] = ()
        self._chips: dict[str, PersonChip] = {}
        self._typed: dict[str, QPushButton] = {}
        self._people, self._flow = QWidget(), Flow()
        self.field = line_field(
            self,
            lambda: self.tr("Somebody else who is here"),
            hint=lambda: self.tr("Somebody else? Type a name"),
        )
        self.field.setMaxLength(_LONGEST)
        self._add = button(self, lambda: self.tr("Add"), self._on_typed)
        self.half = HalfTyped(self, lambda: {"name": self.field})
        self._build()
        self.half.begin("here")
        self.field.textChanged.connect(self.half.note)
        self.field.returnPressed.connect(self._on_typed)
        self.field.textChanged.connect(lambda words: self._add.setEnabled(bool(words.strip())))
        self._add.setEnabled(False)

    def show_people(
        self,
        called: str,
        contacts: tuple[Contact, ...],
        here: tuple[str, ...],
        others: tuple[str, ...],
    ) -> None:
        """Show who may be here and who is; a name that is being typed stays."""
        self._called = called
        if (contacts, others) != (self._contacts, self._others):
            is_same = contacts == self._contacts
            self._contacts, self._others = contacts, others
            if not is_same:
                self._make_chips()
            self._make_names()
            self._put_in_order()
        self._here = tuple(one.id for one in contacts if one.id in here)
        self._tick()
        self._people.setVisible(bool(contacts or others))
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The first of the people, or the line to type in."""
        return next(iter(self._chips.values()), self.field)

    def chip(self, contact: str) -> PersonChip:
        """The button of somebody."""
        return self._chips[contact]

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for chip in self._chips.values():
            chip.dress(look)
        for name, made in self._typed.items():
            made.setText(self._on_key(name))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        for name, made in self._typed.items():
            words = self.tr("{name} is not here").format(name=name)
            made.setAccessibleName(words)
            made.setToolTip(words)

    def _make_chips(self) -> None:
        self._flow.clear()
        self._chips, self._typed = {}, {}
        for one in self._contacts:
            chip = PersonChip(one.name, one.role or "", self._look)
            chip.clicked.connect(lambda _=False, contact=one.id: self._on_ticked(contact))
            self._flow.addWidget(chip)
            self._chips[one.id] = chip

    def _make_names(self) -> None:
        """What was typed stands behind the people of the network."""
        for gone in self._typed.values():
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._typed = {}
        for name in self._others:
            made = QPushButton()
            made.setText(self._on_key(name))
            made.setProperty("kind", "choice")
            made.setAutoDefault(True)
            made.clicked.connect(lambda _=False, gone=name: self._on_gone(gone))
            self._flow.addWidget(made)
            self._typed[name] = made

    def _on_key(self, name: str) -> str:
        """What stands on the key of a name that was typed: as much of it as has room."""
        metrics = QFontMetrics(drawn_font(16, self._look, strong=True))
        widest = self._look.px(_WIDEST)
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, widest)
        return f"{short.replace('&', '&&')}   ✕"

    def _put_in_order(self) -> None:
        """Tab goes over the people before it comes to the line to type in."""
        before: QWidget = self._people
        # Qt puts nothing behind what takes no keyboard.
        self._people.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for one in (*self._chips.values(), *self._typed.values()):
            self.setTabOrder(before, one)
            before = one
        self._people.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _tick(self) -> None:
        for contact, chip in self._chips.items():
            if chip.isChecked() != (contact in self._here):
                chip.setChecked(contact in self._here)

    def _on_ticked(self, contact: str) -> None:
        here = {*self._here} ^ {contact}
        self._tick()
        ordered = tuple(one.id for one in self._contacts if one.id in here)
        self.changed.emit(ordered, self._others)

    def _on_typed(self) -> None:
        """Somebody of the network who is typed is ticked instead; nobody is here twice."""
        name = " ".join(self.field.text().split())
        self.field.clear()
        self.field.setFocus()
        plain = name.casefold()
        known = next((one.id for one in self._contacts if one.name.casefold() == plain), None)
        if known is not None:
            if known not in self._here:
                self._on_ticked(known)
        elif name and plain not in {other.casefold() for other in self._others}:
            self.changed.emit(self._here, (*self._others, name))

    def _on_gone(self, name: str) -> None:
        self.field.setFocus()
        others = tuple(other for other in self._others if other != name)
        self.changed.emit(self._here, others)

    def _build(self) -> None:
        self._people.setLayout(self._flow)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(10)
        column.addWidget(label(self, lambda: self.tr("Who is here today?"), "heading", wrap=True))
        column.addWidget(label(self, self._always, "quiet", wrap=True))
        column.addWidget(self._people)
        column.addLayout(line)
        column.addWidget(
            label(
                self,
                lambda: self.tr(
                    "When somebody else is here, private comments stay covered until you open them."
                ),
                "small",
                wrap=True,
            )
        )

    def _always(self) -> str:
        words = self.tr("{name} and the case manager are here. Is anybody else?")
        return breakable(words.format(name=shortened(self._called, LONGEST_NAME)))

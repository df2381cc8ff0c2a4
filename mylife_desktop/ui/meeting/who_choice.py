"""Who takes a step: the young person first, then their own people, then the services'."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.domain.people import Contact
from mylife_desktop.domain.plan import ME
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.person_chip import PersonChip
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.tab_order import put_in_order


class WhoChoice(Speaking):
    """People to tick; one of them stays ticked. Excluded people are never among them."""

    chosen = Signal(object)
    """`ME` and ids, in the order in which they stand here."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._people: tuple[Contact, ...] = ()
        self._who: tuple[str, ...] = (ME,)
        self._chips: dict[str, PersonChip] = {}
        self._flow = Flow()
        self._inner = Group(self, lambda: self.tr("Who takes it?"), self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._inner)
        self._make()

    @property
    def who(self) -> tuple[str, ...]:
        """Who is ticked; whoever may not be chosen any more is not, and somebody always is."""
        return tuple(one for one in self._who if one in self._chips) or (ME,)

    @property
    def offered(self) -> tuple[str, ...]:
        """Who can be ticked."""
        return tuple(self._chips)

    def show_people(self, people: tuple[Contact, ...], who: tuple[str, ...]) -> None:
        """Show who may be chosen, and who is."""
        if people != self._people:
            self._people = people
            self._make()
        self._who = who
        self._tick()

    def chip(self, id_: str) -> PersonChip:
        """The button of somebody."""
        return self._chips[id_]

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for chip in self._chips.values():
            chip.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._make()
        self._tick()

    def _make(self) -> None:
        self._flow.clear()
        self._chips = {}
        named = [(ME, self.tr("Me"), "")]
        named += [(one.id, one.name, one.role or one.service or "") for one in self._people]
        for id_, name, role in named:
            chip = PersonChip(name, role, self._look)
            chip.clicked.connect(lambda _=False, i=id_: self._on_ticked(i))
            self._flow.addWidget(chip)
            self._chips[id_] = chip
        put_in_order(self._inner, self._chips.values())

    def _tick(self) -> None:
        for id_, chip in self._chips.items():
            chip.setChecked(id_ in self._who)

    def _on_ticked(self, id_: str) -> None:
        ticked = {*self._who} ^ {id_}
        if ticked:
            self._who = tuple(one for one in self._chips if one in ticked)
            self.chosen.emit(self._who)
        self._tick()

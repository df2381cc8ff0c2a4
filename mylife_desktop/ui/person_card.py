"""The card beside the worker's list: who is chosen there, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from mylife_desktop.domain.round import Round
from mylife_desktop.store.people import Summary
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import (
    born_text,
    day_text,
    meeting_text,
    official_name,
    on_one_line,
    rounds_text,
)
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label, row
from mylife_desktop.ui.widgets.small_circle import SmallCircle

_CIRCLE = 72
_FACTS = 4


class PersonCard(Speaking):
    """One person, or a sentence while nobody is chosen."""

    open_asked = Signal()
    notes_asked = Signal()
    """The worker's own page after a meeting."""
    paper_asked = Signal()
    """Type in what was filled in on paper."""
    handing_asked = Signal()
    """Hand the case on, or close it."""
    copy_asked = Signal()
    archive_asked = Signal()
    """Into the archive, or back from it."""

    def __init__(self, today: Callable[[], str], look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._today = today
        self._person: Summary | None = None
        self._is_flat = False
        self._circle = SmallCircle(look, _CIRCLE)
        self._name = label(None, style="heading", wrap=True)
        self._facts = [label(None, style="quiet", wrap=True) for _ in range(_FACTS)]
        self._nobody = label(
            self, lambda: self.tr("Choose somebody in the list to see more."), "quiet", wrap=True
        )
        self.open = button(self, lambda: self.tr("Open"), self.open_asked.emit, "main")
        self.notes = button(self, lambda: self.tr("My own notes …"), self.notes_asked.emit)
        self.paper = button(self, lambda: self.tr("Type in a paper …"), self.paper_asked.emit)
        self.handing = button(self, lambda: self.tr("Hand on or close …"), self.handing_asked.emit)
        self.copy = button(self, lambda: self.tr("Make a full copy …"), self.copy_asked.emit)
        self.archive = button(self, self._archive_text, self.archive_asked.emit)
        self._acts = (self.open, self.notes, self.paper, self.handing, self.copy, self.archive)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._build()
        self.show_person(None, None)

    def show_person(self, person: Summary | None, round_: Round | None) -> None:
        """Show somebody with the newest round, or nobody."""
        self._person = person
        if person is not None:
            name = on_one_line(person.called)
            self._name.setText(breakable(name))
            self._circle.show_round(round_, self.tr("Circle of {name}").format(name=name))
            self.archive.setText(self._archive_text())
            self.archive.setAccessibleName(self._archive_text())
        for part in (self._name, *self._acts):
            part.setVisible(person is not None)
        self._nobody.setVisible(person is None)
        self._show_facts()

    def be_flat(self, flat: bool) -> None:
        """Take little height: the card stands below the list."""
        self._is_flat = flat
        self._show_facts()
        self._arrange()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._show_facts()
        self._arrange()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._circle.dress(look)

    def _archive_text(self) -> str:
        if self._person is not None and self._person.archived:
            return self.tr("Bring back from the archive")
        return self.tr("Put in the archive")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons side by side, or below one another."""
        super().resizeEvent(event)
        self._arrange()

    def _show_facts(self) -> None:
        facts = self._facts_of(self._person) if self._person is not None else []
        self._circle.setVisible(self._person is not None and not self._is_flat)
        if self._is_flat and facts:
            facts = [" · ".join(facts)]
        for at, one in enumerate(self._facts):
            one.setText(breakable(facts[at]) if at < len(facts) else "")
            one.setVisible(at < len(facts))

    def _facts_of(self, person: Summary) -> list[str]:
        rounds = rounds_text(person.rounds)
        if person.last_round:
            rounds = self.tr("{rounds}, the last on {date}").format(
                rounds=rounds, date=day_text(person.last_round)
            )
        meeting = meeting_text(person.next_meeting, self._today())
        facts = (official_name(person), born_text(person.born), rounds, meeting)
        return [fact for fact in facts if fact]

    def _arrange(self) -> None:
        """Buttons side by side only where the card is flat and wide enough."""
        needed = sum(one.sizeHint().width() + self._buttons.spacing() for one in self._acts)
        direction = QBoxLayout.Direction
        is_row = self._is_flat and self.width() >= needed + 40
        self._buttons.setDirection(direction.LeftToRight if is_row else direction.TopToBottom)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignLeft if is_row else Qt.AlignmentFlag(0))

    def _build(self) -> None:
        self._buttons.setSpacing(8)
        for one in self._acts:
            self._buttons.addWidget(one)
        head = row(self._circle, self._name, spacing=14)
        head.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(6)
        column.addLayout(head)
        for part in (*self._facts, self._nobody):
            column.addWidget(part)
        column.addSpacing(6)
        column.addLayout(self._buttons)

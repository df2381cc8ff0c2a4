"""One of two records that may be of one person: what is in it, before it is decided."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.round import Round
from mylife_desktop.language import OWN_NAMES
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import born_text, day_text, on_one_line, rounds_text
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import choice
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.small_circle import SmallCircle

_CIRCLE = 64


@dataclass(frozen=True)
class Record:
    """A case as it is in the store."""

    case: Case
    archived: bool = False


class _Shape(Speaking):
    """A round: its small circle with the date below."""

    def __init__(self, round_: Round, look: Look) -> None:
        super().__init__()
        self._round = round_
        self._circle = SmallCircle(look, _CIRCLE)
        self._date = label(None, style="small")
        self._date.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._date)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the date anew."""
        super().retranslate()
        date = day_text(self._round.date)
        self._date.setText(date)
        self._circle.show_round(self._round, self.tr("Circle of {date}").format(date=date))

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._circle.dress(look)


class RecordCard(Speaking):
    """Names, birth, language, rounds, how much there is of all else, and the note."""

    led = Signal()
    """This one is to count where the two differ."""

    def __init__(self, record: Record, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._record = record
        self._leads = False
        self._name = label(
            None, breakable(on_one_line(record.case.person.called)), "heading", wrap=True
        )
        self._who = label(self, self._who_text, "quiet", wrap=True)
        self._rounds = label(self, self._rounds_text, "strong", wrap=True)
        self._shapes = [_Shape(round_, look) for round_ in record.case.rounds]
        self._rest = label(self, self._rest_text, wrap=True)
        self._note_head = label(self, lambda: self.tr("Background note"), "strong", wrap=True)
        self._note = label(None, breakable(record.case.person.note or ""), wrap=True)
        self.lead = choice(
            self,
            self._lead_text,
            self.led.emit,
            name=lambda: self.tr("{name} counts where the two differ").format(
                name=on_one_line(record.case.person.called)
            ),
        )
        self._build()

    def show_lead(self, leads: bool) -> None:
        """Show whether this one counts where the two differ."""
        self._leads = leads
        self.lead.setChecked(leads)
        self.lead.setText(self._lead_text())

    def dress(self, look: Look) -> None:
        """Wear another look."""
        for shape in self._shapes:
            shape.dress(look)

    def _lead_text(self) -> str:
        words = self.tr("Counts where the two differ")
        return f"✓  {words}" if self._leads else words

    def _who_text(self) -> str:
        person = self._record.case.person
        name = on_one_line(person.name or "")
        language = OWN_NAMES.get(person.language, person.language)
        archived = self.tr("in the archive") if self._record.archived else ""
        facts = (name, born_text(person.born), language, archived)
        return breakable(" · ".join(each for each in facts if each))

    def _rounds_text(self) -> str:
        words = rounds_text(len(self._record.case.rounds))
        return words[:1].upper() + words[1:]

    def _rest_text(self) -> str:
        case = self._record.case
        plan = case.parts.get("plan")
        found = plan.get("goals") if isinstance(plan, Mapping) else ()
        goals = len(found) if isinstance(found, tuple) else 0
        counted = (
            (goals, self.tr("%n goal(s)", "", goals)),
            (n := len(case.listed("people")), self.tr("%n person(s) of the network", "", n)),
            (n := len(case.listed("plans_elsewhere")), self.tr("%n plan(s) elsewhere", "", n)),
            (n := len(case.listed("meetings")), self.tr("%n meeting(s)", "", n)),
            (n := len(case.listed("joined")), self.tr("%n record(s) joined before", "", n)),
        )
        said = [words for number, words in counted if number]
        return " · ".join(said) or self.tr("No goals, no network and no meetings yet.")

    def _build(self) -> None:
        shapes = QWidget()
        flow = Flow(spacing=14)
        shapes.setLayout(flow)
        for shape in self._shapes:
            flow.addWidget(shape)
        shapes.setVisible(bool(self._shapes))
        has_note = bool((self._record.case.person.note or "").strip())
        self._note_head.setVisible(has_note)
        self._note.setVisible(has_note)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 20)
        column.setSpacing(6)
        for part in (self._name, self._who):
            column.addWidget(part)
        column.addSpacing(8)
        for below in (self._rounds, shapes, self._rest):
            column.addWidget(below)
        column.addSpacing(8)
        for part in (self._note_head, self._note):
            column.addWidget(part)
        column.addStretch(1)
        column.addSpacing(8)
        counts = Group(self, lambda: self.tr("Counts where the two differ"), flow := Flow())
        flow.addWidget(self.lead)
        column.addWidget(counts)

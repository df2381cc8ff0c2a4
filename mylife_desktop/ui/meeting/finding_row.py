"""A finding beside its theme: the sentence, its reason, and what can be chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.clashes import Why
from mylife_desktop.domain.decisions import Choice
from mylife_desktop.domain.finding import Finding, Kind
from mylife_desktop.finding_texts import Names, lead, reason
from mylife_desktop.phrases import numbers_held, shortened
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.asking_line import AskingLine, Option
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.half_typed import Typed
from mylife_desktop.ui.widgets.tab_order import in_tab_order

_ONE_A_THEME = frozenset({Kind.SEVERAL_SERVICES, Kind.NOBODY_WORKS, Kind.MATTERS_LITTLE})
_ON_A_KEY = 20
"""Letters of a goal that have room on a key."""
_INDENT = 10
"""As far as the words of a link stand from its left edge."""


@dataclass(frozen=True)
class FindingShown:
    """A finding with what its texts need. `own_goals` are (id, words) of goals to join into.

    `left` are those of its services' goals that have not ended; `named`: its goals are said.
    """

    finding: Finding
    names: Names
    theme: str
    own_goals: tuple[tuple[str, str], ...] = ()
    left: tuple[str, ...] = ()
    named: bool = False


class FindingRow(Speaking):
    """Decides nothing: it says what is seen, and passes on what the two choose."""

    decided = Signal(object, str, str, object)
    """The finding, a Choice, why in words, and the ids of services' goals that it ends."""
    joined = Signal(str, object)
    """An own goal takes in these services' goals."""
    goal_wanted = Signal(str, object, str)
    """A theme, the services' goals to take in, and the words of a new goal."""
    change_asked = Signal(str)
    """The card of this goal is to be changed."""
    service_goal_asked = Signal(str)
    """A goal of this service is to be written."""
    goal_asked = Signal(str)
    """The own goal of this id is to be seen."""
    goals_asked = Signal()
    """All of them are."""
    people_asked = Signal()
    unmarked = Signal(str, str)
    """The mark that these two pull apart is taken back."""
    half_typed = Signal(str, object)
    """What is being written here, by what was asked; None: nothing any more."""

    def __init__(self, shown: FindingShown, look: Look) -> None:
        super().__init__()
        self._shown, self._look = shown, look
        self._asking: AskingLine | None = None
        self._asked_by: QPushButton | None = None
        self._lead = label(None, style="strong", wrap=True)
        self._reason = label(None, style="small", wrap=True)
        for part in (self._lead, self._reason):
            part.setContentsMargins(_INDENT, 0, 0, 0)
        self._links: list[QPushButton] = []
        self._line, self._flow = QWidget(), Flow(2)
        self._line.setLayout(self._flow)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in (self._lead, self._reason, self._line):
            column.addWidget(one)
        self.show_finding(shown)

    @property
    def finding(self) -> Finding:
        """What it says."""
        return self._shown.finding

    @property
    def is_asking(self) -> bool:
        """Whether something is being written or chosen here."""
        return self._asking is not None and not self._asking.isHidden()

    def first_focus(self) -> QWidget:
        """The first choice, or the words that are being written."""
        return self._asking.line if self._asking and self.is_asking else self._links[0]

    def go_on_with(self, asked: str, typed: Typed) -> None:
        """Ask again what was asked when words were left here."""
        what, _, about = asked.partition("/")
        ask: dict[str, Callable[[], object]] = {
            "keep": self._on_keep,
            "talk": self._on_talk,
            "somebody": self._on_somebody,
            "goal": self._on_goal,
            "end": partial(self._on_ended, about),
        }
        if what not in ask:
            return
        if self._asking is None:
            self._asking = self._made_asking()
        self._asking.half.remember(self._at(asked), typed)
        if not self.is_asking:
            self._asked_by = self._links[0]
            ask[what]()

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [*self._links, *(self._asking.stops() if self._asking is not None else ())]

    def show_finding(self, shown: FindingShown) -> None:
        """Show it as it is now; what is being written stays."""
        self._shown = shown
        self._offer_choices()
        said, why = lead(shown.finding, shown.names), self._why()
        self._lead.setText(breakable(said))
        self._reason.setText(breakable(numbers_held(why)))
        self._reason.setVisible(bool(why))
        about = self._about(said, why)
        for link in self._links:
            link.setAccessibleName(f"{link.text().replace('&&', '&')} {about}")
            link.setAccessibleDescription(f"{shown.theme}: {said} {why}".strip())

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self.show_finding(self._shown)

    def _about(self, said: str, why: str) -> str:
        """What tells its keys from those of the other findings, for the ear."""
        if self.finding.kind in _ONE_A_THEME:
            return self._shown.theme
        if self.finding.kind is Kind.CANNOT_BOTH:
            goals = ", ".join(self._shown.names.goal(id_) for id_ in self.finding.goals)
            return f"{self._shown.theme}, {goals}"
        return why or said

    def _why(self) -> str:
        return reason(self._shown.finding, self._shown.names, named=self._shown.named)

    # -- choices ---------------------------------------------------------------------------------

    def _offer_choices(self) -> None:
        """A mark of the two adds one, so what was offered may not be all."""
        choices = self._choices()
        if len(choices) != len(self._links):
            self._flow.clear()
            self._links = [self._link(text, act) for text, act in choices]
            for link in self._links:
                self._flow.addWidget(link)

    def _link(self, text: Callable[[], str], act: Callable[[], object]) -> QPushButton:
        def on_click() -> None:
            self._asked_by = made
            act()

        made = button(self, text, on_click, "link")
        return made

    def _choices(self) -> Sequence[tuple[Callable[[], str], Callable[[], object]]]:
        keep = (lambda: self.tr("Keep, because …"), self._on_keep)
        kind = self.finding.kind
        if kind is Kind.SEVERAL_SERVICES:
            return (
                (lambda: self.tr("Join into my goal"), self._on_join),
                (lambda: self.tr("Keep apart, because …"), self._on_keep),
                (lambda: self.tr("End one …"), self._on_end),
            )
        if kind is Kind.CANNOT_BOTH:
            return self._choices_of_two()
        if kind is Kind.NOBODY_WORKS:
            return (
                (lambda: self.tr("Make a goal"), self._on_goal),
                (lambda: self.tr("Somebody takes it …"), self._on_somebody),
                (lambda: self.tr("Not now"), lambda: self._decide(Choice.NOT_NOW)),
            )
        if kind is Kind.MATTERS_LITTLE:
            return (
                (lambda: self.tr("Talk about it"), self._on_talk),
                keep,
                (lambda: self.tr("End one …"), self._on_end),
            )
        return (*self._ways_on(kind), keep)

    def _choices_of_two(self) -> Sequence[tuple[Callable[[], str], Callable[[], object]]]:
        choices = [
            (lambda: self.tr("Choose together …"), self._on_together),
            (lambda: self.tr("Keep both, because …"), self._on_keep),
        ]
        if any(clash.why is Why.MARKED for clash in self.finding.clashes):
            choices.append((lambda: self.tr("Take the mark away"), self._on_unmark))
        return choices

    def _ways_on(self, kind: Kind) -> Sequence[tuple[Callable[[], str], Callable[[], object]]]:
        finding = self.finding
        goal = (*finding.goals, *(step.goal for step in finding.steps), "")[0]
        match kind:
            case Kind.SEVERAL_COORDINATE:
                return ((lambda: self.tr("My people"), self.people_asked.emit),)
            case Kind.PAST_VALID if finding.goals:
                change = lambda: self.change_asked.emit(finding.goals[0])  # noqa: E731
                return ((lambda: self.tr("Give it a new date"), change),)
            case Kind.NO_GOAL:
                write = lambda: self.service_goal_asked.emit(finding.services[0])  # noqa: E731
                return ((lambda: self.tr("Write its goal"), write),)
            case Kind.NO_STEP:
                return ((lambda: self.tr("Think of a step"), lambda: self.goal_asked.emit(goal)),)
            case Kind.NOT_YET_TWICE:
                return ((lambda: self.tr("Look at the step"), lambda: self.goal_asked.emit(goal)),)
            case Kind.TOO_MANY_OWN_STEPS:
                return ((lambda: self.tr("Look at the steps"), self.goals_asked.emit),)
        return ()

    def _on_keep(self) -> None:
        self._ask().ask(
            lambda: self.tr("Because …"),
            lambda words: self._decide(Choice.KEEP, words),
            self._at("keep"),
        )

    def _on_talk(self) -> None:
        self._ask().ask(
            lambda: self.tr("What did you say to each other?"),
            lambda words: self._decide(Choice.TALK, words),
            self._at("talk"),
            hint=lambda: self.tr("may stay empty"),
            needed=False,
        )

    def _on_somebody(self) -> None:
        self._ask().ask(
            lambda: self.tr("Who takes it?"),
            lambda words: self._decide(Choice.SOMEBODY, words),
            self._at("somebody"),
        )

    def _on_join(self) -> None:
        options: list[Option] = [
            (partial(self._quoted, words), partial(self._join, id_))
            for id_, words in self._shown.own_goals
        ]
        if not options:
            self._on_goal()
            return
        options.append((lambda: self.tr("A new goal of mine …"), self._on_goal))
        self._ask().offer(lambda: self.tr("Into which of my goals?"), options)

    def _on_goal(self) -> None:
        theme = self.finding.theme or ""
        goals = self._shown.left if self.finding.kind is Kind.SEVERAL_SERVICES else ()
        self._ask().ask(
            lambda: self.tr("What do I want, in my own words?"),
            lambda words: self._end_asking(lambda: self.goal_wanted.emit(theme, goals, words)),
            self._at("goal"),
        )

    def _on_end(self) -> None:
        options: list[Option] = [
            (partial(self._on_its_key, id_), partial(self._on_ended, id_))
            for id_ in self._shown.left
        ]
        self._ask().offer(lambda: self.tr("Which one ends?"), options)

    def _on_together(self) -> None:
        def moves(id_: str) -> str:
            return self.tr("{goal}: another time").format(goal=self._in_short(id_))

        def ends(id_: str) -> str:
            return self.tr("{goal} ends").format(goal=self._in_short(id_))

        options: list[Option] = []
        for id_ in self._shown.left:
            change = partial(self.change_asked.emit, id_)
            options.append((partial(moves, id_), partial(self._end_asking, change)))
        for id_ in self._shown.left:
            options.append((partial(ends, id_), partial(self._on_ended, id_)))
        self._ask().offer(lambda: self.tr("What would make room?"), options)

    def _on_its_key(self, id_: str) -> str:
        """A goal; with its service, where two begin alike, there is less room for its words."""
        names = self._shown.names
        return (replace(names, longest=_ON_A_KEY) if id_ in names.services else names).goal(id_)

    def _in_short(self, id_: str) -> str:
        """A goal on a key beside other words; two that begin alike are called by their services."""
        finding = self.finding
        names = replace(
            self._shown.names, longest=_ON_A_KEY, services=MappingProxyType({}), longer=frozenset()
        )
        is_clear = len(set(map(names.goal, self._shown.left))) == len(self._shown.left)
        if is_clear or len(finding.services) < len(finding.goals):
            return names.goal(id_)
        return shortened(finding.services[finding.goals.index(id_)], _ON_A_KEY)

    def _on_ended(self, goal: str) -> None:
        self._ask().ask(
            lambda: self.tr("{goal} ends, because …").format(goal=self._shown.names.goal(goal)),
            lambda words: self._decide(Choice.END, words, (goal,)),
            self._at(f"end/{goal}"),
            hint=lambda: self.tr("may stay empty"),
            needed=False,
        )

    def _on_unmark(self) -> None:
        one, other = self.finding.goals
        self.unmarked.emit(one, other)

    def _decide(self, choice: Choice, why: str = "", ends: tuple[str, ...] = ()) -> None:
        finding = self.finding
        announce(self, self.tr("Decided. Undo brings it back."))
        self._end_asking(lambda: self.decided.emit(finding, str(choice), why, ends))

    def _join(self, goal: str) -> None:
        self._end_asking(lambda: self.joined.emit(goal, self._shown.left))

    def _quoted(self, words: str) -> str:
        return self.tr("“{words}”").format(words=words)

    # -- what is asked ---------------------------------------------------------------------------

    def _ask(self) -> AskingLine:
        if self._asking is None:
            self._asking = self._made_asking()
        self._line.hide()
        return self._asking

    def _made_asking(self) -> AskingLine:
        made = AskingLine(self._look)
        made.left.connect(self._on_left)
        made.half.told.connect(self.half_typed)
        made.put.connect(lambda: in_tab_order(self.stops()))
        made.hide()
        self._column.addSpacing(4)
        self._column.addWidget(made)
        return made

    def _at(self, asked: str) -> str:
        return f"finding/{self.finding.key}/{asked}"

    def _end_asking(self, act: Callable[[], object]) -> None:
        self._close()
        act()

    def _on_left(self) -> None:
        self._close()
        (self._asked_by or self._links[0]).setFocus()

    def _close(self) -> None:
        self._line.show()
        if self._asking is not None:
            self._asking.hide()

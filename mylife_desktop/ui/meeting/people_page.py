"""The network of the plan: own people, professionals, services, and whoever must stay away."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.domain.people_edits import Details, Kind
from mylife_desktop.domain.plan import ME
from mylife_desktop.phrases import shortened
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.kept_away import KeptAway
from mylife_desktop.ui.meeting.people_group import PeopleGroup
from mylife_desktop.ui.meeting.people_picture import Dot, PeoplePicture
from mylife_desktop.ui.meeting.person_form import Shown
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import Choice
from mylife_desktop.ui.widgets.controls import card, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import Typed
from mylife_desktop.ui.widgets.scroll import Scroll

_PICTURE = 420
_SIDE_BY_SIDE = 900
"""Logical pixels at 100 % text from which on the picture stands beside the people."""
_UNBOUNDED = 16777215
_GOAL = 34
"""Characters of a goal on its button."""


@dataclass(frozen=True)
class Network:
    """What the page shows. `goals` are the open ones, words by id; `in_goals` ids by person."""

    called: str
    people: tuple[Details, ...] = ()
    coordinator: str | None = None
    goals: Mapping[str, str] = field(default_factory=dict)
    in_goals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    steps: Mapping[str, int] = field(default_factory=dict)
    can_be_taken_out: frozenset[str] = frozenset()
    takes_over: str = ""
    """Who gets the steps of somebody who must stay away, by name; "" is the client."""
    nameless_services: tuple[str, ...] = ()
    """Services with a plan, of which nobody is named."""


class PeoplePage(Speaking):
    """Left who is in which goal, right the people, each to be changed in place."""

    added = Signal(str, object)
    """A name as typed, and a `Kind`."""
    changed = Signal(str, str, str)
    """Words were typed: an id, what of the person, and the words as they stand."""
    left = Signal()
    """A stay in a field has ended."""
    coordinator_named = Signal(object)
    """An id; None: the case manager again."""
    excluded = Signal(str, str)
    """An id, and why, as typed."""
    allowed = Signal(str)
    why_said = Signal(str, str)
    taken_out = Signal(str)
    half_typed = Signal(str, object)
    """A form of this page, and what stands in it that is not kept yet."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._network = Network("")
        self._goal: str | None = None
        self._goal_chips: dict[str | None, Choice] = {}
        self.picture = PeoplePicture(look)
        self.own = PeopleGroup(
            look,
            lambda: self.tr("My own people"),
            lambda: self.tr("Somebody of my own: name"),
            lambda: self.tr("Family, friends, anybody I trust. They may help too."),
        )
        self.professionals = PeopleGroup(
            look,
            lambda: self.tr("Professionals"),
            lambda: self.tr("A professional: name"),
            lambda: self.tr("Those who work with me, each of their service."),
        )
        self._groups = {Kind.OWN: self.own, Kind.PROFESSIONAL: self.professionals}
        self.away = KeptAway(look)
        self._said = label(None, style="quiet", wrap=True)
        self._services = label(None, style="quiet", wrap=True)
        self._chips = Flow()
        self._build()
        self._connect()
        self._arrange()

    def show_network(self, network: Network) -> None:
        """Show the people as they are; a field that already shows its value is left alone."""
        if tuple(network.goals.items()) != tuple(self._network.goals.items()):
            self._make_chips(network.goals)
        self._network = network
        if self._goal not in network.goals:
            self._goal = None
        seen = [one for one in network.people if not one.is_excluded]
        own = [self._shown(one) for one in seen if one.kind is Kind.OWN]
        others = [self._shown(one) for one in seen if one.kind is not Kind.OWN]
        self.own.show_people(own)
        self.professionals.show_people(sorted(others, key=lambda one: not one.is_manager))
        self.away.show_people([one for one in network.people if one.is_excluded])
        self._follow()

    def go_on_with(self, form: str, typed: Typed) -> None:
        """Open a form in which words were left, unless it is open already."""
        for kind, group in self._groups.items():
            if form.startswith("why/"):
                group.go_on_with(form, typed)
            elif form == f"{kind}/name":
                group.go_on_with("name", typed)

    def cover(self) -> None:
        """Show the names of those who must stay away only when they are asked for again."""
        self.away.cover()

    def first_focus(self) -> QWidget:
        """What is being written, the first of the own people, or the line to add one."""
        writing = (group for group in self._groups.values() if group.is_writing)
        return next(writing, self.own).first_focus()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_whole"):
            self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for part in (self.picture, self.own, self.professionals, self.away):
            part.dress(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture beside the people, or above them."""
        super().resizeEvent(event)
        self._arrange()

    # -- what is shown ---------------------------------------------------------------------------

    def _shown(self, one: Details) -> Shown:
        network = self._network
        return Shown(
            one,
            is_manager=one.kind is Kind.CASE_MANAGER,
            is_coordinator=network.coordinator == one.id,
            goals=tuple(network.goals[g] for g in network.in_goals.get(one.id, ())),
            steps=network.steps.get(one.id, 0),
            can_be_taken_out=one.id in network.can_be_taken_out,
            takes_over=network.takes_over or network.called,
        )

    def _follow(self) -> None:
        network = self._network
        for goal, chip in self._goal_chips.items():
            chip.setChecked(goal == self._goal)
        seen = [one for one in network.people if not one.is_excluded]
        dots = tuple(
            Dot(
                one.name.split()[0] if one.name.split() else one.name,
                one.service or one.role,
                self._is_in(one.id),
            )
            for one in seen
        )
        said = self._sentence(seen)
        self.picture.show_people(network.called, dots, said)
        self._said.setText(breakable(said))
        self._services.setVisible(bool(network.nameless_services))
        nobody = self.tr("Nobody is named yet: {services}")
        services = ", ".join(" ".join(each.split()) for each in network.nameless_services)
        self._services.setText(breakable(nobody.format(services=services)))

    def _is_in(self, person: str) -> bool:
        goals = self._network.in_goals.get(person, ())
        return bool(goals) if self._goal is None else self._goal in goals

    def _sentence(self, seen: list[Details]) -> str:
        names = [one.name for one in seen if self._is_in(one.id)]
        if self._is_in(ME):
            names.insert(0, self._network.called)
        if not self._network.goals:
            return self.tr("There are no goals yet.")
        if not names:
            return self.tr("Nobody has a step here yet.")
        which = (
            self.tr("In the goals are: {names}.")
            if self._goal is None
            else self.tr("In this goal are: {names}.")
        )
        return which.format(names=", ".join(names))

    def _make_chips(self, goals: Mapping[str, str]) -> None:
        self._chips.clear()
        self._goal_chips = {}
        everything: dict[str | None, str] = {None: ""} if goals else {}
        for goal, words in (everything | dict(goals)).items():
            chip = Choice(at_once=True)
            line = " ".join(words.split())
            short = shortened(line, _GOAL)
            chip.setText((short if goal else self.tr("All goals")).replace("&", "&&"))
            chip.setAccessibleName(line if goal else self.tr("All goals"))
            chip.setToolTip(line if short != line else "")
            chip.clicked.connect(lambda _=False, goal=goal: self._on_goal(goal))
            self._goal_chips[goal] = chip
            self._chips.addWidget(chip)

    # -- what happens ----------------------------------------------------------------------------

    def _on_half_typed(self, kind: Kind, form: str, typed: Typed | None) -> None:
        self.half_typed.emit(f"{kind}/{form}" if form == "name" else form, typed)

    def _on_goal(self, goal: str | None) -> None:
        self._goal = goal
        self._follow()

    def _connect(self) -> None:
        for kind, group in self._groups.items():
            group.half_typed.connect(partial(self._on_half_typed, kind))
            group.added.connect(lambda name, kind=kind: self.added.emit(name, kind))
            group.changed.connect(self.changed)
            group.left.connect(self.left)
            group.coordinator_named.connect(self.coordinator_named)
            group.excluded.connect(self.excluded)
            group.taken_out.connect(self.taken_out)
        self.own.opened.connect(lambda: self.professionals.close_form())
        self.professionals.opened.connect(lambda: self.own.close_form())
        self.away.allowed.connect(self.allowed)
        self.away.why_said.connect(self.why_said)
        self.away.left.connect(self.left)

    # -- room ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._left = card()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(20, 16, 20, 18)
        left.setSpacing(10)
        which = label(self, lambda: self.tr("Who is in which goal"), "heading", wrap=True)
        left.addWidget(which)
        chips = Group(self, which.text, self._chips)
        left.addWidget(chips)
        left.addWidget(self.picture)
        left.addWidget(self._said)
        left.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self.own, self.professionals, self.away):
            column.addWidget(part)
        self.professionals.add_below(self._services)
        column.addStretch(1)
        inside = QWidget()
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._whole.setContentsMargins(18, 14, 18, 14)
        self._whole.setSpacing(14)
        self._whole.addWidget(self._left)
        self._whole.addWidget(right, 1)
        self._whole.setAlignment(self._left, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    def _arrange(self) -> None:
        wide = self.width() >= self._look.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.LeftToRight if wide else direction.BottomToTop)
        self._left.setMaximumWidth(self._look.px(_PICTURE) if wide else _UNBOUNDED)
        self._left.setMinimumWidth(self._look.px(_PICTURE) if wide else 0)

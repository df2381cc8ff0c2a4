"""What the page of the services shows of a case: a value, worked out at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from mylife_desktop.date_texts import day_said
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.decisions import Judged, ended_goals
from mylife_desktop.domain.finding import Kind, Thresholds
from mylife_desktop.domain.findings import (
    USUAL,
    asked_whether_they_pull_apart,
    findings_of,
    week_of,
)
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.known import latest_known
from mylife_desktop.domain.plan import Plan, plan_of
from mylife_desktop.domain.service_edits import asks_whether_apart
from mylife_desktop.domain.services import Card, PlanElsewhere, cards_of, services_of
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.domain.week import Week
from mylife_desktop.finding_texts import Names, names_of
from mylife_desktop.ui.meeting.finding_row import FindingShown
from mylife_desktop.ui.meeting.known_marks import Shown
from mylife_desktop.ui.meeting.service_card import CardShown
from mylife_desktop.ui.meeting.service_row import ThemeShown
from mylife_desktop.ui.meeting.service_texts import assessed_said, source_said, week_said

_VIEWS = (Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION)
_BESIDE = 30
"""Letters of a goal that are enough where its card stands beside."""


@dataclass(frozen=True)
class ServicesShown:
    """The rows in the order of themes, what rests, and the week."""

    rows: tuple[ThemeShown, ...] = ()
    resting: tuple[Judged, ...] = ()
    week: Week = field(default_factory=lambda: Week(()))
    names: Names = field(default_factory=lambda: Names("", "en"))
    cards: tuple[Card, ...] = ()
    plans: tuple[PlanElsewhere, ...] = ()
    plan: Plan = field(default_factory=Plan)
    chosen: str = ""
    """The theme that was chosen first to begin with, the last time some were."""

    @property
    def services(self) -> tuple[str, ...]:
        """The services that plan something, each once."""
        return tuple({plan.provider: plan.service for plan in self.plans}.values())


def services_shown(
    case: Case,
    instrument: Instrument,
    today: str,
    language: str,
    limits: Thresholds = USUAL,
    covers: Callable[[str], str] = str,
) -> ServicesShown:
    """All of it, by what is known on the date `today`; `covers` gives words as they are shown."""
    plan, plans = plan_of(case), services_of(case)
    cards = cards_of(plans)
    names = names_of(case, today, language, covers)
    judged = findings_of(case, instrument, today, limits)
    making = _Making(case, instrument, today, language, names, cards, plan, judged)
    return ServicesShown(
        making.rows(),
        tuple(each for each in judged if not each.stands),
        week_of(case, limits),
        names,
        cards,
        plans,
        plan,
        next((round_.focus[0] for round_ in reversed(case.rounds) if round_.focus), ""),
    )


@dataclass(frozen=True)
class _Making:
    case: Case
    instrument: Instrument
    today: str
    language: str
    names: Names
    cards: tuple[Card, ...]
    plan: Plan
    judged: tuple[Judged, ...]

    @cached_property
    def beside(self) -> Names:
        """What goals are called beside their cards."""
        return self.names.beside(_BESIDE, {card.id: card.plan.service for card in self.cards})

    def rows(self) -> tuple[ThemeShown, ...]:
        by_theme: dict[str, list[Card]] = {}
        for card in self.cards:
            by_theme.setdefault(card.theme, []).append(card)
        standing: dict[str, list[Judged]] = {}
        for each in self.judged:
            if each.stands:
                standing.setdefault(each.finding.theme or "", []).append(each)
        known = self.instrument.theme_ids
        strange = sorted((by_theme.keys() | standing.keys()) - set(known) - {""})
        themes = [t for t in (*known, *strange, "") if t in by_theme or t in standing]
        ended = ended_goals(self.plan, self.cards)
        live = [card for card in self.cards if card.id not in ended]
        asked = set(asked_whether_they_pull_apart(live, self.instrument))
        return tuple(
            self._row(t, by_theme.get(t, []), standing.get(t, []), ended, t in asked)
            for t in themes
        )

    def _row(
        self,
        theme: str,
        cards: list[Card],
        standing: list[Judged],
        ended: frozenset[str],
        is_asked: bool,
    ) -> ThemeShown:
        name = self.theme_name(theme)
        live = [card.id for card in cards if card.id not in ended]
        known = self._known(theme)
        return ThemeShown(
            theme,
            name,
            known,
            self._known_said(known),
            self._since(known),
            tuple(self._card(card, card.id in ended) for card in self._ordered(cards, standing)),
            tuple(self._finding(each, name, cards, ended) for each in standing),
            is_asked and len(live) > 1 and asks_whether_apart(self.case, theme, live),
        )

    def theme_name(self, theme: str) -> str:
        if not theme:
            return QCoreApplication.translate("ServicesShown", "The whole plan")
        if theme not in self.instrument.theme_ids:
            return theme
        return self.instrument.theme(theme).name.in_language(self.language)

    def _ordered(self, cards: list[Card], standing: Sequence[Judged]) -> list[Card]:
        """Those with alike words side by side, where several services work on the theme."""
        several = (j.finding for j in standing if j.finding.kind is Kind.SEVERAL_SERVICES)
        order = {id_: at for finding in several for at, id_ in enumerate(finding.goals)}
        return sorted(cards, key=lambda card: order.get(card.id, len(order)))

    def _finding(
        self, judged: Judged, theme: str, cards: Sequence[Card], ended: frozenset[str]
    ) -> FindingShown:
        finding = judged.finding
        here = {card.id for card in cards}
        services = {card.id for card in self.cards}
        left = tuple(id_ for id_ in finding.goals if id_ in services and id_ not in ended)
        is_pair = finding.kind is Kind.CANNOT_BOTH
        named = is_pair and here != set(finding.goals)
        return FindingShown(
            finding, self.beside, theme, self._own_goals(finding.theme, left), left, named
        )

    def _own_goals(self, theme: str | None, left: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        open_ = [g for g in self.plan.goals if g.is_open and not set(left) <= set(g.joins)]
        open_.sort(key=lambda goal: goal.theme != theme)
        return tuple((goal.id, self.names.covers(goal.words)) for goal in open_)

    def _card(self, card: Card, is_ended: bool) -> CardShown:
        goal, plan = card.goal, card.plan
        holder = self.names.people.get(plan.holder or "", "")
        return CardShown(
            card.id,
            self.names.covers(goal.text),
            source_said(plan, self.today, self.language, holder),
            week_said(goal.times, goal.limits, goal.weekly, self.language),
            assessed_said(goal.assessed, self.today, self.language) if goal.assessed else "",
            self._note(card, is_ended),
            is_ended,
        )

    def _note(self, card: Card, is_ended: bool) -> str:
        if is_ended:
            return QCoreApplication.translate("ServicesShown", "The two of you ended this.")
        mine = [self.beside.goal(g.id) for g in self.plan.goals if card.id in g.joins]
        if not mine:
            return ""
        words = QCoreApplication.translate("ServicesShown", "In my goal {goal}")
        return words.format(goal=", ".join(mine))

    def _known(self, theme: str) -> Shown:
        found = [
            (view, known)
            for view in _VIEWS
            if theme
            and (known := latest_known(self.case.rounds, theme, view, self.today)) is not None
        ]
        return tuple(found)

    def _known_said(self, known: Shown) -> str:
        words: Mapping[Viewpoint, str] = {
            Viewpoint.IMPORTANCE: QCoreApplication.translate("ServicesShown", "importance {score}"),
            Viewpoint.SATISFACTION: QCoreApplication.translate(
                "ServicesShown", "satisfaction {score}"
            ),
        }
        said = [words[view].format(score=each.score) for view, each in known]
        since = self._since(known)
        return ", ".join([*said, since] if since else said)

    def _since(self, known: Shown) -> str:
        """The days of what was not said today."""
        days = dict.fromkeys(each.date for _, each in known if each.date != self.today)
        return ", ".join(day_said(day, self.language, self.today) for day in days)

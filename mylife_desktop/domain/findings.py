"""All that is seen in one person's plans, in the order of the themes. It decides nothing.

Services' goals that were ended are still what a finding was about, so that a decision rests it on
the same as before; but nobody works on them.
"""

from collections.abc import Iterable, Sequence

from mylife_desktop.domain import findings_elsewhere as elsewhere
from mylife_desktop.domain import findings_own as own
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.decisions import Judged, ended_goals, judged
from mylife_desktop.domain.finding import Finding, Kind, Thresholds
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.services import Card, cards_of, in_order, services_of
from mylife_desktop.domain.week import Week

USUAL = Thresholds()
_KINDS = {kind: at for at, kind in enumerate(Kind)}


def findings_of(
    case: Case, instrument: Instrument, today: str, limits: Thresholds = USUAL
) -> tuple[Judged, ...]:
    """The findings of a case on the date `today`, each with why it rests, if it does.

    They stand in the order of the instrument's themes, those without a theme last; then by kind,
    then by what they are about.
    """
    plan, plans, themes = plan_of(case), services_of(case), instrument.theme_ids
    cards = cards_of(plans)
    ended = ended_goals(plan, cards)
    worked_on = {goal.theme for goal in plan.goals if goal.is_open}
    worked_on |= {card.theme for card in cards if card.id not in ended}
    found = [
        *elsewhere.several_services(cards, {id_ for goal in plan.goals for id_ in goal.joins}),
        *elsewhere.cannot_both(cards, plan.pulls_apart, themes, ended),
        *own.nobody_works(case.rounds, instrument, today, worked_on, limits),
        *elsewhere.matters_little(cards, case.rounds, today, limits),
        *own.several_coordinate(case),
        *elsewhere.past_valid(plans, today),
        *elsewhere.no_goal(plans),
        *own.no_step(plan),
        *own.not_yet_twice(plan, limits),
        *own.too_many_own_steps(plan, limits),
    ]
    providers = {card.id: card.provider for card in cards}
    return judged(_in_order(found, themes), plan, ended, providers)


def week_of(case: Case, limits: Thresholds = USUAL) -> Week:
    """The week if all happened that the services ask for and that was not ended."""
    cards = cards_of(services_of(case))
    return Week(cards, limits.long_day).without(ended_goals(plan_of(case), cards))


def asked_whether_they_pull_apart(cards: Iterable[Card], instrument: Instrument) -> tuple[str, ...]:
    """The themes of which the page asks it: those with goals of several services."""
    several = (t for t, here in elsewhere.by_theme(cards).items() if elsewhere.has_several(here))
    return elsewhere.in_theme_order(several, instrument.theme_ids)


def _in_order(found: Iterable[Finding], themes: Sequence[str]) -> list[Finding]:
    place = {theme: at for at, theme in enumerate(themes)}

    def order(finding: Finding) -> tuple[int, str, int, list[tuple[int, ...]], str]:
        theme = finding.theme
        last = len(place) + (theme is None)
        ids = sorted(map(in_order, finding.goals or finding.plans or finding.people))
        return place.get(theme or "", last), theme or "", _KINDS[finding.kind], ids, finding.key

    return sorted(found, key=order)

"""What is seen in the plans that services hold."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from mylife_desktop.domain.alike import alike_side_by_side
from mylife_desktop.domain.clashes import Clash, Why, clashes_of, pair
from mylife_desktop.domain.finding import (
    Finding,
    Kind,
    Thresholds,
    key_of,
    mark_of,
    resting_on,
    times_of,
    words_of,
)
from mylife_desktop.domain.known import latest_known
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.services import Card, PlanElsewhere
from mylife_desktop.domain.themes import Viewpoint


def several_services(cards: Iterable[Card], joined: Collection[str]) -> Iterator[Finding]:
    """One for each theme with goals of two or more services; likeness only orders its cards."""
    for theme, here in by_theme(cards).items():
        if has_several(here):
            yield Finding(
                Kind.SEVERAL_SERVICES,
                key_of(Kind.SEVERAL_SERVICES, theme),
                resting_on(map(words_of, here)),
                themes=(theme,),
                goals=tuple(card.id for card in alike_side_by_side(here)),
                services=_services(here),
                joined=tuple(card.id for card in here if card.id in joined),
            )


def cannot_both(
    cards: Sequence[Card],
    marked: Iterable[tuple[str, str]],
    themes: Sequence[str],
    ended: Collection[str] = (),
) -> Iterator[Finding]:
    """One for each pair that cannot both be kept, by its times or by the two people's mark."""
    by_id = {card.id: card for card in cards}
    found = _clashing(cards, ended)
    marks = {pair(*two) for two in marked if set(two) <= by_id.keys() and two[0] != two[1]}
    for ids in marks:
        found[ids] = (*found.get(ids, ()), Clash(Why.MARKED))
    times = {card.id: mark_of(times_of(card)) for card in cards}
    for ids, clashes in found.items():
        both = [by_id[id_] for id_ in ids]
        together = dict.fromkeys([id_ for clash in clashes for id_ in clash.together])
        grounds = [times[id_] for id_ in (*ids, *together)]
        if ids in marks:
            grounds += [mark_of(words_of(card)) for card in both]
        yield Finding(
            Kind.CANNOT_BOTH,
            key_of(Kind.CANNOT_BOTH, *ids),
            " ".join(grounds),
            themes=in_theme_order(dict.fromkeys([card.theme for card in both]), themes),
            goals=ids,
            services=_services(both),
            clashes=clashes,
        )


def matters_little(
    cards: Iterable[Card], rounds: Sequence[Round], until: str, limits: Thresholds
) -> Iterator[Finding]:
    """One for each theme that services have goals on and that the person called unimportant."""
    for theme, here in by_theme(cards).items():
        importance = latest_known(rounds, theme, Viewpoint.IMPORTANCE, until)
        if importance is not None and importance.score <= limits.little_up_to:
            yield Finding(
                Kind.MATTERS_LITTLE,
                key_of(Kind.MATTERS_LITTLE, theme),
                resting_on([("importance", importance.score), *map(words_of, here)]),
                themes=(theme,),
                goals=tuple(card.id for card in here),
                services=_services(here),
                importance=importance,
            )


def past_valid(plans: Iterable[PlanElsewhere], today: str) -> Iterator[Finding]:
    """One for each plan that was valid until an earlier day."""
    for plan in plans:
        if plan.valid_until is not None and plan.valid_until < today:
            yield Finding(
                Kind.PAST_VALID,
                key_of(Kind.PAST_VALID, plan.id),
                resting_on([(plan.id, (plan.provider, plan.title, plan.valid_until))]),
                goals=tuple(goal.id for goal in plan.goals),
                services=(plan.service,),
                plans=(plan.id,),
                valid_until=plan.valid_until,
            )


def no_goal(plans: Iterable[PlanElsewhere]) -> Iterator[Finding]:
    """One for each service that has a plan, and no goal in any plan."""
    of_service: dict[str, list[PlanElsewhere]] = {}
    for plan in plans:
        of_service.setdefault(plan.provider, []).append(plan)
    for provider, theirs in of_service.items():
        if not any(plan.goals for plan in theirs):
            yield Finding(
                Kind.NO_GOAL,
                key_of(Kind.NO_GOAL, theirs[0].id),
                resting_on((plan.id, (provider, plan.title, plan.date)) for plan in theirs),
                services=(theirs[0].service,),
                plans=tuple(plan.id for plan in theirs),
            )


def by_theme(cards: Iterable[Card]) -> Mapping[str, Sequence[Card]]:
    """The cards on each theme that has any."""
    found: dict[str, list[Card]] = {}
    for card in cards:
        found.setdefault(card.theme, []).append(card)
    return found


def has_several(cards: Iterable[Card]) -> bool:
    """Whether they are of two or more services."""
    return len({card.provider for card in cards}) > 1


def in_theme_order(some: Iterable[str], themes: Sequence[str]) -> tuple[str, ...]:
    """These themes in the order of a questionnaire; those of another one last."""
    found = tuple(some)
    if len(found) < 2:
        return found
    return tuple(sorted(found, key=lambda t: (themes.index(t) if t in themes else len(themes), t)))


def _clashing(
    cards: Sequence[Card], ended: Collection[str]
) -> dict[tuple[str, str], tuple[Clash, ...]]:
    """What clashes. What was ended is too much together with nothing that is left."""
    found = clashes_of(cards)
    if not ended:
        return found
    of_ended = {ids for ids, clashes in found.items() if _needs(clashes, ended)}
    of_ended = {ids for ids in of_ended if not set(ids) & set(ended)}
    if not of_ended:
        return found
    left = clashes_of([card for card in cards if card.id not in ended])
    now = ((ids, left.get(ids, ()) if ids in of_ended else found[ids]) for ids in found)
    return {ids: clashes for ids, clashes in now if clashes}


def _needs(clashes: Iterable[Clash], ids: Collection[str]) -> bool:
    return any(id_ in ids for clash in clashes for id_ in clash.together)


def _services(cards: Iterable[Card]) -> tuple[str, ...]:
    names: dict[str, str] = {}
    for card in cards:
        names.setdefault(card.provider, card.plan.service)
    return tuple(names.values())

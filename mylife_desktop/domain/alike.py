"""Cards in an order in which those with alike words stand side by side. It decides nothing else."""

from collections.abc import Iterable

from mylife_desktop.domain.people import plain_name
from mylife_desktop.domain.services import Card, in_order


def alike_side_by_side(cards: Iterable[Card]) -> tuple[Card, ...]:
    """The two most alike first, and after each the one that is most like it."""
    left = sorted(cards, key=lambda card: in_order(card.id))
    if len(left) < 3:
        return tuple(left)
    parts = [_parts(card.goal.text) for card in left]
    places = list(range(len(left)))
    alike = {(a, b): _likeness(parts[a], parts[b]) for a in places for b in places[a + 1 :]}
    last = max(alike, key=lambda two: alike[two])[0]
    ordered = [last]
    places.remove(last)
    while places:
        last = max(places, key=lambda at: alike[min(last, at), max(last, at)])
        places.remove(last)
        ordered.append(last)
    return tuple(left[at] for at in ordered)


def _parts(text: str) -> frozenset[str]:
    """All that is three letters long: in Finnish and Swedish a word's end changes, not its stem."""
    plain = f" {plain_name(text)} "
    return frozenset(plain[at : at + 3] for at in range(len(plain) - 2))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other) or 1)

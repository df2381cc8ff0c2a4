"""Cards in an order in which those with alike words stand side by side. It decides nothing else."""

from collections.abc import Iterable

from mylife_desktop.domain.people import plain_name
from mylife_desktop.domain.services import Card, in_order


def alike_side_by_side(cards: Iterable[Card]) -> tuple[Card, ...]:
    """The two most alike first, and after each the one that is most like it."""
    left = sorted(cards, key=lambda card: in_order(card.id))
    if len(left) < 3:
        return tuple(left)
    parts = {card.id: _parts(card.goal.text) for card in left}
    pairs = ((a, b) for at, a in enumerate(left) for b in left[at + 1 :])
    last = max(pairs, key=lambda two: _likeness(parts[two[0].id], parts[two[1].id]))[0]
    ordered = [last]
    left.remove(last)
    while left:
        last = max(left, key=lambda card: _likeness(parts[last.id], parts[card.id]))
        left.remove(last)
        ordered.append(last)
    return tuple(ordered)


def _parts(text: str) -> frozenset[str]:
    """All that is three letters long: in Finnish and Swedish a word's end changes, not its stem."""
    plain = f" {plain_name(text)} "
    return frozenset(plain[at : at + 3] for at in range(len(plain) - 2))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other) or 1)

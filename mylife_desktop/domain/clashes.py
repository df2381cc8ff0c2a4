"""Which two goals of different services cannot both be kept. No rule reads words.

Besides times that collide (see `week`) a time may break what another service's card asks of the
rest of the week:

- `not_before`, `not_after`: something on a weekday begins earlier or ends later. The way counts as
  little here as it does in what the card says.
- `max_days`, `free_weekdays`: the days of the card's own times and those of the other goal are too
  many together. A goal that is too much by itself is named first; what is left is then looked at
  together, and where it is still too much, each goal with a day of its own is named, with the
  others that it is too much with. The other goals of the card's own service do not count: that
  service knows them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from mylife_desktop.domain.services import DAYS, WEEKDAYS, Card, Limits, in_order
from mylife_desktop.domain.week import Block, Collision, blocks_of, collisions, minutes

Pair: TypeAlias = tuple[str, str]
_Found: TypeAlias = dict[Pair, list["Clash"]]


class Why(StrEnum):
    """Why two goals cannot both be kept."""

    AT_ONCE = "at_once"
    NO_TIME_BETWEEN = "no_time_between"
    MAX_DAYS = "max_days"
    FREE_WEEKDAYS = "free_weekdays"
    NOT_BEFORE = "not_before"
    NOT_AFTER = "not_after"
    MARKED = "marked"


@dataclass(frozen=True)
class Clash:
    """One reason, with its days.

    `begins`, `ends`: in minutes, the time both ask for, or that between them, or what begins or
    ends beyond a limit. `needed` is the longer way, in minutes. `limited_by` is the goal whose
    limit is broken, `limit` its days or minutes, `found` how many days there are, `together` the
    other goals needed to break it. `every_weeks`: 1 is every week; `is_sure` is whether it must
    happen as often as that.
    """

    why: Why
    days: tuple[str, ...] = ()
    begins: int | None = None
    ends: int | None = None
    needed: int | None = None
    limited_by: str | None = None
    limit: int | None = None
    found: int | None = None
    together: tuple[str, ...] = ()
    every_weeks: int = 1
    is_sure: bool = True


@dataclass(frozen=True)
class _Span:
    """From when to when a goal asks for something, how often, and on which weekdays."""

    begins: int
    ends: int
    every_weeks: int
    weekdays: tuple[str, ...]


@dataclass(frozen=True)
class _Asked:
    """What a goal asks of the week; `often` is every how many weeks a day has something."""

    card: Card
    spans: tuple[_Span, ...]
    often: Mapping[str, int]


def pair(one: str, other: str) -> Pair:
    """Two ids in their order."""
    first, second = sorted((one, other), key=in_order)
    return first, second


def clashes_of(cards: Sequence[Card]) -> dict[Pair, tuple[Clash, ...]]:
    """Every two goals of different services that cannot both be kept, and why."""
    place = {id_: at for at, id_ in enumerate(sorted((card.id for card in cards), key=in_order))}
    found: _Found = defaultdict(list)
    blocks = blocks_of(cards)
    _collect_collisions(blocks, place, found)
    limiting = [card for card in cards if card.goal.limits is not None]
    if limiting:
        of_goal: dict[str, list[Block]] = defaultdict(list)
        for block in blocks:
            of_goal[block.goal].append(block)
        asked = {card.id: _asked(card, of_goal[card.id]) for card in cards if card.id in of_goal}
        for card in limiting:
            own = asked[card.id].often if card.id in asked else {}
            others = [a for a in asked.values() if a.card.provider != card.provider]
            for id_, clash in _broken(card, own, others):
                found[_in_places(card.id, id_, place)].append(clash)
    return {ids: tuple(why) for ids, why in found.items()}


def _in_places(one: str, other: str, place: Mapping[str, int]) -> Pair:
    return (one, other) if place[one] < place[other] else (other, one)


def _collect_collisions(blocks: Sequence[Block], place: Mapping[str, int], found: _Found) -> None:
    """Two that are alike on several days are one clash, so each is looked at once for all days."""
    alike: dict[tuple[object, ...], list[Block]] = defaultdict(list)
    for block in blocks:
        alike[_without_day(block)].append(block)
    days = {what: tuple(dict.fromkeys(b.day for b in same)) for what, same in alike.items()}
    once = sorted((same[0] for same in alike.values()), key=lambda b: (b.begins, b.ends))
    for each in collisions(once):
        here, there = days[_without_day(each.one)], days[_without_day(each.other)]
        shared = here if here == there else tuple(day for day in here if day in there)
        if shared:
            pair_ = _in_places(each.one.goal, each.other.goal, place)
            found[pair_].append(_collided(each, shared))
    for clashes in found.values():
        clashes.sort(key=lambda clash: DAYS.index(clash.days[0]))


def _without_day(block: Block) -> tuple[object, ...]:
    return block.goal, block.begins, block.ends, block.travel, block.every_weeks


def _collided(collision: Collision, days: tuple[str, ...]) -> Clash:
    at_once = collision.at_once
    return Clash(
        Why.AT_ONCE if at_once else Why.NO_TIME_BETWEEN,
        days,
        begins=collision.begins,
        ends=collision.ends,
        needed=None if at_once else collision.way,
        every_weeks=collision.every_weeks,
        is_sure=collision.is_sure,
    )


def _asked(card: Card, blocks: Iterable[Block]) -> _Asked:
    days: dict[tuple[int, int, int], list[str]] = defaultdict(list)
    often: dict[str, int] = {}
    for block in blocks:
        days[block.begins, block.ends, block.every_weeks].append(block.day)
        often[block.day] = min(block.every_weeks, often.get(block.day, block.every_weeks))
    spans = (
        _Span(*when, tuple(day for day in dict.fromkeys(found) if day in WEEKDAYS))
        for when, found in days.items()
    )
    return _Asked(card, tuple(spans), often)


def _broken(
    card: Card, own: Mapping[str, int], others: Sequence[_Asked]
) -> Iterator[tuple[str, Clash]]:
    """The goals that break the limits of a card, and how."""
    limits = card.goal.limits or Limits()
    for why, limit in ((Why.NOT_BEFORE, limits.not_before), (Why.NOT_AFTER, limits.not_after)):
        if limit is not None:
            yield from _beyond(why, minutes(limit), card, others)
    if limits.max_days is not None:
        most = _Most(Why.MAX_DAYS, card, limits.max_days, limits.max_days, DAYS)
        yield from most.broken(own, others)
    if limits.free_weekdays is not None:
        days = len(WEEKDAYS) - limits.free_weekdays
        most = _Most(Why.FREE_WEEKDAYS, card, limits.free_weekdays, days, WEEKDAYS)
        yield from most.broken(own, others)


def _beyond(
    why: Why, limit: int, card: Card, others: Sequence[_Asked]
) -> Iterator[tuple[str, Clash]]:
    early = why is Why.NOT_BEFORE
    made: dict[tuple[tuple[str, ...], int, int], Clash] = {}  # many break it alike
    for other in others:
        for span in other.spans:
            when = span.begins if early else span.ends
            if span.weekdays and (when < limit if early else when > limit):
                what = span.weekdays, when, span.every_weeks
                if what not in made:
                    made[what] = Clash(
                        why,
                        span.weekdays,
                        begins=when if early else None,
                        ends=None if early else when,
                        limited_by=card.id,
                        limit=limit,
                        every_weeks=span.every_weeks,
                    )
                yield other.card.id, made[what]


@dataclass(frozen=True)
class _Most:
    """A card's limit on days: `limit` as it says it, `days` at most, of the days that count."""

    why: Why
    card: Card
    limit: int
    days: int
    counted: tuple[str, ...]

    def broken(
        self, own: Mapping[str, int], others: Sequence[_Asked]
    ) -> Iterator[tuple[str, Clash]]:
        """Who breaks it alone, and then who does with others of the rest."""
        mine = own.keys() & set(self.counted)
        not_mine = set(self.counted) - mine
        left: list[_Asked] = []
        for other in others:
            more = not_mine & other.often.keys()
            if more and len(mine) + len(more) > self.days:
                yield other.card.id, self._clash(own, [other])
            elif more:
                left.append(other)
        if len(mine.union(*(o.often.keys() & set(self.counted) for o in left))) <= self.days:
            return
        together = self._clash(own, left)
        ids = [other.card.id for other in left]
        for id_ in ids:
            yield id_, replace(together, together=tuple(i for i in ids if i != id_))

    def _clash(self, own: Mapping[str, int], others: Sequence[_Asked]) -> Clash:
        often = dict(own)
        for other in others:
            for day, every in other.often.items():
                often[day] = min(every, often.get(day, every))
        taken = tuple(day for day in self.counted if day in often)
        # The day that is one too many is there as often as the rarest one needed for it.
        as_often = sorted(often[day] for day in taken)
        return Clash(
            self.why,
            taken,
            limited_by=self.card.id,
            limit=self.limit,
            found=len(taken) if self.why is Why.MAX_DAYS else len(WEEKDAYS) - len(taken),
            every_weeks=as_often[self.days],
            is_sure=as_often.count(1) >= self.days,
        )

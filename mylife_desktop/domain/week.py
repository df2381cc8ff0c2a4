"""The week as the services ask for it: all times and the ways there, and how they lie together.

Hours are those of the day that are taken, counted once where two things ask for the same hour, so a
day never has more than it has. The way is what lies outside the things themselves.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from math import gcd, lcm
from typing import Final

from mylife_desktop.domain.services import DAYS, Card, Time

LONG_DAY: Final = 600
"""Minutes; a day with more of them, with the ways, is a long one."""
_MIDNIGHT = 24 * 60


@dataclass(frozen=True)
class Block:
    """One thing on one day, in minutes from midnight; `travel` is the way, there and back alike.

    `every_weeks`: 2 is every other week. `provider` is what tells services apart.
    """

    day: str
    begins: int
    ends: int
    travel: int
    every_weeks: int
    goal: str
    service: str
    provider: str

    @property
    def leaves(self) -> int:
        """When the way there begins."""
        return max(0, self.begins - self.travel)

    @property
    def back(self) -> int:
        """When the way back ends."""
        return min(_MIDNIGHT, self.ends + self.travel)


@dataclass(frozen=True)
class Collision:
    """Two things of different services on one day, at once or with too little time between.

    `one` begins first. `begins` and `ends` are the time that both ask for, or the time between.
    """

    one: Block
    other: Block

    @property
    def at_once(self) -> bool:
        return self.other.begins < self.one.ends

    @property
    def begins(self) -> int:
        return self.other.begins if self.at_once else self.one.ends

    @property
    def ends(self) -> int:
        return min(self.one.ends, self.other.ends) if self.at_once else self.other.begins

    @property
    def way(self) -> int:
        """The longer of the two ways, which would be needed between them."""
        return max(self.one.travel, self.other.travel)

    @property
    def every_weeks(self) -> int:
        """1 is every week. Otherwise they meet as often as this, if `is_sure`."""
        return lcm(self.one.every_weeks, self.other.every_weeks)

    @property
    def is_sure(self) -> bool:
        """Whether they must meet; two that are every other week may also take turns."""
        return gcd(self.one.every_weeks, self.other.every_weeks) == 1


@dataclass(frozen=True)
class Day:
    """One day of the fullest week: one in which all that is not every week happens."""

    day: str
    blocks: tuple[Block, ...]
    collisions: tuple[Collision, ...]
    minutes: int
    """What is taken, with the ways."""
    minutes_every_week: int
    long_day: int = LONG_DAY

    @property
    def is_long(self) -> bool:
        return self.minutes > self.long_day

    @property
    def is_long_sometimes(self) -> bool:
        """Whether it is long only in weeks with something that is not every week."""
        return self.is_long and self.minutes_every_week <= self.long_day


@dataclass(frozen=True)
class Hours:
    """Minutes a week. What is every n weeks counts as an n-th; `averaged` are such goals' ids."""

    things: int
    ways: int
    averaged: tuple[str, ...] = ()


@dataclass(frozen=True)
class Week:
    """All that the cards ask of a week. `without` and `moved` make the one to lay beside it."""

    cards: tuple[Card, ...]
    long_day: int = LONG_DAY

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """By day and time."""
        return blocks_of(self.cards)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """All seven, Monday first."""
        on: dict[str, list[Block]] = defaultdict(list)
        for block in self.blocks:
            on[block.day].append(block)
        return tuple(self._day(day, on[day]) for day in DAYS)

    @property
    def collisions(self) -> tuple[Collision, ...]:
        return tuple(collision for day in self.days for collision in day.collisions)

    @property
    def long_days(self) -> tuple[Day, ...]:
        return tuple(day for day in self.days if day.is_long)

    @cached_property
    def hours(self) -> Hours:
        """Of things and of ways, in a week on the average."""
        things, all_ = Fraction(), Fraction()
        for day in self.days:
            weekly = [b for b in day.blocks if b.every_weeks == 1]
            taken, taken_with_ways = _taken(weekly), _taken(weekly, ways=True)
            things, all_ = things + taken, all_ + taken_with_ways
            for block in day.blocks:
                if block.every_weeks > 1:
                    more = _taken([*weekly, block]) - taken
                    more_with_ways = _taken([*weekly, block], ways=True) - taken_with_ways
                    things += Fraction(more, block.every_weeks)
                    all_ += Fraction(more_with_ways, block.every_weeks)
        averaged = dict.fromkeys(b.goal for b in self.blocks if b.every_weeks > 1)
        return Hours(round(things), max(0, round(all_) - round(things)), tuple(averaged))

    def without(self, ids: Collection[str]) -> "Week":
        """This week without what these goals ask."""
        return replace(self, cards=tuple(card for card in self.cards if card.id not in ids))

    def moved(self, id_: str, times: tuple[Time, ...]) -> "Week":
        """This week with one goal at other times."""
        cards = (
            replace(card, goal=replace(card.goal, times=times)) if card.id == id_ else card
            for card in self.cards
        )
        return replace(self, cards=tuple(cards))

    def _day(self, day: str, blocks: Sequence[Block]) -> Day:
        return Day(
            day,
            tuple(blocks),
            tuple(collisions(blocks)),
            _taken(blocks, ways=True),
            _taken([b for b in blocks if b.every_weeks == 1], ways=True),
            self.long_day,
        )


def blocks_of(cards: Iterable[Card]) -> tuple[Block, ...]:
    """What the cards ask for, by day and time."""
    found = (block for card in cards for block in _blocks(card))
    return tuple(sorted(found, key=lambda b: (DAYS.index(b.day), b.begins, b.ends)))


def collisions(blocks: Sequence[Block]) -> Iterator[Collision]:
    """Those of one day, sorted by their beginnings, that cannot both be kept.

    Two of the same service never collide: it knows its own times.
    """
    near: list[Block] = []
    longest = max((block.travel for block in blocks), default=0)
    for block in blocks:
        begins, travel, provider = block.begins, block.travel, block.provider
        near = [b for b in near if b.ends + longest > begins]
        for earlier in near:
            way = travel if travel > earlier.travel else earlier.travel
            if begins - earlier.ends < way and earlier.provider != provider:
                yield Collision(earlier, block)
        near.append(block)


def minutes(time: str) -> int:
    """HH:MM in minutes from midnight."""
    hours, _, rest = time.partition(":")
    return int(hours) * 60 + int(rest)


def _blocks(card: Card) -> Iterator[Block]:
    for time in card.goal.times:
        begins, ends = minutes(time.from_), minutes(time.to)
        travel, every = time.travel_min or 0, time.every_weeks or 1
        for day in dict.fromkeys(time.days):
            yield Block(
                day, begins, ends, travel, every, card.id, card.plan.service, card.provider
            )  # fmt: skip


def _taken(blocks: Iterable[Block], *, ways: bool = False) -> int:
    """How many minutes of a day they take together."""
    spans = ((b.leaves, b.back) if ways else (b.begins, b.ends) for b in blocks)
    taken = until = 0
    for begins, ends in sorted(spans):
        taken += max(0, ends - max(begins, until))
        until = max(until, ends)
    return taken

"""Whatever the services ask of a week, those found are those that looking at each pair finds."""

from collections.abc import Iterator
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from mylife_desktop.domain.clashes import Why, clashes_of, pair
from mylife_desktop.domain.services import (
    DAYS,
    WEEKDAYS,
    Card,
    Limits,
    PlanElsewhere,
    ServiceGoal,
    Time,
)
from mylife_desktop.domain.week import Week, minutes
from tests.thorough import examples

QUARTERS = [f"{hour:02}:{quarter:02}" for hour in range(24) for quarter in (0, 15, 30, 45)]
clock = st.sampled_from(QUARTERS)


@st.composite
def times(draw: st.DrawFn) -> Time:
    begins, ends = sorted(draw(st.lists(clock, min_size=2, max_size=2, unique=True)))
    days = draw(st.lists(st.sampled_from(DAYS), min_size=1, max_size=3, unique=True))
    return Time(tuple(days), begins, ends, draw(st.sampled_from((None, 0, 15, 90))))


limits = st.builds(
    Limits,
    max_days=st.none() | st.integers(0, 7),
    free_weekdays=st.none() | st.integers(0, 5),
    not_before=st.none() | clock,
    not_after=st.none() | clock,
)


@st.composite
def cards(draw: st.DrawFn) -> tuple[Card, ...]:
    found = []
    for number in range(draw(st.integers(2, 6))):
        whose = draw(st.sampled_from("abc"))
        asked = tuple(draw(st.lists(times(), max_size=3)))
        goal = ServiceGoal(f"e{number + 1}g1", "life", "x", None, asked, draw(st.none() | limits))
        found.append(Card(goal, PlanElsewhere(f"e{number + 1}", whose, "P"), whose))
    return tuple(found)


def of_others(found: tuple[Card, ...]) -> Iterator[tuple[Card, Card]]:
    return (two for two in combinations(found, 2) if two[0].provider != two[1].provider)


def each_day(card: Card) -> list[tuple[str, int, int, int]]:
    return [
        (day, minutes(time.from_), minutes(time.to), time.travel_min or 0)
        for time in card.goal.times
        for day in time.days
    ]


def days_of(card: Card, counted: tuple[str, ...]) -> set[str]:
    return {day for day, *_ in each_day(card) if day in counted}


def pairs(found: tuple[Card, ...], *why: Why) -> set[tuple[str, str]]:
    by_pair = clashes_of(found).items()
    return {ids for ids, clashes in by_pair if any(clash.why in why for clash in clashes)}


@settings(max_examples=examples(150), deadline=None)
@given(cards())
def test_two_collide_if_less_lies_between_than_the_longer_way(found: tuple[Card, ...]) -> None:
    expected = set()
    for one, other in of_others(found):
        for day, begins, ends, way in each_day(one):
            for day_, begins_, ends_, way_ in each_day(other):
                between = max(begins, begins_) - min(ends, ends_)
                if begins <= begins_ <= ends_ <= ends or begins_ <= begins <= ends <= ends_:
                    between = -1
                if day == day_ and between < max(way, way_):
                    expected.add(pair(one.id, other.id))
    assert pairs(found, Why.AT_ONCE, Why.NO_TIME_BETWEEN) == expected
    assert {pair(c.one.goal, c.other.goal) for c in Week(found).collisions} == expected


@settings(max_examples=examples(150), deadline=None)
@given(cards())
def test_a_limit_of_the_day_is_broken_by_another_service_on_a_weekday(
    found: tuple[Card, ...],
) -> None:
    early, late = set(), set()
    for two in of_others(found):
        for card, other in (two, two[::-1]):
            asked = card.goal.limits or Limits()
            for day, begins, ends, _ in each_day(other):
                if day in WEEKDAYS and asked.not_before and begins < minutes(asked.not_before):
                    early.add(pair(card.id, other.id))
                if day in WEEKDAYS and asked.not_after and ends > minutes(asked.not_after):
                    late.add(pair(card.id, other.id))
    assert pairs(found, Why.NOT_BEFORE) == early
    assert pairs(found, Why.NOT_AFTER) == late


@settings(max_examples=examples(150), deadline=None)
@given(cards())
def test_a_limit_of_days_names_whoever_adds_a_day_too_many(found: tuple[Card, ...]) -> None:
    for why, counted in ((Why.MAX_DAYS, DAYS), (Why.FREE_WEEKDAYS, WEEKDAYS)):
        expected = set()
        for card in found:
            asked = card.goal.limits or Limits()
            most = asked.max_days if why is Why.MAX_DAYS else asked.free_weekdays
            if most is None:
                continue
            most = most if why is Why.MAX_DAYS else len(WEEKDAYS) - most
            own = days_of(card, counted)
            others = [o for o in found if o.provider != card.provider]
            adding = [o for o in others if days_of(o, counted) - own]
            alone = [o for o in adding if len(own | days_of(o, counted)) > most]
            left = [o for o in adding if o not in alone]
            all_left = own.union(*(days_of(o, counted) for o in left))
            named = alone + (left if len(all_left) > most else [])
            expected |= {pair(card.id, each.id) for each in named}
        assert pairs(found, why) == expected

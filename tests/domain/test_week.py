"""The week: what lies together in it, how long its days are, and what is otherwise if one goes."""

from mylife_desktop.domain.services import (
    Card,
    PlanElsewhere,
    ServiceGoal,
    Time,
    cards_of,
    services_of,
)
from mylife_desktop.domain.week import Week
from tests.builders import case_files

FULL_DAYS = Time(("mon", "tue", "wed", "thu", "fri"), "08:00", "15:00", 35)
TUESDAY = Time(("tue",), "14:00", "15:30", 35)


def card(id_: str, *times: Time, service: str | None = None) -> Card:
    plan = PlanElsewhere(id_.partition("g")[0], service or id_, "Plan")
    return Card(ServiceGoal(id_, "life", "x", times=times), plan, plan.provider)


def at(day: str, from_: str, to: str, travel: int | None = None, every: int | None = None) -> Time:
    return Time((day,), from_, to, travel, every)


def clashing(*cards: Card) -> list[tuple[str, str]]:
    return [(c.one.goal, c.other.goal) for c in Week(cards).collisions]


def test_two_things_at_once_collide() -> None:
    [found] = Week((card("e1g1", FULL_DAYS), card("e2g1", TUESDAY))).collisions
    assert (found.one.day, found.begins, found.ends) == ("tue", 14 * 60, 15 * 60)
    assert found.at_once


def test_two_of_one_service_never_collide() -> None:
    cards = card("e1g1", FULL_DAYS, service="College"), card("e2g1", TUESDAY, service="college")
    assert clashing(*cards) == []


def test_the_longer_of_the_two_ways_must_lie_between() -> None:
    first = card("e1g1", at("mon", "08:00", "09:00", 10))
    assert clashing(first, card("e2g1", at("mon", "09:39", "10:00", 40))) == [("e1g1", "e2g1")]
    assert clashing(first, card("e2g1", at("mon", "09:40", "10:00", 40))) == []
    assert clashing(first, card("e2g1", at("mon", "09:09", "10:00"))) == [("e1g1", "e2g1")]
    assert clashing(first, card("e2g1", at("tue", "08:00", "09:00", 40))) == []


def test_one_right_after_the_other_at_the_same_place_is_no_collision() -> None:
    early, late = at("mon", "08:00", "09:00"), at("mon", "09:00", "10:00")
    assert clashing(card("e1g1", early), card("e2g1", late)) == []


def test_a_long_way_reaches_over_what_lies_between() -> None:
    cards = (
        card("e1g1", at("mon", "08:00", "09:00", 5)),
        card("e2g1", at("mon", "09:30", "09:40", 5)),
        card("e3g1", at("mon", "10:00", "11:00", 90)),
    )
    assert clashing(*cards) == [("e1g1", "e3g1"), ("e2g1", "e3g1")]


def test_how_often_two_meet_that_are_not_every_week() -> None:
    def met(one: int | None, other: int | None) -> tuple[int, bool]:
        cards = (
            card("e1g1", at("mon", "08:00", "09:00", every=one)),
            card("e2g1", at("mon", "08:00", "09:00", every=other)),
        )
        [found] = Week(cards).collisions
        return found.every_weeks, found.is_sure

    assert met(None, 1) == (1, True)
    assert met(1, 2) == (2, True)
    assert met(2, 2) == (2, False)
    assert met(2, 3) == (6, True)
    assert met(2, 4) == (4, False)


def test_hours_are_counted_once_and_the_way_beside_them() -> None:
    hours = Week((card("e1g1", FULL_DAYS), card("e2g1", TUESDAY))).hours
    assert hours.things == 35 * 60 + 30
    assert hours.ways == 5 * 70
    assert hours.averaged == ()


def test_what_is_every_other_week_counts_half() -> None:
    hours = Week((card("e1g1", at("mon", "09:00", "10:00", 30, 2)),)).hours
    assert (hours.things, hours.ways, hours.averaged) == (30, 30, ("e1g1",))


def test_a_day_is_long_above_ten_hours_with_its_ways() -> None:
    just = Week((card("e1g1", at("mon", "08:00", "17:00", 30)),))
    assert just.long_days == ()
    more = Week((card("e1g1", at("mon", "08:00", "17:01", 30)),))
    assert [day.day for day in more.long_days] == ["mon"]
    assert Week(just.cards, long_day=480).long_days


def test_a_day_that_is_long_only_every_other_week_says_so() -> None:
    cards = (
        card("e1g1", at("mon", "08:00", "15:00", 30)),
        card("e2g1", at("mon", "16:00", "19:00", 30, 2)),
    )
    [day] = Week(cards).long_days
    assert day.is_long_sometimes
    assert not Week(cards[:1]).long_days


def test_a_way_through_the_night_stays_in_its_day() -> None:
    [day] = [d for d in Week((card("e1g1", at("sat", "00:10", "23:50", 60)),)).days if d.blocks]
    assert day.minutes == 24 * 60


def test_a_day_named_twice_is_one() -> None:
    assert len(Week((card("e1g1", Time(("mon", "mon"), "08:00", "09:00")),)).blocks) == 1


def test_before_and_after_lie_side_by_side() -> None:
    before = Week((card("e1g1", FULL_DAYS), card("e2g1", TUESDAY)))
    assert before.without({"e2g1"}).collisions == ()
    moved = before.moved("e2g1", (at("tue", "16:00", "17:00", 35),))
    assert moved.collisions == ()
    assert moved.hours.things == 36 * 60
    assert before.collisions


def test_the_days_are_a_whole_week_also_without_anything() -> None:
    days = Week(()).days
    assert [day.day for day in days] == ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    assert not any(day.is_long or day.minutes for day in days)


def test_the_week_of_a_shared_case() -> None:
    aino = Week(cards_of(services_of(case_files()[0])))
    # Five school days, half an hour of the group after them, and two hours at the youth centre.
    assert aino.hours.things == 35 * 60 + 30 + 120
    # Five ways to school and back, and a quarter of an hour to and from the youth centre.
    assert aino.hours.ways == 5 * 70 + 15 + 15
    # On Thursday from 7:25 to 18:15, but for ten minutes: the only day over ten hours.
    assert [(day.day, day.minutes) for day in aino.long_days] == [("thu", 640)]

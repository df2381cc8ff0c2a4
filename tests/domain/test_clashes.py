"""What cannot both be kept: where each reason begins and ends, and what makes it rest."""

from dataclasses import replace

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.clashes import Why
from mylife_desktop.domain.decisions import (
    Choice,
    Rest,
    decided,
    ended_goals,
    marked,
)
from mylife_desktop.domain.finding import Kind
from mylife_desktop.domain.findings import week_of
from mylife_desktop.domain.plan import (
    Goal,
    GoalState,
    Plan,
    plan_of,
    with_plan,
)
from mylife_desktop.domain.services import (
    Limits,
    cards_of,
    services_of,
)
from tests.domain.plans import (
    TODAY,
    WEEKDAYS,
    clashes,
    decide,
    found,
    goal,
    on,
    only,
    planned,
    rests,
    services,
)

OTHER_DAYS = ((2, "tue"), (3, "wed"), (4, "thu"))


def test_it_is_one_for_a_pair_on_however_many_days() -> None:
    found = clashes(goal("e1g1", on(*WEEKDAYS)), goal("e2g1", on("tue", "wed", at="09:00-13:00")))
    [clash] = found["e1g1", "e2g1"]
    assert (clash.days, clash.begins, clash.ends) == (("tue", "wed"), 540, 780)
    assert found.keys() == {("e1g1", "e2g1")}


def test_two_lines_of_the_same_service_are_none() -> None:
    goals = goal("e1g1", on("mon")), goal("e1g2", on("mon")), goal("e2g1", on("mon"))
    assert clashes(*goals, e2="E1") == {}


def test_too_little_time_for_the_longer_way_says_how_much_there_is() -> None:
    goals = (
        goal("e1g1", on("mon", at="08:00-09:00", way=10)),
        goal("e2g1", on("mon", at="09:20-10:00", way=30)),
    )
    [clash] = clashes(*goals)["e1g1", "e2g1"]
    assert clash.why is Why.NO_TIME_BETWEEN
    assert (clash.begins, clash.ends, clash.needed) == (540, 560, 30)


def test_every_other_week_is_said() -> None:
    weekly, other = goal("e1g1", on("mon")), goal("e2g1", on("mon", every=2))
    [clash] = clashes(weekly, other)["e1g1", "e2g1"]
    assert (clash.every_weeks, clash.is_sure) == (2, True)
    [clash] = clashes(goal("e1g1", on("mon", every=2)), other)["e1g1", "e2g1"]
    assert (clash.every_weeks, clash.is_sure) == (2, False)


def test_limits_of_the_day_are_of_weekdays_and_to_the_minute() -> None:
    calm = goal("e1g1", limits=Limits(not_before="09:00", not_after="17:00"))
    assert clashes(calm, goal("e2g1", on("mon", at="09:00-17:00", way=60))) == {}
    assert clashes(calm, goal("e2g1", on("sat", at="06:00-23:00"))) == {}
    [early] = clashes(calm, goal("e2g1", on("mon", at="08:59-10:00")))["e1g1", "e2g1"]
    assert (early.why, early.begins, early.limit) == (Why.NOT_BEFORE, 539, 540)
    [late] = clashes(calm, goal("e2g1", on("fri", at="16:00-17:01", every=2)))["e1g1", "e2g1"]
    assert (late.why, late.ends, late.limit, late.every_weeks) == (Why.NOT_AFTER, 1021, 1020, 2)


def test_a_limit_binds_other_services_only() -> None:
    calm = goal("e1g1", limits=Limits(max_days=1, not_after="12:00"))
    assert clashes(calm, goal("e1g2", on(*WEEKDAYS))) == {}


def test_as_many_days_as_the_limit_says_are_kept() -> None:
    calm = goal("e1g1", limits=Limits(max_days=3))
    assert clashes(calm, goal("e2g1", on("mon", "tue", "sat"))) == {}
    [clash] = clashes(calm, goal("e2g1", on("mon", "tue", "wed", "sat")))["e1g1", "e2g1"]
    assert (clash.why, clash.found, clash.limit, clash.limited_by) == (
        Why.MAX_DAYS, 4, 3, "e1g1",
    )  # fmt: skip


def test_the_days_of_the_card_itself_count_too() -> None:
    workshop = goal("e1g1", on("tue", "wed", "thu"), limits=Limits(max_days=3))
    assert clashes(workshop, goal("e2g1", on("wed", at="16:00-17:00"))) == {}
    [clash] = clashes(workshop, goal("e2g1", on("mon")))["e1g1", "e2g1"]
    assert clash.found == 4


def test_free_weekdays_are_counted_without_the_weekend() -> None:
    calm = goal("e1g1", limits=Limits(free_weekdays=2))
    assert clashes(calm, goal("e2g1", on("mon", "tue", "wed", "sat", "sun"))) == {}
    [clash] = clashes(calm, goal("e2g1", on("mon", "tue", "wed", "thu")))["e1g1", "e2g1"]
    assert (clash.why, clash.found, clash.limit) == (Why.FREE_WEEKDAYS, 1, 2)


def test_who_breaks_a_limit_alone_is_named_and_not_who_only_adds_to_it() -> None:
    calm = goal("e1g1", limits=Limits(max_days=3))
    goals = calm, goal("e2g1", on(*WEEKDAYS)), goal("e3g1", on("thu", at="16:00-18:00"))
    assert clashes(*goals).keys() == {("e1g1", "e2g1")}


def test_what_is_too_much_only_together_is_named_with_the_others() -> None:
    calm = goal("e1g1", limits=Limits(max_days=3))
    goals = calm, goal("e2g1", on("mon", "tue")), goal("e3g1", on("wed", "thu"))
    found = clashes(*goals)
    assert found.keys() == {("e1g1", "e2g1"), ("e1g1", "e3g1")}
    [clash] = found["e1g1", "e2g1"]
    assert (clash.found, clash.together) == (4, ("e3g1",))


def test_a_day_too_many_every_other_week_is_said_so() -> None:
    calm = goal("e1g1", limits=Limits(max_days=1))
    [clash] = clashes(calm, goal("e2g1", on("mon"), on("tue", every=2)))["e1g1", "e2g1"]
    assert (clash.every_weeks, clash.is_sure) == (2, True)
    [clash] = clashes(calm, goal("e2g1", on("mon", "tue", every=2)))["e1g1", "e2g1"]
    assert (clash.every_weeks, clash.is_sure) == (2, False)


def clashing_case(*goals: Goal) -> Case:
    theirs = goal("e1g1", on("mon")), goal("e2g1", on("mon"), theme="family")
    return planned(services(*theirs), *goals)


def test_it_stands_beside_the_first_of_its_two_themes() -> None:
    finding = only(clashing_case(), Kind.CANNOT_BOTH)
    assert (finding.theme, finding.themes) == ("family", ("family", "life"))


def test_neither_a_join_nor_a_reached_goal_silences_it() -> None:
    reached = Goal("g1", "life", "I", GoalState.REACHED, joins=("e1g1", "e2g1"))
    assert rests(clashing_case(reached), Kind.CANNOT_BOTH) == [None]


def test_it_rests_when_it_is_kept_with_a_reason_and_not_without() -> None:
    case = clashing_case()
    finding = only(case, Kind.CANNOT_BOTH)
    assert rests(decide(case, finding, Choice.KEEP), Kind.CANNOT_BOTH) == [None]
    assert rests(decide(case, finding, Choice.KEEP, " "), Kind.CANNOT_BOTH) == [None]
    kept = decide(case, finding, Choice.KEEP, "The school knows.")
    assert rests(kept, Kind.CANNOT_BOTH) == [Rest.DECIDED]
    assert rests(decide(kept, finding, Choice.AGAIN), Kind.CANNOT_BOTH) == [None]


def test_it_stands_again_when_a_time_is_moved_and_is_gone_when_it_fits() -> None:
    case = clashing_case()
    case = decide(case, only(case, Kind.CANNOT_BOTH), Choice.KEEP, "The school knows.")
    other = goal("e2g1", theme="family")
    words = services(goal("e1g1", on("mon"), text="new"), replace(other, times=(on("mon"),)),
                     case=case)  # fmt: skip
    assert rests(words, Kind.CANNOT_BOTH) == [Rest.DECIDED]
    later = replace(other, times=(on("mon", at="14:00-16:00"),))
    moved = services(goal("e1g1", on("mon")), later, case=case)
    assert rests(moved, Kind.CANNOT_BOTH) == [None]
    fits = services(goal("e1g1", on("mon")), replace(other, times=(on("tue"),)), case=case)
    assert rests(fits, Kind.CANNOT_BOTH) == []


def test_it_rests_when_one_is_ended_and_the_week_is_without_it() -> None:
    case = clashing_case()
    case = decide(case, only(case, Kind.CANNOT_BOTH), Choice.END, "", "e2g1")
    assert rests(case, Kind.CANNOT_BOTH) == [Rest.DECIDED]
    assert [card.id for card in week_of(case).cards] == ["e1g1"]
    again = decide(case, only(case, Kind.CANNOT_BOTH), Choice.AGAIN)
    assert len(week_of(again).cards) == 2


def test_what_was_ended_at_one_finding_is_ended_for_all() -> None:
    theirs = goal("e1g1", on("mon")), goal("e2g1", on("mon")), goal("e3g1", on("tue"))
    case = services(*theirs)
    case = decide(case, only(case, Kind.CANNOT_BOTH), Choice.END, "", "e2g1")
    assert rests(case, Kind.SEVERAL_SERVICES) == [None]
    both = decide(case, only(case, Kind.SEVERAL_SERVICES), Choice.END, "", "e3g1")
    cards = cards_of(services_of(both))
    assert ended_goals(plan_of(both), cards) == {"e2g1", "e3g1"}
    more = goal("e4g1", on("tue"))
    assert rests(services(*theirs, more, case=both), Kind.CANNOT_BOTH) == [Rest.DECIDED, Rest.ENDED]


def test_an_ended_goal_that_its_service_changes_is_there_again() -> None:
    case = clashing_case()
    case = decide(case, only(case, Kind.CANNOT_BOTH), Choice.END, "", "e2g1")
    longer = services(
        goal("e1g1", on("mon")), goal("e2g1", on("mon", "tue"), theme="family"), case=case
    )
    assert len(week_of(longer).cards) == 2
    assert rests(longer, Kind.CANNOT_BOTH) == [None]


def test_to_end_something_says_what_and_only_of_the_finding() -> None:
    finding = only(clashing_case(), Kind.CANNOT_BOTH)
    with pytest.raises(ValueError, match="end"):
        decided(Plan(), finding, Choice.END, on=TODAY, who=())
    with pytest.raises(ValueError, match="end"):
        decided(Plan(), finding, Choice.END, on=TODAY, who=(), ends=["e9g9"])
    with pytest.raises(ValueError, match="keep"):
        decided(Plan(), finding, Choice.KEEP, on=TODAY, who=(), ends=["e1g1"])


def test_the_mark_of_the_two_is_such_a_finding_too() -> None:
    case = services(goal("e1g1", theme="family"), goal("e2g1"), goal("e10g1"))
    case = with_plan(case, marked(plan_of(case), "e2g1", "e1g1", True))
    finding = only(case, Kind.CANNOT_BOTH)
    assert (finding.goals, finding.theme) == (("e1g1", "e2g1"), "family")
    assert [clash.why for clash in finding.clashes] == [Why.MARKED]
    kept = decide(case, finding, Choice.KEEP, "Both are said to the parents.")
    assert rests(kept, Kind.CANNOT_BOTH) == [Rest.DECIDED]
    without = with_plan(kept, marked(plan_of(kept), "e1g1", "e2g1", False))
    assert found(without, Kind.CANNOT_BOTH) == []


def test_a_marked_pair_that_clashes_too_is_one_finding_with_both_reasons() -> None:
    case = clashing_case()
    case = with_plan(case, replace(plan_of(case), pulls_apart=(("e2g1", "e1g1"), ("e1g1", "e2g1"))))
    why = [clash.why for clash in only(case, Kind.CANNOT_BOTH).clashes]
    assert why == [Why.AT_ONCE, Why.MARKED]


def test_what_was_ended_is_not_too_much_together_with_what_is_left() -> None:
    at_most_three = goal("e1g1", on("mon"), limits=Limits(max_days=3))
    case = services(at_most_three, *(goal(f"e{n}g1", on(day)) for n, day in OTHER_DAYS))
    assert [j.finding.goals for j in found(case, Kind.CANNOT_BOTH)] == [
        ("e1g1", "e2g1"), ("e1g1", "e3g1"), ("e1g1", "e4g1"),
    ]  # fmt: skip
    last = found(case, Kind.CANNOT_BOTH)[-1].finding
    plan = decided(plan_of(case), last, Choice.END, on=TODAY, who=["me"], ends=["e4g1"])
    assert [
        j.finding.goals for j in found(with_plan(case, plan), Kind.CANNOT_BOTH) if j.stands
    ] == []


def test_what_is_still_too_much_without_the_ended_says_how_much() -> None:
    at_most_two = goal("e1g1", on("mon"), limits=Limits(max_days=2))
    case = services(at_most_two, *(goal(f"e{n}g1", on(day)) for n, day in OTHER_DAYS))
    last = found(case, Kind.CANNOT_BOTH)[-1].finding
    plan = decided(plan_of(case), last, Choice.END, on=TODAY, who=["me"], ends=["e4g1"])
    left = [j.finding for j in found(with_plan(case, plan), Kind.CANNOT_BOTH) if j.stands]
    assert [(f.goals, f.clashes[0].found, f.clashes[0].together) for f in left] == [
        (("e1g1", "e2g1"), 3, ("e3g1",)), (("e1g1", "e3g1"), 3, ("e2g1",)),
    ]  # fmt: skip

"""Each rule of the findings where it begins and ends, and what makes a finding rest."""

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.decisions import (
    CHOICES,
    Choice,
    Rest,
)
from mylife_desktop.domain.finding import Kind, Thresholds
from mylife_desktop.domain.findings import asked_whether_they_pull_apart, findings_of, week_of
from mylife_desktop.domain.frozen import frozen
from mylife_desktop.domain.plan import (
    Checked,
    CheckState,
    Goal,
    GoalState,
    Step,
    StepState,
    plan_of,
)
from mylife_desktop.domain.services import (
    PlanElsewhere,
    cards_of,
    services_of,
    with_services,
)
from tests.builders import a_case
from tests.domain.plans import (
    INSTRUMENT,
    TODAY,
    decide,
    found,
    goal,
    on,
    only,
    planned,
    rests,
    services,
    valued,
)

# --- several services


def test_two_plans_of_one_service_are_not_several() -> None:
    goals = goal("e1g1"), goal("e2g1")
    assert found(services(*goals, e1="Ohjaamo", e2="ohjaamo "), Kind.SEVERAL_SERVICES) == []
    assert len(found(services(*goals), Kind.SEVERAL_SERVICES)) == 1


def test_it_is_one_for_a_theme_however_many_services() -> None:
    case = services(goal("e1g1"), goal("e2g1"), goal("e3g1"), goal("e4g1", theme="family"))
    finding = only(case, Kind.SEVERAL_SERVICES)
    assert set(finding.goals) == {"e1g1", "e2g1", "e3g1"}
    assert finding.services == ("e1", "e2", "e3")
    assert asked_whether_they_pull_apart(cards_of(services_of(case)), INSTRUMENT) == ("life",)


@pytest.mark.parametrize("state", GoalState)
def test_it_rests_when_all_are_joined_into_goals_of_whatever_state(state: GoalState) -> None:
    case = services(goal("e1g1"), goal("e2g1"), goal("e3g1"))
    some = Goal("g1", "life", "I", state, joins=("e1g1", "e2g1"))
    other = Goal("g2", "family", "I", state, joins=("e3g1",))
    assert rests(planned(case, some), Kind.SEVERAL_SERVICES) == [None]
    assert rests(planned(case, some, other), Kind.SEVERAL_SERVICES) == [Rest.JOINED]


def test_a_new_goal_on_the_theme_wakes_what_was_decided() -> None:
    case = services(goal("e1g1"), goal("e2g1"))
    finding = only(case, Kind.SEVERAL_SERVICES)
    case = decide(case, finding, Choice.KEEP, "they do different things")
    assert rests(case, Kind.SEVERAL_SERVICES) == [Rest.DECIDED]
    more = services(goal("e1g1"), goal("e2g1"), goal("e3g1"), case=case)
    assert rests(more, Kind.SEVERAL_SERVICES) == [None]
    assert len(plan_of(more).decisions) == 1


def test_to_say_join_joins_nothing_yet() -> None:
    case = services(goal("e1g1"), goal("e2g1"))
    case = decide(case, only(case, Kind.SEVERAL_SERVICES), Choice.JOIN)
    assert rests(case, Kind.SEVERAL_SERVICES) == [None]


def test_cards_with_like_words_stand_side_by_side() -> None:
    case = services(
        goal("e1g1", text="Velat hallintaan"),
        goal("e2g1", text="Unirytmi kuntoon ennen syksyä"),
        goal("e3g1", text="Velkojen saldot"),
        goal("e4g1", text="Unirytmi: nukkumaan klo 23"),
    )
    order = only(case, Kind.SEVERAL_SERVICES).goals
    assert abs(order.index("e2g1") - order.index("e4g1")) == 1
    assert abs(order.index("e1g1") - order.index("e3g1")) == 1


# --- important and nobody works on it; matters little


@pytest.mark.parametrize(
    ("importance", "satisfaction", "is_one"),
    [(7, 4, True), (6, 4, False), (7, 5, False), (10, 0, True), (None, 0, False), (9, None, False)],
)
def test_what_is_important_goes_badly_and_has_nobody(
    importance: int | None, satisfaction: int | None, is_one: bool
) -> None:
    case = valued(a_case(), "friends", importance, satisfaction)
    assert [j.finding.theme for j in found(case, Kind.NOBODY_WORKS)] == ["friends"] * is_one


@pytest.mark.parametrize(
    ("state", "is_one"),
    [("active", False), ("waiting", False), ("reached", True), ("ended", True)],
)
def test_an_own_goal_works_on_it_while_it_is_open(state: str, is_one: bool) -> None:
    case = valued(a_case(), "friends", 9, 2)
    case = planned(case, Goal("g1", "friends", "I", GoalState(state), steps=(Step("s"),)))
    assert bool(found(case, Kind.NOBODY_WORKS)) is is_one


def test_to_say_that_a_goal_is_made_of_it_makes_none_yet() -> None:
    case = valued(a_case(), "friends", 9, 2)
    case = decide(case, only(case, Kind.NOBODY_WORKS), Choice.GOAL)
    assert rests(case, Kind.NOBODY_WORKS) == [None]


def test_a_services_goal_works_on_it_until_it_is_ended() -> None:
    theirs = goal("e1g1", on("mon"), theme="friends"), goal("e2g1", on("mon"))
    case = services(*theirs, case=valued(a_case(), "friends", 9, 2))
    assert found(case, Kind.NOBODY_WORKS) == []
    ended = decide(case, only(case, Kind.CANNOT_BOTH), Choice.END, "", "e1g1")
    assert only(ended, Kind.NOBODY_WORKS).theme == "friends"


def test_not_now_holds_until_the_value_is_another() -> None:
    case = valued(a_case(), "friends", 9, 2)
    case = decide(case, only(case, Kind.NOBODY_WORKS), Choice.NOT_NOW)
    assert rests(case, Kind.NOBODY_WORKS) == [Rest.DECIDED]
    assert rests(valued(case, "friends", 9, 1), Kind.NOBODY_WORKS) == [None]


def test_what_matters_little_is_one_for_a_theme_with_all_its_goals() -> None:
    theirs = goal("e1g1"), goal("e1g2"), goal("e2g1")
    case = services(*theirs, case=valued(a_case(), "life", 4, 9))
    assert only(case, Kind.MATTERS_LITTLE).goals == ("e1g1", "e1g2", "e2g1")
    assert found(valued(case, "life", 5, 9), Kind.MATTERS_LITTLE) == []
    assert found(valued(case, "life", None, 9), Kind.MATTERS_LITTLE) == []
    talked = decide(case, only(case, Kind.MATTERS_LITTLE), Choice.TALK)
    assert rests(talked, Kind.MATTERS_LITTLE) == [Rest.DECIDED]
    assert rests(valued(talked, "life", 3, 9), Kind.MATTERS_LITTLE) == [None]


# --- the others


def with_people(*people: dict[str, object]) -> Case:
    named = [{"id": f"p{n}", "name": f"N{n}", **p} for n, p in enumerate(people, start=1)]
    return replace(a_case(), parts=MappingProxyType({"people": frozen(named)}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("people", "ids"),
    [
        ([{"kind": "case_manager"}, {"kind": "professional", "coordinator": True}], None),
        ([{"kind": "own_network", "coordinator": True}] * 2, ("p1", "p2")),
        ([{"kind": "case_manager"}, {"kind": "case_manager"}], ("p1", "p2")),
        ([{"kind": "case_manager"}, {"kind": "case_manager", "coordinator": True}], None),
        ([{"kind": "professional", "coordinator": True},
          {"kind": "professional", "coordinator": True, "excluded": True}], None),
        ([], None),
    ],
)  # fmt: skip
def test_more_than_one_coordinates(
    people: Sequence[dict[str, object]], ids: tuple[str, ...] | None
) -> None:
    judged = found(with_people(*people), Kind.SEVERAL_COORDINATE)
    assert [j.finding.people for j in judged] == ([ids] if ids else [])


def test_a_plan_is_valid_on_its_last_day_and_not_after() -> None:
    def case(until: str) -> Case:
        plan = PlanElsewhere("e1", "S", "P", goals=(goal("e1g1"),), valid_until=until)
        return with_services(a_case(), [plan])

    assert found(case(TODAY), Kind.PAST_VALID) == []
    past = case("2026-11-21")
    finding = only(past, Kind.PAST_VALID)
    assert (finding.plans, finding.goals, finding.valid_until) == (("e1",), ("e1g1",), "2026-11-21")
    kept = decide(past, finding, Choice.KEEP, "The new one comes in January.")
    assert rests(kept, Kind.PAST_VALID) == [Rest.DECIDED]


def test_a_service_without_a_goal_has_none_in_any_of_its_plans() -> None:
    empty = PlanElsewhere("e1", "S", "P"), PlanElsewhere("e2", "s", "Q")
    assert only(with_services(a_case(), empty), Kind.NO_GOAL).plans == ("e1", "e2")
    full = with_services(a_case(), (empty[0], replace(empty[1], goals=(goal("e2g1"),))))
    assert found(full, Kind.NO_GOAL) == []


def own(*steps: Step, state: GoalState = GoalState.ACTIVE, id_: str = "g1") -> Goal:
    return Goal(id_, "friends", "I", state, steps=steps)


def test_an_open_goal_needs_a_step() -> None:
    done, dropped = Step("a", state=StepState.DONE), Step("a", state=StepState.DROPPED)

    def has(*steps: Step, state: GoalState = GoalState.ACTIVE) -> bool:
        return not found(planned(a_case(), own(*steps, state=state)), Kind.NO_STEP)

    assert has(done)
    assert has(dropped, done)
    assert has(state=GoalState.REACHED)
    assert has(state=GoalState.ENDED)
    assert not has()
    assert not has(state=GoalState.WAITING)
    assert not has(dropped)


def checked(*states: str, state: StepState = StepState.OPEN) -> Step:
    days = (Checked(f"2026-0{month}-01", CheckState(s)) for month, s in enumerate(states, start=1))
    return Step("Call", state=state, checked=tuple(days))


def test_a_step_not_yet_at_two_meetings() -> None:
    def is_one(step: Step, state: GoalState = GoalState.ACTIVE) -> bool:
        return bool(found(planned(a_case(), own(step, state=state)), Kind.NOT_YET_TWICE))

    assert is_one(checked("not_yet", "not_yet"))
    assert is_one(checked("not_yet", "on_the_way", "not_yet"))
    assert not is_one(checked("not_yet"))
    assert not is_one(checked("not_yet", "not_yet", "on_the_way"))
    assert not is_one(checked("not_yet", "not_yet", state=StepState.DONE))
    assert not is_one(checked("not_yet", "not_yet"), GoalState.ENDED)
    day = Checked("2026-01-01", CheckState.NOT_YET)
    assert not is_one(Step("Call", checked=(day, day)))


def test_a_third_not_yet_wakes_it_and_a_step_before_it_does_not() -> None:
    twice, thrice = checked("not_yet", "not_yet"), checked("not_yet", "not_yet", "not_yet")
    case = planned(a_case(), own(Step("First"), twice))
    case = decide(case, only(case, Kind.NOT_YET_TWICE), Choice.KEEP)
    assert rests(planned(case, own(twice)), Kind.NOT_YET_TWICE) == [Rest.DECIDED]
    assert rests(planned(case, own(thrice)), Kind.NOT_YET_TWICE) == [None]
    same = planned(case, own(twice, twice))
    assert len({j.finding.key for j in found(same, Kind.NOT_YET_TWICE)}) == 2


def test_more_than_three_own_steps_at_once() -> None:
    mine = [Step("a"), Step("b", who=("p1", "me")), Step("c", state=StepState.DOING)]
    others = [Step("d", who=("p1",)), Step("e", state=StepState.DONE)]
    case = planned(a_case(), own(*mine, *others))
    assert found(case, Kind.TOO_MANY_OWN_STEPS) == []
    more = planned(case, own(*mine, *others), own(Step("f"), id_="g2"))
    finding = only(more, Kind.TOO_MANY_OWN_STEPS)
    assert (finding.theme, finding.goals, len(finding.steps)) == (None, ("g1", "g2"), 4)
    ended = planned(case, own(*mine), own(Step("f"), state=GoalState.ENDED, id_="g2"))
    assert found(ended, Kind.TOO_MANY_OWN_STEPS) == []


# --- all of them


def test_thresholds_are_settings() -> None:
    case = valued(a_case(), "friends", 6, 5)
    assert found(case, Kind.NOBODY_WORKS, Thresholds(important_from=6, satisfied_up_to=5))
    case = planned(a_case(), own(Step("a"), checked("not_yet")))
    assert found(case, Kind.TOO_MANY_OWN_STEPS, Thresholds(own_steps=1))
    assert found(case, Kind.NOT_YET_TWICE, Thresholds(not_yet_times=1))
    low = services(goal("e1g1"), case=valued(a_case(), "life", 5, 5))
    assert found(low, Kind.MATTERS_LITTLE, Thresholds(little_up_to=5))


def test_they_stand_by_theme_and_kind_and_those_without_a_theme_last() -> None:
    theirs = goal("e10g1", on("mon")), goal("e2g1", on("mon")), goal("e3g1", on("mon"))
    case = services(*theirs, case=valued(valued(a_case(), "life", 1, 1), "family", 9, 1))
    case = planned(case, own(*[Step(str(n)) for n in range(4)]), own(id_="g2"))
    order = [(j.finding.theme, j.finding.kind) for j in findings_of(case, INSTRUMENT, TODAY)]
    assert order == [
        ("family", "nobody_works"),
        ("friends", "no_step"),
        ("life", "several_services"),
        *[("life", "cannot_both")] * 3,
        ("life", "matters_little"),
        (None, "too_many_own_steps"),
    ]
    pairs = [j.finding.goals for j in found(case, Kind.CANNOT_BOTH)]
    assert pairs == [("e2g1", "e3g1"), ("e2g1", "e10g1"), ("e3g1", "e10g1")]


def test_every_key_is_one_findings_own() -> None:
    case = services(goal("e1g1", on("mon")), goal("e2g1", on("mon")), goal("e3g1", on("mon")))
    keys = [j.finding.key for j in findings_of(case, INSTRUMENT, TODAY)]
    assert len(set(keys)) == len(keys) == 4


def test_an_empty_case_has_nothing_to_find() -> None:
    assert findings_of(a_case(), INSTRUMENT, TODAY) == ()
    assert week_of(a_case()).blocks == ()


def test_the_four_that_ask_for_a_choice_have_some() -> None:
    assert all(Choice.JOIN not in choices for kind, choices in CHOICES.items()
               if kind is not Kind.SEVERAL_SERVICES)  # fmt: skip
    assert len(CHOICES) == 4

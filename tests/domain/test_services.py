"""What services plan goes in and out as it is, and can be added, changed and taken away."""

import json
from dataclasses import replace

import pytest

from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.plan import Goal, Plan, plan_of, with_plan
from mylife_desktop.domain.planning_elsewhere import (
    new_plan_id,
    new_service_goal_id,
    pasted_lines,
    with_service_plan,
    without_service_goals,
    without_service_plan,
)
from mylife_desktop.domain.services import (
    Assessed,
    Limits,
    PlanElsewhere,
    ServiceGoal,
    Time,
    cards_of,
    services_of,
    with_services,
)
from mylife_desktop.exchange.case_file import case_text, read_case_text
from tests.builders import CASE_FILES, a_case, case_files

SCHOOL = PlanElsewhere("e1", "College", "Study plan", "2026-08-01")
FULL = ServiceGoal(
    "e1g1",
    "studies_work",
    "Full days",
    times=(Time(("mon", "tue"), "08:00", "15:00", 35, 2),),
    limits=Limits(max_days=3, not_after="16:00"),
    assessed=Assessed("Tires quickly", "2026-09-01", "the nurse"),
)


@pytest.mark.parametrize("file", CASE_FILES, ids=lambda file: file.stem)
def test_what_is_read_and_not_changed_goes_out_equal(file: object) -> None:
    value = json.loads(file.read_text("utf-8"))  # type: ignore[attr-defined]
    case = case_from_value(value)
    goals = [replace(plan, goals=tuple(plan.goals)) for plan in services_of(case)]
    assert with_services(case, goals) is case
    again = with_services(with_services(case, ()), services_of(case))
    assert case_to_value(again) == value


def test_what_a_later_version_wrote_there_stays() -> None:
    goal = {
        "id": "e1g1", "theme": "life", "text": "Up at seven", "colour": 3, "times": [],
        "limits": {"max_days": 2, "quiet": [1]}, "assessed": {"text": "Late", "how": None},
    }  # fmt: skip
    time = {"days": ["sun"], "from": "10:00", "to": "11:00", "room": "B"}
    plan = {"id": "e1", "service": "S", "title": "T", "goals": [goal], "x": {"y": 0}}
    value = {"format": "mylife-case/1.1", "person": {"called": "A", "language": "fi"},
             "rounds": [], "plans_elsewhere": [plan]}  # fmt: skip
    case = case_from_value(value)
    assert with_services(case, services_of(case)) is case
    [read] = services_of(case)
    moved = replace(read.goals[0], times=(replace(Time(("sun",), "10:00", "11:00")),))
    changed = services_of(with_services(case, [read.with_goal(moved)]))[0].goals[0]
    assert changed.kept["colour"] == 3
    assert changed.limits is not None
    assert changed.limits.kept["quiet"] == (1,)
    value["plans_elsewhere"][0]["goals"][0]["times"] = [time]  # type: ignore[index]
    with_room = case_from_value(value)
    assert with_services(with_room, services_of(with_room)) is with_room


def test_a_card_with_all_it_can_hold_is_there_after_writing_and_reading() -> None:
    case = with_service_plan(a_case(), SCHOOL.with_goal(FULL))
    again = read_case_text(case_text(case), "case.json")
    assert services_of(again) == (SCHOOL.with_goal(FULL),)


def test_a_card_with_nothing_but_words_says_nothing_else() -> None:
    plain = ServiceGoal("e1g1", "life", "Up at seven")
    case = with_service_plan(a_case(), SCHOOL.with_goal(plain))
    value = json.loads(case_text(case))
    assert value["plans_elsewhere"][0]["goals"] == [
        {"id": "e1g1", "theme": "life", "text": "Up at seven"}
    ]


def test_a_card_is_changed_in_its_place() -> None:
    other = ServiceGoal("e1g2", "life", "Up at seven")
    plan = SCHOOL.with_goal(FULL).with_goal(other).with_goal(replace(FULL, text="Half days"))
    assert [goal.text for goal in plan.goals] == ["Half days", "Up at seven"]
    case = with_service_plan(with_service_plan(a_case(), SCHOOL), plan)
    assert services_of(case) == (plan,)


def test_limits_that_ask_nothing_are_left_out() -> None:
    case = with_service_plan(a_case(), SCHOOL.with_goal(replace(FULL, limits=Limits())))
    assert services_of(case)[0].goals[0].limits is None


def joined_case() -> Case:
    plan = SCHOOL.with_goal(FULL).with_goal(ServiceGoal("e1g2", "life", "Up at seven"))
    own = Goal("g1", "life", "I wake up myself.", joins=("e1g1", "e1g2"))
    case = with_service_plan(a_case(), plan)
    return with_plan(case, Plan(goals=(own,), agreed="2026-09-01", pulls_apart=(("e1g1", "e1g2"),)))


def test_a_card_taken_away_is_in_no_goal_and_no_mark_any_more() -> None:
    case = without_service_goals(joined_case(), ["e1g1"])
    assert [card.id for card in cards_of(services_of(case))] == ["e1g2"]
    assert plan_of(case).goals[0].joins == ("e1g2",)
    assert plan_of(case).pulls_apart == ()
    assert plan_of(case).versions[0].goals[0].joins == ("e1g1", "e1g2")
    read_case_text(case_text(case), "case.json")


def test_the_id_of_a_card_that_is_gone_is_not_given_again() -> None:
    case = without_service_goals(joined_case(), ["e1g2"])
    assert new_service_goal_id(case, services_of(case)[0]) == "e1g3"
    assert new_plan_id(without_service_plan(joined_case(), "e1")) == "e2"
    assert new_plan_id(a_case()) == "e1"
    assert new_service_goal_id(a_case(), SCHOOL) == "e1g1"
    assert new_service_goal_id(a_case(), SCHOOL.with_goal(FULL)) == "e1g2"


def test_ids_grow_by_number_and_not_by_letter() -> None:
    goals = tuple(ServiceGoal(f"e1g{n}", "life", "x") for n in range(1, 11))
    case = with_service_plan(a_case(), replace(SCHOOL, goals=goals))
    assert new_service_goal_id(case, SCHOOL) == "e1g11"


def test_services_are_the_same_however_their_names_are_written() -> None:
    assert SCHOOL.provider == replace(SCHOOL, service=" college ").provider


def test_several_lines_are_several_goals() -> None:
    pasted = "Goals\n\n- Sleep before one\r\n 2) A place in the group \n• 3 days a week\n-5 kg\n"
    assert pasted_lines(pasted) == (
        "Goals", "Sleep before one", "A place in the group", "3 days a week", "-5 kg",
    )  # fmt: skip


def test_nobody_has_plans_of_services_until_there_are_some() -> None:
    case = a_case()
    assert services_of(case) == ()
    assert with_services(case, ()) is case
    assert all(services_of(case) for case in case_files())

"""What the two do with the services' goals: added, changed, marked, and findings decided."""

from dataclasses import replace

import pytest

from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.decisions import Choice
from mylife_desktop.domain.finding import Finding, Kind
from mylife_desktop.domain.findings import findings_of
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.planning import add_goal
from mylife_desktop.domain.planning_elsewhere import without_service_goals
from mylife_desktop.domain.service_edits import (
    Written,
    add_service_goals,
    asks_whether_apart,
    change_service_goal,
    clock_typed,
    day_typed,
    decide,
    mark_apart,
    say_nobody_else,
    say_not_apart,
    services_spoken_of,
    written_of,
)
from mylife_desktop.domain.services import (
    Assessed,
    Limits,
    PlanElsewhere,
    Time,
    cards_of,
    services_of,
)
from mylife_desktop.paths import INSTRUMENTS
from tests.builders import HARD_TEXTS, a_case, case_files

TODAY = "2026-11-22"
WHO = ("me",)
INSTRUMENT = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version]
SCHOOL = Written("Half timetable", "studies_work", "School")


def texts(case: Case) -> list[str]:
    return [card.goal.text for card in cards_of(services_of(case))]


def texts_of(plan: PlanElsewhere) -> list[str]:
    return [goal.text for goal in plan.goals]


def two_services() -> Case:
    case = add_service_goals(a_case(), SCHOOL)
    return add_service_goals(case, Written("Full-time workshop", "studies_work", "Employment"))


def standing(case: Case, kind: Kind) -> list[Finding]:
    judged = findings_of(case, INSTRUMENT, TODAY)
    return [each.finding for each in judged if each.stands and each.finding.kind is kind]


# -- adding ----------------------------------------------------------------------------------------


def test_the_first_goal_of_a_service_begins_its_plan() -> None:
    (plan,) = services_of(add_service_goals(a_case(), SCHOOL))
    assert (plan.id, plan.service, plan.title) == ("e1", "School", "School")
    assert [(goal.id, goal.theme, goal.text) for goal in plan.goals] == [
        ("e1g1", "studies_work", "Half timetable")
    ]


def test_a_further_goal_goes_into_the_same_plan_however_the_service_is_written() -> None:
    case = add_service_goals(a_case(), SCHOOL)
    case = add_service_goals(case, Written("Less absence", "studies_work", " school "))
    (plan,) = services_of(case)
    assert [goal.id for goal in plan.goals] == ["e1g1", "e1g2"]


def test_several_pasted_lines_are_several_goals() -> None:
    pasted = Written("- Sleep before midnight\n\n2) Eat at school\r\n", "health", "Nurse")
    assert texts(add_service_goals(a_case(), pasted)) == [
        "Sleep before midnight",
        "Eat at school",
    ]


@pytest.mark.parametrize("text", [each for each in HARD_TEXTS if len(each.splitlines()) == 1])
def test_a_single_line_is_kept_exactly(text: str) -> None:
    if text.strip():
        assert texts(add_service_goals(a_case(), Written(text, "health", "Nurse"))) == [text]


@pytest.mark.parametrize(
    "half", [Written(" \n", "health", "Nurse"), Written("a", "", "b"), Written("a", "health", " ")]
)
def test_without_words_theme_or_service_nothing_is_added(half: Written) -> None:
    with pytest.raises(ValueError):
        add_service_goals(a_case(), half)


def test_all_that_was_filled_in_is_kept() -> None:
    written = Written(
        "Payment plan",
        "finance",
        "Debt counselling",
        date="2026-11-01",
        valid_until="2027-11-01",
        holder="p2",
        times=(Time(("thu",), "14:00", "15:00", 20, 2),),
        limits=Limits(max_days=3),
        assessed=Assessed("Bills over 90 days", TODAY, "Markku"),
    )
    case = add_service_goals(a_case(), written)
    assert written_of(case, "e1g1") == written


def test_a_goal_takes_back_that_nobody_plans_anything() -> None:
    case = say_nobody_else(a_case(), TODAY)
    assert plan_of(case).nobody_else == TODAY
    assert plan_of(add_service_goals(case, SCHOOL)).nobody_else is None


def test_what_was_said_and_taken_back_is_as_never_said() -> None:
    case = say_nobody_else(say_nobody_else(a_case(), TODAY), None)
    assert plan_of(case).nobody_else is None


# -- changing --------------------------------------------------------------------------------------


def test_a_changed_goal_keeps_its_id_and_its_place() -> None:
    case = change_service_goal(two_services(), "e1g1", Written("Two days", "health", "School"))
    assert texts(case) == ["Two days", "Full-time workshop"]
    assert cards_of(services_of(case))[0].theme == "health"


def test_with_another_service_it_moves_to_that_ones_plan() -> None:
    case = change_service_goal(
        two_services(), "e1g1", Written("Half timetable", "studies_work", "Employment")
    )
    assert [(plan.service, texts_of(plan)) for plan in services_of(case)] == [
        ("Employment", ["Full-time workshop", "Half timetable"]),
    ]
    assert not standing(case, Kind.NO_GOAL)


def test_the_name_of_a_service_put_right_takes_along_the_plan_with_its_only_goal() -> None:
    case = change_service_goal(two_services(), "e1g1", replace(SCHOOL, service="The college"))
    plan = services_of(case)[0]
    assert (plan.id, plan.service, plan.title) == ("e1", "The college", "The college")
    assert texts_of(plan) == ["Half timetable"]


def test_a_service_that_was_a_slip_goes_with_its_last_goal() -> None:
    case = without_service_goals(two_services(), ["e1g1"])
    assert [plan.service for plan in services_of(case)] == ["Employment"]
    assert not standing(case, Kind.NO_GOAL)


def test_a_goal_that_moves_to_another_service_is_joined_and_marked_as_it_was() -> None:
    case = add_service_goals(two_services(), Written("Lunch", "health", "School"))
    case = add_goal(case, "I go to school", "studies_work", joins=["e1g1", "e2g1"])
    case = mark_apart(case, "e2g1", "e1g1")
    case = change_service_goal(case, "e1g1", replace(SCHOOL, service="Gymnasium"))
    assert plan_of(case).goals[0].joins == ("e2g1", "e3g1")
    assert plan_of(case).pulls_apart == (("e2g1", "e3g1"),)


@pytest.mark.parametrize("case", case_files(), ids=lambda case: case.person.called)
def test_a_card_that_is_looked_at_and_kept_changes_nothing(case: Case) -> None:
    for card in cards_of(services_of(case)):
        kept = change_service_goal(case, card.id, written_of(case, card.id))
        assert case_to_value(kept) == case_to_value(case)


# -- pulling apart ---------------------------------------------------------------------------------


def test_any_two_goals_can_be_marked_as_pulling_apart_and_unmarked() -> None:
    case = add_service_goals(two_services(), Written("Sleep", "health", "Nurse"))
    case = mark_apart(case, "e3g1", "e1g1")
    assert plan_of(case).pulls_apart == (("e1g1", "e3g1"),)
    assert mark_apart(case, "e1g1", "e3g1") is case
    (finding,) = standing(case, Kind.CANNOT_BOTH)
    assert finding.goals == ("e1g1", "e3g1")
    assert plan_of(mark_apart(case, "e1g1", "e3g1", pulls=False)).pulls_apart == ()


def test_a_goal_does_not_pull_apart_from_itself() -> None:
    with pytest.raises(ValueError):
        mark_apart(two_services(), "e1g1", "e1g1")


def test_the_question_rests_when_answered_and_comes_back_with_another_goal() -> None:
    case, here = two_services(), ("e1g1", "e2g1")
    assert asks_whether_apart(case, "studies_work", here)
    said = say_not_apart(case, "studies_work", here, TODAY, WHO)
    assert not asks_whether_apart(said, "studies_work", reversed(here))
    assert asks_whether_apart(said, "studies_work", (*here, "e3g1"))
    assert not asks_whether_apart(mark_apart(case, *here), "studies_work", here)


# -- deciding --------------------------------------------------------------------------------------


def test_a_decision_lets_a_finding_rest_and_is_kept_with_who_and_why() -> None:
    case = two_services()
    (finding,) = standing(case, Kind.SEVERAL_SERVICES)
    case = decide(case, finding, Choice.KEEP, on=TODAY, who=WHO, why="Both help")
    assert standing(case, Kind.SEVERAL_SERVICES) == []
    (decision,) = plan_of(case).decisions
    assert (decision.choice, decision.why, decision.on, decision.who) == (
        "keep",
        "Both help",
        TODAY,
        WHO,
    )
    again = decide(case, finding, Choice.AGAIN, on=TODAY, who=WHO)
    assert standing(again, Kind.SEVERAL_SERVICES) == [finding]
    assert len(plan_of(again).decisions) == 2


# -- what is typed ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("9", "09:00"),
        (" 14.30 ", "14:30"),
        ("14:30", "14:30"),
        ("0930", "09:30"),
        ("24", None),
        ("9.75", None),
        ("", None),
        ("nine", None),
    ],
)
def test_times_are_understood_as_people_type_them(typed: str, time: str | None) -> None:
    assert clock_typed(typed) == time


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3.9.2026", "2026-09-03"),
        ("3.9.", "2026-09-03"),
        ("03. 09. 2027", "2027-09-03"),
        ("2026-09-03", "2026-09-03"),
        ("3/9/2026", "2026-09-03"),
        ("31.2.2026", None),
        ("soon", None),
        ("", None),
    ],
)
def test_days_are_understood_as_people_type_them(typed: str, day: str | None) -> None:
    assert day_typed(typed, TODAY) == day


def test_services_of_people_and_steps_are_spoken_of_each_once_and_none_of_who_is_excluded() -> None:
    step = {"text": "I call", "who": ["me"], "state": "open"}
    steps = [{**step, "service": name} for name in ("the  clinic", "Gym", "Shelter", "Seppo's van")]
    case = case_from_value(
        {
            "format": "mylife-case/1",
            "person": {"called": "Aino", "language": "fi"},
            "rounds": [],
            "people": [
                {"id": "p1", "name": "Leena", "kind": "professional", "service": "The Clinic"},
                {"id": "p2", "name": "Seppo Aho", "kind": "professional", "service": "Shelter",
                 "excluded": True},
                {"id": "p3", "name": "Kaisa", "kind": "own_network", "service": "Library"},
            ],
            "plan": {"goals": [{"id": "g1", "theme": "health", "words": "I am well",
                                "state": "active", "steps": steps}]},
        }
    )  # fmt: skip
    case = add_service_goals(case, Written("Sleep", "health", "library"))
    assert services_spoken_of(case) == ("library", "The Clinic", "Gym")

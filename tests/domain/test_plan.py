"""The plan is read from a case and written back to it without anything lost."""

import json
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from mylife_desktop.domain.case import case_from_value, case_to_value
from mylife_desktop.domain.plan import (
    Decision,
    Goal,
    GoalState,
    Plan,
    Step,
    StepState,
    plan_of,
    with_plan,
)
from tests.builders import CASE_FILES, a_case
from tests.exchange.cases_strategy import case_values
from tests.thorough import examples

any_case = settings(
    max_examples=examples(100), deadline=None, suppress_health_check=list(HealthCheck)
)
GOAL = Goal("g1", "life", "Herään itse.", steps=(Step("Ostan herätyskellon"),))


@pytest.mark.promise("P52")
@pytest.mark.parametrize("file", CASE_FILES, ids=lambda file: file.stem)
def test_a_shared_plan_that_nobody_changed_is_the_same(file: Path) -> None:
    case = case_from_value(json.loads(file.read_bytes()))
    assert with_plan(case, plan_of(case)) is case
    # Also if every value of it was made anew.
    again = replace(plan_of(case), kept=MappingProxyType({}))
    assert case_to_value(with_plan(case, again))["plan"] == json.loads(file.read_bytes())["plan"]


@any_case
@given(case_values())
def test_any_plan_that_nobody_changed_is_the_same(value: dict[str, Any]) -> None:
    case = case_from_value(value)
    assert with_plan(case, plan_of(case)) == case
    assert case_to_value(with_plan(case, plan_of(case))) == value


def test_without_a_plan_there_is_an_empty_one_that_is_not_written() -> None:
    assert plan_of(a_case()) == Plan()
    assert with_plan(a_case(called="Kim"), Plan()).parts == {}


def test_what_is_written_is_read_again() -> None:
    plan = Plan((GOAL,), next_meeting="keskiviikkona", nobody_else="2026-11-22")
    assert plan_of(with_plan(a_case(), plan)) == plan


def test_what_is_changed_is_changed_and_what_is_unknown_stays() -> None:
    step: dict[str, Any] = {
        "text": "Soitan",
        "who": ["me"],
        "state": "open",
        "moved": [],
        "mood": "good",
    }
    goal: dict[str, Any] = {
        "id": "g1",
        "theme": "life",
        "words": "Herään.",
        "state": "active",
        "joins": [],
    }
    goal = {**goal, "steps": [step], "colour": "red"}
    value = case_to_value(a_case()) | {"plan": {"goals": [goal], "reviews": []}}
    case = case_from_value(value)
    plan = plan_of(case)
    done = replace(plan.goals[0].steps[0], state=StepState.DONE)
    after = with_plan(case, replace(plan, goals=(replace(plan.goals[0], steps=(done,)),)))
    expected = {"goals": [goal | {"steps": [step | {"state": "done"}]}], "reviews": []}
    assert case_to_value(after)["plan"] == expected


def test_what_is_taken_back_is_absent() -> None:
    case = with_plan(a_case(), Plan((replace(GOAL, helps="veli", joins=("e1g1",)),)))
    goal = replace(plan_of(case).goals[0], helps=None, joins=())
    value: Any = case_to_value(with_plan(case, Plan((goal,))))
    assert not {"helps", "joins"} & value["plan"]["goals"][0].keys()


@pytest.mark.parametrize(
    "plan",
    [
        Plan(nobody_else="2026-11-22"),
        Plan(decisions=(Decision("no_step:g1", "keep", "2026-11-22"),)),
        Plan((replace(GOAL, hoped=0),)),
    ],
)
def test_a_plan_that_says_more_than_the_first_version_is_marked_so(plan: Plan) -> None:
    assert case_to_value(with_plan(a_case(), plan))["format"] == "mylife-case/1.1"


def test_a_plan_that_says_no_more_stays_of_the_first_version() -> None:
    assert case_to_value(with_plan(a_case(), Plan((GOAL,))))["format"] == "mylife-case/1"


def test_reached_and_ended_goals_are_not_open() -> None:
    assert [replace(GOAL, state=state).is_open for state in GoalState] == [True, True, False, False]

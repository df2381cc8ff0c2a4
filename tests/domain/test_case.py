"""A case never changes: whatever is done makes another one, and nothing else moves."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from mylife_desktop.domain.case import (
    Appointment,
    Case,
    Person,
    Sitting,
    case_from_value,
    case_to_value,
    with_round,
)
from mylife_desktop.domain.differences import differences
from mylife_desktop.domain.frozen import frozen, thawed
from mylife_desktop.domain.instrument import STANDARD
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.planning import (
    add_goal,
    add_step,
    change_words,
    drop_goal,
    strike_step,
)
from mylife_desktop.domain.round import Answer, Round
from mylife_desktop.domain.themes import Point, Skip, Viewpoint
from tests.exchange.cases_strategy import case_values
from tests.thorough import examples

AINO = Case(Person("Aino", "fi"))
TODAY = Sitting("2026-11-22", STANDARD)
SPRING = Sitting("2026-05-11", STANDARD)
any_case = settings(
    max_examples=examples(50), deadline=None, suppress_health_check=list(HealthCheck)
)


def test_the_first_answer_of_a_day_begins_a_round_with_its_questionnaire() -> None:
    case = TODAY.score(AINO, "life", Viewpoint.IMPORTANCE, 0)
    assert AINO.rounds == ()
    assert case.rounds == (Round("2026-11-22", {"life": Answer(importance=0)}, STANDARD),)
    assert case.id == AINO.id


def test_the_next_answer_of_the_day_goes_into_the_same_round() -> None:
    case = TODAY.score(AINO, "life", Viewpoint.IMPORTANCE, 3)
    case = TODAY.comment(case, "family", "moi")
    assert [round_.date for round_ in case.rounds] == ["2026-11-22"]
    assert case.rounds[0].answer("family").comment == "moi"


def test_rounds_stand_in_the_order_of_their_dates() -> None:
    case = TODAY.score(AINO, "life", Viewpoint.IMPORTANCE, 3)
    case = SPRING.score(case, "life", Viewpoint.IMPORTANCE, 8)
    assert [round_.date for round_ in case.rounds] == ["2026-05-11", "2026-11-22"]
    assert case.round_before("2026-11-22") == case.round_on("2026-05-11")
    assert case.round_before("2026-05-11") is None


def test_a_slip_of_the_finger_leaves_no_round() -> None:
    case = TODAY.score(AINO, "life", Viewpoint.IMPORTANCE, 3)
    assert TODAY.score(case, "life", Viewpoint.IMPORTANCE, None) == AINO


def test_what_changes_nothing_gives_the_same_case() -> None:
    case = TODAY.score(AINO, "life", Viewpoint.IMPORTANCE, 3)
    assert TODAY.score(case, "life", Viewpoint.IMPORTANCE, 3) is case
    assert TODAY.comment(AINO, "life", "") is AINO
    assert TODAY.skip(AINO, "life", tuple(Point), None) is AINO


def test_a_skipped_theme_is_an_answer_of_its_own() -> None:
    case = TODAY.skip(AINO, "life", tuple(Point), Skip.NOT_MY_THING)
    assert case.rounds[0].answer("life").skipped is Skip.NOT_MY_THING


def test_a_round_is_put_in_the_place_of_its_date() -> None:
    case = with_round(AINO, Round("2026-11-22", {"life": Answer(importance=1)}))
    again = with_round(case, Round("2026-11-22", {"life": Answer(importance=2)}))
    assert len(again.rounds) == 1
    assert again.rounds[0].answer("life").importance == 2


# --- the next meeting


def planned(words: str) -> Case:
    value = case_to_value(AINO) | {"plan": {"goals": [], "next_meeting": words}}
    return case_from_value(value)


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        ("2026-12-04 14:00, kirjasto", Appointment("2026-12-04", "14:00", "kirjasto")),
        (
            "2026-12-04 14:00,kirjasto,\nhuone 2",
            Appointment("2026-12-04", "14:00", "kirjasto,\nhuone 2"),
        ),
        ("2026-12-04 14:00,", Appointment("2026-12-04", "14:00", "")),
        ("2026-12-04 14:00", None),
        ("2026-12-04, kirjasto", None),
        ("joskus joulukuussa", None),
        ("٢٠٢٦-12-04 14:00, kirjasto", None),
        ("", None),
    ],
)
def test_the_next_meeting_is_a_time_where_the_words_begin_with_one(
    words: str, meeting: Appointment | None
) -> None:
    assert planned(words).next_meeting() == meeting
    assert planned(words).meeting_words() == words


def test_without_a_plan_there_is_no_meeting() -> None:
    assert AINO.next_meeting() is None


# --- as a value


@any_case
@given(case_values())
def test_a_case_is_the_value_it_came_from(value: dict[str, Any]) -> None:
    assert case_to_value(case_from_value(value)) == value


@any_case
@given(case_values())
def test_a_case_cannot_be_changed_from_outside(value: dict[str, Any]) -> None:
    case = case_from_value(value)
    given_out = case_to_value(case)
    given_out["people"] = [{"id": "p1"}]
    for round_ in given_out["rounds"]:  # type: ignore[union-attr]
        round_["answers"].clear()  # type: ignore[index, call-overload, union-attr]
    assert case_to_value(case) == value


def test_a_frozen_value_is_equal_once_thawed() -> None:
    value: Any = {"a": [1, True, None, {"b": ""}], "c": {}}
    assert thawed(frozen(value)) == value
    with pytest.raises(TypeError):
        frozen(value)["a"] = ()  # type: ignore[index]


# --- what differs


def test_somebody_new_differs_as_a_whole() -> None:
    assert differences(None, AINO) == ("case",)
    assert differences(AINO, AINO) == ()


def test_a_difference_is_a_place_without_content() -> None:
    case = TODAY.score(AINO, "friends", Viewpoint.SATISFACTION, 0)
    assert differences(AINO, case) == ("rounds/2026-11-22/friends/satisfaction",)
    assert differences(case, AINO) == ("rounds/2026-11-22/friends/satisfaction",)
    said = TODAY.comment(case, "friends", "salaisuus")
    assert differences(case, said) == ("rounds/2026-11-22/friends/future",)
    told = TODAY.tell_change(case, "friends", "salaisuus")
    assert differences(case, told) == ("rounds/2026-11-22/changes/friends",)
    assert differences(told, case) == ("rounds/2026-11-22/changes/friends",)


def test_a_part_that_is_kept_whole_is_one_place() -> None:
    assert differences(AINO, planned("joskus")) == ("plan",)


def test_in_a_goal_of_the_plan_each_text_is_a_place() -> None:
    one = add_goal(AINO, "salaisuus", "friends")
    goal = plan_of(one).goals[0].id
    assert f"plan/{goal}/words" in differences(AINO, one)
    assert differences(one, change_words(one, goal, "toinen")) == (f"plan/{goal}/words",)
    stepped = add_step(one, goal, "salaisuus")
    assert differences(one, stepped) == (f"plan/{goal}/steps/0",)
    assert differences(stepped, strike_step(stepped, goal, 0)) == (f"plan/{goal}/steps",)
    assert differences(one, drop_goal(one, goal)) == ("plan",)


@any_case
@given(case_values(), case_values())
def test_cases_differ_somewhere_if_and_only_if_they_are_different(one: Any, other: Any) -> None:
    before, after = case_from_value(one), case_from_value(other)
    assert bool(differences(before, after)) == (one != other)

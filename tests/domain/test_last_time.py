"""Which steps are asked about at the second meeting, and what is kept of the answers."""

import pytest

from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.last_time import (
    another_date,
    check,
    say_word,
    steps_of_last_time,
    version_before,
)
from mylife_desktop.domain.plan import Answered, CheckState, GoalState, Said, StepState, plan_of
from mylife_desktop.domain.planning import add_goal, add_step, set_goal_state, set_step_state
from mylife_desktop.domain.versions import agree, is_agreed
from tests.builders import a_case

BEFORE, TODAY = "2026-11-01", "2026-11-22"
YES = Said(Answered.YES, Answered.YES)


def agreed(*steps: str) -> Case:
    case = add_goal(a_case(), "Laskut kuntoon", "finance")
    for text in steps:
        case = add_step(case, "g1", text, by="2026-11-12")
    return agree(case, BEFORE, YES)


def asked(case: Case) -> list[str]:
    return [each.step.text for each in steps_of_last_time(case, TODAY)]


def test_open_and_begun_steps_are_asked_about_done_and_dropped_ones_not() -> None:
    case = agreed("auki", "kesken", "tehty", "jätetty")
    for at, state in enumerate(StepState):
        case = set_step_state(case, "g1", at, state)
    assert asked(case) == ["auki", "kesken"]


def test_what_was_answered_today_stays_in_the_list() -> None:
    case = check(agreed("a", "b"), "g1", 0, CheckState.DONE, on=TODAY)
    assert asked(case) == ["a", "b"]
    assert asked(check(agreed("a"), "g1", 0, CheckState.DONE, on=BEFORE)) == []


def test_a_step_of_an_ended_goal_is_not_asked_about() -> None:
    assert asked(set_goal_state(agreed("a"), "g1", GoalState.ENDED, "siksi")) == []


def test_a_step_that_was_made_today_is_none_of_last_times() -> None:
    case = add_step(agreed("a"), "g1", "uusi", on=TODAY)
    case = add_goal(case, "Muu", "life")
    case = add_step(case, "g2", "ihan uusi", on=TODAY)
    assert asked(case) == ["a"]


def test_a_step_that_was_made_today_is_none_of_last_times_when_the_two_go_on() -> None:
    case = add_step(agreed("a"), "g1", "uusi", on=TODAY)
    assert asked(case_from_value(case_to_value(case))) == ["a"]


def test_where_nobody_said_when_a_step_was_made_it_is_one_of_last_times() -> None:
    assert asked(add_step(agreed("a"), "g1", "b")) == ["a", "b"]


@pytest.mark.parametrize(
    ("said", "state"),
    [
        (CheckState.DONE, StepState.DONE),
        (CheckState.ON_THE_WAY, StepState.DOING),
        (CheckState.NOT_YET, StepState.OPEN),
        (CheckState.NOT_WANTED, StepState.DROPPED),
    ],
)
def test_an_answer_is_the_state_of_the_step(said: CheckState, state: StepState) -> None:
    case = check(agreed("a"), "g1", 0, said, on=TODAY)
    [step] = plan_of(case).goals[0].steps
    assert step.state is state
    assert is_agreed(case)


def test_a_word_stays_when_another_answer_is_given_and_is_the_reason_of_the_move() -> None:
    case = check(agreed("a"), "g1", 0, CheckState.NOT_YET, on=TODAY)
    case = another_date(case, "g1", 0, "2026-12-02", on=TODAY)
    case = say_word(case, "g1", 0, " linja varattu \n", on=TODAY)
    case = check(case, "g1", 0, CheckState.ON_THE_WAY, on=TODAY)
    [step] = plan_of(case).goals[0].steps
    [moved], [checked] = step.moved, step.checked
    assert (moved.from_, moved.to, moved.why) == ("2026-11-12", "2026-12-02", " linja varattu \n")
    assert (checked.state, checked.word) == (CheckState.ON_THE_WAY, " linja varattu \n")
    assert is_agreed(case)


def test_a_reason_that_stands_in_a_version_never_changes() -> None:
    case = check(agreed("a"), "g1", 0, CheckState.NOT_YET, on=TODAY)
    case = another_date(case, "g1", 0, "2026-12-02", on=TODAY)
    case = agree(case, TODAY, YES)
    after = say_word(case, "g1", 0, "myöhemmin", on=TODAY)
    assert plan_of(after).goals[0].steps[0].moved[0].why is None
    assert is_agreed(after)


def test_a_word_needs_an_answer_first() -> None:
    with pytest.raises(ValueError, match="nothing was said"):
        say_word(agreed("a"), "g1", 0, "hei", on=TODAY)


def test_the_plan_of_last_time_is_the_one_before_today() -> None:
    case = agree(add_step(agreed("a"), "g1", "b"), TODAY, YES)
    last = version_before(case, TODAY)
    assert last is not None
    assert last.on == BEFORE
    assert version_before(a_case(), TODAY) is None

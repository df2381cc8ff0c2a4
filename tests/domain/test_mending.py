"""Small things put right while goals and steps are made."""

from mylife_desktop.domain import mending
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.plan import Moved, plan_of
from mylife_desktop.domain.planning import Origin, add_goal, add_step, move_step
from tests.builders import a_case

TODAY = "2026-11-22"


def with_step() -> Case:
    return add_step(add_goal(a_case(), "I rest", "health"), "g1", "Go to bed", by="2026-12-01")


def test_a_date_chosen_anew_at_once_is_no_move() -> None:
    case = mending.set_date(with_step(), "g1", 0, "2026-12-05")
    step = plan_of(case).goals[0].steps[0]
    assert (step.by, step.moved) == ("2026-12-05", ())


def test_the_reason_of_a_move_is_kept_as_typed_and_can_be_taken_back() -> None:
    case = move_step(with_step(), "g1", 0, "2026-12-05", on=TODAY)
    case = mending.say_why_moved(case, "g1", 0, TODAY, " the bus \n")
    step = plan_of(case).goals[0].steps[0]
    assert step.moved == (Moved(TODAY, "2026-12-05", "2026-12-01", " the bus \n"),)
    assert mending.move_of(step, "2026-11-23") is None, "another day's move is not touched"
    case = mending.say_why_moved(case, "g1", 0, TODAY, "")
    assert plan_of(case).goals[0].steps[0].moved[0].why is None


def test_without_a_move_there_is_no_reason() -> None:
    case = with_step()
    assert mending.say_why_moved(case, "g1", 0, TODAY, "x") is case


def test_a_goal_on_another_theme_comes_from_that_theme() -> None:
    case = mending.change_theme(with_step(), "g1", "friends", Origin("2026-05-04", 2, 5))
    goal = plan_of(case).goals[0]
    assert (goal.theme, goal.from_round, goal.satisfaction_then, goal.hoped) == (
        "friends",
        "2026-05-04",
        2,
        5,
    )

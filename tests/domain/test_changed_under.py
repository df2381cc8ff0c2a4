"""An answer that changes under a goal is asked about, and takes no goal away."""

from dataclasses import replace

import pytest

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.changed_under import Choice, answered, changed_under
from mylife_desktop.domain.comparing import Move
from mylife_desktop.domain.plan import ME, Goal, GoalState, plan_of, with_plan
from mylife_desktop.domain.planning import add_goal, origin_of
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.domain.versions import is_agreed
from tests.builders import SITTING, a_case

MAY, TODAY = "2026-05-11", "2026-11-22"
SAT, IMP = Viewpoint.SATISFACTION, Viewpoint.IMPORTANCE


def said(case: Case, score: int | None, on: str, viewpoint: Viewpoint = SAT) -> Case:
    return Sitting(on, SITTING.instrument).score(case, "friends", viewpoint, score)


def a_plan(then: int = 3) -> Case:
    case = said(said(a_case(), then, MAY), 9, MAY, IMP)
    return add_goal(case, "Oma porukka", "friends", origin_of(case, "friends", MAY))


@pytest.mark.parametrize(
    ("now", "asks"),
    [(3, False), (4, False), (2, False), (5, True), (1, True), (6, True), (0, True)],
)
def test_it_is_asked_when_the_answer_has_moved_whichever_way(now: int, asks: bool) -> None:
    found = changed_under(said(a_plan(), now, TODAY), TODAY)
    assert bool(found) is asks


def test_it_says_what_was_and_what_is() -> None:
    [found] = changed_under(said(a_plan(), 8, TODAY), TODAY)
    assert (found.goal, found.viewpoint, found.before, found.then) == ("g1", SAT, 3, MAY)
    assert found.now is not None
    assert (found.now.score, found.now.date) == (8, TODAY)


@pytest.mark.parametrize(("now", "move"), [(5, Move.MOVED), (6, Move.MOVED_CLEARLY)])
def test_it_says_how_far_in_the_words_of_comparing(now: int, move: Move) -> None:
    [found] = changed_under(said(a_plan(), now, TODAY), TODAY)
    assert found.move is move


def test_what_matters_less_now_is_asked_about_too() -> None:
    [found] = changed_under(said(a_plan(), 4, TODAY, IMP), TODAY)
    assert (found.viewpoint, found.before) == (IMP, 9)


def test_an_answer_that_was_changed_in_its_own_round_is_seen() -> None:
    [found] = changed_under(said(a_plan(), 9, MAY), TODAY)
    assert found.before == 3


def test_an_answer_that_was_taken_back_is_seen() -> None:
    [found] = changed_under(said(a_plan(), None, MAY), TODAY)
    assert found.now is None and found.move is None


def test_a_goal_of_an_older_file_is_measured_from_the_day_of_the_plan() -> None:
    case = said(said(a_case(), 2, MAY), 8, TODAY)
    goals = (Goal("g1", "friends", "Oma porukka"),)
    case = with_plan(case, replace(plan_of(case), goals=goals, agreed="2026-05-18"))
    [found] = changed_under(case, TODAY)
    assert (found.before, found.then) == (2, MAY)


def test_kept_it_is_not_asked_again_until_it_changes_once_more() -> None:
    case = answered(said(a_plan(), 8, TODAY), "g1", Choice.KEEP, on=TODAY, who=(ME,))
    assert changed_under(case, TODAY) == ()
    assert changed_under(said(case, 7, "2026-12-20"), "2026-12-20") == ()
    [found] = changed_under(said(case, 6, "2026-12-20"), "2026-12-20")
    assert (found.before, found.then) == (8, TODAY)


def test_nothing_said_takes_a_goal_away() -> None:
    case = said(a_plan(), 8, TODAY)
    for choice in Choice:
        after = answered(case, "g1", choice, on=TODAY, who=(ME,), why="siksi")
        assert plan_of(after).goals == plan_of(case).goals
        [decision] = plan_of(after).decisions
        assert (decision.choice, decision.why, decision.on) == (choice, "siksi", TODAY)


def test_a_goal_that_is_not_worked_on_any_more_is_not_asked_about() -> None:
    case = said(a_plan(), 8, TODAY)
    for state in (GoalState.REACHED, GoalState.ENDED):
        plan = plan_of(case)
        ended = with_plan(case, replace(plan, goals=(replace(plan.goals[0], state=state),)))
        assert changed_under(ended, TODAY) == ()


def test_what_is_said_leaves_an_agreed_plan_agreed() -> None:
    from mylife_desktop.domain.plan import Answered, Said
    from mylife_desktop.domain.versions import agree

    case = agree(said(a_plan(), 8, TODAY), TODAY, Said(Answered.YES, Answered.YES))
    assert is_agreed(answered(case, "g1", Choice.KEEP, on=TODAY, who=(ME,)))


def test_a_goal_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="g9"):
        answered(a_plan(), "g9", Choice.KEEP, on=TODAY, who=(ME,))

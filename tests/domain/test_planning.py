"""Goals and steps: what the two do with them, and how it stands at the next meeting."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mylife_desktop.domain.case import Case, Sitting, case_from_value, case_to_value
from mylife_desktop.domain.instrument import STANDARD
from mylife_desktop.domain.plan import (
    Answered,
    Checked,
    CheckState,
    Goal,
    GoalState,
    Moved,
    Plan,
    Said,
    Step,
    StepState,
    plan_of,
    with_plan,
)
from mylife_desktop.domain.planning import (
    Division,
    Origin,
    Preset,
    add_goal,
    add_step,
    change_step,
    change_words,
    check_step,
    division,
    drop_goal,
    join,
    move_step,
    origin_of,
    part,
    presets,
    set_goal_state,
    set_step_state,
    strike_step,
    who_may_do,
)
from mylife_desktop.domain.shares import Share, give, shares_of
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.domain.versions import agree, is_agreed
from tests.builders import CASE_FILES, a_case, case_files

KIM = case_from_value(json.loads(next(f for f in CASE_FILES if "kim" in f.stem).read_bytes()))
TODAY = "2026-11-22"


def with_network(**people: dict[str, Any]) -> Case:
    value = case_to_value(a_case())
    value["people"] = [{"id": id_, "name": id_, **rest} for id_, rest in people.items()]
    return case_from_value(value)


NETWORK = with_network(
    p1={"kind": "case_manager"},
    p2={"kind": "professional"},
    p3={"kind": "own_network"},
    p4={"kind": "own_network", "excluded": True},
)
PLANNED = add_step(add_goal(NETWORK, "Herään itse.", "life"), "g1", "Ostan kellon", by="2026-12-01")


def only(case: Case) -> Step:
    return plan_of(case).goals[0].steps[0]


# --- goals


def test_a_goal_has_the_persons_words_and_comes_from_a_round() -> None:
    sitting = Sitting("2026-05-11", STANDARD)
    case = sitting.score(a_case(), "life", Viewpoint.SATISFACTION, 3)
    case = sitting.score(case, "life", Viewpoint.HOPED, 6)
    origin = origin_of(case, "life", TODAY)
    assert origin == Origin("2026-05-11", 3, 6)
    case = add_goal(case, "Herään itse.", "life", origin, joins=["e1g1", "e1g1"])
    assert plan_of(case).goals == (
        Goal(
            "g1",
            "life",
            "Herään itse.",
            joins=("e1g1",),
            from_round="2026-05-11",
            satisfaction_then=3,
            hoped=6,
        ),
    )


def test_a_goal_comes_from_the_round_that_says_how_it_is() -> None:
    case = Sitting("2026-05-11", STANDARD).score(a_case(), "life", Viewpoint.SATISFACTION, 3)
    again = Sitting("2026-06-11", STANDARD)
    case = again.score(case, "life", Viewpoint.IMPORTANCE, 9)
    assert origin_of(case, "life", TODAY) == Origin("2026-05-11", 3, None)
    case = again.score(case, "life", Viewpoint.HOPED, 6)
    assert origin_of(case, "life", TODAY) == Origin("2026-05-11", 3, 6)
    assert origin_of(case, "life", "2026-06-01") == Origin("2026-05-11", 3, None)


def test_a_goal_may_come_from_no_round() -> None:
    assert origin_of(a_case(), "life", TODAY) is None


def test_every_goal_has_an_id_of_its_own() -> None:
    case = add_goal(add_goal(KIM, "Käyn kävelyllä.", "health"), "Nukun.", "health")
    ids = [goal.id for goal in plan_of(case).goals]
    assert len(set(ids)) == len(ids) == 4


def test_an_id_that_was_agreed_is_not_given_again() -> None:
    agreed = agree(add_goal(a_case(), "Nukun.", "health"), TODAY, Said(Answered.YES))
    without = with_plan(agreed, replace(plan_of(agreed), goals=()))
    assert plan_of(add_goal(without, "Herään.", "life")).goals[0].id == "g2"


@pytest.mark.parametrize("words", ["", "  \n"])
def test_there_is_no_goal_without_words(words: str) -> None:
    with pytest.raises(ValueError, match="no words"):
        add_goal(a_case(), words, "life")
    with pytest.raises(ValueError, match="no words"):
        change_words(PLANNED, "g1", words)


def test_words_change_and_services_goals_come_and_go() -> None:
    case = change_words(KIM, "g2", "Kirjoitan mummille.")
    case = part(join(case, "g2", ["e1g2", "e2g2"]), "g2", ["e2g2"])
    goal = plan_of(case).goal("g2")
    assert goal is not None
    assert (goal.words, goal.joins) == ("Kirjoitan mummille.", ("e1g2",))


def test_what_is_already_so_changes_nothing() -> None:
    assert join(KIM, "g2", ["e2g2"]) is KIM
    assert change_words(KIM, "g2", "Kirje mummille.") is KIM


def test_a_goal_ends_with_a_reason_and_may_begin_again() -> None:
    ended = set_goal_state(PLANNED, "g1", GoalState.ENDED, "En halunnutkaan.")
    goal = plan_of(ended).goals[0]
    assert (goal.state, goal.why_ended) == (GoalState.ENDED, "En halunnutkaan.")
    again = plan_of(set_goal_state(ended, "g1", GoalState.ACTIVE)).goals[0]
    assert (again.state, again.why_ended) == (GoalState.ACTIVE, None)


def test_a_goal_that_was_never_read_back_can_be_struck_with_its_shares() -> None:
    case = give(PLANNED, Share("p2", ("goal:g1",), TODAY))
    case = give(case, Share("p2", ("goal:g1", "circle"), TODAY))
    struck = drop_goal(case, "g1")
    assert plan_of(struck).goals == ()
    assert [share.parts for share in shares_of(struck)] == [("circle",)]
    with pytest.raises(ValueError, match="read back"):
        drop_goal(agree(PLANNED, TODAY, Said(Answered.YES)), "g1")


def test_there_is_no_change_of_a_goal_that_is_not_there() -> None:
    with pytest.raises(ValueError, match="no goal g9"):
        change_words(PLANNED, "g9", "x")
    with pytest.raises(ValueError, match="no step 5"):
        set_step_state(PLANNED, "g1", 5, StepState.DONE)


# --- steps


def test_a_step_is_the_young_persons_own_at_first() -> None:
    assert only(PLANNED) == Step("Ostan kellon", ("me",), by="2026-12-01")
    assert who_may_do(NETWORK) == ("me", "p3", "p1", "p2")


@pytest.mark.parametrize("who", [["p4"], ["me", "p4"], ["p9"], []])
def test_nobody_who_was_left_out_is_put_on_a_step(who: list[str]) -> None:
    with pytest.raises(ValueError, match="step"):
        add_step(PLANNED, "g1", "Soitto", who=who)
    with pytest.raises(ValueError, match="step"):
        change_step(PLANNED, "g1", 0, who=who)


def test_a_step_changes_its_words_people_and_service() -> None:
    case = change_step(
        PLANNED, "g1", 0, text="Lainaan kellon", who=["p3", "me"], service="Kirjasto"
    )
    assert only(case) == Step("Lainaan kellon", ("p3", "me"), service="Kirjasto", by="2026-12-01")
    assert only(change_step(case, "g1", 0, service="")).service is None
    assert plan_of(strike_step(case, "g1", 0)).goals[0].steps == ()


def test_a_step_that_is_moved_keeps_its_old_date_and_the_reason() -> None:
    case = move_step(PLANNED, "g1", 0, "2026-12-08", on=TODAY, why="Rahat tulee vasta silloin.")
    assert only(case).by == "2026-12-08"
    moved = Moved(TODAY, "2026-12-08", "2026-12-01", "Rahat tulee vasta silloin.")
    assert only(case).moved == (moved,)
    case = move_step(case, "g1", 0, "2026-12-15", on="2026-12-05")
    assert only(case).moved == (moved, Moved("2026-12-05", "2026-12-15", "2026-12-08"))


def test_a_finger_that_slips_leaves_one_move_or_none() -> None:
    slipped = move_step(PLANNED, "g1", 0, "2026-12-08", on=TODAY, why="kiire")
    mended = move_step(slipped, "g1", 0, "2026-12-09", on=TODAY)
    assert only(mended).moved == (Moved(TODAY, "2026-12-09", "2026-12-01", "kiire"),)
    assert only(move_step(mended, "g1", 0, "2026-12-01", on=TODAY)) == only(PLANNED)


def test_a_first_date_is_no_move() -> None:
    case = add_step(PLANNED, "g1", "Soitan")
    step = plan_of(move_step(case, "g1", 1, "2026-12-08", on=TODAY)).goals[0].steps[1]
    assert (step.by, step.moved) == ("2026-12-08", ())


@pytest.mark.parametrize(
    ("said", "state"),
    [
        (CheckState.DONE, StepState.DONE),
        (CheckState.ON_THE_WAY, StepState.DOING),
        (CheckState.NOT_YET, StepState.OPEN),
        (CheckState.NOT_WANTED, StepState.DROPPED),
    ],
)
def test_how_a_step_stands_at_a_meeting(said: CheckState, state: StepState) -> None:
    step = only(check_step(PLANNED, "g1", 0, said, on=TODAY, word="ihan kohta"))
    assert (step.state, step.checked) == (state, (Checked(TODAY, said, "ihan kohta"),))


def test_one_check_stands_for_a_meeting_and_the_later_one_counts() -> None:
    case = check_step(PLANNED, "g1", 0, CheckState.DONE, on="2026-11-01")
    case = check_step(case, "g1", 0, CheckState.DONE, on=TODAY)
    case = check_step(case, "g1", 0, CheckState.NOT_YET, on=TODAY)
    assert only(case).state is StepState.OPEN
    assert [(c.on, c.state) for c in only(case).checked] == [
        ("2026-11-01", CheckState.DONE),
        (TODAY, CheckState.NOT_YET),
    ]


def test_a_new_date_at_a_check_is_a_move_with_the_word_as_its_reason() -> None:
    case = check_step(
        PLANNED, "g1", 0, CheckState.NOT_YET, on=TODAY, word="oli flunssa", new_date="2026-12-10"
    )
    assert only(case).moved == (Moved(TODAY, "2026-12-10", "2026-12-01", "oli flunssa"),)


def test_how_a_step_goes_is_progress_on_the_agreed_plan() -> None:
    agreed = agree(PLANNED, TODAY, Said(Answered.YES, Answered.YES))
    moved = move_step(agreed, "g1", 0, "2026-12-08", on=TODAY)
    again = move_step(moved, "g1", 0, "2026-12-09", on="2026-12-01")
    for case in (moved, again, check_step(agreed, "g1", 0, CheckState.DONE, on=TODAY)):
        assert is_agreed(case)
    assert not is_agreed(add_step(agreed, "g1", "Soitan"))


# --- when


def test_the_dates_that_are_offered() -> None:
    found = presets(date(2026, 11, 18), date(2026, 12, 4))
    assert [found[preset].isoformat() for preset in Preset] == [
        "2026-11-20",
        "2026-11-25",
        "2026-12-02",
        "2026-12-18",
        "2026-12-03",
    ]


@pytest.mark.parametrize(
    ("today", "friday"),
    [("2026-11-20", "2026-11-20"), ("2026-11-21", "2026-11-27"), ("2026-11-22", "2026-11-27")],
)
def test_this_friday_is_today_or_to_come(today: str, friday: str) -> None:
    found = presets(date.fromisoformat(today), None)
    assert found[Preset.THIS_FRIDAY] == date.fromisoformat(friday)


@pytest.mark.parametrize(
    ("today", "later"),
    [("2026-01-31", "2026-02-28"), ("2026-12-31", "2027-01-31"), ("2028-01-30", "2028-02-29")],
)
def test_in_a_month_is_never_past_its_last_day(today: str, later: str) -> None:
    assert presets(date.fromisoformat(today), None)[Preset.IN_A_MONTH] == date.fromisoformat(later)


@pytest.mark.parametrize("meeting", [None, date(2026, 11, 18), date(2026, 11, 1)])
def test_without_a_meeting_to_come_there_is_no_day_before_it(meeting: date | None) -> None:
    assert Preset.BEFORE_MEETING not in presets(date(2026, 11, 18), meeting)


# --- who does it


def test_how_the_plan_divides() -> None:
    case = add_step(PLANNED, "g1", "Soitto", who=["me", "p2"])
    case = add_step(case, "g1", "Kyyti", who=["p3"])
    case = add_step(case, "g1", "Tehty jo", who=["p1"])
    case = set_step_state(case, "g1", 3, StepState.DONE)
    assert division(case) == Division(me=2, my_people=1, services=1)
    assert division(set_goal_state(case, "g1", GoalState.ENDED)) == Division()
    assert division(a_case()) == Division()


def test_no_edit_touches_anything_but_the_plan() -> None:
    for case in case_files():
        after = add_goal(case, "Jotain omaa.", "life")
        others = {key: part_ for key, part_ in case.parts.items() if key != "plan"}
        assert {key: part_ for key, part_ in after.parts.items() if key != "plan"} == others
        assert (after.rounds, after.person, after.id) == (case.rounds, case.person, case.id)


def test_an_empty_plan_is_a_plan() -> None:
    assert division(with_plan(a_case(), Plan())) == Division()

"""What was agreed stays as it was, and two versions can be laid side by side."""

from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.frozen import frozen
from mylife_desktop.domain.mending import change_theme, say_why_ended
from mylife_desktop.domain.people_edits import change_person
from mylife_desktop.domain.plan import (
    Answered,
    CheckState,
    GoalState,
    Said,
    Version,
    plan_of,
    with_plan,
)
from mylife_desktop.domain.planning import (
    add_goal,
    add_step,
    change_step,
    change_words,
    check_step,
    join,
    move_step,
    say_how_noticed,
    say_what_helps,
    set_goal_state,
    strike_step,
)
from mylife_desktop.domain.shares import Share, give, withdraw
from mylife_desktop.domain.versions import (
    Difference,
    Kind,
    agree,
    agreed_version,
    differences,
    is_agreed,
    version_now,
    waits_for_yes,
    with_agreed_kept,
)
from tests.builders import a_case, case_files

TODAY = "2026-11-22"
YES = Said(Answered.YES, Answered.YES)
PEOPLE = [
    {"id": "p1", "name": "Katri", "kind": "case_manager"},
    {"id": "p2", "name": "Ville", "kind": "own_network", "phone": "044"},
]


def with_people(case: Case, people: Any) -> Case:
    return replace(case, parts=MappingProxyType({**case.parts, "people": frozen(people)}))


def drafted() -> Case:
    case = add_goal(with_people(a_case(), PEOPLE), "Herään itse.", "life")
    return add_step(case, "g1", "Ostan kellon", by="2026-12-01")


def agreed() -> Case:
    return agree(drafted(), TODAY, YES)


def test_a_plan_is_agreed_when_both_say_yes() -> None:
    assert not is_agreed(drafted())
    assert waits_for_yes(drafted())
    assert is_agreed(agreed())
    assert not waits_for_yes(agreed())
    assert plan_of(agreed()).agreed == TODAY


def test_to_agree_twice_on_the_same_is_once() -> None:
    case = agreed()
    assert agree(case, TODAY, YES) is case


@pytest.mark.parametrize("answer", [Answered.NO, Answered.NOT_YET])
def test_a_no_is_a_valid_end_and_an_earlier_yes_stays(answer: Answered) -> None:
    said = Said(answer, Answered.YES, "Haluan miettiä.")
    refused = agree(drafted(), TODAY, said)
    assert not is_agreed(refused)
    assert not waits_for_yes(refused)
    assert plan_of(refused).agreed is None
    later = agree(change_words(agreed(), "g1", "Nukun."), "2026-12-04", said)
    assert plan_of(later).agreed == TODAY
    assert plan_of(later).versions[-1].said == said
    assert agreed_version(plan_of(later)) == plan_of(later).versions[0]


def test_a_no_keeps_what_a_file_says_was_agreed_before() -> None:
    plan = plan_of(agreed())
    case = with_plan(agreed(), replace(plan, versions=()))
    case = agree(case, "2026-12-04", Said(Answered.NO))
    assert [version.is_agreed for version in plan_of(case).versions] == [True, False]
    assert not is_agreed(change_words(case, "g1", "Nukun."))


def test_an_agreed_version_never_changes() -> None:
    first = plan_of(agreed()).versions[0]
    case = change_words(agreed(), "g1", "Nukun.")
    case = move_step(case, "g1", 0, "2026-12-24", on=TODAY)
    case = with_people(case, [PEOPLE[0]])
    case = agree(give(case, Share("p1", ("plan",), TODAY)), "2026-12-04", YES)
    again = case_from_value(case_to_value(case))
    assert plan_of(again).versions[0] == first
    assert len(plan_of(again).versions) == 2


def changes() -> dict[str, Case]:
    case = agreed()
    return {
        "words": change_words(case, "g1", "Nukun."),
        "goal": add_goal(case, "Nukun.", "health"),
        "state": set_goal_state(case, "g1", GoalState.ENDED, "Ei enää."),
        "joins": join(case, "g1", ["e1g1"]),
        "helps": say_what_helps(case, "g1", "Iltakävely"),
        "noticed": say_how_noticed(case, "g1", "En torku"),
        "step": add_step(case, "g1", "Soitan"),
        "struck": strike_step(case, "g1", 0),
        "who": change_step(case, "g1", 0, who=["p2"]),
        "person": with_people(case, [PEOPLE[0]]),
        "excluded": with_people(case, [PEOPLE[0], PEOPLE[1] | {"excluded": True}]),
        "coordinator": with_people(case, [PEOPLE[0], PEOPLE[1] | {"coordinator": True}]),
        "share": give(case, Share("p2", ("plan",), TODAY)),
        "theme": change_theme(case, "g1", "health", None),
        "service": change_step(case, "g1", 0, service="Paja"),
        "name": change_person(case, "p2", "name", "Ville V."),
        "manager": change_person(case, "p2", "kind", "case_manager"),
    }


@pytest.mark.parametrize("what", list(changes()))
def test_the_next_edit_of_what_was_agreed_begins_a_new_version(what: str) -> None:
    case = changes()[what]
    assert not is_agreed(case)
    assert waits_for_yes(case)
    assert is_agreed(agree(case, "2026-12-04", YES))


def test_how_steps_go_is_progress_on_what_was_agreed() -> None:
    case = check_step(agreed(), "g1", 0, CheckState.NOT_YET, on=TODAY, new_date="2026-12-10")
    assert is_agreed(case)
    assert is_agreed(move_step(case, "g1", 0, "2026-12-12", on="2026-12-09", why="flunssa"))
    assert is_agreed(with_people(case, [PEOPLE[0], PEOPLE[1] | {"phone": "050"}]))


def test_another_date_than_a_move_tells_is_no_progress() -> None:
    plan = plan_of(agreed())
    step = replace(plan.goals[0].steps[0], by="2027-01-01")
    goal = replace(plan.goals[0], steps=(step,))
    assert not is_agreed(with_plan(agreed(), replace(plan, goals=(goal,))))


def test_a_file_that_says_only_when_it_was_agreed_was_agreed_then() -> None:
    for case in case_files():
        assert is_agreed(case)
        assert plan_of(case).versions == ()
        changed = add_goal(case, "Jotain omaa.", "life")
        assert not is_agreed(changed)
        (before,) = plan_of(changed).versions
        assert (before.on, before.goals) == (plan_of(case).agreed, plan_of(case).goals)
        assert [d.kind for d in differences(before, version_now(changed, TODAY))] == [
            Kind.GOAL_ADDED
        ]


def test_a_plan_that_was_never_agreed_has_nothing_to_keep() -> None:
    case = drafted()
    assert with_agreed_kept(case) is case
    assert with_agreed_kept(a_case()).parts == {}


# --- side by side


def told(case: Case) -> list[Difference]:
    first = plan_of(agreed()).versions[0]
    return list(differences(first, version_now(case, TODAY)))


def test_nothing_is_different_from_itself() -> None:
    assert told(agreed()) == []


@pytest.mark.parametrize(
    ("what", "found"),
    [
        ("words", Difference(Kind.GOAL_WORDS, "g1", before="Herään itse.", after="Nukun.")),
        ("goal", Difference(Kind.GOAL_ADDED, "g2", after="Nukun.")),
        ("state", Difference(Kind.GOAL_ENDED, "g1", before="active", after="Ei enää.")),
        ("joins", Difference(Kind.GOAL_JOINS, "g1", after="e1g1")),
        ("helps", Difference(Kind.GOAL_HELPS, "g1", after="Iltakävely")),
        ("noticed", Difference(Kind.GOAL_NOTICED, "g1", after="En torku")),
        ("step", Difference(Kind.STEP_ADDED, "g1", "Soitan")),
        ("struck", Difference(Kind.STEP_GONE, "g1", "Ostan kellon")),
        ("who", Difference(Kind.STEP_OWNER, "g1", "Ostan kellon", before="me", after="p2")),
        ("person", Difference(Kind.PERSON_GONE, person="p2", before="Ville")),
        ("excluded", Difference(Kind.PERSON_EXCLUDED, person="p2", after="Ville")),
        ("coordinator", Difference(Kind.COORDINATOR, after="Ville")),
        ("share", Difference(Kind.SHARE_ADDED, person="p2", after="plan")),
        ("theme", Difference(Kind.GOAL_THEME, "g1", before="life", after="health")),
        ("service", Difference(Kind.STEP_SERVICE, "g1", "Ostan kellon", after="Paja")),
        ("name", Difference(Kind.PERSON_CHANGED, person="p2", before="Ville", after="Ville V.")),
        ("manager", Difference(Kind.CASE_MANAGER, person="p2", before="Ville", after="Ville")),
    ],
)
def test_what_is_different_is_told(what: str, found: Difference) -> None:
    assert told(changes()[what]) == [found]


def test_a_step_is_the_same_one_in_other_words_at_its_place() -> None:
    case = add_step(agreed(), "g1", "Soitan")
    case = change_step(case, "g1", 0, text="Lainaan kellon")
    case = move_step(case, "g1", 0, "2026-12-10", on=TODAY)
    case = check_step(case, "g1", 0, CheckState.NOT_WANTED, on=TODAY)
    of = {"goal": "g1", "step": "Lainaan kellon"}
    assert told(case) == [
        Difference(Kind.STEP_WORDS, **of, before="Ostan kellon", after="Lainaan kellon"),
        Difference(Kind.STEP_DATE, **of, before="2026-12-01", after="2026-12-10"),
        Difference(Kind.STEP_DROPPED, **of, before="open", after="dropped"),
        Difference(Kind.STEP_ADDED, "g1", "Soitan"),
    ]


def test_another_reason_why_a_goal_ended_is_told() -> None:
    ended = agree(set_goal_state(agreed(), "g1", GoalState.ENDED, "Ei enää."), TODAY, YES)
    case = say_why_ended(ended, "g1", "Muutin pois.")
    assert not is_agreed(case)
    (found,) = differences(plan_of(case).versions[-1], version_now(case, TODAY))
    assert (found.kind, found.after) == (Kind.GOAL_ENDED, "Muutin pois.")


def test_what_was_given_and_taken_back_again_changes_nothing() -> None:
    case = withdraw(give(agreed(), Share("p2", ("plan",), TODAY)), "p2", TODAY)
    assert is_agreed(case)
    assert told(case) == []


def test_a_share_that_is_withdrawn_is_gone() -> None:
    before = version_now(give(drafted(), Share("p2", ("plan", "circle"), TODAY)), TODAY)
    after = version_now(
        withdraw(give(drafted(), Share("p2", ("plan", "circle"), TODAY)), "p2", TODAY), TODAY
    )
    assert differences(before, after) == (
        Difference(Kind.SHARE_GONE, person="p2", before="plan circle"),
    )
    assert differences(after, after) == ()


def test_a_goal_that_is_gone_and_another_meeting_are_told() -> None:
    before = Version(TODAY, YES, plan_of(drafted()).goals, next_meeting="ke 12.00")
    assert differences(before, Version(TODAY, YES)) == (
        Difference(Kind.GOAL_GONE, "g1", before="Herään itse."),
        Difference(Kind.NEXT_MEETING, before="ke 12.00"),
    )

"""A plan in sentences: names, dates, and every kind of difference."""

import pytest
from PySide6.QtWidgets import QApplication

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.people_edits import exclude, name_coordinator
from mylife_desktop.domain.plan import CheckState, Goal, GoalState, Step, StepState
from mylife_desktop.domain.planning import (
    add_goal,
    add_step,
    change_step,
    change_words,
    check_step,
    drop_goal,
    join,
    move_step,
    part,
    say_how_noticed,
    say_what_helps,
    set_goal_state,
    strike_step,
)
from mylife_desktop.domain.shares import Share, give
from mylife_desktop.domain.sharing_edits import withdraw_part
from mylife_desktop.domain.versions import Kind, differences, version_now
from mylife_desktop.ui.meeting.difference_sentences import DifferenceTexts
from mylife_desktop.ui.meeting.plan_sentences import PlanTexts, names_of, texts_of
from tests.builders import case_files
from tests.ui.meeting.last_time import an_aino, planned
from tests.ui.meeting.rooms import INSTRUMENT, TODAY

pytestmark = pytest.mark.usefixtures("qapp")


def said_texts() -> PlanTexts:
    return texts_of(an_aino(), INSTRUMENT, "en", TODAY)


def told(before: Case, after: Case) -> tuple[str, ...]:
    texts = DifferenceTexts(after, INSTRUMENT, "en", TODAY)
    return texts.between(version_now(before, TODAY), version_now(after, TODAY))


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (Step("Soitan"), "I: Soitan"),
        (Step("Soitan!", by="2026-12-04"), "I: Soitan! By Fri 4 Dec"),
        (Step("Käydään", ("p1", "me")), "Katri and I: Käydään"),
        (Step("Käydään", ("p1", "p5", "me")), "Katri, Sari and I: Käydään"),
        (Step("Kysyy", ("p1",), by="2027-01-08"), "Katri: Kysyy. By Fri 8 Jan 2027"),
        (Step("Kysyy", ("p99",)), "Nobody yet: Kysyy"),
    ],
)
def test_a_step_says_who_what_and_by_when(step: Step, said: str) -> None:
    assert said_texts().step(step) == said


def test_two_of_one_given_name_are_called_by_the_whole_one() -> None:
    from dataclasses import replace

    one, other, *rest = people_of(an_aino())
    other = replace(other, name="Katri Mäki")
    names = names_of([one, other, *rest])
    assert (names[one.id], names[other.id]) == (one.name, "Katri Mäki")


def test_the_whole_plan_line_by_line() -> None:
    done = Step("Kysyin", state=StepState.DONE)
    gone = Step("En enää", state=StepState.DROPPED)
    goals = (
        Goal("g1", "friends", "Porukka", helps="Iida", noticed="Nauran", steps=(done, gone)),
        Goal("g2", "health", "Unta", GoalState.WAITING),
        Goal("g3", "family", "Rauha", GoalState.REACHED),
        Goal("g4", "life", "Ohi", GoalState.ENDED),
    )
    assert [line.said for line in said_texts().read_back(goals)] == [
        "Porukka",
        "What already helps: Iida",
        "Already done: Kysyin",
        "How we will notice: Nauran",
        "Unta (waits for its turn)",
        "Reached: Rauha",
    ]


def test_braces_and_percent_signs_are_words_like_any(qapp: QApplication) -> None:
    goals = (Goal("g1", "life", "{goal} %n {0}", helps="{words}", steps=(Step("{step} %1"),)),)
    lines = [line.said for line in said_texts().read_back(goals)]
    assert lines == ["{goal} %n {0}", "What already helps: {words}", "I: {step} %1"]


BASE = add_goal(planned("Tuon laskut", "Soitan"), "Porukka", "friends", joins=("e1g1",))


@pytest.mark.parametrize(
    ("after", "sentence"),
    [
        (add_goal(BASE, "Uni", "health"), "New goal: “Uni”"),
        (drop_goal(BASE, "g2"), "Taken out: the goal “Porukka”"),
        (change_words(BASE, "g2", "Väki"), "The goal “Porukka” is now “Väki”"),
        (set_goal_state(BASE, "g2", GoalState.WAITING), "The goal “Porukka” waits for its turn"),
        (set_goal_state(BASE, "g2", GoalState.REACHED), "The goal “Porukka” is reached"),
        (set_goal_state(BASE, "g2", GoalState.ENDED), "The goal “Porukka” was ended"),
        (set_goal_state(BASE, "g2", GoalState.ENDED, "muutin"),
         "The goal “Porukka” was ended: muutin"),
        (join(BASE, "g2", ("e2g2",)), "The goal “Porukka” takes in: “e2g2”"),
        (part(BASE, "g2", ("e1g1",)), "The goal “Porukka” no longer takes in: “e1g1”"),
        (say_what_helps(BASE, "g2", "Iida"), "“Porukka”, what already helps: Iida"),
        (say_how_noticed(BASE, "g2", "Nauran"), "“Porukka”, how we will notice: Nauran"),
        (add_step(BASE, "g2", "Kysyn"), "New step for “Porukka”: Kysyn"),
        (strike_step(BASE, "g1", 1), "Taken out: the step “Soitan”"),
        (change_step(BASE, "g1", 1, text="Kirjoitan"), "The step “Soitan” is now “Kirjoitan”"),
        (change_step(BASE, "g1", 1, who=("p1", "me")),
         "“Soitan”: was done by me, now by Katri + me"),
        (move_step(BASE, "g1", 1, "2026-12-01", on=TODAY),
         "“Soitan” was moved from 12 Nov to 1 Dec"),
        (check_step(BASE, "g1", 1, CheckState.DONE, on=TODAY), "“Soitan” is done"),
        (check_step(BASE, "g1", 1, CheckState.ON_THE_WAY, on=TODAY), "“Soitan” is on the way"),
        (check_step(BASE, "g1", 1, CheckState.NOT_WANTED, on=TODAY),
         "“Soitan” is not wanted any more"),
    ],
)  # fmt: skip
def test_what_is_different_is_a_sentence(after: Case, sentence: str) -> None:
    assert told(BASE, after) == (sentence,)


def test_whoever_must_not_be_contacted_stands_in_no_sentence() -> None:
    before = planned("Tuon laskut")
    new = {"id": "p9", "name": "Jari V", "kind": "own_network", "excluded": True}
    people = (*before.listed("people"), new)
    parts = type(before.parts)({**before.parts, "people": people})
    now = Case(before.person, before.rounds, parts)
    assert told(before, now) == ("Somebody must not be contacted any more",)


def test_the_two_do_not_say_the_same_when_somebody_must_stay_away() -> None:
    plan = give(planned("Tuon laskut"), Share("p2", ("plan",), TODAY))
    before = change_step(plan, "g1", 0, who=("p2",))
    assert told(before, exclude(before, "p2")) == (
        "“Tuon laskut” is now done by Katri",
        "Somebody must not be contacted any more",
    )
    also_me = change_step(plan, "g1", 0, who=("p2", "me"))
    assert told(also_me, exclude(also_me, "p2")) == ("Somebody must not be contacted any more",)
    named = name_coordinator(plan, "p2")
    assert told(named, exclude(named, "p2")) == (
        "Somebody must not be contacted any more",
        "Nobody is named any more who keeps the plan together",
    )


def test_what_somebody_may_see_is_said_by_its_parts() -> None:
    no = planned("Tuon laskut")
    goal = give(no, Share("p2", ("goal:g1", "theme:health"), TODAY))
    more = give(goal, Share("p2", ("circle", "comments", "plan"), TODAY))
    assert told(no, goal) == ("Mikko may see this now: “Laskut kuntoon”, Health",)
    assert told(goal, more) == ("Mikko may see this now: the Circle, own words, the whole plan",)
    less = withdraw_part(goal, "p2", "theme:health", TODAY)
    assert told(goal, less) == ("Mikko may no longer see this: Health",)
    assert told(goal, give(less, Share("p2", ("plan",), TODAY))) == (
        "Mikko may see this now: the whole plan. And no longer this: Health",
    )
    assert told(goal, no) == ("Mikko does not see anything of this any more",)


def test_a_new_person_and_who_keeps_the_plan_together() -> None:
    before = planned("Tuon laskut")
    people = [dict(one) for one in before.listed("people")]
    people[1]["coordinator"] = True
    people.append({"id": "p9", "name": "Eero", "kind": "own_network"})
    parts = type(before.parts)({**before.parts, "people": tuple(map(type(before.parts), people))})
    assert told(before, Case(before.person, before.rounds, parts)) == (
        "Eero is part of the network now",
        "Mikko Partanen keeps the plan together",
    )


def test_every_shared_case_is_read_back_and_every_difference_is_told() -> None:
    for case in case_files():
        texts = texts_of(case, INSTRUMENT, "fi", TODAY)
        now = version_now(case, TODAY)
        assert all(sentence.strip() for sentence in texts.version(now))
        empty = version_now(Case(case.person), TODAY)
        found = DifferenceTexts(case, INSTRUMENT, "fi", TODAY).between(empty, now)
        kinds = [each.kind for each in differences(empty, now)]
        assert len(found) >= kinds.count(Kind.GOAL_ADDED)

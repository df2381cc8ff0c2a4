"""The whole plan for the record: all of it, but for what stays between the two."""

from dataclasses import replace

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.decisions import Choice, decided
from mylife_desktop.domain.findings import findings_of
from mylife_desktop.domain.next_meeting import NextMeeting, meet_next
from mylife_desktop.domain.people import excluded_names
from mylife_desktop.domain.plan import Answered, Said, plan_of, with_plan
from mylife_desktop.domain.planning import add_goal
from mylife_desktop.domain.services import services_of
from mylife_desktop.domain.versions import agree
from mylife_desktop.finding_texts import on_one_line
from mylife_desktop.reports.report import Drawing, Heading, Table, Wish
from tests.builders import a_case
from tests.reports.told import AINO, ALEKSI, BY_NAME, INSTRUMENT, TODAY, record, text_of, with_goals

pytestmark = pytest.mark.usefixtures("qapp")
JENNA = BY_NAME["Jenna"]
EACH = pytest.mark.parametrize("case", BY_NAME.values(), ids=BY_NAME)
IN_THREE = pytest.mark.parametrize("code", ("fi", "sv", "en"))


@EACH
@IN_THREE
def test_every_goal_step_reason_and_service_is_in_it(case: Case, code: str) -> None:
    said, plan = text_of(record(case, code)), plan_of(case)
    for goal in plan.goals:
        for words in (goal.words, goal.helps, goal.noticed, goal.why_ended):
            assert on_one_line(words or "") in said
        for step in goal.steps:
            assert on_one_line(step.text) in said
            assert all(on_one_line(moved.why or "") in said for moved in step.moved)
    for elsewhere in services_of(case):
        assert elsewhere.service in said
        assert all(on_one_line(goal.text) in said for goal in elsewhere.goals)


@EACH
@IN_THREE
def test_open_comments_are_in_it_and_private_ones_are_counted(case: Case, code: str) -> None:
    said = text_of(record(case, code))
    for round_ in case.rounds:
        for answer in round_.answers.values():
            if answer.comment:
                assert (answer.comment in said) is not bool(answer.private)
        for theme, words in round_.changes.items():
            assert (words in said) is not bool(round_.answer(theme).private)


def test_how_many_private_comments_stay_out_is_told() -> None:
    said = text_of(record(ALEKSI))
    assert said.count("private comment") == 2


@EACH
def test_notes_the_workers_view_and_who_is_left_out_are_not_in_it(case: Case) -> None:
    said = text_of(record(case))
    hidden = [case.person.note, *(round_.note for round_ in case.rounds)]
    assert not any(words in said for words in hidden if words)
    assert not any(name in said for name in excluded_names(case))
    for drawing in record(case).blocks:
        if isinstance(drawing, Drawing):
            assert all(spoke.worker is None for spoke in drawing.picture.spokes)


@EACH
def test_rounds_stand_newest_first_each_with_its_circle_and_numbers(case: Case) -> None:
    blocks = record(case).blocks
    circles = [block.told for block in blocks if isinstance(block, Drawing)]
    assert len(circles) == len(case.rounds)
    days = [round_.date[:5] + round_.date[8:] for round_ in reversed(case.rounds)]
    assert days == [_day(told) for told in circles]
    tables = [block for block in blocks if isinstance(block, Table) and block.heads[0] == "Theme"]
    assert len(tables) == len(case.rounds)


def _day(told: str) -> str:
    """The year and the day of the month that a Circle is told to be of."""
    day, _, year, *_ = told.removeprefix("The Circle of ").split()
    return f"{year.rstrip('.')}-{int(day):02}"


def test_versions_say_who_said_what_and_what_is_different() -> None:
    first = agree(AINO, "2026-11-01", Said(Answered.YES, Answered.YES))
    more = add_goal(first, "I sing.", "life")
    said = text_of(record(agree(more, "2026-11-20", Said(Answered.NO, None, "Too much."))))
    assert "Version 3 · 20 November 2026" in said
    assert "Aino said no. “Too much.”" in said
    assert "New goal: “I sing.”" in said
    assert "Aino said yes. Katri Halonen said yes." in said


def test_what_changed_since_the_last_version_is_told() -> None:
    case = add_goal(AINO, "I sing.", "life")
    report = record(case)
    assert report.lead == "Agreed on 18 May 2026, changed since then."
    assert Heading("Changed since then", 2) in report.blocks
    assert "New goal: “I sing.”" in text_of(report)


def test_findings_and_decisions_are_told() -> None:
    standing = next(j.finding for j in findings_of(AINO, INSTRUMENT, TODAY) if j.stands)
    plan = decided(
        plan_of(AINO), standing, Choice.KEEP, on=TODAY, who=("me",), why="It is fine so."
    )
    said = text_of(record(with_plan(AINO, plan)))
    assert "Decided" in said
    assert "It is fine so." in said


def test_permissions_are_told_with_their_ends() -> None:
    said = text_of(record(JENNA))
    assert "taken back 1 April 2026" in said
    assert "31 July 2027" in said
    assert "but not their words on: Family" in said
    assert "Nobody else may see anything." in text_of(record(BY_NAME["Elias"]))


def test_an_empty_case_is_told_without_empty_parts() -> None:
    report = record(a_case())
    said = text_of(report)
    assert "There is no round yet." in said
    assert "There are no goals yet." in said
    headings = [block for block in report.blocks if isinstance(block, Heading)]
    assert Heading("Plans of services") not in headings


def test_a_meeting_that_is_past_is_no_next_one() -> None:
    assert "Next meeting:" not in text_of(
        record(meet_next(AINO, NextMeeting("2026-01-02", "10:00")))
    )
    assert "Next meeting:" in text_of(record(meet_next(AINO, NextMeeting(TODAY, "10:00"))))
    assert "when Sari calls" in text_of(
        record(meet_next(AINO, NextMeeting(place="when Sari calls")))
    )


def test_the_foot_says_whose_plan_and_which_version() -> None:
    assert record(AINO).foot == "The plan of Aino · Agreed on 18 May 2026"
    assert record(a_case()).foot == "The plan of Aino · Not agreed yet"


def test_two_that_tell_the_same_are_equal() -> None:
    assert record(AINO) == record(replace(AINO))
    assert record(AINO) != record(with_goals(AINO, *plan_of(AINO).goals[1:]))


def test_a_goal_carries_its_number() -> None:
    numbers = [block.number for block in record(AINO).blocks if isinstance(block, Wish)]
    assert numbers == [1, 2, 3]


def test_a_viewpoint_of_which_nothing_was_said_has_no_column() -> None:
    heads = [block.heads for block in record(ALEKSI).blocks if isinstance(block, Table)]
    assert heads[0] == ("Theme", "Satisfied now", "Hoped for")
    assert heads[1] == ("Theme", "Important", "Satisfied now", "Hoped for")

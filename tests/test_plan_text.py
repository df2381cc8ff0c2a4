"""The plan as a text for a record: everything of it, in the words it was said in."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.decisions import Choice, decided
from mylife_desktop.domain.finding import Kind
from mylife_desktop.domain.findings import findings_of, week_of
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.plan import CheckState, plan_of, with_plan
from mylife_desktop.domain.planning import add_goal, add_step, check_step, move_step
from mylife_desktop.domain.services import cards_of, services_of
from mylife_desktop.finding_texts import lead, names_of
from mylife_desktop.language import Languages
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.phrases import on_one_line
from mylife_desktop.plan_text import plan_text
from mylife_desktop.week_texts import days_told, hours_said
from tests.builders import CASE_FILES, a_case, case_files

TODAY = "2026-11-22"
NAMES = [file.stem.split("-")[1] for file in CASE_FILES]
BY_NAME = dict(zip(NAMES, case_files(), strict=True))
INSTRUMENT = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version]


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    languages = Languages()
    languages.use("en")
    yield
    languages.use("en")


def lines(case: Case) -> list[str]:
    return plan_text(case, TODAY, "en")


def text(case: Case) -> str:
    return "\n".join(lines(case))


@pytest.mark.parametrize("case", case_files(), ids=NAMES)
def test_every_goal_step_and_joined_goal_is_in_it(case: Case) -> None:
    said = text(case)
    plan = plan_of(case)
    cards = {card.id: card for card in cards_of(services_of(case))}
    for goal in plan.goals:
        for words in (goal.words, goal.helps, goal.noticed, goal.why_ended):
            assert on_one_line(words or "") in said
        for joined in goal.joins:
            assert f"“{cards[joined].goal.text}” ({cards[joined].plan.service})" in said
    for _, _, step in plan.steps():
        assert on_one_line(step.text) in said
        assert all(on_one_line(moved.why or "") in said for moved in step.moved)


@pytest.mark.parametrize("case", case_files(), ids=NAMES)
def test_everything_stands_on_its_own_line(case: Case) -> None:
    assert all(line.splitlines() in ([line], []) for line in lines(case))


@pytest.mark.parametrize("case", case_files(), ids=NAMES)
def test_a_finding_that_stands_names_its_goals_below_it(case: Case) -> None:
    cards = {card.id: card for card in cards_of(services_of(case))}
    found = lines(case)
    below = found[found.index("SEEN IN THE PLANS") + 1 :]
    at = int(below[0].startswith("Here "))
    for judged in findings_of(case, INSTRUMENT, TODAY):
        if judged.stands:
            assert below[at].startswith("- ")
            at += 1
            for goal in judged.finding.goals:
                assert cards[goal].goal.text in below[at]
                at += 1
    assert below[at] in ("", "Nothing is open.")


@pytest.mark.parametrize("case", case_files(), ids=NAMES)
def test_nobody_who_must_not_be_contacted_is_named(case: Case) -> None:
    said = text(case)
    left_out = [person for person in case.listed("people") if person.get("excluded")]
    assert not any(person["name"] in said for person in left_out)
    assert ("must not be contacted" in said) is bool(left_out)
    assert not any(str(person.get("phone", "044 000")) in said for person in case.listed("people"))


def test_a_step_says_who_with_whom_by_when_and_how_it_is() -> None:
    said = text(BY_NAME["aleksi"])
    assert (
        "- Asuntohakemus. Who: Satu Hyttinen. With: Asuntoyhtiö."
        " By 31 December 2026 (Thursday). Not begun." in said
    )
    assert "Moved on 17 August 2026 from 30 September 2026 (Wednesday)" in said
    assert "By 30 September 2026 (Wednesday). Not begun. The date is past." in said


def test_what_was_said_at_a_meeting_is_in_it() -> None:
    case = add_step(add_goal(a_case(), "Herään itse.", "life"), "g1", "Ostan kellon!", by=TODAY)
    case = check_step(case, "g1", 0, CheckState.NOT_YET, on=TODAY, word="kaupat oli\nkiinni")
    case = move_step(case, "g1", 0, "2026-12-01", on=TODAY)
    assert "   - Ostan kellon! Who: Aino. By 1 December 2026 (Tuesday). Not begun." in lines(case)
    assert "      Said on 22 November 2026: not yet. kaupat oli kiinni" in lines(case)


def test_a_goal_says_where_it_came_from() -> None:
    case = add_goal(a_case(), "Herään itse.", "life")
    plan = plan_of(case)
    goal = replace(plan.goals[0], from_round="2026-05-11", satisfaction_then=0, hoped=6)
    said = text(with_plan(case, replace(plan, goals=(goal,))))
    assert "From the round of 11 May 2026." in said
    assert "Satisfied then: 0." in said
    assert "Hoped for: 6." in said
    assert "No steps yet." in said
    assert "- Life satisfaction: Your goal “Herään itse.” has no step yet." in said


def test_the_beginning_says_how_it_stands() -> None:
    assert lines(BY_NAME["kim"])[:3] == [
        "The plan of Kim",
        "Agreed: 31 August 2026 (Monday).",
        "Next meeting: 10 December 2026 (Thursday), 16:15, Ohjaamo, huone 1.",
    ]
    changed = add_goal(BY_NAME["kim"], "Nukun.", "health")
    assert lines(changed)[2] == "Changed since then; not agreed anew yet."
    assert lines(a_case())[1:3] == ["Not agreed yet.", "Next meeting: not agreed."]


def test_a_decision_stands_with_what_it_is_about() -> None:
    case = BY_NAME["elias"]
    several = next(
        judged.finding
        for judged in findings_of(case, INSTRUMENT, TODAY)
        if judged.finding.kind is Kind.SEVERAL_SERVICES
    )
    plan = decided(
        plan_of(case), several, Choice.KEEP, on=TODAY, who=["me", "p1"], why="Eri päivinä"
    )
    found = lines(with_plan(case, plan))
    at = found.index("DECIDED")
    assert found[at + 1] == "- 22 November 2026: Studies & work: 2 services work on this theme."
    assert found[at + 4] == "   Kept as it is: “Eri päivinä” · Elias and Johanna Kettunen"
    assert found[at + 1].partition(": ")[2] not in "\n".join(found[:at])
    gone = replace(plan.decisions[0], finding="several_services:gone", choice="end:e9g9")
    later = lines(with_plan(case, replace(plan, decisions=(gone,))))
    assert "- 22 November 2026: About something that is not seen any more." in later


def test_the_week_is_told_as_it_is_drawn() -> None:
    said = text(BY_NAME["aino"])
    assert "\n   A long day: 10 h 40 min.\n" in said
    assert said.endswith("\n37 h 30 min a week, and 6 h 20 min on the way.")
    assert text(a_case()).endswith("\nNo times are known yet.")


@pytest.mark.parametrize("case", case_files(), ids=NAMES)
def test_a_finding_and_the_week_are_said_as_the_pages_say_them(case: Case) -> None:
    said = text(case)
    names = names_of(case, "", "en")
    for judged in findings_of(case, INSTRUMENT, TODAY):
        assert (lead(judged.finding, names) in said) or not judged.stands
    assert hours_said(week_of(case)) in said
    for first, *others in days_told(week_of(case), names.goal, "en"):
        assert "\n   ".join((first, *others)) in said


KINDS: list[tuple[dict[str, Any], str]] = [
    (
        {"date": "2026-01-01", "valid_until": "2026-06-30"},
        "The plan was valid until 30 June 2026: Kela.\n   “Etuudet”\n",
    ),
    ({}, "There is a plan, but no goal in it yet: Kela.\n   “Etuudet”\n"),
]


@pytest.mark.parametrize(("more", "sentence"), KINDS)
def test_a_plan_of_a_service_is_called_by_its_title(more: dict[str, Any], sentence: str) -> None:
    plan = {"id": "e1", "service": "Kela", "title": "Etuudet", "goals": [], **more}
    value = case_to_value(a_case()) | {"plans_elsewhere": [plan]}
    assert sentence in text(case_from_value(value))


def test_own_steps_and_coordinators_are_told() -> None:
    value = case_to_value(a_case())
    value["people"] = [
        {"id": f"p{n}", "name": f"Vetäjä {n}", "kind": "professional", "coordinator": True}
        for n in (1, 2)
    ]
    case = add_goal(case_from_value(value), "Herään itse.", "life")
    for number in range(4):
        case = add_step(case, "g1", f"Askel {number}")
    for on in ("2026-11-01", "2026-11-15"):
        case = check_step(case, "g1", 0, CheckState.NOT_YET, on=on)
    said = text(case)
    assert "- More than one person coordinates this. Vetäjä 1 and Vetäjä 2." in said
    assert "“Askel 0”. 1 November 2026 and 15 November 2026." in said
    assert "- You have 4 steps of your own at once. Some of them may wait." in said
    assert "Vetäjä 1, keeps the plan together." in said


def test_who_must_not_be_contacted_keeps_no_plan_together() -> None:
    value = case_to_value(a_case())
    value["people"] = [
        {"id": "p1", "name": "Ida", "kind": "case_manager"},
        {"id": "p2", "name": "X", "kind": "own_network", "coordinator": True, "excluded": True},
    ]
    assert "Ida, case manager, keeps the plan together." in text(case_from_value(value))


def test_whoever_is_called_a_case_manager_already_is_called_so_once() -> None:
    value = case_to_value(a_case())
    value["people"] = [
        {"id": "p1", "name": "Ida", "kind": "case_manager", "role": "coach, case manager"}
    ]
    said = text(case_from_value(value))
    assert "Ida, coach, case manager, keeps the plan together." in said

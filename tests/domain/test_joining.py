"""Two records of one person become one, and not a word of either is lost."""

import json
from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.decisions import Choice
from mylife_desktop.domain.finding import Kind
from mylife_desktop.domain.frozen import frozen_object
from mylife_desktop.domain.joining import joined
from mylife_desktop.domain.meeting import Meeting, meetings_of, with_meeting
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.round import Answer, InstrumentRef, Round
from mylife_desktop.domain.themes import Point, Skip
from mylife_desktop.domain.versions import is_agreed, waits_for_yes
from mylife_desktop.exchange.case_file import case_text, read_case_text
from tests.builders import SITTING, a_case, case_files, said, scored
from tests.domain.plans import decide, found
from tests.exchange.cases_strategy import case_values
from tests.thorough import examples

TODAY = date(2026, 11, 22)
any_cases = settings(
    max_examples=examples(150), deadline=None, suppress_health_check=list(HealthCheck)
)


def texts(value: Any) -> list[str]:
    """Every text of a JSON value, at whatever depth."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in inner for text in texts(item)]


def assert_nothing_is_lost(kept: Case, other: Case) -> Case:
    made = joined(kept, other, TODAY)
    value = case_to_value(made)
    said_there = "\0".join(texts(value))
    formats = {"mylife-case/1", "mylife-case/1.0"}
    for text in {*texts(case_to_value(kept)), *texts(case_to_value(other))} - formats:
        assert text in said_there, text
    again = read_case_text(case_text(made), "joined.json")
    assert case_to_value(again) == value
    assert made.id == kept.id
    return made


@pytest.mark.parametrize(
    ("one", "other"),
    list(permutations(case_files(), 2)),
    ids=lambda case: case.person.called,
)
def test_any_two_shared_cases_become_one(one: Case, other: Case) -> None:
    made = assert_nothing_is_lost(one, other)
    dates = {r.date for r in one.rounds} | {r.date for r in other.rounds}
    assert [r.date for r in made.rounds] == sorted(dates)
    goals = [len(c.parts["plan"]["goals"]) for c in (one, other, made)]  # type: ignore[index,call-overload,arg-type]
    assert goals[0] + goals[1] == goals[2]


@any_cases
@given(case_values(1), case_values(1))
def test_any_two_cases_become_one(one: dict[str, Any], other: dict[str, Any]) -> None:
    made = assert_nothing_is_lost(case_from_value(one), case_from_value(other))
    # What the kept one says of the person and of each theme stands.
    value = case_to_value(made)
    for round_ in one["rounds"]:
        now = next(r for r in value["rounds"] if r["date"] == round_["date"])  # type: ignore[union-attr,index,call-overload]
        for theme, answer in round_["answers"].items():
            for key, said_ in answer.items():
                if key in ("importance", "satisfaction", "hoped") or (key == "future" and said_):
                    assert now["answers"][theme][key] == said_  # type: ignore[index,call-overload]


@pytest.mark.parametrize("case", case_files(), ids=lambda case: case.person.called)
def test_a_second_copy_of_a_record_adds_nothing_but_itself(case: Case) -> None:
    copy = replace(case, id="another")
    made = joined(case, copy, TODAY)
    value = case_to_value(made)
    assert value.pop("joined") == [{"on": "2026-11-22", "case": case_to_value(copy)}]
    assert value.pop("format") == "mylife-case/1.1"
    assert {"format": "mylife-case/1"} | value == case_to_value(case)


def test_a_chain_of_records_does_not_nest() -> None:
    made = a_case("Aino 0")
    for number in range(1, 20):
        made = joined(a_case(f"Aino {number}"), made, TODAY)
    inside = made.listed("joined")
    assert sorted(one["case"]["person"]["called"] for one in inside) == sorted(
        f"Aino {n}" for n in range(19)
    )
    assert read_case_text(case_text(made), "joined.json").person.called == "Aino 19"


# --- what is said twice


def test_points_of_one_day_are_put_together() -> None:
    kept, other = scored(a_case(), 7), said(scored(a_case(), 2, theme="family"), "a dog")
    answers = joined(kept, other, TODAY).rounds[0].answers
    assert answers["friends"] == Answer(importance=7, comment="a dog")
    assert answers["family"] == Answer(importance=2)


def test_where_both_answered_the_kept_one_stays() -> None:
    made = joined(said(scored(a_case(), 7), "mine"), said(scored(a_case(), 3), "yours"), TODAY)
    assert made.rounds[0].answer("friends") == Answer(importance=7, comment="mine")


def test_what_was_passed_over_by_choice_stays_so() -> None:
    rather_not = SITTING.skip(a_case(), "friends", (Point.IMPORTANCE,), Skip.RATHER_NOT)
    made = joined(rather_not, said(scored(a_case()), "yours"), TODAY)
    answer = made.rounds[0].answer("friends")
    assert answer.importance is None and answer.comment == "yours"
    assert answer.why_skipped(Point.IMPORTANCE) is Skip.RATHER_NOT


def test_words_kept_private_in_either_stay_private() -> None:
    words = said(a_case(), "mine")
    made = joined(words, SITTING.keep_private(words, "friends", True), TODAY)
    assert made.rounds[0].answer("friends").private is True


def test_rounds_of_one_day_with_two_questionnaires_do_not_mix() -> None:
    other = Round("2026-11-22", {"gaming": Answer(3)}, InstrumentRef("other", "1"))
    kept = scored(a_case())
    made = joined(kept, replace(a_case(), rounds=(other,)), TODAY)
    assert made.rounds == kept.rounds
    assert "gaming" in made.listed("joined")[0]["case"]["rounds"][0]["answers"]


def test_notes_of_both_are_kept() -> None:
    kept, other = a_case(note="Lives with a brother."), a_case(note="Has moved.")
    kept, other = SITTING.note(kept, "Quiet."), SITTING.note(other, "Spoke of music.")
    made = joined(kept, other, TODAY)
    assert made.person.note == "Lives with a brother.\n\nHas moved."
    assert made.rounds[0].note == "Quiet.\n\nSpoke of music."


def test_the_day_of_birth_says_more_than_the_year() -> None:
    made = joined(a_case(born="2006"), a_case(born="2006-09-21", name="Aino Rissanen"), TODAY)
    assert (made.person.born, made.person.name) == ("2006-09-21", "Aino Rissanen")


# --- the network


def with_people(*people: dict[str, Any], **parts: Any) -> Case:
    value = {"format": "mylife-case/1", "person": {"called": "Aino", "language": "fi"}}
    return case_from_value({**value, "rounds": [], "people": list(people), **parts})


def somebody(id_: str, name: str, kind: str = "own_network", **more: Any) -> dict[str, Any]:
    return {"id": id_, "name": name, "kind": kind, **more}


def test_the_same_person_of_the_network_is_there_once() -> None:
    kept = with_people(somebody("p1", "Maija  Meri", phone="1"))
    other = with_people(somebody("p1", "Pekka"), somebody("p2", "maija meri", role="mother"))
    made = joined(kept, other, TODAY)
    assert [(p.id, p.name, p.role) for p in people_of(made)] == [
        ("p1", "Maija  Meri", "mother"),
        ("p3", "Pekka", None),
    ]


def test_all_that_speaks_of_somebody_follows_a_new_id() -> None:
    step = {"text": "call", "who": ["me", "p1"], "state": "open"}
    goal = {"theme": "life", "state": "active", "steps": [step]}
    kept = with_people(
        somebody("p1", "Maija"),
        plan={"goals": [goal | {"id": "g1", "words": "mine"}]},
        plans_elsewhere=[
            {
                "id": "e1",
                "service": "school",
                "title": "plan",
                "goals": [{"id": "e1g1", "theme": "life", "text": "one"}],
            }
        ],
    )
    other = with_people(
        somebody("p1", "Pekka"),
        plan={"goals": [goal | {"id": "g1", "words": "yours", "joins": ["e1g1"]}]},
        plans_elsewhere=[
            {
                "id": "e1",
                "service": "clinic",
                "title": "plan",
                "holder": "p1",
                "goals": [{"id": "e1g1", "theme": "life", "text": "two"}],
            }
        ],
        sharing=[{"with": "p1", "parts": ["plan", "goal:g1"], "given": "2026-01-01"}],
    )
    other = with_meeting(other, Meeting("2026-11-22", here=("p1",), others=("a friend",)))
    value: Any = case_to_value(assert_nothing_is_lost(kept, other))
    goals = value["plan"]["goals"]
    assert [(one["id"], one["steps"][0]["who"]) for one in goals] == [
        ("g1", ["me", "p1"]),
        ("g2", ["me", "p2"]),
    ]
    assert goals[1]["joins"] == ["e2g1"]
    assert value["plans_elsewhere"][1]["holder"] == "p2"
    assert (value["sharing"][0]["with"], value["sharing"][0]["parts"]) == (
        "p2",
        ["plan", "goal:g2"],
    )
    assert value["meetings"][0]["here"] == ["p2"]


def test_whoever_is_excluded_in_one_record_is_asked_and_shown_nothing() -> None:
    step = {"text": "call", "who": ["p1"], "state": "open"}
    goal = {"id": "g1", "theme": "life", "words": "w", "state": "active", "steps": [step]}
    kept = with_people(
        somebody("p1", "Toni"),
        somebody("p2", "Sari", "case_manager"),
        plan={"goals": [goal]},
        sharing=[{"with": "p1", "parts": ["plan"], "given": "2026-01-01"}],
    )
    other = with_people(somebody("p7", "Toni", excluded=True, why="a restraining order"))
    made = assert_nothing_is_lost(kept, other)
    value: Any = case_to_value(made)
    assert people_of(made)[0].excluded and value["people"][0]["why"] == "a restraining order"
    assert value["plan"]["goals"][0]["steps"][0]["who"] == ["p2"]
    assert value["sharing"] == []
    # What had to go from the kept record is still there, in the copy of it that is kept inside.
    inside = [json.loads(json.dumps(one["case"])) for one in value["joined"]]
    assert inside == [case_to_value(other), case_to_value(kept)]


def clashing(service: str, *, agreed: str | None = None) -> Case:
    """Somebody with two goals of services at once, kept for a reason, and a goal of their own."""
    times = [{"days": ["mon"], "from": "08:00", "to": "10:00"}]
    theirs = [
        {"id": f"e{n}", "service": f"{service} {n}", "title": "t", "goals": [
            {"id": f"e{n}g1", "theme": "life", "text": service, "times": times}]}
        for n in (1, 2)
    ]  # fmt: skip
    goal = {"id": "g1", "theme": "life", "words": service, "state": "active", "steps": []}
    plan = {"goals": [goal], **({"agreed": agreed} if agreed else {})}
    case = with_people(plans_elsewhere=theirs, plan=plan)
    for judged in found(case, Kind.CANNOT_BOTH) + found(case, Kind.NO_STEP):
        case = decide(case, judged.finding, Choice.KEEP, f"{service} knows")
    return case


def test_what_was_decided_in_either_record_is_still_about_the_same() -> None:
    made = assert_nothing_is_lost(clashing("School"), clashing("Work"))
    reasons = {
        judged.finding.goals: judged.decision and judged.decision.why
        for judged in (*found(made, Kind.CANNOT_BOTH), *found(made, Kind.NO_STEP))
        if not judged.stands
    }
    assert reasons == {
        ("e1g1", "e2g1"): "School knows",
        ("e3g1", "e4g1"): "Work knows",
        ("g1",): "School knows",
        ("g2",): "Work knows",
    }


def test_two_records_in_one_were_not_agreed_on_together() -> None:
    made = assert_nothing_is_lost(clashing("School", agreed="2026-05-18"), clashing("Work"))
    [version] = plan_of(made).versions
    assert (version.on, [goal.words for goal in version.goals]) == ("2026-05-18", ["School"])
    assert not is_agreed(made)
    other = joined(clashing("School"), clashing("Work", agreed="2026-05-18"), date(2026, 11, 22))
    assert plan_of(other).agreed is None and waits_for_yes(other)


# --- meetings


def test_meetings_are_put_together_by_date() -> None:
    kept = with_meeting(a_case(), Meeting("2026-05-01", refused=True))
    kept = with_meeting(kept, Meeting("2026-11-22", others=("Ville",)))
    other = with_meeting(a_case(), Meeting("2026-05-01", language="sv"))
    other = with_meeting(other, Meeting("2026-11-22", began="2026-11-22T10:00:00+00:00"))
    other = with_meeting(other, Meeting("2026-06-01", refused=True))
    made = assert_nothing_is_lost(kept, other)
    assert meetings_of(made) == (
        Meeting("2026-05-01", language="sv"),
        Meeting("2026-06-01", refused=True),
        Meeting("2026-11-22", began="2026-11-22T10:00:00+00:00", others=("Ville",)),
    )
    assert len(made.listed("joined")) == 2  # the refusal of the kept one stands inside


def test_a_part_that_neither_has_does_not_come_up() -> None:
    assert set(joined(a_case(), a_case(), TODAY).parts) == {"joined"}
    empty = replace(a_case(), parts=frozen_object({"people": []}))
    assert set(joined(a_case(), empty, TODAY).parts) == {"people", "joined"}

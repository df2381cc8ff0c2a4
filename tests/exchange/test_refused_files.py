"""Whatever the schema or its description refuses is refused, at its place."""

import json
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mylife_desktop.domain.case import Case, case_to_value
from mylife_desktop.domain.instrument import instruments
from mylife_desktop.domain.problem import CaseFileProblem
from mylife_desktop.domain.round import InstrumentRef
from mylife_desktop.exchange.case_file import read_case_text
from mylife_desktop.paths import INSTRUMENTS

AINO = Path(__file__).parents[1] / "cases" / "c01-aino.json"
FRIENDS = "rounds/0/answers/friends"
ELSEWHERE = "plans_elsewhere/0/goals/0"
GOAL = "plan/goals/0"
STEP = f"{GOAL}/steps/0"


class _Gone:
    """What is to be taken away; called the same in every run."""

    def __repr__(self) -> str:
        return "gone"


GONE: Any = _Gone()


def changed(changes: dict[str, Any]) -> dict[str, Any]:
    """Aino's case with these places set or (GONE) taken away."""
    value = json.loads(AINO.read_bytes())
    for where, new in changes.items():
        new = new if new is GONE else deepcopy(new)
        *parents, last = (int(key) if key.isdecimal() else key for key in where.split("/"))
        parent = value
        for key in parents:
            parent = parent[key]
        if new is GONE:
            del parent[last]
        elif isinstance(parent, list) and last == len(parent):
            parent.append(new)
        else:
            parent[last] = new
    return value


def problem_of(data: bytes) -> tuple[str, str]:
    with pytest.raises(CaseFileProblem) as caught:
        read_case_text(data, "aino.json")
    assert caught.value.file == "aino.json"
    return caught.value.kind, caught.value.place


def problem_after(changes: dict[str, Any]) -> tuple[str, str]:
    return problem_of(json.dumps(changed(changes)).encode())


BY_SCHEMA = [
    (f"{FRIENDS}/importance", 11, "not_a_score"),
    (f"{FRIENDS}/importance", -1, "not_a_score"),
    (f"{FRIENDS}/importance", 3.5, "not_a_score"),
    (f"{FRIENDS}/importance", 7.0, "not_a_score"),
    (f"{FRIENDS}/satisfaction", "7", "not_a_score"),
    (f"{FRIENDS}/satisfaction", True, "not_a_score"),
    (f"{FRIENDS}/hoped", None, "not_a_score"),
    (f"{FRIENDS}/hoped", 10**25, "not_a_score"),
    (f"{FRIENDS}/hoped", float("nan"), "not_a_score"),
    (f"{FRIENDS}/hoped", float("-inf"), "not_a_score"),
    ("rounds/0/worker_view", {"life": 10.0}, "not_a_score"),
    (f"{FRIENDS}/future", "ä" * 2001, "text_too_long"),
    (f"{FRIENDS}/future", "👍" * 2001, "text_too_long"),
    ("rounds/1/changes/friends", "x" * 2001, "text_too_long"),
    (f"{FRIENDS}/future", None, "not_a_text"),
    (f"{FRIENDS}/private", "no", "not_yes_or_no"),
    (f"{FRIENDS}/private", 0, "not_yes_or_no"),
    (f"{FRIENDS}/skipped", "later", "unknown_choice"),
    (f"{FRIENDS}/skipped", {}, "nothing_in_it"),
    (f"{FRIENDS}/skipped", 5, "unknown_choice"),
    (f"{FRIENDS}/comment", "hello", "unknown_key"),
    ("rounds/0/answers/Friends", {}, "unknown_theme"),
    ("rounds/0/answers/friends\n", {}, "unknown_theme"),
    ("rounds/0/answers/friends2", {}, "unknown_theme"),
    ("rounds/0/answers", [], "not_an_object"),
    ("rounds/0/answers/life", 7, "not_an_object"),
    ("rounds", {}, "not_a_list"),
    ("rounds/0/focus", ["life", "family", "health", "friends"], "too_many"),
    ("rounds/0/strengths/0", "Life", "unknown_theme"),
    ("rounds/0/mood", "good", "unknown_key"),
    ("rounds/0/instrument", {"id": "my-life-16-29", "version": 1}, "not_a_text"),
    ("mood", "good", "unknown_key"),
    ("person", "Aino", "not_an_object"),
    ("person/called", "", "text_empty"),
    ("person/name", "", "text_empty"),
    ("person/name", None, "not_a_text"),
    ("person/nick", "A", "unknown_key"),
    ("person/born", 2006, "not_a_date"),
    ("person/born", "06", "not_a_date"),
    ("person/born", "2006-09", "not_a_date"),
    ("person/born", "2006\n", "not_a_date"),
    ("people/0/id", "1", "not_an_id"),
    ("people/0/id", "p1\n", "not_an_id"),
    ("people/0/id", "p１", "not_an_id"),
    ("people/0/kind", "friend", "unknown_choice"),
    ("people/0/name", "", "text_empty"),
    (f"{ELSEWHERE}/times/0/days", [], "nothing_in_it"),
    (f"{ELSEWHERE}/times/0/days/0", "Monday", "unknown_choice"),
    (f"{ELSEWHERE}/times/0/from", "8:00", "not_a_time"),
    (f"{ELSEWHERE}/times/0/from", "08:00\n", "not_a_time"),
    (f"{ELSEWHERE}/times/0/travel_min", -1, "number_too_small"),
    (f"{ELSEWHERE}/times/0/travel_min", 1441, "number_too_large"),
    (f"{ELSEWHERE}/times/0/travel_min", 35.0, "not_a_whole_number"),
    (f"{ELSEWHERE}/times/0/travel_min", True, "not_a_whole_number"),
    (f"{ELSEWHERE}/times/0/every_weeks", 0, "number_too_small"),
    (f"{ELSEWHERE}/times/0/every_weeks", 53, "number_too_large"),
    (f"{ELSEWHERE}/limits", {}, "nothing_in_it"),
    (f"{ELSEWHERE}/limits", {"max_days": 8}, "number_too_large"),
    (f"{ELSEWHERE}/limits", {"free_weekdays": 6}, "number_too_large"),
    (f"{GOAL}/words", "", "text_empty"),
    (f"{GOAL}/state", "done", "unknown_choice"),
    (f"{GOAL}/joins/0", "g1", "not_an_id"),
    (f"{STEP}/who", [], "nothing_in_it"),
    (f"{STEP}/who/0", "you", "not_an_id"),
    (f"{STEP}/who/0", "me\n", "not_an_id"),
    (f"{STEP}/state", "reached", "unknown_choice"),
    ("sharing/0/parts/0", "everything", "not_an_id"),
    ("sharing/0/except/0", "theme:health", "not_an_id"),
    ("sharing/0/how", "sms", "unknown_choice"),
]


# Of /1.1 in the plan; each change is made in a file that has it all.
SECOND = {"format": "mylife-case/1.1"}
DECISION = {"finding": "no_step:g1", "choice": "keep", "on": "2026-11-22", "who": ["me", "p1"]}
VERSION = {
    "on": "2026-05-18",
    "said": {"me": "yes", "case_manager": "yes"},
    "people": [{"id": "p1", "name": "Katri", "kind": "case_manager"}],
    "goals": [
        {
            "id": "g1",
            "theme": "life",
            "words": "Herään itse.",
            "state": "active",
            "joins": ["e7g7"],
            "steps": [{"text": "Kello", "who": ["me", "p1"], "state": "open"}],
        }
    ],
    "sharing": [{"with": "p1", "parts": ["goal:g1", "theme:life"], "given": "2026-05-18"}],
}
LATER = {
    f"{GOAL}/from_round": "2026-05-11",
    f"{GOAL}/satisfaction_then": 3,
    f"{GOAL}/hoped": 0,
    f"{STEP}/checked": [{"on": "2026-11-22", "state": "done", "word": "vihdoin"}],
    f"{STEP}/made": "2026-11-22",
    f"{ELSEWHERE}/assessed": {
        "text": "Toimintakyky on hyvä.",
        "on": "2026-04-01",
        "by": "psykologi",
    },
    "plan/decisions": [DECISION],
    "plan/pulls_apart": [["e1g1", "e2g2"]],
    "plan/nobody_else": "2026-11-22",
    "plan/versions": [VERSION],
}
IN_VERSION = "plan/versions/0"
OF_LATER = [
    (f"{GOAL}/from_round", "2026-02-30", "no_such_date", ""),
    (f"{GOAL}/hoped", 11, "not_a_score", ""),
    (f"{GOAL}/satisfaction_then", None, "not_a_score", ""),
    (f"{STEP}/checked/0/word", 7, "not_a_text", ""),
    (f"{STEP}/made", "2026-02-30", "no_such_date", ""),
    (f"{ELSEWHERE}/assessed", {"on": "2026-04-01"}, "key_missing", "/text"),
    (f"{ELSEWHERE}/assessed/on", "2026-04-31", "no_such_date", ""),
    ("plan/decisions/0/finding", "", "text_empty", ""),
    ("plan/decisions/0/who/1", "you", "not_an_id", ""),
    ("plan/decisions/0/who/1", "p99", "unknown_id", ""),
    ("plan/decisions/0/mood", "good", "unknown_key", ""),
    ("plan/pulls_apart/0", ["e1g1"], "nothing_in_it", ""),
    ("plan/pulls_apart/0/1", "e9g9", "unknown_id", "/1"),
    ("plan/pulls_apart/0/1", "g1", "not_an_id", ""),
    ("plan/nobody_else", "2026-06-31", "no_such_date", ""),
    (f"{IN_VERSION}/said", {}, "key_missing", "/me"),
    (f"{IN_VERSION}/said/me", "perhaps", "unknown_choice", ""),
    (f"{IN_VERSION}/goals/0/theme", "money", "unknown_theme", ""),
    (f"{IN_VERSION}/goals/0/steps/0/who/1", "p2", "unknown_id", ""),
    (f"{IN_VERSION}/people/0/excluded", True, "excluded_person", None),
    (f"{IN_VERSION}/sharing/0/with", "p2", "unknown_id", ""),
    (f"{IN_VERSION}/sharing/0/parts/0", "goal:g2", "unknown_id", ""),
    (f"{IN_VERSION}/sharing/0/parts/1", "theme:money", "unknown_theme", ""),
    (f"{IN_VERSION}/next_meeting", "2026-02-30 14:00, kirjasto", "no_such_date", ""),
]


def test_a_file_may_have_all_of_it() -> None:
    value = changed(SECOND | LATER)
    assert case_to_value(read_case_text(json.dumps(value).encode(), "aino.json")) == value


@pytest.mark.parametrize(("where", "new", "kind", "within"), OF_LATER)
def test_what_is_refused_of_it(where: str, new: Any, kind: str, within: str | None) -> None:
    found, at = problem_after(SECOND | LATER | {where: new})
    if within is None:
        assert (found, at) == (kind, f"{IN_VERSION}/goals/0/steps/0/who/1")
    else:
        assert (found, at) in ((kind, where + within), (kind, where))


@pytest.mark.parametrize("where", list(LATER))
def test_none_of_it_is_in_a_file_of_the_first_version(where: str) -> None:
    within = "/0/word" if where.endswith("checked") else ""
    assert problem_after({where: LATER[where]}) == ("unknown_key", where + within)


def test_whoever_was_left_out_later_may_have_decided() -> None:
    more = SECOND | LATER | {"people/4/excluded": True, "plan/decisions/0/who/1": "p5"}
    assert read_case_text(json.dumps(changed(more)).encode(), "aino.json")


def place_of(where: str, new: Any) -> str:
    if isinstance(new, dict) and len(new) == 1:
        return f"{where}/{next(iter(new))}"
    if where.endswith("instrument"):
        return f"{where}/version"
    return where.replace("\n", "\\n")


@pytest.mark.promise("P44")
@pytest.mark.parametrize(("where", "new", "kind"), BY_SCHEMA, ids=lambda each: ascii(each)[:60])
def test_what_the_schema_refuses(where: str, new: Any, kind: str) -> None:
    assert problem_after({where: new}) == (kind, place_of(where, new))


@pytest.mark.parametrize(
    "where",
    ["person", "rounds", "person/called", "person/language", "rounds/0/date", "rounds/0/answers"],
)
def test_what_is_missing(where: str) -> None:
    assert problem_after({where: GONE}) == ("key_missing", where)


# --- what no schema can say

MOVED = [{"on": "2026-05-01", "to": "2026-02-30"}]
CHECKED = [{"on": "2026-13-01", "state": "done"}]
DATES = [
    ("person/born", "2006-02-29", "person/born"),
    ("person/born", "0000", "person/born"),
    ("rounds/0/date", "2026-04-31", "rounds/0/date"),
    ("plans_elsewhere/0/date", "2026-00-10", "plans_elsewhere/0/date"),
    ("plans_elsewhere/0/valid_until", "2027-02-29", "plans_elsewhere/0/valid_until"),
    ("plan/agreed", "2026-11-31", "plan/agreed"),
    ("plan/next_meeting", "2026-02-30 14:00, kirjasto", "plan/next_meeting"),
    ("plan/reviews/0/date", "1900-02-29", "plan/reviews/0/date"),
    (f"{STEP}/by", "0000-01-01", f"{STEP}/by"),
    (f"{STEP}/moved", MOVED, f"{STEP}/moved/0/to"),
    (
        f"{STEP}/moved",
        [MOVED[0] | {"to": "2026-01-01", "from": "2026-02-30"}],
        f"{STEP}/moved/0/from",
    ),
    (f"{STEP}/moved", [MOVED[0] | {"to": "2026-01-01", "on": "2026-02-30"}], f"{STEP}/moved/0/on"),
    (f"{STEP}/checked", CHECKED, f"{STEP}/checked/0/on"),
    ("sharing/0/given", "2026-06-31", "sharing/0/given"),
    ("sharing/0/until", "2026-06-31", "sharing/0/until"),
    ("sharing/0/withdrawn", "2026-99-99", "sharing/0/withdrawn"),
]


@pytest.mark.parametrize(("where", "new", "place"), DATES)
def test_a_date_that_does_not_exist(where: str, new: Any, place: str) -> None:
    assert problem_after({where: new}) == ("no_such_date", place)


@pytest.mark.parametrize(
    ("where", "new"),
    [
        (f"{ELSEWHERE}/times/0/from", "24:00"),
        (f"{ELSEWHERE}/times/0/to", "29:59"),
        (f"{ELSEWHERE}/limits", {"not_before": "24:00"}),
        (f"{ELSEWHERE}/limits", {"not_after": "25:10"}),
        ("plan/next_meeting", "2026-12-04 24:00, kirjasto"),
    ],
)
def test_a_time_after_the_last_minute_of_a_day(where: str, new: Any) -> None:
    assert problem_after({where: new}) == ("no_such_time", place_of(where, new))


def test_the_last_minute_of_a_day_is_a_time() -> None:
    value = changed({f"{ELSEWHERE}/times/0/to": "23:59"})
    assert read_case_text(json.dumps(value).encode(), "aino.json")


def test_a_meeting_in_other_words_is_words() -> None:
    value = changed({"plan/next_meeting": "2026-02-30 14:00"})
    assert read_case_text(json.dumps(value).encode(), "aino.json").next_meeting() is None


RULES = [
    ({f"{ELSEWHERE}/times/0/to": "07:59"}, "end_before_start", f"{ELSEWHERE}/times/0/to"),
    ({"people/1/id": "p1"}, "id_twice", "people/1/id"),
    ({"plans_elsewhere/1/id": "e1"}, "id_twice", "plans_elsewhere/1/id"),
    (
        {"plans_elsewhere/1/goals/0/id": "e1g1"},
        "id_twice",
        "plans_elsewhere/1/goals/0/id",
    ),
    ({"plan/goals/2/id": "g1"}, "id_twice", "plan/goals/2/id"),
    ({"plans_elsewhere/0/holder": "p9"}, "unknown_id", "plans_elsewhere/0/holder"),
    ({f"{GOAL}/joins/1": "e9g9"}, "unknown_id", f"{GOAL}/joins/1"),
    ({f"{STEP}/who/0": "p9"}, "unknown_id", f"{STEP}/who/0"),
    ({f"{STEP}/who/0": "p01"}, "unknown_id", f"{STEP}/who/0"),
    ({"sharing/0/with": "p9"}, "unknown_id", "sharing/0/with"),
    ({"sharing/0/parts/0": "goal:g4"}, "unknown_id", "sharing/0/parts/0"),
    ({"people/1/excluded": True}, "excluded_person", "sharing/0/with"),
    (
        {"people/0/excluded": True},
        "excluded_person",
        f"{STEP}/who/0",
    ),
    ({"rounds/0/answers/money": {}}, "unknown_theme", "rounds/0/answers/money"),
    ({"rounds/0/strengths/1": "money"}, "unknown_theme", "rounds/0/strengths/1"),
    ({"rounds/0/focus/0": "money"}, "unknown_theme", "rounds/0/focus/0"),
    ({"rounds/1/changes/money": "x"}, "unknown_theme", "rounds/1/changes/money"),
    ({"rounds/1/worker_view": {"money": 3}}, "unknown_theme", "rounds/1/worker_view/money"),
    ({f"{GOAL}/theme": "money"}, "unknown_theme", f"{GOAL}/theme"),
    ({f"{ELSEWHERE}/theme": "money"}, "unknown_theme", f"{ELSEWHERE}/theme"),
    ({"sharing/0/parts/1": "theme:money"}, "unknown_theme", "sharing/0/parts/1"),
    ({"sharing/0/except/0": "comment:money"}, "unknown_theme", "sharing/0/except/0"),
    ({"rounds/1/date": "2026-05-11"}, "date_twice", "rounds/1/date"),
    ({"rounds/1/date": "2026-05-10"}, "rounds_out_of_order", "rounds/1/date"),
    (
        {f"{FRIENDS}/skipped": {"importance": "not_now"}},
        "answered_and_skipped",
        f"{FRIENDS}/skipped/importance",
    ),
    (
        {f"{FRIENDS}/skipped": {"future": "not_now"}},
        "answered_and_skipped",
        f"{FRIENDS}/skipped/future",
    ),
    (
        {"rounds/0/instrument": {"id": "my-life-16-29", "version": "99"}},
        "unknown_questionnaire",
        "rounds/0/instrument",
    ),
    (
        {"rounds/0/instrument": {"id": "another", "version": "1"}},
        "unknown_questionnaire",
        "rounds/0/instrument",
    ),
]


@pytest.mark.parametrize(("changes", "kind", "place"), RULES, ids=lambda each: str(each)[:60])
def test_what_the_rules_refuse(changes: dict[str, Any], kind: str, place: str) -> None:
    assert problem_after(changes) == (kind, place)


def test_a_theme_may_be_skipped_as_a_whole_though_it_is_answered_in_part() -> None:
    value = changed({f"{FRIENDS}/skipped": "not_now", f"{FRIENDS}/importance": GONE})
    assert read_case_text(json.dumps(value).encode(), "aino.json")


def test_an_empty_comment_is_not_an_answer_and_may_be_skipped() -> None:
    value = changed({f"{FRIENDS}/skipped": {"future": "rather_not"}, f"{FRIENDS}/future": ""})
    assert read_case_text(json.dumps(value).encode(), "aino.json")


SMALL = {"id": "small", "version": "2"}


def read_with_small(changes: dict[str, Any]) -> Case:
    """Reads with a questionnaire of three themes beside the standard one."""
    every = instruments(INSTRUMENTS)
    standard = every["my-life-16-29", "1"]
    small = replace(standard, **SMALL, themes=standard.themes[:3])
    known = {**every, ("small", "2"): small}
    return read_case_text(json.dumps(changed(changes)).encode(), "aino.json", known)


def test_a_round_keeps_to_the_themes_of_its_own_questionnaire() -> None:
    with pytest.raises(CaseFileProblem, match=f"unknown_theme.*{FRIENDS}"):
        read_with_small({"rounds/0/instrument": SMALL})


def test_a_goal_may_have_a_theme_of_any_questionnaire_the_case_uses() -> None:
    first = {"rounds/0/instrument": SMALL, "rounds/0/answers": {"health": {"importance": 0}}}
    first |= {"rounds/0/strengths": [], "rounds/0/focus": []}
    assert read_with_small(first).rounds[0].instrument == InstrumentRef("small", "2")


def test_without_a_round_of_the_standard_set_its_other_themes_are_strange() -> None:
    only = {"date": "2026-11-22", "answers": {}, "instrument": SMALL}
    with pytest.raises(CaseFileProblem, match=r"unknown_theme.*plan/goals/1/theme"):
        read_with_small({"rounds": [only], "plans_elsewhere": [], "plan/goals/0/joins": []})


def test_without_any_round_the_standard_set_counts() -> None:
    assert read_with_small({"rounds": []}).rounds == ()


# --- other formats and versions


@pytest.mark.parametrize(
    "version",
    [
        *(f"mylife-case/{number}" for number in ("1.2", "1.02", "1.10", "2", "10", "2.0")),
        "mylife-case/1." + "9" * 5000,
        "mylife-case/" + "9" * 5000,
    ],
    ids=lambda version: version[:20],
)
def test_a_later_version_is_called_so(version: str) -> None:
    assert problem_after({"format": version, "mood": "new"}) == ("newer_case", "format")


@pytest.mark.parametrize(
    "version",
    [
        *(f"mylife-case/{number}" for number in ("0", "1.", "1\n", "01", "", "1.x", "１")),
        *("Mylife-case/1", "other/1", "", 1, None, GONE),
    ],
    ids=ascii,
)
def test_another_programs_file_is_called_so(version: Any) -> None:
    assert problem_after({"format": version}) == ("not_a_case", "format")


@pytest.mark.parametrize("data", [b"[]", b"3", b'"mylife-case/1"', b"null"])
def test_a_file_of_something_else_is_no_case(data: bytes) -> None:
    assert problem_of(data) == ("not_a_case", "")


# --- meetings, and another record kept inside

V11: dict[str, Any] = {"format": "mylife-case/1.1"}
MET = {"date": "2026-11-22", "began": "2026-11-22T10:00:00+00:00", "here": ["p2"]}
MEETINGS = [
    ([{"began": MET["began"]}], "key_missing", "meetings/0/date"),
    ([MET | {"date": "2026-02-30"}], "no_such_date", "meetings/0/date"),
    ([MET | {"began": "2026-11-22 10:00"}], "not_a_moment", "meetings/0/began"),
    ([MET | {"began": "2026-11-22T10:00:00"}], "not_a_moment", "meetings/0/began"),
    ([MET | {"ended": "2026-11-22T25:00:00Z"}], "no_such_moment", "meetings/0/ended"),
    ([MET | {"ended": "2026-11-31T10:00:00Z"}], "no_such_moment", "meetings/0/ended"),
    ([MET | {"ended": "2026-11-22T10:00:00Z\n"}], "not_a_moment", "meetings/0/ended"),
    ([MET | {"part": "lunch"}], "unknown_choice", "meetings/0/part"),
    ([MET | {"here": ["mother"]}], "not_an_id", "meetings/0/here/0"),
    ([MET | {"here": ["p99"]}], "unknown_id", "meetings/0/here/0"),
    ([MET | {"others": [3]}], "not_a_text", "meetings/0/others/0"),
    ([MET | {"refused": "yes"}], "not_yes_or_no", "meetings/0/refused"),
    ([MET | {"refused": True}], "unknown_key", "meetings/0/began"),
    ([MET | {"mood": "good"}], "unknown_key", "meetings/0/mood"),
    ([MET, MET], "meeting_twice", "meetings/1/date"),
    ([MET, MET | {"date": "2026-11-21"}], "meetings_out_of_order", "meetings/1/date"),
]


@pytest.mark.parametrize(("meetings", "kind", "place"), MEETINGS, ids=str)
def test_what_no_meeting_may_be(meetings: Any, kind: str, place: str) -> None:
    assert problem_after(V11 | {"meetings": meetings}) == (kind, place)


def test_whoever_was_left_out_later_may_have_been_here_before() -> None:
    people = changed({})["people"]
    left_out = {"id": "p99", "name": "Somebody", "kind": "own_network", "excluded": True}
    meetings = {"people": [*people, left_out], "meetings": [MET | {"here": ["p2", "p99"]}]}
    value = changed(V11 | meetings)
    case = read_case_text(json.dumps(value).encode(), "aino.json")
    assert case_to_value(case)["meetings"] == value["meetings"]


# --- what was given to whom


GIVEN = {"on": "2026-11-22", "to": "p2", "what": "extract", "how": "pdf", "by": "Maija"}


@pytest.mark.parametrize(
    ("given", "kind", "place"),
    [
        (GIVEN | {"on": "2026-02-30"}, "no_such_date", "on"),
        (GIVEN | {"until": "soon"}, "not_a_date", "until"),
        (GIVEN | {"to": "mother"}, "not_an_id", "to"),
        (GIVEN | {"to": "p99"}, "unknown_id", "to"),
        (GIVEN | {"what": "diary"}, "unknown_choice", "what"),
        (GIVEN | {"how": "post"}, "unknown_choice", "how"),
        (GIVEN | {"by": 7}, "not_a_text", "by"),
        (GIVEN | {"parts": ["everything"]}, "not_an_id", "parts/0"),
        (GIVEN | {"words": "CONTENT"}, "unknown_key", "words"),
        ({"on": "2026-11-22"}, "key_missing", "what"),
    ],
    ids=str,
)
def test_what_is_no_thing_given(given: Any, kind: str, place: str) -> None:
    assert problem_after(V11 | {"given": [given]}) == (kind, f"given/0/{place}")


def test_what_was_given_may_have_been_to_somebody_left_out_later() -> None:
    people = changed({})["people"]
    left_out = {"id": "p99", "name": "Somebody", "kind": "own_network", "excluded": True}
    gone = {key: item for key, item in GIVEN.items() if key != "to"}
    entries = [GIVEN, GIVEN | {"to": "me"}, GIVEN | {"to": "record"}, GIVEN | {"to": "p99"}, gone]
    value = changed(V11 | {"people": [*people, left_out], "given": entries})
    case = read_case_text(json.dumps(value).encode(), "aino.json")
    assert case_to_value(case)["given"] == entries


@pytest.mark.parametrize("key", ["meetings", "joined", "given"])
@pytest.mark.parametrize("version", ["mylife-case/1", "mylife-case/1.0"])
def test_a_file_of_the_first_version_has_no_later_keys(key: str, version: str) -> None:
    assert problem_after({"format": version, key: []}) == ("unknown_key", key)


def joined_to_aino(other: dict[str, Any]) -> tuple[str, str]:
    return problem_after(V11 | {"joined": [{"on": "2026-11-22", "case": other}]})


INNER = "joined/0/case"


@pytest.mark.parametrize(
    ("changes", "kind", "place"),
    [
        ({"format": "mylife-case/1.2"}, "newer_case", "format"),
        ({"format": "mylife-case/2"}, "newer_case", "format"),
        ({"format": "diary"}, "not_a_case", "format"),
        ({"format": GONE}, "key_missing", "format"),
        ({"meetings": []}, "unknown_key", "meetings"),
        ({"person/called": ""}, "text_empty", "person/called"),
        ({"person/nick": "A"}, "unknown_key", "person/nick"),
        ({f"{FRIENDS}/hoped": 11}, "not_a_score", f"{FRIENDS}/hoped"),
        *RULES[-4:],
    ],
    ids=lambda each: str(each)[:60],
)
def test_a_record_kept_inside_is_read_as_strictly(
    changes: dict[str, Any], kind: str, place: str
) -> None:
    assert joined_to_aino(changed(changes)) == (kind, f"{INNER}/{place}")
    deeper = V11 | {"joined": [{"on": "2026-11-22", "case": changed(changes)}]}
    assert joined_to_aino(changed(deeper)) == (kind, f"{INNER}/{INNER}/{place}")


@pytest.mark.parametrize("inner", [None, 3, [], "Aino"])
def test_a_record_kept_inside_is_an_object(inner: Any) -> None:
    assert joined_to_aino(inner) == ("not_an_object", INNER)


def test_records_are_not_kept_inside_one_another_without_end() -> None:
    value = changed(V11)
    for _ in range(12):
        value = changed(V11 | {"joined": [{"on": "2026-11-22", "case": value}]})
    assert problem_of(json.dumps(value).encode()) == ("too_deep", "")


def test_a_goal_may_have_a_theme_of_a_record_kept_inside() -> None:
    only = {"date": "2026-11-22", "answers": {}, "instrument": SMALL}
    whole = V11 | {"rounds": [only], "joined": [{"on": "2026-11-22", "case": changed({})}]}
    assert len(read_with_small(whole).rounds) == 1

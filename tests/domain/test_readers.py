"""What each reader may see of a case, of any client and with any permissions."""

import json
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from mylife_desktop.domain.case import Case, case_to_value
from mylife_desktop.domain.differences import differences
from mylife_desktop.domain.frozen import frozen
from mylife_desktop.domain.given import Form, Given, What, given_in, with_given
from mylife_desktop.domain.joining import joined
from mylife_desktop.domain.people_edits import can_be_taken_out, exclude
from mylife_desktop.domain.plan import Answered, Said, plan_of
from mylife_desktop.domain.shares import Share, give, shares_of, with_shares, withdraw
from mylife_desktop.domain.sharing import ME, RECORD, kept_back, may_see, visible
from mylife_desktop.domain.versions import agree
from tests.builders import a_case, case_files, said, scored
from tests.markers import TODAY, Marked, marked_cases
from tests.thorough import examples

ANY = settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
BY_NAME = {case.person.called: case for case in case_files()}
AINO, KIM, ALEKSI = (BY_NAME[name] for name in ("Aino", "Kim", "Aleksi"))


def shown(case: Case, reader: str) -> dict[str, Any]:
    found = visible(case, reader, TODAY)
    assert found is not None
    return case_to_value(found)


def text_for(case: Case, reader: str) -> str:
    found = visible(case, reader, TODAY)
    return "" if found is None else json.dumps(case_to_value(found), ensure_ascii=False)


@pytest.mark.promise("P50")
@pytest.mark.promise("P65")
@ANY
@given(marked_cases())
def test_no_reader_finds_a_word_that_is_not_for_them(marked: Marked) -> None:
    people = [person["id"] for person in marked.value.get("people", ())]
    for reader in (ME, RECORD, "p99999", *people):
        text = text_for(marked.case, reader)
        assert {word for word in marked.forbidden(reader) if word in text} == set()


@ANY
@given(marked_cases())
def test_the_client_finds_every_word_of_their_own(marked: Marked) -> None:
    text = text_for(marked.case, ME)
    mine = marked.places.keys() - marked.forbidden(ME)
    # A service's name is the only one that may stand nowhere: beside nothing else it says nothing.
    assert {word for word in mine if word not in text} == set()


@ANY
@given(marked_cases())
def test_a_person_finds_every_word_that_is_for_them(marked: Marked) -> None:
    for person in marked.value.get("people", ()):
        text = text_for(marked.case, person["id"])
        for word in marked.places.keys() - marked.forbidden(person["id"]):
            # What names another service is left out besides.
            assert word in text or marked.places[word][-1] == "service"


@pytest.mark.promise("P50")
@ANY
@given(marked_cases())
def test_nothing_is_visible_once_all_is_withdrawn(marked: Marked) -> None:
    case = marked.case
    for person in marked.value.get("people", ()):
        case = withdraw(case, person["id"], TODAY)
    for person in marked.value.get("people", ()):
        assert visible(case, person["id"], TODAY) is None
        assert not may_see(case, person["id"], "circle", TODAY)


@pytest.mark.promise("P65")
def test_what_is_withdrawn_during_a_preview_is_not_in_what_is_told_next() -> None:
    before = visible(AINO, "p3", TODAY)
    case = withdraw(AINO, "p3", TODAY)
    assert before is not None
    assert visible(case, "p3", TODAY) is None


@pytest.mark.promise("P65")
def test_whoever_is_excluded_after_a_preview_is_told_nothing_and_stands_nowhere() -> None:
    case = agree(AINO, TODAY, Said(Answered.YES))
    assert "p3" in json.dumps(shown(case, ME)["plan"]["versions"])
    name = next(p["name"] for p in case.listed("people") if p["id"] == "p3")
    case = exclude(case, "p3", "a reason")
    assert visible(case, "p3", TODAY) is None
    lists = shown(case, ME)
    assert "p3" not in [person["id"] for person in lists["people"]]
    for version in lists["plan"]["versions"]:
        assert "p3" not in [person["id"] for person in version["people"]]
        assert "p3" not in json.dumps(version["goals"])
        assert "p3" not in [share["with"] for share in version.get("sharing", ())]
    assert "a reason" not in json.dumps(lists)
    assert all(name not in str(p) for p in lists["people"])


def test_somebody_left_out_of_an_agreed_plan_and_then_of_the_network_stays_left_out() -> None:
    case = agree(KIM, "2026-11-20", Said(Answered.YES))
    people = tuple(p for p in case.listed("people") if not p.get("excluded"))
    case = replace(case, parts=MappingProxyType({**case.parts, "people": people}))
    assert "Seppo" not in json.dumps(shown(case, ME)["plan"]["versions"])


def test_the_client_sees_what_is_theirs_and_not_what_the_worker_wrote() -> None:
    for case in case_files():
        value = shown(case, ME)
        assert value["person"].get("name") == case.person.name
        assert "note" not in value["person"]
        for round_ in value["rounds"]:
            assert not {"worker_view", "note"} & round_.keys()
        assert not any({"excluded", "why"} & p.keys() for p in value.get("people", ()))
        assert visible(with_shares(case, ()), ME, TODAY) is not None


def test_the_phone_numbers_of_those_who_help_are_for_the_client_alone() -> None:
    value = case_to_value(AINO)
    value["people"][1]["phone"] = "050 123"  # type: ignore[index,call-overload]
    case = replace(AINO, parts={**AINO.parts, "people": frozen(value["people"])})
    case = give(case, Share("p2", ("plan", "circle", "comments"), TODAY))
    assert "050 123" in text_for(case, ME)
    assert "050 123" not in text_for(case, "p2")


def test_a_private_comment_is_for_the_client_and_not_for_the_record() -> None:
    private = [a.comment for r in ALEKSI.rounds for a in r.answers.values() if a.private]
    assert private
    for words in private:
        plain = json.dumps(words, ensure_ascii=False)
        assert plain in text_for(ALEKSI, ME)
        assert plain not in text_for(ALEKSI, RECORD)
    assert shares_of(ALEKSI) and shown(ALEKSI, RECORD)["sharing"]


def test_the_plans_of_all_services_are_in_the_record_with_what_was_decided() -> None:
    value = shown(ALEKSI, RECORD)
    assert len(value["plans_elsewhere"]) == len(ALEKSI.listed("plans_elsewhere"))
    case = agree(ALEKSI, TODAY, Said(Answered.YES, words="yes"))
    before = len(plan_of(case).versions)
    assert len(shown(case, RECORD)["plan"]["versions"]) == before


def test_nobody_else_is_a_reader_by_a_name_of_ours() -> None:
    assert visible(AINO, "ME", TODAY) is None
    assert visible(AINO, "", TODAY) is None


# --- what stays back, for the preview


def test_what_stays_back_is_named_by_its_parts() -> None:
    case = said(said(scored(a_case(), 7), "one"), "two", theme="health")
    people = ({"id": "p1", "name": "Sari", "kind": "professional"},)
    case = replace(case, parts=MappingProxyType({"people": frozen(list(people))}))  # type: ignore[arg-type]
    assert kept_back(case, "p1", TODAY) == ("circle", "comments")
    case = give(case, Share("p1", ("circle", "comments"), TODAY, ("comment:health",)))
    assert kept_back(case, "p1", TODAY) == ("comment:health",)
    assert kept_back(case, ME, TODAY) == kept_back(case, RECORD, TODAY) == ()
    assert kept_back(ALEKSI, RECORD, TODAY) != ()


# --- what was given


GIVEN = Given(TODAY, "p2", What.EXTRACT, Form.LOCKED_PDF, "Maija", "2026-12-31", ("circle",))


def test_what_was_given_is_kept_in_order_and_comes_back_equal() -> None:
    case = with_given(with_given(AINO, GIVEN), replace(GIVEN, to=ME, parts=(), until=None))
    first, second = given_in(case)
    assert (first, second.to, second.parts) == (GIVEN, ME, ())
    assert case_to_value(case)["format"] == "mylife-case/1.1"
    assert given_in(AINO) == ()


def test_what_was_given_is_for_the_client_and_for_no_partner() -> None:
    case = with_given(AINO, GIVEN)
    assert shown(case, ME)["given"] == case_to_value(case)["given"]
    for person in case.listed("people"):
        found = visible(case, str(person["id"]), TODAY)
        assert found is None or "given" not in found.parts


def test_what_was_given_to_somebody_who_is_left_out_now_is_told_without_the_name() -> None:
    case = exclude(with_given(AINO, GIVEN), "p2")
    found = visible(case, ME, TODAY)
    assert found is not None
    assert given_in(found) == (replace(GIVEN, to=None),)


def test_what_was_given_is_joined_with_the_record_and_its_people() -> None:
    one = with_given(AINO, replace(GIVEN, on="2026-10-01"))
    other = with_given(KIM, replace(GIVEN, on="2026-09-01", parts=("goal:g1",)))
    made = joined(one, other, date(2026, 11, 22))
    first, second = given_in(made)
    assert (first.on, second.on) == ("2026-09-01", "2026-10-01")
    names = {person["id"]: person["name"] for person in made.listed("people")}
    theirs = next(person["name"] for person in KIM.listed("people") if person["id"] == "p2")
    assert names[first.to] == theirs
    assert not can_be_taken_out(made, str(first.to))


def test_that_something_was_given_is_one_place_of_a_case() -> None:
    assert differences(AINO, with_given(AINO, GIVEN)) == ("given",)

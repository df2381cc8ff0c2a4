"""What is kept of a person comes back as it was, whatever was done in between."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from mylife_desktop.domain.case import Case, case_from_value, case_to_value, with_round
from mylife_desktop.domain.round import InstrumentRef
from mylife_desktop.store.store import Store
from tests.builders import CASE_FILES, HARD_TEXTS, a_case, case_files, hard_case, said, scored
from tests.store.watching import refused

any_words = st.text(st.characters(), max_size=50)


@pytest.mark.promise("P52")
@pytest.mark.parametrize("case", [*case_files(), hard_case()], ids=lambda case: case.person.called)
def test_a_case_comes_back_equal(store: Store, case: Case) -> None:
    store.add(case)
    assert store.open_case(case.id) == case
    assert store.export_case(case.id) == case
    assert not store.save(case)


@pytest.mark.promise("P52")
@pytest.mark.parametrize("file", CASE_FILES, ids=lambda file: file.stem)
def test_the_value_of_a_case_file_comes_back_equal(store: Store, file: object) -> None:
    value = json.loads(file.read_text("utf-8"))  # type: ignore[attr-defined]
    case = case_from_value(value)
    store.import_cases([case])
    assert case_to_value(store.export_case(case.id)) == value


@pytest.mark.promise("P52")
@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(any_words, any_words, any_words)
def test_any_words_come_back(store: Store, called: str, name: str, comment: str) -> None:
    case = said(a_case(called, name=name, note=comment), comment)
    store.add(case)
    assert store.open_case(case.id) == case
    assert store.people(limit=1000)


@pytest.mark.parametrize("text", HARD_TEXTS[1:])
def test_a_hard_text_is_saved_as_typed(store: Store, text: str) -> None:
    store.add(case := a_case())
    assert store.save(said(case, text))
    assert store.open_case(case.id).rounds[0].answer("friends").comment == text


def test_save_says_whether_anything_was_different(store: Store) -> None:
    store.add(case := a_case())
    assert not store.save(case)
    assert store.save(scored(case))
    assert not store.save(scored(case))
    assert store.save(case)
    assert not store.save(store.open_case(case.id))


def test_absent_is_not_empty_and_zero_is_not_false(store: Store) -> None:
    store.add(case := a_case())
    empty = replace(case, person=replace(case.person, note=""))
    assert store.save(empty)
    assert store.open_case(case.id).person.note == ""
    blank = case_from_value(
        {**case_to_value(case), "rounds": [{"date": "2026-11-22", "answers": {"life": {}}}]}
    )
    assert store.save(replace(blank, id=case.id))
    assert store.open_case(case.id).rounds[0].answers == {"life": blank.rounds[0].answer("life")}


def test_the_same_words_in_another_order_are_no_difference(store: Store) -> None:
    case = case_files()[0]
    store.add(case)
    answers = dict(reversed(list(case.rounds[0].answers.items())))
    turned = with_round(case, replace(case.rounds[0], answers=answers))
    assert not store.save(turned)


def test_every_part_of_a_case_can_change_and_go(store: Store) -> None:
    case = case_files()[0]
    store.add(a_case_like := replace(case, parts={}, rounds=()))
    for changed in (case, a_case_like, case, replace(case, format="mylife-case/1.1")):
        assert store.save(changed)
        assert store.open_case(case.id) == changed


def test_another_instrument_is_a_difference(store: Store) -> None:
    case = scored(a_case())
    store.add(case)
    other = with_round(case, replace(case.rounds[0], instrument=InstrumentRef("other", "2")))
    assert store.save(other)
    assert store.open_case(case.id) == other


def test_two_people_are_kept_apart(store: Store) -> None:
    one, other = case_files()[:2]
    store.add(one)
    store.add(other)
    store.save(scored(one, 3))
    assert store.open_case(other.id) == other
    store.save(scored(other, 4))
    assert store.open_case(one.id) == scored(one, 3)


def test_what_changes_has_a_revision(store: Store) -> None:
    case = scored(a_case())
    store.add(case)
    store.save(scored(case, 8))
    store.save(scored(case, 9))
    (found,) = store._db.execute("SELECT revision FROM round").fetchall()
    assert found == (3,)


@pytest.mark.parametrize("act", ["open_case", "export_case", "archive", "bring_back"])
def test_somebody_who_is_not_there_cannot_be_opened(store: Store, act: str) -> None:
    with refused("no_such_person"):
        getattr(store, act)("nobody")
    with refused("no_such_person"):
        store.save(a_case())
    with refused("no_such_person"):
        store.draft(a_case())
    assert store.audit_rows() == []


def test_an_archived_person_is_kept_and_comes_back(store: Store) -> None:
    case = case_files()[0]
    store.add(case)
    store.archive(case.id)
    assert store.people() == [] and store.count() == 0
    assert [each.id for each in store.people(archived=True)] == [case.id]
    assert store.people(archived=True)[0].archived
    assert store.open_case(case.id) == case
    store.bring_back(case.id)
    assert [each.id for each in store.people()] == [case.id]
    assert store.count(archived=True) == 0


def test_a_fault_of_the_program_is_not_hidden(store: Store) -> None:
    store.add(case := a_case())
    with pytest.raises(sqlcipher.IntegrityError):
        store.add(case)
    store._db.execute("DROP TABLE round")
    with pytest.raises(sqlcipher.OperationalError, match="no such table"):
        store.people()


def test_the_practice_store_does_the_same_without_a_file(tmp_path: object) -> None:
    with Store.practice("Maija") as store:
        assert store.folder is None and store.worker == "Maija"
        case = case_files()[0]
        store.import_cases([case])
        store.save(scored(case))
        assert store.open_case(case.id) == scored(case)
        assert store.last_opened() == store.people()[0]
    with Store.practice("Maija") as store:
        assert store.people() == []

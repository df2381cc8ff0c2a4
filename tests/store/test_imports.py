"""An import is whole or nothing, never merges, and can be taken back."""

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from mylife_desktop.domain.case import Case
from mylife_desktop.store.audit import Action
from mylife_desktop.store.imports import same_person
from mylife_desktop.store.store import Store
from tests.builders import SITTING, a_case, case_files, said, scored

pytestmark = pytest.mark.promise("P48")


def fresh(case: Case) -> Case:
    """The same file read once more."""
    return replace(case, id=a_case().id)


def first_met(date: str, called: str = "Aino", **person: object) -> Case:
    return scored(a_case(called, **person), on=replace(SITTING, date=date))


def test_all_come_in_with_a_row_each(store: Store) -> None:
    cases = case_files()
    store.import_cases(cases)
    assert store.count() == len(cases)
    rows = store.audit_rows()
    assert [row.action for row in rows] == [Action.IMPORTED] * len(cases)
    assert [row.person for row in rows] == [case.id for case in cases]


def test_all_come_in_or_none(store: Store) -> None:
    one, other = case_files()[:2]
    with pytest.raises(sqlcipher.IntegrityError):
        store.import_cases([one, other, one])
    assert store.count() == 0 and store.audit_rows() == []


def test_everybody_of_the_same_files_is_already_there(store: Store) -> None:
    cases = case_files()
    for case in cases:
        assert store.already_there(case) == []
    store.import_cases(cases)
    for case in cases:
        (found,) = store.already_there(fresh(case))
        assert found.id == case.id
    store.archive(cases[0].id)
    assert store.already_there(fresh(cases[0]))[0].archived


OFFICIAL = {"name": "Aino Virtanen", "born": "2004-05-06"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        # The official name and the birth decide where both are known of both.
        (first_met("2026-01-01", **OFFICIAL), first_met("2026-02-02", "Nonna", **OFFICIAL), True),
        (
            a_case("Aino", **OFFICIAL),
            a_case("aino", name="AINO  virtanen", born="2004-05-06"),
            True,
        ),
        (a_case("Aino", **OFFICIAL), a_case("Aino", name="Aino Virtanen", born="2004"), False),
        (
            first_met("2026-01-01", **OFFICIAL),
            first_met("2026-01-01", name="Aino Laine", born="2004-05-06"),
            False,
        ),
        # Where one of them is not known: the name used, the birth and the first date.
        (
            first_met("2026-01-01", **OFFICIAL),
            first_met("2026-01-01", born="2004-05-06"),
            True,
        ),
        (first_met("2026-01-01", born="2004"), first_met("2026-01-02", born="2004"), False),
        (first_met("2026-01-01", born="2004"), first_met("2026-01-01", born="2005"), False),
        (first_met("2026-01-01", born="2004"), first_met("2026-01-01"), False),
        (first_met("2026-01-01"), first_met("2026-01-01"), True),
        (first_met("2026-01-01"), first_met("2026-01-01", "Aina"), False),
        (first_met("2026-01-01", name="A B"), first_met("2026-01-01", name="A B"), True),
        (a_case("Aino"), a_case("Aino"), True),
    ],
)
def test_who_is_taken_for_the_same_person(store: Store, one: Case, other: Case, same: bool) -> None:
    assert same_person(one, other) == same_person(other, one) == same
    store.add(one)
    assert bool(store.already_there(fresh(other))) == same


def test_later_rounds_do_not_make_another_person(store: Store) -> None:
    case = first_met("2026-01-01")
    store.import_cases([case])
    store.save(scored(case, on=replace(SITTING, date="2026-05-01")))
    assert [each.id for each in store.already_there(fresh(case))] == [case.id]


def test_nothing_is_merged(store: Store) -> None:
    case = case_files()[0]
    store.import_cases([case])
    store.import_cases([fresh(case)])
    assert len(store.already_there(case)) == 2
    assert store.open_case(case.id) == case


def test_an_import_is_taken_back(store: Store) -> None:
    before = a_case("Before")
    store.add(before)
    cases = case_files()
    import_id = store.import_cases(cases)
    store.open_case(cases[0].id, why="a look at what came in")
    store.archive(cases[1].id)
    taken = store.take_back(import_id)
    assert (taken.gone, taken.staying) == (len(cases), ())
    assert [each.id for each in store.people()] == [before.id]
    assert store.count(archived=True) == 0
    assert store.audit_rows(cases[0].id)[-1].action is Action.TAKEN_BACK
    for table in ("round", "part", "draft"):
        assert store._db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert store.take_back(import_id).gone == 0
    store.import_cases(cases)
    assert store.open_case(cases[0].id) == cases[0]


def test_whoever_was_worked_on_since_stays(store: Store) -> None:
    changed, drafted, untouched = case_files()[:3]
    import_id = store.import_cases([changed, drafted, untouched])
    store.save(scored(changed, 1))
    store.draft(said(drafted, "in the middle of a"))
    taken = store.take_back(import_id)
    assert taken.gone == 1
    assert {one.id for one in taken.staying} == {changed.id, drafted.id}
    assert store.open_case(changed.id) == scored(changed, 1)
    assert store.open_case(drafted.id) == said(drafted, "in the middle of a")
    assert store.take_back(import_id).gone == 0


def test_another_import_stays(store: Store) -> None:
    one, other = case_files()[:2]
    first = store.import_cases([one])
    store.import_cases([other])
    assert store.take_back(first).gone == 1
    assert store.take_back("no such import").gone == 0
    assert [each.id for each in store.people()] == [other.id]

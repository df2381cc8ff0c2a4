"""Two records are joined wholly or not at all, and parted again as they were."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from mylife_desktop.domain.case import Case, case_to_value
from mylife_desktop.domain.joining import joined
from mylife_desktop.store.audit import Action
from mylife_desktop.store.joining import Joined
from mylife_desktop.store.store import Store
from tests.builders import SITTING, a_case, case_files, said, scored
from tests.store.watching import refused

TODAY = date(2026, 11, 22)


def join(store: Store, one: Case, other: Case) -> Joined:
    kept, going = store.open_case(one.id, "join"), store.open_case(other.id, "join")
    return store.join(joined(kept, going, TODAY), other.id)


def dump(store: Store, person_id: str) -> list[tuple[object, ...]]:
    """All that is stored of a person, but for revisions and the ids of rows."""
    ask = (
        "SELECT 'person', id, body, called, name, born, sorted_by, words, next_meeting, archived,"
        ' "import", last_round, official, known_by FROM person WHERE id = ?',
        "SELECT 'round', date, body FROM round WHERE person = ? ORDER BY date",
        "SELECT 'part', name, body FROM part WHERE person = ? ORDER BY name",
        "SELECT 'draft', place, body FROM draft WHERE person = ? ORDER BY place",
    )
    return [tuple(row) for sql in ask for row in store._db.execute(sql, [person_id])]


@pytest.mark.parametrize(
    ("one", "other"), list(pairwise(case_files())), ids=lambda c: c.person.called
)
def test_everything_is_in_one_and_comes_apart_again(store: Store, one: Case, other: Case) -> None:
    store.import_cases([one, other])
    store.archive(other.id)
    before = dump(store, one.id), dump(store, other.id)
    done = join(store, one, other)
    assert store.count() + store.count(archived=True) == 1
    found = store.export_case(one.id)
    assert found == done.now
    assert found.listed("joined")[0]["case"]["person"]["called"] == other.person.called
    assert store.part(done)
    assert (dump(store, one.id), dump(store, other.id)) == before


def test_the_one_record_is_in_the_list_if_either_was(store: Store) -> None:
    one, other = a_case("Aino"), a_case("Ansku")
    store.import_cases([one, other])
    store.archive(one.id)
    done = join(store, one, other)
    assert [each.id for each in store.people()] == [one.id]
    store.part(done)
    assert [each.id for each in store.people()] == [other.id]
    store.archive(other.id)
    join(store, one, other)
    assert store.count() == 0 and store.count(archived=True) == 1


def test_the_trail_tells_of_both(store: Store) -> None:
    one, other = scored(a_case("Aino")), said(a_case("Ansku"), "hello")
    store.import_cases([one, other])
    done = join(store, one, other)
    store.part(done)
    for case in (one, other):
        actions = [row.action for row in store.audit_rows(case.id)]
        assert actions == [Action.IMPORTED, Action.OPENED, Action.JOINED, Action.PARTED]
    assert store.audit_rows(one.id)[2].parts == (
        "rounds/2026-11-22/friends/future",
        "joined",
    )


def test_looking_at_two_records_is_no_meeting(store: Store) -> None:
    one, other, third = a_case("Aino"), a_case("Ansku"), a_case("Kim")
    store.import_cases([one, other, third])
    store.open_case(third.id)
    join(store, one, other)
    found = store.last_opened()
    assert found is not None and found.id == third.id


def test_a_fault_in_the_middle_leaves_both(store: Store) -> None:
    one, other = scored(a_case("Aino")), said(a_case("Ansku"), "hello")
    store.import_cases([one, other])
    before = dump(store, one.id), dump(store, other.id)
    store._db.execute(
        "CREATE TEMP TRIGGER broken BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    with pytest.raises(sqlcipher.IntegrityError):
        join(store, one, other)
    store._db.execute("DROP TRIGGER broken")
    assert (dump(store, one.id), dump(store, other.id)) == before
    assert Action.JOINED not in [row.action for row in store.audit_rows()]
    assert store.save(said(one, "still works"))


def test_a_record_that_is_not_there_joins_nothing(store: Store) -> None:
    store.add(one := a_case("Aino"))
    with refused("no_such_person"):
        store.join(joined(one, a_case("Ansku"), TODAY), "nobody")
    assert store.export_case(one.id) == one


def test_what_was_being_typed_is_joined_too(store: Store) -> None:
    one, other = a_case("Aino"), a_case("Ansku")
    store.import_cases([one, other])
    store.draft(said(other, "half a sen"))
    done = join(store, one, other)
    assert done.now.rounds[0].answer("friends").comment == "half a sen"
    assert store.part(done)
    assert store.export_case(other.id) == said(other, "half a sen")


def test_it_is_too_late_to_part_what_was_worked_on(store: Store) -> None:
    one, other = a_case("Aino"), said(a_case("Ansku"), "hello")
    store.import_cases([one, other])
    done = join(store, one, other)
    store.save(later := scored(done.now, theme="health"))
    assert not store.part(done)
    assert store.export_case(one.id) == later
    assert store.count() == 1


def test_an_import_is_not_taken_back_with_somebody_elses_words(store: Store) -> None:
    other = said(a_case("Ansku"), "hello")
    store.add(other)
    came = store.import_cases([one := a_case("Aino")])
    join(store, one, other)
    assert [each.called for each in store.take_back(came).staying] == ["Aino"]


def test_a_pair_that_was_joined_is_no_pair_any_more(store: Store) -> None:
    one, other = (a_case(each, name="Aino Rissanen") for each in ("Aino", "Ansku"))
    store.import_cases([one, other])
    done = join(store, one, other)
    assert store.doubles() == []
    store.part(done)
    assert len(store.doubles()) == 1


def test_a_joined_record_can_be_worked_on_and_joined_again(store: Store) -> None:
    first, second, third = (
        said(a_case(name), name, on=replace(SITTING, date=f"2026-0{at}-01"))
        for at, name in enumerate(("Aino", "Ansku", "Aino R"), start=1)
    )
    store.import_cases([first, second, third])
    join(store, first, second)
    done = join(store, third, first)
    assert [r.date for r in done.now.rounds] == ["2026-01-01", "2026-02-01", "2026-03-01"]
    inside = store.export_case(third.id).listed("joined")
    assert [each["case"]["person"]["called"] for each in inside] == ["Ansku", "Aino"]
    assert case_to_value(done.now)["format"] == "mylife-case/1.1"

"""What stands in a form and is not kept yet is on the disk, and in no case, file or trail."""

from pathlib import Path

import pytest

from mylife_desktop.domain.frozen import Json
from mylife_desktop.store.store import Store
from tests.builders import a_case

FORM: Json = {"words": "Noor sleeps bef", "theme": True, "rows": [1, [2, 3]]}


@pytest.mark.promise("P17")
def test_it_is_there_at_the_next_opening_in_the_order_of_typing(
    store: Store, folder: Path, key: bytes
) -> None:
    store.add(case := a_case())
    store.keep_unfinished(case.id, {"b/one": FORM, "a/two": {"words": "\x00 ä 🙂"}})
    store.close()
    with Store.open(folder, key) as again:
        left = again.unfinished(case.id)
        assert left == {"b/one": FORM, "a/two": {"words": "\x00 ä 🙂"}}
        assert list(left) == ["b/one", "a/two"]


def test_it_is_no_part_of_the_case_and_leaves_no_trace(store: Store) -> None:
    store.add(case := a_case())
    rows = store.audit_rows()
    store.keep_unfinished(case.id, {"a/form": FORM})
    assert store.audit_rows() == rows
    assert store.export_case(case.id) == case


def test_what_is_kept_or_given_up_is_forgotten(store: Store) -> None:
    store.add(case := a_case())
    store.keep_unfinished(case.id, {"a/form": FORM})
    store.keep_unfinished(case.id, {})
    assert store.unfinished(case.id) == {}


def test_each_person_has_their_own(store: Store) -> None:
    one, other = a_case("Aino"), a_case("Elias")
    for case in (one, other):
        store.add(case)
        store.keep_unfinished(case.id, {"a/form": {"words": case.person.called}})
    store.keep_unfinished(one.id, {})
    assert store.unfinished(other.id) == {"a/form": {"words": "Elias"}}


def test_whoever_words_were_typed_about_stays_when_an_import_is_taken_back(store: Store) -> None:
    case = a_case()
    import_id = store.import_cases([case])
    store.keep_unfinished(case.id, {"a/form": FORM})
    assert [one.id for one in store.take_back(import_id).staying] == [case.id]


@pytest.mark.promise("P17")
def test_somebody_who_is_not_made_yet_is_there_at_the_next_opening_and_nowhere_else(
    store: Store, folder: Path, key: bytes
) -> None:
    rows = store.audit_rows()
    store.keep_new_person({"called": "Ii", "born": "20"})
    store.keep_new_person({"called": "Iid \x00 ä", "born": ""})
    assert store.audit_rows() == rows and store.people() == []
    store.close()
    assert b"Iid" not in b"".join(one.read_bytes() for one in folder.iterdir() if one.is_file())
    with Store.open(folder, key) as again:
        assert again.new_person() == {"called": "Iid \x00 ä", "born": ""}
        again.keep_new_person(None)
        assert again.new_person() == {}


def test_half_of_somebody_is_gone_in_the_very_act_that_makes_them(store: Store) -> None:
    store.keep_new_person({"called": "Iid"})
    store.add(a_case("Iida"))
    assert store.new_person() == {}

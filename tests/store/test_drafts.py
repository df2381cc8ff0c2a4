"""What is being typed is kept apart, and becomes part of the case at the next opening."""

from dataclasses import replace
from pathlib import Path

import pytest

from mylife_desktop.store.audit import Action
from mylife_desktop.store.store import Store
from tests.builders import a_case, case_files, said, scored


def test_a_draft_is_not_yet_part_of_the_case(store: Store) -> None:
    store.add(case := a_case())
    store.draft(said(case, "I ho"))
    store.draft(said(case, "I hope"))
    assert store.shapes(case.id) is None
    assert [row.action for row in store.audit_rows()] == [Action.CREATED]


@pytest.mark.promise("P17")
def test_a_draft_left_over_is_there_at_the_next_opening(
    store: Store, folder: Path, key: bytes
) -> None:
    store.add(case := scored(a_case()))
    store.draft(said(case, "I hope that"))
    store.close()
    with Store.open(folder, key) as again:
        kept = again.audit_rows(case.id)[-1]
        assert kept.action is Action.DRAFT_KEPT
        assert kept.parts == ("rounds/2026-11-22/friends/future",)
        assert again.open_case(case.id) == said(case, "I hope that")
        assert again.audit_rows(case.id)[-1].hash == kept.hash
    with Store.open(folder, key) as third:
        actions = [row.action for row in third.audit_rows(case.id)]
        assert actions == [Action.CREATED, Action.DRAFT_KEPT, Action.OPENED]


def test_a_save_takes_the_place_of_the_drafts(store: Store, folder: Path, key: bytes) -> None:
    store.add(case := a_case())
    store.draft(said(case, "I hope"))
    store.save(said(case, "I hope so."))
    store.close()
    with Store.open(folder, key) as again:
        assert again.open_case(case.id) == said(case, "I hope so.")
        assert Action.DRAFT_KEPT not in [row.action for row in again.audit_rows()]


def test_words_typed_and_taken_back_leave_no_draft(store: Store, folder: Path, key: bytes) -> None:
    store.add(case := a_case())
    store.draft(said(case, "I hope"))
    store.draft(case)
    store.draft(said(case, "I"))
    assert not store.save(case)
    store.close()
    with Store.open(folder, key) as again:
        assert again.open_case(case.id) == case
        assert len(again.audit_rows()) == 2


def test_a_draft_may_take_things_away(store: Store, folder: Path, key: bytes) -> None:
    case = case_files()[0]
    store.add(case)
    less = replace(case, rounds=case.rounds[1:], parts={"plan": {"goals": ()}})
    store.draft(replace(less, person=replace(less.person, called="Aina")))
    store.close()
    with Store.open(folder, key) as again:
        kept = again.open_case(case.id)
        assert kept == replace(less, person=replace(less.person, called="Aina"))
        assert [each.called for each in again.people()] == ["Aina"]
        assert again.people()[0].next_meeting is None


def test_a_draft_is_kept_when_the_person_is_opened_or_exported_again(store: Store) -> None:
    store.add(case := a_case())
    store.draft(said(case, "one"))
    assert store.open_case(case.id) == said(case, "one")
    store.draft(said(case, "one two"))
    assert store.export_case(case.id) == said(case, "one two")


def test_the_drafts_of_several_people_are_all_kept(store: Store, folder: Path, key: bytes) -> None:
    cases = [a_case(name) for name in ("Aino", "Elias", "Sanni")]
    for case in cases:
        store.add(case)
        store.draft(said(case, case.person.called))
    store.close()
    with Store.open(folder, key) as again:
        for case in cases:
            assert again.open_case(case.id) == said(case, case.person.called)

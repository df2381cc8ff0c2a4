"""Every look and every change leaves its row before anything is shown; never a word of content."""

from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from mylife_desktop.domain.case import Case
from mylife_desktop.store.audit import Action, AuditRow
from mylife_desktop.store.store import Store
from tests.builders import a_case, case_files, hard_case, said, scored
from tests.store.conftest import WORKER, Clock
from tests.store.killed_steps import PNG
from tests.store.watching import refused

ACTS: dict[Action, Callable[[Store, Case], object]] = {
    Action.CREATED: lambda store, case: store.add(a_case("New")),
    Action.OPENED: lambda store, case: store.open_case(case.id),
    Action.CHANGED: lambda store, case: store.save(scored(case, 1)),
    Action.EXPORTED: lambda store, case: store.export_case(case.id),
    Action.GIVEN: lambda store, case: store.note_given(case.id, "extract", "p2"),
    Action.SCAN_KEPT: lambda store, case: store.add_scan(case.id, "2026-11-22", "a.png", PNG),
    Action.LISTED: lambda store, case: store.note_looked("list"),
    Action.SEARCHED: lambda store, case: store.note_looked("search"),
    Action.SHOWN: lambda store, case: store.note_looked("start", case.id),
    Action.ARCHIVED: lambda store, case: store.archive(case.id),
    Action.BROUGHT_BACK: lambda store, case: store.bring_back(case.id),
    Action.IMPORTED: lambda store, case: store.import_cases([a_case("New")]),
}
"""`taken_back` and `draft_kept` need two acts each and have tests of their own."""


@pytest.mark.promise("P56")
@pytest.mark.parametrize("action", ACTS)
def test_each_act_leaves_one_row(store: Store, action: Action) -> None:
    case = case_files()[0]
    store.add(case)
    ACTS[action](store, case)
    _, row = store.audit_rows()
    assert (row.action, row.who) == (action, WORKER)
    assert len(row.hash) == 64


@pytest.mark.promise("P56")
@pytest.mark.parametrize("action", ACTS)
def test_nothing_is_shown_or_changed_where_no_row_can_be_written(
    store: Store, action: Action
) -> None:
    case = case_files()[0]
    store.add(case)
    store._db.execute(
        "CREATE TRIGGER no_trail BEFORE INSERT ON audit"
        " BEGIN SELECT raise(ABORT, 'no trail today'); END"
    )
    shown = None
    with pytest.raises(sqlcipher.IntegrityError, match="no trail today"):
        shown = ACTS[action](store, case)
    assert shown is None
    store._db.execute("DROP TRIGGER no_trail")
    assert store.people()[0].id == case.id and store.count() == 1
    assert store.open_case(case.id) == case


@pytest.mark.promise("P56")
def test_a_row_says_whose_which_part_and_why(store: Store) -> None:
    case = case_files()[0]
    store.add(case)
    store.save(said(scored(case, 1), "words", theme="health"))
    store.open_case(case.id, why="a question on the phone")
    created, changed, opened = store.audit_rows(case.id)
    assert {row.person for row in (created, changed, opened)} == {case.id}
    assert created.parts == ("case",)
    assert changed.parts == (
        "rounds/2026-11-22/friends/importance",
        "rounds/2026-11-22/health/future",
    )
    assert (opened.why, opened.parts) == ("a question on the phone", ())


@pytest.mark.promise("P56")
def test_no_word_of_content_is_in_the_trail(store: Store) -> None:
    case = said(hard_case(), "CONTENT")
    store.add(case)
    store.save(said(case, "CONTENT and more"))
    store.archive(case.id)
    text = repr(store.audit_rows())
    for word in ("CONTENT", "👩", "&", "DROP"):
        assert word not in text


@pytest.mark.promise("P56")
def test_the_hash_is_of_what_is_stored_and_keyed(store: Store) -> None:
    case = case_files()[0]
    store.add(case)
    store.save(scored(case, 1))
    store.save(scored(case, 2))
    store.save(scored(case, 1))
    store.open_case(case.id)
    first, one, two, again, opened = (row.hash for row in store.audit_rows(case.id))
    assert one == again == opened
    assert len({first, one, two}) == 3
    with Store.practice(WORKER) as other:
        other.add(case)
        assert other.audit_rows()[0].hash != first


@pytest.mark.promise("P56")
def test_rows_stay_when_the_store_is_closed(store: Store, folder: Path, key: bytes) -> None:
    store.add(case := a_case())
    rows = store.audit_rows()
    store.close()
    with Store.open(folder, key) as again:
        assert again.audit_rows() == again.audit_rows(case.id) == rows
        assert again.audit_rows("somebody else") == []


@pytest.mark.promise("P56")
def test_a_row_says_what_was_given_to_whom_and_no_word_of_it(store: Store) -> None:
    case = said(case_files()[0], "CONTENT")
    store.add(case)
    store.draft(said(case, "CONTENT and half a sen"))
    store.note_given(case.id, "extract", "p2")
    *_, kept, row = store.audit_rows(case.id)
    assert (row.action, row.why, row.parts) == (Action.GIVEN, "extract", ("p2",))
    assert row.hash == kept.hash  # of what was stored when it left, drafts and all
    assert "CONTENT" not in repr(store.audit_rows())
    with refused("no_such_person"):
        store.note_given("nobody", "extract", "p2")


def test_nothing_is_written_when_nothing_is_different(store: Store) -> None:
    store.add(case := a_case())
    store.save(case)
    assert len(store.audit_rows()) == 1


@pytest.mark.promise("P60")
def test_times_are_in_utc_with_their_offset(store: Store, clock: Clock) -> None:
    clock.time = datetime(2026, 11, 22, 12, 0, tzinfo=timezone(timedelta(hours=2)))
    store.note_looked("list")
    assert store.audit_rows()[0].at == "2026-11-22T10:00:01.000000+00:00"


@pytest.mark.promise("P60")
def test_the_laptops_own_clock_is_read_in_utc() -> None:
    with Store.practice(WORKER) as store:
        store.note_looked("list")
        at = datetime.fromisoformat(store.audit_rows()[0].at)
    assert at.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - at) < timedelta(minutes=1)


@pytest.mark.promise("P60")
def test_a_clock_set_back_is_flagged_once(store: Store, clock: Clock) -> None:
    store.note_looked("list")
    store.note_looked("list")
    clock.time -= timedelta(days=1)
    store.note_looked("list")
    store.note_looked("list")
    assert [row.clock_back for row in store.audit_rows()] == [False, False, True, False]


@pytest.mark.promise("P60")
def test_a_clock_set_back_between_two_openings_is_flagged(
    store: Store, folder: Path, key: bytes, clock: Clock
) -> None:
    store.note_looked("list")
    store.close()
    clock.time -= timedelta(hours=1)
    with Store.open(folder, key, now=clock) as again:
        again.note_looked("list")
        assert [row.clock_back for row in again.audit_rows()] == [False, True]


def test_a_row_has_no_room_for_content() -> None:
    assert [field.name for field in fields(AuditRow)] == [
        "at", "who", "person", "action", "parts", "why", "hash", "clock_back",
    ]  # fmt: skip

"""Whose next round is due, and which two records may be one person's."""

from collections.abc import Callable
from dataclasses import replace
from statistics import median
from time import perf_counter

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.store.audit import Action
from mylife_desktop.store.connection import connect, connect_in_memory
from mylife_desktop.store.migrations import MIGRATIONS, migrate
from mylife_desktop.store.store import Store
from mylife_desktop.store.waits import Kind
from tests.builders import SITTING, a_case, case_files, scored
from tests.store.many import fill

FRAME = 0.016
GENEROUS = 3
"""So much slower may a busy machine be; the figure itself is written down."""


def met(called: str, *dates: str, **person: object) -> Case:
    case = a_case(called, **person)
    for date in dates:
        case = scored(case, on=replace(SITTING, date=date))
    return case


def due(store: Store, before: str = "2026-09-01") -> list[tuple[str, str | None]]:
    return [(each.called, each.last_round) for each in store.waiting(before)]


def pairs(store: Store) -> list[tuple[str, str]]:
    return [(one.called, other.called) for one, other in store.doubles()]


# -- rounds that are due -------------------------------------------------------------------------


def test_whoever_was_longest_without_a_round_comes_first(store: Store) -> None:
    for case in (
        met("Aino", "2025-01-01", "2026-05-11"),
        met("Elias", "2026-08-31"),
        met("Kim", "2026-09-01"),
        met("Oskar", "2026-01-01", "2026-03-01"),
        met("Sanni"),
    ):
        store.add(case)
    assert due(store) == [
        ("Oskar", "2026-03-01"),
        ("Aino", "2026-05-11"),
        ("Elias", "2026-08-31"),
    ]
    assert [each.called for each in store.waiting("2026-09-01", 1)] == ["Oskar"]


def test_a_new_round_ends_the_waiting_and_taking_it_back_begins_it_anew(store: Store) -> None:
    case = met("Aino", "2026-05-11")
    store.add(case)
    store.save(scored(case))
    assert due(store) == []
    store.save(case)
    assert due(store) == [("Aino", "2026-05-11")]


def test_nobody_in_the_archive_waits(store: Store) -> None:
    store.add(case := met("Aino", "2026-05-11"))
    store.archive(case.id)
    assert due(store) == []
    store.bring_back(case.id)
    assert due(store) == [("Aino", "2026-05-11")]


def test_all_kinds_of_waits_come_together(store: Store) -> None:
    store.import_cases([met("Aino", "2026-05-11", born="2006"), met("Aino", born="2006-01-01")])
    kinds = [(each.kind, each.person.rounds) for each in store.waits("2026-09-01")]
    assert kinds == [(Kind.ROUND_DUE, 1), (Kind.TWO_RECORDS, 1)]
    assert [each.kind for each in store.waits(None)] == [Kind.TWO_RECORDS]


# -- two records ---------------------------------------------------------------------------------


def test_nobody_of_the_invented_people_is_there_twice(store: Store) -> None:
    store.import_cases(case_files())
    assert pairs(store) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (a_case("Aino", name="Aino Rissanen"), a_case("Ansku", name=" aino  RISSANEN ")),
        (a_case("Aino", name="Åsa Öhman"), a_case("Ansku", name="A\u030asa O\u0308hman")),
        (a_case("Aino", born="2006"), a_case("AINO", born="2006-09-21")),
        (a_case("Aino", born="2006-01-01"), a_case("Aino ", born="2006-09-21")),
        (
            a_case("Aino", name="Aino Rissanen", born="2006"),
            a_case("Aino", name="Aino Rissanen", born="2006"),
        ),
    ],
)
def test_the_same_official_name_or_name_and_year_is_noticed_once(
    store: Store, one: Case, other: Case
) -> None:
    store.import_cases([one, other])
    (pair,) = store.doubles()
    assert {each.id for each in pair} == {one.id, other.id}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (a_case("Aino"), a_case("Aino")),
        (a_case("Aino", born="2006"), a_case("Aino", born="2007")),
        (a_case("Aino", born="2006"), a_case("Aino")),
        (a_case("Aino", born="2006"), a_case("Äino", born="2006")),
        (a_case("Aino", name="Aino Rissanen"), a_case("Aino", name="Aino Rissala")),
    ],
)
def test_others_are_left_in_peace(store: Store, one: Case, other: Case) -> None:
    store.import_cases([one, other])
    assert store.doubles() == []


def test_a_name_that_is_mended_is_compared_anew(store: Store) -> None:
    one, other = a_case("Aino", name="Aino Rissanen"), a_case("Ansku", name="Aino Risanen")
    store.import_cases([one, other])
    mended = replace(other, person=replace(other.person, name="Aino Rissanen"))
    store.save(mended)
    assert pairs(store) == [("Aino", "Ansku")]


def test_somebody_who_comes_back_from_the_archive_is_noticed(store: Store) -> None:
    old, new = a_case("Aino", name="Aino Rissanen"), a_case("Ansku", name="Aino Rissanen")
    store.import_cases([old, new])
    store.archive(old.id)
    ((one, other),) = store.doubles()
    assert (one.id, other.id) == (new.id, old.id)  # the one in the list first
    store.archive(new.id)
    assert store.doubles() == []


def test_who_was_told_apart_is_not_asked_about_again(store: Store) -> None:
    one, other, third = (a_case("Aino", name="Aino Rissanen") for _ in range(3))
    store.import_cases([one, other, third])
    assert len(store.doubles()) == 3
    store.tell_apart(other.id, one.id)
    store.tell_apart(one.id, other.id)
    assert {frozenset((a.id, b.id)) for a, b in store.doubles()} == {
        frozenset((one.id, third.id)),
        frozenset((other.id, third.id)),
    }
    told = [row for row in store.audit_rows(one.id) if row.action is Action.TOLD_APART]
    assert len(told) == 2
    store.tell_apart(one.id, other.id, apart=False)
    assert len(store.doubles()) == 3


# -- a store of before, and a large one ----------------------------------------------------------


def test_a_store_of_before_knows_it_all_once_it_is_opened(folder: object, key: bytes) -> None:
    with Store.open(folder, key) as store:  # type: ignore[arg-type]
        store.import_cases([met("Aino", "2026-05-11", name="Aino Å"), a_case("A", name="AINO å")])
    db = connect(folder / "store.db", key)  # type: ignore[operator]
    for name in ("round_added", "round_gone"):
        db.execute(f"DROP TRIGGER {name}")
    for index in ("idx_person_archived_last_round", "idx_person_official", "idx_person_known_by"):
        db.execute(f"DROP INDEX {index}")
    for column in ("last_round", "official", "known_by"):
        db.execute(f"ALTER TABLE person DROP COLUMN {column}")
    db.execute("DROP TABLE apart")
    db.execute("DELETE FROM _sqlite_migrations WHERE name IN ('last_rounds', 'doubles')")
    db.close()
    with Store.open(folder, key) as store:  # type: ignore[arg-type]
        assert due(store) == [("Aino", "2026-05-11")]
        assert pairs(store) == [("Aino", "A")]
        store.add(met("Elias", "2026-01-01"))
        assert due(store)[0] == ("Elias", "2026-01-01")


def test_the_steps_can_be_done_in_one_go() -> None:
    db = connect_in_memory()
    migrate(db)
    assert not MIGRATIONS.pending(db)
    db.close()


def seconds(act: Callable[[], object]) -> float:
    begin = perf_counter()
    act()
    return perf_counter() - begin


def test_ten_thousand_people_are_looked_through_within_a_frame(
    store: Store, record_property: Callable[[str, object], None]
) -> None:
    fill(store, 10_000, 12)
    store.import_cases(
        [a_case("Aino 00010", born="2004-05-05"), a_case("K", name="åsa 00002 NIEMINEN")]
    )
    first = store.waiting("2030-01-01")
    assert len(first) == 100 and len(store.doubles()) == 2
    due_took = median(seconds(lambda: store.waiting("2030-01-01", 20)) for _ in range(9))
    doubles_took = median(seconds(lambda: store.doubles()) for _ in range(9))
    record_property("waiting", f"{due_took * 1000:.1f} ms")
    record_property("doubles", f"{doubles_took * 1000:.1f} ms")
    print(f"waiting: {due_took * 1000:.1f} ms, doubles: {doubles_took * 1000:.1f} ms")
    assert due_took < FRAME * GENEROUS
    assert doubles_took < FRAME * GENEROUS

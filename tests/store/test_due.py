"""What plans say that waits: steps, meetings, reviews, a yes, permissions; of thousands too."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter
from types import MappingProxyType

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.handing import close, open_again
from mylife_desktop.domain.plan import Answered, Review, Said, StepState, plan_of, with_plan
from mylife_desktop.domain.planning import add_goal, set_step_state
from mylife_desktop.domain.shares import shares_of, with_shares, withdraw
from mylife_desktop.domain.sharing_edits import Given, give_parts
from mylife_desktop.domain.versions import agree
from mylife_desktop.store.connection import connect
from mylife_desktop.store.store import Store
from mylife_desktop.store.waits import Kind
from tests.builders import SITTING, case_files, scored
from tests.store.many import fill, person_id
from tests.store.plans import meeting, planned

TODAY = "2026-11-22"
FRAME, GENEROUS = 0.016, 3


def waits(store: Store, today: str = TODAY) -> list[tuple[Kind, str | None, str | None]]:
    return [(each.kind, each.day, each.words) for each in store.waits(None, today)]


def test_a_step_past_its_date_waits_until_it_is_done(store: Store) -> None:
    store.add(case := planned())
    assert waits(store) == [(Kind.STEP_LATE, "2026-11-02", "Debt advice")]
    assert waits(store, "2026-11-02") == []
    store.save(set_step_state(case, "g1", 0, StepState.DONE))
    assert waits(store) == []


def test_meetings_of_the_coming_week_wait_in_their_order(store: Store) -> None:
    for called, day in (("Late", "29"), ("Soon", "22"), ("Next", "30")):
        store.add(meeting(planned(called, None), f"2026-11-{day} 14:00, library"))
    found = [(each.person.called, each.day) for each in store.waits(None, TODAY)]
    assert found == [("Soon", "2026-11-22"), ("Late", "2026-11-29")]


def test_a_plan_that_was_to_be_looked_at_again_waits_until_it_was(store: Store) -> None:
    case = meeting(planned(by=None), "2026-11-15 14:00, library")
    store.add(case)
    assert waits(store) == [(Kind.REVIEW_DUE, "2026-11-15", None)]
    store.save(scored(case, on=replace(SITTING, date="2026-11-16")))
    assert waits(store) == []
    store.save(case)
    looked = with_plan(case, replace(plan_of(case), reviews=(Review("2026-11-15", "Fine"),)))
    store.save(looked)
    assert waits(store) == []


def test_a_plan_waits_for_a_yes_until_it_was_answered(store: Store) -> None:
    case = add_goal(planned(by=None), "I sleep", "health")
    store.add(case)
    assert waits(store) == [(Kind.YES_WANTED, None, None)]
    store.save(agree(case, TODAY, Said(Answered.NOT_YET)))  # a no is an answer too
    assert waits(store) == []


def test_a_permission_that_ends_within_thirty_days_waits(store: Store) -> None:
    case = give_parts(planned(by=None), "p2", Given(("plan",), "2026-12-22"), TODAY)
    case = agree(case, TODAY, Said(Answered.YES))
    store.add(case)
    assert waits(store) == [(Kind.PERMISSION_ENDS, "2026-12-22", "Leena")]
    assert waits(store, "2026-11-21") == [] and waits(store, "2026-12-23") == []
    store.save(withdraw(case, "p2", TODAY))
    assert Kind.PERMISSION_ENDS not in [kind for kind, _, _ in waits(store)]
    store.save(longer := give_parts(case, "p2", Given(("plan", "circle"), "2027-05-01"), TODAY))
    assert Kind.PERMISSION_ENDS not in [kind for kind, _, _ in waits(store)], "a wider one goes on"
    store.save(with_shares(longer, shares_of(longer)[:1]))
    assert Kind.PERMISSION_ENDS in [kind for kind, _, _ in waits(store)]


def test_nobody_in_the_archive_and_no_closed_case_waits(store: Store) -> None:
    store.add(case := planned())
    store.archive(case.id)
    assert waits(store) == []
    store.bring_back(case.id)
    store.save(shut := close(case, TODAY, "Moved away", ""))
    assert waits(store) == []
    store.save(open_again(shut, TODAY))
    assert [kind for kind, _, _ in waits(store)] == [Kind.STEP_LATE]


def test_words_that_name_no_time_are_no_meeting(store: Store) -> None:
    store.add(meeting(planned(by=None), "when the leaves fall"))
    assert waits(store) == []


def test_a_store_of_before_knows_them_once_it_is_opened(folder: object, key: bytes) -> None:
    with Store.open(folder, key) as store:  # type: ignore[arg-type]
        store.import_cases([planned(), *case_files()])
        before = waits(store)
    db = connect(folder / "store.db", key)  # type: ignore[operator]
    db.execute("DROP TABLE due")
    db.execute("DELETE FROM _sqlite_migrations WHERE name = 'due_days'")
    db.close()
    with Store.open(folder, key) as store:  # type: ignore[arg-type]
        assert sorted(waits(store), key=str) == sorted(before, key=str)


def test_a_store_of_before_forgets_permissions_that_a_wider_one_covers(
    folder: Path, key: bytes
) -> None:
    case = give_parts(planned(by=None), "p2", Given(("plan",), "2026-12-22"), TODAY)
    with Store.open(folder, key) as store:
        store.add(give_parts(case, "p2", Given(("plan", "circle")), TODAY))
        row = (case.id, "permission", "2026-12-22", "Leena")
        store._db.execute("INSERT INTO due VALUES (?, ?, ?, ?)", row)
        store._db.execute("DELETE FROM _sqlite_migrations WHERE name = 'permissions_covered'")
    with Store.open(folder, key) as store:
        assert Kind.PERMISSION_ENDS not in [kind for kind, _, _ in waits(store)]


def test_what_is_gone_from_the_store_waits_no_longer(store: Store) -> None:
    import_id = store.import_cases([planned()])
    store.take_back(import_id)
    assert waits(store) == []
    assert store._db.execute("SELECT count(*) FROM due").fetchone() == (0,)


def seconds(act: Callable[[], object]) -> float:
    begin = perf_counter()
    act()
    return perf_counter() - begin


def day(kind: str, number: int) -> str:
    month = 12 if kind == "permission" else 11 - number % 2
    return "" if kind == "yes" else f"2026-{month}-{1 + number % 21:02}"


def test_among_ten_thousand_plans_it_takes_less_than_a_frame(
    store: Store, record_property: Callable[[str, object], None]
) -> None:
    fill(store, 10_000, 2)
    kinds = ("step", "review", "yes", "permission")
    rows = [(person_id(n), kind, day(kind, n), "w") for n in range(10_000) for kind in kinds]
    with store._db.atomic():
        store._db.conn.executemany("INSERT INTO due VALUES (?, ?, ?, ?)", rows)
        met = "next_meeting = '2026-11-24 14:00, x', last_round = NULL"
        store._db.execute(f"UPDATE person SET {met}")
    found = store.waits(None, TODAY, 100)
    assert len({each.kind for each in found}) == 5 and len(found) == 500
    took = median(seconds(lambda: store.waits(None, TODAY, 20)) for _ in range(9))
    whole = median(seconds(lambda: store.waits(None, TODAY, 100)) for _ in range(9))
    record_property("waits of plans, 20 of each kind", f"{took * 1000:.1f} ms")
    print(f"20 of each: {took * 1000:.1f} ms, 100: {whole * 1000:.1f} ms")
    assert took < FRAME * GENEROUS


@pytest.mark.parametrize("case", case_files(), ids=lambda case: case.person.called)
def test_every_invented_person_is_kept_with_its_days(store: Store, case: Case) -> None:
    store.add(case)
    assert store.open_case(case.id) == case
    assert MappingProxyType(dict(case.parts)) == store.open_case(case.id).parts

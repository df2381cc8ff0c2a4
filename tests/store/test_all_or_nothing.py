"""What has several steps happens wholly or not at all, also if it is killed at any of them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from mylife_desktop.store.connection import connect
from mylife_desktop.store.store import Store
from tests.builders import case_files
from tests.store.killed_steps import PNG
from tests.store.watching import ROOT


def killed(what: str, folder: Path, key: bytes, tmp_path: Path) -> list[str]:
    """The states that kills before each statement left, and the last without a kill."""
    done = subprocess.run(
        [
            *(sys.executable, "-W", "error", "-m", "tests.store.killed_steps"),
            *(what, str(folder), key.hex(), str(tmp_path / "killed")),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    states: list[str] = found["states"]
    assert found["kills"] > 10 and len(states) == found["kills"] + 1
    return states


def assert_all_or_nothing(states: list[str]) -> None:
    """First what was before, from some statement on what is after, and nothing else ever."""
    before, after = states[0], states[-1]
    assert before != after
    is_done = states.index(after)
    assert set(states[:is_done]) == {before}
    assert set(states[is_done:]) == {after}


@pytest.mark.promise("P27")
def test_a_plan_is_agreed_with_all_its_parts_or_not_at_all(
    folder: Path, key: bytes, tmp_path: Path
) -> None:
    with Store.open(folder, key) as store:
        store.add(case_files()[0])
    assert_all_or_nothing(killed("agree", folder, key, tmp_path))


@pytest.mark.promise("P27")
def test_all_people_of_an_import_come_or_none(folder: Path, key: bytes, tmp_path: Path) -> None:
    states = killed("import", folder, key, tmp_path)
    assert_all_or_nothing(states)
    assert json.loads(states[0])[0] == [] and len(json.loads(states[-1])[0]) == len(case_files())


@pytest.mark.promise("P27")
def test_a_paper_is_kept_whole_with_its_row_or_not_at_all(
    folder: Path, key: bytes, tmp_path: Path
) -> None:
    with Store.open(folder, key) as store:
        store.add(case_files()[0])
    assert_all_or_nothing(killed("scan", folder, key, tmp_path))


@pytest.mark.promise("P27")
def test_a_record_is_joined_with_its_papers_or_not_at_all(
    folder: Path, key: bytes, tmp_path: Path
) -> None:
    with Store.open(folder, key) as store:
        one, other = case_files()[:2]
        store.import_cases([one, other])
        store.add_scan(other.id, "2026-11-22", "paper.png", PNG)
    assert_all_or_nothing(killed("join", folder, key, tmp_path))


@pytest.mark.promise("P27")
def test_a_migration_that_is_killed_anywhere_is_done_wholly_at_the_next_opening(
    folder: Path, key: bytes, tmp_path: Path
) -> None:
    with Store.open(folder, key) as store:
        store.import_cases(case_files())
    db = connect(folder / "store.db", key)
    for name in ("round_added", "round_gone"):
        db.execute(f"DROP TRIGGER {name}")
    for index in ("archived_last_round", "official", "known_by"):
        db.execute(f"DROP INDEX idx_person_{index}")
    for column in ("last_round", "official", "known_by"):
        db.execute(f"ALTER TABLE person DROP COLUMN {column}")
    for table in ("apart", "due", "unfinished", "scan"):
        db.execute(f"DROP TABLE {table}")
    later = "('last_rounds','doubles','due_days','unfinished','scans','permissions_covered')"
    db.execute(f"DELETE FROM _sqlite_migrations WHERE name IN {later}")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.close()
    # Opening finishes what a kill broke off, so that there is one state only, however it was.
    assert len(set(killed("migrate", folder, key, tmp_path))) == 1

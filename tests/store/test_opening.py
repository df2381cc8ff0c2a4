"""A store is made whole or not at all, and what cannot be opened is left as it is."""

import json
import os
import sqlite3
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mylife_desktop.store.connection import connect
from mylife_desktop.store.errors import told
from mylife_desktop.store.folder import FolderLock
from mylife_desktop.store.migrations import KNOWN, MIGRATIONS
from mylife_desktop.store.opening import make_store
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import LEAST, unlock
from tests.builders import a_case, said
from tests.store.conftest import PASSPHRASE, WORKER
from tests.store.watching import another_process, refused, state


def test_a_new_store_opens_with_its_passphrase(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "My Life"
    with Store.create(folder, WORKER, PASSPHRASE) as store:
        assert store.worker == WORKER and store.folder == folder
        assert store.people() == []
    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        assert store.worker == WORKER
    assert sorted(file.name for file in folder.iterdir()) == ["store.db", "store.json"]


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    make_store(tmp_path, "", PASSPHRASE, LEAST)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


@pytest.mark.parametrize("name", ["Mitt liv ÅÄÖ", "50% #1 ?a=b&c", "it's; --", "file:x", " 🦊 "])
def test_a_folder_may_have_any_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in (Path(name), tmp_path / (name + "2")):
        key = make_store(folder, "W", PASSPHRASE, LEAST)
        Store.open(folder, key).close()
        assert sorted(file.name for file in folder.iterdir()) == ["store.db", "store.json"]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_refused_passphrase_makes_no_folder(tmp_path: Path) -> None:
    with refused("passphrase_common", tmp_path):
        Store.create(tmp_path / "store", WORKER, "salasana1234")


def test_a_store_is_not_made_over_a_store(folder: Path) -> None:
    with refused("already_a_store", folder):
        make_store(folder, WORKER, PASSPHRASE, LEAST)


def test_a_store_is_not_made_among_other_files(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    with refused("folder_not_empty", tmp_path):
        make_store(tmp_path, WORKER, PASSPHRASE, LEAST)


def test_a_database_without_its_header_is_not_thrown_away(folder: Path) -> None:
    (folder / "store.json").unlink()
    with refused("folder_not_empty", folder):
        make_store(folder, WORKER, PASSPHRASE, LEAST)


def test_a_store_is_not_made_in_the_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with refused("not_a_folder", tmp_path):
        make_store(tmp_path / "file", WORKER, PASSPHRASE, LEAST)


def test_a_making_that_is_killed_leaves_what_the_next_one_clears_away(
    folder: Path, key: bytes, tmp_path: Path
) -> None:
    places = tmp_path / "places"
    places.mkdir()
    done = another_process("makings", str(places), key.hex(), str(folder))
    out, err = done.communicate()
    assert (done.returncode, err) == (0, "")
    result = json.loads(out)
    assert result["wrong"] == []
    assert result["calls"] > 150


@pytest.mark.promise("P4")
@pytest.mark.parametrize("missing", ["store.json", "store.db"])
def test_half_a_store_is_refused(folder: Path, key: bytes, missing: str) -> None:
    (folder / missing).unlink()
    with refused("not_a_store" if missing == "store.json" else "damaged_store", folder):
        Store.open(folder, key)


def other_database(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE bookmark (address TEXT)")
    connection.close()


def other_database_in_use(file: Path) -> None:
    """Somebody else's, with a journal that nobody has played back yet."""
    other_database(file)
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE other (name TEXT)")
    connection.commit()
    journal = file.with_name("store.db-wal")
    pages, changes = file.read_bytes(), journal.read_bytes()
    connection.close()
    file.write_bytes(pages)
    journal.write_bytes(changes)


@pytest.mark.promise("P4")
@pytest.mark.parametrize(
    "spoil",
    [
        other_database,
        other_database_in_use,
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(b"SQLite"),
        lambda file: file.write_bytes(os.urandom(40_960)),
        lambda file: file.write_bytes(file.read_bytes()[:1000]),
        lambda file: file.write_bytes(file.read_bytes()[:16] + os.urandom(40_960)),
    ],
)
def test_what_is_not_this_stores_database_is_left_as_it_is(
    folder: Path, key: bytes, spoil: Callable[[Path], object]
) -> None:
    spoil(folder / "store.db")
    with refused("damaged_store", folder) as caught:
        Store.open(folder, key)
    assert caught.value.file == str(folder / "store.db")
    second = another_process("hold", str(folder), key.hex())
    assert second.communicate() == ("damaged_store\n", "")


@pytest.mark.promise("P4")
def test_another_stores_key_does_not_open_it(folder: Path) -> None:
    with refused("damaged_store", folder):
        Store.open(folder, b"\1" * 32)


def test_a_database_cut_short_is_damaged_wherever_that_is_noticed(folder: Path, key: bytes) -> None:
    file = folder / "store.db"
    file.write_bytes(file.read_bytes()[: 4096 * 2])
    with refused("damaged_store"):
        Store.open(folder, key).people()


def test_every_step_of_the_tables_is_known(store: Store) -> None:
    assert not MIGRATIONS.pending(store._db)
    assert {step.name for step in MIGRATIONS.applied(store._db)} == KNOWN


def test_an_unfinished_migration_is_finished(folder: Path, key: bytes) -> None:
    db = connect(folder / "store.db", key)
    db.execute("DROP TABLE draft")
    db.execute("DELETE FROM _sqlite_migrations WHERE name = 'drafts'")
    db.close()
    with Store.open(folder, key) as store:
        store.add(case := a_case())
        store.draft(said(case, "kept"))


@pytest.mark.parametrize("checkpointed", [True, False])
def test_a_newer_store_is_refused_unchanged(folder: Path, key: bytes, checkpointed: bool) -> None:
    db = connect(folder / "store.db", key)
    db.execute("CREATE TABLE later (id TEXT)")
    db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('mylife', 'what_a_later_version_does', '2031-01-01')"
    )
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if not checkpointed:
        db.execute("INSERT INTO later VALUES ('1')")
        journal = (folder / "store.db-wal").read_bytes()
    db.close()
    if not checkpointed:
        (folder / "store.db-wal").write_bytes(journal)
    with refused("newer_store", folder):
        Store.open(folder, key)


@pytest.fixture
def holder(folder: Path, key: bytes) -> Iterator["subprocess.Popen[str]"]:
    """Another program that has the store open and writes to it."""
    process = another_process("hold", str(folder), key.hex())
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    yield process
    process.kill()
    process.communicate()


@pytest.mark.promise("P29")
def test_a_second_copy_is_refused_and_changes_nothing(
    folder: Path, key: bytes, holder: "subprocess.Popen[str]"
) -> None:
    with refused("in_use", folder):
        Store.open(folder, key)
    second = another_process("hold", str(folder), key.hex())
    assert second.communicate() == ("in_use\n", "")
    with refused("in_use", folder):
        make_store(folder, WORKER, PASSPHRASE, LEAST)


@pytest.mark.promise("P29")
def test_a_lock_left_by_a_crash_clears_itself(
    folder: Path, key: bytes, holder: "subprocess.Popen[str]"
) -> None:
    holder.kill()
    holder.wait()
    with Store.open(folder, key) as store:
        (held,) = store.people()
        assert store.open_case(held.id).rounds[0].answer("friends").comment is not None


@pytest.mark.promise("P29")
def test_a_store_that_was_closed_can_be_opened_by_another(folder: Path, key: bytes) -> None:
    Store.open(folder, key).close()
    second = another_process("hold", str(folder), key.hex())
    assert second.communicate() == ("open\n", "")


@pytest.mark.promise("P29")
def test_the_database_is_locked_even_where_a_folder_cannot_be(folder: Path, key: bytes) -> None:
    first = connect(folder / "store.db", key)
    with refused("in_use"), told(folder):
        connect(folder / "store.db", key)
    first.close()


@pytest.mark.promise("P29")
def test_reading_the_files_of_an_open_store_does_not_unlock_it(store: Store, folder: Path) -> None:
    state(folder)
    with refused("in_use"):
        FolderLock(folder)


def test_a_store_that_is_refused_is_not_locked(folder: Path, key: bytes) -> None:
    with refused("damaged_store", folder):
        Store.open(folder, b"\1" * 32)
    Store.open(folder, key).close()

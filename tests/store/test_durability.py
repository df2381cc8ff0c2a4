"""What was acknowledged is there: after a power cut, a kill, a full disk, a disk that fails."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from mylife_desktop.store import connection
from mylife_desktop.store.opening import make_store
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import LEAST
from tests.builders import THEMES, a_case, case_files, said, scored
from tests.store.conftest import PASSPHRASE
from tests.store.watching import another_process, refused


@pytest.mark.promise("P24")
def test_each_commit_is_synchronised_before_the_journal_is_a_wal(
    folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    said_to_it: list[str] = []

    class Listening(sqlcipher.Connection):  # type: ignore[misc]
        def execute(self, sql: str, *values: Any) -> Any:
            said_to_it.append(sql)
            return super().execute(sql, *values)

        def set_key(self, key: str) -> None:
            said_to_it.append("the key")
            super().set_key(key)

    connect = sqlcipher.connect
    monkeypatch.setattr(sqlcipher, "connect", lambda *a, **k: connect(*a, factory=Listening, **k))
    db = connection.connect(folder / "store.db", key)
    order = [
        "PRAGMA cipher_log_level=NONE",
        "the key",
        "PRAGMA locking_mode=EXCLUSIVE",
        "PRAGMA temp_store=MEMORY",
        "PRAGMA synchronous=EXTRA",
        "PRAGMA journal_mode=WAL",
    ]
    assert [each for each in said_to_it if each in order] == order
    settings = ("synchronous", "journal_mode", "temp_store", "locking_mode")
    values = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in settings]
    db.close()
    assert values == [3, "wal", 2, "exclusive"]


@pytest.mark.promise("P24")
def test_what_is_saved_survives_a_power_cut_at_that_instant(
    store: Store, folder: Path, key: bytes, tmp_path: Path
) -> None:
    case = case_files()[0]
    store.add(case)
    for number in range(20):
        words = f"answer {number}"
        case = said(case, words)
        store.save(case) if number % 2 else store.draft(case)
        cut = Path(shutil.copytree(folder, tmp_path / f"cut {number}"))
        with Store.open(cut, key) as after:
            assert after.open_case(case.id) == case


@pytest.mark.promise("P25")
def test_the_last_acknowledged_answer_is_there_after_two_hundred_kills(
    folder: Path, key: bytes
) -> None:
    process = another_process("meetings", str(folder), key.hex(), "200", str(os.getpid()))
    out, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    assert json.loads(out) == []


def mounted(place: Path, *arguments: str) -> Path:
    place.mkdir()
    done = subprocess.run(["mount", *arguments, str(place)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("this test must be allowed to mount: " + done.stderr.decode().strip())
    return place


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 16 MiB."""
    try:
        place = mounted(tmp_path / "disk", "-t", "tmpfs", "-o", "size=16m", "tmpfs")
    except FileNotFoundError:
        pytest.skip("this test needs the command `mount`")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill_up(disk: Path) -> Path:
    """Another file that takes all the room that is left."""
    file = disk / "another file"
    with file.open("ab", buffering=0) as stream:
        for size in (2**20, 2**12, 1):
            try:
                while stream.write(b"\0" * size):
                    pass
            except OSError:
                continue
    return file


@pytest.mark.promise("P28")
def test_words_typed_on_a_full_disk_are_saved_when_it_is_freed(small_disk: Path) -> None:
    key = make_store(small_disk / "store", "W", PASSPHRASE, LEAST)
    with Store.open(small_disk / "store", key) as store:
        case = case_files()[0]
        store.add(case)
        other = fill_up(small_disk)
        long = said(case, "in the middle of a sentence " * 70)
        for theme in THEMES:
            long = said(long, theme + " words" * 300, theme=theme)
        for _ in range(3):
            with refused("disk_full"):
                store.draft(long)
            with refused("disk_full"):
                store.save(long)
        assert [each.called for each in store.people()] == [case.person.called]
        other.unlink()
        store.draft(long)
        assert store.save(long)
        assert store.open_case(case.id) == long
    with Store.open(small_disk / "store", key) as store:
        assert store.open_case(case.id) == long


@pytest.mark.promise("P28")
def test_a_long_meeting_on_a_filling_disk_loses_nothing(small_disk: Path) -> None:
    key = make_store(small_disk / "store", "W", PASSPHRASE, LEAST)
    kept = []
    with Store.open(small_disk / "store", key) as store:
        other = fill_up(small_disk)
        with other.open("r+b") as stream:
            stream.truncate(other.stat().st_size - 2 * 2**20)
        with refused("disk_full"):
            for number in range(10_000):
                case = said(a_case(f"{number}"), f"{number} " * 200)
                store.add(case)
                kept.append(case)
        assert len(kept) > 10
    with refused("disk_full"):
        fill_up(small_disk)
        with Store.open(small_disk / "store", key) as store:
            store.open_case(kept[0].id)
            for case in kept * 100:
                store.save(said(case, "more " * 300))
    other.unlink()
    with Store.open(small_disk / "store", key) as store:
        assert store.count() == len(kept)
        for case in kept:
            assert store.open_case(case.id).person == case.person


@pytest.mark.promise("P28")
def test_no_store_is_half_made_on_a_full_disk(small_disk: Path) -> None:
    other = fill_up(small_disk)
    with refused("disk_full"):
        make_store(small_disk / "store", "W", PASSPHRASE, LEAST)
    assert [file.name for file in small_disk.iterdir()] == [other.name]
    other.unlink()
    make_store(small_disk / "store", "W", PASSPHRASE, LEAST)


@pytest.mark.promise("P28")
def test_a_store_on_a_read_only_place_is_refused_unchanged(
    folder: Path, key: bytes, tmp_path: Path
) -> None:
    place = mounted(tmp_path / "place", "--bind", str(folder))
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        with refused("read_only", folder) as caught:
            Store.open(place, key)
        assert caught.value.file == str(place)
        with refused("already_a_store", folder):
            make_store(place, "W", PASSPHRASE, LEAST)
        with refused("read_only", folder):
            make_store(place / "new", "W", PASSPHRASE, LEAST)
    finally:
        subprocess.run(["umount", str(place)], check=True)
    Store.open(folder, key).close()


@pytest.mark.promise("P28")
def test_after_an_error_of_the_disk_the_same_save_succeeds(store: Store, folder: Path) -> None:
    case = case_files()[0]
    store.add(case)
    changed = scored(said(case, "words " * 300), 3)
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Any write beyond this point of any file fails, as on a failing disk.
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, limits[1]))
    try:
        for _ in range(3):
            with refused("io") as caught:
                store.save(changed)
            with refused("io"):
                store.open_case(case.id)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert caught.value.file == str(folder / "store.db")
    assert store.save(changed)
    assert store.open_case(case.id) == changed


@pytest.mark.promise("P28")
def test_a_page_that_breaks_while_the_store_is_open_is_told(folder: Path, key: bytes) -> None:
    with Store.open(folder, key) as store:
        cases = [replace(case, id=a_case().id) for case in case_files() * 5]
        store.import_cases(cases)
    file = folder / "store.db"
    data = bytearray(file.read_bytes())
    for at in range(4096 * 30, len(data), 4096):
        data[at + 100] ^= 1
    file.write_bytes(data)
    with Store.open(folder, key) as store, refused("damaged_store"):
        for case in cases:
            store.open_case(case.id)

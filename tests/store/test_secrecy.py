"""Without the passphrase the files of a store say nothing, and nothing lies beside them."""

import base64
import os
import secrets
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.round import Round
from mylife_desktop.store.opening import make_store
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import LEAST
from tests.builders import THEMES, a_case, case_files, said, scored
from tests.store.conftest import PASSPHRASE
from tests.store.watching import another_process, state


def marked_case(marker: "Marker") -> Case:
    """A case with a marker wherever there is a text."""
    case = a_case(marker(), name=marker(), note=marker())
    case = replace(
        case,
        parts={
            "plan": {"goals": (), "next_meeting": f"2026-11-22 10:00, {marker()}"},
            "people": ({"id": "p1", "name": marker(), "kind": "professional"},),
        },
        rounds=(Round("2026-01-01", kept={"note": marker()}),),
    )
    for theme in THEMES:
        case = said(case, marker(), theme=theme)
    return case


class Marker:
    """Makes words that cannot be anywhere by chance, and remembers them."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def __call__(self) -> str:
        self.made.append("zq" + secrets.token_hex(6))
        return self.made[-1]

    def found_in(self, data: bytes) -> list[str]:
        data = data.lower()
        return [
            word for word in self.made if word.encode() in data or word.encode("utf-16-le") in data
        ]


@pytest.mark.promise("P1")
def test_no_file_shows_a_word_of_anybodys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    marker = Marker()
    key = make_store(tmp_path / "store", f"Worker {marker()}", PASSPHRASE, LEAST)
    store = Store.open(tmp_path / "store", key)
    cases = []
    while len(marker.made) < 500:
        cases.append(marked_case(marker))
        store.add(cases[-1])
        store.draft(said(cases[-1], marker(), theme="life"))
    imported = store.import_cases([marked_case(marker)])
    store.save(said(cases[0], marker()))
    store.people("zq")
    store.take_back(imported)
    assert marker.found_in(repr(store.open_case(cases[1].id)).encode())
    for moment in ("open", "closed"):
        if moment == "closed":
            store.close()
        everything = [data for *_, data in state(tmp_path).values()]
        assert sum(map(len, everything)) > 100_000
        assert not [word for data in everything for word in marker.found_in(data)], moment


@pytest.mark.promise("P10")
@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_the_key_lies_nowhere(folder: Path, key: bytes, tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path), "HOME": str(tmp_path)}
    process = another_process("unlock", str(folder), "", env=environment)
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(PASSPHRASE + "\n")
    process.stdin.flush()
    assert process.stdout.readline() == "open\n"
    of_process = [
        Path(f"/proc/{process.pid}/{name}").read_bytes() for name in ("environ", "cmdline")
    ]
    on_disk = [data for *_, data in state(tmp_path).values()]
    out, err = process.communicate()
    on_disk += [data for *_, data in state(tmp_path).values()]
    secret = PASSPHRASE.encode()
    for form in (key, key.hex().encode(), base64.b64encode(key), secret):
        assert not any(form.lower() in data.lower() for data in (*of_process, *on_disk))
    assert (out, err) == ("", "")


@pytest.mark.promise("P16")
def test_a_closed_store_answers_nothing_and_leaves_only_its_two_files(
    store: Store, folder: Path
) -> None:
    store.add(case := case_files()[0])
    store.close()
    assert sorted(file.name for file in folder.iterdir()) == ["store.db", "store.json"]
    with pytest.raises(sqlcipher.ProgrammingError):
        store.open_case(case.id)
    with pytest.raises(sqlcipher.ProgrammingError):
        store.people()
    store.close()


@pytest.mark.promise("P54")
def test_no_temporary_file_is_left_after_a_crash(folder: Path, key: bytes, tmp_path: Path) -> None:
    temp = tmp_path / "temp"
    temp.mkdir()
    environment = {**os.environ, "TMPDIR": str(temp), "SQLITE_TMPDIR": str(temp)}
    process = another_process("hold", str(folder), key.hex(), env=environment)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    process.kill()
    process.communicate()
    assert list(temp.iterdir()) == []
    Store.open(folder, key).close()
    assert sorted(file.name for file in folder.iterdir()) == ["store.db", "store.json"]


@pytest.mark.promise("P55")
@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_only_the_owner_may_look_whatever_the_mask_is(tmp_path: Path) -> None:
    mask = os.umask(0)
    try:
        key = make_store(tmp_path / "store", "W", PASSPHRASE, LEAST)
        with Store.open(tmp_path / "store", key) as store:
            store.add(scored(a_case()))
            rights = {file.name: stat.S_IMODE(file.stat().st_mode) for file in store_files(store)}
    finally:
        os.umask(mask)
    assert rights == {
        "store": 0o700,
        "store.json": 0o600,
        "store.db": 0o600,
        "store.db-wal": 0o600,
    }


@pytest.mark.promise("P55")
@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_rights_given_to_others_are_taken_away_at_the_next_opening(
    folder: Path, key: bytes
) -> None:
    folder.chmod(0o755)
    for file in folder.iterdir():
        file.chmod(0o644)
    with Store.open(folder, key) as store:
        modes = {stat.S_IMODE(file.stat().st_mode) for file in store_files(store)}
    assert modes == {0o700, 0o600}


def store_files(store: Store) -> list[Path]:
    assert store.folder is not None
    return [store.folder, *store.folder.iterdir()]

"""Papers filled in by hand are kept encrypted beside their round, and go with their person."""

from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mylife_desktop.domain.joining import joined
from mylife_desktop.store.audit import Action
from mylife_desktop.store.folder import DATABASE
from mylife_desktop.store.scans import LARGEST, ScanKind, kind_of
from mylife_desktop.store.store import Store
from tests.builders import HARD_TEXTS, a_case, scored
from tests.store.conftest import WORKER
from tests.store.killed_steps import PNG
from tests.store.watching import refused

JPEG = b"\xff\xd8\xff\xe0" + b"a photo" * 100
PDF = b"%PDF-1.7\n" + b"a scan" * 100
TODAY = "2026-11-22"


def deciphered(folder: Path, key: bytes) -> bytes:
    """Every page of the file, those too that are in no table any more."""
    file, size, reserved = (folder / DATABASE).read_bytes(), 4096, 80
    pages = []
    for at in range(0, len(file), size):
        page = file[at + (16 if at == 0 else 0) : at + size]  # the first begins with the salt
        start = len(page) - reserved
        cipher = Cipher(algorithms.AES(key), modes.CBC(page[start : start + 16]))
        pages.append(cipher.decryptor().update(page[:start]))
    return b"".join(pages)


def test_what_is_kept_comes_back_byte_for_byte(store: Store, folder: Path, key: bytes) -> None:
    store.add(case := a_case())
    for name, data in (("a.jpg", JPEG), ("b.png", PNG), ("c.pdf", PDF)):
        store.add_scan(case.id, TODAY, name, data)
    store.close()
    with Store.open(folder, key) as again:
        found = again.scans(case.id)
        assert [(s.name, s.kind, s.date, s.size) for s in found] == [
            ("a.jpg", ScanKind.JPEG, TODAY, len(JPEG)),
            ("b.png", ScanKind.PNG, TODAY, len(PNG)),
            ("c.pdf", ScanKind.PDF, TODAY, len(PDF)),
        ]
        assert [again.read_scan(case.id, scan) for scan in found] == [JPEG, PNG, PDF]


@pytest.mark.promise("P1")
def test_no_byte_of_a_paper_lies_open_on_the_disk(store: Store, folder: Path) -> None:
    store.add(case := a_case())
    store.add_scan(case.id, TODAY, "MARKED-NAME.png", PNG + b"MARKED-BODY" * 50)
    store.close()
    for file in folder.iterdir():
        assert b"MARKED" not in file.read_bytes()


def test_what_a_paper_is_is_seen_by_its_first_bytes(store: Store) -> None:
    store.add(case := a_case())
    assert store.add_scan(case.id, TODAY, "not really.jpg", PDF).kind is ScanKind.PDF
    for data in (b"", b"GIF89a", b"<svg/>", b"MZ", b" %PDF-1.7", PNG[1:]):
        with refused("scan_kind"):
            store.add_scan(case.id, TODAY, "photo.jpg", data)
    assert len(store.scans(case.id)) == 1


def test_a_paper_has_a_largest_size(store: Store) -> None:
    store.add(case := a_case())
    store.add_scan(case.id, TODAY, "large.png", PNG.ljust(LARGEST, b"x"))
    with refused("scan_too_large") as caught:
        store.add_scan(case.id, TODAY, "larger.png", PNG.ljust(LARGEST + 1, b"x"))
    assert caught.value.values == {"limit": 10}
    (kept,) = store.scans(case.id)
    assert (kept.name, kept.size) == ("large.png", LARGEST)
    assert [row.action for row in store.audit_rows()] == [Action.CREATED, Action.SCAN_KEPT]


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=40))
def test_any_bytes_are_one_of_three_kinds_or_refused(data: bytes) -> None:
    starts = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-")
    if data.startswith(starts):
        assert kind_of(data) in ScanKind
    else:
        with refused("scan_kind"):
            kind_of(data)


@pytest.mark.parametrize("name", [*HARD_TEXTS, "half \ud800 a character", "n" * 3000])
def test_a_file_may_have_any_name(store: Store, name: str) -> None:
    store.add(case := a_case())
    kept = store.add_scan(case.id, TODAY, name, PNG)
    (found,) = store.scans(case.id)
    assert found.id == kept.id and len(found.name) <= 120
    assert store.read_scan(case.id, found) == PNG


@pytest.mark.promise("P28")
def test_a_paper_that_the_disk_refuses_is_kept_once_it_takes_it(store: Store) -> None:
    store.add(case := a_case())
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, limits[1]))
    try:
        with refused("io"):
            store.add_scan(case.id, TODAY, "a.png", PNG * 20)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert store.scans(case.id) == ()
    scan = store.add_scan(case.id, TODAY, "a.png", PNG * 20)
    assert store.read_scan(case.id, scan) == PNG * 20


def test_a_paper_can_be_taken_away(store: Store) -> None:
    store.add(case := a_case())
    scan = store.add_scan(case.id, TODAY, "a.png", PNG)
    store.remove_scan(case.id, scan)
    assert store.scans(case.id) == ()
    with refused("no_such_scan"):
        store.read_scan(case.id, scan)


@pytest.mark.promise("P1")
def test_what_is_taken_away_is_nowhere_in_the_file_not_even_for_who_has_the_key(
    folder: Path, key: bytes
) -> None:
    with Store.open(folder, key) as store:
        store.add(case := a_case())
        scan = store.add_scan(case.id, TODAY, "MARKED-NAME.png", PNG + b"MARKED-BODY" * 50_000)
    assert b"MARKED-BODY" in deciphered(folder, key), "it would be seen"
    with Store.open(folder, key) as store:
        store.remove_scan(case.id, scan)
    assert not list(folder.glob("*-wal"))
    assert b"MARKED" not in deciphered(folder, key)


def test_a_paper_can_be_of_another_day_after_all(store: Store) -> None:
    store.add(case := a_case())
    scan = store.add_scan(case.id, TODAY, "a.png", PNG)
    moved = store.move_scan(case.id, scan, "2026-11-05")
    assert (moved.id, moved.date) == (scan.id, "2026-11-05")
    assert store.scans(case.id) == (moved,) and store.read_scan(case.id, moved) == PNG
    rows = [(row.action, row.parts) for row in store.audit_rows(case.id)[2:3]]
    places = (f"rounds/{TODAY}/scan", "rounds/2026-11-05/scan")
    assert rows == [(Action.SCAN_MOVED, places)], "nobody looked at it, and none was removed"
    store.remove_scan(case.id, moved)
    before = store.audit_rows()
    with refused("no_such_scan"):
        store.move_scan(case.id, moved, TODAY)
    assert store.audit_rows() == before and store.scans(case.id) == ()


def test_a_paper_moved_in_between_is_parted_too(store: Store) -> None:
    one, other = scored(a_case("Aino")), scored(a_case("Ansku"), theme="health")
    store.import_cases([one, other])
    theirs = store.add_scan(other.id, TODAY, "theirs.pdf", PDF)
    done = store.join(joined(one, other, date(2026, 11, 22)), other.id)
    moved = store.move_scan(one.id, theirs, "2026-11-05")
    assert store.part(done)
    assert store.scans(one.id) == () and store.scans(other.id) == (moved,)


def test_nobody_reads_or_removes_another_ones_paper(store: Store) -> None:
    store.import_cases([one := a_case("Aino"), other := a_case("Kim")])
    scan = store.add_scan(one.id, TODAY, "a.png", PNG)
    with refused("no_such_scan"):
        store.read_scan(other.id, scan)
    store.remove_scan(other.id, scan)
    assert store.read_scan(one.id, scan) == PNG
    with refused("no_such_person"):
        store.add_scan("nobody", TODAY, "a.png", PNG)


@pytest.mark.promise("P56")
def test_keeping_showing_and_taking_away_leave_their_rows_without_a_name(store: Store) -> None:
    store.add(case := a_case())
    scan = store.add_scan(case.id, TODAY, "CONTENT.png", PNG)
    store.read_scan(case.id, scan)
    store.remove_scan(case.id, scan)
    rows = store.audit_rows(case.id)[1:]
    assert [row.action for row in rows] == ["scan_kept", "scan_shown", "scan_removed"]
    assert {row.parts for row in rows} == {(f"rounds/{TODAY}/scan",)}
    assert "CONTENT" not in repr(rows)


def test_papers_go_with_the_record_they_are_joined_to_and_come_back(store: Store) -> None:
    one, other = scored(a_case("Aino")), scored(a_case("Ansku"), theme="health")
    store.import_cases([one, other])
    mine = store.add_scan(one.id, TODAY, "mine.png", PNG)
    theirs = store.add_scan(other.id, TODAY, "theirs.pdf", PDF)
    done = store.join(joined(one, other, date(2026, 11, 22)), other.id)
    assert store.scans(one.id) == (mine, theirs)
    assert store.read_scan(one.id, theirs) == PDF
    later = store.add_scan(one.id, TODAY, "later.jpg", JPEG)
    assert store.part(done)
    assert store.scans(one.id) == (mine, later)
    assert store.scans(other.id) == (theirs,)


def test_an_import_is_not_taken_back_with_a_paper(store: Store) -> None:
    came = store.import_cases([one := a_case("Aino"), a_case("Kim")])
    store.add_scan(one.id, TODAY, "a.png", PNG)
    taken = store.take_back(came)
    assert (taken.gone, [each.called for each in taken.staying]) == (1, ["Aino"])
    assert len(store.scans(one.id)) == 1


def test_papers_rest_in_the_archive_with_their_person(store: Store) -> None:
    store.add(case := a_case())
    scan = store.add_scan(case.id, TODAY, "a.png", PNG)
    store.archive(case.id)
    assert store.read_scan(case.id, scan) == PNG
    store.bring_back(case.id)
    assert store.scans(case.id) == (scan,)


def test_what_is_practised_keeps_papers_in_memory_only() -> None:
    with Store.practice(WORKER) as store:
        store.add(case := a_case())
        scan = store.add_scan(case.id, TODAY, "a.png", PNG)
        assert store.read_scan(case.id, scan) == PNG

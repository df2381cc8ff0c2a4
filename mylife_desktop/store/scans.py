"""Papers that were filled in by hand, as photo or PDF: kept encrypted beside the round they are of.

They stand in no case and in no file of one; they go with their person.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import uuid4

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.store.connection import Database
from mylife_desktop.store.rows import ROUNDS

LARGEST: Final = 10 * 1024 * 1024
"""Bytes of one scan."""

_LONGEST_NAME: Final = 120


class ScanKind(StrEnum):
    """What a scan is, by its first bytes and not by its name."""

    JPEG = "jpeg"
    PNG = "png"
    PDF = "pdf"


_FIRST_BYTES: Final = (
    (b"\xff\xd8\xff", ScanKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", ScanKind.PNG),
    (b"%PDF-", ScanKind.PDF),
)


@dataclass(frozen=True)
class Scan:
    """A scan in a list. `date` is that of its round (ISO 8601), `at` when it was kept (UTC)."""

    id: str
    date: str
    name: str
    kind: ScanKind
    at: str
    size: int


def kind_of(data: bytes) -> ScanKind:
    """What the bytes are. Raises StoreProblem scan_kind, or scan_too_large (limit in MiB)."""
    if len(data) > LARGEST:
        raise StoreProblem("scan_too_large", limit=LARGEST // 1024**2)
    for first, kind in _FIRST_BYTES:
        if data.startswith(first):
            return kind
    raise StoreProblem("scan_kind")


def place(date: str) -> str:
    """What the trail calls the scans of a round."""
    return f"{ROUNDS}{date}/scan"


def add(db: Database, person_id: str, date: str, name: str, data: bytes, at: str) -> Scan:
    """Keeps a scan beside the round of a date. Raises as `kind_of`."""
    scan = Scan(str(uuid4()), date, name[:_LONGEST_NAME], kind_of(data), at, len(data))
    db.execute(
        "INSERT INTO scan (id, person, date, name, kind, at, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [scan.id, person_id, date, _storable(scan.name), scan.kind, at, data],
    )
    return scan


def of(db: Database, person_id: str) -> tuple[Scan, ...]:
    """A person's scans, by the dates of their rounds, then as they came."""
    found = db.execute(
        "SELECT id, date, name, kind, at, length(body) FROM scan WHERE person = ?"
        " ORDER BY date, rowid",
        [person_id],
    )
    return tuple(Scan(i, date, n, ScanKind(kind), at, s) for i, date, n, kind, at, s in found)


def body(db: Database, person_id: str, scan_id: str) -> bytes:
    """The bytes of a person's scan."""
    found = db.execute(
        "SELECT body FROM scan WHERE person = ? AND id = ?", [person_id, scan_id]
    ).fetchone()
    if found is None:
        raise StoreProblem("no_such_scan")
    return bytes(found[0])


def remove(db: Database, person_id: str, scan_id: str) -> None:
    """Takes a person's scan away for good."""
    db.execute("DELETE FROM scan WHERE person = ? AND id = ?", [person_id, scan_id])


def redate(db: Database, person_id: str, scan_id: str, date: str) -> None:
    """A person's scan is beside the round of another date from now on. Raises no_such_scan."""
    done = db.execute(
        "UPDATE scan SET date = ? WHERE person = ? AND id = ?", [date, person_id, scan_id]
    )
    if not done.rowcount:
        raise StoreProblem("no_such_scan")


def move(db: Database, scan_ids: Sequence[str], to: str) -> None:
    """Scans are another record's from now on: two records were made one, or parted."""
    db.conn.executemany(
        "UPDATE scan SET person = ? WHERE id = ?", [(to, scan_id) for scan_id in scan_ids]
    )


def _storable(name: str) -> str:
    """A name that the database takes whole: a NUL would end it, half a character is none."""
    return name.replace("\0", "").encode(errors="replace").decode()

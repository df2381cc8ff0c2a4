"""The audit trail: who looked at what or changed it, and when. Never a word of content."""

import hmac
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from mylife_desktop.store.connection import Database
from mylife_desktop.store.keys import derived
from mylife_desktop.store.rows import to_text

MEETING = "meeting"
"""Why a person was opened, when it was to sit down with them."""


class Action(StrEnum):
    """What was done."""

    CREATED = "created"
    OPENED = "opened"
    CHANGED = "changed"
    DRAFT_KEPT = "draft_kept"
    EXPORTED = "exported"
    GIVEN = "given"
    """Left on paper or as a file: `why` says what, `parts` to whom."""
    LISTED = "listed"
    SEARCHED = "searched"
    SHOWN = "shown"
    ARCHIVED = "archived"
    BROUGHT_BACK = "brought_back"
    IMPORTED = "imported"
    TAKEN_BACK = "taken_back"
    JOINED = "joined"
    PARTED = "parted"
    TOLD_APART = "told_apart"
    SCAN_KEPT = "scan_kept"
    SCAN_SHOWN = "scan_shown"
    SCAN_MOVED = "scan_moved"
    """Its paper is of another day: `parts` are from where and to where."""
    SCAN_REMOVED = "scan_removed"


@dataclass(frozen=True)
class AuditRow:
    """One line of the trail.

    `at` is UTC in ISO 8601 with its offset; `person` is None where it was about many. `parts` are
    places of a case (`domain.differences`). `hash` is a keyed hash of what was stored of the
    person afterwards. `clock_back`: the clock stood earlier than at the line before.
    """

    at: str
    who: str
    person: str | None
    action: Action
    parts: tuple[str, ...]
    why: str
    hash: str
    clock_back: bool


def utc_now() -> datetime:
    """The time of the laptop's clock, in UTC."""
    return datetime.now(UTC)


class Trail:
    """Writes and reads the trail of a store. A row goes into the transaction that is open."""

    def __init__(self, db: Database, who: str, key: bytes, now: Callable[[], datetime]) -> None:
        self._db = db
        self._who = who
        self._key = derived(key, "audit")
        self._now = now

    def time(self) -> str:
        """Now, as it is written: UTC with offset, always of the same length."""
        return self._now().astimezone(UTC).isoformat(timespec="microseconds")

    def note(
        self,
        action: Action,
        person: str | None = None,
        *,
        parts: Sequence[str] = (),
        why: str = "",
        state: Mapping[str, str] | None = None,
    ) -> None:
        """Writes a row. `state` is what is stored of the person from now on, by place."""
        at = self.time()
        self._db.execute(
            "INSERT INTO audit (at, who, person, action, parts, why, hash, clock_back)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
            " coalesce(?1 < (SELECT at FROM audit ORDER BY no DESC LIMIT 1), 0))",
            [at, self._who, person, action, to_text(parts), why, self._hash(state or {})],
        )

    def rows(self, person: str | None = None) -> list[AuditRow]:
        """All rows, or those about one person, the oldest first."""
        found = self._db.execute(
            "SELECT at, who, person, action, parts, why, hash, clock_back FROM audit"
            " WHERE ?1 IS NULL OR person = ?1 ORDER BY no",
            [person],
        )
        return [
            AuditRow(at, who, whose, Action(action), tuple(json.loads(parts)), why, hash_, bool(b))
            for at, who, whose, action, parts, why, hash_, b in found
        ]

    def left_in(self, person: str) -> tuple[str, ...]:
        """The places whose words were kept from a draft, if nothing was done with them since."""
        found = self._db.execute(
            "SELECT action, parts FROM audit WHERE person = ? AND action <> ?"
            " ORDER BY no DESC LIMIT 1",
            [person, Action.SHOWN],
        ).fetchone()
        return tuple(json.loads(found[1])) if found and found[0] == Action.DRAFT_KEPT else ()

    def _hash(self, state: Mapping[str, str]) -> str:
        # The texts are JSON in ASCII and the places have no line breaks: nothing can shift.
        lines = "".join(f"{place}\n{state[place]}\n" for place in sorted(state))
        return hmac.digest(self._key, lines.encode(), "sha256").hex()

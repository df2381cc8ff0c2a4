"""What stands in a form and is not kept yet: no part of a case, of a file or of the trail."""

from collections.abc import Mapping

from mylife_desktop.domain.frozen import Json
from mylife_desktop.store import rows
from mylife_desktop.store.connection import Database

NEW_PERSON = "new_person"
"""The setting of the store in which somebody stands who is not made yet, and so has no rows."""


def keep(db: Database, person_id: str, typed: Mapping[str, Json], at: str) -> None:
    """Puts this in the place of all that a person has; later typed is later in it."""
    db.execute("DELETE FROM unfinished WHERE person = ?", [person_id])
    db.conn.executemany(
        "INSERT INTO unfinished (person, place, body, at) VALUES (?, ?, ?, ?)",
        [(person_id, place, rows.to_text(value), at) for place, value in typed.items()],
    )


def of(db: Database, person_id: str) -> dict[str, Json]:
    """What stands in the forms of a person, the latest last."""
    found = "SELECT place, body FROM unfinished WHERE person = ? ORDER BY rowid"
    return {place: rows.from_text(body) for place, body in db.execute(found, [person_id])}


def move(db: Database, from_: str, to: str) -> None:
    """Two records are one person's: what stands in a form of either is not lost."""
    db.execute("UPDATE OR IGNORE unfinished SET person = ? WHERE person = ?", [to, from_])


def keep_new(db: Database, typed: Mapping[str, Json] | None) -> None:
    """Puts this in the place of what stood in the form of a new person; None: nothing any more."""
    db.execute("DELETE FROM setting WHERE name = ?", [NEW_PERSON])
    if typed is not None:
        db.execute("INSERT INTO setting VALUES (?, ?)", [NEW_PERSON, rows.to_text(dict(typed))])


def of_new(db: Database) -> dict[str, Json]:
    """What stands in the form of a new person."""
    found = db.execute("SELECT value FROM setting WHERE name = ?", [NEW_PERSON]).fetchone()
    return rows.from_text(found[0]) if found else {}

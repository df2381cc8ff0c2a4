"""Drafts: what is being typed and is not yet part of the case, kept apart without a trace."""

from mylife_desktop.store.connection import Database
from mylife_desktop.store.rows import Changes


def keep(db: Database, person_id: str, changes: Changes, at: str) -> None:
    """Puts these drafts in the place of those that a person has."""
    remove(db, person_id)
    db.conn.executemany(
        "INSERT INTO draft (person, place, body, at) VALUES (?, ?, ?, ?)",
        [(person_id, place, text, at) for place, text in changes.items()],
    )


def of(db: Database, person_id: str) -> dict[str, str | None]:
    """What a person's drafts change."""
    drafts = "SELECT place, body FROM draft WHERE person = ?"
    return dict(db.execute(drafts, [person_id]).fetchall())


def remove(db: Database, person_id: str) -> None:
    """Forgets a person's drafts."""
    db.execute("DELETE FROM draft WHERE person = ?", [person_id])


def people(db: Database) -> list[str]:
    """The ids of those who have drafts."""
    return [row[0] for row in db.execute("SELECT DISTINCT person FROM draft ORDER BY person")]

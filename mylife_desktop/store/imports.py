"""Imports: who of a file is there already, and an import taken back."""

from dataclasses import dataclass
from uuid import uuid4

from mylife_desktop.domain.case import Case
from mylife_desktop.store import people
from mylife_desktop.store.audit import Action
from mylife_desktop.store.connection import Database
from mylife_desktop.store.names import folded
from mylife_desktop.store.people import Summary

_WORK = (Action.CHANGED, Action.DRAFT_KEPT, Action.JOINED, Action.SCAN_KEPT)
"""What makes a person more than what came with the file."""


@dataclass(frozen=True)
class TakenBack:
    """How many went with an import that was taken back, and who stays, being worked on since."""

    gone: int
    staying: tuple[Summary, ...]


@dataclass(frozen=True)
class Identity:
    """By what somebody is known again: names as typed, birth and first round as ISO dates."""

    called: str
    name: str | None
    born: str | None
    first_round: str | None

    @classmethod
    def of(cls, case: Case) -> "Identity":
        first = min((r.date for r in case.rounds), default=None)
        return cls(case.person.called, case.person.name, case.person.born, first)

    def is_same(self, other: "Identity") -> bool:
        """Whether these two are taken for one person.

        The official name and the birth decide where both are known of both; else the name used,
        the birth (or that neither has one) and the date of the first round.
        """
        if self.born != other.born:
            return False
        if self.born and self.name and other.name:
            return folded(self.name) == folded(other.name)
        return folded(self.called) == folded(other.called) and self.first_round == other.first_round


def same_person(one: Case, other: Case) -> bool:
    """Whether two cases are taken for one person's, as `already_there` does."""
    return Identity.of(one).is_same(Identity.of(other))


def already_there(db: Database, case: Case) -> list[Summary]:
    """Those in the store, archived or not, who are taken for the person of this case."""
    wanted = Identity.of(case)
    # The first round is looked up only where the name used agrees.
    rows = db.execute(
        "SELECT id, called, name, born, CASE WHEN sorted_by = ?2 THEN"
        " (SELECT min(date) FROM round WHERE round.person = person.id) END"
        " FROM person WHERE born IS ?1 ORDER BY sorted_by, words",
        [wanted.born, folded(wanted.called)],
    ).fetchall()
    same = [row[0] for row in rows if Identity(*row[1:]).is_same(wanted)]
    return [found for each in same if (found := people.with_id(db, each))]


def begin(db: Database, at: str) -> str:
    """The id of a new import."""
    import_id = str(uuid4())
    db.execute('INSERT INTO "import" (id, at) VALUES (?, ?)', [import_id, at])
    return import_id


def is_worked_on(db: Database, person_id: str) -> bool:
    """Whether anything was changed or typed since the person came."""
    marks = ", ".join("?" for _ in _WORK)
    found = db.execute(
        f"SELECT EXISTS (SELECT 1 FROM audit WHERE person = ? AND action IN ({marks}))"  # noqa: S608
        " OR EXISTS (SELECT 1 FROM draft WHERE person = ?)"
        " OR EXISTS (SELECT 1 FROM unfinished WHERE person = ?)",
        [person_id, *_WORK, person_id, person_id],
    ).fetchone()
    return bool(found[0])

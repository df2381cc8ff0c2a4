"""Two records made one in the store, and the way back right after."""

from dataclasses import dataclass

from mylife_desktop.domain.case import Case
from mylife_desktop.store import rows, scans, unfinished
from mylife_desktop.store.audit import Action
from mylife_desktop.store.cases import Cases
from mylife_desktop.store.connection import Database


@dataclass(frozen=True)
class Joined:
    """What is needed to part two records again: both as they were, and the one as it is now.

    `archived`: which of the two rested in the archive, the kept one first. `scans`: the ids of
    the other one's.
    """

    kept: Case
    other: Case
    now: Case
    archived: tuple[bool, bool]
    import_id: str | None
    scans: tuple[str, ...] = ()


def join(db: Database, cases: Cases, now: Case, other_id: str) -> Joined:
    """Keeps `now` in place of its record and takes the other one out. Raises no_such_person.

    The one record is in the list if either of the two was. What was being typed in either is
    settled first: the caller has read both with it.
    """
    for person_id in (now.id, other_id):
        cases.settle(person_id)
    kept, other = (rows.case_of(each, cases.texts(each)) for each in (now.id, other_id))
    found = 'SELECT archived, "import" FROM person WHERE id = ?'
    (was_kept, _), (was_other, import_id) = (
        db.execute(found, [each]).fetchone() for each in (now.id, other_id)
    )
    cases.save(now, Action.JOINED)
    unfinished.move(db, other_id, now.id)
    papers = tuple(scan.id for scan in scans.of(db, other_id))
    scans.move(db, papers, now.id)
    cases.take_out(other_id, Action.JOINED)
    _set_archived(db, now.id, was_kept and was_other)
    return Joined(kept, other, now, (bool(was_kept), bool(was_other)), import_id, papers)


def part(db: Database, cases: Cases, joined: Joined) -> bool:
    """Puts both records back as they were; False, and nothing is done, if it is too late.

    It is if anybody has worked on the one since. Raises no_such_person.
    """
    cases.settle(joined.now.id)
    if cases.texts(joined.now.id) != rows.texts_of(joined.now):
        return False
    cases.save(joined.kept, Action.PARTED)
    cases.add(joined.other, Action.PARTED, joined.import_id)
    scans.move(db, joined.scans, joined.other.id)
    both = (joined.kept.id, joined.other.id)
    for person_id, archived in zip(both, joined.archived, strict=True):
        _set_archived(db, person_id, archived)
    return True


def _set_archived(db: Database, person_id: str, archived: bool) -> None:
    db.execute("UPDATE person SET archived = ? WHERE id = ?", [int(archived), person_id])

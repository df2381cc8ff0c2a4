"""The tables, from the first one on: each step is done once, in this order, and never edited.

Keys are UUIDs as text and whatever changes has a revision, so that stores can be brought together
one day. A case is kept as JSON text, a row for each round and each part, exactly as it came; the
columns beside it are only what lists and searches need.
"""

from mylife_desktop.store import due
from mylife_desktop.store import rows as case_rows
from mylife_desktop.store.connection import Connection, Database, ForeignKey, Migrations, Table
from mylife_desktop.store.names import folded, known_by


def _of_person(table: str) -> list[ForeignKey]:
    return [ForeignKey(table, "person", "person", "id", on_delete="CASCADE")]


def _table(db: Database, name: str) -> Table:
    return db.table(name)


def settings(db: Database) -> None:
    """What belongs to the store itself: the worker's name, and somebody who is not made yet."""
    _table(db, "setting").create({"name": str, "value": str}, pk="name", not_null={"name", "value"})


def people(db: Database) -> None:
    """The people: `sorted_by` and `words` are the names folded, for order and for search."""
    table = _table(db, "person").create(
        {
            "id": str,
            "body": str,
            "called": str,
            "name": str,
            "born": str,
            "sorted_by": str,
            "words": str,
            "next_meeting": str,
            "archived": int,
            "import": str,
            "revision": int,
        },
        pk="id",
        not_null={"id", "body", "called", "sorted_by", "words", "archived", "revision"},
        defaults={"archived": 0, "revision": 1},
    )
    # A search reads this index alone, in order, until a page is full.
    table.create_index(["archived", "sorted_by", "words"])
    table.create_index(["next_meeting"])
    table.create_index(["born"])
    table.create_index(["import"])


def rounds(db: Database) -> None:
    """The rounds, with all the answers of one in one row."""
    table = _table(db, "round").create(
        {"id": str, "person": str, "date": str, "body": str, "revision": int},
        pk="id",
        not_null={"id", "person", "date", "body", "revision"},
        defaults={"revision": 1},
        foreign_keys=_of_person("round"),
    )
    table.create_index(["person", "date"], unique=True)


def parts(db: Database) -> None:
    """What is kept whole: people, plans_elsewhere, plan, sharing."""
    _table(db, "part").create(
        {"person": str, "name": str, "body": str, "revision": int},
        pk=("person", "name"),
        not_null={"person", "name", "body", "revision"},
        defaults={"revision": 1},
        foreign_keys=_of_person("part"),
    )


def drafts(db: Database) -> None:
    """What is being typed: `place` is a round, a part or the person; no body: taken away."""
    _table(db, "draft").create(
        {"person": str, "place": str, "body": str, "at": str},
        pk=("person", "place"),
        not_null={"person", "place", "at"},
        foreign_keys=_of_person("draft"),
    )


def imports(db: Database) -> None:
    """The imports, so that one can be taken back."""
    _table(db, "import").create({"id": str, "at": str}, pk="id", not_null={"id", "at"})


def audit(db: Database) -> None:
    """Who looked at what, or changed it, and when; rows outlive the person they are about."""
    table = _table(db, "audit").create(
        {
            "no": int,
            "at": str,
            "who": str,
            "person": str,
            "action": str,
            "parts": str,
            "why": str,
            "hash": str,
            "clock_back": int,
        },
        pk="no",
        not_null={"at", "who", "action", "parts", "why", "hash", "clock_back"},
    )
    table.create_index(["person"])
    db.execute("CREATE INDEX audit_opened ON audit (why) WHERE action = 'opened'")


def last_rounds(db: Database) -> None:
    """When the newest round of each person was, kept by the database itself, so that those whose
    next one is due are found without looking at all rounds.
    """
    db.execute("ALTER TABLE person ADD COLUMN last_round TEXT")
    newest = "SET last_round = (SELECT max(date) FROM round WHERE round.person = person.id)"
    db.execute(f"UPDATE person {newest}")
    for name, when, whose in (("added", "INSERT", "NEW"), ("gone", "DELETE", "OLD")):
        db.execute(
            f"CREATE TRIGGER round_{name} AFTER {when} ON round BEGIN"
            f" UPDATE person {newest} WHERE id = {whose}.person; END"
        )
    _table(db, "person").create_index(["archived", "last_round"])


def doubles(db: Database) -> None:
    """By what two records of one person are found: the official name folded, and the name used
    with the year of birth; and which pairs of them are known to be two people. The rows of such a
    pair may be gone: ids never come again.
    """
    for name in ("official", "known_by"):
        db.execute(f"ALTER TABLE person ADD COLUMN {name} TEXT")
        _table(db, "person").create_index([name])
    for person_id, name, called, born in db.execute(
        "SELECT id, name, called, born FROM person"
    ).fetchall():
        db.execute(
            "UPDATE person SET official = ?, known_by = ? WHERE id = ?",
            [folded(name), known_by(called, born), person_id],
        )
    _table(db, "apart").create(
        {"one": str, "other": str}, pk=("one", "other"), not_null={"one", "other"}
    )


def due_days(db: Database) -> None:
    """What of each plan has a day by which somebody should look at it (see `store.due`)."""
    table = _table(db, "due").create(
        {"person": str, "kind": str, "day": str, "words": str},
        not_null={"person", "kind", "day"},
        foreign_keys=_of_person("due"),
    )
    table.create_index(["kind", "day"])
    table.create_index(["person"])
    marks = ", ".join("?" for _ in due.PARTS)
    having = f"SELECT DISTINCT person FROM part WHERE name IN ({marks})"  # noqa: S608
    for (person_id,) in db.execute(having, [*due.PARTS]).fetchall():
        _write_due(db, person_id)


def permissions_covered(db: Database) -> None:
    """A permission does not end where a wider one goes on."""
    having = "SELECT DISTINCT person FROM due WHERE kind = ?"
    for (person_id,) in db.execute(having, [str(due.Due.PERMISSION)]).fetchall():
        _write_due(db, person_id)


def _write_due(db: Database, person_id: str) -> None:
    texts = case_rows.read(db, person_id) or {}
    needed = {place: texts[place] for place in texts if place in {case_rows.PERSON, *due.PARTS}}
    due.write(db, case_rows.case_of(person_id, needed))


def unfinished(db: Database) -> None:
    """What stands in a form and is not kept yet, by the form: no part of the case."""
    _table(db, "unfinished").create(
        {"person": str, "place": str, "body": str, "at": str},
        pk=("person", "place"),
        not_null={"person", "place", "body", "at"},
        foreign_keys=_of_person("unfinished"),
    )


def scans(db: Database) -> None:
    """Papers that were filled in by hand, kept beside the round of their date."""
    table = _table(db, "scan").create(
        {"id": str, "person": str, "date": str, "name": str, "kind": str, "at": str, "body": bytes},
        pk="id",
        not_null={"id", "person", "date", "name", "kind", "at", "body"},
        foreign_keys=_of_person("scan"),
    )
    table.create_index(["person", "date"])


STEPS = (
    settings, people, rounds, parts, drafts, imports, audit, last_rounds, doubles, due_days,
    unfinished, scans, permissions_covered,
)  # fmt: skip
"""In the order in which they are done. A later version adds its steps at the end."""

MIGRATIONS = Migrations("mylife")
for _step in STEPS:
    MIGRATIONS()(_step)

KNOWN = frozenset(step.__name__ for step in STEPS)


def migrate(db: Database) -> None:
    """Brings the tables up to this version, wholly or not at all."""
    if not MIGRATIONS.pending(db):
        return
    with db.atomic():
        MIGRATIONS.apply(db)
    # So that the database file by itself, without its journal, says of which version it is.
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def is_newer(connection: Connection) -> bool:
    """Whether steps were done in this store that this version does not know."""
    done = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
    return not KNOWN.issuperset(name for (name,) in connection.execute(done, [MIGRATIONS.name]))

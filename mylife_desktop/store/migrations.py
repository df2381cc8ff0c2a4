"""The tables, from the first one on: each step is done once, in this order, and never edited.

Keys are UUIDs as text and whatever changes has a revision, so that stores can be brought together
one day. A case is kept as JSON text, a row for each round and each part, exactly as it came; the
columns beside it are only what lists and searches need.
"""

from mylife_desktop.store.connection import Connection, Database, ForeignKey, Migrations, Table


def _of_person(table: str) -> list[ForeignKey]:
    return [ForeignKey(table, "person", "person", "id", on_delete="CASCADE")]


def _table(db: Database, name: str) -> Table:
    return db.table(name)


def settings(db: Database) -> None:
    """What belongs to the store itself: the worker's name."""
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


STEPS = (settings, people, rounds, parts, drafts, imports, audit)
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

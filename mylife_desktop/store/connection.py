"""A connection to an encrypted database, with everything that must be set before its first use."""

import sys
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

# sqlite-utils takes its driver from these names, and its handling of errors with it: it must find
# SQLCipher there before it is imported for the first time.
sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = sqlcipher

from sqlite_utils import Database, Migrations  # noqa: E402
from sqlite_utils.db import ForeignKey, Table  # noqa: E402

from mylife_desktop.store.keys import salt_of  # noqa: E402

__all__ = [
    "Connection",
    "Database",
    "ForeignKey",
    "Migrations",
    "Table",
    "connect",
    "connect_in_memory",
    "peek",
]

Connection = Any
"""A connection of sqlcipher3, which has no types."""


def connect(file: Path, key: bytes) -> Database:
    """A connection for reading and writing, the only one that may have this file open.

    The order counts: nothing is logged from the first statement on; the lock is exclusive before
    the first access, so that a second copy is refused and no shared memory is needed; each commit
    is synchronised, the directory too, before the journal is a WAL. Raises sqlcipher's errors.
    """
    connection = _keyed(str(file.absolute()), key)
    try:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
        connection.execute("PRAGMA temp_store=MEMORY").fetchall()
        # Read before anything is set that could write: what is not ours is left as it is.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        connection.execute("PRAGMA synchronous=EXTRA").fetchall()
        connection.execute("PRAGMA journal_mode=WAL").fetchall()
        # What is taken away is overwritten: it is for good, also for who has the key.
        connection.execute("PRAGMA secure_delete=ON").fetchall()
        return _database(connection)
    except BaseException:
        connection.close()
        raise


def connect_in_memory() -> Database:
    """A database that is gone with its connection and was never on a disk."""
    connection = sqlcipher.connect(":memory:")
    connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
    connection.execute("PRAGMA temp_store=MEMORY").fetchall()  # nor what a long sort needs
    return _database(connection)


def peek(file: Path, key: bytes) -> Connection:
    """A connection that reads the file as it lies there: no lock, no journal, no byte changed."""
    return _keyed(f"{file.absolute().as_uri()}?mode=ro&immutable=1", key)


def _keyed(name: str, key: bytes) -> Connection:
    # A second copy is told at once that the store is in use: there is nothing to wait for.
    connection = sqlcipher.connect(name, timeout=0, uri=name.startswith("file:"))
    connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
    # Not as a PRAGMA: the text of a statement is kept, and may be traced.
    connection.set_key(f"x'{key.hex()}{salt_of(key).hex()}'")
    return connection


def _database(connection: Connection) -> Database:
    connection.execute("PRAGMA foreign_keys=ON").fetchall()
    return Database(connection, execute_plugins=False, strict=True)

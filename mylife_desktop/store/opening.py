"""From a folder to an open database, and from nothing to a folder; no byte changes in a refusal."""

from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.store.connection import Database, connect, peek
from mylife_desktop.store.errors import is_writable, told
from mylife_desktop.store.folder import (
    DATABASE,
    HEADER,
    UNFINISHED,
    FolderLock,
    keep_private,
    new_folder,
    rename_durably,
    synchronise,
    write_durably,
)
from mylife_desktop.store.header import Cost, Header, header_to_bytes
from mylife_desktop.store.keys import SALT_LENGTH, new_key, salt_of
from mylife_desktop.store.migrations import is_newer, migrate
from mylife_desktop.store.names import column
from mylife_desktop.store.unlocking import make_header

WORKER = "worker"


def make_store(folder: Path, worker: str, passphrase: str, cost: Cost | None = None) -> bytes:
    """Makes the files of a new store, wholly or not at all, and returns its key. Any thread may.

    The folder is made, or is empty, or holds what a killed making left. Raises StoreProblem
    passphrase_short, passphrase_common, already_a_store, folder_not_empty, not_a_folder, in_use,
    read_only, disk_full or io.
    """
    key = new_key()
    make_files(folder, worker, key, make_header(key, passphrase, cost))
    return key


def make_files(folder: Path, worker: str, key: bytes, header: Header) -> None:
    """The folder with its two files. The last name that is given makes it a store."""
    with told(folder), new_folder(folder):
        write_durably(folder / UNFINISHED, header_to_bytes(header))
        # The journal takes its rights from the database.
        write_durably(folder / DATABASE, b"")
        db = connect(folder / DATABASE, key)
        try:
            migrate(db)
            db.execute("INSERT INTO setting VALUES (?, ?)", [WORKER, column(worker)])
        finally:
            db.close()
        rename_durably(folder / UNFINISHED, HEADER)
        synchronise(folder.parent)


def open_database(folder: Path, key: bytes) -> tuple[Database, FolderLock]:
    """An open database of this version, and the lock that belongs to it.

    Raises StoreProblem not_a_store, in_use, read_only, damaged_store, newer_store, disk_full or io.
    """
    file = folder / DATABASE
    with told(file):
        if not (folder / HEADER).is_file():
            raise StoreProblem("not_a_store", file=str(folder))
        lock = FolderLock(folder)
        try:
            _refuse_what_is_not_ours(folder, key)
            db = connect(file, key)
            try:
                migrate(db)
                keep_private(folder)
            except BaseException:
                db.close()
                raise
        except BaseException:
            lock.release()
            raise
        return db, lock


def _refuse_what_is_not_ours(folder: Path, key: bytes) -> None:
    file = folder / DATABASE
    if not file.is_file():
        raise StoreProblem("damaged_store", file=str(file))
    if not (is_writable(folder) and is_writable(file)):
        raise StoreProblem("read_only", file=str(folder))
    with file.open("rb") as stream:
        # SQLite would try to mend another program's database before it finds it is not ours.
        if stream.read(SALT_LENGTH) != salt_of(key):
            raise StoreProblem("damaged_store", file=str(file))
    # A database cut off in the middle of a checkpoint is whole only with its journal, which is not
    # read here: what seems broken now is left for the real opening to judge.
    with suppress(sqlcipher.DatabaseError):
        connection = peek(file, key)
        try:
            newer = is_newer(connection)
        finally:
            connection.close()
        if newer:
            raise StoreProblem("newer_store", file=str(file))

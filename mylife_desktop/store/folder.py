"""The folder of a store: its files, whose they are, and that only one program has it open."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mylife_desktop.domain.problem import StoreProblem

HEADER = "store.json"
DATABASE = "store.db"
UNFINISHED = "store.json.unfinished"
"""The header while the database is being made: its last name makes the folder a store."""

_JOURNALS = (f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal")
_FILES = (UNFINISHED, DATABASE, *_JOURNALS)


class FolderLock:
    """Held while a store is open; gone with the process, however that ends.

    SQLite's own lock on the database is lost as soon as anything in the same process opens and
    closes that file; this one lies on the folder and leaves no file. Windows, where the folder
    cannot be locked, has only SQLite's, which is not lost there.
    """

    def __init__(self, folder: Path) -> None:
        """Raises StoreProblem in_use; OSError if the folder cannot be read."""
        self._descriptor: int | None = None
        if sys.platform == "win32":
            return
        import fcntl

        self._descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self.release()
            raise StoreProblem("in_use", file=str(folder)) from None
        except OSError:
            # Some file systems cannot lock a folder: SQLite's lock must do.
            self.release()

    def release(self) -> None:
        """Lets another program have the folder; a second time does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


@contextmanager
def new_folder(folder: Path) -> Iterator[None]:
    """An empty folder for a store, locked; put back as it was if the making of the store fails.

    What a killed making left is cleared away first. Raises StoreProblem already_a_store,
    folder_not_empty, not_a_folder or in_use, and OSError.
    """
    if folder.exists() and not folder.is_dir():
        raise StoreProblem("not_a_folder", file=str(folder))
    made = not folder.exists()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FolderLock(folder)
    try:
        _clear_for_new(folder)
        folder.chmod(0o700)
        yield
    except BaseException:
        if not (folder / HEADER).exists() and (made or (folder / UNFINISHED).exists()):
            clear(folder)
            if made:
                with suppress(OSError):
                    folder.rmdir()
        raise
    finally:
        lock.release()


def _clear_for_new(folder: Path) -> None:
    if (folder / HEADER).exists():
        raise StoreProblem("already_a_store", file=str(folder))
    if (folder / UNFINISHED).exists():
        clear(folder)
    if any(folder.iterdir()):
        raise StoreProblem("folder_not_empty", file=str(folder))


def clear(folder: Path) -> None:
    """Removes the files of a store that was never finished."""
    # The mark of being unfinished goes last: a kill in between leaves it for the next time.
    for name in reversed(_FILES):
        with suppress(FileNotFoundError):
            (folder / name).unlink()


def write_durably(file: Path, data: bytes) -> None:
    """A new file, for its owner only, on the disk when this returns. Raises OSError."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def rename_durably(file: Path, name: str) -> None:
    """Gives the file another name in its folder; the folder is on the disk when this returns."""
    file.replace(file.with_name(name))
    synchronise(file.parent)


def synchronise(folder: Path) -> None:
    """What the folder contains is on the disk when this returns, where a system can do that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def keep_private(folder: Path) -> None:
    """Takes away what rights others were given to the store, where the file system has rights."""
    with suppress(OSError):
        folder.chmod(0o700)
    for name in (HEADER, DATABASE, *_JOURNALS):
        with suppress(OSError):
            (folder / name).chmod(0o600)

"""What the disk and the database say when something is wrong, as a problem that can be told.

The fault of the surroundings is told; a fault of this program (a wrong statement, a broken
constraint) is not hidden behind a sentence.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from mylife_desktop.domain.problem import StoreProblem

_KINDS = {
    "SQLITE_BUSY": "in_use",
    "SQLITE_PROTOCOL": "in_use",
    "SQLITE_READONLY": "read_only",
    "SQLITE_PERM": "read_only",
    "SQLITE_FULL": "disk_full",
    "SQLITE_IOERR": "io",
    "SQLITE_CANTOPEN": "io",
    "SQLITE_NOLFS": "io",
    "SQLITE_CORRUPT": "damaged_store",
    "SQLITE_NOTADB": "damaged_store",
}
_SYSTEM_KINDS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}
_FULL = 64 * 1024
"""A disk with fewer free bytes than this is full, whatever the error was called."""


@contextmanager
def told(file: Path | None) -> Iterator[None]:
    """Turns errors of the disk and the database into a `StoreProblem` about `file`.

    Errors of ours (SQLITE_ERROR, a constraint, a closed connection) pass unchanged.
    """
    try:
        yield
    except sqlcipher.Error as error:
        kind = _kind(error, file)
        if kind is None:
            raise
        raise StoreProblem(kind, file=str(file or "")) from error
    except OSError as error:
        kind = _SYSTEM_KINDS.get(error.errno or 0, "io")
        name = error.filename if isinstance(error.filename, str) else str(file or "")
        raise StoreProblem(kind, file=name) from error


def _kind(error: Exception, file: Path | None) -> str | None:
    # Extended names (SQLITE_IOERR_WRITE) begin with the plain one.
    name = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
    kind = _KINDS.get(name)
    return "disk_full" if kind == "io" and _is_full(file) else kind


def _is_full(file: Path | None) -> bool:
    try:
        return file is not None and shutil.disk_usage(file).free < _FULL
    except OSError:
        return False


def is_writable(path: Path) -> bool:
    """Whether this user may write there and the place is not mounted read-only."""
    return os.access(path, os.W_OK)

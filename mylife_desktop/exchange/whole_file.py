"""Reads and writes a file as a whole: nothing without end comes in, no half file goes out."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from mylife_desktop.domain.problem import CaseFileProblem

LARGEST = 32 * 1024 * 1024
"""The largest file that is read, in bytes. The invented clients' have 14,000."""

_OWNER_ONLY = 0o600
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_KINDS = {
    errno.ENOENT: "no_such_file",
    errno.ENOTDIR: "no_such_file",
    errno.EACCES: "file_not_allowed",
    errno.EPERM: "file_not_allowed",
    errno.EROFS: "file_not_allowed",
    errno.ENOSPC: "file_disk_full",
    errno.EDQUOT: "file_disk_full",
}


def read_whole(path: Path) -> bytes:
    """The bytes of a regular file of at most `LARGEST`. Raises CaseFileProblem."""
    with _told(path):
        # Before opening: a pipe would wait for ever, a device may do something.
        _refuse_unless_regular(path.stat(), path)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise CaseFileProblem("file_too_large", file=str(path), limit=LARGEST // 1024**2)
    return data


def write_whole(data: bytes, path: Path) -> None:
    """Puts a file there that its owner alone may read and write, or leaves what was there.

    An earlier file is replaced in one moment, but only a regular one: neither a link, a folder nor
    a device. Raises CaseFileProblem.
    """
    with _told(path):
        with suppress(FileNotFoundError):
            _refuse_unless_regular(path.lstat(), path)
        # Always the same for this file, so that what a kill may have left goes with the next one.
        beside = path.with_name(f".{sha256(os.fsencode(path.name)).hexdigest()[:16]}.part")
        beside.unlink(missing_ok=True)
        try:
            if not _written_nameless(data, path, beside):
                handle = os.open(beside, _NEW, _OWNER_ONLY)
                _fill(handle, data)
                os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)
        _sync_folder(path.parent)


def _written_nameless(data: bytes, path: Path, beside: Path) -> bool:
    """Writes a file that has no name until it is complete; False where that is not possible.

    So a kill in the middle leaves no readable copy of a person's words under a strange name.
    """
    if not hasattr(os, "O_TMPFILE"):
        return False
    try:
        handle = os.open(path.parent, os.O_TMPFILE | os.O_WRONLY, _OWNER_ONLY)
    except OSError as error:
        if error.errno in (errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL):
            return False
        raise
    named = os.dup(handle)
    try:
        _fill(handle, data)
        try:
            _name(named, path)
        except FileExistsError:  # a name cannot be given twice, but taken over
            _name(named, beside)
            os.replace(beside, path)
    except FileNotFoundError:  # a system without /proc
        return False
    finally:
        os.close(named)
    return True


def _name(handle: int, path: Path) -> None:
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        # Only with a folder given does Python follow the link that stands for the open file.
        os.link(f"/proc/self/fd/{handle}", path.name, dst_dir_fd=folder, follow_symlinks=True)
    finally:
        os.close(folder)


def _fill(handle: int, data: bytes) -> None:
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Makes the name itself durable, where the system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refuse_unless_regular(found: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise CaseFileProblem("not_a_file", file=str(path))


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """An error of the system as a problem with this file."""
    try:
        yield
    except OSError as error:
        kind = _KINDS.get(error.errno or 0, "file_failed")
        raise CaseFileProblem(kind, file=str(path)) from error

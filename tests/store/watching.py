"""What a test asks of files and processes: is every byte as it was, and what does another say."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mylife_desktop.domain.problem import StoreProblem

ROOT = Path(__file__).parents[2]


def state(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Every file with its rights, its time and its bytes."""
    return {
        str(file.relative_to(folder)): (
            file.stat().st_mode,
            file.stat().st_mtime_ns,
            file.read_bytes() if file.is_file() else b"",
        )
        for file in [folder, *sorted(folder.rglob("*"))]
    }


@contextmanager
def refused(kind: str, folder: Path | None = None) -> Iterator[pytest.ExceptionInfo[StoreProblem]]:
    """What is done within is refused with this kind, and not a byte of the folder changes."""
    before = state(folder) if folder else None
    with pytest.raises(StoreProblem) as caught:
        yield caught
    assert caught.value.kind == kind
    if folder:
        assert state(folder) == before


def another_process(*arguments: str, env: dict[str, str] | None = None) -> "subprocess.Popen[str]":
    """Another Python running `tests/store/another.py` with these arguments."""
    command = [sys.executable, "-W", "error", "-m", "tests.store.another", *arguments]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=env,
    )

"""A store made once for all tests, and copies of it."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mylife_desktop.store.opening import make_store
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import LEAST

PASSPHRASE = "vihreä sateenvarjo, kolme omenaa"
WORKER = "Maija Mallikas"


class Clock:
    """A clock that goes on by a second with every look at it, and can be set."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    folder = tmp_path_factory.mktemp("made") / "store"
    return folder, make_store(folder, WORKER, PASSPHRASE, LEAST)


@pytest.fixture
def key(made_store: tuple[Path, bytes]) -> bytes:
    return made_store[1]


@pytest.fixture
def folder(made_store: tuple[Path, bytes], tmp_path: Path) -> Path:
    """An empty store, closed, which `key` and PASSPHRASE open."""
    return Path(shutil.copytree(made_store[0], tmp_path / "store"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(folder: Path, key: bytes, clock: Clock) -> Iterator[Store]:
    with Store.open(folder, key, now=clock) as opened:
        yield opened

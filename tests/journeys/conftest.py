"""Whole tasks, done with a real mouse and real keys in the real program."""

import pytest

from tests.journeys.hands import hand, mouse  # noqa: F401
from tests.journeys.opened import (  # noqa: F401
    OFFSCREEN,
    desk,
    door,
    made,
    nothing_left_behind,
    open_program,
    peopled,
    store_folder,
    with_noor,
)


def pytest_itemcollected(item: pytest.Item) -> None:
    item.add_marker(OFFSCREEN, append=False)

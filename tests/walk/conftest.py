"""A walk through every page, with the eyes, ears and hands of people who need them good."""

import pytest

from tests.journeys.opened import (  # noqa: F401
    OFFSCREEN,
    made,
    nothing_left_behind,
    open_program,
    peopled,
    store_folder,
)


def pytest_itemcollected(item: pytest.Item) -> None:
    item.add_marker(OFFSCREEN, append=False)

"""A Circle on a screen, with somebody who shows at once what was done."""

from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.picture import Picture
from mylife_desktop.palette import palette
from tests.drive import Table, show


class Lay(Protocol):
    """Lays a Circle on the table."""

    def __call__(self, picture: Picture, width: int = 760, height: int = 640) -> Table: ...


@pytest.fixture
def lay(qtbot: QtBot) -> Lay:
    def laid(picture: Picture, width: int = 760, height: int = 640) -> Table:
        view = CircleView(picture, palette("light"))
        show(qtbot, view, width, height)
        return Table(view)

    return laid

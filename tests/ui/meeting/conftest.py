"""The room of a meeting."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.meeting.rooms import Meeting


@pytest.fixture
def meeting(qtbot: QtBot) -> Meeting:
    """Somebody new, with nothing answered yet."""
    return Meeting(qtbot)

"""How large the window is at its first start: on a small laptop nothing lies below the edge."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.curtain import Curtain
from mylife_desktop.ui.help_card import HelpCard
from mylife_desktop.ui.main_window import MainWindow


def a_window(qtbot: QtBot) -> MainWindow:
    def curtain() -> Curtain:
        raise AssertionError

    def help_card() -> HelpCard:
        raise AssertionError

    window = MainWindow(curtain, help_card)
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize("room", [(1366, 728), (1366, 768), (1280, 1024), (1024, 700)])
def test_a_small_screen_is_taken_whole(qtbot: QtBot, room: tuple[int, int]) -> None:
    window = a_window(qtbot)
    window.open_in(QSize(*room))
    assert window.isMaximized()
    assert window.normalGeometry().height() < room[1]


@pytest.mark.parametrize("room", [(1440, 860), (1920, 1040)])
def test_on_a_large_one_there_is_room_beside(qtbot: QtBot, room: tuple[int, int]) -> None:
    window = a_window(qtbot)
    window.open_in(QSize(*room))
    assert not window.isMaximized()
    assert window.size() == QSize(1366, 768)

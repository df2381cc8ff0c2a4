"""Not now, rather not say, not my thing."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.themes import Skip
from mylife_desktop.ui.look import TARGET
from mylife_desktop.ui.meeting.skip_row import SkipRow
from tests.drive import show
from tests.ui.meeting.rooms import chosen, press

BUTTONS = {
    "Not now": Skip.NOT_NOW,
    "Rather not say": Skip.RATHER_NOT,
    "Not my thing": Skip.NOT_MY_THING,
}


class Row:
    def __init__(self, qtbot: QtBot) -> None:
        self.row = SkipRow()
        self.said: list[Skip | None] = []
        self.row.skipped.connect(self.said.append)
        self.row.skipped.connect(lambda why: self.row.show_reason(why, possible=True))
        show(qtbot, self.row, 560, 60)


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    return Row(qtbot)


@pytest.mark.parametrize("name", BUTTONS)
def test_each_button_says_its_own_reason_and_is_lit(row: Row, name: str) -> None:
    press(row.row, name)
    assert row.said == [BUTTONS[name]]
    assert chosen(row.row) == [name]


def test_pressed_again_it_is_taken_back(row: Row) -> None:
    press(row.row, "Not now")
    press(row.row, "Not now")
    assert row.said == [Skip.NOT_NOW, None]
    assert chosen(row.row) == []


def test_another_reason_takes_its_place(row: Row) -> None:
    press(row.row, "Not now")
    press(row.row, "Not my thing")
    assert row.said == [Skip.NOT_NOW, Skip.NOT_MY_THING]
    assert chosen(row.row) == ["Not my thing"]


def test_by_itself_it_lights_nothing(qtbot: QtBot) -> None:
    row = SkipRow()
    show(qtbot, row)
    press(row, "Not now")
    assert chosen(row) == [], "only what is shown is lit"


def test_where_everything_is_answered_there_is_no_reason_to_give(row: Row) -> None:
    row.row.show_reason(None, possible=False)
    assert not any(one.isEnabled() for one in row.row.findChildren(QPushButton))
    row.row.show_reason(None, possible=True)
    assert all(one.isEnabled() for one in row.row.findChildren(QPushButton))


def test_the_buttons_are_44_pixels_high_and_have_names(row: Row) -> None:
    for one in row.row.findChildren(QPushButton):
        assert min(one.width(), one.height()) >= TARGET
        assert one.accessibleName() == one.text()

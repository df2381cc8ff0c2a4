"""The order is the client's: by hand, by button and by key, and it is said."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.meeting.chosen_row import ChosenRow
from tests.drive import LEFT, focused
from tests.ui.meeting.focus_room import Table, button, said
from tests.ui.meeting.rooms import press

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
NONE = Qt.MouseButton.NoButton
THREE = ("housing", "friends", "health")


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table(qtbot, said(friends=(9, 3)))
    made.choose(*THREE)
    made.wanted.clear()
    return made


def row(table: Table, theme: str) -> ChosenRow:
    return table.page.card.chosen.row(theme)


class Hand:
    """Takes a row by its name and moves it over the rows of others."""

    def __init__(self, table: Table, theme: str) -> None:
        self.table, self.row = table, row(table, theme)
        self.start = self.row.mapToGlobal(QPoint(120, 12))
        self.taken = self.row.y()
        self.send(QEvent.Type.MouseButtonPress, self.start, LEFT)

    def move(self, by: int) -> None:
        self.send(QEvent.Type.MouseMove, self.start + QPoint(0, by), NONE)

    def over(self, theme: str) -> None:
        """Move the middle of the row past the middle of another one."""
        there = row(self.table, theme)
        self.move(there.y() - self.taken + (8 if there.y() > self.taken else -8))

    def let_go(self, by: int = 0) -> None:
        self.send(QEvent.Type.MouseButtonRelease, self.start + QPoint(0, by), LEFT)

    def send(self, kind: QEvent.Type, at: QPoint, which: Qt.MouseButton) -> None:
        held = NONE if kind == QEvent.Type.MouseButtonRelease else LEFT
        local = QPointF(self.row.mapFromGlobal(at))
        plain = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.row, QMouseEvent(kind, local, QPointF(at), which, held, plain))


def test_a_row_that_is_dragged_up_comes_first(table: Table) -> None:
    hand = Hand(table, "health")
    hand.over("friends")
    hand.over("housing")
    assert table.seen == ("health", "housing", "friends"), "it is seen before it is let go"
    assert table.wanted == [], "and wanted only then"
    hand.let_go()
    assert table.wanted == [("health", "housing", "friends")]
    assert table.seen == table.today.focus


def test_a_row_that_is_dragged_down_one_place_comes_second(table: Table) -> None:
    hand = Hand(table, "housing")
    hand.over("friends")
    hand.let_go()
    assert table.today.focus == ("friends", "housing", "health")


def test_what_is_held_stays_within_the_list(table: Table) -> None:
    hand = Hand(table, "housing")
    hand.move(5000)
    hand.let_go()
    assert table.today.focus == ("friends", "health", "housing")


def test_a_press_and_a_trembling_hand_change_nothing(table: Table) -> None:
    hand = Hand(table, "housing")
    hand.move(QApplication.startDragDistance() - 1)
    hand.let_go()
    hand = Hand(table, "housing")
    hand.over("friends")
    hand.move(0)
    hand.let_go()
    assert table.wanted == []
    assert table.seen == THREE


def test_escape_puts_back_what_is_held(table: Table) -> None:
    hand = Hand(table, "health")
    hand.over("housing")
    QTest.keyClick(hand.row, Key.Key_Escape)
    hand.let_go()
    assert table.wanted == []
    assert table.seen == THREE
    assert all(row(table, theme).graphicsEffect() is None for theme in THREE)


def test_what_is_shown_anew_under_the_hand_is_not_held_any_more(table: Table) -> None:
    hand = Hand(table, "health")
    hand.over("housing")
    table.page.card.focus_chosen.emit(("friends", "housing"))
    hand.move(-5)
    hand.let_go()
    assert table.today.focus == table.seen == ("friends", "housing")


def test_alt_and_an_arrow_move_the_row_that_has_the_keyboard(table: Table) -> None:
    row(table, "health").begin()
    QTest.keyClick(focused(), Key.Key_Up, Alt)
    QTest.keyClick(focused(), Key.Key_Up, Alt)
    assert table.today.focus == ("health", "housing", "friends")
    QTest.keyClick(focused(), Key.Key_Up, Alt)
    assert table.today.focus == ("health", "housing", "friends"), "there is nothing above the first"
    QTest.keyClick(focused(), Key.Key_Down, Alt)
    assert table.today.focus == ("housing", "health", "friends")


def test_the_buttons_move_it_too_and_keep_the_keyboard(table: Table) -> None:
    press(table.page, "Friends: one place up")
    assert table.today.focus == ("friends", "housing", "health")
    assert focused() is button(table.page, "Friends: one place down")
    press(table.page, "Friends: one place down")
    press(table.page, "Friends: one place down")
    assert table.today.focus == ("housing", "health", "friends")
    assert focused() is button(table.page, "Friends: one place up")


def test_the_first_cannot_go_up_nor_the_last_down(table: Table) -> None:
    assert not button(table.page, "Housing: one place up").isEnabled()
    assert not button(table.page, "Health: one place down").isEnabled()


def test_delete_takes_out(table: Table) -> None:
    row(table, "friends").begin()
    QTest.keyClick(focused(), Key.Key_Delete)
    assert table.today.focus == ("housing", "health")


def test_tab_goes_down_the_list(table: Table) -> None:
    row(table, "housing").begin()
    passed = []
    for _ in range(7):
        passed.append(focused().accessibleName())
        QTest.keyClick(focused(), Key.Key_Tab)
    assert passed == [
        "Housing: one place down",
        "Housing: take out",
        "Friends: one place up",
        "Friends: one place down",
        "Friends: take out",
        "Health: one place up",
        "Health: take out",
    ]


def test_the_order_is_said(table: Table) -> None:
    list_ = table.page.card.chosen
    assert list_.accessibleDescription() == "1. Housing, 2. Friends, 3. Health"
    press(table.page, "Friends: one place up")
    assert list_.accessibleDescription() == "1. Friends, 2. Housing, 3. Health"
    assert row(table, "housing").accessibleName() == "2. Housing"

"""The Circle moved by keys: one Tab stop, then arrows, digits and a few named keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.palette import palette
from tests.circle.conftest import Lay
from tests.circle.pictures import answered, empty, image_of, with_spoke
from tests.drive import SAT, Table, click, digit, focused, key, keys, ring, show

Key = Qt.Key


@pytest.fixture
def table(lay: Lay) -> Table:
    """An empty Circle, friends lit, the keyboard on it."""
    table = lay(empty(active=3))
    table.view.setFocus()
    return table


@pytest.mark.parametrize("score", range(10))
def test_a_digit_gives_its_value(table: Table, score: int) -> None:
    keys(digit(score))
    assert table.score("friends", SAT) == score


def test_plus_gives_ten(table: Table) -> None:
    keys(Key.Key_Plus)
    assert table.score("friends", SAT) == 10


def test_the_keys_of_the_number_pad_do_the_same(table: Table) -> None:
    QTest.keyClick(focused(), Key.Key_7, Qt.KeyboardModifier.KeypadModifier)
    assert table.score("friends", SAT) == 7
    QTest.keyClick(focused(), Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier)
    assert table.score("friends", SAT) == 10


def test_plus_may_need_shift(table: Table) -> None:
    QTest.keyClick(focused(), Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    assert table.score("friends", SAT) == 10


def test_one_and_zero_are_two_answers_and_not_ten(table: Table) -> None:
    keys(Key.Key_1, Key.Key_0)
    assert [score for *_, score in table.heard("scored")] == [1, 0]


def test_a_digit_always_sets_also_the_value_there_is(table: Table) -> None:
    keys(Key.Key_4, Key.Key_4)
    assert table.score("friends", SAT) == 4


def test_a_held_digit_counts_once(table: Table) -> None:
    key(focused(), Key.Key_6, "6")
    for _ in range(20):
        key(focused(), Key.Key_6, "6", held=True)
    assert len(table.heard("scored")) == 1


def test_a_held_arrow_walks_on(table: Table) -> None:
    keys(Key.Key_2)
    for _ in range(3):
        key(focused(), Key.Key_Up, held=True)
    assert table.score("friends", SAT) == 5


def test_up_and_down_change_the_value_by_one_and_stop_at_both_ends(table: Table) -> None:
    keys(Key.Key_9, Key.Key_Up, Key.Key_Up)
    assert table.score("friends", SAT) == 10
    keys(Key.Key_1, Key.Key_Down, Key.Key_Down)
    assert table.score("friends", SAT) == 0


def test_an_unanswered_value_comes_in_from_the_end_it_is_moved_from(table: Table) -> None:
    keys(Key.Key_Up)
    assert table.score("friends", SAT) == 0
    keys(Key.Key_Delete, Key.Key_Down)
    assert table.score("friends", SAT) == 10


def test_home_is_zero_and_end_is_ten(table: Table) -> None:
    keys(Key.Key_Home)
    assert table.score("friends", SAT) == 0
    keys(Key.Key_End)
    assert table.score("friends", SAT) == 10


@pytest.mark.parametrize("which", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_takes_the_answer_back(table: Table, which: Qt.Key) -> None:
    keys(Key.Key_7, which)
    assert table.heard("scored")[-1] == ("friends", "satisfaction", None)
    assert table.score("friends", SAT) is None


def test_left_and_right_go_from_theme_to_theme_all_round(table: Table) -> None:
    keys(*[Key.Key_Right] * 10)
    ids = [spoke.theme for spoke in table.view.picture.spokes]
    looked_at = [theme for theme, _ in table.heard("looked_at")]
    assert looked_at == [*ids[4:], *ids[:4]]
    keys(Key.Key_Left)
    assert table.heard("looked_at")[-1] == ("health", "satisfaction")
    assert table.heard("scored") == []


def test_space_goes_to_the_next_of_the_three(table: Table) -> None:
    keys(Key.Key_Space, Key.Key_Space, Key.Key_Space)
    assert table.heard("looked_at") == [
        ("friends", "hoped"),
        ("friends", "importance"),
        ("friends", "satisfaction"),
    ]
    assert table.heard("scored") == []


def test_keys_give_the_value_of_the_handle_that_is_looked_at(table: Table) -> None:
    keys(Key.Key_Space, Key.Key_Right, Key.Key_8)
    assert table.heard("scored") == [("development", "hoped", 8)]


def test_keys_work_where_the_mouse_was(lay: Lay) -> None:
    table = lay(empty())
    click(table.view, ring(table.view, "health", 4))
    keys(Key.Key_Up)
    assert table.score("health", SAT) == 5


def test_the_keyboard_stays_on_the_circle_whatever_is_given_and_taken_back(table: Table) -> None:
    keys(Key.Key_7, Key.Key_Delete, Key.Key_Up, Key.Key_Right, Key.Key_5, Key.Key_Space)
    keys(Key.Key_3, Key.Key_Delete, Key.Key_Left, Key.Key_Home)
    assert table.view.isAncestorOf(focused())
    assert table.heard("scored")[-1] == ("friends", "hoped", 0)


@pytest.mark.parametrize(
    "combination",
    [
        (Key.Key_7, Qt.KeyboardModifier.ControlModifier),
        (Key.Key_7, Qt.KeyboardModifier.AltModifier),
        (Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_other_keys_change_nothing(table: Table, combination) -> None:
    QTest.keyClick(focused(), *combination)
    assert table.said == []


@pytest.mark.parametrize("letter", "Жم٧７")
def test_letters_and_digits_that_qt_has_no_name_for_change_nothing(
    table: Table, letter: str
) -> None:
    key(focused(), ord(letter), letter)
    assert table.said == []


def test_the_circle_is_one_stop_for_tab(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    before, after = QLineEdit(), QLineEdit()
    view = CircleView(answered(active=2), palette("light"))
    for widget in (before, view, after):
        column.addWidget(widget)
    show(qtbot, page, 700, 700)
    Table(view)
    before.setFocus()
    keys(Key.Key_Tab)
    assert view.isAncestorOf(focused())
    keys(Key.Key_Right, Key.Key_Space, Key.Key_Delete, Key.Key_3)
    assert view.isAncestorOf(focused())
    keys(Key.Key_Tab)
    assert focused() is after
    QTest.keyClick(after, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.isAncestorOf(focused())
    QTest.keyClick(focused(), Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is before


def test_the_focus_is_seen_on_the_handle(qtbot: QtBot, lay: Lay) -> None:
    table = lay(with_spoke(empty(active=3), "friends", satisfaction=4))
    focused().clearFocus()
    without = image_of(table.view)
    with qtbot.waitSignal(table.view.focused) as coming:
        table.view.setFocus()
    assert coming.args == [True]
    assert image_of(table.view) != without
    with qtbot.waitSignal(table.view.focused) as going:
        focused().clearFocus()
    assert going.args == [False]
    assert image_of(table.view) == without

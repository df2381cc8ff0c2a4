"""The numbers 0 to 10 as keys to press."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import TARGET, look
from mylife_desktop.ui.widgets.number_row import AGAIN_AFTER, NumberRow
from tests.drive import digit, focused, key, keys, show

Key = Qt.Key
ANCHORS = {0: "very dissatisfied", 5: "neither", 10: "very satisfied"}


class Clock:
    """A clock that goes on only when it is told to."""

    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


class Row:
    """A row on a screen, with somebody who shows at once what was chosen."""

    def __init__(self, qtbot: QtBot, width: int = 526, *, big: bool = False) -> None:
        self.row = NumberRow(Viewpoint.SATISFACTION, look("light", 100), big=big)
        self.row.name("How satisfied are you right now?", "not answered", ANCHORS)
        self.clock = self.row.now = Clock()
        self.chosen: list[int | None] = []
        self.row.chosen.connect(self._on_chosen)
        self.numbers = self.row.keys()
        show(qtbot, self.row, width, self.row.heightForWidth(width))
        self.row.focus()

    def press(self, score: int) -> None:
        QTest.mouseClick(self.numbers[score], Qt.MouseButton.LeftButton)

    def _on_chosen(self, score: int | None) -> None:
        self.chosen.append(score)
        self.row.show_score(score)


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    return Row(qtbot)


@pytest.mark.parametrize("score", range(11))
def test_a_pressed_number_is_chosen(row: Row, score: int) -> None:
    row.press(score)
    assert row.chosen == [score]
    assert row.row.score == score
    assert [k.isChecked() for k in row.numbers] == [n == score for n in range(11)]


def test_another_number_takes_its_place(row: Row) -> None:
    row.press(3)
    row.press(8)
    assert row.chosen == [3, 8]
    assert [k.isChecked() for k in row.numbers].count(True) == 1


def test_nothing_is_chosen_by_itself(row: Row) -> None:
    silent = NumberRow(Viewpoint.HOPED, look("light", 100))
    QTest.mouseClick(silent.keys()[4], Qt.MouseButton.LeftButton)
    assert not silent.keys()[4].isChecked(), "only what is shown is chosen"
    assert silent.score is None
    silent.deleteLater()


def test_a_second_press_half_a_second_later_takes_it_back(row: Row) -> None:
    row.press(4)
    row.clock.time += 0.5
    row.press(4)
    assert row.chosen == [4, None]
    assert not any(k.isChecked() for k in row.numbers)


def test_a_second_press_sooner_does_nothing(row: Row) -> None:
    assert AGAIN_AFTER == 0.5
    row.press(4)
    row.clock.time += 0.49
    row.press(4)
    assert row.chosen == [4]


def test_a_number_of_another_day_can_be_taken_back_at_the_first_press(row: Row) -> None:
    row.row.show_score(6)
    row.press(6)
    assert row.chosen == [None]


def test_a_number_taken_back_can_be_chosen_again_at_once(row: Row) -> None:
    row.press(4)
    row.clock.time += 1
    row.press(4)
    row.press(4)
    assert row.chosen == [4, None, 4]


@pytest.mark.parametrize("score", range(11))
def test_a_digit_sets_and_plus_is_ten(row: Row, score: int) -> None:
    keys(digit(score))
    assert row.chosen == [score]


def test_a_digit_always_sets_also_the_number_there_is(row: Row) -> None:
    keys(Key.Key_4)
    row.clock.time += 10
    keys(Key.Key_4)
    assert row.chosen == [4, 4]


def test_a_held_digit_counts_once(row: Row) -> None:
    key(focused(), Key.Key_4, "4")
    for _ in range(10):
        key(focused(), Key.Key_4, "4", held=True)
    assert row.chosen == [4]


@pytest.mark.parametrize("which", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_takes_it_back(row: Row, which: Qt.Key) -> None:
    keys(Key.Key_4, which)
    assert row.chosen == [4, None]


def test_delete_where_nothing_is_chosen_says_nothing(row: Row) -> None:
    keys(Key.Key_Delete)
    assert row.chosen == []


def test_arrows_walk_without_setting(row: Row) -> None:
    keys(Key.Key_Right, Key.Key_Right, Key.Key_Up, Key.Key_Left, Key.Key_Down, Key.Key_Right)
    assert row.chosen == []
    assert focused() is row.numbers[2]
    keys(Key.Key_Return)
    assert row.chosen == [2]


def test_arrows_stop_at_both_ends(row: Row) -> None:
    keys(Key.Key_Left)
    assert focused() is row.numbers[0]
    keys(*[Key.Key_Right] * 15)
    assert focused() is row.numbers[10]


def test_space_presses_the_number_one_stands_on(row: Row) -> None:
    keys(Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert row.chosen == [2]


def test_walking_with_arrows_leaves_what_is_chosen(row: Row) -> None:
    keys(Key.Key_7, Key.Key_Right, Key.Key_Right)
    assert row.chosen == [7]
    assert row.row.score == 7


def test_the_row_is_one_tab_stop_at_what_is_chosen(row: Row) -> None:
    def stops() -> list[int]:
        policy = Qt.FocusPolicy.TabFocus
        return [n for n, k in enumerate(row.numbers) if k.focusPolicy() & policy]

    assert stops() == [0]
    row.row.show_score(6)
    assert stops() == [6]
    row.row.show_score(None)
    assert stops() == [0]


@pytest.mark.parametrize("letter", "aЖم+")
def test_other_letters_are_left_to_the_page(row: Row, letter: str) -> None:
    if letter != "+":
        key(focused(), ord(letter.upper()), letter)
        assert row.chosen == []


def test_with_ctrl_a_digit_is_a_shortcut_and_no_answer(row: Row) -> None:
    QTest.keyClick(focused(), Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert row.chosen == []


def test_the_second_half_of_a_double_click_is_no_answer_to_the_next_question(row: Row) -> None:
    window = row.row.window().windowHandle()
    at = row.numbers[5].mapTo(row.row.window(), row.numbers[5].rect().center())
    QTest.mouseDClick(window, Qt.MouseButton.LeftButton, pos=at)
    assert row.chosen == [5]


def test_every_number_is_a_radio_button_with_its_name_and_meaning(row: Row) -> None:
    for score, one in enumerate(row.numbers):
        heard = QAccessible.queryAccessibleInterface(one)
        assert heard.role() == QAccessible.Role.RadioButton
        meaning = f", {ANCHORS[score]}" if score in ANCHORS else ""
        assert heard.text(QAccessible.Text.Name) == f"{score}{meaning}"
        assert heard.text(QAccessible.Text.Description) == "How satisfied are you right now?"
        assert not heard.state().checked
    row.press(4)
    assert QAccessible.queryAccessibleInterface(row.numbers[4]).state().checked


def test_the_row_says_that_it_is_not_answered(row: Row) -> None:
    heard = QAccessible.queryAccessibleInterface(row.row)
    assert heard.text(QAccessible.Text.Name) == "How satisfied are you right now?"
    assert heard.text(QAccessible.Text.Description) == "not answered"


def tops(row: Row) -> set[int]:
    return {one.y() for one in row.numbers}


def test_on_the_card_eleven_keys_of_44_pixels_stand_in_a_row(row: Row) -> None:
    assert tops(row) == {0}
    assert all(min(k.width(), k.height()) >= TARGET for k in row.numbers)


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [200, 320, 420, 526, 800, 1246, 1800])
def test_in_any_width_all_keys_are_whole_large_and_apart(
    qtbot: QtBot, big: bool, percent: int, width: int
) -> None:
    row = NumberRow(Viewpoint.IMPORTANCE, look("light", percent), big=big)
    row.name("How important is this to you?", "not answered", {0: "not", 10: "very"})
    qtbot.addWidget(row)
    height = row.heightForWidth(width)
    row.resize(width, height)
    row.grab()
    numbers = row.keys()
    boxes = [one.geometry() for one in numbers]
    for i, box in enumerate(boxes):
        assert row.rect().contains(box), i
        assert min(box.width(), box.height()) >= TARGET, i
        assert not any(box.intersects(other) for other in boxes[:i]), i
    for one in row._anchor_labels:
        if one.isVisibleTo(row):
            assert row.rect().contains(one.geometry()), one.text()
            assert not any(one.geometry().intersects(box) for box in boxes), one.text()


def test_where_it_is_narrow_the_keys_wrap(qtbot: QtBot) -> None:
    row = Row(qtbot, 360)
    assert len(tops(row)) == 2
    assert row.row.heightForWidth(360) > row.row.heightForWidth(526)


def test_the_ends_of_the_scale_stand_under_their_numbers(row: Row) -> None:
    shown = {one.text(): one for one in row.row._anchor_labels if one.isVisible()}
    assert set(shown) == set(ANCHORS.values())
    assert shown["very dissatisfied"].x() == 0
    neither = shown["neither"].geometry().center().x()
    assert abs(neither - row.numbers[5].geometry().center().x()) <= 2
    assert shown["very satisfied"].geometry().right() == row.row.width() - 1


def test_where_there_is_no_room_under_the_numbers_the_ends_are_told_in_words(
    qtbot: QtBot,
) -> None:
    row = Row(qtbot, 200).row
    shown = [one.text() for one in row._anchor_labels if one.isVisible()]
    assert shown == ["0 very dissatisfied  ·  5 neither  ·  10 very satisfied"]


def test_where_one_writes_from_right_to_left_zero_is_on_the_right(qtbot: QtBot) -> None:
    row = NumberRow(Viewpoint.IMPORTANCE, look("light", 100))
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(qtbot, row, 526, 60)
    assert row.keys()[0].x() > row.keys()[10].x()


def test_a_press_between_two_keys_chooses_neither(row: Row) -> None:
    gap = (row.numbers[3].geometry().right() + row.numbers[4].x()) // 2
    QTest.mouseClick(row.row, Qt.MouseButton.LeftButton, pos=QPoint(gap, 20))
    assert row.chosen == []


def test_the_big_ten_says_which_key_it_has(qtbot: QtBot) -> None:
    row = Row(qtbot, 1246, big=True).row
    without = row.grab().toImage()
    row.ten_key = "key +"
    assert row.grab().toImage() != without

"""The line of time below the compared Circle."""

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.look import TARGET, look
from mylife_desktop.ui.widgets.rounds_slider import RoundsSlider, Stop, along
from tests.drive import focused, keys, show

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def stops(count: int) -> tuple[Stop, ...]:
    days = [f"{2025 + i // 12}-{i % 12 + 1:02}-14" for i in range(count)]
    return tuple(Stop(day, f"14 September {day[:4]}") for day in days)


def laid(qtbot: QtBot, count: int, chosen: int, width: int = 600, percent: int = 100):
    slider = RoundsSlider(look("light", percent))
    slider.name("Compare with {day}")
    slider.show_stops(stops(count), chosen)
    show(qtbot, slider, width, 100)
    return slider


def at(slider: RoundsSlider, number: int) -> QPoint:
    return QPoint(round(along(slider.stops, slider.width())[number]), TARGET // 2)


def test_the_nearest_stop_is_chosen_by_a_tap(qtbot: QtBot) -> None:
    slider = laid(qtbot, 4, 0)
    QTest.mouseClick(slider, LEFT, pos=at(slider, 2) + QPoint(15, 8))
    assert slider.value() == 2


def test_today_itself_cannot_be_chosen(qtbot: QtBot) -> None:
    slider = laid(qtbot, 4, 0)
    QTest.mouseClick(slider, LEFT, pos=at(slider, 3))
    assert slider.value() == 2


def test_dragged_it_follows_the_finger(qtbot: QtBot) -> None:
    slider = laid(qtbot, 4, 2)
    seen: list[int] = []
    slider.valueChanged.connect(seen.append)
    QTest.mousePress(slider, LEFT, pos=at(slider, 2))
    for number in (1, 0, 1):
        QTest.mouseMove(slider, at(slider, number))
    QTest.mouseRelease(slider, LEFT, pos=at(slider, 1))
    assert seen == [1, 0, 1]


def test_keys_go_from_round_to_round(qtbot: QtBot) -> None:
    slider = laid(qtbot, 24, 12)
    slider.setFocus()
    seen = []
    for key in (Key.Key_Left, Key.Key_Right, Key.Key_Right, Key.Key_Home, Key.Key_End):
        keys(key)
        seen.append(slider.value())
    assert seen == [11, 12, 13, 0, 22]


def test_a_screen_reader_hears_the_day_and_can_set_it(qtbot: QtBot) -> None:
    slider = laid(qtbot, 4, 2)
    slider.setFocus()
    interface = QAccessible.queryAccessibleInterface(focused())
    assert interface.role() == QAccessible.Role.Slider
    interface.valueInterface().setCurrentValue(0)
    assert slider.value() == 0
    assert interface.text(QAccessible.Text.Name) == "Compare with 14 September 2025"


def test_showing_rounds_is_not_taken_for_a_choice(qtbot: QtBot) -> None:
    slider = laid(qtbot, 4, 2)
    seen: list[int] = []
    slider.valueChanged.connect(seen.append)
    slider.show_stops(stops(24), 5)
    assert (seen, slider.value()) == ([], 5)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [400, 600, 900])
@pytest.mark.parametrize("chosen", [0, 1, 11, 21, 22])
def test_of_24_days_no_two_touch_and_first_chosen_and_last_are_written(
    qtbot: QtBot, chosen: int, width: int, percent: int
) -> None:
    slider = laid(qtbot, 24, chosen, width * percent // 100, percent)
    written = dict(slider.days_in_view())
    for one, other in combinations(written.values(), 2):
        assert not one.intersects(other)
    assert {chosen, 23} <= set(written)
    assert 0 in written or width == 400
    assert all(box.left() >= 0 and box.right() <= slider.width() for box in written.values())


@pytest.mark.parametrize("count", [2, 3, 4, 24])
def test_no_stop_hides_another(count: int) -> None:
    xs = along(stops(count), 600)
    assert all(second - first >= 20 for first, second in pairwise(xs))


def test_stops_are_as_far_apart_as_in_time() -> None:
    days = ("2026-01-01", "2026-02-01", "2026-12-01")
    first, second, third = along(tuple(Stop(day, day) for day in days), 900)
    assert third - second > 4 * (second - first)

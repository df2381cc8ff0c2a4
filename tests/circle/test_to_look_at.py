"""A Circle that is only to look at: nothing on it gives a value, whatever one does."""

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QSlider
from pytestqt.qtbot import QtBot

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.picture import Known, Picture
from mylife_desktop.palette import palette
from tests.circle.pictures import answered, empty, image_of, pixels, with_spoke
from tests.circle.test_partial_repaint import assert_as_if_painted_whole
from tests.drive import (
    IMP,
    SAT,
    Table,
    click,
    drag,
    focused,
    handle_at,
    keys,
    layout_of,
    move,
    press,
    release,
    ring,
    show,
)

Key = Qt.Key


def laid(qtbot: QtBot, picture: Picture) -> Table:
    view = CircleView(picture, palette("light"), movable=False)
    show(qtbot, view, 760, 640)
    return Table(view)


def looked_at(table: Table) -> list[str]:
    return [theme for theme, _ in table.heard("looked_at")]


def only_looked(table: Table) -> bool:
    return all(said[0] == "looked_at" for said in table.said)


def test_a_tap_anywhere_looks_at_the_theme(qtbot: QtBot) -> None:
    table = laid(qtbot, with_spoke(empty(), "friends", satisfaction=4))
    click(table.view, handle_at(table.view, "friends", SAT))
    click(table.view, ring(table.view, "health", 9))
    click(table.view, layout_of(table.view).labels[6].icon)
    assert looked_at(table) == ["friends", "health", "finance"]
    assert only_looked(table)


def test_a_drag_looks_and_moves_nothing(qtbot: QtBot) -> None:
    table = laid(qtbot, answered(active=0))
    drag(table.view, handle_at(table.view, "friends", SAT), ring(table.view, "friends", 9))
    assert looked_at(table) == ["friends"]
    assert only_looked(table)


def test_no_key_gives_a_value(qtbot: QtBot) -> None:
    table = laid(qtbot, answered(active=3))
    table.view.setFocus()
    keys(Key.Key_Up, Key.Key_Down, Key.Key_7, Key.Key_Plus, Key.Key_Home, Key.Key_End)
    keys(Key.Key_Delete, Key.Key_Backspace, Key.Key_Escape)
    assert only_looked(table)


def test_left_and_right_go_from_theme_to_theme_all_round(qtbot: QtBot) -> None:
    table = laid(qtbot, empty(active=9))
    table.view.setFocus()
    keys(Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Left, Key.Key_Left)
    themes = [spoke.theme for spoke in table.view.picture.spokes]
    assert looked_at(table) == [themes[i] for i in (0, 1, 0, 9, 8)]


def test_while_no_theme_is_lit_the_keyboard_is_seen_at_the_first(qtbot: QtBot) -> None:
    view = laid(qtbot, answered()).view
    assert view.picture.active is None
    view.setFocus()
    focused().clearFocus()
    without = image_of(view)
    view.setFocus()
    ys, xs = abs(pixels(image_of(view)) - pixels(without)).max(axis=2).nonzero()
    icon = layout_of(view).labels[0].icon
    assert abs((xs.min() + xs.max()) / 2 - icon.x) < 2
    assert abs((ys.min() + ys.max()) / 2 - icon.y) < 2
    assert_as_if_painted_whole(view)


def test_it_is_one_stop_for_the_keyboard(qtbot: QtBot) -> None:
    view = laid(qtbot, answered(active=3)).view
    for active in (3, 7, None):
        view.show_picture(replace(view.picture, active=active))
        buttons = view.viewport().findChildren(QAbstractButton)
        stops = [b for b in buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert len(stops) == 1


def test_a_screen_reader_finds_a_button_with_all_that_is_said_of_a_theme(qtbot: QtBot) -> None:
    picture = with_spoke(empty(active=3, chosen=(3,)), "friends", satisfaction=4, worker=6)
    picture = with_spoke(picture, "friends", known=Known(importance=9))
    view = laid(qtbot, picture).view
    view.setFocus()
    assert focused().accessibleName() == (
        "Friends, importance 9, said earlier, satisfaction 4, the worker's view 6, chosen, number 1"
    )
    interface = QAccessible.queryAccessibleInterface(focused())
    assert interface.role() == QAccessible.Role.PushButton
    assert not view.viewport().findChildren(QSlider), "a slider could be set"


def test_pressed_by_assistive_technology_a_theme_is_looked_at(qtbot: QtBot) -> None:
    table = laid(qtbot, answered(active=3))
    buttons = table.view.viewport().findChildren(QAbstractButton)
    next(b for b in buttons if b.accessibleName().startswith("Health")).click()
    assert looked_at(table) == ["health"]


def test_nothing_waits_to_be_answered(qtbot: QtBot) -> None:
    open_marks = (palette("light").importance_open, palette("light").satisfaction_open)
    image = pixels(image_of(laid(qtbot, empty()).view))
    for colour in open_marks:
        wanted = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
        assert not (abs(image - wanted) <= 12).all(axis=2).any()


def test_a_value_may_lie_between_two_rings(qtbot: QtBot) -> None:
    view = laid(qtbot, answered()).view
    seen = {pixels(image_of(view)).tobytes()}
    for score in (4.25, 4.5):
        view.show_picture(with_spoke(view.picture, "friends", satisfaction=score))
        seen.add(pixels(image_of(view)).tobytes())
    assert len(seen) == 3


def test_what_is_known_is_not_an_answer() -> None:
    spoke = with_spoke(empty(), "friends", known=Known(importance=8)).spokes[3]
    assert (spoke.score(IMP), spoke.pale(IMP), spoke.seen(IMP)) == (None, 8, 8)
    answered_too = replace(spoke, importance=0)
    assert (answered_too.pale(IMP), answered_too.seen(IMP)) == (None, 0)


@pytest.mark.parametrize("movable", [True, False])
def test_painted_bit_by_bit_it_is_equal_to_painted_whole(qtbot: QtBot, movable: bool) -> None:
    chance = random.Random(5)
    view = CircleView(answered(active=3), palette("light"), movable=movable)
    show(qtbot, view, 620, 520)
    for _ in range(40):
        view.show_picture(_another(view.picture, chance))
        assert_as_if_painted_whole(view)


def _another(picture: Picture, chance: random.Random) -> Picture:
    """The picture with another known value, worker's view, number, round before or theme."""
    act, at = chance.random(), chance.randrange(10)
    if act < 0.2:
        return replace(picture, active=at)
    if act < 0.4:
        return replace(picture, chosen=tuple(chance.sample(range(10), chance.randrange(4))))
    score = chance.choice([None, *range(11)])
    values = chance.choice(
        [
            {"known": Known(score, chance.choice([None, 5]), score)},
            {"worker": score},
            {"before": score},
            {"importance": score},
            {"satisfaction": None if score is None else min(10, score + 0.4)},
            {"before": score, "satisfaction": chance.randrange(11)},
        ]
    )
    return with_spoke(picture, picture.spokes[at].theme, **values)


def test_a_dragged_handle_beside_pale_neighbours_leaves_nothing_behind(qtbot: QtBot) -> None:
    picture = answered(active=3)
    for theme in ("health", "development"):
        picture = with_spoke(picture, theme, satisfaction=None, known=Known(satisfaction=9))
    view = CircleView(picture, palette("light"))
    show(qtbot, view, 620, 520)
    table = Table(view)
    press(view, handle_at(view, "friends", SAT))
    for score in (9, 1, 6):
        move(view, ring(view, "friends", score))
        assert_as_if_painted_whole(view, by_another=True)
    release(view, ring(view, "friends", 6))
    assert table.score("friends", SAT) == 6

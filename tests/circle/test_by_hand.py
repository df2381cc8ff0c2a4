"""The Circle moved by a real mouse."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.geometry import Point
from mylife_desktop.domain.themes import Viewpoint
from tests.circle.conftest import Lay
from tests.circle.pictures import answered, empty, image_of, pixels, with_spoke
from tests.drive import (
    HOP,
    IMP,
    SAT,
    click,
    drag,
    focused,
    handle_at,
    layout_of,
    move,
    press,
    release,
    ring,
)


def test_a_dragged_handle_says_each_whole_number_and_once_that_it_was_moved(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=3))
    view = table.view
    way = [ring(view, "friends", step / 4) for step in range(13, 29)]
    drag(view, handle_at(view, "friends", SAT), *way)
    assert table.heard("moving") == [("friends", "satisfaction", n) for n in (4, 5, 6, 7)]
    assert table.heard("moved") == [()]
    assert table.heard("scored") == []
    assert table.said[-1] == ("moved",)


def test_the_theme_is_looked_at_before_its_value_moves(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=3))
    drag(table.view, handle_at(table.view, "friends", SAT), ring(table.view, "friends", 7))
    assert table.said[0] == ("looked_at", "friends", "satisfaction")


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
@pytest.mark.parametrize("score", [0, 1, 5, 10])
def test_every_value_can_be_dragged(lay: Lay, viewpoint: Viewpoint, score: int) -> None:
    table = lay(answered())
    view = table.view
    for theme in ("studies_work", "health", "finance", "resilience"):
        view.show_picture(with_spoke(view.picture, theme, importance=8, satisfaction=3, hoped=6))
        drag(view, handle_at(view, theme, viewpoint), ring(view, theme, score))
        assert table.score(theme, viewpoint) == score


def test_an_unanswered_handle_is_dragged_in_from_outside(lay: Lay) -> None:
    table = lay(empty())
    view = table.view
    drag(view, handle_at(view, "friends", IMP), ring(view, "friends", 8), ring(view, "friends", 6))
    assert table.score("friends", IMP) == 6
    assert table.score("friends", SAT) is None


def test_a_hand_that_trembles_on_an_unanswered_handle_gives_nothing(lay: Lay) -> None:
    table = lay(empty())
    at = handle_at(table.view, "friends", SAT)
    drag(table.view, at, Point(at.x + 2, at.y), Point(at.x + 9, at.y + 3), at)
    assert table.heard("moving") == []
    assert table.score("friends", SAT) is None


def test_an_unanswered_handle_that_came_in_stops_at_the_rim_too(lay: Lay) -> None:
    table = lay(empty())
    view = table.view
    drag(view, handle_at(view, "friends", SAT), ring(view, "friends", 9), Point(759, 500))
    assert table.score("friends", SAT) == 10


def test_a_drag_begun_on_a_ring_sets_the_viewpoint_of_the_legend(lay: Lay) -> None:
    table = lay(empty(viewpoint=IMP))
    view = table.view
    drag(view, ring(view, "friends", 2), ring(view, "friends", 5))
    assert table.heard("moving")[-1] == ("friends", "importance", 5)
    assert table.score("friends", SAT) is None


def test_a_drag_begun_in_the_margin_moves_nothing(lay: Lay) -> None:
    table = lay(answered())
    drag(table.view, Point(3, 3), ring(table.view, "friends", 5))
    assert table.said == []


def test_the_theme_stays_the_one_that_was_taken(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=9))
    view = table.view
    drag(view, handle_at(view, "friends", SAT), ring(view, "development", 9), Point(0, 639))
    assert {theme for theme, _, _ in table.heard("moving")} == {"friends"}


def test_dragged_through_the_centre_it_stays_zero(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=3))
    view = table.view
    centre = layout_of(view).geometry.centre
    beyond = [Point(centre.x - step, centre.y - step / 3) for step in range(0, 300, 20)]
    drag(view, handle_at(view, "friends", SAT), ring(view, "friends", 1), *beyond)
    assert [score for *_, score in table.heard("moving")] == [1, 0]


def test_dragged_beyond_the_rim_it_stays_ten(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=8))
    view = table.view
    drag(view, handle_at(view, "friends", SAT), ring(view, "friends", 10), Point(759, 500))
    assert [score for *_, score in table.heard("moving")] == [10]


def test_a_handle_taken_at_its_edge_does_not_jump(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=4))
    view, geometry = table.view, layout_of(table.view).geometry
    edge = geometry.out(3, geometry.radius(4) + 16)
    drag(view, edge, Point(edge.x + 1, edge.y), Point(edge.x, edge.y + 2))
    assert table.heard("moving") == []


def test_escape_puts_a_held_handle_back(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=3))
    view = table.view
    press(view, handle_at(view, "friends", SAT))
    move(view, ring(view, "friends", 7))
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert table.heard("put_back") == [()]
    assert table.score("friends", SAT) == 3
    move(view, ring(view, "friends", 9))
    release(view, ring(view, "friends", 9))
    assert table.score("friends", SAT) == 3, "the finger that is still down moves nothing"
    assert table.heard("moved") == []


def test_a_click_at_a_ring_gives_its_value(lay: Lay) -> None:
    table = lay(empty())
    click(table.view, ring(table.view, "friends", 7))
    assert table.said == [
        ("looked_at", "friends", "satisfaction"),
        ("scored", "friends", "satisfaction", 7),
    ]


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
@pytest.mark.parametrize("score", [0, 4, 10])
def test_a_click_gives_the_viewpoint_chosen_in_the_legend(
    lay: Lay, viewpoint: Viewpoint, score: int
) -> None:
    table = lay(empty(viewpoint=viewpoint))
    click(table.view, ring(table.view, "health", score))
    assert table.heard("scored") == [("health", viewpoint.value, score)]


def test_a_click_anywhere_in_the_sector_counts_for_its_theme(lay: Lay) -> None:
    table = lay(empty())
    geometry = layout_of(table.view).geometry
    click(table.view, geometry.out(3.4, geometry.radius(6) / 0.95))
    assert [theme for theme, *_ in table.heard("scored")] == ["friends"]


def test_a_click_on_a_handle_only_looks(lay: Lay) -> None:
    table = lay(answered(viewpoint=HOP))
    click(table.view, handle_at(table.view, "friends", IMP))
    assert table.said == [("looked_at", "friends", "importance")]


def test_a_click_near_a_handle_looks_at_the_nearest(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=4))
    at = handle_at(table.view, "friends", SAT)
    click(table.view, Point(at.x, at.y + 20))
    assert table.said == [("looked_at", "friends", "satisfaction")]


def test_a_click_on_a_parked_handle_only_looks(lay: Lay) -> None:
    table = lay(empty())
    click(table.view, handle_at(table.view, "friends", IMP))
    assert table.said == [("looked_at", "friends", "importance")]


def test_a_click_on_an_icon_lights_its_theme(lay: Lay) -> None:
    table = lay(answered(viewpoint=IMP))
    click(table.view, layout_of(table.view).labels[6].icon)
    assert table.said == [("looked_at", "finance", "importance")]


@pytest.mark.parametrize("spoke", range(10))
def test_a_click_on_a_name_lights_its_theme(lay: Lay, spoke: int) -> None:
    table = lay(empty())
    text = layout_of(table.view).labels[spoke].text.center()
    click(table.view, Point(text.x(), text.y()))
    theme = table.view.picture.spokes[spoke].theme
    assert table.said == [("looked_at", theme, "satisfaction")]


def test_a_click_beside_everything_does_nothing(lay: Lay) -> None:
    table = lay(answered())
    click(table.view, Point(4, 4))
    assert table.said == []


def test_the_other_buttons_of_the_mouse_do_nothing(lay: Lay) -> None:
    table = lay(answered())
    at = ring(table.view, "friends", 1)
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(table.view.viewport(), button, pos=_pixel(at))
    assert table.said == []


def test_the_wheel_changes_no_value(lay: Lay) -> None:
    table = lay(answered(active=3))
    at = QPointF(_pixel(handle_at(table.view, "friends", SAT)))
    turn = QWheelEvent(
        at,
        table.view.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(table.view.window().windowHandle(), turn)
    assert table.said == []


def test_two_quick_clicks_are_two_clicks(lay: Lay) -> None:
    table = lay(empty())
    at = _pixel(ring(table.view, "friends", 7))
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.score("friends", SAT) == 7


def test_the_number_stands_at_the_finger_only_while_it_is_held(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=3))
    view = table.view
    press(view, handle_at(view, "friends", SAT))
    move(view, ring(view, "friends", 7))
    held = image_of(view)
    release(view, ring(view, "friends", 7))
    let_go = image_of(view)
    at = handle_at(view, "friends", SAT)
    ys, xs = (pixels(held) != pixels(let_go)).any(axis=2).nonzero()
    assert len(xs) > 400, "while it is held its number stands there"
    assert abs(xs - at.x).max() < 70
    assert abs(ys - at.y).max() < 70


def test_the_number_at_the_finger_is_the_value(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=3))
    view = table.view
    press(view, handle_at(view, "friends", SAT))
    seen = set()
    for score in range(11):
        move(view, ring(view, "friends", score))
        seen.add(_bubble(view, handle_at(view, "friends", SAT)))
    release(view, ring(view, "friends", 10))
    assert len(seen) == 11, "each number looks different"


def test_the_number_at_the_finger_is_never_cut(lay: Lay) -> None:
    table = lay(answered())
    view = table.view
    for theme in (spoke.theme for spoke in view.picture.spokes):
        press(view, handle_at(view, theme, SAT))
        move(view, ring(view, theme, 10))
        held = pixels(image_of(view))
        release(view, ring(view, theme, 10))
        ys, xs = (held != pixels(image_of(view))).any(axis=2).nonzero()
        assert 0 < xs.min() < xs.max() < view.width() - 1, theme
        assert 0 < ys.min() < ys.max() < view.height() - 1, theme


def _pixel(at: Point) -> QPoint:
    return QPoint(round(at.x), round(at.y))


def _bubble(view: CircleView, at: Point) -> bytes:
    """What stands above and to the right of the finger."""
    return bytes(image_of(view).copy(round(at.x) + 19, round(at.y) - 38, 30, 26).constBits())

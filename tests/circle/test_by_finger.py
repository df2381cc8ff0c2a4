"""The Circle moved by a finger on a touch screen."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mylife_desktop.circle.geometry import Point
from tests.circle.conftest import Lay
from tests.circle.pictures import empty, with_spoke
from tests.drive import SAT, handle_at, ring


def touch(widget: QWidget, *way: Point) -> None:
    """Put a finger down, draw it along the way and lift it."""
    device = QTest.createTouchDevice()
    points = [QPoint(round(point.x), round(point.y)) for point in way]
    QTest.touchEvent(widget, device).press(0, points[0], widget).commit()
    for point in points[1:]:
        QTest.touchEvent(widget, device).move(0, point, widget).commit()
    QTest.touchEvent(widget, device).release(0, points[-1], widget).commit()


def test_a_finger_drags_a_handle(lay: Lay) -> None:
    table = lay(with_spoke(empty(), "friends", satisfaction=3))
    view = table.view
    way = [ring(view, "friends", step / 2) for step in range(7, 15)]
    touch(view.viewport(), handle_at(view, "friends", SAT), *way)
    assert table.heard("moving") == [("friends", "satisfaction", n) for n in (4, 5, 6, 7)]
    assert table.heard("moved") == [()]


def test_a_tap_on_a_ring_gives_its_value(lay: Lay) -> None:
    table = lay(empty())
    at = ring(table.view, "friends", 7)
    touch(table.view.viewport(), at, at)
    assert table.heard("scored") == [("friends", "satisfaction", 7)]

"""Hands for the tests: a real mouse and real keys, in pixels of the view."""

from dataclasses import replace
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.geometry import Point
from mylife_desktop.circle.handles import Handle, place
from mylife_desktop.circle.layout import Layout, fit
from mylife_desktop.domain.themes import Viewpoint

pg.setConfigOptions(mouseRateLimit=0)  # every move counts, however fast the test is

LEFT = Qt.MouseButton.LeftButton
IMP, SAT, HOP = Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION, Viewpoint.HOPED


def show(qtbot: QtBot, widget: QWidget, width: int = 0, height: int = 0) -> QWidget:
    """Show a widget in an active window of its own, which goes away with the test."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    qtbot.addWidget(window)
    vars(qtbot).setdefault("shown", []).append(window)  # qtbot itself does not keep it
    if width:
        window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


# -- the Circle ----------------------------------------------------------------------------------


def layout_of(view: CircleView) -> Layout:
    """Where the view has drawn its Circle, reckoned anew from its size."""
    size = view.viewport().size()
    names = tuple(spoke.name for spoke in view.picture.spokes)
    return fit(size.width(), size.height(), names, view._scale)


def ring(view: CircleView, theme: str, score: float) -> Point:
    """Where a score lies on a theme's spoke."""
    return layout_of(view).geometry.at(spoke_of(view, theme), score)


def handle_at(view: CircleView, theme: str, viewpoint: Viewpoint) -> Point:
    """Where a handle stands now, answered or parked."""
    handle = Handle(spoke_of(view, theme), viewpoint)
    return place(layout_of(view).geometry, view.picture, handle)


def spoke_of(view: CircleView, theme: str) -> int:
    return [spoke.theme for spoke in view.picture.spokes].index(theme)


def press(view: CircleView, at: Point) -> None:
    """Put the finger down."""
    view.scene().minDragTime = 0
    QTest.mouseMove(view.viewport(), _pixel(at))
    QTest.mousePress(view.viewport(), LEFT, pos=_pixel(at))


def move(view: CircleView, at: Point) -> None:
    """Move the finger that is down."""
    # QTest.mouseMove moves without a button; a drag needs the event as a window sends it.
    _send_move(view.viewport(), _pixel(at))


def release(view: CircleView, at: Point) -> None:
    """Lift the finger."""
    QTest.mouseRelease(view.viewport(), LEFT, pos=_pixel(at))


def drag(view: CircleView, start: Point, *way: Point) -> None:
    """Take what is at `start`, move along the points of the way and let go at the last one."""
    press(view, start)
    for point in way:
        move(view, point)
    release(view, way[-1])


def click(view: CircleView, at: Point) -> None:
    """Press and let go."""
    press(view, at)
    release(view, at)


def _pixel(at: Point) -> QPoint:
    return QPoint(round(at.x), round(at.y))


def _send_move(widget: QWidget, at: QPoint) -> None:
    there = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        there,
        widget.mapToGlobal(there),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


class Table:
    """What a page is for a Circle: shows at once what was done, and remembers what was said."""

    def __init__(self, view: CircleView) -> None:
        self.view = view
        self.said: list[tuple[Any, ...]] = []
        self._before = view.picture
        view.looked_at.connect(self._on_looked_at)
        view.moving.connect(self._on_moving)
        view.moved.connect(lambda: self.said.append(("moved",)))
        view.put_back.connect(self._on_put_back)
        view.scored.connect(self._on_scored)

    def heard(self, name: str) -> list[tuple[Any, ...]]:
        """The signals of this name, without it."""
        return [said[1:] for said in self.said if said[0] == name]

    def score(self, theme: str, viewpoint: Viewpoint) -> float | None:
        """What the Circle shows."""
        return self.view.picture.spokes[spoke_of(self.view, theme)].score(viewpoint)

    def _on_looked_at(self, theme: str, viewpoint: str) -> None:
        self.said.append(("looked_at", theme, viewpoint))
        self._before = replace(
            self.view.picture, active=spoke_of(self.view, theme), viewpoint=Viewpoint(viewpoint)
        )
        self.view.show_picture(self._before)

    def _on_moving(self, theme: str, viewpoint: str, score: int) -> None:
        self.said.append(("moving", theme, viewpoint, score))
        self._set(theme, viewpoint, score)

    def _on_scored(self, theme: str, viewpoint: str, score: int | None) -> None:
        self.said.append(("scored", theme, viewpoint, score))
        self._set(theme, viewpoint, score)

    def _on_put_back(self) -> None:
        self.said.append(("put_back",))
        self.view.show_picture(self._before)

    def _set(self, theme: str, viewpoint: str, score: int | None) -> None:
        picture = self.view.picture
        spokes = list(picture.spokes)
        at = spoke_of(self.view, theme)
        spokes[at] = replace(spokes[at], **{viewpoint: score})
        self.view.show_picture(replace(picture, spokes=tuple(spokes)))


# -- keys ----------------------------------------------------------------------------------------


def key(widget: QWidget, which: int, text: str = "", *, held: bool = False) -> None:
    """Press and let go of a key; `held` is one of the repeats that a held key sends."""
    plain = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, which, plain, text, held))


def letter(box: QWidget, typed: str) -> None:
    """Type one letter, or what a keyboard has for the end of a line."""
    if typed == "\n":
        QTest.keyClick(box, Qt.Key.Key_Return)
    else:
        key(box, Qt.Key.Key_unknown, typed)


def focused() -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nobody has the keyboard"
    return widget


def keys(*which: Qt.Key) -> None:
    """Press keys one after another, each where the keyboard is by then."""
    for one in which:
        QTest.keyClick(focused(), one)


def digit(number: int) -> Qt.Key:
    """The key of a digit, + for 10."""
    return Qt.Key.Key_Plus if number == 10 else Qt.Key(Qt.Key.Key_0.value + number)

"""A handle dragged in the real page: from the mouse event to the finished painting.

Run as a module with the size of the window, it measures in this process and prints JSON:
python -m tests.benchmarks.dragging 1366 768. QT_SCALE_FACTOR says how many pixels there are to one.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.geometry import Geometry
from mylife_desktop.circle.layout import fit
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.themes import SCALE, Viewpoint
from tests.benchmarks.figures import Figure, compared, in_a_process_of_its_own, slowest, timed
from tests.benchmarks.program import Opened
from tests.builders import SITTING, THEMES, case_files

WINDOWS = {"1366x768": (1366, 768), "1000x1000 Circle": (1628, 1161)}
"""Sizes of the window: the design's, and one in which the Circle is as large as in the findings."""
GOALS = {1: 1.0, 2: 0.6}
DRAGGED = THEMES.index("friends")
SWEEP = (*range(6, 11), *range(9, -1, -1), *range(1, 6))
"""The values to which one sweep moves a handle that begins at 5 and ends there."""
SWEEPS = 50

_NONE, _LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


def drag() -> list[Figure]:
    """In both windows and at both scales: the medians, and what is rarely slower."""
    figures = []
    for window, size in WINDOWS.items():
        for scale, goal in GOALS.items():
            told = in_a_process_of_its_own("dragging", *size, QT_SCALE_FACTOR=str(scale))
            name = f"drag, {window}, {scale}x"
            figures += [
                compared(name, told["moves"], told["shapes"], goal=goal),
                slowest(name, told["moves"], told["shapes"]),
            ]
    return figures


def measure(width: int, height: int) -> dict[str, list[float]]:
    """Milliseconds of each move and of each painting of the three shapes, a sweep of each in turn.

    The process is warm, the case is answered all round, and drafts are saved in between.
    """
    pg.setConfigOptions(mouseRateLimit=0)  # every move counts, however quick
    with tempfile.TemporaryDirectory() as name, Opened(Path(name), [_answered()]) as opened:
        opened.window.resize(width, height)
        circle = opened.open_first().circle_page.circle
        opened.pump()
        hand = Hand(circle, opened.pump)
        shapes = Shapes(circle)
        hand.take()
        hand.sweep_seen()
        moves: list[float] = []
        paintings: list[float] = []
        for _ in range(SWEEPS):
            moves += hand.sweep()
            paintings += [timed(shapes.paint) for _ in SWEEP]
        hand.let_go()
    return {"moves": moves, "shapes": paintings}


class Hand:
    """Holds the satisfaction with friends and moves it along its spoke."""

    def __init__(self, circle: CircleView, pump: Callable[[], None]) -> None:
        self._view: QWidget = circle.viewport()
        self._pump = pump
        geometry = _geometry(circle)
        points = [geometry.at(DRAGGED, score) for score in SCALE]
        self._places = [QPointF(point.x, point.y) for point in points]

    def take(self) -> None:
        """Press on the handle, which stands at 5."""
        self._send(QEvent.Type.MouseMove, 5, _NONE, _NONE)
        self._send(QEvent.Type.MouseButtonPress, 5, _LEFT, _LEFT)
        self._pump()

    def sweep(self) -> list[float]:
        """Move through the scale; milliseconds from each event to the finished painting."""
        return [timed(self._move, score) for score in SWEEP]

    def sweep_seen(self) -> None:
        """Move through the scale and see that each move was painted before the next one came."""
        painted = Paintings(self._view)
        for number, score in enumerate(SWEEP, start=1):
            self._move(score)
            if painted.number < number:
                raise AssertionError(f"the move to {score} has not been painted")
        self._view.removeEventFilter(painted)

    def let_go(self) -> None:
        """Release the handle."""
        self._send(QEvent.Type.MouseButtonRelease, 5, _LEFT, _NONE)
        self._pump()

    def _move(self, score: int) -> None:
        self._send(QEvent.Type.MouseMove, score, _NONE, _LEFT)
        self._pump()

    def _send(
        self, kind: QEvent.Type, score: int, button: Qt.MouseButton, held: Qt.MouseButton
    ) -> None:
        at, plain = self._places[score], Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, at, self._view.mapToGlobal(at), button, held, plain)
        QApplication.sendEvent(self._view, event)


class Paintings(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.number = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.Paint
        return False


class Shapes:
    """The floor: the three shapes of the Circle and nothing else, whole, as large as in the view.

    A dotted outline, a filled one, a dashed one, smooth, on a picture with as many pixels as the
    view has.
    """

    def __init__(self, circle: CircleView) -> None:
        view, geometry = circle.viewport(), _geometry(circle)
        ratio = view.devicePixelRatioF()
        self._image = QImage(view.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.setDevicePixelRatio(ratio)
        self._image.fill(QColor(circle._palette.ground))
        self._polygons = [_polygon(geometry, shift) for shift in range(3)]
        dotted = QPen(QColor("#5F6470"), 2.0, c=Qt.PenCapStyle.RoundCap)
        dotted.setDashPattern([0.1, 2.3])
        solid = QPen(QColor("#0B7A75"), 3.0, j=Qt.PenJoinStyle.RoundJoin)
        dashed = QPen(QColor("#6B3FA0"), 2.6)
        dashed.setDashPattern([3.2, 2.4])
        self._pens = (dotted, solid, dashed)
        self._brushes = (QBrush(), QBrush(QColor(11, 122, 117, 44)), QBrush())

    def paint(self) -> None:
        """Paint all three."""
        with QPainter(self._image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for polygon, pen, brush in zip(self._polygons, self._pens, self._brushes, strict=True):
                painter.setPen(pen)
                painter.setBrush(brush)
                painter.drawPolygon(polygon)


def _polygon(geometry: Geometry, shift: int) -> QPolygonF:
    points = [geometry.at(i, (i * 3 + shift * 4) % 11) for i in range(geometry.count)]
    return QPolygonF([QPointF(point.x, point.y) for point in points])


def _geometry(circle: CircleView) -> Geometry:
    """Where the view has drawn its Circle, reckoned anew from its size."""
    size, names = circle.viewport().size(), tuple(s.name for s in circle.picture.spokes)
    return fit(size.width(), size.height(), names).geometry


def _answered() -> Case:
    """Somebody with earlier rounds, who has given every value today."""
    case = case_files()[0]
    for number, theme in enumerate(THEMES):
        for shift, viewpoint in enumerate(Viewpoint):
            case = SITTING.score(case, theme, viewpoint, (number * 3 + shift * 4) % 11)
    return SITTING.score(case, THEMES[DRAGGED], Viewpoint.SATISFACTION, 5)


if __name__ == "__main__":
    print(json.dumps(measure(*map(int, sys.argv[1:3]))))

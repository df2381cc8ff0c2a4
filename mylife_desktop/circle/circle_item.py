"""The Circle as one thing on a scene: drawn whole or in part, taken by the mouse or a finger."""

from dataclasses import replace
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem

from mylife_desktop.circle.geometry import Geometry, Point
from mylife_desktop.circle.handles import Handle, place, taken
from mylife_desktop.circle.layers import Layers
from mylife_desktop.circle.layout import Layout
from mylife_desktop.circle.painting import (
    MARK,
    bubble_box,
    paint_active_handles,
    paint_other_handles,
)
from mylife_desktop.circle.picture import Picture
from mylife_desktop.circle.shapes import LINE, paint_shapes, paint_today
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import Palette


class CircleItem(pg.GraphicsObject):
    """Draws a picture and says what a hand does with it, in logical pixels of its view.

    It changes no value by itself: whoever listens shows it the next picture.
    """

    looked_at = Signal(object)
    """A Handle is looked at from now on."""
    moving = Signal(object, int)
    """A held Handle has come to another whole value, 0-10."""
    moved = Signal()
    """The held handle was let go."""
    put_back = Signal()
    """The held handle is to be where it was."""
    scored = Signal(object, int)
    """A Handle was given a value in one act."""

    def __init__(self, layout: Layout, picture: Picture, palette: Palette) -> None:
        super().__init__()
        self._layout, self._picture, self._palette = layout, picture, palette
        self._layers = Layers(layout, palette)
        self._held: Handle | None = None
        self._grip = 0.0  # how far from the middle of the handle it was taken, along the spoke
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @property
    def picture(self) -> Picture:
        """What is drawn."""
        return self._picture

    @property
    def layout(self) -> Layout:
        """Where it is drawn."""
        return self._layout

    def lay_out(self, layout: Layout, picture: Picture, palette: Palette) -> None:
        """Draw in another size, language or palette."""
        self.prepareGeometryChange()
        self._layout, self._picture, self._palette = layout, picture, palette
        self._layers = Layers(layout, palette)
        self.update()

    def show_picture(self, picture: Picture) -> None:
        """Draw other values; only what differs is drawn anew."""
        if self._held is not None:
            picture = replace(picture, held=True)
        touched = self._touched(picture)
        self._picture = picture
        if not touched.isEmpty():
            self.update(touched)

    def boundingRect(self) -> QRectF:
        """The whole view."""
        return QRectF(0, 0, self._layout.width, self._layout.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, *_: Any) -> None:
        """Draw what the values say between what is kept of all the rest."""
        ratio = painter.device().devicePixelRatioF()
        part = QRectF(option.exposedRect.toAlignedRect()) & self.boundingRect()
        source = QRectF(part.topLeft() * ratio, part.size() * ratio)
        layout, picture, palette = self._layout, self._picture, self._palette
        painter.drawPixmap(part, self._layers.below(picture, ratio), source)
        if picture.movable:
            paint_today(painter, layout.geometry, picture, palette, part)
            painter.drawPixmap(part, self._layers.above(picture, ratio), source)
        else:  # it shows another round, or one on its way: of the handles nothing stays the same
            paint_shapes(painter, layout.geometry, picture, palette)
            paint_other_handles(painter, layout, picture, palette)
        paint_active_handles(painter, layout, picture, palette)

    def mouseDragEvent(self, event: Any) -> None:
        """A handle follows the finger along its spoke until it is let go."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        if not self._picture.movable:
            if event.isStart():  # a finger that trembles means what it was put on
                self._look(_point(event.buttonDownPos()))
            return
        if event.isStart():
            self._take(_point(event.buttonDownPos()))
        self._move_to(_point(event.pos()))
        if event.isFinish():
            self._let_go()

    def mouseClickEvent(self, event: Any) -> None:
        """A handle is looked at; a ring gives its value; an icon or name lights its theme."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        press = _point(event.pos())
        ring = self._look(press)
        if ring is not None and self._picture.movable:
            self.scored.emit(ring, self._layout.geometry.score_at(ring.spoke, press))

    def escape(self) -> bool:
        """Put the held handle back; False if none is held."""
        if self._held is None:
            return False
        self._held = None
        self.put_back.emit()
        self.show_picture(replace(self._picture, held=False))
        return True

    def _look(self, press: Point) -> Handle | None:
        """Look at what is pressed; the handle whose ring it is, if it is one."""
        geometry = self._layout.geometry
        handle = taken(geometry, self._picture, press)
        if handle is not None:
            self.looked_at.emit(handle)
            return None
        handle = Handle(geometry.spoke_at(press), self._picture.viewpoint)
        if geometry.is_on_rings(press):
            self.looked_at.emit(handle)
            return handle
        if (label := self._label_at(press)) is not None:
            self.looked_at.emit(Handle(label, self._picture.viewpoint))
        return None

    def _take(self, press: Point) -> None:
        geometry = self._layout.geometry
        handle = taken(geometry, self._picture, press)
        self._grip = 0.0
        if handle is not None:
            if self._picture.spokes[handle.spoke].score(handle.viewpoint) is not None:
                middle = geometry.along(handle.spoke, place(geometry, self._picture, handle))
                self._grip = geometry.along(handle.spoke, press) - middle
        elif geometry.is_on_rings(press):
            handle = Handle(geometry.spoke_at(press), self._picture.viewpoint)
        self._held = handle
        if handle is not None:
            self.looked_at.emit(handle)
            self.show_picture(self._picture)

    def _move_to(self, point: Point) -> None:
        if self._held is None:
            return
        geometry, spoke = self._layout.geometry, self._picture.spokes[self._held.spoke]
        now = spoke.score(self._held.viewpoint)
        if now is None and not geometry.is_on_rings(point):
            return  # still parked: a hand that hesitates or trembles gives no 10
        score = geometry.score_at(self._held.spoke, point, self._grip)
        if score != now:
            self.moving.emit(self._held, score)

    def _let_go(self) -> None:
        if self._held is None:
            return
        self._held = None
        self.moved.emit()
        self.show_picture(replace(self._picture, held=False))

    def _label_at(self, press: Point) -> int | None:
        for spoke, label in enumerate(self._layout.labels):
            on_icon = label.icon.distance(press) <= label.icon_radius + 4
            if on_icon or label.text.contains(press.x, press.y):
                return spoke
        return None

    def _touched(self, picture: Picture) -> QRectF:
        """What another picture alters: the changed spokes as far as their neighbours."""
        geometry, touched = self._layout.geometry, QRectF()
        shown = (self._picture, picture)
        for spoke in self._picture.numbered_anew(picture):
            touched |= self._layout.sector_box(spoke)
        if not picture.movable and self._picture.changed_spokes(picture):
            # Most often all of them: another round is shown.
            for p in shown:  # while none is lit the keyboard stands at the first
                touched |= self._layout.sector_box(p.active or 0)
            return touched | _box([geometry.centre], geometry.rim + MARK)
        for spoke in self._picture.changed_spokes(picture):
            moved, around = self._moved_on(spoke, picture)
            if moved:
                # What stands around keeps its mark: only the lines to it are other ones.
                touched |= _box([place(geometry, p, h) for p in shown for h in moved], MARK)
                lines = [_stands(geometry, p, h) for p in shown for h in (*moved, *around)]
                touched |= _box(lines, LINE)
                continue
            near = [(spoke + step) % geometry.count for step in (-1, 0, 1)]
            handles = [Handle(i, viewpoint) for i in near for viewpoint in Viewpoint]
            points = [place(geometry, p, handle) for p in shown for handle in handles]
            points += [at for p in shown for i in near for at in _besides(geometry, p, i)]
            touched |= _box([geometry.centre, *points], MARK)
            if self._picture.active != picture.active:
                touched |= self._layout.sector_box(spoke)
        for p in shown:
            if p.held and p.active is not None:
                held = place(geometry, p, Handle(p.active, p.viewpoint))
                touched |= bubble_box(self._layout, QPointF(held.x, held.y)).adjusted(-1, -1, 1, 1)
        return touched

    def _moved_on(self, spoke: int, picture: Picture) -> tuple[list[Handle], list[Handle]]:
        """The handles that have moved on a spoke, and those to which lines lead from them.

        None, where more has changed there than how far out its answers lie.
        """
        one, other = self._picture.spokes[spoke], picture.spokes[spoke]
        scores = [(v, one.score(v), other.score(v)) for v in Viewpoint]
        if not self._picture.looks_like(picture) or any(
            (before is None) != (after is None) for _, before, after in scores
        ):
            return [], []
        if (one.known, one.worker) != (other.known, other.worker) or one.before != other.before:
            return [], []
        moved, around = [], []
        for viewpoint, before, after in scores:
            if before == after:
                continue
            moved.append(Handle(spoke, viewpoint))
            if viewpoint is not Viewpoint.IMPORTANCE:  # the stem
                around += [Handle(spoke, Viewpoint.SATISFACTION), Handle(spoke, Viewpoint.HOPED)]
            if viewpoint is not Viewpoint.HOPED:  # the outline
                count = len(picture.spokes)
                around += [Handle((spoke + step) % count, viewpoint) for step in (-1, 1)]
        return moved, [h for h in around if picture.spokes[h.spoke].seen(h.viewpoint) is not None]


def _stands(geometry: Geometry, picture: Picture, handle: Handle) -> Point:
    """Where a line ends: at the value that is seen on the spoke, of today or pale."""
    seen = picture.spokes[handle.spoke].seen(handle.viewpoint)
    return place(geometry, picture, handle) if seen is None else geometry.at(handle.spoke, seen)


def _besides(geometry: Geometry, picture: Picture, spoke: int) -> list[Point]:
    """Where that stands which nobody moves: what is known from earlier, the worker's view."""
    its = picture.spokes[spoke]
    scores = [*(its.pale(viewpoint) for viewpoint in Viewpoint), its.before, its.worker]
    return [geometry.at(spoke, score) for score in scores if score is not None]


def _box(points: list[Point], margin: float) -> QRectF:
    xs, ys = [p.x for p in points], [p.y for p in points]
    box = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return box.adjusted(-margin, -margin, margin, margin)


def _point(position: Any) -> Point:
    return Point(position.x(), position.y())

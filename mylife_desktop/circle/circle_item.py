"""The Circle as one thing on a scene: drawn whole or in part, taken by the mouse or a finger."""

from dataclasses import replace
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem

from mylife_desktop.circle.geometry import Point
from mylife_desktop.circle.handles import Handle, place, taken
from mylife_desktop.circle.layout import Layout
from mylife_desktop.circle.painting import MARK, bubble_box, paint_ground, paint_lit, paint_values
from mylife_desktop.circle.picture import Picture
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
        self._ground: QPixmap | None = None
        self._lit: QPixmap | None = None  # the ground with what stays while a value moves
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
        self._ground = self._lit = None
        self.update()

    def show_picture(self, picture: Picture) -> None:
        """Draw other values; only what differs is drawn anew."""
        if self._held is not None:
            picture = replace(picture, held=True)
        touched = self._touched(picture)
        if _stays(self._picture) != _stays(picture):
            self._lit = None
        self._picture = picture
        if not touched.isEmpty():
            self.update(touched)

    def boundingRect(self) -> QRectF:
        """The whole view."""
        return QRectF(0, 0, self._layout.width, self._layout.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, *_: Any) -> None:
        """Lay down the kept ground where it is needed, then draw what the values say."""
        ratio = painter.device().devicePixelRatioF()
        if self._lit is None or self._lit.devicePixelRatio() != ratio:
            self._lit = self._painted_lit(ratio)
        part = QRectF(option.exposedRect.toAlignedRect()) & self.boundingRect()
        source = QRectF(part.topLeft() * ratio, part.size() * ratio)
        painter.drawPixmap(part, self._lit, source)
        paint_values(painter, self._layout, self._picture, self._palette, part)

    def mouseDragEvent(self, event: Any) -> None:
        """A handle follows the finger along its spoke until it is let go."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
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
        geometry = self._layout.geometry
        handle = taken(geometry, self._picture, press)
        if handle is not None:
            self.looked_at.emit(handle)
            return
        spoke = geometry.spoke_at(press)
        handle = Handle(spoke, self._picture.viewpoint)
        if geometry.is_on_rings(press):
            self.looked_at.emit(handle)
            self.scored.emit(handle, geometry.score_at(spoke, press))
        elif (label := self._label_at(press)) is not None:
            self.looked_at.emit(Handle(label, self._picture.viewpoint))

    def escape(self) -> bool:
        """Put the held handle back; False if none is held."""
        if self._held is None:
            return False
        self._held = None
        self.put_back.emit()
        self.show_picture(replace(self._picture, held=False))
        return True

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
        score = self._layout.geometry.score_at(self._held.spoke, point, self._grip)
        if score != self._picture.spokes[self._held.spoke].score(self._held.viewpoint):
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

    def _painted_lit(self, ratio: float) -> QPixmap:
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            self._ground = self._painted_ground(ratio)
        lit = QPixmap(self._ground)
        with QPainter(lit) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_lit(painter, self._layout, self._picture, self._palette)
        return lit

    def _painted_ground(self, ratio: float) -> QPixmap:
        ground = QPixmap(
            max(1, round(self._layout.width * ratio)), max(1, round(self._layout.height * ratio))
        )
        ground.setDevicePixelRatio(ratio)
        ground.fill(QColor(self._palette.ground))
        with QPainter(ground) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ground(painter, self._layout, self._picture, self._palette)
        return ground

    def _touched(self, picture: Picture) -> QRectF:
        """What another picture alters: the changed spokes as far as their neighbours."""
        geometry, touched = self._layout.geometry, QRectF()
        shown = (self._picture, picture)
        for spoke in self._picture.changed_spokes(picture):
            handles = self._moved_on(spoke, picture)
            if handles:
                touched |= _box([place(geometry, p, h) for p in shown for h in handles], MARK)
                continue
            near = [(spoke + step) % geometry.count for step in (-1, 0, 1)]
            handles = [Handle(i, viewpoint) for i in near for viewpoint in Viewpoint]
            points = [place(geometry, p, handle) for p in shown for handle in handles]
            touched |= _box([geometry.centre, *points], MARK)
            if self._picture.active != picture.active:
                touched |= self._layout.sector_box(spoke)
        for p in shown:
            if p.held and p.active is not None:
                held = place(geometry, p, Handle(p.active, p.viewpoint))
                touched |= bubble_box(self._layout, QPointF(held.x, held.y)).adjusted(-1, -1, 1, 1)
        return touched

    def _moved_on(self, spoke: int, picture: Picture) -> list[Handle]:
        """The handles between which everything has changed, if values have only moved.

        Nothing, where more has changed on this spoke than how far out its answers lie.
        """
        one, other = self._picture.spokes[spoke], picture.spokes[spoke]
        scores = [(v, one.score(v), other.score(v)) for v in Viewpoint]
        if not self._picture.looks_like(picture) or any(
            (before is None) != (after is None) for _, before, after in scores
        ):
            return []
        handles = []
        for viewpoint, before, after in scores:
            if before == after:
                continue
            handles.append(Handle(spoke, viewpoint))
            if viewpoint is Viewpoint.HOPED:
                around = [Handle(spoke, Viewpoint.SATISFACTION)]
            else:
                count = len(picture.spokes)
                around = [Handle((spoke + step) % count, viewpoint) for step in (-1, 1)]
                around.append(Handle(spoke, Viewpoint.HOPED))
            handles += [h for h in around if picture.spokes[h.spoke].score(h.viewpoint) is not None]
        return handles


def _stays(picture: Picture) -> tuple[object, ...]:
    """What of a picture is seen in `paint_lit`."""
    return (picture.active, *(spoke.before for spoke in picture.spokes))


def _box(points: list[Point], margin: float) -> QRectF:
    xs, ys = [p.x for p in points], [p.y for p in points]
    box = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return box.adjusted(-margin, -margin, margin, margin)


def _point(position: Any) -> Point:
    return Point(position.x(), position.y())

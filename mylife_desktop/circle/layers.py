"""What stays the same while a value moves, painted once and kept as pictures.

From below to above: the ground with what `paint_lit` adds, today's shapes, the handles of the other
themes, those of the active one. The first and the third are kept.
"""

from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from mylife_desktop.circle.layout import Layout
from mylife_desktop.circle.painting import paint_ground, paint_lit, paint_other_handles
from mylife_desktop.circle.picture import Picture
from mylife_desktop.circle.shapes import paint_before
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import Palette

_Paint = Callable[[QPainter, Layout, Picture, Palette], None]


class Layers:
    """The kept pictures of one layout; each is painted anew when what it shows has changed.

    `ratio` says how many pixels of the device there are to a logical one.
    """

    def __init__(self, layout: Layout, palette: Palette) -> None:
        self._layout, self._palette = layout, palette
        self._kept: dict[str, tuple[Hashable, QPixmap]] = {}

    def below(self, picture: Picture, ratio: float) -> QPixmap:
        """The ground, the lit sector, the numbers and the round before.

        Not that round on a Circle to look at: there it changes more often than all the rest.
        """
        befores = tuple(spoke.before for spoke in picture.spokes) if picture.movable else ()
        return self._layer(
            "below",
            (ratio, picture.active, befores, picture.chosen),
            lambda: self._painted(self._ground(picture, ratio), picture, _paint_below),
        )

    def above(self, picture: Picture, ratio: float) -> QPixmap:
        """The handles of all themes but the active one, on nothing."""
        waiting = picture.viewpoint is Viewpoint.HOPED
        others = tuple(s for i, s in enumerate(picture.spokes) if i != picture.active)
        return self._layer(
            "above",
            (ratio, picture.active, waiting, others),
            lambda: self._painted(
                self._empty(Qt.GlobalColor.transparent, ratio), picture, paint_other_handles
            ),
        )

    def _ground(self, picture: Picture, ratio: float) -> QPixmap:
        colour = QColor(self._palette.ground)
        return self._layer(
            "ground",
            ratio,
            lambda: self._painted(self._empty(colour, ratio), picture, paint_ground),
        )

    def _layer(self, name: str, shows: Hashable, paint: Callable[[], QPixmap]) -> QPixmap:
        kept = self._kept.get(name)
        if kept is None or kept[0] != shows:
            kept = self._kept[name] = (shows, paint())
        return kept[1]

    def _empty(self, colour: QColor | Qt.GlobalColor, ratio: float) -> QPixmap:
        width, height = self._layout.width * ratio, self._layout.height * ratio
        empty = QPixmap(max(1, round(width)), max(1, round(height)))
        empty.setDevicePixelRatio(ratio)
        empty.fill(colour)
        return empty

    def _painted(self, on: QPixmap, picture: Picture, paint: _Paint) -> QPixmap:
        painted = QPixmap(on)
        with QPainter(painted) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter, self._layout, picture, self._palette)
        return painted


def _paint_below(painter: QPainter, layout: Layout, picture: Picture, palette: Palette) -> None:
    paint_lit(painter, layout, picture, palette)
    if picture.movable:
        paint_before(painter, layout.geometry, picture, palette)

"""The small circle of a list or a card: the shape of somebody's newest round."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from mylife_desktop.circle.painting import paint_small
from mylife_desktop.circle.picture import Picture, picture_of
from mylife_desktop.domain.instrument import STANDARD, Instrument
from mylife_desktop.domain.instrument import instruments as read_instruments
from mylife_desktop.domain.round import Round
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.ui.look import Look

_SIZE: Final = 52
"""The size for which the thickness of lines is meant."""


def small_picture(round_: Round | None) -> Picture:
    """What the small circle of a round shows; where there is none yet, an empty circle."""
    shown = round_ or Round("")
    asked = shown.instrument or STANDARD
    instruments = _own_instruments()
    standard = instruments[STANDARD.id, STANDARD.version]
    return picture_of(instruments.get((asked.id, asked.version), standard), "", shown)


def small_pixmap(picture: Picture, look: Look, size: int, ratio: float) -> QPixmap:
    """The small circle as an image, `size` logical pixels wide, sharp at this pixel ratio."""
    image = QPixmap(QSize(size, size) * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size / _SIZE, size / _SIZE)  # lines grow with it
        paint_small(painter, QRectF(0, 0, _SIZE, _SIZE), picture, look.palette)
    return image


class SmallCircle(QLabel):
    """A graphic; `size` is in logical pixels at 100 % text."""

    def __init__(self, look: Look, size: int = _SIZE) -> None:
        super().__init__()
        self._look, self._size = look, size
        self._picture = small_picture(None)
        self._paint()

    def show_round(self, round_: Round | None, name: str) -> None:
        """Show the shape of this round; `name` is what a screen reader says."""
        self.setAccessibleName(name)
        self._picture = small_picture(round_)
        self._paint()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Stay sharp on another screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._paint()

    def _paint(self) -> None:
        size = self._look.px(self._size)
        self.setFixedSize(size, size)
        self.setPixmap(small_pixmap(self._picture, self._look, size, self.devicePixelRatioF()))


@cache
def _own_instruments() -> Mapping[tuple[str, str], Instrument]:
    return read_instruments(INSTRUMENTS)

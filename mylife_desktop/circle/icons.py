"""The drawings of the themes, in any colour of the palette."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter

from mylife_desktop.paths import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


def paint_icon(painter: QPainter, name: str, square: QRectF, colour: str) -> None:
    """Draw one of `resources/icons` in a colour of the palette."""
    _icon(name, colour).render(painter, square)


@cache
def _icon(name: str, colour: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer  # the door has no icons to wait for

    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))

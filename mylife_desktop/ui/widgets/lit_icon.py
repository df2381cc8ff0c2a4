"""A drawing before the words of a button that can be pressed in, in the colour that they have."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.widgets.controls import icon

_RATIO = 2.0


def put_icon(made: QPushButton, name: str, look: Look, size: int, gap: int) -> None:
    """Draw one of `resources/icons` before the words; `size` and `gap` in pixels at 100 % text."""
    room = QSize(look.px(size + gap), look.px(size))
    drawn = QIcon(_with_gap(name, look.palette.ink, room))
    pressed = _with_gap(name, look.palette.on_ink, room)
    drawn.addPixmap(pressed, QIcon.Mode.Normal, QIcon.State.On)
    made.setIcon(drawn)
    made.setIconSize(room)


def _with_gap(name: str, colour: str, size: QSize) -> QPixmap:
    """The drawing with some space before the words; Qt leaves too little."""
    picture = QPixmap(size * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        drawn = icon(name, colour, size.height()).pixmap(
            QSize(size.height(), size.height()), _RATIO
        )
        painter.drawPixmap(0, 0, drawn)
    return picture

"""A photo or PDF of a paper, on our own page: as wide as there is room, enlarged, turned, moved."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from mylife_desktop.reports.pages import POINTS, page_count, page_image, page_sizes
from mylife_desktop.ui.look import Look

_MOST_MEMORY: Final = 256
"""MB that a picture may take once it is unpacked: a small file may hold a huge one."""
_LONGEST: Final = 4096
"""Pixels; a larger photo is made smaller while it is read."""
_MOST_PAGES: Final = 40
"""A paper has a few; of a thick book in a small file no more are laid out."""
_ZOOMS: Final = (1.0, 1.5, 2.0, 3.0, 4.0)
_GAP: Final = 12
_STEP: Final = 60
_QUARTER: Final = 90


@dataclass(frozen=True)
class Sheet:
    """One page: its size in any unit, and a picture of it, so many pixels wide or narrower."""

    size: QSizeF
    picture: Callable[[int], QImage]


def sheets_of(data: bytes) -> tuple[Sheet, ...]:
    """The pages of a photo or PDF; none where it cannot be shown, whatever is wrong with it."""
    if data.startswith(b"%PDF-"):
        return _pages_of(data)
    image = _photo(data)
    if image.isNull():
        return ()
    smooth = Qt.TransformationMode.SmoothTransformation

    def picture(width: int) -> QImage:
        return image if width >= image.width() else image.scaledToWidth(width, smooth)

    return (Sheet(QSizeF(image.size()), picture),)


def _photo(data: bytes) -> QImage:
    """The photo as it was held: the bytes stay as they are, only what is seen is turned."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MEMORY)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _LONGEST:
        within = QSize(_LONGEST, _LONGEST)
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _pages_of(data: bytes) -> tuple[Sheet, ...]:
    try:
        sizes = page_sizes(data, _MOST_PAGES)
    except RuntimeError:  # what pypdfium2 says of a broken or locked file
        return ()
    return tuple(
        Sheet(size, lambda width, at=at, size=size: _page(data, at, width, size))  # type: ignore[misc]
        for at, size in enumerate(sizes)
        if size.width() > 0 and size.height() > 0
    )


def has_more(data: bytes) -> bool:
    """Whether a PDF has more pages than are shown of it."""
    try:
        return data.startswith(b"%PDF-") and page_count(data) > _MOST_PAGES
    except RuntimeError:
        return False


def _page(data: bytes, at: int, width: int, size: QSizeF) -> QImage:
    longest = max(size.width(), size.height()) * width / size.width()
    wide = width * min(1.0, _LONGEST / longest)
    try:
        return page_image(data, at, max(1.0, wide * POINTS / size.width()))
    except RuntimeError:
        return QImage()


class ScanView(QWidget):
    """Moved by dragging, the wheel and the arrows, enlarged by + and -, turned by R."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sheets: tuple[Sheet, ...] = ()
        self._zoom, self._turned = 0, 0
        self._at = QPointF()
        self._held: QPointF | None = None
        self._drawn: dict[int, QImage] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(200, 120))
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def pages(self) -> int:
        """How many pages can be seen."""
        return len(self._sheets)

    def show_scan(self, data: bytes | None) -> bool:
        """Show a photo or a PDF from its beginning; False where it cannot be shown."""
        self._sheets = sheets_of(data) if data else ()
        self._zoom = self._turned = 0
        self._at = QPointF()
        self._drawn.clear()
        self.update()
        return bool(self._sheets)

    def enlarge(self, by: int) -> None:
        """Larger or smaller; what is in the middle stays there."""
        before = self._whole()
        self._zoom = min(max(self._zoom + by, 0), len(_ZOOMS) - 1)
        after = self._whole()
        if before.width() > 0:
            middle = QPointF(self.width() / 2, self.height() / 2)
            grown = after.width() / before.width()
            self._at = (self._at + middle) * grown - middle
        self._drawn.clear()
        self._stay_within()

    def turn(self) -> None:
        """Turn it clockwise by a quarter, for the eye only."""
        self._turned = (self._turned + _QUARTER) % 360
        self._at = QPointF()
        self._drawn.clear()
        self.update()

    def page_on(self, by: int) -> None:
        """Most of a screen up or down: the keyboard can be elsewhere meanwhile."""
        self._move(QPointF(0, by * self.height() * 0.8))

    def dress(self, look: Look) -> None:
        """Wear another look; paper stays as it is."""
        self._look = look
        self.update()

    # -- hands -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it, + and - enlarge it, R turns it."""
        moves = {
            Qt.Key.Key_Left: (-_STEP, 0),
            Qt.Key.Key_Right: (_STEP, 0),
            Qt.Key.Key_Up: (0, -_STEP),
            Qt.Key.Key_Down: (0, _STEP),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self._move(QPointF(*moves[key]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.enlarge(1 if key == Qt.Key.Key_Plus else -1)
        elif key == Qt.Key.Key_R and not event.modifiers():
            self.turn()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves it; with Ctrl it enlarges it."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enlarge(1 if turned.y() > 0 else -1)
        else:
            self._move(QPointF(-turned.x(), -turned.y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold it."""
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._held is not None:
            self._move(self._held - event.position())
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _move(self, by: QPointF) -> None:
        self._at = self._at + by
        self._stay_within()

    def _stay_within(self) -> None:
        whole = self._whole()
        x = min(max(self._at.x(), 0.0), max(0.0, whole.width() - self.width()))
        y = min(max(self._at.y(), 0.0), max(0.0, whole.height() - self.height()))
        self._at = QPointF(x, y)
        self.update()

    # -- what is seen ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as there is room now."""
        super().resizeEvent(event)
        self._drawn.clear()
        self._stay_within()

    def _whole(self) -> QSizeF:
        """The size of all pages, one below the other."""
        places = self._places()
        return QSizeF(self._width(), places[-1].bottom() if places else 0.0)

    def _width(self) -> float:
        return max(1.0, self.width() * _ZOOMS[self._zoom])

    def _places(self) -> list[QRectF]:
        """Where the pages lie, from the first one's corner."""
        found, top, wide = [], 0.0, self._width()
        for sheet in self._sheets:
            size = sheet.size.transposed() if self._turned % 180 else sheet.size
            high = wide * size.height() / size.width()
            found.append(QRectF(0, top, wide, high))
            top += high + _GAP
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages that are in view, and the keyboard's ring."""
        palette, seen = self._look.palette, QRectF(self.rect())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(palette.chip))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            in_view = {}
            for at, place in enumerate(self._places()):
                there = place.translated(-self._at)
                if there.intersects(seen):
                    painter.drawImage(there, self._picture(at, place))
                    in_view[at] = self._drawn[at]
            self._drawn = in_view  # an enlarged page is large: only what is seen is held
            wide = 4.0 if self._look.is_strong else 3.0
            rings = [(palette.edge, 1.0)]
            if self.hasFocus():  # the lighter one below: a photo may be as dark as the ring
                rings = [(palette.surface, 2 * wide), (palette.focus, wide)]
            for colour, width in rings:
                painter.setPen(QPen(QColor(colour), width))
                half = width / 2
                painter.drawRect(seen.adjusted(half, half, -half, -half))

    def _picture(self, at: int, place: QRectF) -> QImage:
        if at not in self._drawn:
            across = place.height() if self._turned % 180 else place.width()
            wanted = min(round(across * self.devicePixelRatioF()), _LONGEST)
            image = self._sheets[at].picture(wanted)
            self._drawn[at] = image.transformed(QTransform().rotate(self._turned))
        return self._drawn[at]

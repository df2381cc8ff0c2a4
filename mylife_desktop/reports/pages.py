"""The pages of a PDF as pictures: what the preview shows, the printer gets and a phone keeps.

They are drawn from the very bytes that leave: nobody sees another page than the one printed.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QSizeF
from PySide6.QtGui import QImage

from mylife_desktop.reports.pdf import phone_pdf_of
from mylife_desktop.reports.report import Report

if TYPE_CHECKING:
    import pypdfium2

POINTS: Final = 72.0  # to the inch
_PHONE_WIDTH: Final = 1080
_PHONE_LONGEST: Final = 16000
"""Pixels. A longer picture is refused by some phones: then it is drawn less sharply."""
_PHONE_NARROWEST: Final = 540
"""Pixels. In a narrower picture nobody can read."""


class TooLong(Exception):
    """There is more to tell than one picture can hold."""


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    opened = _opened(pdf)
    try:
        return len(opened)
    finally:
        opened.close()


def page_sizes(pdf: bytes, most: int | None = None) -> list[QSizeF]:
    """How large every page is, in points; of so many pages at most."""
    opened = _opened(pdf)
    try:
        pages = range(len(opened))[:most]
        return [QSizeF(*opened.get_page_size(number)) for number in pages]
    finally:
        opened.close()


def page_images(pdf: bytes, dpi: float) -> list[QImage]:
    """Every page as a picture, so many dots to the inch."""
    return [page_image(pdf, number, dpi) for number in range(page_count(pdf))]


def page_image(pdf: bytes, number: int, dpi: float) -> QImage:
    """One page as a picture; the first is number 0."""
    opened = _opened(pdf)
    try:
        return _drawn(opened, number, dpi / POINTS)
    finally:
        opened.close()


def phone_picture(report: Report) -> bytes:
    """The report as one long PNG, as wide as a phone and its text large enough without zooming.

    Raises TooLong, or CouldNotDraw.
    """
    opened = _opened(phone_pdf_of(report))
    try:
        width, height = opened.get_page_size(0)
        scale = min(_PHONE_WIDTH / width, _PHONE_LONGEST / height)
        if scale * width < _PHONE_NARROWEST:
            raise TooLong
        image = _drawn(opened, 0, scale)
    finally:
        opened.close()
    return _png(image)


def _opened(pdf: bytes) -> "pypdfium2.PdfDocument":
    import pypdfium2  # only when something is printed

    return pypdfium2.PdfDocument(pdf)


def _drawn(opened: "pypdfium2.PdfDocument", number: int, scale: float) -> QImage:
    page = opened[number]
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    try:
        form = QImage.Format.Format_RGBX8888
        pixels = bytes(bitmap.buffer)
        seen = QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, form)
        image = seen.convertToFormat(QImage.Format.Format_RGB32)  # owns its pixels
    finally:
        bitmap.close()
        page.close()
    dots = round(scale * POINTS / 0.0254)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    return image


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    # No text and no time goes into it: Qt writes neither of its own accord.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())

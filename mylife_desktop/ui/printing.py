"""The printers of this laptop, and paper that goes to one of them. No window of the system."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from mylife_desktop.domain.problem import Problem
from mylife_desktop.reports.pages import POINTS, page_image, page_sizes

_COARSE, _FINE = 150, 300
"""Dots to an inch: fewer are not sharp, more are not seen."""
_SAME = 4.0
"""Points by which the size of a paper may differ from that of a page."""
_LINE = 0.4
"""Points: how thick a line to cut along is."""
_EDGE = 28.0
"""Points from the edges of a larger paper: hardly a printer reaches nearer than half of it."""


def printers() -> tuple[str, ...]:
    """The names of the printers, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != usual, name.casefold())))


def print_pages(printer_name: str, pdf: bytes) -> None:
    """Puts the pages of a PDF on paper in their true size. Raises Problem printer_failed.

    They go as pictures of the very pages: no printer lays them out anew. In the printer's own
    queue, which is not ours, stands the name of the program and of nobody.
    """
    info = QPrinterInfo.printerInfo(printer_name)
    if info.isNull():
        raise Problem("printer_failed")
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName("My Life")
    put_on(printer, pdf, [size.sizePoints().toSizeF() for size in info.supportedPageSizes()])


def put_on(printer: QPrinter, pdf: bytes, papers: Sequence[QSizeF] = ()) -> None:
    """Puts the pages on a printer that is chosen. Raises Problem printer_failed.

    `papers` are the sizes it has, in points; none if it takes any. A page that it has no paper for
    lies in its true size on A4, at the top left, with a line to cut along.
    """
    _Press(printer, papers).put(pdf)


class _Press:
    """Lays pages on the paper of one printer."""

    def __init__(self, printer: QPrinter, papers: Sequence[QSizeF]) -> None:
        self._printer, self._papers = printer, papers
        self._painter = QPainter()
        self._scale = printer.resolution() / POINTS
        self._down = 0.0
        """How far the sheet that is begun is full, in points; 0 where none is begun."""

    def put(self, pdf: bytes) -> None:
        """All pages, in their order."""
        dots = min(max(self._printer.resolution(), _COARSE), _FINE)
        try:
            for number, size in enumerate(page_sizes(pdf)):
                self._page(page_image(pdf, number, dots), size)
        finally:
            if self._painter.isActive():
                self._painter.end()

    def _page(self, image: QImage, size: QSizeF) -> None:
        if self._has(size):
            self._down = 0.0
            self._new_sheet(size)
            self._draw(image, QPointF(), size)
            return
        sheet = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point)
        if not self._down or self._down + size.height() + _EDGE > sheet.height():
            self._new_sheet(sheet)
            self._down = _EDGE
        self._draw(image, QPointF(_EDGE, self._down), size, is_cut_out=True)
        self._down += size.height()

    def _has(self, size: QSizeF) -> bool:
        """Whether there is paper of this size; no larger one than A4 is asked for."""
        a4 = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point)
        return not self._papers or any(_is_same(size, one) for one in (*self._papers, a4))

    def _new_sheet(self, size: QSizeF) -> None:
        paper = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        upright = QPageLayout.Orientation.Portrait
        layout = QPageLayout(paper, upright, QMarginsF(0, 0, 0, 0))
        # Else the printer's own edge is taken off the paper, and all of it shifted by that.
        layout.setMode(QPageLayout.Mode.FullPageMode)
        self._printer.setPageLayout(layout)
        begun = self._painter.isActive()
        if not (self._printer.newPage() if begun else self._painter.begin(self._printer)):
            raise Problem("printer_failed")

    def _draw(self, image: QImage, at: QPointF, size: QSizeF, *, is_cut_out: bool = False) -> None:
        place = QRectF(at * self._scale, size * self._scale)
        self._painter.drawImage(place, image)
        if is_cut_out:
            pen = QPen()
            pen.setWidthF(_LINE * self._scale)
            self._painter.setPen(pen)
            self._painter.drawRect(place)


def _is_same(one: QSizeF, other: QSizeF) -> bool:
    wide, high = one.width() - other.width(), one.height() - other.height()
    return abs(wide) <= _SAME and abs(high) <= _SAME

"""The printers of this laptop, and paper that goes to one of them. No window of the system."""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from mylife_desktop.domain.problem import Problem
from mylife_desktop.reports.pages import POINTS, page_image, page_sizes

_COARSE, _FINE = 150, 300
"""Dots to an inch: fewer are not sharp, more are not seen."""


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
    put_on(printer, pdf)


def put_on(printer: QPrinter, pdf: bytes) -> None:
    """Puts the pages on a printer that is chosen. Raises Problem printer_failed."""
    sizes = page_sizes(pdf)
    dots = min(max(printer.resolution(), _COARSE), _FINE)
    scale = printer.resolution() / POINTS
    printer.setFullPage(True)
    _lay(printer, sizes[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise Problem("printer_failed")
    try:
        for number, size in enumerate(sizes):
            if number:
                _lay(printer, size)
                if not printer.newPage():
                    raise Problem("printer_failed")
            whole = QRectF(0, 0, size.width() * scale, size.height() * scale)
            painter.drawImage(whole, page_image(pdf, number, dots))
    finally:
        painter.end()


def _lay(printer: QPrinter, size: QSizeF) -> None:
    paper = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, upright, QMarginsF(0, 0, 0, 0)))

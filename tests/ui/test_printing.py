"""Pages on paper: in their true size, whatever paper the printer has."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, qGray
from PySide6.QtPrintSupport import QPrinter

from mylife_desktop.domain.given import What
from mylife_desktop.domain.problem import Problem
from mylife_desktop.leaving import Wanted, as_pdf, told
from mylife_desktop.reports.pages import page_images
from mylife_desktop.ui.printing import print_pages, put_on
from tests.builders import case_files

pytestmark = pytest.mark.usefixtures("qapp")

A4 = QSizeF(595, 842)
CARD = QSizeF(85.6 / 25.4 * 72, 54 / 25.4 * 72)
AINO = next(case for case in case_files() if case.person.called == "Aino")
DAY = "2026-11-22"


def page(what: What, *, is_sheet: bool = False) -> bytes:
    return as_pdf(told(AINO, Wanted(what, language="fi", is_sheet=is_sheet), DAY))


def on_paper(pdf: bytes, folder: Path, *papers: QSizeF) -> bytes:
    """What a printer that has these papers puts out."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    put_on(printer, pdf, papers)
    return (folder / "printed.pdf").read_bytes()


def sizes(folder: Path) -> list[tuple[int, int]]:
    pages = PdfReader(folder / "printed.pdf").pages
    return [(round(one.mediabox.width), round(one.mediabox.height)) for one in pages]


def ink(image: QImage) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is not white, in dots."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high = grey.width(), grey.height()
    dark = [(x, y) for y in range(high) for x in range(wide) if qGray(grey.pixel(x, y)) < 250]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs), min(ys), max(xs), max(ys)


def test_a_card_is_a_card_where_the_printer_has_such_paper(tmp_path: Path) -> None:
    on_paper(page(What.WALLET), tmp_path, A4, CARD)
    assert sizes(tmp_path) == [(round(CARD.width()), round(CARD.height()))]


def test_a_card_lies_at_the_top_left_of_a4_in_its_true_size(tmp_path: Path) -> None:
    (sheet,) = page_images(on_paper(page(What.WALLET), tmp_path, A4), 72)
    assert sizes(tmp_path) == [(595, 842)]
    left, top, right, bottom = ink(sheet)
    # All of it within what every printer reaches; the line to cut along says its size.
    assert 14 < left < 40
    assert 14 < top < 40
    assert right - left == pytest.approx(CARD.width(), abs=2)
    assert bottom - top == pytest.approx(CARD.height(), abs=2)


def test_pages_of_a4_go_one_by_one_on_all_that_is_there(tmp_path: Path) -> None:
    plan = page(What.PLAN)
    on_paper(plan, tmp_path, A4)
    assert sizes(tmp_path) == [(595, 842)] * len(page_images(plan, 10))
    assert len(sizes(tmp_path)) > 1


def test_a_sheet_of_cards_is_not_made_smaller(tmp_path: Path) -> None:
    pdf = page(What.WALLET, is_sheet=True)
    (made,) = page_images(on_paper(pdf, tmp_path, A4), 72)
    (meant,) = page_images(pdf, 72)
    assert ink(made) == pytest.approx(ink(meant), abs=2)


def test_nothing_is_shifted_by_the_edge_that_a_printer_does_not_reach(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    put_on(printer, page(What.TAKE_HOME))
    assert printer.fullPage()


def test_a_printer_that_is_gone_is_said() -> None:
    with pytest.raises(Problem, match="printer_failed"):
        print_pages("no such printer", page(What.WALLET))

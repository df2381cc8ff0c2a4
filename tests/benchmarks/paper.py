"""The page to take home: as PDF for the first time and later, its picture, and what it keeps.

Run as a module it measures in this process and prints JSON: python -m tests.benchmarks.paper.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QPainter

from mylife_desktop.circle import painting
from mylife_desktop.circle.layout import fit
from mylife_desktop.circle.picture import Picture
from mylife_desktop.reports.circle_drawing import paper_palette
from mylife_desktop.reports.locking import with_password
from mylife_desktop.reports.pages import page_image, phone_picture
from mylife_desktop.reports.pdf import pdf_of
from mylife_desktop.reports.report import Drawing
from tests.benchmarks.figures import Figure, compared, in_a_process_of_its_own, slowest, timed
from tests.reports.papers import take_home

MOST = 300.0
"""Milliseconds for a PDF after the first."""
_TIMES = 40
_KEPT_AFTER = 200
_PREVIEW_DPI = 120


def paper() -> list[Figure]:
    """The floor is the Circle alone, laid out and painted once, as the screen does it."""
    told = in_a_process_of_its_own("paper")
    floors = told["circle"]
    return [
        compared("take-home page as PDF, the first", told["first"], floors),
        compared("take-home page as PDF, later ones", told["later"], floors, most=MOST),
        slowest("take-home page as PDF, later ones", told["later"], floors),
        compared("30 goals as PDF", told["many"], floors),
        compared("a page of the preview", told["preview"], floors),
        compared("the picture for a phone", told["phone"], floors),
        compared("the PDF locked with a password", told["locked"], floors),
        _Kept(f"kept per PDF, over {_KEPT_AFTER} different", told["kept"]),
        _Kept("kept after the first PDF", told["kept first"]),
    ]


class _Kept(Figure):
    """A figure in KiB of memory, not in milliseconds."""

    def columns(self) -> tuple[str, ...]:
        return self.name, f"{self.value:.0f} KiB", "-", "-", "-"


def measure() -> dict[str, object]:
    """Milliseconds of each, and KiB that stay in memory."""
    QGuiApplication(sys.argv[:1])
    report, many = take_home("fi"), take_home("fi", 30)
    circle = report.blocks[0]
    assert isinstance(circle, Drawing)
    _painted(circle.picture)
    before = _memory()
    first = [timed(pdf_of, report)]
    after_first = _memory()
    pdf = pdf_of(report)
    measured: dict[str, list[float]] = {name: [] for name in ("circle", "later", "many", "preview")}
    for _ in range(_TIMES):
        measured["circle"].append(timed(_painted, circle.picture))
        measured["later"].append(timed(pdf_of, report))
        measured["preview"].append(timed(page_image, pdf, 0, _PREVIEW_DPI))
    measured["many"] = [timed(pdf_of, many) for _ in range(5)]
    measured["phone"] = [timed(phone_picture, report) for _ in range(5)]
    measured["locked"] = [timed(with_password, pdf, "eight signs") for _ in range(5)]
    warm = _memory()
    for number in range(_KEPT_AFTER):
        pdf_of(replace(report, title=f"Elämäni · {number}"))
    kept = (_memory() - warm) / _KEPT_AFTER
    return {"first": first, "kept": kept, "kept first": after_first - before, **measured}


def _painted(picture: Picture) -> None:
    width, height = 650, 540
    layout = fit(width, height, tuple(spoke.name for spoke in picture.spokes))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.paint_ground(painter, layout, picture, paper_palette())
        painting.paint_answers(painter, layout, picture, paper_palette())


def _memory() -> float:
    """KiB of memory this process holds; 0 where the system does not tell."""
    told = Path("/proc/self/status")
    lines = told.read_text().splitlines() if told.exists() else []
    return next((float(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0.0)


if __name__ == "__main__":
    print(json.dumps(measure()))

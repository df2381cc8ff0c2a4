"""A report as PDF, tagged for whoever hears it (PDF/UA-1), the same bytes for the same report.

The words of people reach the template as data, never as a part of it. Nothing is written to the
disk, nothing is fetched, and no font but the shipped ones is looked for.
"""

import json
from functools import cache
from typing import TYPE_CHECKING, Final

from mylife_desktop.paths import RESOURCES
from mylife_desktop.reports.fonts import FOLDER
from mylife_desktop.reports.paper_data import PHONE, data_of
from mylife_desktop.reports.report import Report

if TYPE_CHECKING:
    import typst

_TEMPLATES: Final = RESOURCES / "paper"


class CouldNotDraw(Exception):
    """The writer refused the page."""


def pdf_of(report: Report) -> bytes:
    """A report on paper. Needs an application (QGuiApplication is enough) for the Circle."""
    return _written(report, report.form.value)


def phone_pdf_of(report: Report) -> bytes:
    """The same told on one long narrow page, to be made a picture of."""
    return _written(report, PHONE)


def _written(report: Report, form: str) -> bytes:
    told, drawings = data_of(report, form)
    return _compiled({"data": json.dumps(told, ensure_ascii=False), **drawings})


def _compiled(inputs: dict[str, str]) -> bytes:
    import typst

    try:
        made = _compiler().compile(
            format="pdf", sys_inputs=inputs, pdf_standards=["ua-1"], timestamp=0
        )
    except typst.TypstError as refused:
        # What the writer says may hold words of the page: it goes no further.
        raise CouldNotDraw(_kind(refused)) from None
    if not isinstance(made, bytes):
        raise CouldNotDraw("no bytes")
    return made


def _kind(refused: "typst.TypstError") -> str:
    return str(refused.message).split("`")[0].split('"')[0]


@cache
def _compiler() -> "typst.Compiler":
    import typst  # 34 MB: only when something is printed

    shipped = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER)]
    )
    return typst.Compiler(str(_TEMPLATES / "page.typ"), str(_TEMPLATES), shipped)

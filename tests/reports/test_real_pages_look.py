"""Every page about an invented client looks as it was approved, in three languages.

When they are meant to look otherwise: `python3 packaging/dev.py test --approve tests/reports`, then
look at every picture in `tests/reports/approved` before you keep it.
"""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from mylife_desktop.domain.given import Form, What
from mylife_desktop.domain.shares import Share, give
from mylife_desktop.language import speaking
from mylife_desktop.leaving import Wanted, as_pdf, given, told
from mylife_desktop.reports import blanks
from mylife_desktop.reports.pages import page_images
from mylife_desktop.reports.pdf import pdf_of
from mylife_desktop.reports.report import Report
from tests.reports.test_pdf_looks import APPROVED, differs
from tests.reports.told import ALEKSI, INSTRUMENT, TODAY

pytestmark = pytest.mark.usefixtures("qapp")
_DPI = 50
_FIRST = 2
"""So many pages of a long one are looked at."""
LANGUAGES = ("fi", "sv", "en")


def about(what: What, code: str) -> Report:
    case = give(ALEKSI, Share("p2", ("circle", "comments", "plan"), TODAY))
    extract = Wanted(What.EXTRACT, "p2")
    case = given(case, Wanted(What.TAKE_HOME), Form.PAPER, "Kimmo Ryhänen", TODAY)
    case = given(case, extract, Form.LOCKED_PDF, "Kimmo Ryhänen", TODAY)
    to = "p2" if what is What.EXTRACT else None
    return told(case, Wanted(what, to, code), TODAY)


def paper(page: str, code: str) -> bytes:
    if page in ("circle", "survey"):
        with speaking(code):
            made = blanks.circle if page == "circle" else blanks.survey
            return pdf_of(made(code, INSTRUMENT))
    return as_pdf(about(What(page), code))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "page", ["take_home", "wallet", "plan", "extract", "given", "circle", "survey"]
)
def test_a_page_about_somebody_looks_as_approved(
    page: str, code: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    dpi = 3 * _DPI if page == "wallet" else _DPI
    for number, colours in enumerate(page_images(paper(page, code), dpi)[:_FIRST], start=1):
        seen = colours.convertToFormat(QImage.Format.Format_Grayscale8)
        approved = APPROVED / f"real-{page}-{code}-{number}.png"
        if request.config.getoption("--approve"):
            assert seen.save(str(approved), "PNG", 0)
        if differs(seen, QImage(str(approved))):
            seen.save(str(tmp_path / approved.name))
            pytest.fail(f"{tmp_path / approved.name} is not like {approved}; meant? --approve")

"""The pages look as they were approved, and are read in grey print too.

When they are meant to look otherwise: `python3 packaging/dev.py test --approve tests/reports`, then
look at every picture in `tests/reports/approved` before you keep it.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import contrast
from mylife_desktop.reports.circle_drawing import paper_palette
from mylife_desktop.reports.pages import page_images, phone_picture
from mylife_desktop.reports.pdf import pdf_of
from mylife_desktop.reports.report import Drawing, Form, Report, Words
from tests.circle.pictures import pixels
from tests.reports.papers import blank, card, pages, take_home

pytestmark = pytest.mark.usefixtures("qapp")
APPROVED = Path(__file__).parent / "approved"
DPI = 60
NOTICED = 32
"""From how many of 255 on a pixel is another one."""
FEW = 0.0005
"""Which share of the pixels may be another one: fonts are drawn a little differently elsewhere."""


def other_scripts() -> Report:
    words = "أريد أن أعود إلى المدرسة في يناير 2027 مع Omar.\n\nSano se ääneen: Привіт! 👍 😀 我 🇫🇮"
    home = take_home("fi")
    return replace(home, blocks=(*home.blocks[:2], Words(words), *home.blocks[3:]))


def sights() -> dict[str, Callable[[], list[QImage]]]:
    def of(report: Report, dpi: float = DPI) -> Callable[[], list[QImage]]:
        return lambda: page_images(pdf_of(report), dpi)

    def in_grey() -> list[QImage]:
        grey = QImage.Format.Format_Grayscale8
        return [image.convertToFormat(grey) for image in of(take_home("fi"))()]

    def on_a_phone() -> list[QImage]:
        return [QImage.fromData(phone_picture(take_home("fi"))).scaledToWidth(360)]

    return {
        "take-home-fi": of(take_home("fi")),
        "take-home-sv": of(take_home("sv")),
        "take-home-en": of(take_home("en")),
        "take-home-grey": in_grey,
        "two-pages": of(take_home("fi", 9)),
        "other-scripts": of(other_scripts()),
        "wallet": of(card(), 2 * DPI),
        "wallet-sheet": of(card(Form.WALLET_SHEET)),
        "pages": of(pages()),
        "blank": of(blank()),
        "phone": on_a_phone,
    }


@pytest.mark.parametrize("name", sights())
def test_a_page_looks_as_approved(
    name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    for number, seen in enumerate(sights()[name](), start=1):
        approved = APPROVED / f"{name}-{number}.png"
        if request.config.getoption("--approve"):
            assert seen.save(str(approved), "PNG", 0)
        if differs(seen, QImage(str(approved))):
            seen.save(str(tmp_path / approved.name))
            pytest.fail(f"{tmp_path / approved.name} is not like {approved}; meant? --approve")


def test_a_value_moved_by_one_would_be_noticed() -> None:
    report = take_home("fi")
    circle = report.blocks[0]
    assert isinstance(circle, Drawing)
    spokes = list(circle.picture.spokes)
    spokes[7] = replace(spokes[7], satisfaction=4)
    moved = replace(circle, picture=replace(circle.picture, spokes=tuple(spokes)))
    (one,) = page_images(pdf_of(report), DPI)
    (other,) = page_images(pdf_of(replace(report, blocks=(moved, *report.blocks[1:]))), DPI)
    assert differs(one, other)


def test_in_grey_the_text_stays_dark_and_the_fill_light() -> None:
    (image,) = sights()["take-home-grey"]()
    shades = pixels(image.convertToFormat(QImage.Format.Format_RGB32))[..., 0]
    assert shades.min() < 60
    middle = shades[shades.shape[0] // 4 : shades.shape[0] // 3, shades.shape[1] // 2 - 20 :]
    assert np.median(middle) > 200


def test_every_colour_with_a_meaning_is_dark_enough_on_white_paper() -> None:
    colours = paper_palette()
    assert contrast(colours.ink, "#FFFFFF") > 7
    assert contrast(colours.quiet, "#FFFFFF") > 4.5
    for viewpoint in Viewpoint:
        assert contrast(colours.of(viewpoint).name(), "#FFFFFF") > 4.5


def differs(one: QImage, other: QImage) -> bool:
    if one.size() != other.size():
        return True
    plain = QImage.Format.Format_RGB32
    both = (pixels(image.convertToFormat(plain)) for image in (one, other))
    others = (abs(next(both) - next(both)) > NOTICED).any(axis=2)
    return bool(others.mean() > FEW)

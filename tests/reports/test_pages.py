"""The pages as pictures: for the preview, the printer and the phone."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from mylife_desktop.reports.pages import (
    TooLong,
    page_count,
    page_image,
    page_images,
    phone_picture,
)
from mylife_desktop.reports.pdf import pdf_of
from tests.reports.papers import only, take_home

pytestmark = pytest.mark.usefixtures("qapp")


def test_there_is_a_picture_of_every_page() -> None:
    pdf = pdf_of(take_home(goals=12))
    images = page_images(pdf, 72)
    assert len(images) == page_count(pdf) == 2
    assert {(image.width(), image.height()) for image in images} == {(596, 842)}


def test_a_picture_has_the_dots_that_were_asked_for_and_the_colours_of_the_page() -> None:
    image = page_image(pdf_of(take_home()), 0, 144)
    assert (image.width(), image.height()) == (1191, 1684)
    assert round(image.dotsPerMeterX() * 0.0254) == 144
    assert image.pixelColor(5, 5).name() == "#ffffff"
    seen = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height() // 2, 2)
    }
    assert {"#6b3fa0", "#0b7a75", "#b94e08"} <= seen  # not with red and blue exchanged


def test_the_picture_for_a_phone_is_one_png_with_text_to_read() -> None:
    png = phone_picture(take_home())
    assert png.startswith(b"\x89PNG")
    image = QImage.fromData(png)
    assert image.width() == 1080
    assert image.height() > 2 * image.width()


@pytest.mark.promise(51)
def test_the_picture_for_a_phone_tells_nothing_but_its_pixels() -> None:
    png, kinds, at = phone_picture(take_home()), [], 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        kinds.append(png[at + 4 : at + 8].decode())
        at += 12 + length
    assert set(kinds) <= {"IHDR", "pHYs", "IDAT", "IEND", "sRGB", "gAMA"}


def test_thirty_goals_are_one_picture_too() -> None:
    image = QImage.fromData(phone_picture(take_home(goals=60)))
    assert image.height() <= 16001


def test_a_picture_that_nobody_could_read_is_none() -> None:
    with pytest.raises(TooLong):
        phone_picture(take_home(goals=300))


def test_an_empty_page_is_a_picture() -> None:
    assert not QImage.fromData(phone_picture(only())).isNull()


def alone(*lines: str) -> str:
    """What a Python of its own prints."""
    done = subprocess.run([sys.executable, "-c", ";".join(lines)], capture_output=True, text=True)
    assert not done.returncode, done.stderr
    return done.stdout.strip()


def test_what_makes_pages_is_not_loaded_before_it_is_needed() -> None:
    modules = ", ".join(f"mylife_desktop.reports.{name}" for name in ("pdf", "pages", "locking"))
    loaded = "print({'typst', 'pypdf', 'pypdfium2'} & set(sys.modules))"
    assert alone("import sys", f"import {modules}", loaded) == "set()"


def test_a_pdf_needs_no_window() -> None:
    told = alone(
        "import sys",
        "from PySide6.QtGui import QGuiApplication",
        "application = QGuiApplication([])",
        "from mylife_desktop.circle.picture import Picture, Spoke",
        "from mylife_desktop.reports.pdf import pdf_of",
        "from mylife_desktop.reports.report import Drawing, Form, Report",
        "circle = Drawing(Picture((Spoke('a', 'Home', 'housing', 1, 2, 3),) * 4), 'Home', ())",
        "made = pdf_of(Report(Form.TAKE_HOME, 'en', 'Title', '', '', (circle,)))",
        "print(made[:5], 'PySide6.QtWidgets' in sys.modules)",
    )
    assert told == "b'%PDF-' False"

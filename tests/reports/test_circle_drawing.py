"""The Circle on paper: its texts keep their size, its marks go with the rim."""

import pytest

from mylife_desktop.circle.layout import LABEL_PIXELS, fit
from mylife_desktop.circle.marks import USUAL
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.reports.circle_drawing import Size, circle_svg
from mylife_desktop.reports.paper_data import _SIZES
from mylife_desktop.reports.report import Form
from tests.circle.pictures import answered

pytestmark = pytest.mark.usefixtures("qapp")
SIZES = _SIZES[Form.TAKE_HOME]
NAMES = tuple(spoke.name for spoke in answered().spokes)
RING_NUMBER = 14 / LABEL_PIXELS
"""How large the numbers of the rings are beside the names."""


def point(size: Size) -> float:
    """How many points a logical pixel is on paper."""
    return size.width / size.pixels.width()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.height:.0f} pt")
def test_no_text_is_under_eleven_points(size: Size) -> None:
    assert LABEL_PIXELS * size.scale * point(size) * RING_NUMBER >= 11


def test_the_marks_become_smaller_with_the_rim() -> None:
    marks, rims = [], []
    for size in SIZES:
        layout = fit(size.pixels.width(), size.pixels.height(), NAMES, size.scale)
        rims.append(layout.geometry.rim * point(size))
        marks.append(USUAL[Viewpoint.SATISFACTION] * point(size))
    assert rims == sorted(rims, reverse=True)
    assert marks == sorted(marks, reverse=True)
    assert all(0.045 < mark / rim < 0.065 for mark, rim in zip(marks, rims, strict=True))


def test_a_goals_number_stands_at_its_theme() -> None:
    usual, numbered = answered(movable=False), answered(chosen=(6, 0), movable=False)
    plain, drawn = circle_svg(usual, SIZES[0]), circle_svg(numbered, SIZES[0])
    assert drawn.count(b"<circle") - plain.count(b"<circle") == 4  # an edge and a disc for each

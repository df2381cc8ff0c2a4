"""The Circle on paper: its texts keep their size, its marks go with the rim."""

import pytest

from mylife_desktop.circle.layout import LABEL_PIXELS, fit, label_font
from mylife_desktop.circle.marks import USUAL
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.reports.circle_drawing import Size, circle_svg
from mylife_desktop.reports.goal_numbers import _box, _covered, _taken, numbers_said
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


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.height:.0f} pt")
@pytest.mark.parametrize("numbers", [(1, 2), (1, 2, 3)])
def test_the_numbers_of_several_goals_cover_no_name_no_icon_and_no_mark(
    size: Size, numbers: tuple[int, ...]
) -> None:
    layout = fit(size.pixels.width(), size.pixels.height(), NAMES, size.scale)
    for spoke in range(len(NAMES)):
        picture = answered(chosen=(spoke,) * len(numbers), movable=False)
        assert picture.numbers(spoke) == numbers
        font = label_font(layout.scale)
        box = _box(layout, picture, spoke, numbers_said(numbers), font)
        covered = _covered(box, list(_taken(layout, picture, spoke)), layout)
        assert covered < box.width()  # not the height of a pixel


def test_more_than_three_goals_of_a_theme_are_counted() -> None:
    assert numbers_said((1,)) == "1"
    assert numbers_said((1, 3, 4)).replace("\u2009", " ") == "1 · 3 · 4"
    assert numbers_said((2, 3, 4, 6)) == "2 +3"

"""The colours: what is read and what is pressed stands out, in the light and in the dark."""

import re
from dataclasses import fields
from itertools import combinations

import pytest

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import NAMES, Palette, contrast, palette
from mylife_desktop.ui.look import look, style_sheet

THREE = ("importance", "satisfaction", "hoped")
GROUNDS = ("ground", "surface", "chip")


@pytest.fixture(params=NAMES)
def colours(request: pytest.FixtureRequest) -> Palette:
    return palette(request.param)


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_the_light_palette_has_the_colours_of_the_design() -> None:
    light = palette("light")
    assert (light.importance, light.satisfaction, light.hoped, light.ground) == (
        "#6B3FA0",
        "#0B7A75",
        "#B94E08",
        "#FAF7F1",
    )


def test_every_colour_is_given_and_whole(colours: Palette) -> None:
    for field in fields(Palette):
        assert re.fullmatch("#[0-9A-F]{6}", getattr(colours, field.name)), field.name


TEXTS = [
    *[("ink", ground) for ground in GROUNDS],
    ("on_ink", "ink"),
    ("on_ink", "quiet"),  # the main button under the mouse
    *[("quiet", ground) for ground in GROUNDS],
    ("ink", "pressed"),  # a button that is held down
    ("problem", "problem_ground"),
    ("problem", "surface"),
    ("problem", "ground"),
    ("practice", "practice_ground"),
    *[("on_value", value) for value in THREE],
    *[(value, ground) for value in THREE for ground in ("surface", "ground")],
]


@pytest.mark.parametrize(("text", "behind"), TEXTS, ids=" on ".join)
def test_a_text_stands_out_4_5_to_1(colours: Palette, text: str, behind: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, behind)) >= 4.5


EDGES = [
    *[("edge", ground) for ground in ("surface", "ground")],
    *[("focus", ground) for ground in GROUNDS],
    *[(f"{value}_open", ground) for value in THREE for ground in ("surface", "ground")],
    *[(value, ground) for value in THREE for ground in GROUNDS],
    ("before", "surface"),
    ("practice", "practice_ground"),
]


@pytest.mark.parametrize(("mark", "behind"), EDGES, ids=" on ".join)
def test_an_edge_or_a_mark_stands_out_3_to_1(colours: Palette, mark: str, behind: str) -> None:
    assert contrast(getattr(colours, mark), getattr(colours, behind)) >= 3


STRONG = ("contrast", "contrast_dark")
LINES = [(line, ground) for line in ("line", "strong_ring") for ground in ("surface", "ground")]


@pytest.mark.parametrize("name", STRONG)
@pytest.mark.parametrize(("text", "behind"), TEXTS, ids=" on ".join)
def test_in_high_contrast_a_text_stands_out_7_to_1(name: str, text: str, behind: str) -> None:
    colours = palette(name)
    assert contrast(getattr(colours, text), getattr(colours, behind)) >= 7


@pytest.mark.parametrize("name", STRONG)
@pytest.mark.parametrize(("mark", "behind"), EDGES + LINES, ids=" on ".join)
def test_in_high_contrast_a_mark_stands_out_4_5_to_1(name: str, mark: str, behind: str) -> None:
    colours = palette(name)
    assert contrast(getattr(colours, mark), getattr(colours, behind)) >= 4.5


@pytest.mark.parametrize("name", STRONG)
def test_in_high_contrast_the_edges_are_thicker(name: str) -> None:
    assert "1px solid" in style_sheet(look("light", 100))
    assert "1px solid" not in style_sheet(look(name, 100))


def test_high_contrast_is_black_on_white_or_white_on_black() -> None:
    light, dark = map(palette, STRONG)
    assert (light.ink, light.surface) == (dark.surface, dark.ink) == ("#000000", "#FFFFFF")


def test_a_mark_stands_out_on_the_lit_sector_and_on_the_fill(colours: Palette) -> None:
    least = 4.5 if colours.ink in ("#000000", "#FFFFFF") else 3
    lit = mixed(colours.lit, colours.surface, 90 / 255)
    filled = mixed(colours.satisfaction, colours.surface, 44 / 255)
    both = mixed(colours.satisfaction, lit, 44 / 255)
    for behind in (lit, filled, both):
        for viewpoint in Viewpoint:
            assert contrast(colours.of(viewpoint).name(), behind) >= least, (viewpoint, behind)


def mixed(above: str, below: str, share: float) -> str:
    """What is seen of two colours of which the upper one lets some light through."""
    pairs = ((int(above[i : i + 2], 16), int(below[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def test_the_colours_of_the_three_differ(colours: Palette) -> None:
    for one, other in combinations(Viewpoint, 2):
        assert colours.of(one) != colours.of(other)
        assert colours.of(one) != colours.open_of(one)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_style_sheet_names_no_colour_but_those_of_the_palette(name: str, percent: int) -> None:
    sheet = style_sheet(look(name, percent))
    own = {getattr(palette(name), field.name) for field in fields(Palette)}
    assert set(re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet)) <= own
    assert "$" not in sheet

"""What is drawn: shapes between neighbours, marks that are told apart, a 0 that says so."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mylife_desktop.circle.geometry import Geometry, Point
from mylife_desktop.circle.handles import Handle, place, shown
from mylife_desktop.circle.layout import fit
from mylife_desktop.circle.marks import USUAL, paint_mark, paint_open_mark
from mylife_desktop.circle.painting import (
    paint_answers,
    paint_ground,
    paint_small,
)
from mylife_desktop.circle.picture import Picture
from mylife_desktop.circle.shapes import paint_shapes
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import NAMES as PALETTES
from mylife_desktop.palette import Palette, contrast, palette
from tests.circle.pictures import answered, coloured, empty, pixels, with_spoke

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT = palette("light")
GEOMETRY = Geometry(10, Point(250, 250), 22, 236)
IMP, SAT, HOP = Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION, Viewpoint.HOPED


def shapes(picture: Picture, colours: Palette = LIGHT) -> QImage:
    """The shapes alone, on the colour of the disc."""
    image = QImage(500, 500, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.surface))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        geometry = replace(GEOMETRY, count=len(picture.spokes))
        paint_shapes(painter, geometry, picture, colours)
    return image


def whole(picture: Picture, colours: Palette = LIGHT) -> tuple[QImage, Geometry]:
    """The Circle with everything, and where it lies."""
    layout = fit(760, 640, tuple(spoke.name for spoke in picture.spokes))
    image = QImage(760, 640, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.ground))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, layout, picture, colours)
        paint_answers(painter, layout, picture, colours)
    return image, layout.geometry


def around(image: QImage, at: Point, reach: int) -> QImage:
    """What is within so many pixels of a place."""
    return image.copy(round(at.x) - reach, round(at.y) - reach, 2 * reach + 1, 2 * reach + 1)


def off_the_line(ys, xs, one: Point, other: Point):
    """How far pixels are from a line between two places."""
    length = one.distance(other)
    along = ((xs - one.x) * (other.x - one.x) + (ys - one.y) * (other.y - one.y)) / length**2
    along = along.clip(0, 1)
    return np.hypot(xs - one.x - along * (other.x - one.x), ys - one.y - along * (other.y - one.y))


def assert_lines(image: QImage, colour: str, scores: list[int | None]) -> None:
    """There are lines of this colour between neighbours that are both answered, and no others."""
    count = len(scores)
    geometry = replace(GEOMETRY, count=count)
    ys, xs = coloured(image, colour, 25).nonzero()
    left_over = np.ones(len(xs), bool)
    for i in range(count):
        a, b = scores[i], scores[(i + 1) % count]
        if a is None or b is None:
            continue
        off = off_the_line(ys, xs, geometry.at(i, a), geometry.at((i + 1) % count, b))
        assert (off < 1).sum() > 2, f"no line from {i} to {i + 1}"
        left_over &= off > 3
    assert not left_over.any(), "a line where there should be none"


HALF = [4, 7, None, 3, None, 8, 2, 3, None, 8]
ANSWERS = {
    "all": [4, 7, 6, 3, 5, 8, 2, 3, 5, 8],
    "half": HALF,
    "none": [None] * 10,
    "one": [None, None, 6] + [None] * 7,
    "two apart": [4, None, 6] + [None] * 7,
    "the last and the first": [4] + [None] * 8 + [8],
    "all but one": [4, 7, 6, None, 5, 8, 2, 3, 5, 8],
    "with zeros": [0, 7, 0, 0, None, 8, 0, None, 5, 10],
    "three themes": [4, 7, 6],
    "two of three": [4, None, 6],
    "sixteen": [4, 7, None, 3, 5, 8, 2, 3, 5, 8, 1, None, 9, 9, 2, 4],
}


def scored(viewpoint: str, scores: list[int | None]) -> Picture:
    spokes = zip(empty(len(scores)).spokes, scores, strict=True)
    return Picture(tuple(replace(spoke, **{viewpoint: score}) for spoke, score in spokes))


@pytest.mark.parametrize("scores", ANSWERS.values(), ids=ANSWERS.keys())
@pytest.mark.parametrize("shape", ["satisfaction", "importance", "before"])
def test_an_outline_runs_only_between_neighbours_that_are_both_answered(
    shape: str, scores: list[int | None]
) -> None:
    assert_lines(shapes(scored(shape, scores)), getattr(LIGHT, shape), scores)


@pytest.mark.parametrize("scores", ANSWERS.values(), ids=ANSWERS.keys())
def test_the_fill_lies_only_between_neighbours_that_are_both_answered(
    scores: list[int | None],
) -> None:
    image = shapes(scored("satisfaction", scores))
    count = len(scores)
    geometry = replace(GEOMETRY, count=count)
    for i in range(count):
        a, b = scores[i], scores[(i + 1) % count]
        one = geometry.at(i, 6 if a is None else a)
        other = geometry.at((i + 1) % count, 6 if b is None else b)
        x = (geometry.centre.x + one.x + other.x) / 3
        y = (geometry.centre.y + one.y + other.y) / 3
        filled = image.pixelColor(round(x), round(y)) != QColor(LIGHT.surface)
        assert filled is (a is not None and b is not None), f"between {i} and {i + 1}"


def test_importance_has_no_fill_and_a_dashed_outline() -> None:
    image = shapes(scored("importance", ANSWERS["all"]))
    assert image.pixelColor(250, 250) == QColor(LIGHT.surface)
    whole_line = shapes(scored("satisfaction", ANSWERS["all"]))
    dashes = coloured(image, LIGHT.importance, 2).sum()
    assert dashes < 0.75 * coloured(whole_line, LIGHT.satisfaction, 2).sum()


def test_the_round_before_lies_under_todays_shapes() -> None:
    same = scored("satisfaction", ANSWERS["all"])
    both = Picture(tuple(replace(s, before=s.satisfaction) for s in same.spokes))
    assert coloured(shapes(both), LIGHT.satisfaction, 2).sum() >= (
        coloured(shapes(same), LIGHT.satisfaction, 2).sum()
    )


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("viewpoint", list(Viewpoint))
def test_a_true_zero_says_0_at_the_hub(viewpoint: Viewpoint, name: str) -> None:
    colours = palette(name)

    def written(score: int) -> int:
        """How much is written in the middle of the mark."""
        picture = with_spoke(empty(), "friends", **{viewpoint.value: score})
        image, geometry = whole(picture, colours)
        assert geometry.radius(0) == geometry.hub
        middle = around(image, geometry.at(3, score), 3)
        hollow = viewpoint is IMP
        ink = colours.importance if hollow else colours.on_value
        return int(coloured(middle, ink, 60).sum())

    assert written(0) >= 6
    assert written(1) == 0
    assert written(10) == 0


@pytest.mark.parametrize("equal", [*combinations(Viewpoint, 2), tuple(Viewpoint)])
@pytest.mark.parametrize("score", [0, 5, 10])
@pytest.mark.parametrize("active", [None, 3])
def test_equal_values_are_all_seen(
    equal: tuple[Viewpoint, ...], score: int, active: int | None
) -> None:
    picture = with_spoke(empty(active=active), "friends", **{v.value: score for v in equal})
    image, geometry = whole(picture)
    near = around(image, geometry.at(3, score), 24)
    for viewpoint in equal:
        seen = coloured(near, LIGHT.of(viewpoint).name(), 10).sum()
        assert seen > 30, viewpoint


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("picture", [empty(viewpoint=HOP), empty(active=3), empty(16, active=5)])
def test_unanswered_marks_stand_out_3_to_1_from_what_is_behind_them(
    picture: Picture, name: str
) -> None:
    colours = palette(name)
    image, geometry = whole(picture, colours)
    without, _ = whole(answered(len(picture.spokes)), colours)
    for handle in shown(picture):
        at = place(geometry, picture, handle)
        drawn, behind = around(image, at, 8), around(without, at, 8)
        changed = (pixels(drawn) != pixels(behind)).any(axis=2)
        best = max(
            contrast(
                drawn.pixelColor(int(x), int(y)).name(), behind.pixelColor(int(x), int(y)).name()
            )
            for y, x in np.argwhere(changed)
        )
        assert best >= 3, handle


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
def test_unanswered_marks_are_hollow_and_thinner_than_answered_ones(viewpoint: Viewpoint) -> None:
    open_, full = _mark(viewpoint, LIGHT, answered=False), _mark(viewpoint, LIGHT, answered=True)
    assert open_.pixelColor(30, 30) == QColor(LIGHT.ground), "nothing in the middle"
    ink = [(pixels(i) != pixels(_blank(LIGHT))).any(axis=2).sum() for i in (open_, full)]
    assert ink[0] < 0.6 * ink[1]


def test_the_three_marks_are_told_apart_by_shape_alone() -> None:
    one_colour = replace(LIGHT, importance="#555555", satisfaction="#555555", hoped="#555555")
    seen = [pixels(_mark(v, one_colour, answered=True)).any(axis=2) for v in Viewpoint]
    grey = [coloured(_mark(v, one_colour, answered=True), "#555555", 60) for v in Viewpoint]
    for one, other in combinations(grey, 2):
        assert (one != other).sum() > 0.25 * min(one.sum(), other.sum())
    assert len(seen) == 3


def _blank(colours: Palette) -> QImage:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.ground))
    return image


def _mark(viewpoint: Viewpoint, colours: Palette, *, answered: bool) -> QImage:
    image = _blank(colours)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = QPointF(30.5, 30.5)
        if answered:
            paint_mark(painter, viewpoint, at, USUAL[viewpoint], colours)
        else:
            paint_open_mark(painter, viewpoint, at, colours)
    return image


def test_a_stem_leads_from_satisfaction_to_what_is_hoped_for_if_there_is_one() -> None:
    def middle(**values: int) -> QColor:
        image, geometry = whole(with_spoke(empty(), "friends", **values))
        at = geometry.at(3, 5)
        return image.pixelColor(round(at.x), round(at.y))

    assert middle(satisfaction=2, hoped=8) == QColor(LIGHT.hoped)
    assert middle(satisfaction=8, hoped=2) == QColor(LIGHT.hoped)
    assert middle(hoped=8) != QColor(LIGHT.hoped)
    assert middle(satisfaction=2) != QColor(LIGHT.hoped)
    assert middle(importance=2, hoped=8) != QColor(LIGHT.hoped)


def test_only_the_active_theme_is_lit() -> None:
    plain, geometry = whole(empty())
    lit, _ = whole(empty(active=3))
    for spoke in range(10):
        at = geometry.out(spoke, geometry.rim * 0.8)
        x, y = round(at.x) + 3, round(at.y) + 3
        changed = plain.pixelColor(x, y) != lit.pixelColor(x, y)
        assert changed is (spoke == 3)
    label = fit(760, 640, tuple(spoke.name for spoke in empty().spokes)).labels[3]
    edge = round(label.icon.x), round(label.icon.y - label.icon_radius + 4)
    assert plain.pixelColor(*edge) == QColor(LIGHT.chip)
    assert lit.pixelColor(*edge) == QColor(LIGHT.ink)


@pytest.mark.parametrize("count", range(3, 17))
def test_nothing_counts_on_ten(count: int) -> None:
    picture = answered(count, active=count - 1)
    image, geometry = whole(picture)
    assert geometry.count == count
    for handle in shown(picture):
        near = around(image, place(geometry, picture, handle), 20)
        assert coloured(near, LIGHT.of(handle.viewpoint).name(), 10).sum() > 20, handle


@pytest.mark.parametrize("name", PALETTES)
def test_the_small_circle_shows_the_same_shape_without_marks(name: str) -> None:
    colours = palette(name)

    def small(picture: Picture) -> QImage:
        image = QImage(52, 52, QImage.Format.Format_RGB32)
        image.fill(QColor(colours.surface))
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_small(painter, QRectF(0, 0, 52, 52), picture, colours)
        return image

    values = small(answered())
    assert coloured(values, colours.satisfaction, 40).sum() > 40
    assert coloured(values, colours.importance, 20).sum() == 0
    assert coloured(small(empty()), colours.satisfaction, 40).sum() == 0
    assert small(answered(4)) != small(answered(7))


def test_handles_of_the_active_theme_lie_above_the_others() -> None:
    picture = with_spoke(empty(active=3), "friends", satisfaction=0)
    picture = with_spoke(picture, "development", satisfaction=0)
    image, geometry = whole(picture)
    below, _ = whole(replace(picture, active=4))
    at = place(geometry, picture, Handle(3, SAT))
    mine = coloured(around(image, at, 9), LIGHT.satisfaction, 10).sum()
    theirs = coloured(around(below, at, 9), LIGHT.satisfaction, 10).sum()
    assert mine > theirs

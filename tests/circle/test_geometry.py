"""Where a score lies on the Circle, and which score a point means."""

import subprocess
import sys
from itertools import pairwise
from math import hypot, tau

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mylife_desktop.circle.geometry import Geometry, Point

CENTRE = Point(400, 300)
HUB, RIM = 22.0, 236.0


def circle(count: int = 10) -> Geometry:
    return Geometry(count, CENTRE, HUB, RIM)


COUNTS = st.integers(3, 16)
SCORES = st.integers(0, 10)
SPOKES = COUNTS.flatmap(lambda count: st.tuples(st.just(circle(count)), st.integers(0, count - 1)))
"""A Circle of 3 to 16 themes, and one of its spokes."""


def test_the_numbers_of_the_circle_need_no_qt() -> None:
    program = (
        "import sys, mylife_desktop.circle.geometry; "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'pyqtgraph'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


@pytest.mark.parametrize("count", range(3, 17))
def test_the_first_theme_stands_at_the_top(count: int) -> None:
    top = circle(count).at(0, 10)
    assert (top.x, top.y) == pytest.approx((CENTRE.x, CENTRE.y - RIM))


@pytest.mark.parametrize("count", range(3, 17))
def test_themes_go_clockwise_and_are_not_mirrored(count: int) -> None:
    geometry = circle(count)
    assert geometry.at(1, 10).x > CENTRE.x, "the second theme is to the right of the first"
    assert geometry.at(count - 1, 10).x < CENTRE.x, "the last one to the left"
    for spoke in range(count):
        one, following = geometry.at(spoke, 10), geometry.at((spoke + 1) % count, 10)
        # With y downwards, the cross product of two steps clockwise is positive.
        turn = (one.x - CENTRE.x) * (following.y - CENTRE.y)
        turn -= (one.y - CENTRE.y) * (following.x - CENTRE.x)
        assert turn > 0


def test_of_four_themes_the_second_stands_at_three_o_clock() -> None:
    right, bottom = circle(4).at(1, 10), circle(4).at(2, 10)
    assert (right.x, right.y) == pytest.approx((CENTRE.x + RIM, CENTRE.y))
    assert (bottom.x, bottom.y) == pytest.approx((CENTRE.x, CENTRE.y + RIM))


@given(SPOKES)
def test_a_zero_lies_at_the_edge_of_the_hub_and_a_ten_on_the_rim(on: tuple[Geometry, int]) -> None:
    geometry, spoke = on
    assert CENTRE.distance(geometry.at(spoke, 0)) == pytest.approx(HUB)
    assert CENTRE.distance(geometry.at(spoke, 10)) == pytest.approx(RIM)


@given(SPOKES)
def test_rings_are_evenly_apart(on: tuple[Geometry, int]) -> None:
    geometry, spoke = on
    radii = [CENTRE.distance(geometry.at(spoke, score)) for score in range(11)]
    steps = [outer - inner for inner, outer in pairwise(radii)]
    assert steps == pytest.approx([(RIM - HUB) / 10] * 10)


@given(SPOKES, SCORES)
def test_a_score_comes_back_from_where_it_lies(on: tuple[Geometry, int], score: int) -> None:
    geometry, spoke = on
    at = geometry.at(spoke, score)
    assert geometry.score_at(spoke, at) == score
    assert geometry.spoke_at(at) == spoke


@given(SPOKES, SCORES, st.floats(-0.49, 0.49), st.floats(-200, 200))
def test_the_nearest_ring_counts_however_far_aside_the_finger_is(
    on: tuple[Geometry, int], score: int, off: float, aside: float
) -> None:
    geometry, spoke = on
    point = geometry.out(spoke, geometry.radius(score + off), aside)
    assert geometry.score_at(spoke, point) == score


@given(SPOKES, st.floats(-2000, HUB))
def test_dragged_through_the_centre_a_value_stays_zero(
    on: tuple[Geometry, int], distance: float
) -> None:
    geometry, spoke = on
    assert geometry.score_at(spoke, geometry.out(spoke, distance)) == 0


@given(SPOKES, st.floats(RIM, 5000))
def test_beyond_the_rim_a_value_stays_ten(on: tuple[Geometry, int], distance: float) -> None:
    geometry, spoke = on
    assert geometry.score_at(spoke, geometry.out(spoke, distance)) == 10


@given(SPOKES, st.floats(-3000, 3000), st.floats(-3000, 3000))
def test_wherever_the_finger_is_the_value_is_a_whole_number_of_the_scale(
    on: tuple[Geometry, int], x: float, y: float
) -> None:
    geometry, spoke = on
    score = geometry.score_at(spoke, Point(x, y))
    assert type(score) is int
    assert 0 <= score <= 10


def test_a_handle_taken_at_its_edge_does_not_jump() -> None:
    geometry = circle()
    edge = geometry.out(3, geometry.radius(4) + 18)
    assert geometry.score_at(3, edge) == 5, "without the grip it would"
    assert geometry.score_at(3, edge, grip=18) == 4


@given(SPOKES, st.floats(-0.49, 0.49), st.floats(1, 900))
def test_a_point_belongs_to_the_sector_it_lies_in(
    on: tuple[Geometry, int], off: float, distance: float
) -> None:
    geometry, spoke = on
    assert geometry.spoke_at(geometry.out(spoke + off, distance)) == spoke
    low, high = geometry.sector(spoke)
    assert low < geometry.angle(spoke) + off * (high - low) < high


@given(COUNTS)
def test_the_sectors_lie_side_by_side_all_round(count: int) -> None:
    edges = [circle(count).sector(spoke) for spoke in range(count)]
    for (_, end), (begin, _) in pairwise(edges):
        assert end == pytest.approx(begin)
    assert edges[-1][1] - edges[0][0] == pytest.approx(tau)


def test_a_press_half_a_ring_outside_the_rim_still_means_ten() -> None:
    geometry, half = circle(), (RIM - HUB) / 20
    just_in, just_out = geometry.out(2, RIM + half - 0.1), geometry.out(2, RIM + half + 0.1)
    assert geometry.is_on_rings(just_in)
    assert not geometry.is_on_rings(just_out)
    assert geometry.is_on_rings(CENTRE)


@given(SPOKES, st.floats(-900, 900), st.floats(-300, 300))
def test_how_far_out_a_point_lies_is_its_distance_along_the_spoke(
    on: tuple[Geometry, int], distance: float, aside: float
) -> None:
    geometry, spoke = on
    point = geometry.out(spoke, distance, aside)
    assert geometry.along(spoke, point) == pytest.approx(distance, abs=1e-6)
    assert CENTRE.distance(point) == pytest.approx(hypot(distance, aside), abs=1e-6)

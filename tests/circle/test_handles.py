"""Where the handles stand, and which one a press takes."""

from dataclasses import replace

import pytest

from mylife_desktop.circle.geometry import Geometry, Point
from mylife_desktop.circle.handles import REACH, Handle, is_shown, place, shown, taken
from mylife_desktop.domain.themes import Viewpoint
from tests.circle.pictures import answered, empty, with_spoke

IMP, SAT, HOP = Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION, Viewpoint.HOPED
GEOMETRY = Geometry(10, Point(400, 300), 22, 236)
FRIENDS = 3


def away(at: Point, distance: float) -> Point:
    """A point so far from this one, across the spoke of friends."""
    aside = GEOMETRY.out(FRIENDS, 0, distance)
    return Point(at.x + aside.x - GEOMETRY.centre.x, at.y + aside.y - GEOMETRY.centre.y)


def test_an_answered_handle_stands_on_its_ring() -> None:
    picture = answered()
    for spoke, values in enumerate(picture.spokes):
        for viewpoint in Viewpoint:
            at = place(GEOMETRY, picture, Handle(spoke, viewpoint))
            assert at == GEOMETRY.at(spoke, values.score(viewpoint))


def test_an_unanswered_handle_is_parked_outside_the_rim() -> None:
    for picture in (empty(), empty(active=FRIENDS), empty(viewpoint=HOP)):
        for handle in shown(picture):
            at = place(GEOMETRY, picture, handle)
            assert GEOMETRY.centre.distance(at) > GEOMETRY.rim + 10
            assert GEOMETRY.spoke_at(at) == handle.spoke


def test_a_zero_is_no_parked_handle() -> None:
    picture = with_spoke(empty(), "friends", satisfaction=0)
    at = place(GEOMETRY, picture, Handle(FRIENDS, SAT))
    assert GEOMETRY.centre.distance(at) == pytest.approx(GEOMETRY.hub)


@pytest.mark.parametrize("picture", [empty(), empty(active=FRIENDS), empty(viewpoint=HOP)])
def test_parked_handles_do_not_touch_one_another(picture) -> None:
    places = [place(GEOMETRY, picture, handle) for handle in shown(picture)]
    for i, one in enumerate(places):
        assert all(one.distance(other) >= 20 for other in places[:i])


def test_the_hoped_for_level_waits_only_where_it_is_asked_for() -> None:
    def waits(picture) -> list[int]:
        return [spoke for spoke in range(10) if is_shown(picture, Handle(spoke, HOP))]

    assert waits(empty()) == []
    assert waits(empty(active=FRIENDS)) == [FRIENDS]
    assert waits(empty(viewpoint=HOP)) == list(range(10))
    assert waits(with_spoke(empty(), "health", hoped=0)) == [2], "an answered one is always seen"


@pytest.mark.parametrize("viewpoint", [IMP, SAT])
def test_the_other_two_are_always_shown(viewpoint: Viewpoint) -> None:
    assert all(is_shown(empty(), Handle(spoke, viewpoint)) for spoke in range(10))


def test_the_nearest_handle_is_taken() -> None:
    picture = with_spoke(empty(), "friends", importance=6, satisfaction=5)
    between = GEOMETRY.radius(5), GEOMETRY.radius(6)
    nearer_to_five = GEOMETRY.out(FRIENDS, between[0] + 0.4 * (between[1] - between[0]))
    nearer_to_six = GEOMETRY.out(FRIENDS, between[0] + 0.6 * (between[1] - between[0]))
    assert taken(GEOMETRY, picture, nearer_to_five) == Handle(FRIENDS, SAT)
    assert taken(GEOMETRY, picture, nearer_to_six) == Handle(FRIENDS, IMP)


def test_the_nearest_is_taken_whatever_the_legend_says() -> None:
    picture = with_spoke(empty(viewpoint=IMP), "friends", importance=6, satisfaction=5)
    assert taken(GEOMETRY, picture, GEOMETRY.at(FRIENDS, 5)) == Handle(FRIENDS, SAT)


def test_a_handle_is_taken_within_22_pixels_and_not_beyond() -> None:
    assert REACH == 22
    picture = with_spoke(empty(), "friends", satisfaction=5)
    at = GEOMETRY.at(FRIENDS, 5)
    assert taken(GEOMETRY, picture, away(at, 21.9)) == Handle(FRIENDS, SAT)
    assert taken(GEOMETRY, picture, away(at, -21.9)) == Handle(FRIENDS, SAT)
    assert taken(GEOMETRY, picture, away(at, 22.1)) is None


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
def test_on_a_tie_the_viewpoint_of_the_legend_is_taken(viewpoint: Viewpoint) -> None:
    picture = with_spoke(empty(), "friends", importance=5, satisfaction=5, hoped=5)
    picture = replace(picture, viewpoint=viewpoint)
    press = away(GEOMETRY.at(FRIENDS, 5), 7)
    assert taken(GEOMETRY, picture, press) == Handle(FRIENDS, viewpoint)


def test_a_parked_handle_can_be_taken_too() -> None:
    at = place(GEOMETRY, empty(), Handle(FRIENDS, IMP))
    assert taken(GEOMETRY, empty(), at) == Handle(FRIENDS, IMP)


@pytest.mark.parametrize("picture", [empty(), empty(active=FRIENDS), empty(viewpoint=HOP)])
def test_the_rim_is_the_ring_of_ten_though_handles_are_parked_near_it(picture) -> None:
    for outside in (-5, 0, 4):
        assert taken(GEOMETRY, picture, GEOMETRY.out(FRIENDS, GEOMETRY.rim + outside)) is None


def test_what_is_not_shown_is_not_taken() -> None:
    picture = with_spoke(empty(), "friends", importance=5, satisfaction=5)
    waiting = place(GEOMETRY, replace(picture, active=FRIENDS), Handle(FRIENDS, HOP))
    assert taken(GEOMETRY, picture, waiting) is None
    assert taken(GEOMETRY, replace(picture, active=FRIENDS), waiting) == Handle(FRIENDS, HOP)

"""Where the handles stand, and which one is meant by a press. Numbers only, no Qt.

An answered handle slides along its spoke; an unanswered one is parked outside the rim, so that it
is never mistaken for a value.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from mylife_desktop.circle.geometry import Geometry, Point
from mylife_desktop.circle.picture import Picture
from mylife_desktop.domain.themes import Viewpoint

REACH: Final = 22.0
"""How far from a handle a press still takes it, in logical pixels."""

PARKED_OUTSIDE: Final = 15.0
"""How far outside the rim an unanswered handle waits, in logical pixels."""
_RIM_OUTSIDE: Final = 5.0  # up to here a press means the ring of 10, not a parked handle

_SIDE: Final = {Viewpoint.IMPORTANCE: -1, Viewpoint.HOPED: 0, Viewpoint.SATISFACTION: 1}
_ASIDE: Final = 15.0
_ASIDE_OF_THREE: Final = 22.0  # where a third waits between them
_SAME_DISTANCE: Final = 0.5  # logical pixels; nearer than anybody can aim


class Handle(NamedTuple):
    """One movable point: a spoke and a viewpoint."""

    spoke: int
    viewpoint: Viewpoint


def place(geometry: Geometry, picture: Picture, handle: Handle) -> Point:
    """Where a handle stands, answered or parked."""
    score = picture.spokes[handle.spoke].score(handle.viewpoint)
    if score is not None:
        return geometry.at(handle.spoke, score)
    between = Handle(handle.spoke, Viewpoint.HOPED)
    three = picture.spokes[handle.spoke].hoped is None and is_shown(picture, between)
    aside = _SIDE[handle.viewpoint] * (_ASIDE_OF_THREE if three else _ASIDE)
    return geometry.out(handle.spoke, geometry.rim + PARKED_OUTSIDE, aside)


def is_shown(picture: Picture, handle: Handle) -> bool:
    """Whether a handle is on the Circle: the hoped-for level waits only where it is asked for.

    On a Circle to look at nothing waits.
    """
    if not picture.movable:
        return picture.spokes[handle.spoke].score(handle.viewpoint) is not None
    if handle.viewpoint is not Viewpoint.HOPED:
        return True
    answered = picture.spokes[handle.spoke].hoped is not None
    return answered or picture.viewpoint is Viewpoint.HOPED or handle.spoke == picture.active


def shown(picture: Picture) -> Iterator[Handle]:
    """All handles that are on the Circle."""
    for spoke in range(len(picture.spokes)):
        for viewpoint in Viewpoint:
            if is_shown(picture, handle := Handle(spoke, viewpoint)):
                yield handle


def taken(geometry: Geometry, picture: Picture, press: Point) -> Handle | None:
    """The handle that a press takes: the nearest within reach, on a tie the legend's viewpoint.

    A parked one is taken from outside the rim only: the rim itself is a ring to press, the 10.
    """
    on_disc = geometry.centre.distance(press) <= geometry.rim + _RIM_OUTSIDE
    near = [
        (distance, handle)
        for handle in shown(picture)
        if (distance := place(geometry, picture, handle).distance(press)) <= REACH
        and not (on_disc and picture.spokes[handle.spoke].score(handle.viewpoint) is None)
    ]
    if not near:
        return None
    nearest = min(distance for distance, _ in near)
    tied = [handle for distance, handle in near if distance - nearest < _SAME_DISTANCE]
    return next((h for h in tied if h.viewpoint is picture.viewpoint), tied[0])

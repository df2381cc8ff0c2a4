"""Where a score lies on the Circle, and which score a point means. Numbers only, no Qt.

Lengths are in the units of whoever draws (logical pixels on the screen, points on paper); x grows
to the right and y downwards. Themes stand clockwise from the top, evenly, however many there are.
"""

from dataclasses import dataclass
from functools import cached_property
from math import atan2, cos, hypot, pi, sin, tau

from mylife_desktop.domain.themes import HIGHEST, LOWEST, SCALE


@dataclass(frozen=True)
class Point:
    """A place on the plane."""

    x: float
    y: float

    def distance(self, other: "Point") -> float:
        """How far `other` is, in the same units."""
        return hypot(self.x - other.x, self.y - other.y)


@dataclass(frozen=True)
class Geometry:
    """A Circle of `count` spokes: 0 lies at the edge of the hub, 10 on the rim."""

    count: int
    centre: Point
    hub: float
    rim: float

    def angle(self, spoke: int) -> float:
        """The direction of a spoke in radians, clockwise from the top."""
        return tau * spoke / self.count

    def out(self, spoke: float, distance: float, aside: float = 0) -> Point:
        """The point at a distance from the centre along a spoke, and `aside` clockwise of it."""
        angle = tau * spoke / self.count
        return Point(
            self.centre.x + distance * sin(angle) + aside * cos(angle),
            self.centre.y - distance * cos(angle) + aside * sin(angle),
        )

    def radius(self, score: float) -> float:
        """How far from the centre a score lies."""
        return self.hub + (self.rim - self.hub) * (score - LOWEST) / (HIGHEST - LOWEST)

    def at(self, spoke: int, score: float) -> Point:
        """Where a score lies."""
        return self._whole.get((spoke, score)) or self.out(spoke, self.radius(score))

    @cached_property
    def _whole(self) -> dict[tuple[int, float], Point]:
        """Where the whole scores lie: asked for at every move of a handle, so reckoned once."""
        spokes = range(self.count)
        return {(i, score): self.out(i, self.radius(score)) for i in spokes for score in SCALE}

    def spoke_at(self, point: Point) -> int:
        """The spoke in whose sector a point lies."""
        angle = atan2(point.x - self.centre.x, self.centre.y - point.y) % tau
        return round(angle / tau * self.count) % self.count

    def along(self, spoke: int, point: Point) -> float:
        """How far out a point lies when it is laid on a spoke; negative behind the centre."""
        angle = self.angle(spoke)
        return (point.x - self.centre.x) * sin(angle) + (self.centre.y - point.y) * cos(angle)

    def score_at(self, spoke: int, point: Point, grip: float = 0.0) -> int:
        """The whole score that a point means on a spoke, 0-10.

        The hub and the rim stop it: a finger that goes on through the centre stays at 0. `grip` is
        how far out of its middle a handle was taken, so that it does not jump when it is taken.
        """
        share = (self.along(spoke, point) - grip - self.hub) / (self.rim - self.hub)
        # Half a ring belongs to the outer one; round() would send 4.5 to 4 and 5.5 to 6.
        score = int(LOWEST + share * (HIGHEST - LOWEST) + 0.5) if share > 0 else LOWEST
        return min(score, HIGHEST)

    def is_on_rings(self, point: Point) -> bool:
        """Whether a press here means a ring: up to half a ring outside the rim."""
        half_ring = (self.rim - self.hub) / (HIGHEST - LOWEST) / 2
        return self.centre.distance(point) <= self.rim + half_ring

    def sector(self, spoke: int) -> tuple[float, float]:
        """The two edges of a spoke's sector, radians clockwise from the top."""
        half = pi / self.count
        return self.angle(spoke) - half, self.angle(spoke) + half

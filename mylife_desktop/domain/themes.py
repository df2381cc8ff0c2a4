"""The words of the Circle: viewpoints, the 0-10 scale, the survey's points, why one is skipped.

The themes themselves are data (`resources/instruments`): nothing here counts on ten of them.
"""

from enum import StrEnum
from typing import Final

LOWEST: Final = 0
HIGHEST: Final = 10
SCALE: Final = range(LOWEST, HIGHEST + 1)
COMMENT_LENGTH: Final = 2000
"""The longest comment, in Unicode code points."""


class Viewpoint(StrEnum):
    """What is scored on the Circle for each theme, 0-10. The order is that of the survey."""

    IMPORTANCE = "importance"
    SATISFACTION = "satisfaction"
    HOPED = "hoped"


class Point(StrEnum):
    """One of the points of the survey that a theme has: two ratings and a comment."""

    IMPORTANCE = "importance"
    SATISFACTION = "satisfaction"
    FUTURE = "future"


class Skip(StrEnum):
    """Why a point was not answered; three different things."""

    NOT_NOW = "not_now"
    RATHER_NOT = "rather_not"
    NOT_MY_THING = "not_my_thing"


def is_score(value: object) -> bool:
    """Whether `value` is a whole number on the scale (True and 7.0 are not)."""
    return type(value) is int and value in SCALE

"""How thorough the tests are: every day enough, and all there is where it is asked for.

THOROUGH=1 python3 packaging/dev.py test
"""

import os
from collections.abc import Sequence
from typing import TypeVar

THOROUGH = os.environ.get("THOROUGH") == "1"
_T = TypeVar("_T")


def examples(all_there_are: int) -> int:
    """How many invented cases a property is tried with."""
    return all_there_are if THOROUGH else max(20, all_there_are // 4)


def some(every: Sequence[_T], start: int = 0) -> Sequence[_T]:
    """Every other one from a start; all of them where it is thorough."""
    return every if THOROUGH else every[start::2]

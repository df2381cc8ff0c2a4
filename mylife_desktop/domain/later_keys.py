"""The keys of a case file that came after its first version, and where a case uses them."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

Way: TypeAlias = tuple[str | int, ...]
"""The keys and positions from the top of a case to a place in it."""

_EACH = "*"
_GOAL = ("plan", "goals", _EACH)

KEYS_OF_MINOR: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "": (),
    "1": (
        ("meetings",),
        ("joined",),
        ("managers",),
        ("closed",),
        ("given",),
        ("sharing", _EACH, "signature"),
        ("plan", "decisions"),
        ("plan", "pulls_apart"),
        ("plan", "nobody_else"),
        ("plan", "versions"),
        (*_GOAL, "from_round"),
        (*_GOAL, "satisfaction_then"),
        (*_GOAL, "hoped"),
        (*_GOAL, "steps", _EACH, "checked", _EACH, "word"),
        (*_GOAL, "steps", _EACH, "made"),
        ("plans_elsewhere", _EACH, "goals", _EACH, "assessed"),
    ),
}
"""What came with each version after the point; a file of an earlier one has none of it."""


def later_than(minor: str, case: object) -> Iterator[Way]:
    """Where a case has keys that came after a version; it may be of any form whatever."""
    for later, keys in KEYS_OF_MINOR.items():
        for key in keys if later > minor else ():
            yield from _found(case, key)


def _found(value: object, key: tuple[str, ...], way: Way = ()) -> Iterator[Way]:
    if not key:
        yield way
    elif key[0] == _EACH:
        for number, item in enumerate(value if isinstance(value, (list, tuple)) else ()):
            yield from _found(item, key[1:], (*way, number))
    elif isinstance(value, Mapping) and key[0] in value:
        yield from _found(value[key[0]], key[1:], (*way, key[0]))

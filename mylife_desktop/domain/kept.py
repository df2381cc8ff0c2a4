"""What a value was read from, kept beside it, so that what nobody changed goes out as it came."""

from collections.abc import Mapping
from typing import TypeAlias

from mylife_desktop.domain.frozen import NOTHING, Frozen, Json, thawed

Kept: TypeAlias = Mapping[str, Frozen]
"""What a value was read from; it is no part of what the value says."""


def nothing() -> Kept:
    """Of a value that was read from nowhere."""
    return NOTHING


def written(kept: Kept, always: tuple[str, ...] = (), **items: Json) -> dict[str, Json]:
    """What was read, with what is said now; keys that this program does not know stay.

    What is None is left out, and so is an empty list that is not in `always`, unless an empty one
    was there before.
    """
    value = {key: thawed(item) for key, item in kept.items() if item == () or key not in items}
    for key, item in items.items():
        if item is None:
            value.pop(key, None)
        elif item != [] or key in always:
            value[key] = item
    return value

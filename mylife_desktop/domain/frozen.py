"""JSON values that cannot be changed: what a case keeps whole for pages that come later."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"
Frozen: TypeAlias = "bool | int | str | tuple[Frozen, ...] | Mapping[str, Frozen] | None"

NOTHING: Mapping[str, Frozen] = MappingProxyType({})


def frozen(value: Json) -> Frozen:
    """The same JSON value with tuples for lists and read-only mappings for objects."""
    if isinstance(value, dict):
        return frozen_object(value)
    if isinstance(value, list):
        return tuple(frozen(item) for item in value)
    return value


def frozen_object(value: Mapping[str, Json]) -> Mapping[str, Frozen]:
    """`frozen` for an object."""
    return MappingProxyType({key: frozen(item) for key, item in value.items()})


def thawed(value: Frozen) -> Json:
    """A fresh JSON value, free to be changed, equal to the one that was frozen."""
    if isinstance(value, Mapping):
        return {key: thawed(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [thawed(item) for item in value]
    return value

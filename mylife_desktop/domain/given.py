"""What was given to whom: a fact that nobody takes back, kept for the client to see."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import Frozen, Json, frozen_object
from mylife_desktop.domain.kept import Kept, nothing, written

GIVEN = "given"
"""The part of a case that it stands in: a list, the first given first."""


class What(StrEnum):
    """What it was that left the program."""

    TAKE_HOME = "take_home"
    WALLET = "wallet"
    PLAN = "plan"
    """The whole plan, for the record or for the client."""
    EXTRACT = "extract"
    """What one person of the network may see."""
    MEETINGS = "meetings"
    """The next meetings, for a calendar."""
    GIVEN = "given"
    """This very list."""
    COPY = "copy"
    """The case file, with everything."""


class Form(StrEnum):
    """In which form it left."""

    PAPER = "paper"
    PDF = "pdf"
    LOCKED_PDF = "locked_pdf"
    """With a password."""
    PICTURE = "picture"
    FILE = "file"


@dataclass(frozen=True)
class Given:
    """Something that left the program on a day (ISO 8601).

    `to` is a reader of `domain.sharing`: ME, RECORD or the id of a person of the case; None in what
    is shown of somebody who stands nowhere any more. `by` is the name of whoever did it; `parts`
    are those of the permissions it rested on, which were open until `until` (the last day).
    """

    on: str
    to: str | None
    what: What
    how: Form
    by: str
    until: str | None = None
    parts: tuple[str, ...] = ()
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)


def given_in(case: Case) -> tuple[Given, ...]:
    """All that was given, the first first."""
    return tuple(map(_given, case.listed(GIVEN)))


def with_given(case: Case, given: Given) -> Case:
    """The case in which one thing more was given."""
    entry = frozen_object(_to_value(given))
    kept: tuple[Frozen, ...] = (*case.listed(GIVEN), entry)
    return replace(case, parts=MappingProxyType({**case.parts, GIVEN: kept}))


def _given(value: Mapping[str, Any]) -> Given:
    return Given(
        on=value["on"],
        to=value.get("to"),
        what=What(value["what"]),
        how=Form(value["how"]),
        by=value["by"],
        until=value.get("until"),
        parts=value.get("parts", ()),
        kept=value,
    )


def _to_value(given: Given) -> dict[str, Json]:
    return written(
        given.kept,
        on=given.on,
        to=given.to,
        what=str(given.what),
        parts=list(given.parts),
        how=str(given.how),
        by=given.by,
        until=given.until,
    )

"""What the client lets whom see: given, until when, and withdrawn at any time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import Frozen
from mylife_desktop.domain.kept import Kept, nothing
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.versions import with_agreed_kept

SHARING = "sharing"
"""The part of a case that the shares stand in."""


class How(StrEnum):
    """How a permission was given."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    SIGNED = "signed_on_screen"


@dataclass(frozen=True)
class Share:
    """One permission. `parts`: circle, comments, plan, theme:x, goal:g; `but` are comment:x.

    Dates are ISO 8601; `until` is the last day. `who` is the id of a person of the case.
    """

    who: str
    parts: tuple[str, ...]
    given: str
    but: tuple[str, ...] = ()
    how: How | None = None
    until: str | None = None
    withdrawn: str | None = None
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)

    def is_open(self, today: str) -> bool:
        """Whether it counts today: given, not withdrawn, and its last day not past."""
        is_given = self.given <= today
        is_past = self.until is not None and self.until < today
        is_withdrawn = self.withdrawn is not None and self.withdrawn <= today
        return is_given and not is_past and not is_withdrawn


def shares_of(case: Case) -> tuple[Share, ...]:
    """All permissions, in the order they were given."""
    return tuple(map(_share, case.listed(SHARING)))


def give(case: Case, share: Share) -> Case:
    """The case with one more permission.

    Raises ValueError for nothing at all, and for whoever must not be shown anything.
    """
    who = next((each for each in people_of(case) if each.id == share.who), None)
    if who is None or who.excluded:
        raise ValueError(f"nothing may be shown to {share.who}")
    if not share.parts:
        raise ValueError("nothing is shared")
    return with_shares(case, (*shares_of(case), share))


def withdraw(case: Case, who: str, on: str) -> Case:
    """The case in which a person sees nothing any more, from this very day."""
    shares = shares_of(case)
    changed = tuple(
        replace(each, withdrawn=on)
        if each.who == who and (each.withdrawn is None or each.withdrawn > on)
        else each
        for each in shares
    )
    return case if changed == shares else with_shares(case, changed)


def with_shares(case: Case, shares: Iterable[Share]) -> Case:
    """The case with these permissions and no others."""
    case = with_agreed_kept(case)
    value = tuple(map(_to_value, shares))
    return replace(case, parts=MappingProxyType({**case.parts, SHARING: value}))


def _share(value: Mapping[str, Any]) -> Share:
    return Share(
        who=value["with"],
        parts=value["parts"],
        given=value["given"],
        but=value.get("except", ()),
        how=How(value["how"]) if "how" in value else None,
        until=value.get("until"),
        withdrawn=value.get("withdrawn"),
        kept=value,
    )


def _to_value(share: Share) -> Frozen:
    items: dict[str, Frozen] = {
        "with": share.who,
        "parts": tuple(share.parts),
        "except": tuple(share.but) if share.but or "except" in share.kept else None,
        "given": share.given,
        "how": None if share.how is None else str(share.how),
        "until": share.until,
        "withdrawn": share.withdrawn,
    }
    kept = {key: item for key, item in share.kept.items() if key not in items}
    return MappingProxyType({**kept, **{k: v for k, v in items.items() if v is not None}})

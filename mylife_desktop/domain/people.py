"""The network of a case: who is in it, and who must not be contacted."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from mylife_desktop.domain.case import Case

_CASE_MANAGER = "case_manager"


@dataclass(frozen=True)
class Contact:
    """Somebody of the network. `kind`: case_manager, professional or own_network.

    `excluded`: must not be contacted nor shown anything; the name then stands nowhere.
    """

    id: str
    name: str
    kind: str
    role: str | None = None
    service: str | None = None
    excluded: bool = False

    @property
    def is_case_manager(self) -> bool:
        return self.kind == _CASE_MANAGER


def people_of(case: Case) -> tuple[Contact, ...]:
    """All people of the network, in the order of the case."""
    return tuple(map(_contact, case.listed("people")))


def who_may_come(case: Case) -> tuple[Contact, ...]:
    """Who may be ticked as present: everybody but the case manager and excluded people."""
    return tuple(p for p in people_of(case) if not p.excluded and not p.is_case_manager)


def excluded_names(case: Case) -> tuple[str, ...]:
    """The names of those who must not be contacted."""
    return tuple(p.name for p in people_of(case) if p.excluded)


def names_one_of(text: str, names: Iterable[str]) -> bool:
    """Whether a text names one of these people, by the whole name, however it is written."""
    plain = plain_name(text)
    return any(plain_name(name) in plain for name in names)


def plain_name(text: str) -> str:
    """Without differences of case, accent form and space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _contact(value: Mapping[str, Any]) -> Contact:
    return Contact(
        id=value["id"],
        name=value["name"],
        kind=value["kind"],
        role=value.get("role"),
        service=value.get("service"),
        excluded=value.get("excluded", False),
    )

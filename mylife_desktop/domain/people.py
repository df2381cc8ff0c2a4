"""The network of a case: who is in it, and who must not be contacted."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mylife_desktop.domain.case import Case

_CASE_MANAGER = "case_manager"
_LONGEST_ENDING = 5
"""Letters: Jari-llekin. A longer word that begins alike is another word."""


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
    """Whether a text names one of these people, however it is written.

    The given name alone is enough, in any case of Finnish and Swedish ("Sepon", "Sepolle"), unless
    the name of another family follows. Rather one word too many is covered than one too few.
    """
    plain = plain_name(text)
    written = re.findall(r"[\w-]+", unicodedata.normalize("NFKC", text))
    words = [word.casefold() for word in written]
    # A text of two words is a name if it is written like one, and no sentence: "Seppo soitti".
    is_name = len(written) == 2 and written[1][:1].isupper()
    wanted = [name for each in names if (name := plain_name(each))]
    return any(name in plain or _is_called(name, words, is_name) for name in wanted)


def _is_called(name: str, words: list[str], is_name: bool) -> bool:
    """Whether somebody stands among the words of a text by the given name."""
    given, *family = re.findall(r"[\w-]+", name) or [""]
    for i, word in enumerate(words):
        if given and _is_form_of(word, given):
            # A name with another family's is another person's.
            is_whole = is_name and i == 0 and family
            return not is_whole or any(_is_form_of(words[1], one) for one in family)
    return False


def _is_form_of(word: str, name: str) -> bool:
    """Whether a word is a name with the ending of a grammatical case, or without one."""
    return any(
        word.startswith(stem) and len(word) - len(stem) <= _LONGEST_ENDING for stem in _stems(name)
    )


def _stems(name: str) -> Iterator[str]:
    """What the endings are put to: Seppo is in Sepo-n, Ronkainen in Ronkaise-lle."""
    yield name
    yield re.sub(r"(?<=([kpt]))\1(?=\w$)", "", name)
    if name.endswith("nen"):
        yield name.removesuffix("nen") + "s"


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

"""Texts in several languages side by side, and reading them from a TOML table."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from mylife_desktop.domain.problem import InstrumentProblem


@dataclass(frozen=True)
class Wording:
    """One text in every language of its questionnaire."""

    texts: Mapping[str, str]

    def in_language(self, tag: str) -> str:
        """The text for a BCP 47 tag: fi-x-easy falls back to fi, a stranger to the first."""
        spoken = {language.lower(): text for language, text in self.texts.items()}
        parts = tag.lower().split("-")
        for length in range(len(parts), 0, -1):
            if text := spoken.get("-".join(parts[:length])):
                return text
        return next(iter(self.texts.values()))


@dataclass(frozen=True)
class TextTable:
    """A table of a questionnaire file, with its place for the problems found in it.

    Its methods raise InstrumentProblem, naming the file and the place, for what is missing, empty
    or of another kind.
    """

    items: Mapping[str, Any]
    file: str
    place: tuple[str, ...] = ()

    def problem(self, kind: str, *keys: str, **values: Any) -> InstrumentProblem:
        place = "/".join((*self.place, *keys))
        return InstrumentProblem(kind, file=self.file, place=place, **values)

    def text(self, key: str) -> str:
        found = self.items.get(key)
        if not isinstance(found, str) or not found.strip():
            raise self.problem("wording_missing", key)
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        found = self.items.get(key)
        if not isinstance(found, list) or not found or not all(isinstance(x, str) for x in found):
            raise self.problem("wording_missing", key)
        return tuple(found)

    def table(self, key: str) -> "TextTable":
        found = self.items.get(key)
        if not isinstance(found, dict):
            raise self.problem("wording_missing", key)
        return TextTable(found, self.file, (*self.place, key))

    def tables(self, key: str) -> list["TextTable"]:
        found = self.items.get(key)
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            raise self.problem("wording_missing", key)
        return [
            TextTable(item, self.file, (*self.place, key, str(number)))
            for number, item in enumerate(found)
        ]

    def wording(self, key: str, languages: tuple[str, ...]) -> Wording:
        table = self.table(key)
        for language in table.items:
            if language not in languages:
                raise table.problem("language_undeclared", language)
        return Wording(MappingProxyType({each: table.text(each) for each in languages}))

    def wordings(self, kind: type, languages: tuple[str, ...]) -> dict[str, Wording]:
        """The text of every field of this dataclass that is a wording."""
        names = [name for name, hint in kind.__annotations__.items() if hint is Wording]
        return {name: self.wording(name, languages) for name in names}

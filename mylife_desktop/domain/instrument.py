"""A questionnaire as data: its themes, questions and scale, read from `resources/instruments`.

A round keeps the id and version it was answered with, so a version that was shipped never changes.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from mylife_desktop.domain.problem import InstrumentProblem
from mylife_desktop.domain.round import InstrumentRef
from mylife_desktop.domain.themes import SCALE, Viewpoint
from mylife_desktop.domain.wording import TextTable
from mylife_desktop.domain.wording import Wording as Wording

STANDARD: Final = InstrumentRef("my-life-16-29", "1")
"""The ten themes: what a round that names no questionnaire was answered with."""

FEWEST_THEMES: Final = 3
MOST_THEMES: Final = 16

_THEME_ID = re.compile(r"[a-z][a-z_]*")
_NEEDED_ANCHORS = {Viewpoint.IMPORTANCE: (0, 10), Viewpoint.SATISFACTION: (0, 5, 10)}
_SCORES = {str(score): score for score in SCALE}
_IN_TOML = re.compile(r"line (\d+), column (\d+)")


@dataclass(frozen=True)
class Theme:
    """One spoke of the Circle. `id` stands in case files, `icon` names a drawing.

    `explanation` says in one line what is meant; the others are the questions asked one by one.
    """

    id: str
    icon: str
    name: Wording
    explanation: Wording
    importance: Wording
    satisfaction: Wording
    comment: Wording


@dataclass(frozen=True)
class Questions:
    """The short questions that stand beside the Circle, for any theme."""

    importance: Wording
    satisfaction: Wording
    hoped: Wording
    comment: Wording


@dataclass(frozen=True)
class Instrument:
    """A questionnaire: 3 to 16 themes, clockwise from the top, and the words around them.

    `anchors` says for each viewpoint what the ends of the scale mean (and its middle, if that
    has a meaning); a viewpoint without any is left out. `languages` are BCP 47, the first is what
    a reader of no known language gets.
    """

    id: str
    version: str
    languages: tuple[str, ...]
    title: Wording
    anchors: Mapping[Viewpoint, Mapping[int, Wording]]
    questions: Questions
    themes: tuple[Theme, ...]

    @property
    def ref(self) -> InstrumentRef:
        """What a round keeps of it."""
        return InstrumentRef(self.id, self.version)

    @property
    def theme_ids(self) -> tuple[str, ...]:
        """The ids of its themes, in order."""
        return tuple(theme.id for theme in self.themes)

    def theme(self, theme_id: str) -> Theme:
        """The theme of this id. Raises KeyError if it has none such."""
        for theme in self.themes:
            if theme.id == theme_id:
                return theme
        raise KeyError(theme_id)


def read_instrument(text: str, file: str) -> Instrument:
    """The questionnaire in a TOML text; `file` is what a problem names.

    Raises InstrumentProblem for whatever is missing, empty or said twice.
    """
    try:
        return _instrument(TextTable(tomllib.loads(text), file))
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError
        found = _IN_TOML.search(str(error))
        place = ":".join(found.groups()) if found else ""
        raise InstrumentProblem("broken_questionnaire", file=file, place=place) from None


def instruments(folder: Path) -> Mapping[tuple[str, str], Instrument]:
    """Every questionnaire of a folder by its id and version.

    Raises InstrumentProblem if one is broken or two are of one id and version.
    """
    found: dict[tuple[str, str], Instrument] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            raise InstrumentProblem("unreadable_questionnaire", file=str(path)) from None
        instrument = read_instrument(text, str(path))
        key = instrument.id, instrument.version
        if key in found:
            raise InstrumentProblem("questionnaire_twice", file=str(path), place="version")
        found[key] = instrument
    return MappingProxyType(found)


def _instrument(table: TextTable) -> Instrument:
    languages = table.texts("languages")
    themes = table.tables("themes")
    if not FEWEST_THEMES <= len(themes) <= MOST_THEMES:
        raise table.problem(
            "theme_count", "themes", found=len(themes), fewest=FEWEST_THEMES, most=MOST_THEMES
        )
    seen: set[str] = set()
    for theme in themes:
        if not _THEME_ID.fullmatch(theme.text("id")):
            raise theme.problem("theme_id", "id")
        if theme.text("id") in seen:
            raise theme.problem("theme_twice", "id")
        seen.add(theme.text("id"))
    return Instrument(
        id=table.text("id"),
        version=table.text("version"),
        languages=languages,
        title=table.wording("title", languages),
        anchors=_anchors(table.table("anchors"), languages),
        questions=Questions(**table.table("questions").wordings(Questions, languages)),
        themes=tuple(
            Theme(theme.text("id"), theme.text("icon"), **theme.wordings(Theme, languages))
            for theme in themes
        ),
    )


def _anchors(
    table: TextTable, languages: tuple[str, ...]
) -> Mapping[Viewpoint, Mapping[int, Wording]]:
    found: dict[Viewpoint, Mapping[int, Wording]] = {}
    for viewpoint in Viewpoint:
        needed = _NEEDED_ANCHORS.get(viewpoint, ())
        if not needed and not table.items.get(viewpoint):
            continue
        scale = table.table(viewpoint)
        for given in scale.items:
            if given not in _SCORES:
                raise scale.problem("anchor_unknown", given)
        scores = [
            score for name, score in _SCORES.items() if score in needed or name in scale.items
        ]
        found[viewpoint] = MappingProxyType(
            {score: scale.wording(str(score), languages) for score in scores}
        )
    return MappingProxyType(found)

"""What somebody filled in by hand, as it is typed in from the paper, and the round it becomes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, TypeAlias

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.frozen import Json
from mylife_desktop.domain.round import InstrumentRef
from mylife_desktop.domain.themes import COMMENT_LENGTH, Viewpoint, is_score

Box: TypeAlias = tuple[str, Viewpoint]
"""A place for a number on the paper: of which theme, from which viewpoint."""


def _none() -> Mapping[Any, Any]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Otherwise:
    """A number that the round of that date already says otherwise than the paper."""

    theme: str
    viewpoint: Viewpoint
    there: int
    on_paper: int


@dataclass(frozen=True)
class Paper:
    """A paper as far as it is typed in.

    `date` (ISO 8601) is when it was filled in. A box that is None was left empty on the paper; one
    that is absent was not typed in yet. `private` are the themes of which the words are to stay
    between the two. `scans` are the ids of what is kept beside it; `unread` is what was typed
    as its day, while no day can be read of it.
    """

    date: str
    scores: Mapping[Box, int | None] = field(default_factory=_none)
    comments: Mapping[str, str] = field(default_factory=_none)
    has_hoped: bool = False
    scans: tuple[str, ...] = ()
    private: frozenset[str] = frozenset()
    unread: str = ""

    def scored(self, theme: str, viewpoint: Viewpoint, score: int | None) -> "Paper":
        """With a number, or (None) with a box that was left empty. Raises ValueError."""
        if score is not None and not is_score(score):
            raise ValueError(f"not a score: {score!r}")
        return self._with({**self.scores, (theme, viewpoint): score})

    def cleared(self, theme: str, viewpoint: Viewpoint) -> "Paper":
        """With a box that is not typed in any more."""
        return self._with({box: n for box, n in self.scores.items() if box != (theme, viewpoint)})

    def commented(self, theme: str, words: str) -> "Paper":
        """With what stands on the paper about a theme."""
        comments = {key: old for key, old in self.comments.items() if key != theme}
        if words:
            comments[theme] = words
        return replace(self, comments=MappingProxyType(comments))

    def kept_private(self, theme: str, private: bool) -> "Paper":
        """With the words about a theme to stay between the two, or not any more."""
        one = {theme}
        return replace(self, private=self.private | one if private else self.private - one)

    def numbers(self) -> Mapping[Box, int]:
        """What was answered with a number."""
        return {
            (theme, viewpoint): score
            for (theme, viewpoint), score in self.scores.items()
            if score is not None and (self.has_hoped or viewpoint is not Viewpoint.HOPED)
        }

    def words(self) -> Mapping[str, str]:
        """What was answered in words, by theme."""
        return {theme: words for theme, words in self.comments.items() if words.strip()}

    @property
    def is_blank(self) -> bool:
        """Whether it says nothing that a round could hold."""
        return not self.numbers() and not self.words()

    @property
    def is_begun(self) -> bool:
        """Whether anything of it would be lost."""
        return bool(self.scores or self.comments or self.scans or self.unread.strip())

    def in_round(self, case: Case, instrument: InstrumentRef) -> Case:
        """The case with the round of this date, which is only added to where it is empty."""
        sitting = Sitting(self.date, instrument)
        there = sitting.round_of(case)
        for (theme, viewpoint), score in self.numbers().items():
            if there.answer(theme).score(viewpoint) is None:
                case = sitting.score(case, theme, viewpoint, score)
        for theme, words in self.words().items():
            if not there.answer(theme).comment:
                case = sitting.comment(case, theme, words)
            if theme in self.private and (there.answer(theme).comment or words) == words:
                case = sitting.keep_private(case, theme, True)
        return case

    def said_otherwise(self, case: Case) -> tuple[Otherwise, ...]:
        """The numbers that the round of this date has already, and has otherwise."""
        there = case.round_on(self.date)
        if there is None:
            return ()
        return tuple(
            Otherwise(theme, viewpoint, before, score)
            for (theme, viewpoint), score in self.numbers().items()
            if (before := there.answer(theme).score(viewpoint)) is not None and before != score
        )

    def worded_otherwise(self, case: Case) -> tuple[str, ...]:
        """The themes of which the round of this date has other words already."""
        there = case.round_on(self.date)
        if there is None:
            return ()
        return tuple(
            theme
            for theme, words in self.words().items()
            if (there.answer(theme).comment or words) != words
        )

    def _with(self, scores: Mapping[Box, int | None]) -> "Paper":
        return replace(self, scores=MappingProxyType(dict(scores)))


def paper_to_value(paper: Paper) -> dict[str, Json]:
    """As it is held until it is kept."""
    scores: dict[str, dict[str, Json]] = {}
    for (theme, viewpoint), score in paper.scores.items():
        scores.setdefault(theme, {})[viewpoint.value] = score
    return {
        "date": paper.date,
        "scores": dict(scores),
        "comments": dict(paper.comments),
        "has_hoped": paper.has_hoped,
        "scans": list(paper.scans),
        "private": [*sorted(paper.private)],
        "unread": paper.unread,
    }


def paper_from_value(value: Mapping[str, Any]) -> Paper:
    """What was held. What cannot be read of it is left out, and the rest stays."""
    paper = Paper(str(value["date"]), has_hoped=value.get("has_hoped") is True)
    for theme, of_theme in value.get("scores", {}).items():
        for viewpoint in Viewpoint:
            score = of_theme.get(viewpoint.value)
            if viewpoint.value in of_theme and (score is None or is_score(score)):
                paper = paper.scored(theme, viewpoint, score)
    for theme, words in value.get("comments", {}).items():
        paper = paper.commented(theme, str(words)[:COMMENT_LENGTH])
    for theme in value.get("private", ()):
        paper = paper.kept_private(str(theme), True)
    scans = tuple(map(str, value.get("scans", ())))
    return replace(paper, scans=scans, unread=str(value.get("unread", "")))

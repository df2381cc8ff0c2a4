"""What has moved between two rounds: only what was answered both times, and never a verdict."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mylife_desktop.domain.instrument import STANDARD, Instrument
from mylife_desktop.domain.round import InstrumentRef, Round

MOVED = 2
"""From this difference on an answer has moved; by one it is about the same."""
_CLEARLY = 3


class Move(StrEnum):
    """How far an answer has moved, whichever way. The client says what it means."""

    SAME = "same"
    ABOUT_THE_SAME = "about_the_same"
    MOVED = "moved"
    MOVED_CLEARLY = "moved_clearly"


def move_between(then: int, now: int) -> Move:
    """How far it is from one answer to another."""
    difference = abs(now - then)
    if difference >= _CLEARLY:
        return Move.MOVED_CLEARLY
    if difference >= MOVED:
        return Move.MOVED
    return Move.ABOUT_THE_SAME if difference else Move.SAME


@dataclass(frozen=True)
class Compared:
    """One theme that was answered both times: its satisfaction then and now, 0-10."""

    theme: str
    then: int
    now: int

    @property
    def move(self) -> Move:
        """How far it has moved."""
        return move_between(self.then, self.now)


@dataclass(frozen=True)
class Words:
    """What the client said of a change, and the ISO date of the round it is kept with."""

    text: str
    date: str


@dataclass(frozen=True)
class Comparison:
    """An earlier round under a later one.

    Everything stands in the order of the themes. `questions_differ`: the two were filled in with
    different questionnaires, or different versions of one; what both ask is compared.
    """

    then: Round
    now: Round
    both: tuple[Compared, ...]
    only_then: tuple[str, ...]
    only_now: tuple[str, ...]
    questions_differ: bool

    @property
    def moved_most(self) -> tuple[str, ...]:
        """The themes that moved clearly, else those that moved: in their order, not by size."""
        for kind in (Move.MOVED_CLEARLY, Move.MOVED):
            if themes := tuple(c.theme for c in self.both if c.move is kind):
                return themes
        return ()

    @property
    def most(self) -> Move | None:
        """How far the theme has moved that moved farthest; None if none is compared."""
        kinds = [compared.move for compared in self.both]
        return max(kinds, key=list(Move).index, default=None)

    def words(self, theme: str) -> Words | None:
        """What the client says of the change: of now, else what was kept with the earlier round."""
        for round_ in (self.now, self.then):
            if text := round_.changes.get(theme):
                return Words(text, round_.date)
        return None


@dataclass(frozen=True)
class Strengths:
    """The themes that the client named as strengths, and the ISO date of the round."""

    themes: tuple[str, ...]
    date: str


def to_compare(rounds: Iterable[Round]) -> tuple[Round, ...]:
    """The rounds of which anything can be compared, oldest first: those with a satisfaction."""
    answered = [r for r in rounds if any(a.satisfaction is not None for a in r.answers.values())]
    return tuple(sorted(answered, key=lambda round_: round_.date))


def compare(
    then: Round, now: Round, instruments: Mapping[tuple[str, str], Instrument]
) -> Comparison:
    """An earlier round under a later one, theme by theme."""
    asked_then, asked_now = themes_of(then, instruments), themes_of(now, instruments)
    both: list[Compared] = []
    only_then: list[str] = []
    only_now: list[str] = []
    for theme in [*asked_now, *(t for t in asked_then if t not in asked_now)]:
        one, other = then.answer(theme).satisfaction, now.answer(theme).satisfaction
        if one is not None and other is not None:
            both.append(Compared(theme, one, other))
        elif one is not None:
            only_then.append(theme)
        elif other is not None:
            only_now.append(theme)
    differ = asked_with(then) != asked_with(now)
    return Comparison(then, now, tuple(both), tuple(only_then), tuple(only_now), differ)


def asked_with(round_: Round) -> InstrumentRef:
    """The questionnaire of a round."""
    return round_.instrument or STANDARD


def themes_of(round_: Round, instruments: Mapping[tuple[str, str], Instrument]) -> tuple[str, ...]:
    """The themes that a round asked for; of an unknown questionnaire those that were answered."""
    ref = asked_with(round_)
    instrument = instruments.get((ref.id, ref.version))
    return tuple(round_.answers) if instrument is None else instrument.theme_ids


def newest_strengths(rounds: Iterable[Round]) -> Strengths | None:
    """The strengths that were named last, whenever that was."""
    named = [round_ for round_ in rounds if round_.strengths]
    if not named:
        return None
    newest = max(named, key=lambda round_: round_.date)
    return Strengths(newest.strengths, newest.date)


def between(rounds: Sequence[Round], at: float, theme: str) -> float | None:
    """The satisfaction with a theme on the way from round to round; 1.5 is midway in the second.

    Where only one of two neighbours has a value, it is seen on its half of the way.
    """
    first = min(int(at), len(rounds) - 1)
    second, share = min(first + 1, len(rounds) - 1), at - first
    one = rounds[first].answer(theme).satisfaction
    other = rounds[second].answer(theme).satisfaction
    if one is not None and other is not None:
        return one + (other - one) * share
    return one if share < 0.5 else other

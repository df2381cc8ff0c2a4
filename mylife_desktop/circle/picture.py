"""What a Circle shows, as a value: the spokes with their values, and which one is looked at."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from mylife_desktop.domain.known import latest_known
from mylife_desktop.domain.themes import Viewpoint

if TYPE_CHECKING:
    from mylife_desktop.domain.instrument import Instrument
    from mylife_desktop.domain.round import Round


class Known(NamedTuple):
    """The latest values known from earlier, 0-10: seen, pale, only where today has none."""

    importance: int | None = None
    satisfaction: int | None = None
    hoped: int | None = None


NOTHING_KNOWN: Final = Known()


@dataclass(frozen=True)
class Spoke:
    """One theme on the Circle: values 0-10, None where not answered.

    A satisfaction lies between two whole values only while a change is played. `before` is the
    satisfaction of the round before, drawn as a pale dotted line; `worker` the worker's differing
    view of the satisfaction, a hollow square.
    """

    theme: str
    name: str
    icon: str
    importance: int | None = None
    satisfaction: float | None = None
    hoped: int | None = None
    before: float | None = None
    known: Known = NOTHING_KNOWN
    worker: int | None = None

    def score(self, viewpoint: Viewpoint) -> float | None:
        """The value of today from this viewpoint."""
        value: float | None = _VALUE[viewpoint](self)
        return value

    def pale(self, viewpoint: Viewpoint) -> int | None:
        """The value known from earlier, where today has none."""
        if self.known is NOTHING_KNOWN or self.score(viewpoint) is not None:
            return None
        value: int | None = _VALUE[viewpoint](self.known)
        return value

    def seen(self, viewpoint: Viewpoint) -> float | None:
        """The value that stands on the spoke, of today or pale."""
        score = self.score(viewpoint)
        return self.pale(viewpoint) if score is None else score


@dataclass(frozen=True)
class Picture:
    """A Circle as it is shown.

    `active` is the spoke that is looked at and `viewpoint` the one chosen in the legend; `held`
    says that a handle is being moved, `focused` that the keyboard is on the Circle. `chosen` are
    the spokes to begin with, numbered in this order. One that is not `movable` is only to look at:
    nothing waits on it to be answered.
    """

    spokes: tuple[Spoke, ...]
    active: int | None = None
    viewpoint: Viewpoint = Viewpoint.SATISFACTION
    held: bool = False
    focused: bool = False
    chosen: tuple[int, ...] = ()
    movable: bool = True

    def numbers(self, spoke: int) -> tuple[int, ...]:
        """The numbers of a chosen theme; it can be chosen more than once."""
        return tuple(number for number, at in enumerate(self.chosen, 1) if at == spoke)

    def changed_spokes(self, other: "Picture") -> set[int]:
        """The spokes that look different in `other`."""
        if (self.viewpoint is Viewpoint.HOPED) != (other.viewpoint is Viewpoint.HOPED):
            return set(range(len(self.spokes)))  # a star waits at each, or no longer
        differing = {
            i
            for i, (a, b) in enumerate(zip(self.spokes, other.spokes, strict=True))
            if a is not b and a != b
        }
        if not self.looks_like(other):
            differing |= {one.active or 0 for one in (self, other)}
        return differing | self.numbered_anew(other)

    def numbered_anew(self, other: "Picture") -> set[int]:
        """The spokes that have another number, or none, in `other`."""
        return {spoke for _, spoke in set(enumerate(self.chosen)) ^ set(enumerate(other.chosen))}

    def with_round(self, round_: "Round", before: "Round | None") -> "Picture":
        """The same themes with the values of a round; a spoke that shows them already is kept."""
        return replace(self, spokes=tuple(_filled(s, round_, before) for s in self.spokes))

    def with_known(
        self, rounds: Iterable["Round"], until: str, *viewpoints: Viewpoint
    ) -> "Picture":
        """The same with what was known by the date `until`, from these viewpoints."""
        rounds = tuple(rounds)

        def of(theme: str) -> Known:
            found = {v: latest_known(rounds, theme, v, until) for v in viewpoints}
            return Known(**{v.value: known.score for v, known in found.items() if known})

        return replace(self, spokes=tuple(replace(s, known=of(s.theme)) for s in self.spokes))

    def with_worker_view(self, view: Mapping[str, int]) -> "Picture":
        """The same with the worker's differing view, 0-10 by theme."""
        return replace(
            self, spokes=tuple(replace(s, worker=view.get(s.theme)) for s in self.spokes)
        )

    def looks_like(self, other: "Picture") -> bool:
        """Whether the two differ in nothing but values."""
        return (self.active, self.viewpoint, self.held, self.focused, self.chosen) == (
            other.active,
            other.viewpoint,
            other.held,
            other.focused,
            other.chosen,
        )


def picture_of(
    instrument: "Instrument",
    language: str,
    round_: "Round",
    before: "Round | None" = None,
) -> Picture:
    """The Circle of a round, in a language, with the round before behind it."""
    themes = instrument.themes
    empty = Picture(tuple(Spoke(t.id, t.name.in_language(language), t.icon) for t in themes))
    return empty.with_round(round_, before)


_VALUE: Final = {viewpoint: attrgetter(viewpoint.value) for viewpoint in Viewpoint}


def _filled(spoke: Spoke, round_: "Round", before: "Round | None") -> Spoke:
    answer = round_.answer(spoke.theme)
    filled = Spoke(
        spoke.theme,
        spoke.name,
        spoke.icon,
        answer.importance,
        answer.satisfaction,
        answer.hoped,
        before.answer(spoke.theme).satisfaction if before else None,
        spoke.known,
        spoke.worker,
    )
    return spoke if filled == spoke else filled

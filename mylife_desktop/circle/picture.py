"""What a Circle shows, as a value: the spokes with their values, and which one is looked at."""

from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from mylife_desktop.domain.themes import Viewpoint

if TYPE_CHECKING:
    from mylife_desktop.domain.instrument import Instrument
    from mylife_desktop.domain.round import Round


@dataclass(frozen=True)
class Spoke:
    """One theme on the Circle: values 0-10, None where not answered.

    `before` is the satisfaction of the round before, drawn as a pale dotted line.
    """

    theme: str
    name: str
    icon: str
    importance: int | None = None
    satisfaction: int | None = None
    hoped: int | None = None
    before: int | None = None

    def score(self, viewpoint: Viewpoint) -> int | None:
        """The value from this viewpoint."""
        value: int | None = _VALUE[viewpoint](self)
        return value


@dataclass(frozen=True)
class Picture:
    """A Circle as it is shown.

    `active` is the spoke that is looked at and `viewpoint` the one chosen in the legend; `held`
    says that a handle is being moved, `focused` that the keyboard is on the Circle.
    """

    spokes: tuple[Spoke, ...]
    active: int | None = None
    viewpoint: Viewpoint = Viewpoint.SATISFACTION
    held: bool = False
    focused: bool = False

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
            differing |= {i for i in (self.active, other.active) if i is not None}
        return differing

    def with_round(self, round_: "Round", before: "Round | None") -> "Picture":
        """The same themes with the values of a round; a spoke that shows them already is kept."""
        return replace(self, spokes=tuple(_filled(s, round_, before) for s in self.spokes))

    def looks_like(self, other: "Picture") -> bool:
        """Whether the two differ in nothing but values."""
        return (self.active, self.viewpoint, self.held, self.focused) == (
            other.active,
            other.viewpoint,
            other.held,
            other.focused,
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
    )
    return spoke if filled == spoke else filled

"""What a Circle shows, as a value: the spokes with their values, and which one is looked at."""

from dataclasses import dataclass, replace

from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Viewpoint


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
        value: int | None = getattr(self, viewpoint.value)
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
            i for i, (a, b) in enumerate(zip(self.spokes, other.spokes, strict=True)) if a != b
        }
        if replace(self, spokes=()) != replace(other, spokes=()):
            differing |= {i for i in (self.active, other.active) if i is not None}
        return differing


def picture_of(
    instrument: Instrument,
    language: str,
    round_: Round,
    before: Round | None = None,
) -> Picture:
    """The Circle of a round, in a language, with the round before behind it."""
    return Picture(
        tuple(
            Spoke(
                theme=theme.id,
                name=theme.name.in_language(language),
                icon=theme.icon,
                importance=round_.answer(theme.id).importance,
                satisfaction=round_.answer(theme.id).satisfaction,
                hoped=round_.answer(theme.id).hoped,
                before=before.answer(theme.id).satisfaction if before else None,
            )
            for theme in instrument.themes
        )
    )

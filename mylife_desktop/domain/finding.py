"""What a finding is: what is seen in the plans, its reason in values, and what it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from typing import TypeAlias

from mylife_desktop.domain.clashes import Clash
from mylife_desktop.domain.known import Known
from mylife_desktop.domain.prompts import IMPORTANT_FROM, SATISFIED_UP_TO
from mylife_desktop.domain.services import Card
from mylife_desktop.domain.week import LONG_DAY

Ground: TypeAlias = tuple[str, object]
"""A thing that a finding rests on: its name, and the values that it rests on there."""


class Kind(StrEnum):
    """The kinds of findings, in the order in which they stand within a theme."""

    SEVERAL_SERVICES = "several_services"
    CANNOT_BOTH = "cannot_both"
    NOBODY_WORKS = "nobody_works"
    MATTERS_LITTLE = "matters_little"
    SEVERAL_COORDINATE = "several_coordinate"
    PAST_VALID = "past_valid"
    NO_GOAL = "no_goal"
    NO_STEP = "no_step"
    NOT_YET_TWICE = "not_yet_twice"
    TOO_MANY_OWN_STEPS = "too_many_own_steps"


@dataclass(frozen=True)
class Thresholds:
    """From where on something is a finding."""

    important_from: int = IMPORTANT_FROM
    satisfied_up_to: int = SATISFIED_UP_TO
    little_up_to: int = 4
    not_yet_times: int = 2
    own_steps: int = 3
    """As many of the person's own steps at once are none yet."""
    long_day: int = LONG_DAY
    """Minutes; as long a day is none yet."""


@dataclass(frozen=True)
class StepAt:
    """A step that a finding is about, and where it stands: its goal and place there."""

    goal: str
    at: int
    text: str


@dataclass(frozen=True)
class Finding:
    """Something seen in the plans, worth a sentence. It decides nothing.

    `themes` is empty where it is about none; `goals` are ids of services' and own goals it is
    about, `services` names as written. Of the rest each kind fills what its sentence needs:
    `joined` are those of the goals that own goals take in, `people` and `plans` are ids,
    `dates` when a step was "not yet".
    """

    kind: Kind
    key: str
    rests_on: str
    themes: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    clashes: tuple[Clash, ...] = ()
    importance: Known | None = None
    satisfaction: Known | None = None
    people: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    valid_until: str | None = None
    steps: tuple[StepAt, ...] = ()
    dates: tuple[str, ...] = ()

    @property
    def theme(self) -> str | None:
        """The theme beside which it stands: the first of its themes."""
        return self.themes[0] if self.themes else None


def key_of(kind: Kind, *about: str) -> str:
    """By what a decision names the finding of a kind about something."""
    return f"{kind}:{'+'.join(about)}" if about else str(kind)


def resting_on(grounds: Iterable[Ground]) -> str:
    """What a finding rests on, as a text that changes as soon as any of it does."""
    return " ".join(map(mark_of, grounds))


def mark_of(ground: Ground) -> str:
    """One of the things that a finding rests on, as a part of that text."""
    name, values = ground
    mark = blake2b(repr(values).encode(errors="surrogatepass"), digest_size=6)
    return f"{name}={mark.hexdigest()}"


def words_of(card: Card) -> Ground:
    """What a service wants, on which theme, in its words."""
    return f"{card.id}.words", (card.provider, card.theme, card.goal.text)


def times_of(card: Card) -> Ground:
    """When a service wants it, and what it asks of the rest of the week."""
    times = [
        (t.days, t.from_, t.to, t.travel_min or 0, t.every_weeks or 1) for t in card.goal.times
    ]
    limits = card.goal.limits
    asked = limits and (
        limits.max_days, limits.free_weekdays, limits.not_before, limits.not_after,
    )  # fmt: skip
    return f"{card.id}.times", (card.provider, times, asked)

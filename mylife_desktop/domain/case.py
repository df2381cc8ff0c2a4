"""One person's rounds and plan: what is opened, edited and saved. A case never changes."""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any
from uuid import uuid4

from mylife_desktop.domain.frozen import NOTHING, Frozen, Json, frozen, thawed
from mylife_desktop.domain.round import (
    Answer,
    InstrumentRef,
    Round,
    round_from_value,
    round_to_value,
)
from mylife_desktop.domain.themes import Point, Skip, Viewpoint

FORMAT = "mylife-case/1"
KEPT_PARTS = ("people", "plans_elsewhere", "plan", "sharing")
"""What this program keeps whole for pages that come later."""

_MEETING = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}),\s*(.*)", re.DOTALL)


@dataclass(frozen=True)
class Person:
    """The client. `called` is the name they use, the only one shown in a meeting.

    `language` is BCP 47 (fi, sv, en, fi-x-easy); `born` is YYYY or YYYY-MM-DD; `name` is the
    official name; `note` is the worker's, never on the shared screen. None is absent.
    """

    called: str
    language: str
    name: str | None = None
    born: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class Meeting:
    """When and where the two meet next: ISO date, HH:MM, and the place in words."""

    date: str
    time: str
    place: str


def meeting_in(words: str) -> Meeting | None:
    """The meeting that words speak of, if they begin with ``YYYY-MM-DD HH:MM,``."""
    found = _MEETING.fullmatch(words)
    return Meeting(*found.groups()) if found else None


@dataclass(frozen=True)
class Case:
    """Everything about one person. `id` is the store's own (a UUID) and stands in no file."""

    person: Person
    rounds: tuple[Round, ...] = ()
    parts: Mapping[str, Frozen] = field(default_factory=lambda: NOTHING)
    format: str = FORMAT
    id: str = field(default_factory=lambda: str(uuid4()))

    def round_on(self, date: str) -> Round | None:
        """The round of this very date."""
        return next((r for r in self.rounds if r.date == date), None)

    def round_before(self, date: str) -> Round | None:
        """The last round of an earlier date."""
        return next((r for r in reversed(self.rounds) if r.date < date), None)

    def next_meeting(self) -> Meeting | None:
        """When the two meet next, if the plan says it as a date, a time and a place."""
        return meeting_in(self.meeting_words() or "")

    def meeting_words(self) -> str | None:
        """What the plan says of the next meeting, as it was written."""
        plan = self.parts.get("plan")
        words = plan.get("next_meeting") if isinstance(plan, Mapping) else None
        return words if isinstance(words, str) else None


@dataclass(frozen=True)
class Sitting:
    """Where answers go: the date they are given on and the questionnaire in use.

    The first answer on a date begins a new round; further ones of that date go into the same.
    """

    date: str
    instrument: InstrumentRef

    def round_of(self, case: Case) -> Round:
        """The round of this date, or an empty one that is not yet part of the case."""
        return case.round_on(self.date) or Round(self.date, instrument=self.instrument)

    def score(self, case: Case, theme: str, viewpoint: Viewpoint, score: int | None) -> Case:
        """The case with a value given or (None) taken back. Raises ValueError: not a score."""
        return self._answered(case, theme, lambda answer: answer.scored(viewpoint, score))

    def comment(self, case: Case, theme: str, text: str) -> Case:
        """The case with a comment as typed. Raises ValueError above 2,000 code points."""
        return self._answered(case, theme, lambda answer: answer.commented(text))

    def skip(self, case: Case, theme: str, points: tuple[Point, ...], why: Skip | None) -> Case:
        """The case with a reason for those of `points` that are unanswered; None takes it back."""
        return self._answered(case, theme, lambda answer: answer.skipping(points, why))

    def _answered(self, case: Case, theme: str, change: Callable[[Answer], Answer]) -> Case:
        round_ = self.round_of(case)
        answer = round_.answer(theme)
        changed = change(answer)
        if changed == answer:
            return case
        return with_round(case, round_.with_answer(theme, changed))


def with_round(case: Case, round_: Round) -> Case:
    """The case with this round in place of the one of its date, in the order of dates.

    A round in which nothing is said any more is left out: a slip of the finger leaves no round.
    """
    others = [r for r in case.rounds if r.date != round_.date]
    if not round_.is_blank():
        others.insert(bisect_left(others, round_.date, key=lambda r: r.date), round_)
    return replace(case, rounds=tuple(others))


def case_from_value(value: Mapping[str, Any]) -> Case:
    """The case of a valid case file (`exchange.case_file` checks it first), with a fresh id."""
    return Case(
        person=Person(**value["person"]),
        rounds=tuple(round_from_value(r) for r in value["rounds"]),
        parts=MappingProxyType({k: frozen(value[k]) for k in KEPT_PARTS if k in value}),
        format=value["format"],
    )


def person_to_value(person: Person) -> dict[str, Json]:
    """The person as in a case file; what is None is left out."""
    value: dict[str, Json] = {
        "name": person.name,
        "called": person.called,
        "born": person.born,
        "language": person.language,
        "note": person.note,
    }
    return {key: item for key, item in value.items() if item is not None}


def case_to_value(case: Case) -> dict[str, Json]:
    """The case as the JSON value of a case file: equal to the one it came from, if unchanged."""
    value: dict[str, Json] = {"format": case.format, "person": person_to_value(case.person)}
    value |= {key: thawed(part) for key, part in case.parts.items()}
    value["rounds"] = [round_to_value(r) for r in case.rounds]
    return value

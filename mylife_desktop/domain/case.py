"""One person's rounds and plan: what is opened, edited and saved. A case never changes."""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any
from uuid import uuid4

from mylife_desktop.domain.frozen import NOTHING, Frozen, Json, frozen, thawed
from mylife_desktop.domain.known import Known, latest_known
from mylife_desktop.domain.later_keys import later_than
from mylife_desktop.domain.round import (
    Answer,
    InstrumentRef,
    Round,
    round_from_value,
    round_to_value,
)
from mylife_desktop.domain.themes import COMMENT_LENGTH, Point, Skip, Viewpoint, is_score

FORMAT = "mylife-case/1"
KEPT_PARTS = (
    "people",
    "plans_elsewhere",
    "plan",
    "sharing",
    "meetings",
    "managers",
    "closed",
    "given",
    "joined",
)
"""What is kept whole; the modules of each part read and write it."""

_LATER_FORMAT = "mylife-case/1.1"
"""What a file with optional keys that /1 does not have is marked as."""

CHOSEN_AT_MOST = 3
"""How many strengths, and how many themes to begin with, are chosen at most."""

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
class Appointment:
    """When and where the two meet next: ISO date, HH:MM, and the place in words."""

    date: str
    time: str
    place: str


def meeting_in(words: str) -> Appointment | None:
    """The meeting that words speak of, if they begin with ``YYYY-MM-DD HH:MM,``."""
    found = _MEETING.fullmatch(words)
    return Appointment(*found.groups()) if found else None


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

    def listed(self, part: str) -> tuple[Mapping[str, Any], ...]:
        """What a part that is a list holds: people, meetings; empty where the part is absent."""
        kept = self.parts.get(part, ())
        return tuple(x for x in kept if isinstance(x, Mapping)) if isinstance(kept, tuple) else ()

    def next_meeting(self) -> Appointment | None:
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

    def keep_private(self, case: Case, theme: str, private: bool) -> Case:
        """The case with a comment marked as staying with the case manager, or not any more."""
        return self._answered(case, theme, lambda answer: answer.kept_private(private))

    def as_before(self, case: Case, theme: str, *viewpoints: Viewpoint) -> Case:
        """The case with the values of the latest earlier rounds, where none is given today."""
        for viewpoint in viewpoints:
            before = self.before(case, theme, viewpoint)
            if before is not None and self.round_of(case).answer(theme).score(viewpoint) is None:
                case = self.score(case, theme, viewpoint, before.score)
        return case

    def before(self, case: Case, theme: str, viewpoint: Viewpoint) -> Known | None:
        """The latest value given at an earlier date."""
        earlier = (r for r in case.rounds if r.date < self.date)
        return latest_known(earlier, theme, viewpoint, self.date)

    def name_strengths(self, case: Case, themes: Sequence[str]) -> Case:
        """The case with these strengths, first is first. Raises ValueError above three."""
        return self._keeping(case, "strengths", _three(themes) or None)

    def choose_focus(self, case: Case, themes: Sequence[str] | None) -> Case:
        """The case with these themes to begin with; none at all is an answer, None is not asked.

        Raises ValueError above three.
        """
        return self._keeping(case, "focus", None if themes is None else _three(themes))

    def tell_change(self, case: Case, theme: str, words: str) -> Case:
        """The case with what changed in a theme and why, as typed; an empty text takes it back.

        Raises ValueError above 2,000 code points.
        """
        if len(words) > COMMENT_LENGTH:
            raise ValueError(f"a text of {len(words)} code points")
        if words == self.round_of(case).changes.get(theme, ""):
            return case
        others = {t: w for t, w in self.round_of(case).changes.items() if t != theme}
        return self._keeping(case, "changes", _by_theme(others | ({theme: words} if words else {})))

    def see_otherwise(self, case: Case, theme: str, score: int | None) -> Case:
        """The case with the worker's own view of a satisfaction, or (None) without.

        It stands beside the client's value and never in its place. Raises ValueError: not a score.
        """
        if score is not None and not is_score(score):
            raise ValueError(f"not a score: {score!r}")
        others = {t: s for t, s in self.round_of(case).worker_view.items() if t != theme}
        view = others | ({theme: score} if score is not None else {})
        return self._keeping(case, "worker_view", _by_theme(view))

    def note(self, case: Case, words: str) -> Case:
        """The case with the worker's note of this round as typed; an empty text takes it back."""
        if words == (self.round_of(case).note or ""):
            return case
        return self._keeping(case, "note", words or None)

    def _keeping(self, case: Case, key: str, value: Json) -> Case:
        round_ = self.round_of(case)
        changed = round_.keeping(key, value)
        return case if changed == round_ else with_round(case, changed)

    def _answered(self, case: Case, theme: str, change: Callable[[Answer], Answer]) -> Case:
        round_ = self.round_of(case)
        answer = round_.answer(theme)
        changed = change(answer)
        if changed == answer:
            return case
        return with_round(case, round_.with_answer(theme, changed))


def _three(themes: Sequence[str]) -> list[Json]:
    if len(themes) > CHOSEN_AT_MOST or len(set(themes)) < len(themes):
        raise ValueError(f"not up to three different themes: {themes!r}")
    return list(themes)


def _by_theme(values: Mapping[str, Json]) -> Json:
    return dict(values) or None


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
    later = any(True for _ in later_than("", case.parts))
    is_first = not case.format.removeprefix(FORMAT).strip(".0")
    format_ = _LATER_FORMAT if later and is_first else case.format
    value: dict[str, Json] = {"format": format_, "person": person_to_value(case.person)}
    value |= {key: thawed(part) for key, part in case.parts.items()}
    value["rounds"] = [round_to_value(r) for r in case.rounds]
    return value

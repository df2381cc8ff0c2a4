"""One filling-in of the Circle: what was answered on one date, and why something was not."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from mylife_desktop.domain.frozen import NOTHING, Frozen, Json, frozen, thawed
from mylife_desktop.domain.themes import COMMENT_LENGTH, Point, Skip, Viewpoint, is_score

_OWN_KEYS = ("date", "answers", "instrument")


@dataclass(frozen=True)
class Answer:
    """What was said of one theme. None means not answered: never 0, and never an empty text.

    `skipped` is one reason for all that is unanswered, or a reason for each skipped point.
    `private`: the comment stays with the case manager, whatever is shared; None is unsaid.
    """

    importance: int | None = None
    satisfaction: int | None = None
    hoped: int | None = None
    comment: str | None = None
    private: bool | None = None
    skipped: Skip | Mapping[Point, Skip] | None = None

    def score(self, viewpoint: Viewpoint) -> int | None:
        """The value given from this viewpoint, 0-10, or None."""
        return {
            Viewpoint.IMPORTANCE: self.importance,
            Viewpoint.SATISFACTION: self.satisfaction,
            Viewpoint.HOPED: self.hoped,
        }[viewpoint]

    def has(self, point: Point) -> bool:
        """Whether this point of the survey is answered; a comment of no characters is not."""
        if point is Point.FUTURE:
            return bool(self.comment)
        return self.score(Viewpoint(point)) is not None

    def unanswered(self) -> tuple[Point, ...]:
        """The points of the survey that have no answer, skipped or not."""
        return tuple(point for point in Point if not self.has(point))

    def why_skipped(self, point: Point) -> Skip | None:
        """Why this point has no answer, if that was said."""
        if self.has(point):
            return None
        if isinstance(self.skipped, Skip):
            return self.skipped
        return (self.skipped or {}).get(point)

    def scored(self, viewpoint: Viewpoint, score: int | None) -> "Answer":
        """This answer with a value given or (None) taken back.

        Raises ValueError for anything that is not a whole number from 0 to 10 or None.
        """
        if score is not None and not is_score(score):
            raise ValueError(f"not a score: {score!r}")
        change: dict[str, Any] = {viewpoint.value: score}
        return replace(self, **change)._skips_kept_from(self)

    def commented(self, text: str) -> "Answer":
        """This answer with the comment as typed; an empty text takes the comment back.

        Raises ValueError for a text of more than 2,000 code points.
        """
        if len(text) > COMMENT_LENGTH:
            raise ValueError(f"a comment of {len(text)} code points")
        if text == (self.comment or ""):
            return self
        return replace(self, comment=text or None)._skips_kept_from(self)

    def kept_private(self, private: bool) -> "Answer":
        """This answer with the mark that its comment stays with the case manager, or without."""
        return replace(self, private=True if private else None)

    def skipping(self, points: tuple[Point, ...], why: Skip | None) -> "Answer":
        """This answer with a reason for those of `points` that are unanswered; None takes it back.

        A reason for everything that is unanswered is kept as one.
        """
        open_points = self.unanswered()
        reasons = {p: r for p in open_points if (r := self.why_skipped(p)) and p not in points}
        if why is not None:
            reasons |= {point: why for point in open_points if point in points}
        if open_points and len(reasons) == len(open_points) and len(set(reasons.values())) == 1:
            return replace(self, skipped=next(iter(reasons.values())))
        return replace(self, skipped=_skips(reasons))

    def _skips_kept_from(self, before: "Answer") -> "Answer":
        """One reason for a whole theme speaks only of what was unanswered when it was given."""
        if before.skipped is None or self.unanswered() == before.unanswered():
            return self
        still = {p: r for p in self.unanswered() if (r := before.why_skipped(p))}
        return replace(self, skipped=_skips(still))


def _skips(reasons: Mapping[Point, Skip]) -> Mapping[Point, Skip] | None:
    return MappingProxyType(dict(reasons)) if reasons else None


EMPTY = Answer()


@dataclass(frozen=True)
class InstrumentRef:
    """Which questionnaire a round was filled in with."""

    id: str
    version: str


@dataclass(frozen=True)
class Round:
    """One filling-in of the Circle.

    `date` is ISO 8601 (YYYY-MM-DD) on the calendar of the place of the meeting. `instrument` None
    is the standard set, version 1. `kept` holds what this program keeps whole for later pages:
    place, strengths, focus, changes, worker_view, note.
    """

    date: str
    answers: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))
    instrument: InstrumentRef | None = None
    kept: Mapping[str, Frozen] = field(default_factory=lambda: NOTHING)

    def answer(self, theme: str) -> Answer:
        """What was said of a theme; an empty answer where nothing was."""
        return self.answers.get(theme, EMPTY)

    def with_answer(self, theme: str, answer: Answer) -> "Round":
        """This round with one theme answered anew; a theme without any answer is left out."""
        answers = {key: old for key, old in self.answers.items() if key != theme}
        if answer != EMPTY:
            answers[theme] = answer
        return replace(self, answers=MappingProxyType(answers))

    @property
    def strengths(self) -> tuple[str, ...]:
        """The themes the client named as strengths, first is first; at most three."""
        return _texts(self.kept.get("strengths"))

    @property
    def focus(self) -> tuple[str, ...] | None:
        """The themes the client chose to begin with, first is first; at most three.

        None was not asked; an empty one is the full answer "none yet".
        """
        chosen = self.kept.get("focus")
        return None if chosen is None else _texts(chosen)

    @property
    def changes(self) -> Mapping[str, str]:
        """What changed and why, by theme, in the client's own words."""
        return _by_theme(self.kept.get("changes"))

    @property
    def worker_view(self) -> Mapping[str, int]:
        """The worker's differing view of satisfaction, 0-10 by theme; never on shared pages."""
        return _by_theme(self.kept.get("worker_view"))

    @property
    def note(self) -> str | None:
        """The worker's note of this round; never on shared pages."""
        note = self.kept.get("note")
        return note if isinstance(note, str) else None

    def keeping(self, key: str, value: Json) -> "Round":
        """This round with something else kept under this key of a case file; None: nothing."""
        kept = {name: item for name, item in self.kept.items() if name != key}
        if value is not None:
            kept[key] = frozen(value)
        return replace(self, kept=MappingProxyType(kept))

    def is_blank(self) -> bool:
        """Whether nothing at all is said in this round."""
        return not self.answers and not self.kept


def _texts(value: Frozen) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()


def _by_theme(value: Frozen) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else NOTHING


def answer_from_value(value: Mapping[str, Any]) -> Answer:
    """An answer of a valid case file."""
    skipped = value.get("skipped")
    if isinstance(skipped, str):
        skipped = Skip(skipped)
    elif skipped is not None:
        skipped = MappingProxyType({Point(p): Skip(r) for p, r in skipped.items()})
    return Answer(
        importance=value.get("importance"),
        satisfaction=value.get("satisfaction"),
        hoped=value.get("hoped"),
        comment=value.get("future"),
        private=value.get("private"),
        skipped=skipped,
    )


def answer_to_value(answer: Answer) -> dict[str, Json]:
    """The answer as in a case file; what is None is left out."""
    skipped: Json = None
    if isinstance(answer.skipped, Skip):
        skipped = answer.skipped.value
    elif answer.skipped is not None:
        skipped = {point.value: why.value for point, why in answer.skipped.items()}
    value: dict[str, Json] = {
        "importance": answer.importance,
        "satisfaction": answer.satisfaction,
        "hoped": answer.hoped,
        "future": answer.comment,
        "private": answer.private,
        "skipped": skipped,
    }
    return {key: item for key, item in value.items() if item is not None}


def round_from_value(value: Mapping[str, Any]) -> Round:
    """A round of a valid case file."""
    instrument = value.get("instrument")
    return Round(
        date=value["date"],
        answers=MappingProxyType(
            {theme: answer_from_value(answer) for theme, answer in value["answers"].items()}
        ),
        instrument=InstrumentRef(**instrument) if instrument is not None else None,
        kept=MappingProxyType({k: frozen(v) for k, v in value.items() if k not in _OWN_KEYS}),
    )


def round_to_value(round_: Round) -> dict[str, Json]:
    """The round as in a case file."""
    value: dict[str, Json] = {"date": round_.date}
    if round_.instrument is not None:
        value["instrument"] = {"id": round_.instrument.id, "version": round_.instrument.version}
    value["answers"] = {theme: answer_to_value(a) for theme, a in round_.answers.items()}
    return value | {key: thawed(item) for key, item in round_.kept.items()}

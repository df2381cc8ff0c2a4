"""What differs between two states of a case, as places without content."""

from collections.abc import Mapping
from typing import Any

from mylife_desktop.domain.case import KEPT_PARTS, Case
from mylife_desktop.domain.round import Round, answer_to_value

_PLAN = "plan"
_CHANGES = "changes"
"""What changed and why: a text for each theme, in each of which one can be interrupted."""


def differences(before: Case | None, after: Case) -> tuple[str, ...]:
    """The places in which `after` differs, in order, named by structure and never by content.

    ``person/called``, ``rounds/2026-11-22/friends/satisfaction``,
    ``rounds/2026-11-22/changes/friends``, ``plan/g1/words``, ``plan/g1/steps/0``,
    ``plan``. A case that was not there before differs in ``case``.
    """
    if before is None:
        return ("case",)
    places = [
        f"person/{key}"
        for key in ("called", "name", "born", "language", "note")
        if getattr(before.person, key) != getattr(after.person, key)
    ]
    dates = sorted({r.date for r in before.rounds} | {r.date for r in after.rounds})
    for date in dates:
        places += _round_differences(date, before.round_on(date), after.round_on(date))
    for part in KEPT_PARTS:
        old, new = before.parts.get(part), after.parts.get(part)
        if old != new:
            places += _plan_differences(old, new) if part == _PLAN else [part]
    if before.format != after.format:
        places.append("format")
    return tuple(places)


def _plan_differences(before: Any, after: Any) -> list[str]:
    """In each goal one can be interrupted; all else of the plan is one place."""
    old, new = before or {}, after or {}
    then = {goal["id"]: goal for goal in old.get("goals", ())}
    places = []
    for goal in new.get("goals", ()):
        places += _goal_differences(then.get(goal["id"], {}), goal)
    keys = {key for key in (*old, *new) if key != "goals"}
    ids = [goal["id"] for goal in new.get("goals", ())]
    is_rest = any(old.get(key) != new.get(key) for key in keys) or any(i not in ids for i in then)
    return [*places, _PLAN] if is_rest or not places else places


def _goal_differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    at = f"{_PLAN}/{new['id']}"
    keys = [key for key in (*new, *(k for k in old if k not in new)) if key not in ("id", "steps")]
    places = [f"{at}/{key}" for key in keys if old.get(key) != new.get(key)]
    steps, then = new.get("steps", ()), old.get("steps", ())
    places += [
        f"{at}/steps/{n}" for n, step in enumerate(steps) if n >= len(then) or step != then[n]
    ]
    return places if places or len(steps) == len(then) else [f"{at}/steps"]


def _round_differences(date: str, before: Round | None, after: Round | None) -> list[str]:
    old, new = before or Round(date), after or Round(date)
    themes = [*old.answers, *(theme for theme in new.answers if theme not in old.answers)]
    places = []
    for theme in themes:
        one, other = answer_to_value(old.answer(theme)), answer_to_value(new.answer(theme))
        points = [*one, *(point for point in other if point not in one)]
        places += [
            f"rounds/{date}/{theme}/{point}"
            for point in points
            if one.get(point) != other.get(point)
        ]
        if (theme in old.answers) != (theme in new.answers) and one == other:
            places.append(f"rounds/{date}/{theme}")
    kept = [*old.kept, *(key for key in new.kept if key not in old.kept)]
    places += [f"rounds/{date}/{key}" for key in kept if old.kept.get(key) != new.kept.get(key)]
    if (whole := f"rounds/{date}/{_CHANGES}") in places:
        told = [*old.changes, *(theme for theme in new.changes if theme not in old.changes)]
        each = [t for t in told if old.changes.get(t) != new.changes.get(t)]
        at = places.index(whole)
        places[at : at + 1] = [f"{whole}/{theme}" for theme in each] or [whole]
    if before and after and before.instrument != after.instrument:
        places.append(f"rounds/{date}/instrument")
    if (before is None) != (after is None) and not places:
        places.append(f"rounds/{date}")
    return places

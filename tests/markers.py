"""Random clients in whom every text is a word of its own, and what each reader must not find.

What must not be found is said here once more, in other words than the program's, so that the two
check one another.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from mylife_desktop.domain.case import Case, case_from_value
from mylife_desktop.exchange.case_file import read_case_text
from tests.exchange.cases_strategy import THEMES, case_values

TODAY = "2026-11-22"
YESTERDAY, TOMORROW = "2026-11-21", "2026-11-23"

_Way = tuple[str | int, ...]
_Value = dict[str, Any]
_WORDS = {
    "name", "called", "note", "role", "service", "phone", "why", "title", "text", "weekly", "by",
    "place", "future", "next_meeting", "words", "helps", "noticed", "why_ended", "word", "finding",
    "choice", "rests_on", "next",
}  # fmt: skip
_WORD_LISTS = {"others", "changes"}


@dataclass(frozen=True)
class Marked:
    """A case in whose texts stand markers, and where each of them stands."""

    value: _Value
    places: dict[str, _Way]

    @property
    def case(self) -> Case:
        return case_from_value(self.value)

    def forbidden(self, reader: str, today: str = TODAY) -> set[str]:
        """The markers that a reader must not find anywhere."""
        may = _client_may if reader in ("me", "record") else _person_may
        return {m for m, way in self.places.items() if not may(self.value, reader, way, today)}


@st.composite
def marked_cases(draw: st.DrawFn) -> Marked:
    """Random clients with random permissions, some of which ended yesterday or end today."""
    value = draw(case_values(depth=1))
    people = [p["id"] for p in value.get("people", ()) if not p.get("excluded")]
    goals = [f"goal:{goal['id']}" for goal in value.get("plan", {}).get("goals", ())]
    themes = [f"theme:{theme}" for theme in THEMES]
    if people:
        value["sharing"] = draw(st.lists(_share(people, [*goals, *themes]), max_size=4))
    places: dict[str, _Way] = {}
    marked = _marked(value, (), places)
    case = read_case_text(json.dumps(marked).encode(), "marked.json")
    assert case.person.called
    return Marked(marked, places)


@st.composite
def _share(draw: st.DrawFn, people: list[str], parts: list[str]) -> _Value:
    some = st.sampled_from(["circle", "comments", "plan", *parts])
    share = {
        "with": draw(st.sampled_from(people)),
        "parts": draw(st.lists(some, max_size=3, unique=True)),
        "given": draw(st.sampled_from(["2026-01-01", "2026-01-01", TODAY, TOMORROW])),
    }
    last = st.sampled_from([None, None, YESTERDAY, TODAY, TOMORROW])
    share |= {key: day for key in ("until", "withdrawn") if (day := draw(last))}
    if draw(st.booleans()):
        share["except"] = [f"comment:{draw(st.sampled_from(THEMES))}"]
    return share


def _marked(value: Any, way: _Way, places: dict[str, _Way]) -> Any:
    if isinstance(value, dict):
        return {key: _marked(item, (*way, key), places) for key, item in value.items()}
    if isinstance(value, list):
        return [_marked(item, (*way, n), places) for n, item in enumerate(value)]
    keys = [key for key in way if isinstance(key, str)]
    is_theme = len(keys) > 1 and keys[-2] in _WORD_LISTS
    if not isinstance(value, str) or not (keys[-1] in _WORDS | _WORD_LISTS or is_theme):
        return value
    is_date = keys[-1] == "by" and "steps" in keys
    if not value or is_date or "skipped" in keys:
        return value
    marker = f"Q{len(places)}zq"
    places[marker] = way
    return marker


# --- who may find what


def _at(value: Any, way: _Way) -> Any:
    for key in way:
        value = value[key]
    return value


def _excluded(value: _Value) -> set[str]:
    return {p["id"] for p in value.get("people", ()) if p.get("excluded")}


def _gone(value: _Value) -> set[str]:
    """Who stands in an agreed plan only, and was left out in any of them."""
    people = {p["id"] for p in value.get("people", ())}
    versions = value["plan"]["versions"]
    return {who for version in versions for who in _excluded(version)} - people


def _is_private(value: _Value, way: _Way) -> bool:
    """Whether a comment, or what changed in its theme, stands beside a mark of privacy."""
    if way[0] != "rounds" or way[2] not in ("answers", "changes"):
        return False
    return bool(value["rounds"][way[1]]["answers"].get(way[3], {}).get("private"))


def _client_may(value: _Value, reader: str, way: _Way, today: str) -> bool:
    match way:
        case ("joined", *_) | ("person", "note") | ("rounds", _, "note"):
            return False
        case ("people", n, key):
            return key != "why" and value["people"][n]["id"] not in _excluded(value)
        case ("plan", "versions", n, "people", m, key):
            version = value["plan"]["versions"][n]
            person = version["people"][m]["id"]
            out = _excluded(value) | _excluded(version) | _gone(value)
            return key != "why" and person not in out
        case ("managers", n, "why"):
            return value["managers"][n]["person"] not in _excluded(value)
    return reader == "me" or not _is_private(value, way)


def _person_may(value: _Value, reader: str, way: _Way, today: str) -> bool:
    shares = [share for share in value.get("sharing", ()) if _is_open(share, reader, today)]
    parts = {part for share in shares for part in share["parts"]}
    but = {each for share in shares for each in share.get("except", ())}
    if not parts or reader in _excluded(value):
        return False
    match way:
        case ("person", key):
            return key == "called"
        case ("rounds", _, "place"):
            return "circle" in parts
        case ("rounds", _, "answers" | "changes", theme, *_):
            is_open = bool(parts & {"comments", f"theme:{theme}"})
            return is_open and f"comment:{theme}" not in but and not _is_private(value, way)
        case ("plan", "goals", n, *_):
            return bool(parts & {"plan", f"goal:{value['plan']['goals'][n]['id']}"})
        case ("plan", "next_meeting" | "reviews", *_):
            return "plan" in parts
        case ("people", n, "name" | "role" | "service"):
            return value["people"][n]["id"] in set(_known(value, reader, parts))
        case ("plans_elsewhere", n, *_):
            return _is_own(value, value["plans_elsewhere"][n], reader)
    return False


def _is_open(share: _Value, reader: str, today: str) -> bool:
    begun = share["with"] == reader and share["given"] <= today
    return begun and share.get("until", today) >= today and share.get("withdrawn", "9999") > today


def _known(value: _Value, reader: str, parts: set[str]) -> Iterator[str]:
    everybody = {p["id"] for p in value["people"]} - _excluded(value)
    if "plan" in parts:
        yield from everybody
        return
    yield reader
    for goal in value.get("plan", {}).get("goals", ()):
        if f"goal:{goal['id']}" in parts:
            yield from everybody & {who for step in goal["steps"] for who in step["who"]}


def _is_own(value: _Value, plan: _Value, reader: str) -> bool:
    # Two markers are never the same, so that a service is known by its holder only.
    return bool(plan.get("holder") == reader)

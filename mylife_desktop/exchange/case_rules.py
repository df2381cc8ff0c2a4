"""What a case file must keep to and no schema can say: ids, themes, order, who is left out."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from mylife_desktop.domain.instrument import STANDARD, Instrument
from mylife_desktop.domain.problem import CaseFileProblem
from mylife_desktop.exchange.case_schema import exists
from mylife_desktop.exchange.places import Steps, place

Instruments: TypeAlias = Mapping[tuple[str, str], Instrument]
Object: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True)
class Fault:
    """A kind of problem and its place in the file."""

    kind: str
    steps: Steps


Faults: TypeAlias = Iterator[Fault]

_MEETING = re.compile(r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}) (?P<time>[0-9]{2}:[0-9]{2}),")
"""The next meeting is words; if they begin like this, that is the time."""


def refuse_by_rules(case: Object, instruments: Instruments) -> None:
    """Raises CaseFileProblem, without the file's name, for the first rule that is broken.

    `case` is what the schema allows; `instruments` are the questionnaires the program has.
    """
    # Every case within keeps to the rules by itself; the reader has seen to how deep they may go.
    waiting: list[tuple[Object, Steps]] = [(case, ())]
    while waiting:
        found, steps = waiting.pop()
        for check in _CHECKS:
            for fault in check(found, instruments):
                raise CaseFileProblem(fault.kind, place=place((*steps, *fault.steps)))
        waiting += [(each["case"], (*steps, *at, "case")) for at, each in _each(found, "joined")]


def _named(round_: Object) -> tuple[str, str]:
    instrument = round_.get("instrument", {"id": STANDARD.id, "version": STANDARD.version})
    return instrument["id"], instrument["version"]


def _instruments(case: Object, instruments: Instruments) -> Faults:
    for number, round_ in enumerate(case["rounds"]):
        if _named(round_) not in instruments:
            yield Fault("unknown_questionnaire", ("rounds", number, "instrument"))


def _order_of_rounds(case: Object, _: Instruments) -> Faults:
    dates = [round_["date"] for round_ in case["rounds"]]
    for number in range(1, len(dates)):
        if dates[number] == dates[number - 1]:
            yield Fault("date_twice", ("rounds", number, "date"))
        if dates[number] < dates[number - 1]:
            yield Fault("rounds_out_of_order", ("rounds", number, "date"))


def _skips(case: Object, _: Instruments) -> Faults:
    """A reason for a whole theme speaks of what is unanswered; a point's own reason only of it."""
    for number, round_ in enumerate(case["rounds"]):
        for theme, answer in round_["answers"].items():
            skipped = answer.get("skipped")
            for point in skipped if isinstance(skipped, dict) else ():
                # A comment of no characters is not an answer.
                if point in answer and answer[point] != "":
                    steps = ("rounds", number, "answers", theme, "skipped", point)
                    yield Fault("answered_and_skipped", steps)


def _themes(case: Object, instruments: Instruments) -> Faults:
    """Each round keeps to its own questionnaire, all else to any of those the case uses."""
    rounds = case["rounds"]
    for number, round_ in enumerate(rounds):
        own = instruments[_named(round_)].theme_ids
        for key in ("answers", "changes", "worker_view"):
            yield from _strange(round_.get(key, ()), own, ("rounds", number, key), by_key=True)
        for key in ("strengths", "focus"):
            yield from _strange(round_.get(key, ()), own, ("rounds", number, key))
    # What stands here may have come with a record whose rounds are now kept inside.
    used = {_named(r) for each in _with_joined(case) for r in each["rounds"]}
    if not rounds or "joined" in case:
        used.add((STANDARD.id, STANDARD.version))
    every = {t for name in used if name in instruments for t in instruments[name].theme_ids}
    of_versions = [(at, goal) for each in _versions(case) for at, goal in _each_in(each, "goals")]
    for steps, goal in (*_goals(case), *_goals_elsewhere(case), *of_versions):
        if goal["theme"] not in every:
            yield Fault("unknown_theme", (*steps, "theme"))
    for holder in (((), case), *_versions(case)):
        for steps, shared in _each_in(holder, "sharing"):
            for key in ("parts", "except"):
                for position, part in enumerate(shared.get(key, ())):
                    what, _, theme = part.partition(":")
                    if what in ("theme", "comment") and theme not in every:
                        yield Fault("unknown_theme", (*steps, key, position))


def _with_joined(case: Object) -> Iterator[Object]:
    yield case
    for _, entry in _each(case, "joined"):
        yield from _with_joined(entry["case"])


def _strange(
    found: Iterable[str], known: Iterable[str], steps: Steps, *, by_key: bool = False
) -> Faults:
    for position, theme in enumerate(found):
        if theme not in known:
            yield Fault("unknown_theme", (*steps, theme if by_key else position))


def _ids(case: Object, _: Instruments) -> Faults:
    people, elsewhere = _each(case, "people"), _each(case, "plans_elsewhere")
    for group in (people, elsewhere, _goals_elsewhere(case), _goals(case)):
        yield from _twice(group)
    persons = {person["id"] for _, person in people}
    for steps, plan in elsewhere:
        if plan.get("holder", "") not in {"", *persons}:
            yield Fault("unknown_id", (*steps, "holder"))
    theirs = {goal["id"] for _, goal in _goals_elsewhere(case)}
    ours = {f"goal:{goal['id']}" for _, goal in _goals(case)}
    for steps, goal in _goals(case):
        for position, joined in enumerate(goal.get("joins", ())):
            if joined not in theirs:
                yield Fault("unknown_id", (*steps, "joins", position))
    for steps, pair in _each(case.get("plan", {}), "pulls_apart", ("plan",)):
        for position, pulling in enumerate(pair):
            if pulling not in theirs:
                yield Fault("unknown_id", (*steps, position))
    for number, shared in enumerate(case.get("sharing", ())):
        for position, part in enumerate(shared["parts"]):
            if part.startswith("goal:") and part not in ours:
                yield Fault("unknown_id", ("sharing", number, "parts", position))


def _twice(items: Iterable[tuple[Steps, Object]]) -> Faults:
    seen: set[str] = set()
    for steps, item in items:
        if item["id"] in seen:
            yield Fault("id_twice", (*steps, "id"))
        seen.add(item["id"])


def _persons(case: Object, _: Instruments) -> Faults:
    """Whoever does something or is shown something is known, and not left out by the client."""
    people = {each["id"]: each for each in case.get("people", ())}
    for steps, person in _mentioned(case):
        if person not in people:
            yield Fault("unknown_id", steps)
        # Whoever was excluded later may have been there before, or have decided: that stays true.
        elif people[person].get("excluded") and not _WHAT_WAS.intersection(steps):
            yield Fault("excluded_person", steps)


_WHAT_WAS = frozenset(("here", "decisions", "managers", "given"))
"""Where somebody may stand who was excluded later."""


def _mentioned(case: Object) -> Iterator[tuple[Steps, str]]:
    for steps, goal in _goals(case):
        for number, step in enumerate(goal["steps"]):
            for position, who in enumerate(step["who"]):
                if who != "me":
                    yield (*steps, "steps", number, "who", position), who
    for steps, decision in _each(case.get("plan", {}), "decisions", ("plan",)):
        for position, who in enumerate(decision.get("who", ())):
            if who != "me":
                yield (*steps, "who", position), who
    for number, shared in enumerate(case.get("sharing", ())):
        yield ("sharing", number, "with"), shared["with"]
    for steps, meeting in _each(case, "meetings"):
        for position, who in enumerate(meeting.get("here", ())):
            yield (*steps, "here", position), who
    for steps, manager in _each(case, "managers"):
        yield (*steps, "person"), manager["person"]
    for steps, given in _each(case, "given"):
        if given.get("to", "me") not in ("me", "record"):
            yield (*steps, "to"), given["to"]


def _meetings(case: Object, _: Instruments) -> Faults:
    before = ""
    for steps, meeting in _each(case, "meetings"):
        if meeting["date"] <= before:
            twice = meeting["date"] == before
            yield Fault("meeting_twice" if twice else "meetings_out_of_order", (*steps, "date"))
        before = meeting["date"]
        for key in meeting if meeting.get("refused") else ():
            if key not in ("date", "refused"):
                yield Fault("unknown_key", (*steps, key))


def _times(case: Object, _: Instruments) -> Faults:
    for steps, goal in _goals_elsewhere(case):
        for number, time in enumerate(goal.get("times", ())):
            if time["to"] < time["from"]:
                yield Fault("end_before_start", (*steps, "times", number, "to"))
    meeting = _MEETING.match(case.get("plan", {}).get("next_meeting", ""))
    for meant, said in (meeting.groupdict() if meeting else {}).items():
        if not exists(meant, said):
            yield Fault(f"no_such_{meant}", ("plan", "next_meeting"))


def _agreed(case: Object, instruments: Instruments) -> Faults:
    """A version keeps to itself: its goals, its people, its shares; services' goals may be gone."""
    for at, version in _versions(case):
        goals = [{k: v for k, v in goal.items() if k != "joins"} for goal in version["goals"]]
        plan = {"goals": goals, "next_meeting": version.get("next_meeting", "")}
        alone = {**version, "plan": plan}
        for check in (_ids, _persons, _times):
            for fault in check(alone, instruments):
                inner = fault.steps[1:] if fault.steps[0] == "plan" else fault.steps
                yield Fault(fault.kind, (*at, *inner))


def _versions(case: Object) -> list[tuple[Steps, Object]]:
    return _each(case.get("plan", {}), "versions", ("plan",))


def _goals(case: Object) -> list[tuple[Steps, Object]]:
    return _each(case.get("plan", {}), "goals", ("plan",))


def _goals_elsewhere(case: Object) -> list[tuple[Steps, Object]]:
    plans = _each(case, "plans_elsewhere")
    return [found for steps, plan in plans for found in _each(plan, "goals", steps)]


def _each_in(parent: tuple[Steps, Object], key: str) -> list[tuple[Steps, Object]]:
    steps, found = parent
    return _each(found, key, steps)


def _each(parent: Object, key: str, steps: Steps = ()) -> list[tuple[Steps, Object]]:
    """The objects of a list that may be absent, each with its place."""
    return [((*steps, key, number), item) for number, item in enumerate(parent.get(key, ()))]


_CHECKS = (
    _instruments,
    _order_of_rounds,
    _skips,
    _themes,
    _ids,
    _persons,
    _times,
    _meetings,
    _agreed,
)

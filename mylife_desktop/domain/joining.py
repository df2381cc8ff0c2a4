"""Two records of one person made one: everything of both, and the other one kept whole inside."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import count
from types import MappingProxyType
from typing import Any

from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.joining_rounds import united_rounds
from mylife_desktop.domain.people import plain_name
from mylife_desktop.domain.plan import plan_of, with_plan
from mylife_desktop.domain.versions import is_agreed, with_agreed_kept

JOINED = "joined"
"""The part of a case in which records that were joined to it are kept, each as it was."""

_Object = dict[str, Any]
_Ids = Mapping[str, str]
_BLANK_LINE = "\n\n"


def joined(kept: Case, other: Case, on: date) -> Case:
    """The kept record with everything of the other.

    Where the two say different things of the same, the kept one's stays. Rounds and meetings are
    united by their dates, people by name and kind; ids of the other that are taken get new ones.
    Who is excluded in either record is excluded, so nobody is shown or asked anything through
    them. The other record stands whole in the part `joined`, and so does the kept one if anything
    had to be taken out of it: not a word of either is lost.
    """
    # What was joined before stands beside this one, so that records do not nest ever deeper.
    inside = [entry for case in (kept, other) for entry in _value(case).get(JOINED, ())]
    mine, theirs = _alone(kept), _alone(other)
    result: _Object = {
        "format": mine["format"],
        "person": _person(mine["person"], theirs["person"]),
        "rounds": [],  # as values of the domain, below
    }
    people, of_people = _people(mine, theirs)
    elsewhere, of_goals = _plans_elsewhere(mine, theirs, of_people)
    plan, of_plan = _plan(mine, theirs, of_people, of_goals)
    united = {
        "people": people,
        "plans_elsewhere": elsewhere,
        "plan": plan,
        "sharing": _sharing(mine, theirs, of_people, of_plan),
        "meetings": _meetings(mine, theirs, of_people),
        "given": _given(mine, theirs, of_people, of_plan),
    }
    result |= {key: value for key, value in united.items() if key in mine or key in theirs}
    # Who managed and closed the other record stays told inside `joined`.
    result |= {key: mine[key] for key in ("managers", "closed") if key in mine}
    has_lost = _leave_out(result)
    whole = [other, kept] if has_lost or _is_refusal_gone(mine, result) else [other]
    result[JOINED] = [*inside, *({"on": on.isoformat(), "case": _alone(each)} for each in whole)]
    rounds = united_rounds(kept.rounds, other.rounds)
    made = replace(case_from_value(result), id=kept.id, rounds=rounds)
    return _with_agreed_of(kept, made)


def _value(case: Case) -> _Object:
    found: _Object = case_to_value(case)
    return found


def _alone(case: Case) -> _Object:
    """A fresh value of the record itself, without those that were joined to it."""
    parts = {name: part for name, part in case.parts.items() if name != JOINED}
    return _value(replace(case, parts=MappingProxyType(parts)))


def _person(mine: Any, theirs: Any) -> _Object:
    person: _Object = theirs | mine
    if theirs.get("born", "").startswith(mine.get("born", "")) and "born" in theirs:
        person["born"] = theirs["born"]  # the day says more than the year
    notes = [each["note"] for each in (mine, theirs) if each.get("note")]
    if notes:
        person["note"] = _both(*notes)
    return person


def _both(*texts: str) -> str:
    """Both texts, or one of them if it holds the other."""
    first, *others = texts
    for text in others:
        if first in text:
            first = text
        elif text not in first:
            first += _BLANK_LINE + text
    return first


def _with_agreed_of(kept: Case, made: Case) -> Case:
    """What a file says only the date of was agreed without what came from the other record."""
    versions = plan_of(with_agreed_kept(kept)).versions
    with_versions = with_plan(made, replace(plan_of(made), versions=versions))
    return made if is_agreed(with_versions) else with_versions


# --- the network


def _people(mine: _Object, theirs: _Object) -> tuple[list[_Object], _Ids]:
    """Everybody once, and by which id those of the other record go from now on."""
    people: list[_Object] = [dict(each) for each in mine.get("people", ())]
    free = list(people)
    taken = _ids_of(people) | _ids_of(theirs.get("people", ()))
    has_coordinator = any(each.get("coordinator") for each in people)
    ids: dict[str, str] = {}
    own = {each["id"] for each in people}
    for each in theirs.get("people", ()):
        same = next((one for one in free if _is_same(one, each)), None)
        if same is not None:
            free.remove(same)
            ids[each["id"]] = same["id"]
            _unite(same, each)
        else:
            ids[each["id"]] = _free_id("p", taken) if each["id"] in own else each["id"]
            same = each | {"id": ids[each["id"]]}
            people.append(same)
        if has_coordinator and each.get("coordinator") and same["id"] not in own:
            del same["coordinator"]  # one keeps the plan together
    return people, ids


def _is_same(one: _Object, other: _Object) -> bool:
    is_one_kind: bool = one["kind"] == other["kind"]
    return is_one_kind and plain_name(one["name"]) == plain_name(other["name"])


def _unite(mine: _Object, theirs: _Object) -> None:
    """Fill in what is not known of somebody; whoever is excluded in either is excluded."""
    excluded = mine.get("excluded") or theirs.get("excluded")
    whys = [each["why"] for each in (mine, theirs) if each.get("why")]
    for key, value in theirs.items():
        if key != "coordinator":
            mine.setdefault(key, value)
    if excluded:
        mine["excluded"] = True
    if whys:
        mine["why"] = _both(*whys)


# --- plans


def _plans_elsewhere(mine: _Object, theirs: _Object, of_people: _Ids) -> tuple[list[_Object], _Ids]:
    """The plans of other services; one that both records hold stands once."""
    plans: list[_Object] = list(mine.get("plans_elsewhere", ()))
    others = theirs.get("plans_elsewhere", ())
    own = _ids_of(plans)
    taken = own | _ids_of(others)
    own_goals = {goal["id"] for plan in plans for goal in plan["goals"]}
    taken_goals = own_goals | {goal["id"] for plan in others for goal in plan["goals"]}
    free = list(plans)
    ids: dict[str, str] = {}
    for plan in others:
        if "holder" in plan:
            plan = plan | {"holder": of_people[plan["holder"]]}
        same = next((one for one in free if _nameless(one) == _nameless(plan)), None)
        if same is not None:
            free.remove(same)
            ids[plan["id"]] = same["id"]
            pairs = zip(plan["goals"], same["goals"], strict=True)
            ids |= {goal["id"]: one["id"] for goal, one in pairs}
            continue
        plan_id = _free_id("e", taken) if plan["id"] in own else plan["id"]
        ids[plan["id"]] = plan_id
        goals = []
        for goal in plan["goals"]:
            is_taken = goal["id"] in own_goals
            ids[goal["id"]] = _free_id(f"{plan_id}g", taken_goals) if is_taken else goal["id"]
            goals.append(goal | {"id": ids[goal["id"]]})
        plans.append(plan | {"id": plan_id, "goals": goals})
    return plans, ids


def _plan(mine: _Object, theirs: _Object, of_people: _Ids, of_goals: _Ids) -> tuple[_Object, _Ids]:
    """The one plan with the goals of both, and new ids of the other's goals."""
    plan: _Object = mine.get("plan", {})
    other: _Object = theirs.get("plan", {})
    goals: list[_Object] = list(plan.get("goals", ()))
    own = _ids_of(goals)
    taken = own | _ids_of(other.get("goals", ()))
    free = list(goals)
    ids: dict[str, str] = {}
    for goal in other.get("goals", ()):
        steps = [step | {"who": _named(step["who"], of_people)} for step in goal["steps"]]
        goal = goal | {"steps": steps}
        if "joins" in goal:
            goal["joins"] = _named(goal["joins"], of_goals)
        same = next((one for one in free if _nameless(one) == _nameless(goal)), None)
        if same is not None:
            free.remove(same)
            ids[goal["id"]] = same["id"]
            continue
        ids[goal["id"]] = _free_id("g", taken) if goal["id"] in own else goal["id"]
        goals.append(goal | {"id": ids[goal["id"]]})
    united = other | plan | {"goals": goals}
    _unite_traces(united, mine, other, of_people, {**of_goals, **ids})
    if "reviews" in united:
        both = _once(plan.get("reviews", ()), other.get("reviews", ()))
        united["reviews"] = sorted(both, key=lambda each: str(each["date"]))
    return united, ids


def _unite_traces(
    united: _Object, mine: _Object, other: _Object, of_people: _Ids, of_goals: _Ids
) -> None:
    """What was decided and marked in both. A version says what was agreed in its own record.

    So those of the other one are kept inside, with that record, and when that one was agreed.
    """
    plan: _Object = mine.get("plan", {})
    for key in ("agreed", "versions"):
        united.pop(key, None)
        if key in plan:
            united[key] = plan[key]
    if "decisions" in united:
        others = [_decision(each, of_people, of_goals) for each in other.get("decisions", ())]
        both = _once(plan.get("decisions", ()), others)
        united["decisions"] = sorted(both, key=lambda each: str(each["on"]))
    if "pulls_apart" in united:
        pairs = [_named(pair, of_goals) for pair in other.get("pulls_apart", ())]
        united["pulls_apart"] = _once(plan.get("pulls_apart", ()), pairs)


def _decision(decision: _Object, of_people: _Ids, of_goals: _Ids) -> _Object:
    """A decision of the other record about the same things by the ids they go by from now on."""

    def about(words: str) -> str:
        what, colon, ids = words.partition(":")
        return f"{what}{colon}{'+'.join(_named(ids.split('+'), of_goals))}"

    def ground(words: str) -> str:
        name, dot, rest = words.partition("." if "." in words.partition("=")[0] else "=")
        return f"{of_goals.get(name, name)}{dot}{rest}"

    told = decision | {"finding": about(decision["finding"]), "choice": about(decision["choice"])}
    if "who" in told:
        told["who"] = _named(told["who"], of_people)
    if "rests_on" in told:
        told["rests_on"] = " ".join(map(ground, told["rests_on"].split(" ")))
    return told


def _nameless(value: Any) -> Any:
    """A plan or a goal without its ids: what it says."""
    if isinstance(value, dict):
        return {key: _nameless(item) for key, item in value.items() if key != "id"}
    if isinstance(value, list):
        return [_nameless(item) for item in value]
    return value


# --- sharing and meetings


def _sharing(mine: _Object, theirs: _Object, of_people: _Ids, of_plan: _Ids) -> list[_Object]:
    goals = {f"goal:{old}": f"goal:{new}" for old, new in of_plan.items()}
    others = [
        each | {"with": of_people[each["with"]], "parts": _named(each["parts"], goals)}
        for each in theirs.get("sharing", ())
    ]
    return _once(mine.get("sharing", ()), others)


def _given(mine: _Object, theirs: _Object, of_people: _Ids, of_plan: _Ids) -> list[_Object]:
    """All that left the program, in the order of days; the same twice is two papers."""
    goals = {f"goal:{old}": f"goal:{new}" for old, new in of_plan.items()}
    others = [
        each
        | ({"to": of_people.get(each["to"], each["to"])} if "to" in each else {})
        | ({"parts": _named(each["parts"], goals)} if "parts" in each else {})
        for each in theirs.get("given", ())
    ]
    return sorted([*mine.get("given", ()), *others], key=lambda each: str(each["on"]))


def _meetings(mine: _Object, theirs: _Object, of_people: _Ids) -> list[_Object]:
    """The meetings of both by date. Where one was refused and one was not, they did meet."""
    by_date = {each["date"]: dict(each) for each in mine.get("meetings", ())}
    for each in theirs.get("meetings", ()):
        if "here" in each:
            each = each | {"here": _named(each["here"], of_people)}
        same = by_date.get(each["date"])
        if same is None or (same.get("refused") and not each.get("refused")):
            by_date[each["date"]] = each
        elif not each.get("refused"):
            by_date[each["date"]] = each | same
            for key in ("here", "others"):
                if found := _once(same.get(key, ()), each.get(key, ())):
                    by_date[each["date"]][key] = found
    return [by_date[day] for day in sorted(by_date)]


def _is_refusal_gone(mine: _Object, result: _Object) -> bool:
    def refusals(case: _Object) -> set[str]:
        return {each["date"] for each in case.get("meetings", ()) if each.get("refused")}

    return not refusals(mine) <= refusals(result)


# --- who must not be contacted


def _leave_out(case: _Object) -> bool:
    """Takes excluded people out of steps, sharing and meetings; whether any stood there."""
    people = case.get("people", ())
    excluded = {each["id"] for each in people if each.get("excluded")}
    managers = [each["id"] for each in people if each["kind"] == "case_manager"]
    manager = next((each for each in managers if each not in excluded), "me")
    before = repr(case)
    for goal in case.get("plan", {}).get("goals", ()):
        # Somebody has to do it: the case manager, until the two agree anew.
        goal["steps"] = [
            step | {"who": [who for who in step["who"] if who not in excluded] or [manager]}
            for step in goal["steps"]
        ]
    if "sharing" in case:
        case["sharing"] = [each for each in case["sharing"] if each["with"] not in excluded]
    for meeting in case.get("meetings", ()):
        if "here" in meeting:
            meeting["here"] = [who for who in meeting["here"] if who not in excluded]
    return repr(case) != before


# --- lists and ids


def _ids_of(items: Any) -> set[str]:
    return {each["id"] for each in items}


def _free_id(before: str, taken: set[str]) -> str:
    """An id that nobody has, which is taken from now on."""
    found = next(made for number in count(1) if (made := f"{before}{number}") not in taken)
    taken.add(found)
    return found


def _named(ids: Any, new: _Ids) -> list[str]:
    return [new.get(each, each) for each in ids]


def _once(mine: Any, theirs: Any) -> list[Any]:
    """All of the first, and of the second what the first has not."""
    return [*mine, *(each for each in theirs if each not in mine)]

"""What the two decide about findings, and which findings rest.

A decision is kept as a trace and never taken away. It rests its finding as long as that rests on
the same; a later one about the same finding takes its place.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from mylife_desktop.domain.clashes import pair
from mylife_desktop.domain.finding import Finding, Kind, resting_on, times_of, words_of
from mylife_desktop.domain.plan import Decision, Plan
from mylife_desktop.domain.services import Card


class Choice(StrEnum):
    """What may be chosen. JOIN, GOAL and AGAIN rest nothing: what was made does, if at all."""

    JOIN = "join"
    KEEP = "keep"
    END = "end"
    GOAL = "goal"
    SOMEBODY = "somebody"
    NOT_NOW = "not_now"
    TALK = "talk"
    AGAIN = "again"


CHOICES: Mapping[Kind, tuple[Choice, ...]] = MappingProxyType(
    {
        Kind.SEVERAL_SERVICES: (Choice.JOIN, Choice.KEEP, Choice.END),
        Kind.CANNOT_BOTH: (Choice.END, Choice.KEEP),
        Kind.NOBODY_WORKS: (Choice.GOAL, Choice.SOMEBODY, Choice.NOT_NOW),
        Kind.MATTERS_LITTLE: (Choice.TALK, Choice.KEEP, Choice.END),
    }
)
"""What is proposed beside a finding, in order; of the other kinds it is KEEP."""

_ENDING = f"{Choice.END}:"


class Rest(StrEnum):
    """Why a finding rests."""

    JOINED = "joined"
    ENDED = "ended"
    DECIDED = "decided"


@dataclass(frozen=True)
class Judged:
    """A finding, and whether it rests: because of what, and by which decision."""

    finding: Finding
    rest: Rest | None = None
    decision: Decision | None = None

    @property
    def stands(self) -> bool:
        return self.rest is None


def choice_in(decision: Decision) -> str:
    """The choice itself, without the goals that it ends."""
    return decision.choice.partition(":")[0]


def ended_in(decision: Decision) -> tuple[str, ...]:
    """The services' goals that a decision ends."""
    choice = decision.choice
    return tuple(choice.removeprefix(_ENDING).split("+")) if choice.startswith(_ENDING) else ()


def decided(
    plan: Plan,
    finding: Finding,
    choice: Choice,
    *,
    on: str,
    who: Iterable[str],
    why: str | None = None,
    ends: Iterable[str] = (),
) -> Plan:
    """The plan with a decision about a finding; `ends` are the services' goals that END ends.

    Raises ValueError where END names none of the finding's goals, or another choice names one.
    """
    ids = tuple(ends)
    if (choice is Choice.END) != bool(ids) or not set(ids) <= set(finding.goals):
        raise ValueError(f"{choice} of {ids!r}")
    word = _ENDING + "+".join(ids) if ids else str(choice)
    decision = Decision(finding.key, word, on, why or None, tuple(who), finding.rests_on)
    return replace(plan, decisions=(*plan.decisions, decision))


def marked(plan: Plan, one: str, other: str, pulls: bool) -> Plan:
    """The plan with the two people's mark that two services' goals pull apart, or without it."""
    ids = pair(one, other)
    others = tuple(two for two in plan.pulls_apart if pair(*two) != ids)
    return replace(plan, pulls_apart=(*others, ids) if pulls else others)


def ended_goals(plan: Plan, cards: Iterable[Card]) -> frozenset[str]:
    """The services' goals that were ended and still are what they were then.

    A goal that its service changes afterwards is there again, and so is one about which AGAIN was
    said at the same finding.
    """
    now = {card.id: card for card in cards}
    ended: dict[str, set[str]] = {}
    for decision in plan.decisions:
        here = ended.setdefault(decision.finding, set())
        if choice_in(decision) == Choice.AGAIN:
            here.clear()
        then = dict(part.split("=", 1) for part in (decision.rests_on or "").split() if "=" in part)
        here |= {id_ for id_ in ended_in(decision) if id_ in now and _is_as_then(now[id_], then)}
    return frozenset().union(*ended.values())


def judged(
    findings: Iterable[Finding], plan: Plan, ended: Collection[str], providers: Mapping[str, str]
) -> tuple[Judged, ...]:
    """The findings, each with why it rests, if it does; `providers` says whose a goal is."""
    last = {decision.finding: decision for decision in plan.decisions}
    return tuple(_judged(finding, last.get(finding.key), ended, providers) for finding in findings)


def _judged(
    finding: Finding,
    last: Decision | None,
    ended: Collection[str],
    providers: Mapping[str, str],
) -> Judged:
    live = [id_ for id_ in finding.goals if id_ not in ended]
    if finding.kind is Kind.SEVERAL_SERVICES and set(live) <= set(finding.joined) and live:
        return Judged(finding, Rest.JOINED)
    if last is not None and _rests(finding, last):
        return Judged(finding, Rest.DECIDED, last)
    if len(live) < len(finding.goals) and _is_settled(finding, live, providers):
        return Judged(finding, Rest.ENDED)
    return Judged(finding)


def _is_settled(finding: Finding, live: list[str], providers: Mapping[str, str]) -> bool:
    """Whether nothing of a finding is left by what was ended."""
    if finding.kind is Kind.SEVERAL_SERVICES:
        return len({providers[id_] for id_ in live}) < 2
    if finding.kind is Kind.CANNOT_BOTH:
        return True
    return finding.kind is Kind.MATTERS_LITTLE and not live


def _rests(finding: Finding, decision: Decision) -> bool:
    if decision.rests_on != finding.rests_on:
        return False
    choice = choice_in(decision)
    if finding.kind is Kind.CANNOT_BOTH:
        return choice == Choice.END or (
            choice == Choice.KEEP and bool((decision.why or "").strip())
        )
    return choice not in (Choice.JOIN, Choice.GOAL, Choice.AGAIN)


def _is_as_then(card: Card, then: Mapping[str, str]) -> bool:
    now = dict(part.split("=", 1) for part in resting_on([words_of(card), times_of(card)]).split())
    known = now.keys() & then.keys()
    return bool(known) and all(now[name] == then[name] for name in known)

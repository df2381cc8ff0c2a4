"""What the client lets somebody see, ticked, given, narrowed and withdrawn. Pure."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import NOTHING, Frozen
from mylife_desktop.domain.people import Contact, people_of
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.shares import SHARING, How, Share, give, shares_of, with_shares
from mylife_desktop.domain.versions import with_agreed_kept

WHOLE_PARTS: Final = ("circle", "comments", "plan")
"""What is given as a whole; beside it each goal and each theme is a part by itself."""

SIGNATURE: Final = "signature"
PAPER: Final = 1000
"""A signature is kept on a paper of this width and height."""

Stroke: TypeAlias = tuple[tuple[int, int], ...]
"""The points that a finger or a mouse came by, from where it was put down to where it left."""


@dataclass(frozen=True)
class Given:
    """What is about to be given to somebody, once the client says yes."""

    parts: tuple[str, ...]
    until: str | None = None
    how: How | None = None
    signature: tuple[Stroke, ...] = ()
    but: tuple[str, ...] = ()
    """Comments (comment:x) that stay kept back all the same."""


class Term(StrEnum):
    """How long a permission is offered for."""

    MONTH = "month"
    HALF_A_YEAR = "half_a_year"
    YEAR = "year"
    NO_END = "no_end"


_DAYS = {Term.MONTH: 30, Term.HALF_A_YEAR: 182, Term.YEAR: 365}


def last_day(term: Term, today: date) -> date | None:
    """The last day of a permission of this term that begins today."""
    days = _DAYS.get(term)
    return None if days is None else today + timedelta(days=days)


def who_may_be_shown(case: Case) -> tuple[Contact, ...]:
    """Everybody who may be ticked: not the case manager, who sees all, nor excluded people."""
    return tuple(p for p in people_of(case) if not p.excluded and not p.is_case_manager)


def goals_to_share(case: Case) -> tuple[str, ...]:
    """The ids of the goals that are open, and of others that somebody may see, in order."""
    shared = {part for share in shares_of(case) for part in share.parts if share.withdrawn is None}
    goals = plan_of(case).goals
    return tuple(goal.id for goal in goals if goal.is_open or f"goal:{goal.id}" in shared)


def given_to(case: Case, who: str, today: str) -> frozenset[str]:
    """The parts that were given to somebody and count today."""
    return frozenset(part for share in open_shares(case, who, today) for part in share.parts)


def open_shares(case: Case, who: str, today: str) -> tuple[Share, ...]:
    """The permissions of somebody that count today."""
    return tuple(each for each in shares_of(case) if each.who == who and each.is_open(today))


def give_parts(case: Case, who: str, given: Given, on: str, but: Iterable[str] = ()) -> Case:
    """The case in which somebody may see these parts too, from today on.

    What was kept from them before stays kept from them. Raises ValueError as `shares.give` does.
    """
    before = (each for share in open_shares(case, who, on) for each in share.but)
    kept: dict[str, Frozen] = {SIGNATURE: given.signature} if given.signature else {}
    has_comments = "comments" in given.parts or any(p.startswith("theme:") for p in given.parts)
    share = Share(
        who=who,
        parts=tuple(dict.fromkeys(given.parts)),
        given=on,
        but=tuple(dict.fromkeys((*before, *given.but, *but))) if has_comments else (),
        how=given.how,
        until=given.until,
        kept=MappingProxyType(kept) if kept else NOTHING,
    )
    return give(case, share)


def withdraw_part(case: Case, who: str, part: str, on: str) -> Case:
    """The case in which somebody does not see one part any more; the rest stays as it was given.

    What was given before keeps its trace: it is withdrawn, and the rest of it goes on.
    """
    shares: list[Share] = []
    for share in shares_of(case):
        if share.who != who or part not in share.parts or not share.is_open(on):
            shares.append(share)
            continue
        shares.append(replace(share, withdrawn=on))
        rest = tuple(each for each in share.parts if each != part)
        if rest:
            shares.append(replace(share, parts=rest))
    return _with(case, shares)


def shows(parts: Collection[str], comment: str) -> bool:
    """Whether one of these parts shows a comment (comment:x)."""
    return "comments" in parts or f"theme:{comment.partition(':')[2]}" in parts


def words_in(case: Case, parts: Collection[str]) -> tuple[str, ...]:
    """The comments (comment:x) that these parts would show, the private ones left out."""
    found = (
        f"comment:{theme}"
        for round_ in case.rounds
        for theme, answer in round_.answers.items()
        if answer.comment and not answer.private
    )
    return tuple(each for each in dict.fromkeys(found) if shows(parts, each))


def kept_from(case: Case, who: str, today: str) -> frozenset[str]:
    """The comments (comment:x) that are kept back from somebody today."""
    return frozenset(each for share in open_shares(case, who, today) for each in share.but)


def keep_back(case: Case, who: str, comment: str, on: str) -> Case:
    """The case in which somebody does not see one comment (comment:x) of what was given."""

    def kept(share: Share) -> tuple[str, ...]:
        is_new = shows(share.parts, comment) and comment not in share.but
        return (*share.but, comment) if is_new else share.but

    return _with_but(case, who, on, kept)


def show_again(case: Case, who: str, comment: str, on: str) -> Case:
    """The case in which one comment (comment:x) is not kept back from somebody any more."""

    def shown(share: Share) -> tuple[str, ...]:
        return tuple(each for each in share.but if each != comment)

    return _with_but(case, who, on, shown)


def signature_of(share: Share) -> tuple[Stroke, ...]:
    """The strokes that a permission was signed with."""
    strokes: Any = share.kept.get(SIGNATURE, ())
    return tuple(tuple((x, y) for x, y in stroke) for stroke in strokes)


def covered_by(part: str, given: Collection[str]) -> bool:
    """Whether a part is seen already because of a wider one."""
    wider = {"goal": "plan", "theme": "circle"}.get(part.partition(":")[0])
    return wider is not None and wider in given


def in_order(parts: Collection[str], order: Sequence[str]) -> tuple[str, ...]:
    """Parts in the order in which the page shows them."""
    return tuple(each for each in order if each in parts)


def _with_but(case: Case, who: str, on: str, changed: Callable[[Share], tuple[str, ...]]) -> Case:
    """What was given keeps its trace: it is withdrawn, and goes on with other exceptions."""
    shares: list[Share] = []
    for share in shares_of(case):
        but = changed(share)
        if share.who != who or not share.is_open(on) or set(but) == set(share.but):
            shares.append(share)
        else:
            shares += (replace(share, withdrawn=on), replace(share, but=but))
    return case if tuple(shares) == shares_of(case) else with_shares(case, shares)


def _with(case: Case, shares: Sequence[Share]) -> Case:
    if tuple(shares) == shares_of(case):
        return case
    case = with_agreed_kept(case)
    value = tuple(_value(share) for share in shares)
    return replace(case, parts=MappingProxyType({**case.parts, SHARING: value}))


def _value(share: Share) -> Frozen:
    withdrawn = {} if share.withdrawn is None else {"withdrawn": share.withdrawn}
    return MappingProxyType({**share.kept, "parts": tuple(share.parts), **withdrawn})

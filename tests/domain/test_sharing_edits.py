"""Permissions: nothing ticked beforehand, narrowed and withdrawn in one act, traces kept."""

from datetime import date

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people_edits import Kind, add_person
from mylife_desktop.domain.shares import How, shares_of, withdraw
from mylife_desktop.domain.sharing import may_see
from mylife_desktop.domain.sharing_edits import (
    Given,
    Term,
    give_parts,
    given_to,
    goals_to_share,
    keep_back,
    kept_from,
    last_day,
    show_again,
    signature_of,
    who_may_be_shown,
    withdraw_part,
    words_in,
)
from tests.builders import a_case, case_files, said, scored

TODAY = "2026-11-22"


def table() -> Case:
    """Answers, a goal and Pekka."""
    case = said(scored(a_case(), 7), "my words")
    return add_person(add_person(case, "Sari", Kind.CASE_MANAGER), "Pekka", Kind.PROFESSIONAL)


@pytest.mark.promise("P66")
def test_nothing_is_given_to_anybody_who_is_new() -> None:
    case = table()
    assert [each.name for each in who_may_be_shown(case)] == ["Pekka"]
    assert given_to(case, "p2", TODAY) == frozenset()
    assert not any(may_see(case, "p2", part, TODAY) for part in ("circle", "comments", "plan"))


def test_what_is_given_counts_until_its_last_day() -> None:
    given = Given(("circle", "comments"), until="2026-12-01", how=How.SPOKEN)
    case = give_parts(table(), "p2", given, TODAY)
    assert given_to(case, "p2", TODAY) == given_to(case, "p2", "2026-12-01") == {*given.parts}
    assert given_to(case, "p2", "2026-12-02") == frozenset()


def test_one_part_is_withdrawn_and_the_rest_goes_on_as_it_was_given() -> None:
    given = Given(("circle", "comments", "plan"), "2026-12-01", How.SIGNED, (((0, 0), (9, 1000)),))
    case = give_parts(table(), "p2", given, "2026-11-01", ("comment:health",))
    case = withdraw_part(case, "p2", "circle", TODAY)
    assert given_to(case, "p2", TODAY) == {"comments", "plan"}
    before, rest = shares_of(case)
    assert (before.withdrawn, before.parts) == (TODAY, given.parts)
    assert (rest.given, rest.until, rest.how) == ("2026-11-01", "2026-12-01", How.SIGNED)
    assert rest.but == ("comment:health",) and signature_of(rest) == given.signature


def test_what_was_kept_back_before_stays_kept_back() -> None:
    case = give_parts(table(), "p2", Given(("comments",)), TODAY, ("comment:friends",))
    case = give_parts(case, "p2", Given(("theme:friends",)), TODAY)
    assert not may_see(case, "p2", "comment:friends", TODAY)


def test_words_on_one_theme_are_kept_back_of_all_that_was_given() -> None:
    signed = Given(("comments",), "2026-12-01", How.SIGNED, (((1, 2), (3, 4)),))
    before = give_parts(table(), "p2", signed, "2026-11-01")
    case = keep_back(before, "p2", "comment:friends", TODAY)
    assert not may_see(case, "p2", "comment:friends", TODAY)
    assert may_see(case, "p2", "comment:health", TODAY)
    was, now = shares_of(case)
    assert (was.withdrawn, was.but) == (TODAY, ())  # what was said then is still known
    assert (now.withdrawn, now.but, now.until) == (None, ("comment:friends",), "2026-12-01")
    assert signature_of(now) == signed.signature
    assert kept_from(case, "p2", TODAY) == {"comment:friends"}
    assert keep_back(case, "p2", "comment:friends", TODAY) is case


def test_words_that_were_kept_back_may_be_seen_again() -> None:
    case = give_parts(table(), "p2", Given(("comments",)), "2026-11-01", ("comment:friends",))
    case = give_parts(case, "p2", Given(("theme:friends",)), "2026-11-02")
    case = show_again(case, "p2", "comment:friends", TODAY)
    assert may_see(case, "p2", "comment:friends", TODAY)
    assert kept_from(case, "p2", TODAY) == frozenset()


def test_nothing_is_kept_back_of_what_shows_no_words() -> None:
    case = give_parts(table(), "p2", Given(("plan",)), TODAY)
    assert keep_back(case, "p2", "comment:friends", TODAY) is case


def test_words_are_offered_to_be_kept_back_if_a_part_shows_them_and_they_are_not_private() -> None:
    case = table()
    assert words_in(case, ("comments",)) == ("comment:friends",)
    assert words_in(case, ("theme:friends", "plan")) == ("comment:friends",)
    assert words_in(case, ("theme:health", "circle", "plan")) == ()
    aleksi = next(each for each in case_files() if each.person.called == "Aleksi")
    assert words_in(aleksi, ("comments",)) == ()  # every word of his is private


def test_all_is_withdrawn_in_one_act_and_the_trace_stays() -> None:
    case = give_parts(table(), "p2", Given(("circle",)), "2026-11-01")
    case = give_parts(case, "p2", Given(("plan",)), TODAY)
    case = withdraw(case, "p2", TODAY)
    assert given_to(case, "p2", TODAY) == frozenset()
    assert [each.withdrawn for each in shares_of(case)] == [TODAY, TODAY]


def test_terms_end_on_a_day_or_not_at_all() -> None:
    assert last_day(Term.MONTH, date(2026, 11, 22)) == date(2026, 12, 22)
    assert last_day(Term.NO_END, date(2026, 11, 22)) is None


def test_a_reached_goal_is_offered_only_if_somebody_may_see_it() -> None:
    aleksi = next(case for case in case_files() if case.person.called == "Aleksi")
    assert goals_to_share(aleksi) == ("g1", "g2", "g3")
    jenna = next(case for case in case_files() if case.person.called == "Jenna")
    assert goals_to_share(jenna) == ("g4",)

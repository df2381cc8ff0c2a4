"""A paper becomes a round: it adds where nothing is said, and writes nothing over."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.known import latest_known
from mylife_desktop.domain.paper import Otherwise, Paper, paper_from_value, paper_to_value
from mylife_desktop.domain.people_edits import Kind, add_person
from mylife_desktop.domain.sharing import visible
from mylife_desktop.domain.sharing_edits import Given, give_parts
from mylife_desktop.domain.themes import Viewpoint
from tests.builders import SITTING, a_case, said, scored

IMP, SAT, HOP = Viewpoint
REF = SITTING.instrument
PAPER = Paper("2026-10-05").scored("friends", IMP, 8).scored("friends", SAT, 3)


def test_the_round_stands_in_the_order_of_dates() -> None:
    case = scored(scored(a_case(), on=Sitting("2026-09-01", REF)), on=SITTING)
    dates = [one.date for one in PAPER.in_round(case, REF).rounds]
    assert dates == ["2026-09-01", "2026-10-05", "2026-11-22"]


def test_an_older_paper_does_not_replace_what_is_known_since() -> None:
    case = PAPER.in_round(scored(a_case(), 2), REF)
    known = latest_known(case.rounds, "friends", IMP, "2026-11-22")
    assert known is not None and (known.score, known.date) == (2, "2026-11-22")
    known = latest_known(case.rounds, "friends", SAT, "2026-11-22")
    assert known is not None and (known.score, known.date) == (3, "2026-10-05")


def test_a_box_left_empty_is_unanswered() -> None:
    paper = PAPER.scored("health", IMP, None)
    round_ = paper.in_round(a_case(), REF).rounds[0]
    assert set(round_.answers) == {"friends"}


def test_a_paper_adds_to_a_round_only_where_it_is_empty() -> None:
    on = Sitting("2026-10-05", REF)
    there = said(scored(a_case(), 5, on=on), "Not much.", theme="health", on=on)
    paper = PAPER.commented("health", "Sleep!").commented("friends", "Iida")
    case = paper.in_round(there, REF)
    (round_,) = case.rounds
    assert round_.answer("friends").importance == 5
    assert round_.answer("friends").satisfaction == 3
    assert round_.answer("friends").comment == "Iida"
    assert round_.answer("health").comment == "Not much."
    assert paper.said_otherwise(there) == (Otherwise("friends", IMP, 5, 8),)
    assert paper.worded_otherwise(there) == ("health",)


def test_the_hoped_for_level_counts_only_where_the_paper_has_it() -> None:
    paper = PAPER.scored("friends", HOP, 9)
    assert paper.in_round(a_case(), REF).rounds[0].answer("friends").hoped is None
    with_it = Paper(paper.date, paper.scores, has_hoped=True)
    assert with_it.in_round(a_case(), REF).rounds[0].answer("friends").hoped == 9


def test_blank_words_make_no_round() -> None:
    paper = Paper("2026-10-05").commented("friends", " \n ")
    assert paper.is_blank and paper.is_begun
    assert paper.in_round(a_case(), REF).rounds == ()


def test_words_are_kept_exactly() -> None:
    words = " First line,\n  second 👩‍👩‍👧‍👦 "
    case = Paper("2026-10-05").commented("friends", words).in_round(a_case(), REF)
    assert case.rounds[0].answer("friends").comment == words


@pytest.mark.parametrize("score", [11, -1, True, 2.5])
def test_what_is_no_number_of_the_scale_is_refused(score: object) -> None:
    with pytest.raises(ValueError, match="not a score"):
        PAPER.scored("friends", IMP, score)  # type: ignore[arg-type]


def test_what_is_held_comes_back() -> None:
    paper = PAPER.scored("health", IMP, None).commented("health", "Sleep.").cleared("friends", SAT)
    paper = Paper(paper.date, paper.scores, paper.comments, has_hoped=True, scans=("a", "b"))
    paper = replace(paper.kept_private("health", True), unread="5 Oc")
    assert paper_from_value(paper_to_value(paper)) == paper


def test_words_kept_between_the_two_are_private_in_the_round() -> None:
    paper = PAPER.commented("health", "Sleep.").commented("friends", "Iida")
    paper = paper.kept_private("health", True).kept_private("friends", True)
    paper = paper.kept_private("friends", False).kept_private("family", True)
    (round_,) = paper.in_round(a_case(), REF).rounds
    assert round_.answer("health").private is True
    assert round_.answer("friends").private is None and "family" not in round_.answers
    seen = visible(open_to_all(paper.in_round(a_case(), REF)), "p1", paper.date)
    assert seen is not None
    assert {t: a.comment for t, a in seen.rounds[0].answers.items()} == {"friends": "Iida"}


def test_what_the_round_has_in_other_words_is_not_made_private_by_a_paper() -> None:
    on = Sitting("2026-10-05", REF)
    there = said(said(a_case(), "Not much.", theme="health", on=on), "Iida", theme="friends", on=on)
    paper = PAPER.commented("health", "Sleep!").commented("friends", "Iida")
    paper = paper.kept_private("health", True).kept_private("friends", True)
    (round_,) = paper.in_round(there, REF).rounds
    assert round_.answer("health").private is None
    assert round_.answer("friends").private is True, "the same words, and they are for the two"


def open_to_all(case: Case) -> Case:
    """Somebody may see whatever there is."""
    case = add_person(case, "Mum", Kind.OWN)
    return give_parts(case, "p1", Given(("circle", "comments", "plan")), "2026-10-01")


def test_of_what_is_held_only_what_can_be_read_is_taken() -> None:
    held = {"date": "2026-10-05", "scores": {"friends": {"importance": 99, "satisfaction": 4}}}
    assert paper_from_value(held).scores == MappingProxyType({("friends", SAT): 4})

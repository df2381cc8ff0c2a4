"""An extract holds what its reader may see, says what is not in it, and tells nothing by that."""

import pytest
from hypothesis import HealthCheck, given, settings

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people import excluded_names, people_of
from mylife_desktop.domain.services import services_of
from mylife_desktop.domain.shares import Share, give
from mylife_desktop.domain.sharing import kept_back, visible
from mylife_desktop.language import speaking
from mylife_desktop.reports import extract
from mylife_desktop.reports.report import Drawing
from tests.builders import case_files
from tests.markers import Marked, marked_cases
from tests.reports.told import (
    AINO,
    ALEKSI,
    BY_NAME,
    INSTRUMENT,
    SANNI,
    TODAY,
    for_person,
    text_of,
)
from tests.thorough import examples

pytestmark = pytest.mark.usefixtures("qapp")
ANY = settings(max_examples=examples(25), deadline=None, suppress_health_check=list(HealthCheck))
READERS = [
    (case, who.id)
    for case in case_files()
    for who in people_of(case)
    if visible(case, who.id, TODAY) is not None
]
EACH = pytest.mark.parametrize(
    ("case", "who"), READERS, ids=[f"{c.person.called}-{w}" for c, w in READERS]
)


@EACH
def test_no_private_word_no_other_service_and_nobody_left_out(case: Case, who: str) -> None:
    said = text_of(for_person(case, who))
    shown = visible(case, who, TODAY)
    assert shown is not None
    own = {plan.id for plan in services_of(shown)}
    for plan in services_of(case):
        if plan.id not in own:
            assert plan.title not in said
            assert not any(goal.text in said for goal in plan.goals)
    for round_ in case.rounds:
        private = [a.comment for a in round_.answers.values() if a.private and a.comment]
        assert not any(words in said for words in private)
    assert not any(name in said for name in excluded_names(case))


@EACH
def test_it_says_for_whom_what_is_in_it_and_what_is_not(case: Case, who: str) -> None:
    report = for_person(case, who)
    name = next(one.name for one in people_of(case) if one.id == who)
    said = text_of(report)
    assert report.title == f"From {case.person.called}, for {name}"
    assert "What is in it" in said
    assert f"whatever {case.person.called} keeps private" in said
    assert "plans of other services, if there are any" in said


def test_a_comment_that_is_kept_back_is_not_told_to_be() -> None:
    mikko, riitta = text_of(for_person(AINO, "p2")), text_of(for_person(AINO, "p3"))
    assert "nukun aamukuuteen" in riitta
    assert "nukun aamukuuteen" not in mikko
    out = "numbers of the Circle\nplans of other services"
    assert out in mikko and out in riitta


def test_where_words_are_given_nobody_learns_that_all_of_them_are_private() -> None:
    case = give(ALEKSI, Share("p2", ("circle", "comments", "plan"), TODAY))
    assert {a.private for r in case.rounds for a in r.answers.values() if a.comment} == {True}
    out = text_of(for_person(case, "p2")).partition("What is not in it")[2].partition("Goals")[0]
    assert "words of Aleksi on the themes" not in out
    assert "whatever Aleksi keeps private" in out


def test_where_only_one_goal_may_be_seen_there_are_other_goals() -> None:
    kirsi = next(one.id for one in people_of(SANNI) if one.name.startswith("Kirsi"))
    said = text_of(for_person(SANNI, kirsi))
    assert "1 goal with its steps" in said.replace(
        "1 goal(s) with the steps", "1 goal with its steps"
    )
    assert "other goals" in said
    assert "viestinviejä" not in said


def test_a_circle_that_may_be_seen_is_drawn() -> None:
    jenna = BY_NAME["Jenna"]
    drawings = [b for b in for_person(jenna, "p2").blocks if isinstance(b, Drawing)]
    assert len(drawings) == len(jenna.rounds)


@pytest.mark.promise("P50")
@ANY
@given(marked_cases())
def test_no_marker_of_what_may_not_be_seen_is_told(marked: Marked) -> None:
    case = marked.case
    for who in people_of(case):
        shown = visible(case, who.id, TODAY)
        if shown is None:
            continue
        back = kept_back(case, who.id, TODAY)
        with speaking("en"):
            report = extract.report_of(shown, back, TODAY, "en", INSTRUMENT, who.name)
        said = text_of(report)
        assert not [marker for marker in marked.forbidden(who.id) if marker in said]

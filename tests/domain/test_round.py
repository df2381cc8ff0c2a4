"""One filling-in: a value given, taken back, skipped; never a 0 where nothing was said."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mylife_desktop.domain.round import (
    EMPTY,
    Answer,
    Round,
    answer_from_value,
    answer_to_value,
)
from mylife_desktop.domain.themes import Point, Skip, Viewpoint, is_score

BOTH = (Point.IMPORTANCE, Point.SATISFACTION)


@pytest.mark.parametrize("viewpoint", Viewpoint)
@pytest.mark.parametrize("score", [0, 1, 9, 10])
def test_a_score_is_kept_for_its_viewpoint_only(viewpoint: Viewpoint, score: int) -> None:
    answer = EMPTY.scored(viewpoint, score)
    assert [answer.score(each) for each in Viewpoint] == [
        score if each is viewpoint else None for each in Viewpoint
    ]


@pytest.mark.parametrize("score", [-1, 11, 7.0, 3.5, "7", True, False])
def test_what_is_no_score_is_refused(score: Any) -> None:
    assert not is_score(score)
    with pytest.raises(ValueError, match="not a score"):
        EMPTY.scored(Viewpoint.IMPORTANCE, score)


def test_a_score_taken_back_is_not_answered_and_not_zero() -> None:
    answer = EMPTY.scored(Viewpoint.SATISFACTION, 0)
    assert answer.has(Point.SATISFACTION)
    assert answer.scored(Viewpoint.SATISFACTION, None) == EMPTY


def test_the_hoped_level_is_no_point_of_the_survey() -> None:
    assert Answer(hoped=5).unanswered() == tuple(Point)


def test_a_comment_may_have_2000_code_points_and_not_one_more() -> None:
    assert EMPTY.commented("👍" * 2000).comment == "👍" * 2000
    with pytest.raises(ValueError, match="2001"):
        EMPTY.commented("a" * 2001)


def test_an_empty_comment_is_no_answer() -> None:
    assert EMPTY.commented("moi").commented("") == EMPTY
    assert not Answer(comment="").has(Point.FUTURE)


def test_a_comment_that_is_there_already_changes_nothing() -> None:
    answer = Answer(comment="", skipped=Skip.NOT_NOW)
    assert answer.commented("") is answer


# --- why something was not answered


def test_one_reason_speaks_of_everything_unanswered() -> None:
    answer = Answer(importance=3).skipping(tuple(Point), Skip.RATHER_NOT)
    assert answer.skipped is Skip.RATHER_NOT
    assert answer.why_skipped(Point.IMPORTANCE) is None
    assert answer.why_skipped(Point.FUTURE) is Skip.RATHER_NOT


def test_each_point_may_have_its_own_reason() -> None:
    answer = EMPTY.skipping((Point.IMPORTANCE,), Skip.NOT_NOW)
    answer = answer.skipping((Point.FUTURE,), Skip.NOT_MY_THING)
    assert answer.skipped == {Point.IMPORTANCE: Skip.NOT_NOW, Point.FUTURE: Skip.NOT_MY_THING}


def test_an_answer_ends_the_reason_for_its_point() -> None:
    skipped = EMPTY.skipping(BOTH, Skip.NOT_NOW)
    answer = skipped.scored(Viewpoint.IMPORTANCE, 4)
    assert answer.skipped == {Point.SATISFACTION: Skip.NOT_NOW}
    assert answer.scored(Viewpoint.SATISFACTION, 4).skipped is None


def test_a_reason_does_not_come_back_with_a_taken_back_answer() -> None:
    answer = EMPTY.skipping(tuple(Point), Skip.NOT_NOW).scored(Viewpoint.IMPORTANCE, 4)
    answer = answer.scored(Viewpoint.IMPORTANCE, None)
    assert answer.why_skipped(Point.IMPORTANCE) is None
    assert answer.why_skipped(Point.SATISFACTION) is Skip.NOT_NOW


def test_a_reason_can_be_taken_back() -> None:
    assert EMPTY.skipping(BOTH, Skip.NOT_NOW).skipping(BOTH, None) == EMPTY


def test_an_answered_point_cannot_be_skipped() -> None:
    answer = Answer(importance=4)
    assert answer.skipping((Point.IMPORTANCE,), Skip.NOT_NOW) == answer


def test_the_hoped_level_leaves_reasons_alone() -> None:
    answer = EMPTY.skipping(tuple(Point), Skip.NOT_NOW)
    assert answer.scored(Viewpoint.HOPED, 7).skipped is Skip.NOT_NOW


acts = st.one_of(
    st.tuples(st.just("score"), st.sampled_from(Viewpoint), st.none() | st.integers(0, 10)),
    st.tuples(st.just("comment"), st.just(None), st.sampled_from(("", "moi", "👍"))),
    st.tuples(
        st.just("skip"),
        st.lists(st.sampled_from(Point), unique=True).map(tuple),
        st.none() | st.sampled_from(Skip),
    ),
)


@given(st.lists(acts, max_size=12))
def test_whatever_is_done_nothing_is_both_answered_and_skipped(done: list[Any]) -> None:
    answer = EMPTY
    for act, what, value in done:
        if act == "score":
            answer = answer.scored(what, value)
        elif act == "comment":
            answer = answer.commented(value)
        else:
            answer = answer.skipping(what, value)
        reasons = answer.skipped if isinstance(answer.skipped, dict) else {}
        assert not any(answer.has(point) for point in reasons)
        assert answer_from_value(answer_to_value(answer)) == answer
        for point in Point:
            assert not (answer.has(point) and answer.why_skipped(point))


# --- a round


def test_a_theme_without_any_answer_is_left_out() -> None:
    round_ = Round("2026-11-22").with_answer("life", Answer(importance=0))
    assert not round_.is_blank()
    assert round_.with_answer("life", EMPTY).is_blank()


def test_a_theme_nobody_spoke_of_is_not_answered() -> None:
    assert Round("2026-11-22").answer("life") == EMPTY


def test_a_round_with_a_place_is_not_blank() -> None:
    assert not Round("2026-11-22", kept={"place": ""}).is_blank()

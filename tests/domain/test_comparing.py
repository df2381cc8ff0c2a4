"""What has moved between two rounds, in words that judge nothing."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from mylife_desktop.domain.comparing import (
    Compared,
    Move,
    Strengths,
    Words,
    between,
    compare,
    newest_strengths,
    to_compare,
)
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.round import Answer, InstrumentRef, Round
from mylife_desktop.paths import INSTRUMENTS

OURS = instruments(INSTRUMENTS)
STANDARD_SET = OURS[STANDARD.id, STANDARD.version]
OTHER = replace(STANDARD_SET, id="other", version="3", themes=STANDARD_SET.themes[2:5])
ALL = MappingProxyType({**OURS, ("other", "3"): OTHER})


def a_round(date: str, instrument: InstrumentRef | None = None, **satisfied: int) -> Round:
    answers = {theme: Answer(satisfaction=score) for theme, score in satisfied.items()}
    return Round(date, MappingProxyType(answers), instrument)


MAY = a_round("2026-05-02", family=5, housing=5, friends=4, health=7)
TODAY = a_round("2026-11-22", family=6, housing=8, friends=4, finance=2)


@pytest.mark.parametrize(
    ("now", "move"),
    [
        (5, Move.SAME),
        (4, Move.ABOUT_THE_SAME),
        (6, Move.ABOUT_THE_SAME),
        (3, Move.MOVED),
        (7, Move.MOVED),
        (2, Move.MOVED_CLEARLY),
        (8, Move.MOVED_CLEARLY),
        (10, Move.MOVED_CLEARLY),
        (0, Move.MOVED_CLEARLY),
    ],
)
def test_the_words_are_those_of_the_product_whichever_way_it_moves(now: int, move: Move) -> None:
    assert Compared("housing", 5, now).move is move


def test_from_0_to_10_is_a_move_like_any_other() -> None:
    assert Compared("housing", 0, 10).move is Compared("housing", 10, 0).move


def test_only_what_was_answered_both_times_is_compared() -> None:
    found = compare(MAY, TODAY, OURS)
    assert [c.theme for c in found.both] == ["family", "friends", "housing"]
    assert found.only_then == ("health",)
    assert found.only_now == ("finance",)


def test_a_true_0_is_an_answer() -> None:
    found = compare(a_round("2026-05-02", finance=0), TODAY, OURS)
    assert found.both == (Compared("finance", 0, 2),)


def test_what_moved_most_stands_in_the_order_of_the_themes() -> None:
    then = a_round("2026-05-02", housing=5, family=0, friends=3)
    assert compare(then, TODAY, OURS).moved_most == ("family", "housing")


def test_where_nothing_moved_clearly_it_is_what_moved() -> None:
    found = compare(a_round("2026-05-02", housing=6, family=5), TODAY, OURS)
    assert found.moved_most == ("housing",)
    assert found.most is Move.MOVED


def test_nothing_may_have_moved() -> None:
    found = compare(a_round("2026-05-02", friends=4), TODAY, OURS)
    assert (found.moved_most, found.most) == ((), Move.SAME)
    assert compare(a_round("2026-05-02", life=4), TODAY, OURS).most is None


def test_the_standard_set_may_go_unnamed() -> None:
    assert not compare(replace(MAY, instrument=STANDARD), TODAY, OURS).questions_differ


def test_of_other_questions_it_is_said_and_what_is_common_is_compared() -> None:
    then = a_round("2026-05-02", InstrumentRef("other", "3"), friends=9, health=7)
    found = compare(then, TODAY, ALL)
    assert found.questions_differ
    assert found.both == (Compared("friends", 9, 4),)
    assert found.only_then == ("health",)
    assert found.only_now == ("family", "housing", "finance")


def test_themes_that_are_no_longer_asked_come_last() -> None:
    then = a_round("2026-05-02", InstrumentRef("unknown", "1"), love=3, health=7)
    assert compare(then, TODAY, OURS).only_then == ("health", "love")


def test_the_words_are_of_now_else_of_the_earlier_round() -> None:
    then = MAY.keeping("changes", {"housing": "We moved out.", "family": "Talked."})
    now = TODAY.keeping("changes", {"housing": "Got my own flat."})
    found = compare(then, now, OURS)
    assert found.words("housing") == Words("Got my own flat.", "2026-11-22")
    assert found.words("family") == Words("Talked.", "2026-05-02")
    assert found.words("friends") is None


def test_strengths_are_those_that_were_named_last() -> None:
    named = MAY.keeping("strengths", ["family", "life"])
    assert newest_strengths([named, TODAY]) == Strengths(("family", "life"), "2026-05-02")
    assert newest_strengths([MAY, TODAY]) is None


def test_a_round_without_any_satisfaction_has_nothing_to_compare() -> None:
    only_words = Round("2026-06-01", MappingProxyType({"life": Answer(comment="Hm.")}))
    assert to_compare([TODAY, only_words, MAY]) == (MAY, TODAY)


def test_a_change_goes_evenly_from_round_to_round() -> None:
    way = [between((MAY, TODAY), at, "housing") for at in (0, 0.5, 1)]
    assert way == [5, 6.5, 8]


def test_on_the_way_nothing_is_made_up() -> None:
    assert [between((MAY, TODAY), at, "health") for at in (0, 0.4, 0.6, 1)] == [7, 7, None, None]
    assert [between((MAY, TODAY), at, "life") for at in (0, 0.5, 1)] == [None] * 3

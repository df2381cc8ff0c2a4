"""The card beside the Circle: everything that is said of one theme."""

from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.round import EMPTY, Answer
from mylife_desktop.domain.themes import Point, Skip, Viewpoint
from mylife_desktop.ui.meeting.theme_card import ThemeCard
from mylife_desktop.ui.widgets.comment_box import CommentBox
from tests.drive import HOP, IMP, SAT, focused, keys, show
from tests.ui.meeting.rooms import INSTRUMENT, LOOK, chosen, press, texts
from tests.ui.shown import settle


class Card:
    def __init__(self, qtbot: QtBot) -> None:
        self.card = ThemeCard(INSTRUMENT, "en", LOOK)
        self.scored: list[tuple] = []
        self.written: list[tuple] = []
        self.skipped: list[tuple] = []
        self.asked = self.left = 0
        self.card.scored.connect(lambda *said: self.scored.append(said))
        self.card.written.connect(lambda *said: self.written.append(said))
        self.card.skipped.connect(lambda *said: self.skipped.append(said))
        self.card.next_asked.connect(self._on_next)
        self.card.left.connect(self._on_left)
        show(qtbot, self.card, 584, 700)
        self.show("friends")

    def show(self, theme: str, answer: Answer = EMPTY) -> None:
        self.card.show_answer(INSTRUMENT.theme(theme), answer)

    def scores(self) -> tuple[int | None, ...]:
        return tuple(self.card.row(viewpoint).score for viewpoint in Viewpoint)

    def _on_next(self) -> None:
        self.asked += 1

    def _on_left(self) -> None:
        self.left += 1


@pytest.fixture
def card(qtbot: QtBot) -> Card:
    return Card(qtbot)


def test_it_says_the_theme_and_asks_the_four_questions(card: Card) -> None:
    said = texts(card.card)
    for wanted in (
        "Friends",
        "How important is this to you?",
        "How satisfied are you right now?",
        "Where would you like it to be?",
        "What do you hope for?",
    ):
        assert wanted in said


def test_it_shows_what_is_answered(card: Card) -> None:
    card.show("friends", Answer(importance=8, satisfaction=0, hoped=6, comment="Iida"))
    assert card.scores() == (8, 0, 6)
    assert card.card.comment_box.words() == "Iida"
    card.show("health", Answer(satisfaction=10))
    assert card.scores() == (None, 10, None)
    assert card.card.comment_box.words() == ""
    assert "Health" in texts(card.card)


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
def test_a_pressed_number_is_said_of_its_theme_and_viewpoint(
    card: Card, viewpoint: Viewpoint
) -> None:
    QTest.mouseClick(card.card.row(viewpoint).keys()[7], Qt.MouseButton.LeftButton)
    assert card.scored == [("friends", viewpoint.value, 7)]
    card.show("health")
    QTest.mouseClick(card.card.row(viewpoint).keys()[0], Qt.MouseButton.LeftButton)
    assert card.scored[1:] == [("health", viewpoint.value, 0)]


def test_words_are_said_of_their_theme_as_they_stand(card: Card) -> None:
    card.card.focus_comment()
    QTest.keyClicks(focused(), "Iida")
    assert card.written[-1] == ("friends", "Iida")
    assert card.left == 0
    card.card.row(IMP).focus()
    assert card.left == 1


def test_the_row_of_reasons_is_for_whatever_is_unanswered(card: Card) -> None:
    press(card.card, "Not now")
    assert card.skipped == [("friends", tuple(Point), Skip.NOT_NOW)]
    card.show("friends", Answer(importance=3, comment="Iida"))
    press(card.card, "Rather not say")
    assert card.skipped[1:] == [("friends", (Point.SATISFACTION,), Skip.RATHER_NOT)]


def test_a_reason_is_lit_only_if_it_is_the_reason_of_all_that_is_unanswered(card: Card) -> None:
    card.show("friends", Answer(skipped=Skip.NOT_MY_THING))
    assert chosen(card.card) == ["Not my thing"]
    two = {Point.IMPORTANCE: Skip.NOT_NOW, Point.SATISFACTION: Skip.RATHER_NOT}
    card.show("friends", Answer(skipped=MappingProxyType(two)))
    assert chosen(card.card) == []


def test_where_all_is_answered_no_reason_can_be_given(card: Card) -> None:
    card.show("friends", Answer(importance=3, satisfaction=4, comment="Iida"))
    press(card.card, "Not now")
    assert card.skipped == []


def test_next_asks_for_the_next_theme(card: Card) -> None:
    press(card.card, "Next")
    assert card.asked == 1


def test_what_is_shown_already_is_left_alone(card: Card) -> None:
    card.show("friends", Answer(comment="Iida and me"))
    box = card.card.comment_box
    cursor = box.textCursor()
    cursor.setPosition(4)
    box.setTextCursor(cursor)
    card.show("friends", Answer(comment="Iida and me", importance=4))
    assert box.textCursor().position() == 4


def test_every_row_says_its_theme_and_question_and_that_it_is_not_answered(card: Card) -> None:
    row = card.card.row(SAT)
    assert row.accessibleName() == "Friends. How satisfied are you right now?"
    assert row.accessibleDescription() == "not answered"
    card.show("friends", Answer(satisfaction=0))
    assert row.accessibleDescription() == "0"
    card.show("friends", EMPTY)
    assert row.accessibleDescription() == "not answered"
    card.show("health", Answer(satisfaction=5))
    assert row.accessibleName() == "Health. How satisfied are you right now?"
    assert row.accessibleDescription() == "5"
    assert card.card.comment_box.accessibleName() == "Health. What do you hope for?"


def test_it_can_be_walked_by_tab(card: Card) -> None:
    card.card.row(IMP).focus()
    seen = []
    for _ in range(6):
        widget = focused()
        seen.append(widget.accessibleDescription() or widget.accessibleName())
        keys(Qt.Key.Key_Tab)
    assert seen == [
        *[f"Friends. {question}" for question in QUESTIONS],
        "Friends. What do you hope for?",
        "Not now",  # arrows go to the other two
        "Next",
    ]


QUESTIONS = (
    "How important is this to you?",
    "How satisfied are you right now?",
    "Where would you like it to be?",
)


def test_it_asks_in_the_language_of_the_meeting(card: Card) -> None:
    card.card.speak("sv")
    assert "Vänner" in texts(card.card)
    assert "Hur nöjd är du just nu?" in texts(card.card)
    assert card.card.row(SAT).accessibleName() == "Vänner. Hur nöjd är du just nu?"


def test_a_full_comment_says_that_its_room_is_used(card: Card) -> None:
    full = "There is room for 2,000 characters, and they are used."
    assert full not in texts(card.card)
    card.show("friends", Answer(comment="x" * 2000))
    assert full in texts(card.card)
    card.show("health", Answer(comment="short"))
    assert full not in texts(card.card)


def test_the_hoped_for_level_can_be_taken_back(card: Card) -> None:
    card.show("friends", Answer(hoped=6))
    card.card.row(HOP).focus()
    keys(Qt.Key.Key_Delete)
    assert card.scored == [("friends", "hoped", None)]


def test_the_field_stays_where_it_is_under_the_first_letter(card: Card) -> None:
    field = card.card.findChild(CommentBox)
    assert field is not None
    before = field.mapTo(card.card, field.rect().topLeft())
    card.show("friends", Answer(comment="I"))
    settle()
    assert field.mapTo(card.card, field.rect().topLeft()) == before

"""The Circle and the card beside it are one page: what one shows, the other shows at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import look
from tests.drive import (
    HOP,
    IMP,
    SAT,
    click,
    drag,
    focused,
    handle_at,
    keys,
    layout_of,
    move,
    release,
    ring,
)
from tests.drive import press as take
from tests.ui.meeting.rooms import THEMES, Meeting, chosen, press, texts

Key = Qt.Key


def heading(meeting: Meeting) -> str:
    return texts(meeting.card)[0]


def test_a_click_on_an_icon_lights_the_theme_and_the_card_follows(meeting: Meeting) -> None:
    click(meeting.circle, layout_of(meeting.circle).labels[3].icon)
    assert meeting.lit() == "friends"
    assert heading(meeting) == "Friends"


def test_the_card_is_always_that_of_the_lit_theme(meeting: Meeting) -> None:
    for number, theme in enumerate(THEMES):
        click(meeting.circle, ring(meeting.circle, theme, number))
        assert meeting.lit() == theme
        spoke = meeting.circle.picture.spokes[number]
        assert heading(meeting) == spoke.name
        assert meeting.card.row(SAT).score == spoke.satisfaction == number


def test_a_number_of_the_card_is_seen_on_the_circle_at_once(meeting: Meeting) -> None:
    for viewpoint, score in ((IMP, 8), (SAT, 4), (HOP, 6)):
        QTest.mouseClick(meeting.card.row(viewpoint).keys()[score], Qt.MouseButton.LeftButton)
        assert meeting.circle.picture.spokes[0].score(viewpoint) == score


def test_while_a_handle_is_dragged_the_card_shows_each_number(meeting: Meeting) -> None:
    circle = meeting.circle
    take(circle, handle_at(circle, "friends", SAT))
    for score in (9, 6, 3):
        move(circle, ring(circle, "friends", score))
        assert meeting.card.row(SAT).score == score
        assert heading(meeting) == "Friends"
    release(circle, ring(circle, "friends", 3))
    assert meeting.answer().satisfaction == 3


def test_one_drag_is_one_act(meeting: Meeting) -> None:
    circle = meeting.circle
    way = [ring(circle, "friends", score) for score in (10, 8, 6, 4, 7)]
    drag(circle, handle_at(circle, "friends", SAT), *way)
    assert meeting.answer().satisfaction == 7
    assert meeting.acts() == 1
    meeting.document.undo()
    assert meeting.answer().satisfaction is None


def test_escape_puts_back_and_leaves_nothing_to_undo(meeting: Meeting) -> None:
    circle = meeting.circle
    take(circle, handle_at(circle, "friends", SAT))
    move(circle, ring(circle, "friends", 7))
    QTest.keyClick(focused(), Key.Key_Escape)
    release(circle, ring(circle, "friends", 7))
    assert meeting.answer().satisfaction is None
    assert not meeting.document.can_undo
    assert meeting.document.case.rounds == (), "a slip of the finger leaves no round"


def test_a_click_and_a_key_are_each_one_act(meeting: Meeting) -> None:
    click(meeting.circle, ring(meeting.circle, "friends", 7))
    keys(Key.Key_Up, Key.Key_Up, Key.Key_3, Key.Key_Delete)
    assert meeting.acts() == 5


def test_the_legend_says_what_a_click_sets(meeting: Meeting) -> None:
    press(meeting.circle_page, "Important")
    click(meeting.circle, ring(meeting.circle, "friends", 7))
    assert (meeting.answer().importance, meeting.answer().satisfaction) == (7, None)
    press(meeting.circle_page, "Hoped for")
    click(meeting.circle, ring(meeting.circle, "health", 2))
    assert meeting.answer("health").hoped == 2


def test_the_legend_follows_the_handle_that_is_looked_at(meeting: Meeting) -> None:
    click(meeting.circle, handle_at(meeting.circle, "friends", IMP))
    assert "Important" in chosen(meeting.circle_page)
    keys(Key.Key_Space)
    assert "Satisfied now" in chosen(meeting.circle_page)
    keys(Key.Key_Space)
    assert "Hoped for" in chosen(meeting.circle_page)


def test_next_goes_to_the_next_theme_all_round(meeting: Meeting) -> None:
    lit = []
    for _ in THEMES:
        press(meeting.card, "Next")
        lit.append(meeting.lit())
    assert lit == [*THEMES[1:], THEMES[0]]
    assert heading(meeting) == "Studies & work"


def test_words_that_are_being_typed_belong_to_their_theme(meeting: Meeting) -> None:
    meeting.card.focus_comment()
    QTest.keyClicks(focused(), "of studies")
    click(meeting.circle, layout_of(meeting.circle).labels[3].icon)
    assert meeting.card.comment_box.words() == ""
    meeting.card.focus_comment()
    QTest.keyClicks(focused(), "of friends")
    press(meeting.card, "Next")
    assert meeting.answer("studies_work").comment == "of studies"
    assert meeting.answer("friends").comment == "of friends"
    assert meeting.acts() == 2, "each stay in the field is one act"


def test_keys_are_told_while_the_keyboard_is_on_the_circle(meeting: Meeting) -> None:
    def told() -> bool:
        return any("Space: next of the three" in text for text in texts(meeting.circle_page))

    meeting.card.focus_comment()
    assert not told()
    meeting.circle.setFocus()
    assert told()


# -- room ----------------------------------------------------------------------------------------


def side_by_side(meeting: Meeting) -> bool:
    return meeting.circle.isVisible() and meeting.card.isVisible()


def tabs(meeting: Meeting) -> list[str]:
    named = {"Circle", "Answers"}
    return [
        one.text()
        for one in meeting.circle_page.findChildren(QWidget)
        if one.isVisible() and getattr(one, "text", lambda: "")() in named
    ]


def test_on_the_laptop_circle_and_card_stand_side_by_side(meeting: Meeting) -> None:
    assert side_by_side(meeting)
    assert tabs(meeting) == []


@pytest.mark.parametrize("size", [(1000, 700), (1366, 768)])
def test_where_it_is_narrow_they_are_two_tabs(qtbot: QtBot, size: tuple[int, int]) -> None:
    large = look("light", 200) if size[0] > 1200 else look("light", 100)
    meeting = Meeting(qtbot, size=size, dressed=large)
    assert sorted(tabs(meeting)) == ["Answers", "Circle"]
    assert meeting.circle.isVisible()
    assert not meeting.card.isVisible()
    press(meeting.circle_page, "Answers")
    assert meeting.card.isVisible()
    assert not meeting.circle.isVisible()
    press(meeting.circle_page, "Circle")
    assert meeting.circle.isVisible()


def test_the_card_in_its_tab_is_that_of_the_theme_lit_on_the_circle(qtbot: QtBot) -> None:
    meeting = Meeting(qtbot, size=(1000, 700))
    click(meeting.circle, ring(meeting.circle, "friends", 7))
    press(meeting.circle_page, "Answers")
    assert heading(meeting) == "Friends"
    assert meeting.card.row(SAT).score == 7
    QTest.mouseClick(meeting.card.row(SAT).keys()[2], Qt.MouseButton.LeftButton)
    press(meeting.circle_page, "Circle")
    assert meeting.circle.picture.spokes[THEMES.index("friends")].satisfaction == 2


def test_when_the_window_grows_they_stand_side_by_side_again(qtbot: QtBot) -> None:
    meeting = Meeting(qtbot, size=(1000, 700))
    press(meeting.circle_page, "Answers")
    meeting.page.window().resize(1366, 768)
    qtbot.waitUntil(lambda: side_by_side(meeting))
    assert tabs(meeting) == []
    meeting.page.window().resize(1000, 700)
    qtbot.waitUntil(lambda: sorted(tabs(meeting)) == ["Answers", "Circle"])
    assert not side_by_side(meeting)


def test_it_speaks_another_language_at_once(meeting: Meeting) -> None:
    meeting.circle_page.light("friends")
    meeting.circle_page.speak("fi")
    assert meeting.circle.picture.spokes[THEMES.index("friends")].name == "Ystävät"
    assert heading(meeting) == "Ystävät"


def test_it_wears_another_look_at_once(meeting: Meeting) -> None:
    before = meeting.circle.grab().toImage()
    meeting.page.dress(look("dark", 100))
    assert meeting.circle.grab().toImage() != before


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
def test_a_theme_can_be_lit_from_outside(meeting: Meeting, viewpoint: Viewpoint) -> None:
    meeting.page.go_to("health", viewpoint.value)
    assert meeting.lit() == "health"
    assert meeting.circle.picture.viewpoint is viewpoint

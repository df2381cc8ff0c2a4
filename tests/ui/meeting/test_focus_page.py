"""First what carries, then what to begin with: prompts explain themselves and decide nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.phrases import numbers_held
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.meeting.prompt_row import PromptRow
from mylife_desktop.ui.meeting.theme_sentences import SENTENCES
from tests.drive import click, focused, layout_of
from tests.ui.meeting.focus_room import Table, button, said
from tests.ui.meeting.rooms import BEFORE, INSTRUMENT, LOOK, THEMES, chosen, press, texts
from tests.ui.shown import settle

MAY = "2026-05-02"
ALL_LOW = {theme: (9, 3) for theme in THEMES}


def sentences(table: Table) -> list[str]:
    """What the prompts in view say, from top to bottom."""
    rows = [row for row in table.page.findChildren(PromptRow) if row.isVisible()]
    return [texts(row)[0] for row in sorted(rows, key=lambda row: row.y())]


def test_no_line_of_a_reason_begins_with_the_number_alone(qtbot: QtBot) -> None:
    said = "Sanoit, että ystävät ovat sinulle tärkeitä, ja annoit niille 4. Se oli 14.8. klo 9."
    assert numbers_held(said) == said.replace(" 4.", "\u00a04.").replace(" 9.", "\u00a09.")
    row = PromptRow(INSTRUMENT.theme("friends"), lambda: "Friends", LOOK, lambda: None)
    qtbot.addWidget(row)
    row.show_reason(said)
    assert numbers_held(said) in [one.text() for one in row.findChildren(QLabel)]


# -- prompts ---------------------------------------------------------------------------------------


@pytest.mark.promise("P70")
def test_every_prompt_shows_its_reason(qtbot: QtBot) -> None:
    table = Table(qtbot, said(friends=(8, 3), finance=(9, 0)))
    assert sentences(table) == [
        "You said friends matter a lot, and gave them 3.",
        "You said your finances matter a lot, and gave them 0.",
    ]


@pytest.mark.promise("P70")
def test_prompts_stand_in_the_order_of_the_themes(qtbot: QtBot) -> None:
    table = Table(qtbot, said(**ALL_LOW))
    assert sentences(table) == [str(SENTENCES[theme]).format(score=3) for theme in THEMES]


@pytest.mark.promise("P70")
def test_nothing_is_chosen_by_a_prompt(qtbot: QtBot) -> None:
    table = Table(qtbot, said(**ALL_LOW))
    assert table.wanted == []
    assert table.today.focus is None
    assert chosen(table.page) == []
    assert table.page.circle.picture.chosen == ()


@pytest.mark.promise("P70")
def test_any_other_theme_can_be_chosen_as_well(qtbot: QtBot) -> None:
    for theme in THEMES:
        table = Table(qtbot, said(friends=(9, 3)))
        if theme == "friends":
            press(table.page, "Choose Friends")
        else:
            press(table.page, "Something else …")
            press(table.page, f"{table.page.card._name(theme)}: begin with this")
        assert table.today.focus == (theme,)


def test_the_other_themes_unfold_where_the_keyboard_is_and_fold_when_one_is_chosen(
    qtbot: QtBot,
) -> None:
    table = Table(qtbot, said(friends=(9, 3)))
    press(table.page, "Something else …")
    assert focused() is button(table.page, "Studies & work: begin with this")
    press(table.page, "Housing: begin with this")
    assert table.today.focus == ("housing",)
    button(table.page, "Something else …")
    press(table.page, "Housing: take out")
    assert focused() is button(table.page, "Something else …")


def test_where_nothing_is_suggested_all_themes_lie_open(qtbot: QtBot) -> None:
    table = Table(qtbot)
    for theme in THEMES:
        button(table.page, f"{table.page.card._name(theme)}: begin with this")
    assert table.page.card.something_else.isHidden()


def test_two_chosen_and_two_suggested_are_seen_without_scrolling(qtbot: QtBot) -> None:
    low = said(BEFORE, **{theme: (9, 3) for theme in THEMES[:4]})
    table = Table(qtbot, low.keeping("focus", ["housing"]))
    table.choose(*THEMES[:2])
    settle()
    assert len(sentences(table)) == 2
    assert table.page.card.visibleRegion().boundingRect() == table.page.card.rect()


def test_a_prompt_that_is_chosen_keeps_its_reason_in_the_list(qtbot: QtBot) -> None:
    table = Table(qtbot, said(friends=(9, 3)))
    press(table.page, "Choose Friends")
    assert sentences(table) == []
    words = "You said friends matter a lot, and gave them 3."
    assert texts(table.page.card.chosen.row("friends")) == ["1.", "Friends", words]


def test_what_was_said_on_an_earlier_day_names_the_day(qtbot: QtBot) -> None:
    table = Table(qtbot, said(BEFORE, friends=(9, 3)))
    assert sentences(table) == [
        "You said friends matter a lot, and gave them 3. That was on 14 Aug."
    ]


def test_two_days_are_both_named_and_another_year_too(qtbot: QtBot) -> None:
    table = Table(qtbot, said("2025-05-02", friends=(9, 8)), said(BEFORE, friends=(None, 3)))
    assert sentences(table)[0].endswith(
        "How much it matters you said on 2 May 2025. The number is from 14 Aug."
    )


def test_only_the_older_of_two_values_has_its_day(qtbot: QtBot) -> None:
    table = Table(qtbot, said(BEFORE, friends=(9, 8)), said(friends=(None, 3)))
    assert sentences(table)[0].endswith("gave them 3. How much it matters you said on 14 Aug.")


def test_without_a_round_of_today_everything_can_be_chosen(qtbot: QtBot) -> None:
    table = Table(qtbot)
    press(table.page, "Friends: carries me")
    press(table.page, "Housing: begin with this")
    assert (table.today.strengths, table.today.focus) == (("friends",), ("housing",))


# -- strengths -------------------------------------------------------------------------------------


def test_strengths_come_before_what_to_begin_with(qtbot: QtBot) -> None:
    card = Table(qtbot, said(friends=(9, 3))).page.card
    heads = [one for one in card.findChildren(QLabel) if one.property("words") == "heading"]
    heads = [one for one in heads if one.isVisible()]
    by_height = sorted(heads, key=lambda one: one.mapTo(card, one.rect().topLeft()).y())
    assert [one.text() for one in by_height] == [
        "What already carries you?",
        "What shall we begin with?",
    ]


def test_strengths_are_named_in_the_order_of_naming_and_taken_back(qtbot: QtBot) -> None:
    table = Table(qtbot)
    for name in ("Housing", "Friends", "Housing", "Family"):
        press(table.page, f"{name}: carries me")
    assert table.today.strengths == ("friends", "family")
    assert chosen(table.page.card.strengths) == ["Family", "Friends"]


def test_a_fourth_strength_asks_which_one_makes_room(qtbot: QtBot) -> None:
    table = Table(qtbot)
    for name in ("Housing", "Friends", "Family", "Health"):
        press(table.page, f"{name}: carries me")
    assert table.today.strengths == ("housing", "friends", "family")
    assert "Three are chosen already. Which one makes room for Health?" in texts(table.page)
    press(table.page, "Take out Friends")
    assert table.today.strengths == ("housing", "family", "health")
    assert focused() is table.page.card.strengths.chip("health")


# -- what to begin with ----------------------------------------------------------------------------


def test_none_yet_is_an_answer_and_can_be_taken_back(qtbot: QtBot) -> None:
    table = Table(qtbot)
    assert table.today.focus is None
    press(table.page, "None yet")
    assert table.today.focus == ()
    assert chosen(table.page) == ["None yet"]
    press(table.page, "None yet")
    assert table.today.focus is None
    assert chosen(table.page) == []


def test_choosing_a_theme_ends_none_yet(qtbot: QtBot) -> None:
    table = Table(qtbot)
    press(table.page, "None yet")
    press(table.page, "Housing: begin with this")
    assert table.today.focus == ("housing",)
    assert chosen(table.page) == []


def test_the_last_one_taken_out_leaves_the_question_open(qtbot: QtBot) -> None:
    table = Table(qtbot)
    table.choose("housing")
    press(table.page, "Housing: take out")
    assert table.today.focus is None
    assert focused() is table.page.card.others.chip("housing")


def test_a_fourth_theme_asks_and_replaces_nothing_by_itself(qtbot: QtBot) -> None:
    table = Table(qtbot)
    table.choose("housing", "friends", "health", "life")
    assert table.today.focus == ("housing", "friends", "health")
    assert focused() is button(table.page, "Take out Housing")
    press(table.page, "Leave it as it is")
    assert table.today.focus == ("housing", "friends", "health")
    table.choose("life")
    press(table.page, "Take out Friends")
    assert table.today.focus == ("housing", "health", "life")


def test_the_keyboard_follows_the_theme_into_the_list_and_back(qtbot: QtBot) -> None:
    table = Table(qtbot, said(friends=(9, 3)))
    press(table.page, "Choose Friends")
    assert focused() is button(table.page, "Friends: take out")
    press(table.page, "Friends: take out")
    assert focused() is button(table.page, "Choose Friends")


def test_the_last_choice_stands_as_a_quiet_line(qtbot: QtBot) -> None:
    may = said(MAY, friends=(1, 1)).keeping("focus", ["housing", "friends"])
    table = Table(qtbot, may, said(BEFORE, friends=(1, 1)).keeping("focus", []))
    assert "On 2 May you began with: Housing, Friends" in texts(table.page)


def test_without_an_earlier_choice_nothing_is_said_of_it(qtbot: QtBot) -> None:
    assert not any("you began" in words for words in texts(Table(qtbot).page))


# -- the Circle ------------------------------------------------------------------------------------


def test_the_circle_shows_what_is_known_and_copies_nothing(qtbot: QtBot) -> None:
    table = Table(qtbot, said(BEFORE, friends=(9, 3)), said(friends=(None, 5)))
    spoke = table.page.circle.picture.spokes[THEMES.index("friends")]
    assert (spoke.importance, spoke.satisfaction) == (None, 5)
    assert spoke.pale(Viewpoint.IMPORTANCE) == 9
    assert not table.page.circle.picture.movable


def test_a_theme_that_is_tapped_is_lit_and_offered(qtbot: QtBot) -> None:
    table = Table(qtbot)
    lit: list[str] = []
    table.page.looked_at.connect(lit.append)
    click(table.page.circle, layout_of(table.page.circle).labels[3].icon)
    assert lit[-1] == "friends"
    assert table.page.circle.picture.active == 3
    press(table.page.offer, "Begin with this")
    assert focused() is table.page.offer.begin, "the hand stays where it was"
    press(table.page.offer, "Carries me")
    assert (table.today.strengths, table.today.focus) == (("friends",), ("friends",))
    assert chosen(table.page.offer) == ["Carries me", "Begin with this"]
    press(table.page.offer, "Begin with this")
    assert table.today.focus is None


def test_the_circle_numbers_what_is_chosen(qtbot: QtBot) -> None:
    table = Table(qtbot)
    table.choose("housing", "friends")
    assert table.page.circle.picture.chosen == (5, 3)


# -- languages and room ----------------------------------------------------------------------------


def test_names_follow_the_language_of_the_meeting(qtbot: QtBot) -> None:
    table = Table(qtbot, said(friends=(9, 3)))
    table.choose("housing")
    table.page.light("family")
    table.page.speak("fi-x-easy")
    assert texts(table.page.card.chosen)[1] == "Asuminen"
    assert "Perhe" in texts(table.page.offer)
    button(table.page, "Choose Ystävät")


def test_everything_is_seen_and_large_enough(qtbot: QtBot, any_look: Look) -> None:
    table = Table(qtbot, said(**ALL_LOW), dressed=any_look)
    table.choose("housing", "friends", "health", "life")
    table.page.light("life")
    settle()
    for one in table.page.findChildren(QPushButton):
        if one.isVisible():
            assert one.accessibleName()
            assert min(one.width(), one.height()) >= TARGET, one.accessibleName()
            assert one.width() >= one.sizeHint().width(), one.accessibleName()
    for label in table.page.card.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_in_large_texts_the_two_are_tabs(qtbot: QtBot, any_look: Look) -> None:
    table = Table(qtbot, dressed=any_look)
    if any_look.scale == 1:
        assert table.page.circle.isVisible() and table.page.card.isVisible()
        return
    assert table.page.card.isVisible() and not table.page.circle.isVisible()
    press(table.page, "Circle")
    assert table.page.circle.isVisible() and not table.page.card.isVisible()
    table.page.light("life")
    settle()
    for one in (table.page.offer.carries, table.page.offer.begin):
        assert one.width() >= one.sizeHint().width()
    press(table.page.offer, "Begin with this")
    assert table.today.focus == ("life",)
    assert table.page.card.isVisible()


def test_the_keyboard_goes_through_the_page_from_top_to_bottom(qtbot: QtBot) -> None:
    table = Table(qtbot, said(friends=(9, 3)))
    table.choose("housing")
    table.page.first_focus().setFocus()
    passed = [focused().accessibleName()]
    while passed[-1] != "None yet":
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        passed.append(focused().accessibleName())
    wanted = [
        "Studies & work: carries me",
        "Resilience: carries me",
        "Housing: take out",
        "Choose Friends",
        "Something else …",
        "None yet",
    ]
    assert [name for name in passed if name in wanted] == wanted

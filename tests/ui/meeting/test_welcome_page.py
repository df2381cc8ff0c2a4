"""The welcome: what this is, who sees what, and a no that is as easy as a yes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.people import Contact
from mylife_desktop.language import OWN_NAMES
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.meeting.welcome_page import WelcomePage
from mylife_desktop.ui.widgets.scroll import bring_into_view
from tests.drive import focused, show
from tests.ui.meeting.rooms import LOOK, chosen, press, texts
from tests.ui.shown import settle

GUARDIANS = "Your guardians are told nothing without you. If a law says otherwise, we say it first."
PEOPLE = tuple(
    Contact(f"p{at}", name, "professional", role)
    for at, (name, role) in enumerate(
        [
            ("Henri Mustonen", "school psychologist"),
            ("Marjo Lehtoranta", "family counsellor"),
            ("Sofia Ahonen", "nurse, keeps in touch while we wait"),
            ("Leena Pulliainen", "grandmother"),
            ("Kirsi Väisänen", "mother"),
        ]
    )
)


def welcome(
    qtbot: QtBot,
    *,
    first: bool = True,
    minor: bool = False,
    answered: bool = False,
    dressed: Look = LOOK,
) -> WelcomePage:
    page = WelcomePage(tuple(OWN_NAMES), "en", dressed)
    page.show_meeting(
        "Sanni", first=first, might_be_minor=minor, guardians=GUARDIANS, answered_today=answered
    )
    page.here.show_people("Sanni", PEOPLE, (), ())
    show(qtbot, page, 1366, 711)
    settle()
    return page


def heard(page: WelcomePage) -> list[str]:
    said: list[str] = []
    for name in ("begun", "refused", "left"):
        getattr(page, name).connect(lambda n=name: said.append(n))
    page.language_chosen.connect(said.append)
    return said


def test_it_says_what_this_is_and_who_sees_it(qtbot: QtBot) -> None:
    words = " ".join(texts(welcome(qtbot)))
    for part in (
        "Welcome, Sanni",
        "It is yours",
        "You decide",
        "Your case manager sees it",
        "Nobody else sees anything unless you say so",
        "that is written down",
        "stays on this laptop",
        "Encrypted",
        "say no to all of it",
    ):
        assert part in words


def test_the_first_welcome_is_one_screen(qtbot: QtBot) -> None:
    page = welcome(qtbot, minor=True)
    for part in (*page.findChildren(QPushButton), *page.findChildren(QLabel)):
        if part.isVisible():
            assert not part.visibleRegion().isEmpty()
            corner = part.mapTo(page, part.rect().bottomRight())
            assert page.rect().contains(corner), part.accessibleName()


@pytest.mark.parametrize("minor", [True, False])
def test_only_somebody_who_may_be_under_18_reads_of_guardians(qtbot: QtBot, minor: bool) -> None:
    words = texts(welcome(qtbot, minor=minor))
    assert (GUARDIANS in words) is minor
    assert ("If you are under 18" in words) is minor


def test_each_language_is_offered_by_its_own_name(qtbot: QtBot) -> None:
    page = welcome(qtbot)
    said = heard(page)
    for code, name in OWN_NAMES.items():
        press(page, name)
        assert said.pop() == code
    assert chosen(page) == ["English"], "it changes when the meeting says so"
    page.speak("fi-x-easy")
    assert chosen(page) == ["Selkosuomi"]


def test_the_way_on_is_one_act_and_has_the_keyboard(qtbot: QtBot) -> None:
    page = welcome(qtbot)
    said = heard(page)
    page.first_focus().setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert said == ["begun"]


def test_a_no_is_asked_about_once_and_can_be_taken_back(qtbot: QtBot) -> None:
    page = welcome(qtbot)
    said = heard(page)
    press(page, "Not for me")
    assert texts(page) == ["That is fine.", "Nothing is kept but that you said no."]
    assert focused().accessibleName() == "Back", "a slip ends nothing"
    press(page, "Back")
    assert "Welcome, Sanni" in texts(page)
    assert said == []
    press(page, "Not for me")
    press(page, "Yes, end here")
    assert said == ["refused"]


def test_a_no_says_that_answers_of_today_go_too(qtbot: QtBot) -> None:
    page = welcome(qtbot, answered=True)
    press(page, "Not for me")
    assert "What you answered today is taken away too." in texts(page)


def test_after_a_no_there_is_a_kind_goodbye(qtbot: QtBot) -> None:
    page = welcome(qtbot)
    said = heard(page)
    page.show_goodbye()
    assert texts(page)[0] == "All right, Sanni."
    press(page, "Close")
    assert said == ["left"]


def test_from_the_second_meeting_on_it_is_one_line(qtbot: QtBot) -> None:
    page = welcome(qtbot, first=False)
    words = texts(page)
    assert words[:2] == ["Nice to see you again, Sanni", "It works as before."]
    assert "Who is here today?" in words
    assert "It is yours" not in words
    press(page, "Read how it works")
    assert "It is yours" in texts(page)
    assert "It works as before." not in texts(page)


def test_what_was_opened_stays_open_while_the_meeting_follows(qtbot: QtBot) -> None:
    page = welcome(qtbot, first=False)
    press(page, "Read how it works")
    page.show_meeting("Sanni", first=False, answered_today=True)
    assert "It is yours" in texts(page)


def test_everything_is_seen_in_any_look(qtbot: QtBot, any_look: Look) -> None:
    page = welcome(qtbot, minor=True, dressed=any_look)
    for one in page.findChildren(QPushButton):
        if one.isVisible():
            assert one.accessibleName()
            assert min(one.width(), one.height()) >= TARGET
            assert one.width() >= one.sizeHint().width(), one.text()
            assert one.mapTo(page, one.rect().topRight()).x() <= page.width()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_it_opens_at_its_beginning_however_large_the_texts(qtbot: QtBot, any_look: Look) -> None:
    page = welcome(qtbot, minor=True, dressed=any_look)
    page.first_focus().setFocus()
    bring_into_view(focused())
    title = next(one for one in page.findChildren(QLabel) if one.text() == "Welcome, Sanni")
    assert title.mapTo(page, title.rect().topLeft()).y() >= 0


def test_the_keyboard_goes_from_the_languages_over_the_people_to_the_way_on(qtbot: QtBot) -> None:
    page = welcome(qtbot)
    page.setFocus()
    order = []
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        if isinstance(at, QPushButton) and at.isVisible():
            order.append(at.text() or at.accessibleName())
        at = at.nextInFocusChain()
    places = [order.index(name) for name in ("Suomi", "Henri Mustonen, school psychologist")]
    assert places[0] < places[1] < order.index("Let's begin") < order.index("Not for me")


@pytest.mark.parametrize("first", [True, False])
def test_a_name_of_one_long_word_pushes_nothing_out_of_view(
    qtbot: QtBot, any_look: Look, first: bool
) -> None:
    long = "Wm" * 125
    page = WelcomePage(tuple(OWN_NAMES), "en", any_look)
    page.show_meeting(long, first=first)
    page.here.show_people(long, (), (), (long,))
    show(qtbot, page, 1366, 711)
    settle()
    seen = [one for one in page.findChildren(QLabel) if one.isVisible()]
    named = [one for one in seen if long[:50] in one.text().replace("\u200b", "")]
    assert len(named) == 2, "the welcome, and who is here"
    for one in (*named, *page.findChildren(QPushButton)):
        if one.isVisible():
            assert one.mapTo(page, one.rect().topRight()).x() <= page.width()
            assert one.width() >= one.minimumSizeHint().width()

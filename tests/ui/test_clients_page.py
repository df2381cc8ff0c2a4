"""The worker's list: searching, choosing, opening, archiving."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case, Person
from mylife_desktop.domain.frozen import frozen_object
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.domain.round import Round
from mylife_desktop.store.people import Summary
from mylife_desktop.store.store import Store
from mylife_desktop.ui.client_model import PAGE
from mylife_desktop.ui.client_row import PERSON
from mylife_desktop.ui.clients_page import ClientsPage
from mylife_desktop.ui.look import TARGET, Look, look
from tests.builders import a_case
from tests.drive import focused, keys
from tests.ui.shown import (
    LOOK,
    TODAY,
    assert_all_is_seen,
    settle,
    stand,
    words,
)

pytestmark = pytest.mark.usefixtures("english")
LEFT = Qt.MouseButton.LeftButton
EVERYBODY = ["Aino", "Aleksi", "Elias", "Jenna", "Kim", "Leevi", "Oskar", "Sanni"]


def page_of(store: Store, look: Look = LOOK) -> ClientsPage:
    """The page as the program puts it together."""
    page = ClientsPage(store.people, store.shapes, look, lambda: TODAY)
    page.archive_asked.connect(lambda one: (store.archive(one), page.refresh()))
    page.bring_back_asked.connect(lambda one: (store.bring_back(one), page.refresh()))
    return page


@pytest.fixture
def page(qtbot: QtBot, store: Store) -> ClientsPage:
    made = page_of(store)
    stand(qtbot, made)
    return made


def listed(page: ClientsPage) -> list[str]:
    model = page.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def row(page: ClientsPage, name: str) -> int:
    return listed(page).index(name)


def person(page: ClientsPage, name: str) -> Summary:
    found: Summary = page.list.model().index(row(page, name), 0).data(PERSON)
    return found


def place(page: ClientsPage, name: str) -> QRect:
    return page.list.visualRect(page.list.model().index(row(page, name), 0))


def button(page: ClientsPage, name: str) -> QPoint:
    return page._rows.open_rect(place(page, name)).center()


# -- searching -----------------------------------------------------------------------------------


def test_the_search_has_the_keyboard_and_everybody_is_listed(page: ClientsPage) -> None:
    assert focused() is page.search.field
    assert listed(page) == EVERYBODY


@pytest.mark.parametrize(
    ("typed", "found"), [("ai", ["Aino"]), ("turunen", ["Aleksi"]), ("VAIS", ["Sanni"]), ("q", [])]
)
def test_a_search_finds_either_name(page: ClientsPage, typed: str, found: list[str]) -> None:
    QTest.keyClicks(focused(), typed)
    assert listed(page) == found


def test_enter_in_the_search_opens_the_first_one_found(page: ClientsPage, qtbot: QtBot) -> None:
    QTest.keyClicks(focused(), "kim")
    with qtbot.waitSignal(page.opened) as heard:
        keys(Qt.Key.Key_Return)
    assert heard.args == [person(page, "Kim").id]


def test_enter_without_a_search_opens_nobody(page: ClientsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.opened):
        keys(Qt.Key.Key_Return)


def test_escape_empties_the_search(page: ClientsPage) -> None:
    QTest.keyClicks(focused(), "kim")
    keys(Qt.Key.Key_Escape)
    assert listed(page) == EVERYBODY
    assert page.list.current() is None


def test_a_visit_says_once_that_somebody_searched(page: ClientsPage) -> None:
    said: list[bool] = []
    page.searched.connect(lambda: said.append(True))
    QTest.keyClicks(focused(), "  ")
    assert len(said) == 0
    QTest.keyClicks(focused(), "kim")
    assert len(said) == 1
    page.hide()
    page.show()
    QTest.keyClicks(page.search.field, "m")
    assert len(said) == 2


def test_ctrl_f_leads_to_the_search_from_anywhere(page: ClientsPage) -> None:
    keys(Qt.Key.Key_Down)
    assert focused() is page.list
    QTest.keyClick(focused(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused() is page.search.field


def test_nobody_found_is_said(page: ClientsPage) -> None:
    QTest.keyClicks(focused(), "nobody")
    assert "Nobody here has this name." in words(page)
    assert not page.list.isVisible() and not page.card.isVisible()


def test_an_empty_store_invites(qtbot: QtBot, empty_store: Store) -> None:
    page = page_of(empty_store)
    stand(qtbot, page)
    assert "Begin with a new person" in words(page)


# -- the rows ------------------------------------------------------------------------------------


def test_enter_on_a_row_opens_it(page: ClientsPage, qtbot: QtBot) -> None:
    keys(Qt.Key.Key_Down, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.opened) as heard:
        keys(Qt.Key.Key_Return)
    assert heard.args == [person(page, "Aleksi").id]


def test_a_double_click_opens_a_row_once(page: ClientsPage) -> None:
    opened: list[str] = []
    page.opened.connect(opened.append)
    at = place(page, "Kim").center()
    QTest.mouseClick(page.list.viewport(), LEFT, pos=at)
    assert opened == []
    QTest.mouseDClick(page.list.viewport(), LEFT, pos=at)
    assert opened == [person(page, "Kim").id]


def test_the_button_of_a_row_opens_it(page: ClientsPage) -> None:
    opened: list[str] = []
    page.opened.connect(opened.append)
    QTest.mouseClick(page.list.viewport(), LEFT, pos=button(page, "Jenna"))
    assert opened == [person(page, "Jenna").id]
    assert page.list.current() is None, "the rows stay where they are under a pressed button"


def test_a_button_left_before_letting_go_opens_nothing(page: ClientsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.opened):
        QTest.mousePress(page.list.viewport(), LEFT, pos=button(page, "Jenna"))
        QTest.mouseRelease(page.list.viewport(), LEFT, pos=button(page, "Kim"))


def test_the_button_under_the_mouse_is_lit(page: ClientsPage) -> None:
    viewport = page.list.viewport()
    QTest.mouseMove(viewport, button(page, "Elias"))
    assert page._rows.lit == row(page, "Elias")
    assert shown_button(page, "Elias") != shown_button(page, "Kim")
    QTest.mouseMove(viewport, place(page, "Elias").center())
    assert page._rows.lit == -1


def shown_button(page: ClientsPage, name: str) -> object:
    rect = page._rows.open_rect(place(page, name))
    return page.list.viewport().grab(rect).toImage()


def test_the_buttons_of_the_rows_are_targets(page: ClientsPage) -> None:
    for scale in (100, 200):
        page.dress(look("light", scale))
        rect = page._rows.open_rect(QRect(0, 0, page.list.viewport().width(), 154))
        assert min(rect.width(), rect.height()) >= TARGET


def test_a_row_is_said_in_one_sentence(page: ClientsPage) -> None:
    heard = QAccessible.queryAccessibleInterface(page.list)
    first = heard.child(0).text(QAccessible.Text.Name)
    assert first.startswith("Aino, Aino Rissanen. ") and first.endswith("kirjaston ryhmätila 2.")


def test_a_circle_is_read_when_its_row_is_seen(qtbot: QtBot, empty_store: Store) -> None:
    asked: list[str] = []

    def shape(person_id: str) -> Round | None:
        asked.append(person_id)
        return None

    empty_store.import_cases([a_case(f"Person {number:03}") for number in range(50)])
    page = ClientsPage(empty_store.people, shape, LOOK, lambda: TODAY)
    assert asked == []
    stand(qtbot, page)
    page.grab()
    seen = set(asked)
    assert 5 <= len(seen) < 15 and len(asked) == len(seen)
    page.list.verticalScrollBar().setValue(100)
    page.grab()
    assert len(asked) == len(set(asked)) > len(seen)


def test_people_are_read_as_far_as_somebody_scrolls(qtbot: QtBot, empty_store: Store) -> None:
    empty_store.import_cases([a_case(f"Person {number:03}") for number in range(250)])
    page = page_of(empty_store)
    stand(qtbot, page)
    assert len(listed(page)) == PAGE
    page.list.setFocus()
    for _ in range(6):
        keys(Qt.Key.Key_End)
        QApplication.processEvents()
    assert listed(page) == [f"Person {number:03}" for number in range(250)]
    assert page.list.current() == person(page, "Person 249")
    page.refresh()
    assert page.list.current() == person(page, "Person 249"), "it stays in view"


# -- the card ------------------------------------------------------------------------------------


def test_the_card_is_about_the_chosen_person(page: ClientsPage, qtbot: QtBot) -> None:
    assert "Choose somebody in the list to see more." in words(page)
    keys(Qt.Key.Key_Down)
    told = words(page.card)
    assert "Aino Rissanen" in told and "born 21 Sep 2006" in told and "24 Aug 2026" in told
    with qtbot.waitSignal(page.opened):
        page.card.open.click()
    with qtbot.waitSignal(page.copy_asked) as heard:
        page.card.copy.click()
    assert heard.args == [person(page, "Aino").id]


def test_tab_goes_from_the_list_to_the_card(page: ClientsPage) -> None:
    keys(Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert focused() is page.card.open
    keys(Qt.Key.Key_Tab)
    assert focused() is page.card.notes
    keys(Qt.Key.Key_Tab)
    assert focused() is page.card.paper
    keys(Qt.Key.Key_Tab)
    assert focused() is page.card.handing
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert focused() is page.card.archive


# -- the archive ---------------------------------------------------------------------------------


def test_somebody_goes_into_the_archive_and_comes_back(page: ClientsPage) -> None:
    page.list.choose(row(page, "Elias"))
    page.card.archive.click()
    assert "Elias" not in listed(page)
    assert "Elias is in the archive now." in words(page)
    page.search.archive.click()
    assert listed(page) == ["Elias"] and "In the archive" in words(page)
    page.list.choose(0)
    page.card.archive.click()
    assert "The archive is empty." in words(page)
    assert "Elias is back in your list." in words(page)
    page.search.archive.click()
    assert listed(page) == EVERYBODY


def test_archiving_is_undone_with_one_key(page: ClientsPage) -> None:
    page.list.choose(row(page, "Elias"))
    page.card.archive.setFocus()
    keys(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert listed(page) == EVERYBODY
    current = page.list.current()
    assert current is not None and current.called == "Elias"
    assert "archive now" not in words(page)


def test_the_archive_is_searched_too(page: ClientsPage) -> None:
    page.search.archive.click()
    QTest.keyClicks(page.search.field, "ai")
    assert "Nobody in the archive has this name." in words(page)


# -- other ways ----------------------------------------------------------------------------------


def test_the_buttons_above_say_where_to_go(page: ClientsPage, qtbot: QtBot) -> None:
    keys(Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.import_asked):
        keys(Qt.Key.Key_Return)
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.settings_asked):
        keys(Qt.Key.Key_Return)
    keys(Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.new_person_asked):
        keys(Qt.Key.Key_Return)


def held_over(page: ClientsPage, *files: str) -> QMimeData:
    held = QMimeData()
    held.setUrls([QUrl(file) for file in files])
    event = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        held,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(page, event)
    held.setProperty("taken", event.isAccepted())
    return held


def test_case_files_can_be_dropped(page: ClientsPage, qtbot: QtBot) -> None:
    held = held_over(page, "file:///tmp/a.json", "file:///tmp/b.JSON", "file:///tmp/c.pdf")
    assert held.property("taken") and "Let go" in words(page)
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, held, LEFT, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(page.files_dropped) as heard:
        QApplication.sendEvent(page, drop)
    assert heard.args == [[Path("/tmp/a.json"), Path("/tmp/b.JSON")]]
    assert "Let go" not in words(page)


def test_what_is_no_case_file_is_not_taken(page: ClientsPage) -> None:
    assert not held_over(page, "file:///tmp/c.pdf").property("taken")
    assert not held_over(page, "https://example.invalid/a.json").property("taken")
    assert held_over(page, "file:///tmp/a.json").property("taken")
    QApplication.sendEvent(page, QDragLeaveEvent())
    assert "Let go" not in words(page)


def test_a_problem_of_the_disk_is_a_sentence(qtbot: QtBot) -> None:
    def people(*_: object, **__: object) -> list[Summary]:
        raise StoreProblem("io", file="store")

    page = ClientsPage(people, lambda _: None, LOOK, lambda: TODAY)
    stand(qtbot, page)
    assert "The list cannot be read now." in words(page)


def test_what_people_typed_is_plain_text(qtbot: QtBot, empty_store: Store) -> None:
    empty_store.add(
        Case(Person("<b>Kimi</b>\n& co", "fi", name="<img src=x>"), parts=_meeting("<u>"))
    )
    page = page_of(empty_store)
    stand(qtbot, page)
    keys(Qt.Key.Key_Down)
    told = words(page.card)
    assert "<b>Kimi</b> & co" in told and "<img src=x>" in told and "<u>" in told


@pytest.mark.parametrize("name", ["Aino", "Q" * 300, "Maria " * 50, "👩‍👩‍👧‍👦" * 40])
def test_all_is_seen_whatever_the_name(
    qtbot: QtBot,
    empty_store: Store,
    any_look: Look,
    name: str,
) -> None:
    empty_store.add(
        Case(Person(name, "fi", name=name + "en"), parts=_meeting(f"{TODAY} 14:00, {name}"))
    )
    page = page_of(empty_store, any_look)
    stand(qtbot, page)
    assert_all_is_seen(page)
    keys(Qt.Key.Key_Down)
    settle()
    assert (page.width(), page.height()) == (1366, 708)
    assert_all_is_seen(page)


def test_moving_a_mouse_without_rows_does_nothing(page: ClientsPage) -> None:
    at = QPointF(5, page.list.viewport().height() + 50)
    event = QMouseEvent(
        QEvent.Type.MouseButtonDblClick, at, at, LEFT, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(page.list.viewport(), event)
    assert page.list.current() is None


def _meeting(words: str) -> dict[str, object]:
    return {"plan": frozen_object({"goals": [], "next_meeting": words})}

"""What waits for the worker stands beside the list, calm and in sentences."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.plan import Answered, Said
from mylife_desktop.domain.planning import add_goal
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.domain.sharing_edits import Given, give_parts
from mylife_desktop.domain.versions import agree
from mylife_desktop.store.store import Store
from mylife_desktop.store.waits import Wait
from mylife_desktop.ui.clients_page import ClientsPage
from mylife_desktop.ui.look import TARGET, Look
from tests.builders import SITTING, a_case, scored
from tests.store.plans import meeting, planned
from tests.ui.shown import LOOK, TODAY, assert_all_is_seen, settle, stand, words

pytestmark = pytest.mark.usefixtures("english")


def met(called: str, date: str, **person: object) -> Case:
    return scored(a_case(called, **person), on=replace(SITTING, date=date))


def page_of(qtbot: QtBot, store: Store, weeks: int = 12, look: Look = LOOK) -> ClientsPage:
    made = ClientsPage(
        store.people, store.shapes, look, lambda: TODAY, waits=store.waits, due_weeks=lambda: weeks
    )
    made.archive_asked.connect(lambda one: (store.archive(one), made.refresh()))
    made.bring_back_asked.connect(lambda one: (store.bring_back(one), made.refresh()))
    stand(qtbot, made)
    settle()
    return made


def said(page: ClientsPage) -> list[str]:
    return [one.accessibleName() for one in page.waits.entries()]


@pytest.fixture
def few(empty_store: Store) -> Store:
    """Two whose round is due, one who was here lately, and two records of one person."""
    empty_store.import_cases(
        [
            met("Elias", "2025-12-01"),
            met("Aino", "2026-05-11", name="Aino Rissanen"),
            met("Kim", "2026-11-20"),
            a_case("Ansku", name="aino rissanen"),
        ]
    )
    return empty_store


def test_each_that_waits_is_a_sentence(qtbot: QtBot, few: Store) -> None:
    assert said(page_of(qtbot, few)) == [
        "Elias: time for a new round, the last was on 1 Dec 2025",
        "Aino: time for a new round, the last was on 11 May",
        "Aino and Ansku: two records of one person?",
    ]


@pytest.mark.parametrize(("weeks", "number"), [(0, 0), (12, 2), (26, 2), (52, 0), (50, 1)])
def test_the_worker_says_after_how_many_weeks_a_round_is_due(
    qtbot: QtBot, few: Store, weeks: int, number: int
) -> None:
    found = [one for one in said(page_of(qtbot, few, weeks)) if "new round" in one]
    assert len(found) == number


def test_two_records_under_one_name_are_said_once(qtbot: QtBot, empty_store: Store) -> None:
    empty_store.import_cases([a_case("Aino", born="2006"), a_case("Aino", born="2006-09-21")])
    assert said(page_of(qtbot, empty_store)) == ["Aino: two records of one person?"]


def test_an_entry_opens_the_person(qtbot: QtBot, few: Store) -> None:
    page = page_of(qtbot, few)
    with qtbot.waitSignal(page.opened) as heard:
        QTest.mouseClick(page.waits.entries()[1], Qt.MouseButton.LeftButton)
    (aino,) = few.people("aino", limit=1)
    assert heard.args == [aino.id]


def test_an_entry_opens_two_records_by_keys(qtbot: QtBot, few: Store) -> None:
    page = page_of(qtbot, few)
    entry = page.waits.entries()[2]
    entry.setFocus()
    with qtbot.waitSignal(page.two_records_opened) as heard:
        QTest.keyClick(entry, Qt.Key.Key_Space)
    assert heard.args == [person.id for person in few.doubles()[0]]


def test_nothing_waits_is_said_quietly(qtbot: QtBot, empty_store: Store) -> None:
    empty_store.add(a_case("Kim"))
    page = page_of(qtbot, empty_store, weeks=0)
    assert page.waits.isVisible() and said(page) == []
    assert "Nothing just now." in words(page)


def test_an_empty_store_speaks_of_nothing_that_waits(qtbot: QtBot, empty_store: Store) -> None:
    assert not page_of(qtbot, empty_store).waits.isVisible()


def test_whoever_goes_into_the_archive_waits_no_longer(qtbot: QtBot, few: Store) -> None:
    page = page_of(qtbot, few)
    page.list.choose(page.list.model().rowCount() - 2)
    person = page.list.current()
    assert person is not None and person.called == "Elias"
    page.card.archive.click()
    assert [one for one in said(page) if "Elias" in one] == []
    page._moved.undo.click()
    assert [one for one in said(page) if "Elias" in one] != []


def test_in_the_archive_nothing_waits(qtbot: QtBot, few: Store) -> None:
    page = page_of(qtbot, few)
    page.search.archive.click()
    settle()
    assert not page.waits.isVisible()
    page.search.archive.click()
    settle()
    assert page.waits.isVisible()


def test_a_few_are_shown_and_then_all(qtbot: QtBot, empty_store: Store) -> None:
    empty_store.import_cases([met(f"Aino {n}", "2026-01-01") for n in range(12)])
    page = page_of(qtbot, empty_store)
    assert len(said(page)) == 4 and page.waits.more.text() == "Show all 12"
    page.waits.more.click()
    settle()
    assert len(said(page)) == 12 and not page.waits.more.isVisible()
    assert page.waits.entries()[4].hasFocus()


def test_a_disk_that_does_not_answer_leaves_it_calm(qtbot: QtBot, store: Store) -> None:
    def broken(*_: str | None) -> list[Wait]:
        raise StoreProblem("io", file="store.db")

    page = ClientsPage(store.people, store.shapes, LOOK, lambda: TODAY, waits=broken)
    stand(qtbot, page)
    assert said(page) == []


def test_below_the_list_it_is_one_button_until_it_is_pressed(qtbot: QtBot, few: Store) -> None:
    page = page_of(qtbot, few)
    page.resize(700, 700)
    settle()
    assert said(page) == [] and page.waits.fold.accessibleName() == "Waits for you: 3"
    page.waits.fold.click()
    settle()
    assert len(said(page)) == 3
    page.resize(QSize(1366, 708))
    settle()
    assert len(said(page)) == 3 and not page.waits.fold.isVisible()


def test_what_plans_say_is_told_in_sentences_each_kind_in_its_turn(
    qtbot: QtBot, empty_store: Store
) -> None:
    empty_store.import_cases(
        [
            planned("Aino", by="2026-11-02"),
            planned("Eero", by="2026-11-03"),
            meeting(planned("Elias", by=None), f"{TODAY} 14:00, library"),
            meeting(planned("Oskar", by=None), "2026-11-15 09:00, Ohjaamo"),
            add_goal(planned("Fatima", by=None), "I sleep", "health"),
        ]
    )
    page = page_of(qtbot, empty_store)
    few = [
        "Aino: “Debt advice” was to be done by 2 Nov",
        "Elias: today 14:00 · library",
        "Oskar: look at the plan again, agreed for 15 Nov",
        "Fatima: read the plan together, it waits for a yes",
    ]
    assert said(page) == few
    page.waits.more.click()
    settle()
    eero = few[0].replace("Aino", "Eero").replace("2 Nov", "3 Nov")
    assert said(page) == [few[0], eero, *few[1:]]
    (oskar,) = empty_store.people("oskar", limit=1)
    with qtbot.waitSignal(page.opened) as heard:
        QTest.mouseClick(page.waits.entries()[3], Qt.MouseButton.LeftButton)
    assert heard.args == [oskar.id]


def test_a_permission_that_ends_names_who_may_see(qtbot: QtBot, empty_store: Store) -> None:
    case = give_parts(planned("Veera", by=None), "p2", Given(("plan",), "2026-11-30"), TODAY)
    empty_store.add(agree(case, TODAY, Said(Answered.YES)))
    assert said(page_of(qtbot, empty_store)) == ["Veera: Leena may see something until 30 Nov"]


def test_long_names_are_not_cut(qtbot: QtBot, empty_store: Store, any_look: Look) -> None:
    empty_store.import_cases([met("Aino-" * 30, "2026-01-01"), met("<b>Kim</b>", "2026-01-01")])
    page = page_of(qtbot, empty_store, look=any_look)
    if page.waits.fold.isVisible():
        page.waits.fold.click()
    assert_all_is_seen(page)
    for entry in page.waits.entries():
        assert min(entry.width(), entry.height()) >= TARGET
    assert any("<b>Kim</b>" in one.text() for one in page.waits.findChildren(type(page._where)))

"""Two records are looked at side by side, joined, told apart, and put back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.store.store import Store
from mylife_desktop.ui.join_page import JoinPage
from mylife_desktop.ui.join_record import Record
from mylife_desktop.ui.look import Look
from tests.builders import SITTING, a_case, case_files, said, scored
from tests.ui.shown import LOOK, TODAY, assert_all_is_seen, stand, words

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def pair(empty_store: Store) -> tuple[Case, Case]:
    """Aino with all her work, and a second record of hers with a comment and a note."""
    aino = case_files()[0]
    again = said(a_case("Ainski", name="Aino Rissanen", born="2006", note="Came back."), "a dog")
    empty_store.import_cases([aino, again])
    return empty_store.open_case(aino.id, "join"), empty_store.open_case(again.id, "join")


def page_of(store: Store, pair: tuple[Case, Case], look: Look = LOOK) -> JoinPage:
    one, other = (Record(each) for each in pair)
    return JoinPage(one, other, store.join, store.part, store.tell_apart, TODAY, look)


@pytest.fixture
def page(qtbot: QtBot, empty_store: Store, pair: tuple[Case, Case]) -> JoinPage:
    made = page_of(empty_store, pair)
    stand(qtbot, made)
    return made


def test_both_are_shown_with_what_is_in_them(page: JoinPage) -> None:
    seen = words(page)
    for text in (
        "Are these two the same person?",
        "Aino Rissanen · born 21 Sep 2006 · Suomi",
        "Aino Rissanen · born 2006 · Suomi",
        "11 May 2026",
        "24 Aug 2026",
        "22 Nov 2026",
        "Came back.",
        "No goals, no network and no meetings yet.",
    ):
        assert text in seen
    one, other = page.records
    assert one.geometry().top() == other.geometry().top()


def test_joined_there_is_one_record_with_all(
    page: JoinPage, empty_store: Store, pair: tuple[Case, Case]
) -> None:
    page.join.click()
    assert "There is one record of Aino now." in words(page)
    kept = empty_store.export_case(pair[0].id)
    assert [r.date for r in kept.rounds] == ["2026-05-11", "2026-08-24", "2026-11-22"]
    assert empty_store.count() == 1


def test_the_other_one_may_count(
    page: JoinPage, empty_store: Store, pair: tuple[Case, Case]
) -> None:
    page.records[1].lead.click()
    assert [one.lead.isChecked() for one in page.records] == [False, True]
    page.join.click()
    assert empty_store.export_case(pair[1].id).person.called == "Ainski"
    assert "There is one record of Ainski now." in words(page)


def test_the_one_that_counts_cannot_be_unchosen(page: JoinPage) -> None:
    page.records[0].lead.click()
    assert [one.lead.isChecked() for one in page.records] == [True, False]
    assert page.records[0].lead.text().startswith("✓")


def test_undo_brings_both_back(page: JoinPage, empty_store: Store, pair: tuple[Case, Case]) -> None:
    page.join.click()
    page.undo.click()
    assert "Are these two the same person?" in words(page)
    assert tuple(empty_store.export_case(each.id) for each in pair) == pair
    page.join.click()
    assert empty_store.count() == 1


def test_two_people_are_not_asked_about_again_unless_it_is_undone(
    page: JoinPage, empty_store: Store
) -> None:
    assert len(empty_store.doubles()) == 1
    page.apart.click()
    assert empty_store.doubles() == [] and empty_store.count() == 2
    assert "They stay two people." in words(page)
    page.undo.click()
    assert len(empty_store.doubles()) == 1


def test_enter_alone_changes_nothing(page: JoinPage, qtbot: QtBot, empty_store: Store) -> None:
    with qtbot.waitSignal(page.finished):
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Return)
    assert empty_store.count() == 2


def test_the_keyboard_stays_in_the_page_when_all_is_done(page: JoinPage) -> None:
    page.join.setFocus()
    page.join.click()
    assert page.leave.hasFocus() and page.leave.text() == "Done"


def test_what_was_worked_on_since_stays_joined(
    page: JoinPage, empty_store: Store, pair: tuple[Case, Case]
) -> None:
    page.join.click()
    kept = empty_store.open_case(pair[0].id)
    empty_store.save(scored(kept, theme="health"))
    page.undo.click()
    assert "Somebody has worked on it since, so it stays one record." in words(page)
    assert empty_store.count() == 1 and not page.undo.isVisible()


def test_a_full_disk_is_said_and_nothing_has_changed(
    qtbot: QtBot, empty_store: Store, pair: tuple[Case, Case]
) -> None:
    def full(*_: object) -> None:
        raise StoreProblem("disk_full")

    one, other = (Record(each) for each in pair)
    page = JoinPage(one, other, full, full, full, TODAY, LOOK)  # type: ignore[arg-type]
    stand(qtbot, page)
    for act in (page.join, page.apart):
        act.click()
        assert "The disk is full." in words(page)
        assert page.join.isVisible()
    assert empty_store.count() == 2


def test_a_record_of_the_archive_says_so(
    qtbot: QtBot, empty_store: Store, pair: tuple[Case, Case]
) -> None:
    one, other = Record(pair[0]), Record(pair[1], archived=True)
    page = JoinPage(
        one, other, empty_store.join, empty_store.part, empty_store.tell_apart, TODAY, LOOK
    )
    stand(qtbot, page)
    assert "in the archive" in words(page.records[1])


def many_rounds() -> Case:
    case = a_case("Robin", note="word " * 300)
    for year in (2025, 2026):
        for month in range(1, 13):
            case = scored(case, on=replace(SITTING, date=f"{year}-{month:02}-01"))
    return case


@pytest.mark.parametrize("which", ["usual", "empty", "hard", "many"])
def test_nothing_is_cut(qtbot: QtBot, empty_store: Store, any_look: Look, which: str) -> None:
    made: dict[str, Callable[[], tuple[Case, Case]]] = {
        "usual": lambda: (case_files()[0], case_files()[2]),
        "empty": lambda: (a_case("Aino"), a_case("Aino")),
        "many": lambda: (many_rounds(), a_case("Robin")),
        "hard": lambda: (
            a_case("Aino-" * 30, name="<b>Aino</b>", note="n" * 3000),
            a_case("👩‍👩‍👧‍👦", note="two\nlines"),
        ),
    }
    page = page_of(empty_store, made[which](), any_look)
    stand(qtbot, page)
    assert_all_is_seen(page)

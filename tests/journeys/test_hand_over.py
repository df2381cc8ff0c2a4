"""The client alone with the laptop: every way out is tried, and none shows anything else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.ui.help_card import HelpCard
from mylife_desktop.ui.meeting.hand_over_page import HandOverPage
from mylife_desktop.ui.meeting.hand_over_start import HandOverStart
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from tests.journeys.desk import PASSPHRASE, Desk
from tests.journeys.opened import Open
from tests.journeys.test_idle import Hours, open_practice

PIN = "4711"
WORKERS = ("Undo", "Redo", "Lock", "My clients …", "End the meeting", "More of this meeting")
"""What stands on pages that the client must not reach."""


def hand_over(desk: Desk, pin: str = "") -> HandOverPage:
    """From Noor's meeting, as the worker does it."""
    desk.session.show_hand_over()
    desk.settle()
    before = desk.window.page
    assert isinstance(before, HandOverStart)
    if pin:
        desk.click(before.with_pin)
        desk.type(pin)
    desk.click(before.go)
    desk.settle()
    page = desk.session.alone
    assert page is not None
    return page


@pytest.fixture
def alone(with_noor: Desk) -> Desk:
    """Noor has the laptop; the worker comes back with a PIN or the passphrase."""
    hand_over(with_noor, PIN)
    return with_noor


def only_the_survey(desk: Desk) -> bool:
    """The window shows the page of the client, and there is no other window."""
    desk.settle()
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    names = {one.accessibleName() for one in desk.window.findChildren(QLineEdit) if one.isVisible()}
    return (
        tops == [desk.window]
        and isinstance(desk.window.page, HandOverPage)
        and desk.window.page.isVisible()
        and not any(page.isVisible() for page in desk.window.findChildren(MeetingPage))
        and not any(desk.sees(words) for words in (*WORKERS, "Maija", "Robin"))
        and not names & {"Search for a person by name"}
    )


# -- handing over and coming back ----------------------------------------------------------------


def test_the_survey_alone_fills_the_screen(alone: Desk) -> None:
    assert alone.window.isFullScreen() and only_the_survey(alone)
    assert alone.sees("Numbers 1 of 20")


def test_the_worker_can_think_better_of_it(with_noor: Desk) -> None:
    desk = with_noor
    desk.session.show_hand_over()
    desk.settle()
    desk.click("Back")
    desk.settle()
    assert desk.meeting.isVisible() and not desk.window.isFullScreen()


def test_what_the_client_answers_is_there_when_the_worker_is_back(alone: Desk) -> None:
    theme = alone.meeting._answering.instrument.theme_ids[0]
    alone.press("8")
    alone.click("Give back")
    alone.type(PIN)
    alone.press("Return")
    alone.settle()
    assert alone.meeting.isVisible() and not alone.window.isFullScreen()
    assert alone.session.alone is None and not alone.window.findChildren(HandOverPage)
    assert alone.answer(theme).importance == 8
    alone.saved()
    assert alone.disk_answer("Noor", theme).importance == 8
    alone.press("Ctrl+Z")
    assert alone.answer(theme).importance is None, "the shortcuts are back"


def test_the_passphrase_brings_the_worker_back(with_noor: Desk) -> None:
    desk = with_noor
    hand_over(desk)
    desk.click("Give back")
    desk.type("not the one, whatever it is")
    desk.press("Return")
    desk.wait(lambda: desk.sees("This passphrase does not open the store."))
    assert only_the_survey(desk)
    desk.press("Ctrl+A")
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.wait(lambda: desk.session.alone is None)
    desk.settle()
    assert desk.meeting.isVisible()


def test_after_five_wrong_pins_the_right_one_does_not_open_either(alone: Desk) -> None:
    alone.click("Give back")
    for _ in range(5):
        alone.type("1234")
        alone.press("Return")
    alone.type(PIN)
    alone.press("Return")
    alone.wait(lambda: alone.sees("This passphrase does not open the store."))
    assert only_the_survey(alone)
    alone.press("Ctrl+A")
    alone.type(PASSPHRASE)
    alone.press("Return")
    alone.wait(lambda: alone.session.alone is None)


def test_in_practice_giving_back_is_one_press(open_program: Open, store_folder: Path) -> None:
    desk = open_program(store_folder)
    open_practice(desk)
    desk.open("Aino")
    hand_over(desk)
    assert desk.window.isFullScreen()
    desk.click(desk.session.alone.give_back)  # type: ignore[union-attr]
    desk.settle()
    assert desk.meeting.isVisible() and not desk.window.isFullScreen()


def test_the_client_can_choose_a_language_and_it_stays_in_the_meeting(alone: Desk) -> None:
    page = alone.session.alone
    assert page is not None
    page.languages.chosen.emit("fi")
    alone.settle()
    assert page.language == "fi" and alone.program._languages.current == "fi"
    assert alone.meeting.language == "fi"


# -- ways out ------------------------------------------------------------------------------------


def all_shortcuts(desk: Desk) -> set[str]:
    """Every combination that anything in the program listens to."""
    found = {one.key().toString() for one in desk.window.findChildren(QShortcut)}
    for action in desk.window.findChildren(QAction):
        found |= {key.toString() for key in action.shortcuts()}
    return {key for key in found if key}


def test_no_shortcut_of_the_program_leads_out(alone: Desk) -> None:
    listened = all_shortcuts(alone)
    assert {"Ctrl+Z", "Ctrl+L"} <= listened
    usual = {
        *("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+L", "Ctrl+W", "Ctrl+Q", "Ctrl+N", "Ctrl+O"),
        *("Ctrl+F", "Ctrl+S", "Ctrl+P", "Ctrl+Tab", "Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+Home"),
        *("F2", "F3", "F4", "F5", "F6", "F7", "F8", "F10", "F11", "F12", "Shift+F10", "Alt+F"),
        *("Escape", "Alt+Left", "Alt+Home", "Menu", "Backspace", "Alt"),
    }
    for key in sorted((listened | usual) - {"F1"}):
        alone.press(key)
        assert only_the_survey(alone), key
        assert alone.program.session is not None, key


def test_while_it_asks_how_the_worker_comes_back_nothing_is_taken_back_behind_it(
    with_noor: Desk,
) -> None:
    desk = with_noor
    desk.meeting._answering.write("friends", "Said together")
    desk.session.show_hand_over()
    desk.press("Ctrl+Z")
    assert desk.answer().comment == "Said together"


def test_the_session_of_before_cannot_be_undone_by_the_client(with_noor: Desk) -> None:
    desk = with_noor
    desk.meeting._answering.write("friends", "Said together")
    hand_over(desk, PIN)
    desk.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Y")
    assert desk.answer().comment == "Said together"


def test_tab_goes_round_within_the_survey(alone: Desk) -> None:
    page = alone.session.alone
    assert page is not None
    passed = set()
    for key in ("Tab", "Shift+Tab"):
        for _ in range(40):
            alone.press(key)
            assert alone.focus is not None and page.isAncestorOf(alone.focus)
            passed.add(alone.focus.accessibleName())
    assert "Give back" in passed and not passed & set(WORKERS)


def test_no_menu_of_the_mouse_or_of_its_key_opens(alone: Desk) -> None:
    alone.click("Give back")
    page = alone.session.alone
    assert page is not None
    for widget in (page, page.back.field, page.one_by_one.comment_box, alone.window):
        for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
            QApplication.sendEvent(
                widget, QContextMenuEvent(reason, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)))
            )
            assert only_the_survey(alone)
    QTest.mouseClick(page.back.field, Qt.MouseButton.RightButton)
    assert only_the_survey(alone)


def test_its_own_menus_hold_languages_and_looks_and_nothing_else(alone: Desk) -> None:
    page = alone.session.alone
    assert page is not None
    texts = {action.text() for menu in page.findChildren(QMenu) for action in menu.actions()}
    assert {"Suomi", "English", "200 %", "Dark colours"} <= texts
    assert not any("clients" in text or "…" in text for text in texts)


def cross(desk: Desk) -> None:
    desk.window.close()


def alt_f4(desk: Desk) -> None:
    QApplication.closeAllWindows()


@pytest.mark.parametrize("way", [cross, alt_f4], ids=lambda way: way.__name__)
def test_closing_writes_all_and_locks_and_a_second_one_ends(
    alone: Desk, way: Callable[[Desk], None]
) -> None:
    theme = alone.meeting._answering.instrument.theme_ids[0]
    alone.press("8")
    way(alone)
    alone.settle()
    assert alone.window.isVisible() and alone.program.session is None
    assert alone.sees("Everything stays on this laptop") and not alone.sees("Noor")
    assert not alone.window.isFullScreen() and not alone.window.is_handed_over
    assert alone.disk_answer("Noor", theme).importance == 8
    way(alone)
    alone.settle()
    assert not alone.window.isVisible()


def test_closing_in_the_middle_of_a_sentence_keeps_every_word(alone: Desk) -> None:
    page = alone.session.alone
    assert page is not None
    page._answering.write("friends", "Half a sent")
    alone.window.close()
    alone.settle()
    assert alone.program.session is None
    assert alone.disk_answer("Noor").comment == "Half a sent"


def test_while_the_disk_takes_no_words_closing_leaves_the_survey_there(
    alone: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_case: object) -> None:
        raise StoreProblem("disk_full", file="store.db")

    autosave, page = alone.session._open_case.autosave, alone.session.alone
    assert autosave is not None and page is not None
    monkeypatch.setattr(autosave, "_save", full)
    page._answering.write("friends", "Half a sent")
    alone.window.close()
    assert alone.program.session is not None and alone.sees("The disk is full.")
    assert only_the_survey(alone) and alone.window.is_handed_over
    monkeypatch.undo()
    alone.window.close()
    assert alone.program.session is None
    assert alone.disk_answer("Noor").comment == "Half a sent"


def test_when_the_computer_shuts_down_the_window_does_not_stand_in_the_way(
    alone: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _: True)
    alone.window.close()
    assert not alone.window.isVisible() and alone.program.session is None


def test_the_window_does_not_come_back_full_screen(alone: Desk, open_program: Open) -> None:
    alone.window.close()
    alone.window.close()
    again = open_program(alone.folder)
    assert not again.window.isFullScreen()


def test_behind_the_curtain_is_still_the_survey(alone: Desk) -> None:
    alone.press("F9")
    assert alone.window.is_curtained
    alone.type(PIN)
    alone.press("Return")
    alone.wait(lambda: alone.sees("This passphrase does not open the store."))
    alone.press("Ctrl+A")
    alone.type(PASSPHRASE)
    alone.press("Return")
    alone.wait(lambda: not alone.window.is_curtained)
    assert only_the_survey(alone) and alone.window.isFullScreen()


def test_closing_behind_the_curtain_locks_too(alone: Desk) -> None:
    alone.press("F9")
    alone.window.close()
    alone.settle()
    assert alone.window.isVisible() and alone.program.session is None
    assert not alone.window.is_curtained and alone.sees("Everything stays on this laptop")


def test_the_curtain_falls_when_the_laptop_is_left(alone: Desk) -> None:
    Hours(alone).pass_(15)
    assert alone.window.is_curtained and alone.program.session is not None


def test_help_is_there_and_leads_back_to_the_survey(alone: Desk) -> None:
    alone.press("F1")
    alone.settle()
    (card,) = alone.window.findChildren(HelpCard)
    assert card.isVisible() and alone.window.isFullScreen()
    for key in ("Ctrl+Z", "Ctrl+L", "F10", "Tab", "Shift+F10"):
        alone.press(key)
        assert card.isVisible() and alone.program.session is not None
    alone.press("Escape")
    assert only_the_survey(alone)


def test_a_second_window_of_the_program_does_not_open_the_store(
    alone: Desk, open_program: Open
) -> None:
    second = open_program(alone.folder)
    second.type(PASSPHRASE)
    second.press("Return")
    second.wait(lambda: second.sees("The store is open in another window or program."))
    assert second.program.session is None and not second.sees("Noor")
    second.window.close()
    assert alone.window.isFullScreen() and alone.session.alone is not None


def test_nothing_of_the_pin_is_left(alone: Desk) -> None:
    alone.click("Give back")
    alone.type(PIN)
    alone.press("Return")
    alone.settle()
    fields = alone.window.findChildren(QLineEdit)
    assert not any(PIN in field.text() for field in fields)

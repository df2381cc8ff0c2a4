"""The client alone with the survey: how it begins, what it shows, and how the worker comes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Sitting
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.editing.document import Document
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.hand_over_page import HandOverPage
from mylife_desktop.ui.meeting.hand_over_start import HandOverStart
from mylife_desktop.ui.meeting.pin import TRIES, Pin, is_pin
from tests.builders import a_case
from tests.drive import focused, keys, show
from tests.ui.meeting.rooms import INSTRUMENT, LOOK, TODAY, press, texts
from tests.ui.shown import assert_all_is_seen, settle

Return, Escape, Tab = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


class Alone:
    """A client with the laptop, and what the page said."""

    def __init__(
        self,
        qtbot: QtBot,
        pin: Pin | None = None,
        *,
        has_passphrase: bool = True,
        themes: tuple[str, ...] = (),
        look: Look = LOOK,
    ) -> None:
        self.document = Document(a_case())
        answering = Answering(self.document, INSTRUMENT, TODAY)
        self.page = HandOverPage(
            answering, "en", look, pin=pin, has_passphrase=has_passphrase, themes=themes
        )
        self.said: list[str] = []
        self.page.given_back.connect(lambda: self.said.append("given back"))
        self.page.unlock_asked.connect(self.said.append)
        show(qtbot, self.page, 1366, 768)
        self.page.begin()

    def answer_all(self) -> None:
        """One key for each number, then past the words."""
        while self.page.one_by_one.isVisible():
            if isinstance(focused(), QLineEdit) or not self.asks_for_number():
                press(self.page, "Next")
            else:
                keys(Qt.Key.Key_7)

    def asks_for_number(self) -> bool:
        return any(text.startswith("Numbers") for text in texts(self.page)) and not (
            self.page.one_by_one.on_list
        )

    def type(self, text: str) -> None:
        QTest.keyClicks(focused(), text)
        keys(Return)


# -- before --------------------------------------------------------------------------------------


class Before:
    """The worker, about to hand over."""

    def __init__(self, qtbot: QtBot, *, has_passphrase: bool = True, look: Look = LOOK) -> None:
        self.page = HandOverStart("Aino", "en", look, has_passphrase=has_passphrase)
        self.handed: list[Pin | None] = []
        self.page.handed_over.connect(self.handed.append)
        show(qtbot, self.page, 1366, 708)
        self.page.first_focus().setFocus()


def test_handing_over_takes_one_key(qtbot: QtBot) -> None:
    before = Before(qtbot)
    keys(Return)
    assert before.handed == [None]


def test_a_pin_can_be_set_for_this_time(qtbot: QtBot) -> None:
    before = Before(qtbot)
    press(before.page, "A PIN for this time")
    assert focused() is before.page.secret.field
    QTest.keyClicks(focused(), "4711")
    keys(Return)
    (pin,) = before.handed
    assert pin is not None and pin.fits("4711") and before.page.secret.field.text() == ""


@pytest.mark.parametrize("typed", ["", "471", "47 11", "pin1"])
def test_what_is_no_pin_is_said_calmly_and_hands_nothing_over(qtbot: QtBot, typed: str) -> None:
    before = Before(qtbot)
    press(before.page, "A PIN for this time")
    QTest.keyClicks(focused(), typed)
    keys(Return)
    assert before.handed == []
    assert "A PIN has 4 to 8 digits and nothing else." in texts(before.page)
    QTest.keyClicks(focused(), "4711")
    assert "A PIN has 4 to 8 digits and nothing else." not in texts(before.page)


def test_the_pin_is_hidden_while_it_is_typed(qtbot: QtBot) -> None:
    before = Before(qtbot)
    press(before.page, "A PIN for this time")
    assert before.page.secret.field.echoMode() is QLineEdit.EchoMode.Password


def test_in_practice_one_press_brings_the_worker_back(qtbot: QtBot) -> None:
    before = Before(qtbot, has_passphrase=False)
    assert before.page.without.text() == "One press"


def test_a_pin_has_4_to_8_digits_of_any_script() -> None:
    assert is_pin("1234") and is_pin("12345678") and is_pin("٤٧١١")
    assert not any(map(is_pin, ("123", "123456789", "12a4", "1234 ", "²³⁴⁵", "")))
    assert Pin("٤٧١١").fits("4711")
    with pytest.raises(ValueError, match="digits"):
        Pin("abcd")


def test_the_pin_is_not_kept_as_it_is() -> None:
    kept = str(vars(Pin("47114711")))
    assert "47114711" not in kept
    assert Pin("4711")._hash != Pin("4711")._hash


def test_after_five_wrong_ones_not_even_the_right_one_fits() -> None:
    pin = Pin("4711")
    assert not any(pin.fits("0000") for _ in range(TRIES))
    assert not pin.fits("4711")


def test_a_right_one_gives_all_tries_again() -> None:
    pin = Pin("4711")
    for _ in range(3):
        assert not any(pin.fits("0000") for _ in range(TRIES - 1))
        assert pin.fits("4711")


# -- the client ----------------------------------------------------------------------------------


def test_a_digit_answers_and_the_words_are_kept_in_the_open_case(qtbot: QtBot) -> None:
    alone = Alone(qtbot)
    keys(Qt.Key.Key_7)
    round_ = Sitting(TODAY, INSTRUMENT.ref).round_of(alone.document.case)
    first = INSTRUMENT.theme_ids[0]
    assert round_.answer(first).score(Viewpoint.IMPORTANCE) == 7


def test_there_is_no_way_back_from_the_first_question(qtbot: QtBot) -> None:
    alone = Alone(qtbot)
    keys(Qt.Key.Key_Backspace)
    assert alone.page.one_by_one.isVisible() and not alone.page.is_done
    assert not alone.said


def test_at_the_end_stands_a_kind_word_and_the_laptop_goes_back(qtbot: QtBot) -> None:
    alone = Alone(qtbot, themes=("friends", "health"))
    alone.answer_all()
    assert alone.page.is_done and "Done. Give the laptop back." in texts(alone.page)
    press(alone.page, "Look at the questions again")
    assert alone.page.one_by_one.isVisible()


def test_only_the_themes_of_a_short_round_are_asked(qtbot: QtBot) -> None:
    alone = Alone(qtbot, themes=("friends", "health"))
    assert "Numbers 1 of 4" in texts(alone.page)
    assert "The whole Circle" not in [one.text() for one in visible_buttons(alone)]


def test_nothing_of_the_program_is_there(qtbot: QtBot) -> None:
    alone = Alone(qtbot)
    names = {one.accessibleName() for one in visible_buttons(alone)}
    assert not names & {"Undo", "Redo", "Back", "Lock", "Hide the screen", "End the meeting"}
    assert "Give back" in names


def visible_buttons(alone: Alone) -> list[QPushButton]:
    return [one for one in alone.page.findChildren(QPushButton) if one.isVisible()]


# -- coming back ---------------------------------------------------------------------------------


def test_the_pin_brings_the_worker_back(qtbot: QtBot) -> None:
    alone = Alone(qtbot, Pin("4711"))
    press(alone.page, "Give back")
    assert focused() is alone.page.back.field
    alone.type("4711")
    assert alone.said == ["given back"] and alone.page.back.field.text() == ""


def test_the_passphrase_works_beside_the_pin(qtbot: QtBot) -> None:
    alone = Alone(qtbot, Pin("4711"))
    press(alone.page, "Give back")
    alone.type("vihrea sateenvarjo")
    assert alone.said == ["vihrea sateenvarjo"]


def test_a_wrong_pin_is_said_calmly_and_the_field_is_empty_again(qtbot: QtBot) -> None:
    alone = Alone(qtbot, Pin("4711"))
    press(alone.page, "Give back")
    alone.type("1234")
    assert "That is not the PIN. Try again." in texts(alone.page)
    assert alone.page.back.field.text() == "" and alone.said == []


def test_after_five_wrong_pins_only_the_passphrase_is_tried(qtbot: QtBot) -> None:
    alone = Alone(qtbot, Pin("4711"))
    press(alone.page, "Give back")
    for _ in range(TRIES):
        alone.type("1234")
    assert "That was not the PIN. From now on only the passphrase works." in texts(alone.page)
    assert alone.page.back.field.accessibleName() == "Passphrase"
    alone.type("4711")
    assert alone.said == ["4711"], "it is tried as a passphrase, which it is not"


def test_tries_are_counted_over_all_ways_through_the_questions(qtbot: QtBot) -> None:
    pin = Pin("4711")
    alone = Alone(qtbot, pin)
    for _ in range(TRIES):
        press(alone.page, "Give back")
        alone.type("1234")
        press(alone.page, "To the questions")
    assert pin.tries_left == 0


def test_in_practice_the_pin_never_wears_out(qtbot: QtBot) -> None:
    alone = Alone(qtbot, Pin("4711"), has_passphrase=False)
    press(alone.page, "Give back")
    for _ in range(TRIES + 2):
        alone.type("1234")
    alone.type("4711")
    assert alone.said == ["given back"]


def test_in_practice_without_a_pin_one_press_is_enough(qtbot: QtBot) -> None:
    alone = Alone(qtbot, has_passphrase=False)
    press(alone.page, "Give back")
    assert alone.said == ["given back"]


def test_a_wrong_passphrase_is_said_in_the_clients_language(qtbot: QtBot) -> None:
    alone = Alone(qtbot)
    press(alone.page, "Give back")
    alone.type("not the one, whatever")
    alone.page.wait(True)
    assert not alone.page.back.go.isEnabled()
    alone.page.show_problem(StoreProblem("wrong_passphrase"))
    assert any("This passphrase does not open the store." in one for one in texts(alone.page))
    assert focused() is alone.page.back.field


def test_enter_on_an_empty_field_does_nothing(qtbot: QtBot) -> None:
    alone = Alone(qtbot, Pin("4711"))
    press(alone.page, "Give back")
    keys(Return)
    assert alone.said == [] and "That is not the PIN. Try again." not in texts(alone.page)


def test_not_yet_leads_back_to_the_same_question(qtbot: QtBot) -> None:
    alone = Alone(qtbot)
    keys(Qt.Key.Key_7, Qt.Key.Key_7)
    before = texts(alone.page)
    press(alone.page, "Give back")
    press(alone.page, "To the questions")
    settle()
    assert texts(alone.page) == before
    keys(Qt.Key.Key_3)
    assert "Numbers 4 of 20" in texts(alone.page)


def test_while_the_worker_types_no_answer_is_in_view(qtbot: QtBot) -> None:
    alone = Alone(qtbot)
    press(alone.page, "Give back")
    assert not alone.page.one_by_one.isVisible()


@pytest.mark.parametrize("part", ["survey", "done", "back"])
def test_all_is_seen_in_any_look(qtbot: QtBot, any_look: Look, part: str) -> None:
    alone = Alone(qtbot, Pin("4711"), look=any_look)
    if part == "done":
        alone.page.one_by_one.finished.emit()
    elif part == "back":
        press(alone.page, "Give back")
        alone.type("1234")
    assert_all_is_seen(alone.page)


@pytest.mark.parametrize("pin", [False, True])
def test_all_is_seen_before_in_any_look(qtbot: QtBot, any_look: Look, pin: bool) -> None:
    before = Before(qtbot, look=any_look)
    if pin:
        press(before.page, "A PIN for this time")
        keys(Return)
    assert_all_is_seen(before.page)


def test_another_language_is_spoken_at_once(qtbot: QtBot) -> None:
    alone = Alone(qtbot)
    alone.page.speak("fi")
    assert alone.page.language == "fi" and "Suomi" in alone.page.languages._button.text()
    assert any("tärkeä" in one.lower() for one in texts(alone.page))

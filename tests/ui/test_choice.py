"""One of a few things: what a screen reader hears, and how the keyboard goes along."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from tests.drive import keys, show

Key = Qt.Key


class Form(Speaking):
    """A language, which an arrow chooses, and a day, which only a press does."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.before, self.after = QLineEdit(), QLineEdit()
        self.languages = {text: self._choice(text, at_once=True) for text in ("fi", "sv", "en")}
        self.days = {text: self._choice(text, at_once=False) for text in ("today", "later")}
        column = QVBoxLayout(self)
        column.addWidget(self.before)
        for name, choices in (("Language", self.languages), ("Day", self.days)):
            group = Group(self, lambda name=name: name, flow := Flow())  # type: ignore[misc]
            for one in choices.values():
                flow.addWidget(one)
            column.addWidget(group)
        column.addWidget(self.after)

    def show_language(self, language: str) -> None:
        for text, one in self.languages.items():
            one.setChecked(text == language)

    def chosen(self) -> list[str]:
        return [text for text, one in (self.languages | self.days).items() if one.isChecked()]

    def _choice(self, text: str, *, at_once: bool) -> Choice:
        return choice(self, lambda: text, lambda: self._on_pressed(text), at_once=at_once)

    def _on_pressed(self, text: str) -> None:
        self.pressed.append(text)
        if text in self.languages:
            self.show_language(text)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    made.show_language("sv")
    show(qtbot, made, 500, 300)
    made.before.setFocus()
    return made


def here() -> str:
    at = QApplication.focusWidget()
    return at.text() if isinstance(at, Choice) else ""


def test_it_is_a_radio_button_under_its_question(form: Form) -> None:
    for text, one in form.languages.items():
        heard = QAccessible.queryAccessibleInterface(one)
        assert heard.role() is QAccessible.Role.RadioButton
        assert heard.state().checked == (text == "sv")
        assert heard.parent().role() is QAccessible.Role.Grouping
        assert heard.parent().text(QAccessible.Text.Name) == "Language"


def test_each_group_is_one_stop_at_what_is_chosen(form: Form) -> None:
    keys(Key.Key_Tab)
    assert here() == "sv"
    keys(Key.Key_Tab)
    assert here() == "today"  # none is chosen: the first
    keys(Key.Key_Tab)
    assert form.after.hasFocus()
    keys(Key.Key_Backtab, Key.Key_Backtab)
    assert here() == "sv"


def test_arrows_choose_only_where_that_is_meant(form: Form) -> None:
    keys(Key.Key_Tab, Key.Key_Right)
    assert here() == "en" and form.pressed == ["en"]
    keys(Key.Key_Down)
    assert here() == "fi" and form.chosen() == ["fi"]
    keys(Key.Key_Tab, Key.Key_Left)
    assert here() == "later" and form.pressed == ["en", "fi"]
    keys(Key.Key_Return)
    assert form.pressed == ["en", "fi", "later"]


def test_a_press_alone_changes_nothing(form: Form) -> None:
    form.days["today"].click()
    assert form.pressed == ["today"] and form.chosen() == ["sv"]


def test_what_is_chosen_can_go(form: Form) -> None:
    form.show_language("")
    assert form.chosen() == []


def test_the_keyboard_goes_past_what_is_hidden_or_greyed(form: Form) -> None:
    form.languages["sv"].hide()
    form.languages["fi"].setEnabled(False)
    keys(Key.Key_Tab)
    assert here() == "en"
    keys(Key.Key_Right)
    assert here() == "en"


def test_assistive_technology_chooses_as_a_press_does(form: Form) -> None:
    heard = QAccessible.queryAccessibleInterface(form.languages["fi"])
    heard.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert form.pressed == ["fi"] and form.chosen() == ["fi"]

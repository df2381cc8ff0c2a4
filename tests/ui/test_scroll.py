"""What has the keyboard stays in view while what is around it grows, until somebody scrolls."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.widgets.scroll import Scroll, bring_into_view, keep_in_place
from tests.drive import show
from tests.ui.shown import settle

Page = tuple[Scroll, QLabel, QPushButton]


@pytest.fixture
def there(qtbot: QtBot) -> Page:
    """A text above, a button with the keyboard, and much below it."""
    content = QWidget()
    column = QVBoxLayout(content)
    text, pressed, below = QLabel("one"), QPushButton("here"), QLabel("below")
    text.setWordWrap(True)
    below.setMinimumHeight(600)
    for part in (text, pressed, below):
        column.addWidget(part)
    scroll = Scroll(content)
    show(qtbot, scroll, 300, 200)
    pressed.setFocus()
    bring_into_view(pressed)
    settle()
    return scroll, text, pressed


def grow(text: QLabel) -> None:
    text.setText("line\n" * 40)
    for _ in range(3):
        settle()


def test_it_stays_in_view_when_what_is_above_grows(there: Page) -> None:
    _, text, pressed = there
    grow(text)
    assert QApplication.focusWidget() is pressed
    assert not pressed.visibleRegion().isEmpty()


def test_whoever_scrolls_is_not_taken_back(there: Page) -> None:
    scroll, text, pressed = there
    bar = scroll.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    grow(text)
    assert pressed.visibleRegion().isEmpty()


def test_what_was_pressed_stays_where_it_is_under_the_hand(there: Page) -> None:
    scroll, text, pressed = there
    top = pressed.mapTo(scroll, QPoint(0, 0)).y()
    keep_in_place(pressed)
    grow(text)
    assert pressed.mapTo(scroll, QPoint(0, 0)).y() == top
    keep_in_place(pressed)
    text.setText("line\n" * 30)
    settle()
    assert pressed.mapTo(scroll, QPoint(0, 0)).y() == top

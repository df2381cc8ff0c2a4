"""The walk finds what is wrong: each fault is put on a page and must be told."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.curtain import Curtain
from mylife_desktop.ui.look import look
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.controls import button, label, line_field
from tests.clothes import put_on
from tests.walk import looking

LONG = "Tyytyväisyys elämään juuri nyt, kokonaisuutena, kaikki mukaan lukien"


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window whose page has nothing wrong with it."""
    made = MainWindow(lambda: Curtain(look("light", 100), lambda: "en"))
    put_on(made)
    page = Page()
    column = QVBoxLayout(page)
    column.addWidget(label(page, lambda: LONG, wrap=True))
    column.addWidget(button(page, lambda: "Go on", lambda: None))
    column.addWidget(line_field(page, lambda: "Name", hint=lambda: "for example Noor"))
    with qtbot.waitActive(made):
        made.show_page(page)
        made.resize(1366, 768)
        made.show()
        made.activateWindow()
    yield made
    qapp.removeEventFilter(made)
    made.close()
    made.deleteLater()


def put(window: MainWindow, widget: QWidget) -> QWidget:
    """One more thing on the page."""
    page = window.page
    assert page is not None and page.layout() is not None
    page.layout().addWidget(widget)
    QApplication.processEvents()
    return widget


def press(key: str) -> None:
    assert key == "Tab"
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Tab)


LOOKS: tuple[Callable[[MainWindow], Iterator[str]], ...] = (
    looking.unnamed,
    looking.too_small,
    looking.clipped,
    looking.outside,
    looking.scrolls_sideways,
    lambda window: looking.lost_by_tab(window, press),
)


@pytest.mark.parametrize("find", LOOKS)
def test_a_good_page_has_no_faults(
    window: MainWindow, find: Callable[[MainWindow], Iterator[str]]
) -> None:
    button_ = window.findChild(QPushButton)
    assert button_ is not None
    button_.setFocus()
    assert list(find(window)) == []


@pytest.mark.parametrize("name", ["", " ", "…", "▾"])
def test_a_control_without_a_name(window: MainWindow, name: str) -> None:
    put(window, QPushButton(name))
    assert any("has no name" in fault for fault in looking.unnamed(window))


def test_a_field_without_a_name(window: MainWindow) -> None:
    put(window, QLineEdit("Noor"))
    assert any("has no name" in fault for fault in looking.unnamed(window))


def test_one_of_several_that_calls_itself_something_else(window: MainWindow) -> None:
    one = QRadioButton("7")
    one.setAutoExclusive(False)
    put(window, one)
    assert any("is a Role.CheckBox" in fault for fault in looking.unnamed(window))


def test_a_small_control(window: MainWindow) -> None:
    one = put(window, QPushButton("7"))
    one.setStyleSheet("min-width: 0; min-height: 0; padding: 0; border: none")
    one.setFixedSize(44, 43)
    assert any("44 x 43" in fault for fault in looking.too_small(window))


@pytest.mark.parametrize("wrap", [False, True])
def test_a_text_that_has_no_room(window: MainWindow, wrap: bool) -> None:
    one = label(None, LONG, wrap=wrap)
    put(window, one)
    one.setFixedSize(200, 30)
    assert any("needs" in fault for fault in looking.clipped(window))


def test_two_controls_that_sound_the_same(window: MainWindow) -> None:
    put(window, QPushButton("Keep"))
    assert not list(looking.alike(window))
    put(window, QPushButton("Keep"))
    assert any("sounds like another" in fault for fault in looking.alike(window))


def test_two_controls_under_two_questions_do_not(window: MainWindow) -> None:
    for question in ("How long", "How it was given"):
        made = QGroupBox()
        made.setAccessibleName(question)
        QVBoxLayout(made).addWidget(QPushButton("Not said"))
        put(window, made)
    assert not list(looking.alike(window))


def test_what_is_read_in_another_order_than_tab_goes(window: MainWindow) -> None:
    one, other = put(window, QPushButton("one")), put(window, QPushButton("other"))
    window.findChild(QLineEdit).setFocus()  # type: ignore[union-attr]
    assert not [f for f in looking.lost_by_tab(window, press) if "back to" in f]
    QWidget.setTabOrder(other, one)
    found = list(looking.lost_by_tab(window, press))
    assert "Tab goes from QPushButton 'other' back to QPushButton 'one'" in found


def test_a_word_that_is_too_long_for_its_line(window: MainWindow) -> None:
    one = label(None, "tyytymättömyydestänsäkään", wrap=True)
    put(window, one)
    one.setFixedSize(60, 200)
    assert any("needs" in fault for fault in looking.clipped(window))


def test_a_button_whose_words_have_no_room(window: MainWindow) -> None:
    one = put(window, QPushButton(LONG))
    one.setFixedWidth(200)
    assert any("needs" in fault for fault in looking.clipped(window))


def test_a_hint_that_has_no_room(window: MainWindow) -> None:
    one = QLineEdit()
    one.setPlaceholderText(LONG)
    put(window, one)
    one.setFixedWidth(200)
    assert any("needs" in fault for fault in looking.clipped(window))


def test_what_leaves_the_window(window: MainWindow) -> None:
    one = put(window, QLabel("away"))
    one.move(1360, 10)
    assert any("leaves" in fault for fault in looking.outside(window))


def test_a_window_that_wants_more_than_there_is(window: MainWindow) -> None:
    put(window, QLabel("wide")).setMinimumWidth(1500)
    QApplication.processEvents()
    assert any("the window is 15" in f or "leaves" in f for f in looking.outside(window))


def test_what_scrolls_sideways(window: MainWindow) -> None:
    area, inside = QScrollArea(), QWidget()
    inside.setMinimumSize(3000, 10)
    area.setWidget(inside)
    put(window, area)
    assert any("sideways" in fault for fault in looking.scrolls_sideways(window))


def test_what_is_cut_off_at_the_side_without_a_bar(window: MainWindow) -> None:
    area, inside = QScrollArea(), QWidget()
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.setMinimumSize(3000, 10)
    area.setWidget(inside)
    put(window, area)
    assert any("wider than" in fault for fault in looking.scrolls_sideways(window))


def test_a_control_that_does_not_show_the_keyboard(window: MainWindow) -> None:
    class Blind(QAbstractButton):
        def paintEvent(self, event: object) -> None:
            pass

    one = Blind()
    one.setAccessibleName("blind")
    one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    one.setFixedSize(60, 60)
    put(window, one).setFocus()
    found = list(looking.lost_by_tab(window, press))
    assert any("looks the same" in fault for fault in found)


def test_a_field_that_keeps_tab_for_itself(window: MainWindow) -> None:
    from PySide6.QtWidgets import QPlainTextEdit

    one = QPlainTextEdit()
    put(window, one).setFocus()
    found = list(looking.lost_by_tab(window, press))
    assert any("stays at" in fault or "does not come to" in fault for fault in found)


def test_a_control_that_tab_passes_by(window: MainWindow) -> None:
    first = window.findChild(QPushButton)
    assert first is not None
    one = put(window, QPushButton("left out"))
    first.installEventFilter(window)
    field = window.findChild(QLineEdit)
    assert field is not None
    QWidget.setTabOrder(first, field)
    one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    first.setFocus()

    def around(key: str) -> None:
        press(key)
        if QApplication.focusWidget() is one:
            press(key)

    found = list(looking.lost_by_tab(window, around))
    assert any("does not come to QPushButton 'left out'" in fault for fault in found)

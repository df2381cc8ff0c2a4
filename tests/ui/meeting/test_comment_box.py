"""Where somebody's own words are typed: they come back as they were typed."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.themes import COMMENT_LENGTH
from mylife_desktop.ui.widgets.comment_box import CommentBox
from tests.drive import focused, show

FAMILY = "👩‍👩‍👧‍👦"
WORDS = [
    "I would like to see Iida and the others again.\nMaybe once a week.",
    "<b>not bold</b> & <img src=x> &amp;",
    "'quoted' \"twice\" “so” »thus« ‹and so›",
    "no\u00a0break, thin\u2009space, soft\u00adhyphen",
    f"{FAMILY} 🏳️‍🌈 👍🏽 e\u0301",
    "\u202eright to left\u202c שלום مرحبا",
    "  leading and trailing \t",
    "\n\n",
    "ää öö åå Ž",
    "=1+1",
]


class Page:
    """A box on a page, with somebody who remembers what was typed."""

    def __init__(self, qtbot: QtBot) -> None:
        self.box, self.other = CommentBox(), QLineEdit()
        self.typed: list[str] = []
        self.full: list[bool] = []
        self.left = 0
        self.box.typed.connect(self.typed.append)
        self.box.full.connect(self.full.append)
        self.box.left.connect(self._on_left)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.box)
        column.addWidget(self.other)
        show(qtbot, page, 400, 300)
        self.box.setFocus()

    def type(self, words: str) -> None:
        """Each character as a key, or as what an input method gives."""
        for character in words:
            if character == "\n":
                QTest.keyClick(self.box, Qt.Key.Key_Return)
            elif character.isascii():
                QTest.keyClicks(self.box, character)
            else:
                self.commit(character)

    def commit(self, words: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(self.box, event)

    def paste(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        QTest.keySequence(self.box, QKeySequence.StandardKey.Paste)
        QGuiApplication.clipboard().clear()

    def _on_left(self) -> None:
        self.left += 1


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


@pytest.mark.parametrize("words", WORDS)
def test_what_is_typed_comes_back(page: Page, words: str) -> None:
    words = words.replace("\t", "")  # Tab goes on to the next field
    page.type(words)
    assert page.box.words() == words
    assert page.typed[-1] == words


@pytest.mark.parametrize("words", WORDS)
def test_what_is_pasted_comes_back(page: Page, words: str) -> None:
    page.paste(words)
    assert page.box.words() == words
    assert page.typed == [words]


@pytest.mark.parametrize("words", WORDS)
def test_what_is_shown_comes_back_and_can_be_gone_on_with(page: Page, words: str) -> None:
    page.box.show_words(words)
    assert page.box.words() == words
    assert page.typed == [], "showing is not typing"
    page.type("!")
    assert page.typed == [words + "!"]


@pytest.mark.promise("P46")
def test_markup_is_never_anything_but_letters(page: Page) -> None:
    page.box.show_words("<b>bold</b>")
    assert page.box.toPlainText() == "<b>bold</b>"
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold")
    page.box.show_words("")
    page.box.insertFromMimeData(rich)
    assert page.box.words() == "bold"
    assert not page.box.textCursor().charFormat().font().bold()


@pytest.mark.promise("P46")
def test_a_picture_cannot_be_pasted(page: Page) -> None:
    picture = QMimeData()
    picture.setImageData(page.box.grab().toImage())
    page.box.insertFromMimeData(picture)
    assert page.box.words() == ""


@pytest.mark.parametrize("modifier", ["NoModifier", "ShiftModifier"])
@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_each_kind_of_enter_is_the_same_line_break(
    page: Page, enter: Qt.Key, modifier: str
) -> None:
    page.type("a")
    QTest.keyClick(page.box, enter, getattr(Qt.KeyboardModifier, modifier))
    page.type("b")
    assert page.box.words() == "a\nb"


def test_every_letter_is_told(page: Page) -> None:
    page.type("Iida")
    assert page.typed == ["I", "Ii", "Iid", "Iida"]


# -- 2,000 characters ----------------------------------------------------------------------------


@pytest.mark.parametrize("character", ["a", "ä", "🙂", "\n"])
def test_there_is_room_for_2000_code_points_and_no_more(page: Page, character: str) -> None:
    page.box.show_words("x" * (COMMENT_LENGTH - 1))
    page.type(character)
    assert page.box.words() == "x" * 1999 + character
    assert page.full[-1] is True
    page.type(character)
    assert page.box.words() == "x" * 1999 + character
    assert max(map(len, page.typed)) == COMMENT_LENGTH


def test_2000_emoji_have_room(page: Page) -> None:
    page.paste("🙂" * 2500)
    assert page.box.words() == "🙂" * 2000


def test_of_what_is_pasted_as_much_is_taken_as_there_is_room_for(page: Page) -> None:
    page.box.show_words("x" * 1990)
    page.paste("0123456789abc")
    assert page.box.words() == "x" * 1990 + "0123456789"


def test_what_is_chosen_makes_room_for_what_is_pasted(page: Page) -> None:
    page.box.show_words("x" * 2000)
    page.box.selectAll()
    page.paste("y" * 2001)
    assert page.box.words() == "y" * 2000


def test_chosen_emoji_make_room_for_as_many(page: Page) -> None:
    page.box.show_words("x" * 1990 + "🙂" * 10)
    cursor = page.box.textCursor()
    cursor.setPosition(1990)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    page.box.setTextCursor(cursor)
    page.paste("y" * 12)
    assert page.box.words() == "x" * 1990 + "y" * 10


def test_what_has_no_room_in_the_middle_is_left_out_there(page: Page) -> None:
    page.box.show_words("x" * 1000 + "y" * 1000)
    cursor = page.box.textCursor()
    cursor.setPosition(1000)
    page.box.setTextCursor(cursor)
    page.type("Zz")
    assert page.box.words() == "x" * 1000 + "y" * 1000
    assert page.box.textCursor().position() == 1000


def test_a_whole_sentence_of_an_input_method_that_has_no_room_is_cut(page: Page) -> None:
    page.box.show_words("x" * 1998)
    page.commit("日本語")
    assert page.box.words() == "x" * 1998 + "日本"


@pytest.mark.parametrize("at", [0, 1000, 2000])
def test_a_full_box_can_be_undone_step_by_step(page: Page, at: int) -> None:
    page.type("begin ")
    page.paste("x" * 1994)
    cursor = page.box.textCursor()
    cursor.setPosition(at)
    page.box.setTextCursor(cursor)
    page.type("yz")
    for _ in range(10):
        QTest.keySequence(page.box, QKeySequence.StandardKey.Undo)
    assert page.box.words() == ""
    for _ in range(10):
        QTest.keySequence(page.box, QKeySequence.StandardKey.Redo)
    assert page.box.words() == "begin " + "x" * 1994


@pytest.mark.parametrize("at", [0, 2000])
def test_assistive_technology_cannot_write_more_either(page: Page, at: int) -> None:
    page.box.show_words("x" * 2000)
    heard = QAccessible.queryAccessibleInterface(page.box)
    heard.editableTextInterface().insertText(at, "y" * 30)
    assert len(page.box.words()) == COMMENT_LENGTH
    assert all(len(words) <= COMMENT_LENGTH for words in page.typed)


@pytest.mark.parametrize("which", ["Backspace", "Delete", "Left", "Home"])
def test_in_a_full_box_other_keys_do_what_they_do(page: Page, which: str) -> None:
    page.box.show_words("x" * 2000)
    cursor = page.box.textCursor()
    cursor.setPosition(1000)
    page.box.setTextCursor(cursor)
    QTest.keyClick(page.box, getattr(Qt.Key, f"Key_{which}"))
    assert (page.box.textCursor().position(), len(page.box.words())) != (1000, 2000)


def test_a_full_box_says_so_and_that_there_is_room_again(page: Page) -> None:
    page.box.show_words("x" * 1999)
    page.type("x")
    assert page.full[-1] is True
    QTest.keyClick(page.box, Qt.Key.Key_Backspace)
    assert page.full[-1] is False


def test_other_words_that_are_shown_say_whether_they_are_full(page: Page) -> None:
    page.box.show_words("x" * 2000)
    assert page.full[-1:] == [True]
    page.box.show_words("short")
    assert page.full[-1:] == [False]


# -- a stay in the field -------------------------------------------------------------------------


def test_what_it_shows_already_is_left_alone(page: Page) -> None:
    page.type("Iida and the others")
    cursor = page.box.textCursor()
    cursor.setPosition(4)
    page.box.setTextCursor(cursor)
    page.box.show_words("Iida and the others")
    assert page.box.textCursor().position() == 4
    assert page.box.document().isUndoAvailable()


def test_while_somebody_types_the_cursor_does_not_jump(page: Page) -> None:
    """The page shows at once what was typed; the box is left alone by it."""
    page.box.typed.connect(page.box.show_words)
    page.type("Iida others")
    cursor = page.box.textCursor()
    cursor.setPosition(5)
    page.box.setTextCursor(cursor)
    page.type("and the ")
    assert page.box.words() == "Iida and the others"
    assert page.box.textCursor().position() == 13


def test_other_words_are_shown_with_the_cursor_after_the_last_one(page: Page) -> None:
    page.box.show_words("Iida")
    assert page.box.textCursor().atEnd()


def test_it_has_an_undo_of_its_own_while_it_has_the_keyboard(page: Page) -> None:
    page.type("Iida")
    QTest.keySequence(page.box, QKeySequence.StandardKey.Undo)
    assert page.box.words() == ""
    assert page.typed[-1] == ""
    QTest.keySequence(page.box, QKeySequence.StandardKey.Redo)
    assert page.box.words() == "Iida"


def test_its_undo_does_not_bring_the_words_of_another_theme(page: Page) -> None:
    page.type("of friends")
    page.box.show_words("of health")
    QTest.keySequence(page.box, QKeySequence.StandardKey.Undo)
    assert page.box.words() == "of health"


def test_leaving_it_ends_the_stay(page: Page) -> None:
    page.type("Iida")
    assert page.left == 0
    page.other.setFocus()
    assert page.left == 1


def test_tab_leaves_it(page: Page) -> None:
    page.type("Iida")
    QTest.keyClick(page.box, Qt.Key.Key_Tab)
    assert focused() is page.other
    assert page.box.words() == "Iida"


def test_its_own_menu_does_not_end_the_stay(page: Page) -> None:
    menu = page.box.createStandardContextMenu()
    menu.popup(page.box.mapToGlobal(page.box.rect().center()))
    assert page.left == 0
    menu.close()
    menu.deleteLater()
    assert page.left == 0


def test_it_has_room_for_three_lines(page: Page) -> None:
    assert page.box.minimumSizeHint().height() >= 3 * page.box.fontMetrics().lineSpacing()

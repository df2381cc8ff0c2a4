"""A form says what stands in it until it is kept, and has it in it again when it opens again."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.widgets.half_typed import HalfTyped, Typed
from mylife_desktop.ui.widgets.note_box import NoteBox


@dataclass
class Form:
    """A few fields, and what was told of them."""

    holder: QWidget
    told: list[tuple[str, Typed | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.line, self.box, self.tick = QLineEdit(), NoteBox(), QCheckBox()
        self.list = QComboBox()
        for name in ("one", "two"):
            self.list.addItem(name, name)
        for one in (self.line, self.box, self.tick, self.list):
            one.setParent(self.holder)
        fields = {"line": self.line, "box": self.box, "tick": self.tick, "list": self.list}
        self.half = HalfTyped(self.holder, lambda: fields)
        self.half.told.connect(lambda place, typed: self.told.append((place, typed)))
        self.line.textChanged.connect(self.half.note)
        self.box.typed.connect(self.half.note)
        self.tick.toggled.connect(self.half.note)
        self.list.currentIndexChanged.connect(self.half.note)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    holder = QWidget()
    qtbot.addWidget(holder)
    return Form(holder)


def test_nothing_is_told_before_anything_is_typed(form: Form) -> None:
    form.line.setText("as it is known")
    form.half.begin("card/1")
    assert form.told == []


def test_every_letter_is_told_and_what_was_taken_back_is_nothing(form: Form) -> None:
    form.half.begin("card/1")
    form.line.setText("I")
    assert form.told[-1] == ("card/1", {"line": "I", "box": "", "tick": False, "list": "one"})
    form.line.clear()
    assert form.told[-1] == ("card/1", None)


def test_what_is_kept_is_nothing_any_more(form: Form) -> None:
    form.half.begin("card/1")
    form.line.setText("I")
    form.half.end()
    assert form.told[-1] == ("card/1", None)
    form.line.setText("quiet")
    assert form.told[-1] == ("card/1", None)


def test_what_was_left_is_in_it_again(form: Form) -> None:
    left: Typed = {"line": "a", "box": "b\nc", "tick": True, "list": "two"}
    form.half.remember("card/1", left)
    form.half.begin("card/1")
    assert (form.line.text(), form.box.words()) == ("a", "b\nc")
    assert form.tick.isChecked() and form.list.currentData() == "two"
    form.line.setText("ab")
    assert form.told == [("card/1", {**left, "line": "ab"})]


def test_a_form_that_goes_elsewhere_has_it_when_it_is_back(form: Form) -> None:
    form.half.begin("card/1")
    form.line.setText("of the one")
    form.half.leave()
    form.line.clear()
    form.half.begin("card/2")
    assert form.line.text() == ""
    form.half.leave()
    form.half.begin("card/1")
    assert form.line.text() == "of the one"


def test_a_form_that_stays_open_begins_where_it_was_kept(form: Form) -> None:
    form.half.begin("meeting")
    form.line.setText("10:30")
    form.half.keep()
    assert form.told[-1] == ("meeting", None) and form.line.text() == "10:30"
    form.line.setText("10:3")
    assert form.told[-1][1] is not None

"""The rail says where the two are and leads anywhere; where it is narrow it is one button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.meeting import Part
from mylife_desktop.ui.look import look
from tests.drive import digit, focused
from tests.ui.meeting.rooms import Meeting, chosen, press

Key = Qt.Key


@pytest.mark.parametrize("part", list(Part))
def test_one_press_leads_to_any_part(meeting: Meeting, part: Part) -> None:
    name = part.value.replace("_", " ").capitalize()
    press(meeting.page.bar.rail, name)
    assert meeting.page.part is part
    assert meeting.course.meeting.part is part
    assert chosen(meeting.page.bar.rail) == [name]


def test_the_keyboard_walks_along_the_rail_and_not_past_its_ends(meeting: Meeting) -> None:
    for _ in range(8):
        QTest.keyClick(focused(), Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert meeting.page.part is Part.TAKE_HOME
    for _ in range(8):
        QTest.keyClick(focused(), Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert meeting.page.part is Part.WELCOME


def test_the_rail_is_one_stop_for_tab(meeting: Meeting) -> None:
    seen = []
    for _ in range(60):
        QTest.keyClick(focused(), Key.Key_Tab)
        seen.append(focused())
    on_rail = [w for w in set(seen) if meeting.page.bar.rail.isAncestorOf(w)]
    assert [w.accessibleName() for w in on_rail] == ["Circle, Ctrl+3"]


@pytest.mark.parametrize(("number", "part"), list(enumerate(Part, 1)))
def test_each_part_has_its_key(meeting: Meeting, number: int, part: Part) -> None:
    QTest.keyClick(focused(), digit(number), Qt.KeyboardModifier.ControlModifier)
    assert meeting.page.part is part
    shown = next(b for b in meeting.page.bar.rail.findChildren(QPushButton) if b.isChecked())
    assert shown.toolTip() == f"{shown.text()}  Ctrl+{number}"


def test_the_keys_count_while_something_is_written(meeting: Meeting) -> None:
    meeting.circle_page.light("friends")
    box = meeting.card.comment_box
    box.setFocus()
    QTest.keyClicks(box, "Iida")
    QTest.keyClick(box, Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert meeting.page.part is Part.PLAN
    assert meeting.answer("friends").comment == "Iida"


def test_the_keys_count_where_the_rail_is_one_button(qtbot: QtBot) -> None:
    meeting = Meeting(qtbot, dressed=look("light", 200), size=(1000, 768))
    QTest.keyClick(focused(), Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert meeting.page.part is Part.FOCUS


def test_when_the_meeting_has_ended_the_keys_lead_nowhere(meeting: Meeting) -> None:
    meeting.page.end()
    QTest.keyClick(focused(), Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert meeting.page.part is None


def test_where_texts_are_large_it_is_one_button_that_says_how_far(qtbot: QtBot) -> None:
    meeting = Meeting(qtbot, dressed=look("light", 200), size=(1000, 768))
    rail = meeting.page.bar.rail
    seen = [b.text() for b in rail.findChildren(QPushButton) if b.isVisible()]
    assert seen == ["Circle 3/8 ▾"]
    menu = next(b for b in rail.findChildren(QPushButton) if b.isVisible()).menu()
    menu.actions()[4].trigger()
    assert meeting.page.part is Part.FOCUS


def test_at_the_laptops_width_all_parts_stand_side_by_side(meeting: Meeting) -> None:
    rail = meeting.page.bar.rail
    seen = [b.text() for b in rail.findChildren(QPushButton) if b.isVisible()]
    before = ["Welcome", "Last time", "Circle", "Compare", "Focus"]
    assert seen == [*before, "Plan", "Agree", "Take home"]

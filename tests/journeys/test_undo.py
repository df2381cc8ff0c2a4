"""Everything can be undone: one drag, one reason, one stay in a field are one act each."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.themes import Point, Skip, Viewpoint
from tests.journeys.desk import Desk

S = Viewpoint.SATISFACTION


def lit(desk: Desk, theme: str = "friends") -> Desk:
    """Light the theme as by a click on its icon."""
    desk.drag(
        desk.meeting.circle_page.circle.viewport(),
        desk.point(theme, S),
        desk.point(theme, S, 3),
    )
    return desk


def comment(desk: Desk) -> QWidget:
    return desk.meeting.circle_page.card.comment_box


def test_a_drag_is_one_undo(with_noor: Desk) -> None:
    desk = lit(with_noor)
    circle = desk.meeting.circle_page.circle.viewport()
    desk.drag(
        circle,
        desk.point("friends", S),
        *(desk.point("friends", S, score) for score in (5, 8, 6, 7)),
    )
    assert desk.answer().satisfaction == 7
    desk.press("Ctrl+Z")
    assert desk.answer().satisfaction == 3
    desk.press("Ctrl+Shift+Z")
    assert desk.answer().satisfaction == 7
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert desk.answer().satisfaction is None
    desk.saved()
    assert desk.disk_answer("Noor").satisfaction is None


def test_undo_and_redo_have_their_buttons(with_noor: Desk) -> None:
    desk = with_noor
    assert not desk.meeting.bar.undo.isEnabled()
    lit(desk)
    desk.click("Undo")
    assert desk.answer().satisfaction is None and not desk.meeting.bar.undo.isEnabled()
    desk.click("Redo")
    assert desk.answer().satisfaction == 3 and not desk.meeting.bar.redo.isEnabled()
    desk.saved()
    assert desk.disk_answer("Noor").satisfaction == 3


@pytest.mark.parametrize("palette", ["light", "dark", "contrast", "contrast_dark"])
def test_one_sees_whether_there_is_something_to_undo(with_noor: Desk, palette: str) -> None:
    desk = with_noor
    desk.program.appearance.choose_palette(palette)
    desk.settle()
    undo = desk.meeting.bar.undo
    ink = QColor(desk.program.appearance.look.palette.ink)
    seen = []
    for act in (lambda: None, lambda: lit(desk)):
        act()
        desk.settle()
        image = undo.grab().toImage()
        size = range(12, image.width() - 12)
        seen.append(any(image.pixelColor(x, y) == ink for x in size for y in size))
    assert seen == [False, True]


def test_a_reason_not_to_answer_is_one_undo(with_noor: Desk) -> None:
    desk = lit(with_noor)
    desk.click("Rather not say")
    assert desk.answer().why_skipped(desk.answer().unanswered()[0]) is Skip.RATHER_NOT
    desk.press("Ctrl+Z")
    assert desk.answer().skipped is None and desk.answer().satisfaction == 3
    desk.press("Ctrl+Y")
    assert desk.answer().skipped is not None
    desk.saved()
    assert desk.disk_answer("Noor") == desk.answer()


def test_a_stay_in_a_field_is_one_undo(with_noor: Desk) -> None:
    desk = lit(with_noor)
    desk.click(comment(desk))
    desk.type("to see Iida\nand the others")
    desk.press("Tab")
    assert desk.answer().comment == "to see Iida\nand the others"
    desk.press("Ctrl+Z")
    assert desk.answer().comment is None and desk.answer().satisfaction == 3
    assert desk.meeting.circle_page.card.comment_box.words() == ""
    desk.press("Ctrl+Shift+Z")
    assert desk.answer().comment == "to see Iida\nand the others"
    desk.saved()
    assert desk.disk_answer("Noor") == desk.answer()


def test_the_field_has_its_own_undo_while_it_has_the_keyboard(with_noor: Desk) -> None:
    desk = lit(with_noor)
    desk.click(comment(desk))
    desk.type("kept words")
    desk.press("Tab")
    desk.click(comment(desk))
    desk.press("Ctrl+End")
    desk.type(" and more")
    desk.press("Ctrl+Z")
    box = desk.meeting.circle_page.card.comment_box
    assert box.hasFocus() and desk.answer().satisfaction == 3
    assert box.words() != "kept words and more"
    assert desk.answer().comment == (box.words() or None)
    while box.document().isUndoAvailable():
        desk.press("Ctrl+Z")
    assert desk.answer().comment == "kept words"
    desk.press("Ctrl+Z")  # nothing is typed in this stay any more: what was done before it goes
    assert desk.answer().comment is None and box.words() == ""
    desk.press("Ctrl+Shift+Z")
    assert desk.answer().comment == "kept words" == box.words()


def test_undo_ends_with_the_case(with_noor: Desk) -> None:
    desk = lit(with_noor)
    desk.end_meeting()
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    assert not desk.meeting.bar.undo.isEnabled()
    desk.press("Ctrl+Z")
    assert desk.answer().satisfaction == 3


def test_a_stay_in_a_field_is_one_row_in_the_trail(with_noor: Desk) -> None:
    desk = lit(with_noor)
    desk.saved()
    before = len(desk.session.store.audit_rows())
    desk.click(comment(desk))
    desk.type("first ")
    desk.saved()
    desk.type("then")
    desk.saved()
    assert desk.disk_answer("Noor").comment == "first then"  # as a draft, without a row
    assert len(desk.session.store.audit_rows()) == before
    desk.press("Tab")
    desk.saved()
    rows = desk.session.store.audit_rows()[before:]
    assert [(row.action, row.parts) for row in rows] == [
        ("changed", ("rounds/2026-11-22/friends/future",))
    ]


# -- on another page than that on which it was done ------------------------------------------------


def test_what_is_taken_back_is_seen_where_it_was_done(with_noor: Desk) -> None:
    desk = with_noor
    answering = desk.meeting._answering
    answering.score("health", S, 7)
    answering.score("friends", S, 7)
    answering.tell_change("health", "I sleep.")
    answering.end()
    answering.name_strengths(("housing",))
    answering.skip("friends", (Point.IMPORTANCE,), Skip.NOT_NOW)
    seen = []
    for _ in range(5):
        desk.click("Welcome")
        desk.settle()
        desk.press("Ctrl+Z")
        desk.settle()
        seen.append(desk.meeting.part)
    circle, compare, focus = Part.CIRCLE, Part.COMPARE, Part.FOCUS
    assert seen == [circle, focus, compare, circle, circle]
    assert desk.meeting.circle_page.card._theme.id == "health"
    desk.click("Focus")
    desk.click("Redo")
    desk.settle()
    assert desk.meeting.part is Part.CIRCLE and desk.answer("health").satisfaction == 7


def test_in_the_survey_one_comes_back_to_the_question(with_noor: Desk) -> None:
    desk = with_noor
    desk.click("One by one")
    desk.settle()
    first = desk.meeting.one_by_one.question.text()
    desk.press("7", "8")
    assert desk.meeting.one_by_one.question.text() != first
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert desk.meeting.one_by_one.question.text() == first
    desk.click("Not now")
    desk.press("Ctrl+Z")
    assert desk.meeting.one_by_one.question.text() == first


def test_once_the_meeting_has_ended_nothing_is_taken_back_behind_its_last_page(
    with_noor: Desk,
) -> None:
    desk = lit(with_noor)
    desk.click("End the meeting")
    desk.settle()
    desk.press("Ctrl+Z")
    assert desk.answer().satisfaction == 3 and desk.meeting.part is None
    assert not desk.meeting.bar.undo.isEnabled()

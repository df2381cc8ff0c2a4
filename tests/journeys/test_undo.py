"""Everything can be undone: one drag, one reason, one stay in a field are one act each."""

from PySide6.QtWidgets import QWidget

from mylife_desktop.domain.themes import Skip, Viewpoint
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

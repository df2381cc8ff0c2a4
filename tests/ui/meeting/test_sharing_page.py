"""Who may see what: nothing is ticked beforehand, refusing is as easy, one press takes back."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people_edits import exclude
from mylife_desktop.domain.shares import How, shares_of
from mylife_desktop.domain.sharing import may_see
from mylife_desktop.domain.sharing_edits import Given, Term, give_parts, given_to, signature_of
from mylife_desktop.editing.document import Document
from mylife_desktop.ui.look import TARGET, Look, look
from mylife_desktop.ui.meeting.share_cell import Seen
from mylife_desktop.ui.meeting.sharing_room import SharingRoom
from tests.drive import focused
from tests.ui.meeting.network_rooms import invented, network, open_room
from tests.ui.meeting.rooms import TODAY, press, texts
from tests.ui.shown import assert_all_is_seen, settle

Open = tuple[SharingRoom, Document]


@pytest.fixture
def there(qtbot: QtBot) -> Open:
    return open_room(qtbot, SharingRoom, network())


def sees(case: Case, who: str) -> frozenset[str]:
    return given_to(case, who, TODAY)


@pytest.mark.promise("P66")
def test_nothing_is_ticked_beforehand(there: Open) -> None:
    room, document = there
    table = room.page.table
    for person in ("p2", "p3"):
        for part in ("circle", "comments", "plan", "goal:g1"):
            assert table.cell(person, part).seen is Seen.NOT
    table.cell("p3", "circle").click()
    settle()
    give = room.page.give
    assert not any(chip.isChecked() for chip in (*give.terms.values(), *give.hows.values()))
    assert give.field.text() == "" and give.pad.strokes == ()
    assert shares_of(document.case) == ()  # a tick gives nothing


@pytest.mark.promise("P66")
def test_no_is_as_large_as_near_and_as_quick_as_yes(there: Open) -> None:
    room, document = there
    for answer in ("no", "yes"):
        room.page.table.cell("p3", "circle").click()
        settle()
        yes, no = room.page.give.yes, room.page.give.no
        assert yes.property("kind") == no.property("kind") and yes.height() == no.height()
        assert abs(yes.width() - no.width()) <= 1 and yes.y() == no.y()
        assert yes.isEnabled() and no.isEnabled()
        (no if answer == "no" else yes).click()
        settle()
        assert sees(document.case, "p3") == (frozenset() if answer == "no" else {"circle"})
        assert not room.page.give.isVisible()
    room.page.table.cell("p3", "circle").click()  # and taking back is one press
    assert sees(document.case, "p3") == frozenset()


@pytest.mark.promise("P66")
def test_all_of_somebody_is_taken_back_with_one_press_also_among_the_themes(there: Open) -> None:
    room, document = there
    document.edit("x", give_parts(document.case, "p3", Given(("circle", "plan")), "2026-11-01"))
    room.page.by_theme.click()
    settle()
    room.page.table.back("p3").click()
    settle()
    assert not may_see(document.case, "p3", "circle", TODAY)
    assert [each.withdrawn for each in shares_of(document.case)] == [TODAY]
    assert room.page.sentences() == ["Pekka sees nothing."]
    assert not room.page.table.back("p3").isVisible()


def test_a_permission_has_a_last_day_and_says_how_it_was_given(there: Open) -> None:
    room, document = there
    room.page.table.cell("p3", "plan").click()
    room.page.table.cell("p3", "comments").click()
    settle()
    press(room.page.give, "a month")
    press(room.page.give, "I said it")
    assert "The last day is Tuesday 22 December" in texts(room.page.give)
    room.page.give.yes.click()
    (share,) = shares_of(document.case)
    assert (share.parts, share.until, share.how) == (
        ("comments", "plan"),
        "2026-12-22",
        How.SPOKEN,
    )
    assert "until 22 December" in room.page.table.name("p3").accessibleName()


def test_a_last_day_can_be_typed_and_one_that_is_past_is_no_answer(there: Open) -> None:
    room, document = there
    room.page.table.cell("p3", "plan").click()
    settle()
    give = room.page.give
    give.field.setFocus()
    QTest.keyClicks(give.field, "5 December 2025")
    assert not give.yes.isEnabled() and give.no.isEnabled()
    give.field.clear()
    QTest.keyClicks(give.field, "5 December")
    give.yes.click()
    assert shares_of(document.case)[0].until == date(2026, 12, 5).isoformat()


def test_a_signature_is_kept_as_points_between_0_and_1000(there: Open) -> None:
    room, document = there
    room.page.table.cell("p3", "plan").click()
    settle()
    give = room.page.give
    press(give, "I sign here")
    settle()
    assert not give.yes.isEnabled() and give.no.isEnabled()
    pad, left = give.pad, Qt.MouseButton.LeftButton
    QTest.mousePress(pad, left, pos=QPoint(1, 1))
    QTest.mouseMove(pad, QPoint(pad.width() // 2, pad.height() // 2))
    QTest.mouseRelease(pad, left, pos=QPoint(pad.width() + 50, pad.height()))
    settle()
    give.yes.click()
    (share,) = shares_of(document.case)
    (stroke,) = signature_of(share)
    assert share.how is How.SIGNED and len(stroke) == 2 and max(stroke[0]) < 20
    assert all(0 <= x <= 1000 and 0 <= y <= 1000 for x, y in stroke)


def test_signing_anew_empties_the_paper_and_another_person_finds_it_empty(there: Open) -> None:
    room, _ = there
    give = room.page.give
    room.page.table.cell("p3", "plan").click()
    press(give, "I sign here")
    settle()
    QTest.mouseClick(give.pad, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    settle()
    assert give.pad.strokes
    press(give, "Sign anew")
    assert give.pad.strokes == ()
    QTest.mouseClick(give.pad, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    room.page.table.cell("p2", "plan").click()
    assert give.pad.strokes == () and not give.hows[How.SIGNED].isChecked()


def test_the_words_say_what_somebody_sees_and_keep_out_what_is_private(qtbot: QtBot) -> None:
    aino = invented("Aino")
    room, _ = open_room(qtbot, SharingRoom, aino)
    said = "\n".join(room.page.sentences())
    assert "Not my words on: Health." in said
    assert "Goal “Palaan opiskelemaan, mutta omilla ehdoillani.” and its 2 step(s)." in said
    assert "numbers" not in said  # the Circle is not given
    assert any("Private words stay out" in one for one in texts(room.page))


def test_whatever_is_ticked_private_words_stay_out(qtbot: QtBot) -> None:
    aleksi = invented("Aleksi")  # every comment is private
    given = give_parts(aleksi, "p4", Given(("circle", "comments", "plan")), TODAY)
    room, _ = open_room(qtbot, SharingRoom, given)
    room.page.table.name("p4").click()
    settle()
    assert not any("My own words on" in one for one in room.page.sentences())


def test_a_theme_alone_can_be_given(there: Open) -> None:
    room, document = there
    room.page.by_theme.click()
    settle()
    room.page.table.cell("p2", "theme:friends").click()
    settle()
    room.page.give.yes.click()
    settle()
    assert sees(document.case, "p2") == {"theme:friends"}
    assert "My own words on: Friends." in room.page.sentences()


def test_a_part_seen_by_way_of_a_wider_one_is_marked_and_named(there: Open) -> None:
    room, document = there
    document.edit("x", give_parts(document.case, "p3", Given(("plan",)), TODAY))
    cell = room.page.table.cell("p3", "goal:g1")
    assert cell.seen is Seen.COVERED
    assert cell.accessibleName() == ("Pekka, I pay my rent: sees it already, with something wider")


def test_nobody_who_must_stay_away_is_in_the_table(qtbot: QtBot) -> None:
    room, _ = open_room(qtbot, SharingRoom, exclude(network(), "p2"))
    assert not any("Mum" in one for one in texts(room))
    with pytest.raises(KeyError):
        room.page.table.name("p2")


def test_all_is_done_by_keys_alone(there: Open) -> None:
    room, document = there
    cell = room.page.table.cell("p3", "plan")
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_Space)
    settle()
    room.page.give.yes.setFocus()
    QTest.keyClick(room.page.give.yes, Qt.Key.Key_Space)
    assert sees(document.case, "p3") == {"plan"}
    assert room.page.table.name("p3").hasFocus()


def test_arrows_go_over_the_table_and_stay_in_it(there: Open) -> None:
    room, _ = there
    table = room.page.table
    table.cell("p2", "circle").setFocus()
    for arrow, person, part in (
        (Qt.Key.Key_Left, "p2", "circle"),
        (Qt.Key.Key_Right, "p2", "comments"),
        (Qt.Key.Key_Down, "p3", "comments"),
        (Qt.Key.Key_Down, "p3", "comments"),
        (Qt.Key.Key_Up, "p2", "comments"),
    ):
        QTest.keyClick(focused(), arrow)
        assert focused() is table.cell(person, part)


@pytest.mark.parametrize("called", ["Aino", "Sanni", "Jenna", "Aleksi"])
@pytest.mark.parametrize("by_theme", [False, True])
def test_all_is_seen_in_any_look(qtbot: QtBot, called: str, by_theme: bool, any_look: Look) -> None:
    room, _ = open_room(qtbot, SharingRoom, invented(called), dressed=any_look)
    if by_theme:
        room.page.by_theme.click()
    person = room.page._viewers[-1].person
    part = "theme:friends" if by_theme else "circle"
    if room.page.table.cell(person, part).seen is Seen.NOT:
        room.page.table.cell(person, part).click()
    settle()
    assert_all_is_seen(room)
    cell = room.page.table.cell(person, part)
    assert min(cell.width(), cell.height()) >= TARGET


def test_on_a_narrow_window_the_table_is_lists_of_words(qtbot: QtBot) -> None:
    room, document = open_room(qtbot, SharingRoom, invented("Aino"), size=(560, 711))
    settle()
    cell = room.page.table.cell("p4", "plan")
    assert cell.width() > 2 * TARGET
    cell.click()
    settle()
    room.page.give.yes.click()
    assert "plan" in sees(document.case, "p4")
    assert_all_is_seen(room)


def test_the_keyboard_stays_where_it_is_when_the_look_changes(there: Open) -> None:
    room, _ = there
    table = room.page.table
    table.cell("p3", "plan").setFocus()
    room.dress(look("dark", 100))
    assert focused() is table.cell("p3", "plan")
    table.name("p3").setFocus()
    room.dress(look("dark", 200))
    assert focused() is table.name("p3")


def test_the_question_comes_into_view_where_it_stands_below_the_table(qtbot: QtBot) -> None:
    large = look("light", 200)
    room, _ = open_room(qtbot, SharingRoom, invented("Aino"), dressed=large)
    cell = room.page.table.cell("p4", "plan")
    for with_mouse in (False, True):
        if with_mouse:
            QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
        else:
            cell.click()
        settle()
        give = room.page.give
        assert give.isAncestorOf(focused())
        assert give.mapTo(room.page, QPoint(0, 0)).y() >= 0
        asked = give.first_focus()
        assert asked.mapTo(room.page, asked.rect().bottomLeft()).y() <= room.page.height()
        give.no.click()
        settle()
        assert focused() is room.page.table.name("p4")


def test_a_signature_and_the_answers_to_it_are_in_view_together(qtbot: QtBot) -> None:
    room, _ = open_room(qtbot, SharingRoom, invented("Aino"), size=(1366, 640))
    room.page.table.cell("p4", "plan").click()
    settle()
    press(room.page.give, "I sign here")
    settle()
    give = room.page.give
    assert give.pad.mapTo(room.page, QPoint(0, 0)).y() >= 0
    assert give.no.mapTo(room.page, give.no.rect().bottomLeft()).y() <= room.page.height()


@pytest.mark.promise("P66")
def test_words_on_a_theme_are_kept_back_in_one_press_and_shown_again_after_a_yes(
    there: Open,
) -> None:
    room, document = there
    document.edit("x", give_parts(document.case, "p3", Given(("comments",)), "2026-11-01"))
    page, part = room.page, "comment:friends"
    page.table.name("p3").click()
    settle()
    assert "My own words on: Friends." in page.sentences()
    assert not page.kept.key(part).isVisible()  # it is behind a link
    press(page.kept, "Keep words back …")
    settle()
    assert focused() is page.kept.key(part)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    settle()
    assert not may_see(document.case, "p3", part, TODAY)
    assert page.kept.key(part).text() == "× Friends"
    assert page.kept.key(part).accessibleName() == "My words on Friends: kept back"
    for answer in (page.asking.no, page.asking.yes):
        page.kept.key(part).click()
        settle()
        assert "May Pekka see my words on Friends again?" in texts(page.asking)
        assert not may_see(document.case, "p3", part, TODAY)
        answer.click()
        settle()
        assert not page.asking.isVisible() and page.isAncestorOf(focused())
    assert may_see(document.case, "p3", part, TODAY)


def test_words_can_be_kept_back_before_the_yes(there: Open) -> None:
    room, document = there
    room.page.table.cell("p3", "circle").click()
    settle()
    assert not room.page.give.kept.isVisible()  # numbers have no words
    room.page.table.cell("p3", "comments").click()
    settle()
    press(room.page.give, "Keep words back …")
    room.page.give.kept.key("comment:friends").click()
    settle()
    room.page.give.yes.click()
    assert shares_of(document.case)[0].but == ("comment:friends",)
    assert not may_see(document.case, "p3", "comment:friends", TODAY)
    assert may_see(document.case, "p3", "circle", TODAY)


def test_keeping_words_back_is_undone_as_anything(there: Open) -> None:
    room, document = there
    given = give_parts(document.case, "p3", Given(("comments",)), "2026-11-01")
    document.edit("x", given)
    room.page.table.name("p3").click()
    room.page.kept_back.emit("p3", "comment:friends")
    document.undo()
    assert document.case == given


@pytest.mark.parametrize("called", ["Aino", "Jenna"])
def test_words_kept_back_are_seen_in_any_look(qtbot: QtBot, called: str, any_look: Look) -> None:
    room, _ = open_room(qtbot, SharingRoom, invented(called), dressed=any_look)
    person = room.page._viewers[0].person
    room.page.table.name(person).click()
    press(room.page.kept, "Keep more words back …")
    settle()
    assert_all_is_seen(room)


@pytest.mark.promise("P66")
def test_a_meeting_gone_on_with_later_judges_and_gives_by_the_day_it_is(qtbot: QtBot) -> None:
    """It began on the 22nd, a permission ended that day, and the two go on on the 24th."""
    later = "2026-11-24"
    case = give_parts(network(), "p3", Given(("circle",), TODAY), "2026-11-01")
    case = give_parts(case, "p2", Given(("plan",), later), "2026-11-01")
    room, document = open_room(qtbot, SharingRoom, case, today=later)
    table = room.page.table
    assert table.cell("p3", "circle").seen is Seen.NOT
    assert not may_see(case, "p3", "circle", later), "as whatever leaves has it"
    assert table.cell("p2", "plan").seen is Seen.GIVEN, "its last day is today"
    room.page.table.name("p3").click()
    assert room.page.sentences() == ["Pekka sees nothing."]
    table.cell("p3", "circle").click()
    settle()
    room.page.give.terms[Term.MONTH].click()
    room.page.give.yes.click()
    settle()
    given = shares_of(document.case)[-1]
    assert (given.given, given.until) == (later, "2026-12-24")
    assert table.cell("p3", "circle").seen is Seen.GIVEN
    table.cell("p2", "plan").click()
    assert shares_of(document.case)[1].withdrawn == later


def test_words_are_kept_back_and_shown_again_without_a_jump(qtbot: QtBot) -> None:
    """Above the keys it is said what is kept back: they stay under the hand all the same."""
    room, document = open_room(qtbot, SharingRoom, invented("Aino"))
    document.edit("x", give_parts(document.case, "p3", Given(("comments",)), "2026-11-01"))
    room.page.table.name("p3").click()
    settle()
    kept = room.page.kept

    def pressed(button: QWidget) -> None:
        settle()
        top = button.mapTo(room, QPoint(0, 0))
        button.setFocus()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        for _ in range(3):
            settle()
        assert button.mapTo(room, QPoint(0, 0)).y() == top.y()

    pressed(kept.fold_link)
    first, second = [kept.key(comment) for comment, _ in kept._comments][:2]
    for key in (second, first):
        at = [one.x() for one in (first, second)]
        pressed(key)
        assert [one.x() for one in (first, second)] == at, "a cross is no wider than no cross"

"""A permission is signed on the screen, counts at once, and at once no longer when taken back."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.shares import How, Share, shares_of
from mylife_desktop.domain.sharing import may_see
from mylife_desktop.domain.sharing_edits import signature_of
from mylife_desktop.ui.meeting.give_card import GiveCard
from mylife_desktop.ui.meeting.sharing_page import SharingPage
from tests.journeys.desk import Desk
from tests.journeys.hands import TODAY, Hand, plan_room, to_the_plan
from tests.journeys.test_plan import press

LEILA, YES = "p4", "Yes: Leila Martikka"
TAKE_BACK = "Take back all that Leila Martikka may see"


def page(desk: Desk) -> SharingPage:
    """The page of who may see what, which is in view."""
    found = desk.meeting.findChildren(SharingPage)
    (seen,) = (one for one in found if one.isVisible())
    return seen


def asked(hand: Hand, *parts: str) -> GiveCard:
    """Parts of the plan are ticked for Leila; she is asked about, and nothing is given yet."""
    to_the_plan(hand, "Aleksi")
    hand.use("Who sees what")
    for part in parts:
        press(hand, page(hand.desk).table.cell(LEILA, part))
    assert page(hand.desk).give.isVisible() and not sees(hand.desk, *parts)
    return page(hand.desk).give


def sees(desk: Desk, *parts: str) -> bool:
    """Whether Leila may see all of it, on the screen and after a power cut alike."""
    desk.saved()
    document = desk.session.document
    assert document is not None
    answers = {
        may_see(case, LEILA, part, TODAY)
        for case in (document.case, desk.on_disk("Aleksi"))
        for part in parts
    }
    assert len(answers) == 1
    return answers.pop()


def sign(desk: Desk, give: GiveCard) -> None:
    """Two strokes with the mouse."""
    pad = give.pad
    wide, high = pad.width(), pad.height()
    desk.bring_into_view(pad)
    desk.drag(pad, QPoint(wide // 10, high // 2), QPoint(wide // 2, high // 4))
    desk.drag(pad, QPoint(wide // 2, high // 2), QPoint(wide * 9 // 10, high * 3 // 4))
    desk.settle()


def is_inked(give: GiveCard, at: QPoint) -> bool:
    """Whether ink is seen there, or right beside."""
    image = give.pad.grab().toImage()
    near = ((at.x() + x, at.y() + y) for x in range(-3, 4) for y in range(-3, 4))
    return min(QColor(image.pixel(x, y)).lightness() for x, y in near) < 90


def last_share(case: Case) -> Share:
    return shares_of(case)[-1]


def test_a_name_is_signed_with_the_mouse_and_counts_at_once(mouse: Hand) -> None:
    desk = mouse.desk
    give = asked(mouse, "plan")
    mouse.use("half a year", "I sign here")
    assert not give.yes.isEnabled() and desk.sees("Sign with a finger or the mouse")
    sign(desk, give)
    wide, high = give.pad.width(), give.pad.height()
    assert is_inked(give, QPoint(wide * 3 // 10, high * 3 // 8))
    assert not is_inked(give, QPoint(wide * 9 // 10, high // 4))
    mouse.use(YES)
    assert sees(desk, "plan", "goal:g2")
    given = last_share(desk.on_disk("Aleksi"))
    assert (given.who, given.parts, given.how) == (LEILA, ("plan",), How.SIGNED)
    assert given.until == "2027-05-23"
    strokes = signature_of(given)
    assert len(strokes) == 2 and all(len(stroke) > 4 for stroke in strokes)
    begin, end = strokes[0][0], strokes[0][-1]
    assert abs(begin[0] - 100) < 12 and abs(end[0] - 500) < 12, "as it was drawn, on any paper"


def test_a_finger_signs_as_well(mouse: Hand) -> None:
    desk = mouse.desk
    give = asked(mouse, "circle")
    mouse.use("I sign here")
    desk.bring_into_view(give.pad)
    way = [QPoint(20 + 12 * step, 40 + 4 * step) for step in range(8)]
    desk.draw(give.pad, *way)
    mouse.use(YES)
    assert sees(desk, "circle")
    (stroke,) = signature_of(last_share(desk.on_disk("Aleksi")))
    assert len(stroke) == len(way)


def test_it_is_signed_anew_until_it_is_right(mouse: Hand) -> None:
    desk = mouse.desk
    give = asked(mouse, "plan")
    mouse.use("I sign here")
    sign(desk, give)
    mouse.use("Sign anew")
    assert not give.pad.strokes and not give.yes.isEnabled()
    assert not is_inked(give, QPoint(give.pad.width() * 3 // 10, give.pad.height() * 3 // 8))
    sign(desk, give)
    mouse.use(YES)
    assert len(signature_of(last_share(desk.on_disk("Aleksi")))) == 2


def test_a_signature_under_a_no_gives_nothing_and_is_kept_nowhere(mouse: Hand) -> None:
    desk = mouse.desk
    before = desk.on_disk("Aleksi").listed("sharing")
    give = asked(mouse, "plan")
    mouse.use("I sign here")
    sign(desk, give)
    mouse.use("No: Leila Martikka")
    assert not sees(desk, "plan") and desk.on_disk("Aleksi").listed("sharing") == before
    press(mouse, page(desk).table.cell(LEILA, "plan"))
    mouse.use("I sign here")
    assert not page(desk).give.pad.strokes, "what was refused is asked from the beginning"


def test_what_is_ticked_after_signing_is_signed_for_anew(mouse: Hand) -> None:
    desk = mouse.desk
    give = asked(mouse, "plan")
    mouse.use("I sign here")
    sign(desk, give)
    press(mouse, page(desk).table.cell(LEILA, "circle"))
    assert not give.pad.strokes and not give.yes.isEnabled()
    sign(desk, give)
    mouse.use(YES)
    assert last_share(desk.on_disk("Aleksi")).parts == ("circle", "plan")


def test_what_is_taken_back_is_seen_no_more_from_this_very_moment(mouse: Hand) -> None:
    desk = mouse.desk
    give = asked(mouse, "plan", "circle")
    mouse.use("I sign here")
    sign(desk, give)
    mouse.use(YES)
    signed = last_share(desk.on_disk("Aleksi"))
    assert sees(desk, "plan", "circle", "goal:g2", "theme:finance")
    press(mouse, page(desk).table.cell(LEILA, "circle"))
    assert not sees(desk, "circle", "theme:finance") and sees(desk, "plan")
    mouse.use(TAKE_BACK)
    assert not sees(desk, "plan", "goal:g2", "circle")
    kept = [share for share in shares_of(desk.on_disk("Aleksi")) if share.who == LEILA]
    assert {share.withdrawn for share in kept} == {TODAY}, "that it was given stays told"
    assert signature_of(kept[0]) == signature_of(signed)
    desk.press("Ctrl+Z")
    desk.settle()
    assert sees(desk, "plan") and not sees(desk, "circle")


def test_what_is_said_aloud_needs_no_signature(hand: Hand) -> None:
    desk = hand.desk
    asked(hand, "plan")
    hand.use("a month", "I said it", YES)
    given = last_share(desk.on_disk("Aleksi"))
    assert (given.how, given.until) == (How.SPOKEN, "2026-12-22")
    assert sees(desk, "plan") and not signature_of(given)
    hand.use(TAKE_BACK)
    assert not sees(desk, "plan")
    assert plan_room(desk).isVisible()

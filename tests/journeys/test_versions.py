"""What was agreed stays as it was; what comes after it begins anew, and can be laid beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.plan import Answered, Plan, StepState, plan_of
from mylife_desktop.domain.versions import is_agreed
from tests.journeys.desk import Desk
from tests.journeys.hands import (
    TODAY,
    Hand,
    agree_room,
    goal,
    kept,
    plan,
    plan_room,
    with_goal,
)

WORDS, NEW = "I meet Iida again.", "I meet Iida every week."


def agreed(hand: Hand) -> Desk:
    """A goal with a step, to which both said yes."""
    desk = with_goal(hand, WORDS)
    hand.use("+ Step")
    hand.write("I call her")
    hand.use("Ready")
    hand.go(Part.AGREE)
    hand.use("Noor: yes", "Case manager: yes")
    assert desk.sees("Agreed") and len(plan(desk).versions) == 1
    return desk


def desk_plan(desk: Desk) -> Plan:
    """What is on the disk after the meeting."""
    return plan_of(desk.on_disk("Noor"))


def reword(hand: Hand, words: str) -> None:
    """Give the goal other words where it stands on the page that is read together."""
    desk = hand.desk
    hand.use(agree_room(desk).page.lines[0].mend.accessibleName())
    desk.press("Ctrl+A")
    hand.write(words)
    hand.use(agree_room(desk).page.lines[0].ready.accessibleName())


def lay_side_by_side(hand: Hand) -> None:
    hand.use("Versions side by side")
    assert agree_room(hand.desk).versions.page.isVisible()


def in_view(desk: Desk) -> str:
    """What is said on the page of the versions, left and right in one."""
    return "\n".join(desk.seen()).replace("\u200b", "")


def choose(hand: Hand, side: int, title: str) -> None:
    """Take another version on one side, from its menu."""
    desk = hand.desk
    pill = agree_room(desk).versions.page.choices[side]
    hand.use(pill.accessibleName())
    menu = next(one for one in desk.window.findChildren(QMenu) if one.isVisible())
    action = next(one for one in menu.actions() if one.text() == title)
    if hand.is_mouse:
        desk.click(menu, menu.actionGeometry(action).center())
    else:
        while menu.activeAction() is not action:
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    desk.settle()
    assert not menu.isVisible()


def test_what_is_changed_after_a_yes_begins_a_new_version(hand: Hand) -> None:
    desk = agreed(hand)
    first = plan(desk).versions
    assert is_agreed(desk.on_disk("Noor")) and not desk.sees("Versions side by side")
    reword(hand, NEW)
    assert desk.sees("It has changed since 22 Nov, when you both said yes.")
    assert kept(desk, "Noor").versions == first and not is_agreed(desk.on_disk("Noor"))
    lay_side_by_side(hand)
    assert f"The goal “{WORDS}” is now “{NEW}”" in in_view(desk)
    assert [line for line in in_view(desk).splitlines() if line.startswith("◆")] == [
        f"◆  Studies & work: {WORDS}",
        f"◆  Studies & work: {NEW}",
    ]
    hand.use("Back to the plan", "Noor: yes", "Case manager: yes")
    now = kept(desk, "Noor")
    assert [version.goals[0].words for version in now.versions] == [WORDS, NEW]
    assert now.versions[:1] == first, "what was agreed does not change"
    lay_side_by_side(hand)
    choose(hand, 1, "22 Nov · agreed (1)")
    assert "The two say the same" in in_view(desk)


def test_how_a_step_goes_begins_no_new_version(hand: Hand) -> None:
    desk = agreed(hand)
    (first,) = plan(desk).versions
    hand.go(Part.PLAN)
    row = plan_room(desk).goals.page.card.rows[0]
    hand.use(row.words.accessibleName())
    hand.use("In a month")
    desk.press("Escape")
    desk.settle()
    row = plan_room(desk).goals.page.card.rows[0]
    hand.use(row.box.accessibleName())
    step = goal(desk).steps[0]
    assert step.state is StepState.DONE and step.moved
    now = kept(desk, "Noor")
    assert now.versions == (first,) and first.goals[0].steps[0].state is StepState.OPEN
    assert is_agreed(desk.on_disk("Noor"))
    hand.go(Part.AGREE)
    assert desk.sees("Agreed") and not desk.sees("It has changed since")


def test_a_step_that_is_added_begins_a_new_version(hand: Hand) -> None:
    desk = agreed(hand)
    hand.go(Part.PLAN)
    hand.use("+ Step")
    hand.write("I ask her to come")
    hand.use("Ready")
    hand.go(Part.AGREE)
    assert not is_agreed(desk.on_disk("Noor"))
    lay_side_by_side(hand)
    assert f"New step for “{WORDS}”: I ask her to come" in in_view(desk)


def test_any_two_versions_are_laid_side_by_side(hand: Hand) -> None:
    desk = agreed(hand)
    reword(hand, NEW)
    hand.use("No")
    hand.write("too much")
    hand.use("Keep this answer")
    reword(hand, "I ring Iida.")
    lay_side_by_side(hand)
    assert f"The goal “{WORDS}” is now “I ring Iida.”" in in_view(desk), "agreed, and as it is"
    choose(hand, 1, "22 Nov · the answer was no")
    assert f"The goal “{WORDS}” is now “{NEW}”" in in_view(desk)
    assert "I ring Iida." not in in_view(desk)
    choose(hand, 0, "22 Nov · the answer was no")
    assert "The two say the same" in in_view(desk) and WORDS not in in_view(desk)
    choose(hand, 1, "As it is now")
    assert f"The goal “{NEW}” is now “I ring Iida.”" in in_view(desk)
    hand.use("Back to the plan")
    assert desk.sees("We read the plan together")


@pytest.mark.parametrize(
    ("answer", "said"), [("No", Answered.NO), ("Not yet", Answered.NOT_YET)], ids=["no", "not yet"]
)
def test_a_no_with_words_ends_the_meeting_as_well_as_a_yes(
    hand: Hand, answer: str, said: Answered
) -> None:
    desk = with_goal(hand, WORDS)
    hand.go(Part.AGREE)
    hand.use(answer)
    hand.write("I want to ask my mother first.")
    hand.use("Keep this answer")
    assert "“I want to ask my mother first.”" in in_view(desk)
    assert desk.sees("That is an answer too. Nothing has to be agreed today.")
    (version,) = kept(desk, "Noor").versions
    assert (version.said.me, version.said.words) == (said, "I want to ask my mother first.")
    assert not version.is_agreed and plan(desk).agreed is None
    desk.end_meeting()
    assert desk.sees("Go on with the meeting")
    (version,) = desk_plan(desk).versions
    assert version.said.me is said and version.goals[0].words == WORDS


def test_a_no_to_a_change_leaves_what_was_agreed(mouse: Hand) -> None:
    desk = agreed(mouse)
    (first,) = plan(desk).versions
    reword(mouse, NEW)
    mouse.use("No")
    mouse.write("the old words were mine")
    mouse.use("Keep this answer")
    now = kept(desk, "Noor")
    assert now.agreed == TODAY and now.versions[0] == first and not now.versions[1].is_agreed
    reword(mouse, WORDS)
    assert is_agreed(desk.on_disk("Noor")) or kept(desk, "Noor").goals == first.goals
    assert desk.sees("Agreed"), "it is again as both said yes to it"


def test_one_yes_is_forgotten_when_the_plan_changes(mouse: Hand) -> None:
    desk = with_goal(mouse, WORDS)
    mouse.go(Part.AGREE)
    mouse.use("Noor: yes")
    reword(mouse, NEW)
    mouse.use("Case manager: yes")
    assert not kept(desk, "Noor").versions, "the yes was to other words"
    mouse.use("Noor: yes")
    assert [version.goals[0].words for version in kept(desk, "Noor").versions] == [NEW]

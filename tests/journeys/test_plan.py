"""One plan out of several on the real program: goals, services, people, shares, a yes."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import ME, StepState
from mylife_desktop.domain.services import cards_of, services_of
from mylife_desktop.domain.versions import is_agreed
from mylife_desktop.ui.meeting.finding_row import FindingRow
from tests.journeys.desk import Desk
from tests.journeys.hands import (
    TODAY,
    Hand,
    cards,
    goal,
    kept,
    plan,
    plan_room,
    services,
    sit_down,
    standing,
    to_the_plan,
    with_goal,
)

# -- goals and steps -------------------------------------------------------------------------------


def test_from_the_circle_to_a_first_goal(hand: Hand) -> None:
    desk = hand.desk
    sit_down(desk)
    desk.press("Return")  # from the welcome to the Circle
    desk.settle()
    hand.go(Part.PLAN)
    hand.use("+ New goal")
    hand.write("I meet Iida again.")
    hand.use("Friends")
    desk.press("Return")
    (made,) = kept(desk, "Noor").goals
    assert (made.words, made.theme, made.satisfaction_then) == ("I meet Iida again.", "friends", 2)


def test_a_step_needs_only_its_words(hand: Hand) -> None:
    desk = with_goal(hand)
    hand.use("+ Step")
    hand.write("I call her")
    hand.use("Ready")
    (step,) = kept(desk, "Noor").goals[0].steps
    assert (step.text, step.who, step.state) == ("I call her", (ME,), StepState.OPEN)
    assert step.by is not None and step.by > TODAY


def test_a_moved_step_keeps_its_old_date(hand: Hand) -> None:
    desk = with_goal(hand)
    hand.use("+ Step")
    hand.write("I call her")
    hand.use("Ready")
    first = goal(desk).steps[0].by
    row = plan_room(desk).goals.page.card.rows[0].words
    hand.use(row.accessibleName())
    hand.use("In a month")
    (step,) = goal(desk).steps
    assert step.by != first and [moved.from_ for moved in step.moved] == [first]


# -- what the services plan ------------------------------------------------------------------------


def test_a_service_goal_is_added(hand: Hand) -> None:
    desk = hand.desk
    to_the_plan(hand, "Noor")
    hand.use("What the services plan", "Yes, write it down")
    hand.write("Noor sleeps before midnight")
    hand.tab_to("Which service?") if not hand.is_mouse else desk.click(
        desk.find("Which service?", QWidget)
    )
    hand.write("School")
    hand.use("Theme: Health", "Add it")
    (card,) = cards(desk)
    assert (card.goal.text, card.plan.service, card.theme) == (
        "Noor sleeps before midnight",
        "School",
        "health",
    )
    desk.saved()
    assert cards_of(services_of(desk.on_disk("Noor"))) == (card,)


def finding(desk: Desk, key: str) -> FindingRow:
    rows = [
        one for row in services(desk).themes.rows.values() for one in row.findChildren(FindingRow)
    ]
    return next(one for one in rows if one.finding.key == key)


def key_of_several(desk: Desk, theme: str) -> str:
    (key,) = (key for key in standing(desk) if key == f"several_services:{theme}")
    return key


def of_row(row: QWidget, text: str) -> QAbstractButton:
    """A button of a finding."""
    return next(b for b in row.findChildren(QAbstractButton) if b.text() == text)


def press(hand: Hand, button: QAbstractButton) -> None:
    """Press one of several of the same name."""
    if hand.is_mouse:
        hand.desk.click(button)
    else:
        for _ in range(250):
            if hand.desk.focus is button:
                break
            hand.desk.press("Tab")
        assert hand.desk.focus is button, button.text()
        hand.desk.press("Return")
    hand.desk.settle()


def test_the_goals_of_a_finding_become_one_of_ones_own(hand: Hand) -> None:
    desk = hand.desk
    to_the_plan(hand, "Kim")
    hand.use("What the services plan")
    key = key_of_several(desk, "family")
    row = finding(desk, key)
    press(hand, of_row(row, "Join into my goal"))
    hand.use("A new goal of mine …")
    hand.write("I decide about my family.")
    desk.press("Return")
    desk.settle()
    assert set(goal(desk).joins) == {"e1g2", "e2g2"} and goal(desk).words.startswith("I decide")
    assert key not in standing(desk)
    assert kept(desk, "Kim").goals[-1].joins == goal(desk).joins


def test_kept_apart_with_a_reason_it_rests(hand: Hand) -> None:
    desk = hand.desk
    to_the_plan(hand, "Kim")
    hand.use("What the services plan")
    key = key_of_several(desk, "family")
    press(hand, of_row(finding(desk, key), "Keep apart, because …"))
    hand.write("one is about me")
    desk.press("Return")
    desk.settle()
    assert key not in standing(desk)
    (decision,) = kept(desk, "Kim").decisions
    assert (decision.finding, decision.why, decision.on) == (key, "one is about me", TODAY)
    hand.use(services(desk).resting.toggle.accessibleName())
    assert desk.sees("one is about me")


# -- people and shares -----------------------------------------------------------------------------


def test_a_permission_is_given_and_withdrawn(hand: Hand) -> None:
    desk = hand.desk
    to_the_plan(hand, "Aleksi")
    plan_room(desk).goals.sharing_asked.emit()
    desk.settle()
    table = plan_room(desk)._current().page.table  # type: ignore[attr-defined]
    press(hand, table.cell("p4", "plan"))
    hand.use("Yes: Leila Martikka")
    desk.saved()
    share = desk.on_disk("Aleksi").listed("sharing")[-1]
    assert share["with"] == "p4" and "withdrawn" not in share
    hand.use("Take back all that Leila Martikka may see")
    desk.saved()
    share = desk.on_disk("Aleksi").listed("sharing")[-1]
    assert share["withdrawn"] == TODAY


def test_whoever_is_excluded_is_on_no_step_and_in_no_share(hand: Hand) -> None:
    desk = hand.desk
    to_the_plan(hand, "Aleksi")
    hand.use("My people")
    page = plan_room(desk)._current().page  # type: ignore[attr-defined]
    row = next(one for one in page.professionals.findChildren(QAbstractButton)
               if one.accessibleName().startswith("Jouni Kuosma"))  # fmt: skip
    hand.use(row.accessibleName())
    hand.use("Must not be contacted …")
    hand.use("Must not be contacted")
    document = desk.session.document
    assert document is not None
    assert next(p for p in people_of(document.case) if p.id == "p5").excluded
    assert all("p5" not in step.who for _, _, step in plan(desk).steps())
    assert not desk.sees("Jouni Kuosma")
    hand.use("Back")
    hand.use("+ Step")
    assert "p5" not in plan_room(desk).goals.page.form.who.offered


# -- the yes ---------------------------------------------------------------------------------------


def test_a_yes_of_both_is_a_version_and_the_next_edit_begins_a_new_one(hand: Hand) -> None:
    desk = with_goal(hand)
    hand.go(Part.AGREE)
    hand.use("Noor: yes")
    assert not plan(desk).versions, "half a yes is none"
    hand.use("Case manager: yes")
    (version,) = kept(desk, "Noor").versions
    assert version.is_agreed and version.on == TODAY
    hand.go(Part.PLAN)
    words = plan_room(desk).goals.page.card.words
    words.setFocus() if not hand.is_mouse else desk.click(words)
    desk.press("Ctrl+End")
    hand.write(" Soon.")
    desk.press("Return")
    now = kept(desk, "Noor")
    assert now.goals[0].words == "I meet Iida again. Soon."
    assert now.versions == (version,) and version.goals[0].words == "I meet Iida again."
    assert not is_agreed(desk.on_disk("Noor"))


def test_how_a_step_goes_is_progress_on_the_agreed_plan(mouse: Hand) -> None:
    desk = with_goal(mouse)
    mouse.use("+ Step")
    mouse.write("I call her")
    mouse.use("Ready", "Agree", "Noor: yes", "Case manager: yes", "Plan")
    desk.click(plan_room(desk).goals.page.card.rows[0].box)
    desk.saved()
    assert goal(desk).steps[0].state is StepState.DONE
    assert is_agreed(desk.on_disk("Noor"))


def test_not_yet_with_words_is_an_end_too(hand: Hand) -> None:
    desk = with_goal(hand)
    hand.go(Part.AGREE)
    hand.use("Not yet")
    hand.write("let me sleep on it")
    hand.use("Keep this answer")
    (version,) = kept(desk, "Noor").versions
    assert not version.is_agreed and version.said.words == "let me sleep on it"

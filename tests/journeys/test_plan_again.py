"""The second meeting; what is undone, cut short or covered on the pages of the plan."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from mylife_desktop.domain.meeting import Part, meeting_of
from mylife_desktop.domain.plan import CheckState, Step, plan_of
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
    services,
    sit_down,
    to_the_plan,
    with_goal,
)
from tests.journeys.opened import Open, unlock
from tests.journeys.test_meeting import shown_words

ALL = tuple(CheckState)


# -- the second meeting ----------------------------------------------------------------------------


def test_a_second_meeting_from_the_welcome_to_its_end(hand: Hand) -> None:
    desk = hand.desk
    sit_down(desk, "Aleksi")
    assert desk.meeting.part is Part.WELCOME
    desk.press("Return")
    desk.settle()
    assert desk.meeting.part is Part.LAST_TIME
    check = desk.meeting._room(Part.LAST_TIME).page.cards  # type: ignore[attr-defined]
    assert len(check) == 4
    for at in range(4):
        desk.click(check[at].answers[at]) if hand.is_mouse else desk.press(str(at + 1))
        desk.settle()
    said = [s.checked[-1] for _, _, s in plan(desk).steps() if s.checked]
    assert [one.state for one in said] == list(ALL) and {one.on for one in said} == {TODAY}
    hand.use("On to the Circle")
    assert desk.meeting.one_by_one.isVisible(), "first the themes that were chosen"
    desk.press(*"8888")
    desk.settle()
    hand.go(Part.PLAN)
    hand.use("+ Step")
    hand.write("Luen oppaan")
    hand.use("Ready")
    hand.go(Part.AGREE)
    hand.use("Aleksi: yes", "Kimmo: yes", "End the meeting")
    assert desk.meeting.part is None
    desk.press("Return")
    desk.settle()
    assert desk.sees("Start meeting")
    case = desk.on_disk("Aleksi")
    meeting = meeting_of(case, TODAY)
    assert meeting is not None and meeting.ended is not None
    assert is_agreed(case) and plan_of(case).agreed == TODAY
    round_ = case.round_on(TODAY)
    assert round_ is not None and set(round_.answers) == {"finance", "studies_work"}
    texts = [step.text for _, _, step in plan_of(case).steps()]
    assert "Luen oppaan" in texts


def test_a_step_made_today_is_none_of_last_times(mouse: Hand) -> None:
    desk = mouse.desk
    to_the_plan(mouse, "Aleksi")
    mouse.use("+ Step")
    mouse.write("Uusi askel")
    mouse.use("Ready", "Last time")
    page = desk.meeting._room(Part.LAST_TIME).page  # type: ignore[attr-defined]
    assert len(page.cards) == 4 and "Uusi askel" not in [one.step.text for one in page.cards]


def test_nobody_is_asked_about_steps_when_there_are_none(mouse: Hand) -> None:
    desk = mouse.desk
    sit_down(desk)
    desk.press("Return")
    desk.settle()
    assert desk.meeting.part is Part.CIRCLE


# -- undo, kill, company ---------------------------------------------------------------------------


def test_what_is_taken_back_in_the_plan_is_seen_where_it_was_done(mouse: Hand) -> None:
    desk = mouse.desk
    sit_down(desk, "Aleksi")
    desk.press("Return")
    desk.settle()
    desk.press("1")
    mouse.use("Plan", "My people")
    page = plan_room(desk)._current().page  # type: ignore[attr-defined]
    page.coordinator_named.emit("p2")
    mouse.use("Back", "What the services plan")
    services(desk).not_apart.emit("finance")
    mouse.use("Agree", *strike_names(desk))
    seen: list[object] = []
    for _ in range(4):
        mouse.use("Welcome")
        desk.press("Ctrl+Z")
        desk.settle()
        in_plan = desk.meeting.part is Part.PLAN
        seen.append(type(plan_room(desk)._current()).__name__ if in_plan else desk.meeting.part)
    assert seen == [Part.AGREE, "ServicesRoom", "PeopleRoom", Part.LAST_TIME]
    mouse.use("Redo")
    assert desk.meeting.part is Part.LAST_TIME
    mouse.use("Redo")
    assert desk.meeting.part is Part.PLAN


def strike_names(desk: Desk) -> list[str]:
    """How the last line of the plan that is read back is struck."""
    desk.meeting.show_part(Part.AGREE)
    desk.settle()
    line = agree_room(desk).page.lines[-1]
    return [line.strike.accessibleName()]


def test_an_undone_goal_is_looked_at(mouse: Hand) -> None:
    desk = mouse.desk
    to_the_plan(mouse, "Aleksi")
    page = plan_room(desk).goals.page
    page.show_goal("g3")
    desk.click(page.card.words)
    desk.press("Ctrl+End")
    mouse.write(" Nyt.")
    desk.press("Return")
    page.show_goal("g2")
    mouse.use("Circle")
    desk.press("Ctrl+Z")
    desk.settle()
    assert desk.meeting.part is Part.PLAN and page.goal is not None
    assert (page.goal.id, page.goal.words) == ("g3", "Oma koti.")


def killed(desk: Desk, folder: Path, again: Open) -> Desk:
    """The power goes in the middle of a word; the program is opened on what is on the disk."""
    open_case = desk.session._open_case
    assert open_case is not None and open_case.autosave is not None
    assert open_case.autosave.flush()  # as a draft: the field was not left
    image = Path(shutil.copytree(desk.folder, folder / "image" / "store"))
    other = again(image)
    unlock(other)
    return other


@pytest.mark.parametrize("of", ["goal", "older goal", "step"])
def test_killed_in_the_middle_of_words_it_goes_on_there(
    mouse: Hand, open_program: Open, tmp_path: Path, of: str
) -> None:
    desk = mouse.desk
    if of == "goal":
        to_the_plan(mouse, "Noor")
        mouse.use("+ New goal")
    elif of == "step":
        with_goal(mouse)
        mouse.use("+ Step")
    else:
        with_goal(mouse, "First.")
        mouse.use("+ New goal")
        mouse.write("Second.")
        desk.press("Return")
        page = plan_room(desk).goals.page
        page.show_goal(plan(desk).goals[0].id)
        desk.click(page.card.words)
        desk.press("Ctrl+End")
    mouse.write("i meet Ii")
    again = killed(desk, tmp_path, open_program)
    again.press("Return")
    again.wait(lambda: again.session.meeting is not None)
    again.settle()
    assert again.meeting.part is Part.PLAN
    again.type("da")
    found: dict[str, Callable[[], str]] = {
        "goal": lambda: goal(again).words,
        "older goal": lambda: plan(again).goals[0].words.removeprefix("First."),
        "step": lambda: goal(again).steps[0].text,
    }
    assert found[of]() == "i meet Iida"


def test_words_that_name_somebody_excluded_are_covered_on_every_page_of_the_plan(
    mouse: Hand,
) -> None:
    desk = mouse.desk
    sit_down(desk, "Kim")
    planning = plan_room(desk).goals
    planning.page.goal_added.emit("family", "Sepolle ei enää vastata")
    made = goal(desk).id
    planning.page.step_added.emit(made, Step("Soitan Sepolle"))
    planning.page.helps_typed.emit(made, "Seppo on kaukana")
    planning.page.left.emit()
    desk.click(desk.meeting._room(Part.WELCOME).page.here.field)  # type: ignore[attr-defined]
    desk.type("Saga\n")
    desk.settle()
    for part in Part:
        desk.meeting.show_part(part)
        desk.settle()
        assert "Sepo" not in shown_words() and "Seppo" not in shown_words(), part
    mouse.use("Plan")
    planning.page.show_goal(made)
    desk.settle()
    card = planning.page.card
    assert card.isVisible() and "Sep" not in shown_words()
    assert card.words.isReadOnly() and card.helps.isReadOnly()
    for name in ("What the services plan", "My people"):
        mouse.use(name)
        assert "Sepo" not in shown_words() and "Seppo" not in shown_words(), name
        mouse.use("Back")
    planning.sharing_asked.emit()
    desk.settle()
    assert "Sepo" not in shown_words() and "Seppo" not in shown_words()
    assert goal(desk).words == "Sepolle ei enää vastata"
    assert goal(desk).helps == "Seppo on kaukana"


@pytest.mark.parametrize("part", [Part.PLAN, Part.AGREE])
def test_whoever_writes_such_a_name_sees_it_until_the_field_is_left(
    mouse: Hand, part: Part
) -> None:
    desk = mouse.desk
    sit_down(desk, "Kim")
    desk.click(desk.meeting._room(Part.WELCOME).page.here.field)  # type: ignore[attr-defined]
    desk.type("Saga\n")
    mouse.go(part)
    if part is Part.PLAN:
        plan_room(desk).goals.page.show_goal("g2")
        desk.click(plan_room(desk).goals.page.card.words)
    else:
        line = next(one for one in agree_room(desk).page.lines if one.line.goal == "g2")
        desk.click(line.mend)
    desk.press("Ctrl+End")
    mouse.write(" Ei Sepolle mitään.")
    assert goal(desk, "g2").words == "Kirje mummille. Ei Sepolle mitään."
    assert "Sepolle" in shown_words()
    mouse.go(Part.CIRCLE)
    mouse.go(part)
    assert "Sepolle" not in shown_words()
    assert kept(desk, "Kim").goals[1].words == "Kirje mummille. Ei Sepolle mitään."

"""How many acts each moment of a meeting takes; an act is one click, key, drag or short entry.

python3 packaging/dev.py test -- -s tests/journeys/test_acts.py   tells them
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.instrument import STANDARD
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.plan import CheckState, plan_of
from mylife_desktop.domain.services import cards_of, services_of
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.store.store import Store
from tests.builders import THEMES
from tests.journeys.desk import Desk
from tests.journeys.opened import Made, Open, noor, unlock

S = Viewpoint.SATISFACTION
CHOSEN = ("friends", "housing", "finance")

Act = Callable[[], object]


class Counted:
    """Counts what hands do."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.acts = desk, 0

    def press(self, *keys: str) -> None:
        self.acts += len(keys)
        self.desk.press(*keys)
        self.desk.settle()

    def click(self, widget: QWidget | str) -> None:
        self.acts += 1
        self.desk.click(widget)
        self.desk.settle()

    def do(self, act: Act) -> None:
        self.acts += 1
        act()
        self.desk.settle()


@contextmanager
def moment(desk: Desk, name: str, at_most: int) -> Iterator[Counted]:
    """A moment of a meeting, which takes so many acts and no more."""
    hands = Counted(desk)
    yield hands
    print(f"{name}: {hands.acts}")
    assert hands.acts <= at_most, name


def followed_up() -> Case:
    """Noor after a round in which three themes were chosen."""
    case, sitting = noor(), Sitting("2026-10-01", STANDARD)
    for number, theme in enumerate(THEMES):
        case = sitting.score(case, theme, S, number)
    return sitting.choose_focus(case, CHOSEN)


@pytest.fixture
def next_time(made: Made, open_program: Open, tmp_path: Path) -> Desk:
    """A store in which three themes were chosen last time."""
    folder = Path(shutil.copytree(made.folder, tmp_path / "next" / "store"))
    with Store.open(folder, made.key) as store:
        store.add(followed_up())
    desk = open_program(folder)
    unlock(desk)
    return desk


@pytest.fixture
def with_aino(desk: Desk) -> Desk:
    """Aino's plan, in English: she has goals already, and services that plan for her."""
    desk.open("Aino")
    desk.meeting.language_chosen.emit("en")
    desk.meeting.show_part(Part.PLAN)
    desk.settle()
    return desk


def test_from_the_cold_start_to_todays_person_it_is_the_passphrase(door: Desk) -> None:
    with moment(door, "start cold, offline, to today's person", 1) as hands:
        hands.do(lambda: unlock(door))
    assert door.sees("Noor") and door.sees("Start meeting")


def test_a_meeting_starts_with_one_act_and_another_leads_to_the_circle(desk: Desk) -> None:
    with moment(desk, "start a meeting", 1) as hands:
        hands.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    with moment(desk, "from the welcome to the Circle", 1) as hands:
        hands.press("Return")
    assert desk.meeting.circle_page.isVisible()


def test_twenty_ratings_are_twenty_acts(with_noor: Desk) -> None:
    with_noor.click("One by one")
    with moment(with_noor, "first round, 20 ratings without comments", 20) as hands:
        hands.press(*["7"] * 20)
    with_noor.saved()
    round_ = with_noor.on_disk("Noor").round_on("2026-11-22")
    assert round_ is not None
    assert all(round_.answer(t).importance == round_.answer(t).satisfaction == 7 for t in THEMES)


def test_a_value_is_put_right_on_the_circle_with_one_act(with_noor: Desk) -> None:
    desk = with_noor
    circle = desk.meeting.circle_page.circle.viewport()
    desk.click(circle, desk.point("friends", S, 3))
    with moment(desk, "put a value right on the Circle", 1) as hands:
        hands.do(lambda: desk.drag(circle, desk.point("friends", S), desk.point("friends", S, 7)))
    assert desk.answer().satisfaction == 7


def test_a_follow_up_of_three_themes_is_six_acts(next_time: Desk) -> None:
    desk = next_time
    desk.press("Return")
    desk.come_to_the_circle()
    with moment(desk, "follow-up round on the chosen themes", 6) as hands:
        hands.press(*["8"] * 6)
    desk.saved()
    round_ = desk.on_disk("Noor").round_on("2026-11-22")
    assert round_ is not None and set(round_.answers) == set(CHOSEN)


def test_the_same_as_last_time_is_one_act_for_a_theme(with_noor: Desk) -> None:
    with_noor.meeting.circle_page.light("friends")
    with moment(with_noor, "a theme as last time", 1) as hands:
        hands.click("As last time")
    assert with_noor.answer().satisfaction == 2 and with_noor.answer().importance == 8


@pytest.mark.parametrize("part", list(Part))
def test_any_part_is_one_act_away(with_noor: Desk, part: Part) -> None:
    with moment(with_noor, f"to {part}", 1) as hands:
        hands.click(part.value.replace("_", " ").capitalize())
    assert with_noor.meeting.part is part


def test_the_screen_is_hidden_with_one_key(with_noor: Desk) -> None:
    with moment(with_noor, "hide the screen", 1) as hands:
        hands.press("F9")
    assert with_noor.window.is_curtained


def test_behind_the_curtain_no_key_leads_to_another_part(with_noor: Desk) -> None:
    with_noor.press("F9", "Ctrl+6")
    with_noor.settle()
    assert with_noor.window.is_curtained and with_noor.meeting.part is Part.CIRCLE


def test_help_is_one_act_away(with_noor: Desk) -> None:
    with moment(with_noor, "help right now", 1) as hands:
        hands.press("F1")
    assert with_noor.sees("112")


@pytest.mark.parametrize(
    "to_the_plan",
    [lambda hands: hands.click("Plan"), lambda hands: hands.press("Ctrl+6")],
    ids=["mouse", "keys alone"],
)
def test_from_the_circle_to_a_first_goal_it_is_three_acts_and_the_words(
    with_noor: Desk, to_the_plan: Callable[[Counted], None]
) -> None:
    desk = with_noor
    with moment(desk, "Circle to a first goal, besides its words", 3) as hands:
        to_the_plan(hands)
        hands.press("Return")  # a new goal: the cursor is in its words
        desk.type("I meet Iida again.")
        hands.press("Return")
    desk.saved()
    (goal,) = plan_of(desk.on_disk("Noor")).goals
    assert goal.words == "I meet Iida again."


def test_a_step_is_five_acts_with_all_but_the_words_preset(with_aino: Desk) -> None:
    desk = with_aino
    with moment(desk, "a goal with a step, who, by when, service", 5) as hands:
        hands.click("+ New goal")
        desk.type("I draw every day.")
        hands.press("Return")
        hands.press("Return")  # the step is what is done most
        hands.do(lambda: desk.type("I buy a pencil"))
        hands.press("Return")
    desk.saved()
    goal = plan_of(desk.on_disk("Aino")).goals[-1]
    (step,) = goal.steps
    assert (goal.words, step.text, step.who) == ("I draw every day.", "I buy a pencil", ("me",))
    assert step.by == "2026-12-03", "before the next meeting"


def test_a_services_card_is_five_acts_and_the_words(with_aino: Desk) -> None:
    desk = with_aino
    desk.click("What the services plan")
    desk.settle()
    with moment(desk, "a service's card, besides its words", 5) as hands:
        hands.click("+ A service's goal")
        desk.type("Bed at eleven")
        hands.click("Service: Opiskeluterveydenhuolto")
        hands.click("Theme: Health")
        hands.click("Add it")
    desk.saved()
    card = next(c for c in cards_of(services_of(desk.on_disk("Aino"))) if "Bed" in c.goal.text)
    assert (card.plan.service, card.theme) == ("Opiskeluterveydenhuolto", "health")


def test_each_step_of_last_time_is_settled_with_one_key(desk: Desk) -> None:
    desk.click(desk.find("Search for a person by name", QWidget))
    desk.type("Aleksi")
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    desk.meeting.language_chosen.emit("en")
    desk.press("Return")
    desk.settle()
    with moment(desk, "settle four of last time's steps", 4) as hands:
        hands.press("1", "2", "3", "4")
    desk.saved()
    steps = [step for _, _, step in plan_of(desk.on_disk("Aleksi")).steps() if step.checked]
    assert [step.checked[-1].state for step in steps] == list(CheckState)


def test_a_meeting_ends_with_two_acts(with_noor: Desk) -> None:
    with moment(with_noor, "end the meeting", 2) as hands:
        hands.click("End the meeting")
        hands.press("Return")
    assert with_noor.sees("Go on with the meeting")

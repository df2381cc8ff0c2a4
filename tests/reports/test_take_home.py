"""The page to take home: the client's own words, in their order, and nobody who must stay away."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.next_meeting import NextMeeting, meet_next
from mylife_desktop.domain.people import excluded_names, people_of
from mylife_desktop.domain.people_edits import exclude
from mylife_desktop.domain.plan import ME, Goal, GoalState, Step, StepState, plan_of, with_plan
from mylife_desktop.domain.versions import with_agreed_kept
from mylife_desktop.finding_texts import on_one_line
from mylife_desktop.reports.report import Drawing, Report, Wish
from mylife_desktop.reports.take_home import names_in_free_text
from tests.builders import HARD_TEXTS, a_case, hard_case, scored
from tests.reports.told import (
    AINO,
    ALEKSI,
    BY_NAME,
    INSTRUMENT,
    KIM,
    LANGUAGES,
    LEEVI,
    SANNI,
    home,
    text_of,
    with_goals,
)

pytestmark = pytest.mark.usefixtures("qapp")


def wishes(report: Report) -> list[Wish]:
    return [block for block in report.blocks if isinstance(block, Wish)]


def drawing(report: Report) -> Drawing | None:
    return next((block for block in report.blocks if isinstance(block, Drawing)), None)


def lines(report: Report) -> list[str]:
    return [line for wish in wishes(report) for line in wish.lines]


def with_step(step: Step) -> Case:
    return with_goals(a_case(), Goal("g1", "friends", "I see my friends.", steps=(step,)))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("case", BY_NAME.values(), ids=BY_NAME)
def test_goals_stand_in_the_clients_order_and_words(case: Case, code: str) -> None:
    active = [g.words for g in plan_of(case).goals if g.state is GoalState.ACTIVE]
    assert [wish.words for wish in wishes(home(case, code))] == active


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("case", BY_NAME.values(), ids=BY_NAME)
def test_every_open_step_is_told(case: Case, code: str) -> None:
    said = text_of(home(case, code))
    active = [goal for goal in plan_of(case).goals if goal.state is GoalState.ACTIVE]
    for goal in active:
        assert all(on_one_line(step.text) in said for step in goal.steps if step.is_open)


@pytest.mark.parametrize("case", BY_NAME.values(), ids=BY_NAME)
def test_a_goal_has_the_number_that_its_theme_has_on_the_circle(case: Case) -> None:
    report, themes = home(case), INSTRUMENT.theme_ids
    circle = drawing(report)
    assert circle is not None
    for goal in plan_of(case).goals:
        wish = next((w for w in wishes(report) if w.words == goal.words), None)
        if wish is not None and wish.number is not None:
            first = circle.picture.chosen.index(themes.index(goal.theme)) + 1
            assert wish.number >= first
            assert circle.picture.chosen[wish.number - 1] == themes.index(goal.theme)


def test_two_goals_of_one_theme_have_numbers_of_their_own() -> None:
    goals = [
        Goal(f"g{n}", theme, f"Goal {n}.") for n, theme in enumerate(("life", "life", "family"))
    ]
    report = home(with_goals(scored(a_case()), *goals))
    circle = drawing(report)
    assert [wish.number for wish in wishes(report)] == [1, 2, 3]
    assert circle is not None and circle.picture.chosen == (7, 7, 1)
    assert "with the numbers 1, 2 beside it. " in circle.told
    assert "with the number 3 beside it. " in circle.told


def test_a_goal_of_another_questionnaire_has_no_number() -> None:
    goals = (Goal("g1", "moon", "I fly."), Goal("g2", "family", "I call home."))
    assert [wish.number for wish in wishes(home(with_goals(a_case(), *goals)))] == [None, 1]


def test_the_circle_may_be_left_off() -> None:
    assert drawing(home(AINO)) is not None
    assert drawing(home(AINO, has_circle=False)) is None


def test_a_circle_of_an_earlier_day_says_so_and_which_marks_are_older_still() -> None:
    said = text_of(home(ALEKSI))
    assert "I filled in this Circle on Monday 17 August. Pale marks: 25 May 2026." in said
    today = scored(a_case(), 6)
    assert "I filled in" not in text_of(home(today))


def test_a_step_says_who_and_by_which_weekday() -> None:
    said = lines(home(ALEKSI))
    assert "Asuntohakemus — Satu, by Thursday 31 December" in said
    assert any("Jouni and me, already under way, by Tuesday 15 December" in line for line in said)


def test_a_day_that_is_past_is_told_without_blame() -> None:
    assert "Vuokratakuu — Satu; the day was Wednesday 30 September" in lines(home(ALEKSI))


def test_a_day_of_another_year_says_the_year() -> None:
    said = lines(home(with_step(Step("Call", by="2027-01-09"))))
    assert said == ["Call — me, by Saturday 9 January 2027"]


def test_a_step_without_a_day_or_under_way_past_it_names_none() -> None:
    assert lines(home(with_step(Step("Call")))) == ["Call — me"]
    begun = Step("Call", state=StepState.DOING, by="2026-01-01")
    assert lines(home(with_step(begun))) == ["Call — me, already under way"]


def test_a_goal_whose_steps_are_done_says_so_and_looks_on() -> None:
    first = wishes(home(AINO))[0]
    assert first.lines[0].startswith("Already done: Käydään yhdessä opon luona · ")
    assert first.lines[1] == "We look for the next step together."


def test_reached_and_waiting_goals_are_told_shortly() -> None:
    said = text_of(home(LEEVI))
    assert "Reached: “Oma ovi.” “Toimeentulotuki juoksee.”" in said
    assert "There is no goal yet" not in said
    waiting = Goal("g1", "life", "I sing.", state=GoalState.WAITING)
    assert "Later: “I sing.”" in text_of(home(with_goals(a_case(), waiting)))


def test_who_helps_has_a_number_and_the_case_manager_comes_first() -> None:
    said = text_of(home(AINO)).replace("\u00a0", " ")
    assert "Katri Halonen, my case manager 044 000 0001\nMikko Partanen" in said


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("case", BY_NAME.values(), ids=BY_NAME)
def test_who_must_not_be_contacted_stands_in_no_list(case: Case, code: str) -> None:
    said = text_of(home(case, code))
    assert not any(name in said for name in excluded_names(case))


def test_a_step_of_somebody_left_out_has_nobody_yet() -> None:
    case = with_goals(AINO, Goal("g1", "life", "I sing.", steps=(Step("Find a choir", ("p4",)),)))
    assert lines(home(case)) == ["Find a choir — Timo"]
    kept = replace(plan_of(case).goals[0], steps=(Step("Find a choir", ("p4",)),))
    left_out = with_goals(exclude(case, "p4"), kept)
    assert lines(home(left_out)) == ["Find a choir — nobody yet"]


def test_free_text_that_names_somebody_left_out_is_found_before_it_leaves() -> None:
    goal = Goal("g1", "family", "I write to Seppo.", steps=(Step("Buy a stamp"),))
    case = with_goals(KIM, goal)
    assert "Seppo Ronkainen" in excluded_names(case)
    assert names_in_free_text(home(case), case) == ("I write to Seppo.",)
    assert names_in_free_text(home(AINO), AINO) == ()


def test_when_we_meet_again() -> None:
    assert "We meet again on Friday 4 December at\u00a014:00, kirjaston ryhmätila 2." in text_of(
        home(AINO)
    )
    both = meet_next(AINO, NextMeeting("2026-12-04", "09:15", "café", "Iida"))
    assert "on Friday 4 December at\u00a009:15, café, with Iida." in text_of(home(both))
    past = meet_next(AINO, NextMeeting("2026-11-01", "09:15", "café", "Iida"))
    assert text_of(home(past)).endswith("We agree on the next meeting later.")
    words = meet_next(AINO, NextMeeting(place="when school begins"))
    assert text_of(home(words)).endswith("We meet again: when school begins")


def test_what_is_not_agreed_is_said_kindly() -> None:
    assert "It is yours." in home(a_case()).lead
    fresh = with_goals(a_case(), Goal("g1", "life", "I sing."))
    assert "Nothing is agreed yet, and there is no hurry." in home(fresh).lead
    assert home(AINO).lead.startswith("This is what we talked about and what we agreed.")
    changed = with_goals(with_agreed_kept(AINO), Goal("g1", "life", "I sing."))
    assert "Some of it is new since we agreed." in home(changed).lead


def test_without_any_plan_it_says_what_to_begin_with() -> None:
    bare = with_plan(AINO, replace(plan_of(AINO), goals=()))
    report = home(bare)
    assert "I want to begin with: Friends · Studies & work" in text_of(report)
    circle = drawing(report)
    assert circle is not None and circle.picture.chosen == (3, 0)
    assert "There is no goal yet, and that is fine." in text_of(home(a_case()))


def test_private_words_notes_and_the_workers_view_are_not_on_it() -> None:
    for case in BY_NAME.values():
        said = text_of(home(case))
        for round_ in case.rounds:
            hidden = [answer.comment for answer in round_.answers.values() if answer.private]
            assert not any(words in said for words in (*hidden, round_.note) if words)
        assert not case.person.note or case.person.note not in said


@pytest.mark.parametrize("code", LANGUAGES)
def test_hard_words_stand_as_they_are(code: str) -> None:
    hard = [text for text in HARD_TEXTS if text.strip()]
    goals = [Goal(f"g{n}", "life", text, steps=(Step(text),)) for n, text in enumerate(hard)]
    report = home(with_goals(hard_case(), *goals), code)
    assert [wish.words for wish in wishes(report)] == [text.strip() for text in hard]
    assert all(on_one_line(text) in text_of(report) for text in hard)


def test_thirty_goals_are_thirty_wishes(qapp: QApplication) -> None:
    goals = [Goal(f"g{n}", "life", f"Goal {n}", steps=(Step("Do", (ME,)),)) for n in range(30)]
    assert [wish.number for wish in wishes(home(with_goals(AINO, *goals)))] == [*range(1, 31)]


def test_the_circle_is_told_theme_by_theme() -> None:
    circle = drawing(home(SANNI))
    assert circle is not None
    assert circle.told.startswith("The Circle of 5 October 2026. Each number is from 0 to 10.")
    assert "Health: important 9, satisfied now 3, hoped for 6, with the number 1" in circle.told
    names = [theme.name.in_language("en") for theme in INSTRUMENT.themes]
    assert all(f"{name}: " in circle.told for name in names)


def test_people_of_one_given_name_are_told_apart() -> None:
    twins = [one for one in people_of(AINO) if one.id in ("p1", "p5")]
    assert len(twins) == 2
    people = tuple(
        {**p, "name": "Katri Rissanen"} if p["id"] == "p5" else p for p in AINO.listed("people")
    )
    case = replace(AINO, parts={**AINO.parts, "people": people})
    goal = Goal("g1", "life", "I sing.", steps=(Step("Ask", ("p1", "p5")),))
    assert lines(home(with_goals(case, goal))) == ["Ask — Katri Halonen and Katri Rissanen"]

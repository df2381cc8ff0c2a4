"""Whatever the two do with a plan, in any order: it can be written and keeps its promises."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mylife_desktop.domain import handing, last_time, mending, people_edits, planning
from mylife_desktop.domain import service_edits as services
from mylife_desktop.domain import sharing_edits as sharing
from mylife_desktop.domain.case import Case, case_to_value
from mylife_desktop.domain.changed_under import Choice as Change
from mylife_desktop.domain.changed_under import answered
from mylife_desktop.domain.decisions import Choice
from mylife_desktop.domain.findings import findings_of, week_of
from mylife_desktop.domain.next_meeting import NextMeeting, meet_next, next_meeting_of
from mylife_desktop.domain.people import excluded_names, people_of
from mylife_desktop.domain.plan import (
    ME,
    Answered,
    CheckState,
    GoalState,
    Said,
    StepState,
    Version,
    plan_of,
)
from mylife_desktop.domain.planning_elsewhere import without_service_goals, without_service_plan
from mylife_desktop.domain.services import Assessed, Limits, Time, cards_of, services_of
from mylife_desktop.domain.shares import How, shares_of, withdraw
from mylife_desktop.domain.sharing import visible
from mylife_desktop.domain.versions import (
    agree,
    agreed_version,
    differences,
    is_agreed,
    version_now,
)
from mylife_desktop.exchange.case_file import case_text, read_case_text
from tests.builders import THEMES, case_files
from tests.domain.plans import INSTRUMENT, TODAY
from tests.thorough import examples

WORDS = st.sampled_from(
    (
        "Nukun.",
        "أريد أن أنام",
        "😴👩‍👩‍👧‍👦",
        "ö" * 300,
        "a\u2028b; c",
        "=1+1",
        " x ",
        "2026-12-04 12:00, x",
    )
)
DAYS = st.sampled_from(("2026-11-22", "2026-11-23", "2026-12-31", "2028-02-29", "2025-01-01"))
CLOCK = st.sampled_from(("00:00", "08:00", "12:30", "16:00", "23:59"))
WEEK = st.lists(st.sampled_from(("mon", "tue", "fri", "sun")), min_size=1, max_size=3, unique=True)
Draw = Callable[[st.SearchStrategy[Any]], Any]


def _time(draw: Draw) -> Time:
    begins, ends = sorted((draw(CLOCK), draw(CLOCK)))
    travel, every = draw(st.sampled_from((None, 0, 45))), draw(st.sampled_from((None, 1, 2, 3)))
    return Time(tuple(draw(WEEK)), begins, ends, travel, every)


def _written(draw: Draw) -> services.Written:
    return services.Written(
        draw(WORDS),
        draw(st.sampled_from(THEMES)),
        draw(st.sampled_from(("School", "school ", "Employment", "ö" * 300))),
        draw(st.none() | DAYS),
        draw(st.none() | DAYS),
        None,
        tuple(_time(draw) for _ in range(draw(st.integers(0, 2)))),
        draw(st.sampled_from((None, Limits(max_days=2), Limits(None, 4, None, "15:00")))),
        draw(st.sampled_from((None, Assessed("tired", TODAY, "Dr. X"), Assessed("ok")))),
    )  # fmt: skip


def _one(draw: Draw, found: Any) -> Any:
    """Any of these; something that nobody has, where there are none."""
    return draw(st.sampled_from([*found] or ["x9"]))


def _of_goals(draw: Draw, case: Case) -> Case:
    goal = _one(draw, [g.id for g in plan_of(case).goals])
    cards = [card.id for card in cards_of(services_of(case))]
    words, card = draw(WORDS), _one(draw, cards or ["e9g9"])
    origin = planning.origin_of(case, draw(st.sampled_from(THEMES)), TODAY)
    acts: list[Callable[[], Case]] = [
        lambda: planning.add_goal(case, words, draw(st.sampled_from(THEMES)), origin),
        lambda: planning.change_words(case, goal, words),
        lambda: planning.say_what_helps(case, goal, words),
        lambda: planning.say_how_noticed(case, goal, words),
        lambda: planning.join(case, goal, [card]) if cards else case,
        lambda: planning.part(case, goal, [card]),
        lambda: planning.set_goal_state(case, goal, draw(st.sampled_from(GoalState)), words),
        lambda: planning.drop_goal(case, goal),
        lambda: mending.change_theme(case, goal, draw(st.sampled_from(THEMES)), origin),
        lambda: mending.say_why_ended(case, goal, words),
        lambda: answered(case, goal, draw(st.sampled_from(Change)), on=TODAY, who=[ME], why=words),
    ]
    return draw(st.sampled_from(acts))()


def _of_steps(draw: Draw, case: Case) -> Case:
    goal = _one(draw, [g.id for g in plan_of(case).goals])
    who = [ME, *(each.id for each in people_of(case))]
    one, words, on, at = _one(draw, who), draw(WORDS), draw(DAYS), draw(st.integers(0, 2))
    acts: list[Callable[[], Case]] = [
        lambda: planning.add_step(case, goal, words, who=[one], by=draw(st.none() | DAYS)),
        lambda: planning.change_step(case, goal, at, text=words, who=[one], service=words),
        lambda: planning.move_step(case, goal, at, on, on=draw(DAYS), why=words),
        lambda: planning.set_step_state(case, goal, at, draw(st.sampled_from(StepState))),
        lambda: planning.strike_step(case, goal, at),
        lambda: last_time.check(case, goal, at, draw(st.sampled_from(CheckState)), on=on),
        lambda: last_time.say_word(case, goal, at, words, on=on),
        lambda: last_time.another_date(case, goal, at, on, on=TODAY),
        lambda: mending.set_date(case, goal, at, on),
        lambda: mending.say_why_moved(case, goal, at, TODAY, words),
    ]
    return draw(st.sampled_from(acts))()


def _of_people(draw: Draw, case: Case) -> Case:
    one, words = _one(draw, [each.id for each in people_of(case)]), draw(WORDS)
    goals = [f"goal:{goal.id}" for goal in plan_of(case).goals]
    part = _one(draw, ("circle", "comments", "plan", "theme:life", *goals))
    given_ = sharing.Given((part,), draw(st.none() | DAYS), draw(st.none() | st.sampled_from(How)))
    kinds = st.sampled_from(("name", "role", "service", "phone"))
    acts: list[Callable[[], Case]] = [
        lambda: people_edits.add_person(case, words, draw(st.sampled_from(people_edits.Kind))),
        lambda: people_edits.change_person(case, one, draw(kinds), words),
        lambda: people_edits.exclude(case, one, words),
        lambda: people_edits.exclude(case, one),
        lambda: people_edits.allow(case, one),
        lambda: people_edits.take_out(case, one),
        lambda: people_edits.name_coordinator(case, one),
        lambda: sharing.give_parts(case, one, given_, TODAY),
        lambda: sharing.withdraw_part(case, one, part, TODAY),
        lambda: withdraw(case, one, TODAY),
        lambda: handing.hand_on(case, one, TODAY, words),
        lambda: handing.close(case, TODAY, words, words),
        lambda: handing.open_again(case, TODAY),
    ]
    return draw(st.sampled_from(acts))()


def _of_services(draw: Draw, case: Case) -> Case:
    cards = [card.id for card in cards_of(services_of(case))]
    card, other = _one(draw, cards), _one(draw, cards)
    plan, theme = _one(draw, [p.id for p in services_of(case)]), draw(st.sampled_from(THEMES))
    acts: list[Callable[[], Case]] = [
        lambda: services.add_service_goals(case, _written(draw)),
        lambda: services.change_service_goal(case, card, _written(draw)),
        lambda: services.mark_apart(case, card, other, pulls=draw(st.booleans())),
        lambda: services.say_not_apart(case, theme, [card], TODAY, [ME]),
        lambda: services.say_nobody_else(case, draw(st.none() | DAYS)),
        lambda: without_service_goals(case, [card]),
        lambda: without_service_plan(case, plan),
    ]
    return draw(st.sampled_from(acts))()


def _of_findings(draw: Draw, case: Case) -> Case:
    found = [judged.finding for judged in findings_of(case, INSTRUMENT, TODAY)]
    if not found:
        return case
    finding, choice = draw(st.sampled_from(found)), draw(st.sampled_from(Choice))
    ends = finding.goals[:1] if choice is Choice.END else ()
    words = draw(st.just("") | WORDS)
    return services.decide(case, finding, choice, on=TODAY, who=[ME], why=words, ends=ends)


def _of_agreeing(draw: Draw, case: Case) -> Case:
    said = Said(draw(st.sampled_from(Answered)), draw(st.none() | st.sampled_from(Answered)))
    meeting = NextMeeting(draw(DAYS), draw(CLOCK), draw(WORDS), draw(st.just("") | WORDS))
    words = NextMeeting(None, None, draw(WORDS))
    acts: list[Callable[[], Case]] = [
        lambda: agree(case, draw(DAYS), said),
        lambda: agree(case, TODAY, replace(said, words=draw(WORDS))),
        lambda: meet_next(case, draw(st.sampled_from((meeting, words, NextMeeting())))),
    ]
    return draw(st.sampled_from(acts))()


ACTS = (_of_goals, _of_steps, _of_people, _of_services, _of_findings, _of_agreeing)


@settings(max_examples=examples(40), deadline=None)
@given(st.data())
def test_whatever_is_done_with_a_plan_it_keeps_its_promises(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from(case_files()), label="case")
    versions: tuple[Version, ...] = ()
    for _ in range(data.draw(st.integers(1, 14))):
        act = data.draw(st.sampled_from(ACTS))
        with suppress(ValueError):
            case = act(data.draw, case)
        assert plan_of(case).versions[: len(versions)] == versions, "a version has changed"
        versions = plan_of(case).versions
    _it_goes_in_and_out_equal(case)
    _nobody_excluded_is_in_it(case)
    _what_begins_a_new_version_is_told(case)


def _it_goes_in_and_out_equal(case: Case) -> None:
    again = read_case_text(case_text(case), "case.json")
    assert case_to_value(again) == case_to_value(case)
    assert plan_of(again) == plan_of(case)
    assert services_of(again) == services_of(case)
    assert findings_of(again, INSTRUMENT, TODAY) == findings_of(case, INSTRUMENT, TODAY)
    assert week_of(again) == week_of(case)
    meeting = next_meeting_of(case)
    assert next_meeting_of(meet_next(case, meeting)) == meeting


def _nobody_excluded_is_in_it(case: Case) -> None:
    out = {each.id for each in people_of(case) if each.excluded}
    assert not out & {who for _, _, step in plan_of(case).steps() for who in step.who}
    assert not out & {share.who for share in shares_of(case)}
    ids = {each.id: each.name for each in people_of(case)}
    for id_ in ids:
        seen = visible(case, id_, TODAY)
        if seen is not None:
            assert id_ not in out
            assert not out & {each.id for each in people_of(seen)}
            assert not excluded_names(seen)


def _what_begins_a_new_version_is_told(case: Case) -> None:
    last = agreed_version(plan_of(case))
    if last is not None and not is_agreed(case):
        assert differences(last, version_now(case, TODAY))

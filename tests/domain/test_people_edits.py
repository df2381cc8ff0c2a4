"""The people of a plan: added, changed, and kept away from everything if they must be."""

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people_edits import (
    Kind,
    add_person,
    allow,
    can_be_taken_out,
    change_person,
    coordinator_of,
    details_of,
    exclude,
    goals_by_person,
    name_coordinator,
    new_person_id,
    say_why,
    services_in,
    take_out,
)
from mylife_desktop.domain.plan import ME, plan_of
from mylife_desktop.domain.planning import add_goal, add_step
from mylife_desktop.domain.shares import Share, give, shares_of
from mylife_desktop.exchange.case_file import case_text, read_case_text
from tests.builders import a_case, case_files


def network() -> Case:
    """Sari the case manager, Mum and Pekka of the school."""
    case = add_person(a_case(), "Sari", Kind.CASE_MANAGER)
    case = add_person(case, "Mum", Kind.OWN)
    case = add_person(case, "Pekka", Kind.PROFESSIONAL)
    return change_person(case, "p3", "service", "School")


def named(case: Case, name: str) -> str:
    return next(each.id for each in details_of(case) if each.name == name)


def test_somebody_is_added_with_the_name_exactly_as_typed() -> None:
    case = add_person(a_case(), " Åsa-Maija  <b> ", Kind.OWN)
    (one,) = details_of(case)
    assert (one.id, one.name, one.kind) == ("p1", " Åsa-Maija  <b> ", Kind.OWN)
    with pytest.raises(ValueError, match="nobody"):
        add_person(case, " \n", Kind.OWN)


def test_what_is_written_of_somebody_can_be_changed_and_taken_back() -> None:
    case = change_person(network(), "p3", "phone", "044 1")
    assert change_person(case, "p3", "phone", "").parts == network().parts
    with pytest.raises(ValueError):
        change_person(case, "p3", "name", "  ")
    with pytest.raises(ValueError):
        change_person(case, "p3", "excluded", "yes")


def test_one_alone_keeps_the_plan_together_and_without_any_the_case_manager_does() -> None:
    case = network()
    assert coordinator_of(case).name == "Sari"  # type: ignore[union-attr]
    case = name_coordinator(name_coordinator(case, "p2"), "p3")
    assert [each.is_coordinator for each in details_of(case)] == [False, False, True]
    assert coordinator_of(case).name == "Pekka"  # type: ignore[union-attr]
    assert name_coordinator(case, None).parts == network().parts


def test_an_excluded_person_leaves_all_steps_and_all_permissions() -> None:
    case = add_goal(network(), "I sleep", "health")
    case = add_step(case, "g1", "Together", who=(ME, "p3"))
    case = add_step(case, "g1", "Alone", who=("p3",))
    case = give(case, Share("p3", ("plan",), "2026-11-01"))
    case = name_coordinator(case, "p3")
    case = exclude(case, "p3", "I said no.")
    assert [step.who for _, _, step in plan_of(case).steps()] == [(ME,), ("p1",)]
    assert shares_of(case) == ()
    last = details_of(case)[-1]
    assert (last.is_excluded, last.why, last.is_coordinator) == (True, "I said no.", False)
    with pytest.raises(ValueError):
        add_step(case, "g1", "Again", who=("p3",))
    with pytest.raises(ValueError):
        give(case, Share("p3", ("plan",), "2026-11-01"))
    with pytest.raises(ValueError):
        name_coordinator(case, "p3")


def test_whoever_may_be_contacted_again_gets_nothing_back_by_itself() -> None:
    case = say_why(exclude(network(), "p3", "x"), "p3", "")
    assert allow(case, "p3").parts == network().parts


@pytest.mark.parametrize("case", case_files(), ids=lambda case: case.person.called)
def test_whoever_is_excluded_the_case_can_still_be_written_and_read(case: Case) -> None:
    for one in details_of(case):
        now = exclude(case, one.id, "no")
        assert read_case_text(case_text(now), "x").parts == now.parts


def test_what_was_agreed_stays_told_when_somebody_is_excluded_later() -> None:
    case = case_files()[0]
    now = exclude(case, "p2")
    (version,) = plan_of(now).versions
    assert version.people == case.parts["people"]
    assert version.sharing == case.parts["sharing"]


def test_a_slip_is_taken_out_again_but_nobody_who_stands_in_the_plan() -> None:
    case = network()
    assert take_out(case, "p3").listed("people") == case.listed("people")[:2]
    assert not can_be_taken_out(case, "p1")  # the case manager
    case = add_step(add_goal(case, "I sleep", "health"), "g1", "Call", who=("p3",))
    with pytest.raises(ValueError):
        take_out(case, "p3")


def test_an_id_of_an_agreed_plan_never_comes_again() -> None:
    case = case_files()[0]
    with_version = add_person(case, "New", Kind.OWN)
    assert new_person_id(take_out(with_version, "p7")) == "p7"
    assert new_person_id(with_version) == "p8"


def test_services_stand_with_their_people() -> None:
    case = case_files()[0]
    found = services_in(case)
    assert found["Opiskeluterveydenhuolto"] == ("p3",)
    assert all(isinstance(name, str) for name in found)


def test_who_is_in_which_goal_counts_goals_that_are_open() -> None:
    case = add_goal(network(), "I sleep", "health")
    case = add_step(case, "g1", "Call", who=(ME, "p3"))
    assert goals_by_person(case) == {ME: ("g1",), "p3": ("g1",)}

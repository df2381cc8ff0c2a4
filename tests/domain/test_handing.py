"""Handing on, closing and opening again, each told with when and why."""

from datetime import date

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.handing import (
    close,
    closed,
    closings_of,
    hand_on,
    hand_on_to_somebody_new,
    manager_of,
    managers_of,
    open_again,
    who_may_manage,
)
from mylife_desktop.domain.joining import joined as join
from mylife_desktop.domain.people_edits import Kind, add_person
from tests.builders import a_case


def network() -> Case:
    case = add_person(a_case(), "Sari", Kind.CASE_MANAGER)
    case = add_person(case, "Mum", Kind.OWN)
    return add_person(case, "Pekka", Kind.PROFESSIONAL)


def test_a_client_gets_another_case_manager_from_a_day_on() -> None:
    case = hand_on(network(), "p3", "2026-11-22", "Sari goes on leave.")
    assert manager_of(case).name == "Pekka"  # type: ignore[union-attr]
    assert [each.name for each in who_may_manage(case)] == ["Sari"]
    case = hand_on(case, "p1", "2027-06-01", "")
    assert [(m.person, m.from_, m.to, m.why) for m in managers_of(case)] == [
        ("p1", None, "2026-11-22", None),
        ("p3", "2026-11-22", "2027-06-01", "Sari goes on leave."),
        ("p1", "2027-06-01", None, None),
    ]


def test_only_a_professional_can_take_over_also_a_new_one() -> None:
    with pytest.raises(ValueError):
        hand_on(network(), "p2", "2026-11-22", "")
    case = hand_on_to_somebody_new(network(), "Leena", "Ohjaamo", "2026-11-22", "Moved")
    manager = manager_of(case)
    assert manager is not None and (manager.name, manager.service) == ("Leena", "Ohjaamo")


def test_a_case_without_a_case_manager_gets_its_first() -> None:
    case = add_person(a_case(), "Pekka", Kind.PROFESSIONAL)
    assert len(managers_of(hand_on(case, "p1", "2026-11-22", ""))) == 1


def test_a_case_is_closed_with_a_reason_and_opened_again() -> None:
    case = close(network(), "2026-11-22", "Goals reached.", "Ohjaamo, if needed")
    assert closed(case) is not None
    with pytest.raises(ValueError):
        close(case, "2026-11-23", "Again", "")
    case = open_again(case, "2027-01-08")
    assert closed(case) is None
    with pytest.raises(ValueError):
        open_again(case, "2027-01-09")
    (told,) = closings_of(case)
    assert (told.on, told.why, told.next, told.opened) == (
        "2026-11-22", "Goals reached.", "Ohjaamo, if needed", "2027-01-08",
    )  # fmt: skip


def test_nothing_is_closed_without_a_reason() -> None:
    with pytest.raises(ValueError):
        close(network(), "2026-11-22", "  ", "")


def test_two_records_made_one_keep_who_managed_and_that_it_was_closed() -> None:
    case = open_again(close(network(), "2026-10-01", "Moved", ""), "2026-11-01")
    case = hand_on(case, "p3", "2026-11-22", "")
    other = add_person(a_case(), "Sari", Kind.CASE_MANAGER)
    joined = join(case, other, date(2026, 11, 22))
    assert managers_of(joined) == managers_of(case)
    assert closings_of(joined) == closings_of(case)

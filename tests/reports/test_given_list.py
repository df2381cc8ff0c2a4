"""What was given to whom, for the client to see."""

from dataclasses import replace

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.given import Form, Given, What, with_given
from mylife_desktop.domain.people_edits import exclude
from mylife_desktop.domain.sharing import ME, RECORD
from mylife_desktop.language import speaking
from mylife_desktop.reports import given_list
from mylife_desktop.reports.report import Report, Table
from tests.builders import a_case
from tests.reports.told import AINO, LANGUAGES, TODAY, seen, text_of

pytestmark = pytest.mark.usefixtures("qapp")


def the_list(case: Case, code: str = "en") -> Report:
    with speaking(code):
        return given_list.report_of(seen(case, ME), TODAY, code)


def given(**other: object) -> Given:
    one = Given("2026-11-20", "p2", What.EXTRACT, Form.LOCKED_PDF, "Katri Halonen", "2027-05-31")
    return replace(one, **other)


def test_each_thing_says_when_to_whom_what_how_and_by_whom() -> None:
    case = with_given(AINO, given())
    case = with_given(case, given(on=TODAY, to=ME, what=What.TAKE_HOME, how=Form.PAPER, until=None))
    table = next(block for block in the_list(case).blocks if isinstance(block, Table))
    assert table.rows == (
        ("22 November 2026", "me", "the page to take home", "on paper", "Katri Halonen"),
        (
            "20 November 2026",
            "Mikko Partanen",
            "what they may see (permission until 31 May 2027)",
            "as a PDF with a password",
            "Katri Halonen",
        ),
    )


@pytest.mark.parametrize("code", LANGUAGES)
def test_everything_that_can_leave_has_words(code: str) -> None:
    case = AINO
    for what in What:
        for how in Form:
            case = with_given(case, given(what=what, how=how, to=RECORD))
    table = next(block for block in the_list(case, code).blocks if isinstance(block, Table))
    assert len(set(table.rows)) == len(What) * len(Form)


def test_somebody_who_must_not_be_contacted_any_more_is_not_named() -> None:
    case = exclude(with_given(AINO, given()), "p2")
    said = text_of(the_list(case))
    assert "Mikko" not in said
    assert "somebody who is not in the network any more" in said


def test_where_nothing_was_given_it_says_so() -> None:
    report = the_list(a_case())
    assert report.lead == ""
    assert "Nothing has been given to anybody." in text_of(report)

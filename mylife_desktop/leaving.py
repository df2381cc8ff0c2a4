"""The one door by which something about a person leaves the program, on paper or as a file.

What is told is made anew, from the case as it is, each time it is asked for: what was permitted
when it was shown may not be when it leaves. Two reports that tell the same are equal.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.given import Form, Given, What, with_given
from mylife_desktop.domain.instrument import STANDARD, Instrument
from mylife_desktop.domain.instrument import instruments as read_instruments
from mylife_desktop.domain.people import Contact, excluded_names, people_of, plain_name
from mylife_desktop.domain.problem import Problem
from mylife_desktop.domain.shares import shares_of
from mylife_desktop.domain.sharing import ME, RECORD, kept_back, visible
from mylife_desktop.exchange.file_names import file_name
from mylife_desktop.exchange.meeting_calendar import calendar_file, meetings_ahead
from mylife_desktop.exchange.whole_file import write_whole
from mylife_desktop.language import interface_language, meeting_language, speaking
from mylife_desktop.organisation import HelpLine
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.reports import extract, given_list, take_home, wallet, whole_plan
from mylife_desktop.reports.locking import opens_everywhere, with_password
from mylife_desktop.reports.naming import naming
from mylife_desktop.reports.pages import TooLong, phone_picture
from mylife_desktop.reports.pdf import CouldNotDraw, pdf_of
from mylife_desktop.reports.report import Report
from mylife_desktop.store.store import Store

PASSWORD_LENGTH: Final = 8
"""Characters of a password at least; it is said on the telephone, not sent along."""

_SAFE_PASSWORD: Final = 60
"""Characters that are surely not too long: those of our languages have two bytes at most."""

_FOR: Final = {
    What.TAKE_HOME: ME,
    What.WALLET: ME,
    What.GIVEN: ME,
    What.MEETINGS: ME,
    What.PLAN: RECORD,
}
"""For whom each page is, if nobody is named."""


@dataclass(frozen=True)
class Wanted:
    """What is to leave. `to` is a reader of `domain.sharing`: the id of a partner for an extract.

    `language` is BCP 47, None that of the client. `has_circle`: the client may leave it off.
    """

    page: What
    to: str | None = None
    language: str | None = None
    has_circle: bool = True
    is_sheet: bool = False

    @property
    def reader(self) -> str:
        """Who is to have it. Raises Problem partner_missing."""
        reader = self.to or _FOR.get(self.page)
        if reader is None:
            raise Problem("partner_missing")
        return reader


def told(case: Case, wanted: Wanted, today: str, help_lines: Sequence[HelpLine] = ()) -> Report:
    """What would leave today (ISO 8601), as `wanted` says; `case` is the whole one.

    Raises Problem nothing_to_see, excluded_person, no_such_partner or partner_missing. Needs an
    application.
    """
    seen, code = _visible(case, wanted, today), language_of(case, wanted)
    instrument, others = _instrument(seen), _instruments()
    with speaking(code):
        match wanted.page:
            case What.TAKE_HOME:
                circle = wanted.has_circle
                return take_home.report_of(seen, today, code, instrument, has_circle=circle)
            case What.WALLET:
                sheet = wanted.is_sheet
                return wallet.report_of(seen, today, code, is_sheet=sheet, help_lines=help_lines)
            case What.PLAN:
                return whole_plan.report_of(seen, today, code, instrument, others)
            case What.EXTRACT:
                left_out = kept_back(case, wanted.reader, today)
                name = partner(case, wanted.reader).name
                return extract.report_of(seen, left_out, today, code, instrument, name, others)
            case What.GIVEN:
                return given_list.report_of(seen, today, code)
    raise ValueError(f"no page: {wanted.page}")


def names_left_out(case: Case, report: Report) -> tuple[str, ...]:
    """The texts of a page that name somebody who must not be contacted.

    Asked before it leaves: the client decides whether it does as it is.
    """
    return naming(report, excluded_names(case))


def language_of(case: Case, wanted: Wanted) -> str:
    """The language it is told in; easy Finnish only for the client."""
    code = wanted.language or meeting_language(case.person.language, "en")
    return code if wanted.page in (What.TAKE_HOME, What.WALLET) else interface_language(code)


def partner(case: Case, who: str) -> Contact:
    """The one of the network meant by an id or a whole name.

    Raises Problem no_such_partner, partner_manager, excluded_person or ambiguous_partner, whose
    `choices` are the ids.
    """
    people = people_of(case)
    found = [each for each in people if each.id == who] or [
        each for each in people if plain_name(who) and plain_name(each.name) == plain_name(who)
    ]
    if len(found) > 1:
        raise Problem("ambiguous_partner", choices=", ".join(each.id for each in found))
    if not found:
        raise Problem("no_such_partner")
    if found[0].is_case_manager:
        raise Problem("partner_manager")
    if found[0].excluded:
        raise Problem("excluded_person")
    return found[0]


def as_pdf(report: Report, password: str | None = None) -> bytes:
    """The page as PDF, which a password opens if one is given.

    Raises Problem password_short, password_signs or page_failed.
    """
    if password is not None and len(password.strip()) < PASSWORD_LENGTH:
        raise Problem("password_short", minimum=PASSWORD_LENGTH)
    if password is not None and not opens_everywhere(password):
        raise Problem("password_signs", maximum=_SAFE_PASSWORD)
    try:
        data = pdf_of(report)
    except CouldNotDraw as error:
        raise Problem("page_failed") from error
    return data if password is None else with_password(data, password)


def as_picture(report: Report) -> bytes:
    """The page as one long picture (PNG). Raises Problem picture_long or page_failed."""
    try:
        return phone_picture(report)
    except TooLong as error:
        raise Problem("picture_long") from error
    except CouldNotDraw as error:
        raise Problem("page_failed") from error


class _CalendarWords(QObject):
    """What a meeting is called in a calendar that others may look into: it says nothing of whom."""

    def meeting(self) -> str:
        return self.tr("Meeting")


def as_calendar(case: Case, wanted: Wanted, today: str, made: datetime) -> bytes:
    """The meetings ahead as a calendar file, written at a moment with its offset.

    Raises Problem no_meeting_ahead.
    """
    meetings = meetings_ahead(case, today)
    if not meetings:
        raise Problem("no_meeting_ahead")
    with speaking(language_of(case, wanted)):
        return calendar_file(meetings, _CalendarWords().meeting(), case.id, made)


def name_of(report: Report, ending: str = ".pdf") -> str:
    """A name for the file that every system takes, whatever the people are called."""
    return file_name(report.title, "My Life", f" {report.date}".rstrip(". ") + ending)


def note(store: Store, case: Case, wanted: Wanted) -> None:
    """Writes down what is about to leave. To be done before it does, however it does."""
    store.note_given(case.id, wanted.page, wanted.reader)


def to_file(store: Store, case: Case, wanted: Wanted, data: bytes, path: Path) -> None:
    """Writes the bytes to a file for its owner only, once it is written down that they leave.

    An earlier file is replaced; where that cannot be, nothing is changed. Raises Problem.
    """
    if store.folder is not None and path.resolve().is_relative_to(store.folder.resolve()):
        raise Problem("inside_store", file=str(path))
    note(store, case, wanted)
    write_whole(data, path)


def given(case: Case, wanted: Wanted, how: Form, by: str, today: str) -> Case:
    """The case that says what has left: to be kept beside undo, for the client to see later."""
    open_ = [
        share for share in shares_of(case) if share.who == wanted.reader and share.is_open(today)
    ]
    ends = [share.until for share in open_ if share.until is not None]
    parts = dict.fromkeys(part for share in open_ for part in share.parts)
    until = min(ends, default=None)
    return with_given(
        case, Given(today, wanted.reader, wanted.page, how, by, until, parts=tuple(parts))
    )


def _visible(case: Case, wanted: Wanted, today: str) -> Case:
    if wanted.reader not in (ME, RECORD):
        partner(case, wanted.reader)
    elif wanted.page is What.EXTRACT:
        raise Problem("partner_missing")
    seen = visible(case, wanted.reader, today)
    if seen is None or (wanted.page is What.EXTRACT and not _says_something(seen)):
        raise Problem("nothing_to_see")
    return seen


def _says_something(seen: Case) -> bool:
    """Whether there is more than who is who."""
    return bool(seen.rounds or seen.parts.get("plan") or seen.listed("plans_elsewhere"))


def _instrument(case: Case) -> Instrument:
    """The questionnaire of the newest round, or the one that is used now."""
    used = next((r.instrument for r in reversed(case.rounds) if r.instrument), STANDARD)
    known = _instruments()
    return known.get((used.id, used.version)) or known[STANDARD.id, STANDARD.version]


@cache
def _instruments() -> Mapping[tuple[str, str], Instrument]:
    return read_instruments(INSTRUMENTS)

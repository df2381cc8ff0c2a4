"""What leaves the program says what may be said today, to its reader, and nothing else."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from pypdf import PdfReader
from pypdf.generic import IndirectObject, StreamObject
from PySide6.QtWidgets import QApplication

from mylife_desktop import leaving
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.given import Form, What, given_in
from mylife_desktop.domain.next_meeting import NextMeeting, meet_next
from mylife_desktop.domain.people_edits import Kind, add_person, exclude
from mylife_desktop.domain.problem import CaseFileProblem, Problem
from mylife_desktop.domain.shares import Share, give, with_shares, withdraw
from mylife_desktop.domain.sharing import ME, RECORD
from mylife_desktop.leaving import Wanted, as_pdf, told
from mylife_desktop.store.store import Store
from tests.builders import HARD_TEXTS, a_case, case_files, said, scored
from tests.markers import TODAY, TOMORROW, YESTERDAY, Marked, marked_cases
from tests.thorough import examples

ANY = settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
BY_NAME = {case.person.called: case for case in case_files()}
AINO, KIM, ALEKSI = (BY_NAME[name] for name in ("Aino", "Kim", "Aleksi"))
PAGES = (What.TAKE_HOME, What.WALLET, What.PLAN, What.GIVEN)

pytestmark = pytest.mark.usefixtures("qapp")


def extract(who: str, language: str = "en") -> Wanted:
    return Wanted(What.EXTRACT, who, language)


def refused(kind: str, case: Case, wanted: Wanted, today: str = TODAY) -> None:
    with pytest.raises(Problem) as caught:
        told(case, wanted, today)
    assert caught.value.kind == kind


def all_in(pdf: bytes) -> str:
    """Whatever is in a PDF: its bytes, its objects, its streams unpacked, its text read twice."""
    reader = PdfReader(BytesIO(pdf))
    found = [pdf.decode("latin-1")]
    for number in range(1, int(reader.trailer["/Size"])):  # type: ignore[arg-type,call-overload]
        each = reader.get_object(IndirectObject(number, 0, reader))
        found.append(repr(each))
        if isinstance(each, StreamObject):
            found.append(each.get_data().decode("latin-1"))
    found += [page.extract_text() for page in reader.pages]
    found.append(repr(reader.metadata))
    opened = pypdfium2.PdfDocument(pdf)
    found += [page.get_textpage().get_text_range() for page in opened]
    opened.close()
    # A word may be cut by the end of a line.
    text = "\n".join(found)
    return text + re.sub(r"[\s\u00ad\u200b\ufffe-]+", "", text)


# --- random permissions, random clients


@pytest.mark.promise("P50")
@pytest.mark.promise("P51")
@ANY
@given(marked_cases())
def test_no_word_that_is_not_for_them_is_in_the_bytes_of_an_extract(marked: Marked) -> None:
    for person in marked.value.get("people", ()):
        try:
            report = told(marked.case, extract(person["id"]), TODAY)
        except Problem as problem:
            assert problem.kind in ("nothing_to_see", "excluded_person", "partner_manager")
            continue
        inside = all_in(as_pdf(report))
        assert {word for word in marked.forbidden(person["id"]) if word in inside} == set()


@pytest.mark.promise("P50")
@ANY
@given(marked_cases())
def test_no_word_of_the_workers_own_is_on_any_page(marked: Marked) -> None:
    for page in PAGES:
        wanted = Wanted(page, language="fi")
        inside = all_in(as_pdf(told(marked.case, wanted, TODAY)))
        forbidden = marked.forbidden(wanted.reader)
        assert {word for word in forbidden if word in inside} == set()


@pytest.mark.promise("P50")
@pytest.mark.promise("P51")
@ANY
@given(marked_cases())
def test_no_word_that_is_not_for_them_is_in_the_name_of_a_file_or_in_a_calendar(
    marked: Marked,
) -> None:
    for person in (None, *(each["id"] for each in marked.value.get("people", ()))):
        wanted = Wanted(What.EXTRACT if person else What.PLAN, person, "fi")
        try:
            name = leaving.name_of(told(marked.case, wanted, TODAY))
        except Problem:
            continue
        assert {word for word in marked.forbidden(wanted.reader) if word in name} == set()
    try:
        now = datetime.now(UTC)
        calendar = leaving.as_calendar(marked.case, Wanted(What.MEETINGS), TODAY, now).decode()
    except Problem:
        return
    unfolded = calendar.replace("\r\n ", "")
    assert {word for word in marked.forbidden(ME) if word in unfolded} == set()
    assert not any(each["name"] in unfolded for each in marked.value.get("people", ()))


@pytest.mark.promise("P50")
def test_a_word_that_may_be_seen_is_found_so_that_the_search_proves_something() -> None:
    case = said(scored(AINO, 7), "Q77zq ja muuta")
    case = give(with_shares(case, ()), Share("p2", ("comments",), TODAY))
    assert "Q77zq" in all_in(as_pdf(told(case, extract("p2"), TODAY)))
    case = give(with_shares(case, ()), Share("p2", ("circle",), TODAY))
    assert "Q77zq" not in all_in(as_pdf(told(case, extract("p2"), TODAY)))


@pytest.mark.promise("P51")
@pytest.mark.parametrize("page", PAGES)
def test_the_metadata_say_the_title_and_nothing_of_who_and_where(page: What) -> None:
    case = replace(KIM, person=replace(KIM.person, name="OFFICIALNAME"))
    pdf = as_pdf(told(case, Wanted(page, language="fi"), TODAY))
    metadata = PdfReader(BytesIO(pdf)).metadata
    assert metadata is not None
    assert metadata.title
    assert metadata.author is None
    said = repr(metadata)
    for word in ("OFFICIALNAME", "/work", "/home", "/root", "tmp", "My Life desktop authors"):
        assert word not in said


# --- who may be given what


@pytest.mark.promise("P65")
def test_a_permission_that_ended_yesterday_gives_nothing() -> None:
    for until, is_told in ((YESTERDAY, False), (TODAY, True)):
        share = Share("p2", ("circle", "plan"), "2026-01-01", until=until)
        case = give(with_shares(AINO, ()), share)
        if is_told:
            assert told(case, extract("p2"), TODAY).blocks
        else:
            refused("nothing_to_see", case, extract("p2"))
    refused("nothing_to_see", case, extract("p2"), TOMORROW)


@pytest.mark.promise("P65")
def test_what_is_withdrawn_or_excluded_after_a_preview_does_not_leave() -> None:
    assert told(AINO, extract("p2"), TODAY) == told(AINO, extract("p2"), TODAY)
    refused("nothing_to_see", withdraw(AINO, "p2", TODAY), extract("p2"))
    refused("excluded_person", exclude(AINO, "p2"), extract("p2"))


def test_a_report_is_another_one_when_less_may_be_seen() -> None:
    case = give(with_shares(AINO, ()), Share("p2", ("circle", "plan"), TODAY))
    less = give(with_shares(AINO, ()), Share("p2", ("circle",), TODAY))
    assert told(case, extract("p2"), TODAY) != told(less, extract("p2"), TODAY)


def test_an_extract_is_for_somebody_of_the_network() -> None:
    refused("partner_missing", AINO, Wanted(What.EXTRACT))
    refused("partner_missing", AINO, Wanted(What.EXTRACT, ME))
    refused("partner_missing", AINO, Wanted(What.EXTRACT, RECORD))
    refused("no_such_partner", AINO, extract("p99"))
    refused("partner_manager", AINO, extract("p1"))
    refused("excluded_person", KIM, extract("p8"))
    refused("nothing_to_see", with_shares(AINO, ()), extract("p2"))


def test_a_permission_for_what_is_empty_gives_nothing() -> None:
    case = add_person(a_case(), "Sari", Kind.PROFESSIONAL)
    case = give(case, Share("p1", ("circle", "comments"), TODAY))
    refused("nothing_to_see", case, extract("p1"))
    assert told(scored(case), extract("p1"), TODAY).blocks


def test_a_partner_is_meant_by_id_or_whole_name() -> None:
    person = AINO.listed("people")[1]
    for who in (person["id"], person["name"], str(person["name"]).upper()):
        assert leaving.partner(AINO, str(who)).id == person["id"]
    for who in ("", " ", str(person["name"])[:3]):
        with pytest.raises(Problem, match="no_such_partner"):
            leaving.partner(AINO, who)


def test_whoever_has_nothing_yet_has_a_page_all_the_same() -> None:
    for page in PAGES:
        assert as_pdf(told(a_case(), Wanted(page), TODAY)).startswith(b"%PDF")


def test_the_page_says_where_the_words_name_somebody_left_out() -> None:
    wanted = Wanted(What.PLAN, language="fi")
    case = said(scored(KIM, 7), "Sepolle ei sanota", theme="health")
    named = leaving.names_left_out(case, told(case, wanted, TODAY))
    assert any("Sepolle" in text for text in named)
    assert leaving.names_left_out(AINO, told(AINO, Wanted(What.TAKE_HOME), TODAY)) == ()


def test_the_page_says_so_too_where_a_plan_of_a_service_is_called_after_them() -> None:
    first, *others = KIM.listed("plans_elsewhere")
    plans = ({**first, "title": "Sepon tapaaminen"}, *others)
    case = replace(KIM, parts={**KIM.parts, "plans_elsewhere": plans})
    named = leaving.names_left_out(case, told(case, Wanted(What.PLAN, language="fi"), TODAY))
    assert any("Sepon tapaaminen" in text for text in named)


# --- languages


@pytest.mark.parametrize(
    ("page", "language", "told_in"),
    [
        (What.TAKE_HOME, None, "fi"),
        (What.TAKE_HOME, "fi-x-easy", "fi-x-easy"),
        (What.PLAN, "fi-x-easy", "fi"),
        (What.PLAN, "sv", "sv"),
        (What.EXTRACT, "en", "en"),
    ],
)
def test_a_page_is_told_in_its_language(page: What, language: str | None, told_in: str) -> None:
    to = "p2" if page is What.EXTRACT else None
    assert told(AINO, Wanted(page, to, language), TODAY).language == told_in


def test_nothing_of_the_screen_changes_while_it_is_told(qapp: QApplication) -> None:
    before = qapp.translate("ThemeCard", "Next")
    told(AINO, Wanted(What.TAKE_HOME, language="sv"), TODAY)
    assert qapp.translate("ThemeCard", "Next") == before


# --- a password


def test_a_password_opens_it_and_a_short_one_is_refused() -> None:
    report = told(AINO, extract("p2"), TODAY)
    with pytest.raises(Problem) as caught:
        as_pdf(report, "seitsem")
    assert (caught.value.kind, caught.value.values) == ("password_short", {"minimum": 8})
    locked = PdfReader(BytesIO(as_pdf(report, "seitsemän kissaa")))
    assert locked.is_encrypted
    assert not locked.decrypt("another one")
    assert locked.decrypt("seitsemän kissaa")
    assert "Aino" in "".join(page.extract_text() for page in locked.pages)


def test_a_password_that_not_every_program_understands_is_refused() -> None:
    report = told(AINO, extract("p2"), TODAY)
    for password in ("a" * 200, "party 🎉🎉 time"):
        with pytest.raises(Problem, match="password_signs"):
            as_pdf(report, password)
    with pytest.raises(Problem, match="password_short"):
        as_pdf(report, " " * 20)


# --- the next meetings


def test_the_meetings_ahead_go_into_a_calendar_that_names_nobody() -> None:
    case = meet_next(KIM, NextMeeting("2026-12-07", "14:30", "Kirjasto"))
    made = datetime(2026, 11, 22, 12, tzinfo=UTC)
    data = leaving.as_calendar(case, Wanted(What.MEETINGS, language="en"), TODAY, made)
    assert b"SUMMARY:Meeting\r\n" in data and b"LOCATION:Kirjasto\r\n" in data
    assert b"Kim" not in data and case.id.encode() not in data
    with pytest.raises(Problem, match="no_meeting_ahead"):
        leaving.as_calendar(case, Wanted(What.MEETINGS), "2026-12-08", made)


# --- to a file, and what is kept of it


def test_it_is_written_down_before_it_leaves(tmp_path: Path) -> None:
    with Store.practice("Maija") as store:
        store.add(AINO)
        leaving.to_file(store, AINO, extract("p2"), b"%PDF", tmp_path / "out.pdf")
        row = store.audit_rows()[-1]
    assert (row.action, row.why, row.parts) == ("given", "extract", ("p2",))
    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF"
    assert (tmp_path / "out.pdf").stat().st_mode & 0o777 == 0o600


@pytest.mark.promise("P56")
def test_nothing_leaves_where_no_row_can_be_written(tmp_path: Path) -> None:
    with Store.practice("Maija") as store, pytest.raises(Problem, match="no_such_person"):
        leaving.to_file(store, AINO, extract("p2"), b"%PDF", tmp_path / "out.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    earlier = tmp_path / "out.pdf"
    earlier.write_bytes(b"an earlier page")
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Store.practice("Maija") as store:
        store.add(AINO)
        # Any write beyond this point of any file fails, as on a disk that is full.
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, limits[1]))
        try:
            with pytest.raises(CaseFileProblem):
                leaving.to_file(store, AINO, extract("p2"), b"%PDF" * 9000, earlier)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert earlier.read_bytes() == b"an earlier page"
    assert list(tmp_path.iterdir()) == [earlier]


def test_what_has_left_is_kept_with_what_it_rested_on() -> None:
    share = Share("p2", ("circle", "comments"), TODAY, until="2026-12-31")
    case = give(with_shares(AINO, ()), share)
    case = leaving.given(case, extract("p2"), Form.LOCKED_PDF, "Maija", TODAY)
    case = leaving.given(case, Wanted(What.TAKE_HOME), Form.PAPER, "Maija", TODAY)
    first, second = given_in(case)
    assert (first.to, first.what, first.how, first.by) == ("p2", "extract", "locked_pdf", "Maija")
    assert (first.parts, first.until) == (("circle", "comments"), "2026-12-31")
    assert (second.to, second.parts, second.until) == (ME, (), None)


@pytest.mark.parametrize("called", ["../../etc/passwd", "a/b\\c", "n" * 300, "CON", *HARD_TEXTS])
def test_whatever_somebody_is_called_the_file_has_a_name(called: str, tmp_path: Path) -> None:
    case = a_case(called or "x")
    name = leaving.name_of(told(case, Wanted(What.TAKE_HOME, language="fi"), TODAY))
    assert name.endswith(".pdf") and "/" not in name and len(name.encode()) <= 120
    (tmp_path / name).write_bytes(b"")
    assert [each.name for each in tmp_path.iterdir()] == [name]

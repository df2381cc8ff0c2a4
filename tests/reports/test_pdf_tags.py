"""Whoever hears a page instead of seeing it gets all of it, in order."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pypdf
import pytest

from mylife_desktop.reports.pdf import pdf_of
from mylife_desktop.reports.report import Form, Heading, Points, Table, Words
from tests.reports.papers import TOLD, blank, card, only, pages, tags_of, take_home

pytestmark = pytest.mark.usefixtures("qapp")
REPORTS = {
    "take_home": take_home(),
    "two_pages": take_home(goals=12),
    "pages": pages(),
    "blank": blank(),
    "wallet": card(),
    "sheet": card(Form.WALLET_SHEET),
}


def names_of(pdf: bytes) -> list[str]:
    return [name for name, _ in tags_of(pdf)]


@pytest.mark.parametrize("name", REPORTS)
def test_every_page_is_tagged_and_says_it_is_for_every_reader(name: str) -> None:
    root = pypdf.PdfReader(BytesIO(pdf_of(REPORTS[name]))).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


@pytest.mark.parametrize("name", REPORTS)
def test_headings_begin_with_the_title_and_leave_out_no_level(name: str) -> None:
    levels = [
        int(n[1:]) for n in names_of(pdf_of(REPORTS[name])) if n[0] == "H" and n[1:].isdigit()
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_level_left_out_in_the_report_is_not_left_out_on_paper() -> None:
    names = names_of(pdf_of(only(Heading("a", 3), Heading("b", 3), Heading("c", 1))))
    assert [n for n in names if n.startswith("H")] == ["H1", "H2", "H3", "H2"]


@pytest.mark.parametrize("language", ["fi", "sv", "en", "fi-x-easy", "en-GB", "ar"])
def test_the_language_is_said(language: str) -> None:
    root = pypdf.PdfReader(BytesIO(pdf_of(only(Words("x"), language=language)))).trailer["/Root"]
    assert root["/Lang"].split("-")[0] == language.split("-")[0]


def test_the_circle_is_told_in_words() -> None:
    figures = [tag for name, tag in tags_of(pdf_of(take_home())) if name == "Figure"]
    assert [tag["/Alt"] for tag in figures] == [TOLD]


def test_a_circle_without_words_is_told_all_the_same() -> None:
    (first, *others) = take_home().blocks
    report = replace(take_home(), blocks=(replace(first, told=""), *others))
    assert any(tag.get("/Alt") for name, tag in tags_of(pdf_of(report)) if name == "Figure")


def test_goals_and_helpers_are_lists() -> None:
    names = names_of(pdf_of(take_home(goals=3)))
    assert names.count("L") == 2
    assert names.count("LI") == names.count("Lbl") == names.count("LBody") == 3 + 2
    assert names_of(pdf_of(only(Points(("a", "b", "c"))))).count("LI") == 3


def test_a_table_has_heads() -> None:
    table = Table("Values", ("Theme", "Value"), (("Family", "8"), ("Home", "7")))
    tags = tags_of(pdf_of(only(table, form=Form.PAGES)))
    names = [name for name, _ in tags]
    assert names.count("Table") == 1
    assert names.count("TH") == 2
    assert names.count("TD") == 4


def test_a_sheet_of_eight_cards_is_heard_like_one_card() -> None:
    assert names_of(pdf_of(card(Form.WALLET_SHEET))) == names_of(pdf_of(card()))

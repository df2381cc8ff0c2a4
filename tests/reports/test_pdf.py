"""A report becomes pages on which nothing is lost, and of which nothing else is known."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.reports.pages import page_count
from mylife_desktop.reports.pdf import pdf_of
from mylife_desktop.reports.report import Apart, Form, Heading, Lines, Points, Scale, Wish, Words
from tests.reports.papers import (
    blank,
    card,
    drawing,
    only,
    pages,
    signs_of,
    take_home,
    without_spaces,
    words_of,
)

pytestmark = pytest.mark.usefixtures("qapp")
A4 = (595.28, 841.89)
COMMENT = "Haluaisin, että joku kuuntelee. "


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_page_to_take_home_is_one_page_in_a_good_size(language: str) -> None:
    pdf = pdf_of(take_home(language))
    assert page_count(pdf) == 1
    assert min(size for _, size, _ in signs_of(pdf)) >= 12


def test_more_text_is_printed_smaller_but_never_under_eleven_points() -> None:
    few, more, most = (pdf_of(take_home("fi", goals)) for goals in (1, 5, 9))
    least = [min(size for _, size, _ in signs_of(pdf)) for pdf in (few, more, most)]
    assert least[0] >= least[1] >= least[2] >= 11
    assert [page_count(pdf) for pdf in (few, more, most)] == [1, 1, 2]


@pytest.mark.parametrize("goals", [0, 3, 7, 12, 30])
def test_nothing_is_cut_off_however_many_goals(goals: int) -> None:
    report = take_home("fi", goals)
    report = replace(
        report,
        blocks=tuple(
            replace(one, words=f"Tavoite numero {i}.") if isinstance(one, Wish) else one
            for i, one in enumerate(report.blocks)
        ),
    )
    pdf = pdf_of(report)
    text = "\n".join(words_of(pdf))
    for i, block in enumerate(report.blocks):
        if isinstance(block, Wish):
            assert f"Tavoite numero {i}." in text
    inside_the_paper(pdf)


def test_what_does_not_fit_goes_on_a_second_page_that_is_numbered() -> None:
    first, second = words_of(pdf_of(take_home("en", 9)))
    assert "1 / 2" in first
    assert "2 / 2" in second
    assert "Who helps" in second
    assert "044 000 0001" in second


def test_a_goal_is_not_torn_apart_between_two_pages() -> None:
    goal = Wish("I call them.", ("First I look up the number.", "Then I ask for an hour."))
    for count in range(6, 14):
        for page in words_of(pdf_of(replace(take_home(), blocks=(drawing(), *[goal] * count)))):
            assert page.count("I call them.") == page.count("Then I ask for an hour.")


def test_one_page_says_no_page_number() -> None:
    assert "1 / 1" not in words_of(pdf_of(take_home()))[0]


@pytest.mark.parametrize("words", ["x" * 2000, COMMENT * 63, "Pitkä\n" * 200, "x" * 31])
@pytest.mark.parametrize("form", Form)
def test_a_very_long_comment_is_there_to_its_end(words: str, form: Form) -> None:
    report = only(Heading("Kommentti"), Words(words), Wish(words, (words,)), form=form)
    pdf = pdf_of(report)
    copies = 8 if form is Form.WALLET_SHEET else 1
    text = without_spaces("".join(words_of(pdf)))
    letter = words[0]
    assert text.count(letter) >= without_spaces(words).count(letter) * 3 * copies
    inside_the_paper(pdf)


def test_names_of_three_hundred_signs_stay_on_the_paper() -> None:
    for form in Form:
        report = replace(
            take_home(), form=form, title="N" * 300, date="x" * 60, blocks=(Points(("M" * 300,)),)
        )
        pdf = pdf_of(report)
        assert without_spaces("".join(words_of(pdf))).count("M") >= 300
        inside_the_paper(pdf)


def test_a_plan_with_nothing_in_it_is_a_page_too() -> None:
    assert page_count(pdf_of(only())) == 1
    assert page_count(pdf_of(replace(take_home(), title="", date="", lead="", blocks=()))) == 1


def test_a_wallet_card_is_as_large_as_a_bank_card() -> None:
    (page,) = pypdf.PdfReader(BytesIO(pdf_of(card()))).pages
    assert float(page.mediabox.width) / 72 * 25.4 == pytest.approx(85.6, abs=0.05)
    assert float(page.mediabox.height) / 72 * 25.4 == pytest.approx(54, abs=0.05)


def test_what_a_card_has_no_room_for_stands_on_its_back() -> None:
    more = replace(card(), blocks=(*card().blocks, Heading("Muuta"), *[Words(COMMENT * 4)] * 3))
    text = words_of(pdf_of(more))
    assert len(text) > 1
    assert without_spaces("".join(text)).count("Haluaisin") == 12


def test_a_sheet_has_eight_cards_and_is_heard_once() -> None:
    pdf = pdf_of(card(Form.WALLET_SHEET))
    (text,) = words_of(pdf)
    assert text.count("Leena 044 000 0002") == 8
    (page,) = pypdf.PdfReader(BytesIO(pdf)).pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(A4, abs=0.1)


def test_pages_have_their_number_date_and_name_at_the_foot() -> None:
    text = words_of(pdf_of(pages()))
    assert len(text) >= 2
    for number, page in enumerate(text, start=1):
        assert f"{number} / {len(text)}" in page
        assert "Versio 3" in page
        assert "22. marraskuuta 2026" in page


def test_an_empty_form_has_eleven_boxes_and_lines_to_write_on() -> None:
    (text,) = words_of(pdf_of(blank()))
    numbers = text[text.index("sinulle?") : text.index("ei yhtään")].split()[1:]
    assert numbers == [str(number) for number in range(11)]


def test_many_lines_to_write_on_go_on_over_the_page() -> None:
    assert page_count(pdf_of(only(Lines("Kerro", 60), form=Form.BLANK))) > 1


def test_the_same_report_is_the_same_file() -> None:
    assert pdf_of(take_home()) == pdf_of(take_home())
    assert pdf_of(take_home()) != pdf_of(take_home("sv"))


@pytest.mark.promise(51)
@pytest.mark.parametrize("form", Form)
def test_the_metadata_tell_the_title_the_language_and_the_writer_only(
    form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("USER", "LOGNAME", "HOSTNAME"):
        monkeypatch.setenv(name, "a-name-that-nobody-has")
    pdf = pdf_of(replace(take_home(), form=form))
    reader = pypdf.PdfReader(BytesIO(pdf))
    assert dict(reader.metadata or {}).keys() == {"/Title", "/Creator"}
    assert reader.metadata is not None
    assert reader.metadata.title == "My Life · Aino"
    everything = b"".join(_streams(reader)) + pdf
    for told in (b"a-name-that-nobody-has", str(Path.home()).encode() + b"/", b"/work", b"/tmp/"):
        assert told not in everything
    for when in (b"CreationDate", b"ModDate", b"CreateDate", b"ModifyDate", b"MetadataDate"):
        assert when not in everything
    assert pdf.count(b"%%EOF") == 1  # no former version lies below


def _streams(reader: pypdf.PdfReader) -> list[bytes]:
    objects = (reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1))
    return [one.get_data() for one in objects if isinstance(one, pypdf.generic.StreamObject)]


@pytest.mark.parametrize("form", Form)
def test_every_font_is_inside(form: Form) -> None:
    reader = pypdf.PdfReader(BytesIO(pdf_of(replace(take_home(), form=form))))
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            (inner,) = font["/DescendantFonts"]
            descriptor = inner.get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & descriptor.keys()
            assert "+" in descriptor["/FontName"]  # of it, only the signs that are printed


def test_the_circle_is_a_drawing_of_lines_not_a_photo() -> None:
    reader = pypdf.PdfReader(BytesIO(pdf_of(take_home())))
    for page in reader.pages:
        assert not page.images


def test_the_names_in_the_circle_do_not_lie_between_the_sentences() -> None:
    (text,) = words_of(pdf_of(take_home()))
    assert "Housing" not in text
    in_order = ("My Life", "22 November", "This is what", "Important", "My strengths", "I pay")
    places = [text.index(words) for words in in_order]
    assert places == sorted(places)


def test_all_marks_of_the_legend_stand_before_their_names() -> None:
    (text,) = words_of(pdf_of(only(drawing())))
    assert len(drawing().legend) == len(Viewpoint)
    for _, called in drawing().legend:
        assert called in text


def test_nothing_is_written_beside_the_pdf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    pdf_of(take_home())
    assert not list(tmp_path.rglob("*"))


def inside_the_paper(pdf: bytes) -> None:
    sizes = [page.mediabox for page in pypdf.PdfReader(BytesIO(pdf)).pages]
    for page, _, (left, bottom, right, top) in signs_of(pdf):
        assert left > 8
        assert bottom > 8
        assert right < float(sizes[page].width) - 8
        assert top < float(sizes[page].height) - 8


def test_a_question_with_its_lines_stays_on_one_page() -> None:
    question = Scale("How is it?", ("not at all", "very"))
    theme = (Heading("A theme"), Words("What it is", quiet=True), question, Lines("Your words", 2))
    text = words_of(pdf_of(only(*theme * 10, form=Form.BLANK, language="en")))
    assert len(text) > 1
    for page in text:
        assert page.count("A theme") == page.count("How is it?") == page.count("Your words")


def test_a_new_page_begins_where_it_is_asked_for() -> None:
    blocks = (Heading("One"), Words("first"), Apart(), Heading("Two"), Words("second"))
    for form in (Form.TAKE_HOME, Form.PAGES, Form.BLANK):
        assert page_count(pdf_of(only(*blocks, form=form))) == 2
    many = (*take_home("fi", 12).blocks, Apart(), Heading("Two"))
    assert page_count(pdf_of(only(*many))) == 3

"""Words of people are printed as they are: never read as a command, never lost, never an error."""

import unicodedata
from functools import cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mylife_desktop.reports.fonts import SUBSTITUTE, printable
from mylife_desktop.reports.pages import page_count
from mylife_desktop.reports.pdf import pdf_of
from mylife_desktop.reports.report import Heading, Points, Table, Wish, Words
from tests.reports.papers import only, signs_of, tags_of, without_spaces, words_of

pytestmark = pytest.mark.usefixtures("qapp")
FEW = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
"""Each is a PDF of its own."""
MARKUP = (
    "#strong[x] *a* _b_ $x^2$ @ref <lab> \\ \" ' `code` // c /* */ ~ -- --- ... "
    'https://a.b/c?d=e&f=g = h + 1. [x]{y} -> => <= fi ffi #include "page.typ" #sys.inputs'
)


def printed(text: str) -> str:
    """What comes out of a page on which only this stands, without its title."""
    return without_spaces("".join(words_of(pdf_of(only(Words(text)))))).removeprefix("Title")


@cache
def plain_signs() -> str:
    """What the shipped fonts have: letters, digits and signs written from left to right."""
    every = (chr(number) for number in range(0x21, 0x1FAFF))
    kinds = ("Lu", "Ll", "Lo", "Nd", "No", "Po", "Ps", "Pe", "Pd", "Sm", "Sc")
    return "".join(
        sign
        for sign in every
        if unicodedata.category(sign) in kinds
        and unicodedata.bidirectional(sign) not in ("R", "AL", "AN")
        and not "\u0e00" <= sign <= "\u0e7f"
        and printable(sign) == sign
    )


def test_there_are_many_signs_to_write_with() -> None:
    assert len(plain_signs()) > 1500
    assert set("ÅÄÖåäöšžßñçэюяґєїễợ€½") <= set(plain_signs())


@FEW
@given(st.data())
def test_whatever_is_written_comes_out_the_same(data: st.DataObject) -> None:
    text = data.draw(
        st.text(st.sampled_from(plain_signs() + "    #*$@<\\\"'`[]{}_~"), max_size=200)
    )
    assert printed(text) == without_spaces(printable(text))


@FEW
@given(st.text(max_size=80))
def test_no_text_at_all_is_an_error(text: str) -> None:
    table = Table(text, (text, "B"), ((text, text),))
    assert page_count(pdf_of(only(Heading(text), Words(text, strong=text), Points((text,)), table)))


@FEW
@given(st.text(st.characters(min_codepoint=0x300, max_codepoint=0x2FFFF), max_size=60))
@example("\u0300\u093e\u0316")
def test_what_is_printed_is_printed_the_same_again(text: str) -> None:
    assert printable(printable(text)) == printable(text)


def test_an_address_is_copied_as_it_was_written() -> None:
    address = "etunimi.sukunimi-sukunimi@esimerkki.example"
    (page,) = words_of(pdf_of(only(Words(address), Wish(address, (address,), 1))))
    assert page.count(address) == 3


def test_markup_is_only_words() -> None:
    assert printed(MARKUP) == without_spaces(MARKUP)


def test_markup_is_only_words_in_every_kind_of_block() -> None:
    blocks = (
        Heading(MARKUP),
        Wish(MARKUP, (MARKUP,), 1),
        Points((MARKUP,)),
        Table(MARKUP, (MARKUP,), ((MARKUP,),)),
    )
    pdf = pdf_of(only(*blocks))
    text = without_spaces("".join(words_of(pdf))).replace("-", "").replace("\ufffe", "")
    assert text.count(without_spaces(MARKUP).replace("-", "")) == 7


@pytest.mark.parametrize(
    "text",
    [
        "Waxaan rabaa inaan dugsiga ku noqdo",
        "Tôi muốn trở lại trường học vào tháng Giêng",
        "Я хочу повернутися до школи. Ґанок їжака",
        "Ma tahan jälle kooli minna – õppida",
        "ฉันอยากกลับไปโรงเรียน",
        "👍 😀 ❤️ 👨‍👩‍👧 🇫🇮 🏳️‍🌈",
        "5 € · 20 °C · ½ · x² · №",
    ],
)
def test_the_scripts_of_our_readers_come_out_as_written(text: str) -> None:
    # An emoji that our own letters have as a sign is printed as that sign.
    written = unicodedata.normalize("NFC", text).replace("❤️", "❤")
    assert printable(text) == written
    assert printed(text) == without_spaces(written)


@pytest.mark.parametrize("text", ["我想回学校", "ትምህርቲ", "नमस्ते", "\ue000", "\ud800", "\U000f0000"])
def test_a_sign_that_no_font_has_is_seen_to_be_missing(text: str) -> None:
    assert set(printed(text)) == {SUBSTITUTE}


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("a\x00b\x07c\x1bd\x7f\x85", "abcd"),
        ("abc\u202edef\u202c \u2066x\u2069\u200e\u200f", "abcdef x"),
        ("a\U000e0041\U000e0042b", "ab"),
        ("a\ufeffb\u2060c\u00add", "abcd"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("a\tb\u2003c", "a b c"),
        ("o\u0308", "ö"),
        ("1\ufe0f\u20e3", "1"),
    ],
)
def test_what_cannot_be_seen_hides_nothing(written: str, seen: str) -> None:
    assert printable(written) == seen


def test_a_word_too_long_for_a_line_is_broken_and_nothing_of_it_lost() -> None:
    assert printed("ä" * 2000) == "ä" * 2000
    assert printed("a\u0301b" * 500) == unicodedata.normalize("NFC", "a\u0301b" * 500)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("أريد أن أعود", "ar"),
        ("مدرسه پدر گرگ", "fa"),
        ("دەمەوێت بگەڕێمەوە", "ckb"),
        ("אני רוצה", "he"),
        ("Привіт", "uk"),
        ("Привет, хорошо", "ru"),
    ],
)
def test_a_comment_in_another_script_is_tagged_with_its_language(text: str, language: str) -> None:
    tags = tags_of(pdf_of(only(Words(text))))
    assert language in [tag.get("/Lang") for name, tag in tags if name in ("P", "Span")]


def test_a_comment_in_arabic_begins_at_the_right() -> None:
    arabic, finnish = "أريد أن", "suomea"
    right = max(box[2] for _, _, box in signs_of(pdf_of(only(Words(arabic)))))
    assert right > 500
    right = max(box[2] for _, _, box in signs_of(pdf_of(only(Words(finnish)))))
    assert right < 300


@pytest.mark.parametrize(
    "text",
    ["أريد أن أعود إلى المدرسة ولا أخاف", "السلام عليكم يا أصدقائي الآن", "کلاس من", "אני רוצה"],
)
def test_words_from_right_to_left_come_out_in_the_order_of_reading(text: str) -> None:
    (page,) = words_of(pdf_of(only(Words("Suomea on sivulla enemmän."), Words(text))))
    assert text in page


def test_the_name_before_words_from_right_to_left_stands_above_them() -> None:
    pdf = pdf_of(only(Words("أريد أن", strong="Perhe:")))
    boxes = [box for _, size, box in signs_of(pdf) if size < 13]
    name = [box for box in boxes if box[0] < 200]
    words = [box for box in boxes if box[0] > 400]
    assert name and words and min(box[1] for box in name) > max(box[3] for box in words)


@pytest.mark.parametrize(("step", "is_left"), [("أريد – minä, perjantaina", True), ("أريد", False)])
def test_a_step_is_a_sentence_of_the_page_whatever_it_begins_with(step: str, is_left: bool) -> None:
    boxes = [box for _, _, box in signs_of(pdf_of(only(Wish("Koulu", (step,), None))))]
    assert (max(box[2] for box in boxes) < 400) is is_left


def test_a_goal_in_arabic_begins_at_the_right() -> None:
    boxes = [box for _, size, box in signs_of(pdf_of(only(Wish("أريد", (), None)))) if size < 20]
    assert max(box[2] for box in boxes) > 500

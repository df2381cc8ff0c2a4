"""Easy Finnish has a sentence for every text of the pages that a client reads."""

import ast
from pathlib import Path

import pytest

from mylife_desktop import reports
from mylife_desktop.reports.easy_finnish import EASY
from tests.reports.told import AINO, ALEKSI, home, text_of

PAGES = ("take_home", "helpers_told", "wallet", "blanks", "circle_told")
FOLDER = Path(str(reports.__file__)).parent


def texts() -> set[str]:
    """The texts of those pages, as they stand in the program."""
    found = set()
    for page in PAGES:
        for node in ast.walk(ast.parse((FOLDER / f"{page}.py").read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".tr"):
                found.update(one.value for one in node.args if isinstance(one, ast.Constant))
    return found


def test_no_text_is_left_out_and_none_is_left_over() -> None:
    assert texts() == set(EASY)


def test_a_sentence_has_nothing_to_fill_in_that_the_text_does_not_know() -> None:
    known = {"{step}", "{who}", "{on_day}", "{day}", "{time}", "{names}", "{days}"}
    for text, easy in EASY.items():
        extra = {part for part in known if part in easy and part not in text}
        assert extra <= {"{day}"} and (not extra or "{on_day}" in text)


def test_sentences_are_short() -> None:
    for easy in EASY.values():
        for sentence in easy.replace("? ", ". ").split(". "):
            assert len(sentence.split()) <= 11, sentence


@pytest.mark.usefixtures("qapp")
def test_the_page_speaks_it() -> None:
    said = text_of(home(ALEKSI, "fi-x-easy"))
    assert "Näistä asioista me puhuimme ja sovimme. Tämä paperi on sinun." in said
    assert (
        "Asuntohakemus – Kuka tekee: Satu. Milloin: viimeistään torstaina 31. joulukuuta." in said
    )
    assert "Vuokratakuu – Kuka tekee: Satu. Päivä oli keskiviikko 30. syyskuuta." in said
    assert "Tapaamme taas perjantaina 4. joulukuuta kello\u00a014.00" in text_of(
        home(AINO, "fi-x-easy")
    )

"""A passphrase is long and not the first that anybody would try; nothing else is asked of it."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.store.unlocking import LEAST, check_passphrase_rules, make_header, unlock
from tests.store.conftest import PASSPHRASE
from tests.store.watching import refused

pytestmark = pytest.mark.promise("P5")


def test_eleven_characters_are_too_few() -> None:
    with refused("passphrase_short") as caught:
        check_passphrase_rules("xk4 sateenv")
    assert caught.value.values == {"minimum": 12}


def test_twelve_characters_are_enough_and_five_hundred_not_too_many() -> None:
    check_passphrase_rules("xk4 sateenva")
    check_passphrase_rules("Many words of one's own, one after another. " * 12)


def test_a_letter_and_its_mark_count_as_one_character() -> None:
    with refused("passphrase_short"):
        check_passphrase_rules(unicodedata.normalize("NFD", "xk4 ääöåäöå"))


@pytest.mark.parametrize(
    "passphrase",
    ["482910573846", "kissa istuu katolla", "MY HOUSE IS ON THE HILL", "żółw ⚓ żółw 漢字 漢字!"],
)
def test_no_kinds_of_characters_are_asked_for(passphrase: str) -> None:
    check_passphrase_rules(passphrase)


@pytest.mark.parametrize(
    "passphrase",
    [
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "hunter2hunter2",
        "123456789012",
        "987654321098",
        "abcdefghijkl",
        "qwertyuiopå¨",
        "asdfghjklöä'",
        "1q2w3e4r5t6y",
        "qwerty123456",
        "passwordpassword",
        "Password2024!",
        "p@ssw0rd1234",
        "salasana1234",
        "Sala Sana 2026",
        "lösenord12345",
        "hyvää päivää!",
        "minä rakastan sinua",
        "jag älskar dig",
        "correct horse battery staple",
        "tervetuloa kuopio",
        "elämänympyrä",
    ],
)
def test_what_everybody_tries_first_is_refused(passphrase: str) -> None:
    with refused("passphrase_common"):
        check_passphrase_rules(passphrase)


@settings(deadline=None)
@given(st.text(st.characters(), max_size=40), st.integers(1, 4000))
def test_any_text_of_any_length_gets_an_answer(text: str, times: int) -> None:
    try:
        check_passphrase_rules(text * times)
    except StoreProblem as problem:
        assert problem.kind in ("passphrase_short", "passphrase_common")


def test_no_header_is_made_with_a_passphrase_that_is_refused() -> None:
    with refused("passphrase_short"):
        make_header(b"k" * 32, "short", LEAST)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_unlock_alike(folder: Path, key: bytes, form: str) -> None:
    assert unlock(folder, unicodedata.normalize(form, PASSPHRASE)) == key  # type: ignore[arg-type]


def test_case_and_spaces_count(folder: Path) -> None:
    with refused("wrong_passphrase", folder):
        unlock(folder, PASSPHRASE.upper())
    with refused("wrong_passphrase", folder):
        unlock(folder, PASSPHRASE + " ")

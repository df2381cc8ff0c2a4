"""An organisation words some texts in its own way, in a folder that only an administrator has."""

import os
import re
from datetime import date
from pathlib import Path

import pytest

from mylife_desktop import organisation
from mylife_desktop.language import OWN_NAMES
from mylife_desktop.organisation import (
    GUARDIANS,
    HELP,
    HelpLine,
    Organisation,
    organisation_folder,
    read_organisation,
)
from mylife_desktop.problem_texts import sentence

OWN_LINE = """
[[lines]]
number = "044 123 4567"
name = "Our own on-call"
what = { en = "Every evening.", fi = "Joka ilta." }
source = "our intranet"
checked = 2026-11-02
"""


@pytest.fixture
def shipped(tmp_path: Path) -> Organisation:
    return read_organisation(tmp_path / "nothing-there")


def test_the_first_number_is_112_and_the_national_lines_follow(shipped: Organisation) -> None:
    numbers = [line.number.in_language("fi") for line in shipped.help_lines]
    assert numbers[0] == "112"
    national = {"09 2525 0111", "080 005 005", "116 117", "116 111", "116 006", "0800 147 111"}
    assert national <= set(numbers)
    assert shipped.problems == ()


def test_a_service_has_its_own_number_for_a_language(shipped: Organisation) -> None:
    crisis = shipped.help_lines[1].number
    assert [crisis.in_language(each) for each in ("fi", "fi-x-easy", "sv", "en")] == [
        "09 2525 0111",
        "09 2525 0111",
        "09 2525 0112",
        "09 2525 0116",
    ]


@pytest.mark.parametrize("language", OWN_NAMES)
def test_every_shipped_line_says_in_every_language_what_it_is_for_and_whose_page_it_is(
    shipped: Organisation, language: str
) -> None:
    for line in shipped.help_lines:
        assert re.fullmatch(r"[0-9 ]+", line.number.in_language(language))
        for text in (line.name, line.what, line.source):
            assert text.in_language(language)
            assert {"fi", "sv", "en"} <= set(text.texts) or set(text.texts) == {"und"}
        assert date.fromisoformat(line.checked) >= date(2026, 11, 22)


def test_easy_finnish_has_easier_words(shipped: Organisation) -> None:
    for line in shipped.help_lines:
        assert line.what.in_language("fi-x-easy") != line.what.in_language("fi")
    assert shipped.guardians.in_language("fi-x-easy") != shipped.guardians.in_language("fi")


@pytest.mark.parametrize("language", OWN_NAMES)
def test_those_under_18_are_told_how_it_is_with_guardians(
    shipped: Organisation, language: str
) -> None:
    text = shipped.guardians.in_language(language)
    assert len(text.split("\n\n")) == 2 and len(text) < 400
    assert text == text.strip()


def test_an_organisations_own_file_takes_the_place_of_the_whole_shipped_one(
    tmp_path: Path, shipped: Organisation
) -> None:
    (tmp_path / HELP).write_text(OWN_LINE, encoding="utf-8")
    words = read_organisation(tmp_path)
    (line,) = words.help_lines
    assert line.number.in_language("sv") == "044 123 4567"
    assert (line.what.in_language("en"), line.what.in_language("fi-x-easy")) == (
        "Every evening.",
        "Joka ilta.",
    )
    assert line.checked == "2026-11-02"
    assert words.guardians == shipped.guardians and words.problems == ()


def test_the_text_about_guardians_can_be_changed_alone(
    tmp_path: Path, shipped: Organisation
) -> None:
    (tmp_path / GUARDIANS).write_text('text = "Kysy Sarilta."', encoding="utf-8")
    words = read_organisation(tmp_path)
    assert words.guardians.in_language("en") == "Kysy Sarilta."
    assert words.help_lines == shipped.help_lines


def test_a_file_of_windows_notepad_is_read(tmp_path: Path) -> None:
    (tmp_path / HELP).write_bytes(b"\xef\xbb\xbf" + OWN_LINE.replace("\n", "\r\n").encode())
    assert len(read_organisation(tmp_path).help_lines) == 1


@pytest.mark.parametrize(
    ("content", "kind", "place"),
    [
        (b"[[lines]]\nnumber = @", "broken_organisation_file", "2:10"),
        (b"n = " + b"9" * 5000, "broken_organisation_file", ""),
        (b"\xff\xfe", "unreadable_organisation_file", ""),
        (b"", "wording_missing", "lines"),
        (b"lines = []", "nothing_in_it", "lines"),
        (b'lines = ["112"]', "wording_missing", "lines"),
        (OWN_LINE.replace("044 123 4567", " ").encode(), "wording_missing", "lines/0/number"),
        (OWN_LINE.replace('"Every evening."', "7").encode(), "wording_missing", "lines/0/what/en"),
        (OWN_LINE.replace('"our intranet"', "{}").encode(), "wording_missing", "lines/0/source"),
        (OWN_LINE.replace("2026-11-02", '"lately"').encode(), "not_a_date", "lines/0/checked"),
        (OWN_LINE.replace("checked", "seen").encode(), "not_a_date", "lines/0/checked"),
    ],
)
def test_a_broken_file_is_told_and_the_shipped_one_is_used(
    tmp_path: Path, shipped: Organisation, content: bytes, kind: str, place: str
) -> None:
    (tmp_path / HELP).write_bytes(content)
    words = read_organisation(tmp_path)
    assert words.help_lines == shipped.help_lines
    (problem,) = words.problems
    assert (problem.kind, problem.place) == (kind, place)
    assert str(tmp_path / HELP) in sentence(problem)


@pytest.mark.skipif(os.name == "nt", reason="rights are others there")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, shipped: Organisation) -> None:
    (tmp_path / HELP).mkdir()  # also root cannot read a folder as a text
    words = read_organisation(tmp_path)
    assert words.help_lines == shipped.help_lines
    assert [problem.kind for problem in words.problems] == ["unreadable_organisation_file"]


@pytest.mark.promise(74)
def test_an_organisations_folder_is_never_the_users_nor_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = organisation_folder()
    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "XDG_DATA_DIRS", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    assert organisation_folder() == before
    assert before.is_absolute() and before.name == "mylife-desktop"
    assert not before.is_relative_to(Path.home()) and not before.is_relative_to(tmp_path)
    assert not before.is_relative_to(Path(organisation.__file__).parents[1])


def test_a_line_is_a_value(shipped: Organisation) -> None:
    first = shipped.help_lines[0]
    assert isinstance(first, HelpLine)
    with pytest.raises(AttributeError):
        first.checked = "2020-01-01"  # type: ignore[misc]

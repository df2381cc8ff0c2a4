"""What goes into a case file comes out of it, and the file itself is handled with care."""

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from mylife_desktop.domain.case import Case, Person, case_to_value
from mylife_desktop.domain.meeting import Meeting, with_meeting
from mylife_desktop.domain.problem import CaseFileProblem
from mylife_desktop.exchange.case_file import case_text, read_case, read_case_text, write_case
from mylife_desktop.exchange.case_schema import SCHEMA
from mylife_desktop.paths import RESOURCES
from tests.exchange.cases_strategy import WILD_TEXTS, case_values
from tests.thorough import examples

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.json"))
PRACTICE = sorted((RESOURCES / "practice").glob("*.json"))
any_case = settings(
    max_examples=examples(200), deadline=None, suppress_health_check=list(HealthCheck)
)


def in_and_out(value: dict[str, Any]) -> Any:
    return json.loads(case_text(read_case_text(json.dumps(value).encode(), "case.json")))


def with_note(text: str) -> dict[str, Any]:
    person = {"called": "Aino", "language": "fi", "note": text}
    return {"format": "mylife-case/1", "person": person, "rounds": []}


@pytest.mark.promise("P52")
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_shared_case_comes_out_as_it_went_in(path: Path, tmp_path: Path) -> None:
    write_case(read_case(path), tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_bytes()) == json.loads(path.read_bytes())


@pytest.mark.promise("P52")
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_second_copy_is_the_first_byte_for_byte(path: Path, tmp_path: Path) -> None:
    write_case(read_case(path), tmp_path / "one.json")
    write_case(read_case(tmp_path / "one.json"), tmp_path / "two.json")
    assert (tmp_path / "two.json").read_bytes() == (tmp_path / "one.json").read_bytes()


@pytest.mark.promise("P52")
@any_case
@given(case_values())
def test_whatever_the_schema_allows_comes_out_as_it_went_in(value: dict[str, Any]) -> None:
    assert in_and_out(value) == value


@any_case
@given(case_values())
def test_the_cases_of_these_tests_are_allowed_by_the_schema(value: dict[str, Any]) -> None:
    Draft202012Validator(json.loads(SCHEMA.read_bytes())).validate(value)


@pytest.mark.promise("P46")
@pytest.mark.parametrize("text", WILD_TEXTS, ids=ascii)
def test_words_come_back_as_typed(text: str) -> None:
    assert in_and_out(with_note(text))["person"]["note"] == text


@pytest.mark.promise("P46")
def test_words_stand_in_the_file_as_they_are() -> None:
    case = read_case_text(json.dumps(with_note("Ääkköset 🏳️‍🌈 שלום <b>")).encode(), "case.json")
    assert "Ääkköset 🏳️‍🌈 שלום <b>".encode() in case_text(case)


@pytest.mark.parametrize("path", PRACTICE, ids=lambda path: path.stem)
def test_the_people_to_practise_with_are_whole_cases(path: Path) -> None:
    assert case_to_value(read_case(path)) == json.loads(path.read_bytes())


def test_absent_and_empty_are_kept_apart() -> None:
    value = with_note("")
    answer: dict[str, Any] = {"future": "", "private": False}
    value["rounds"] = [{"date": "2026-11-22", "answers": {"life": answer, "family": {}}}]
    value |= {"people": [], "sharing": [], "plan": {"goals": [], "reviews": []}}
    assert in_and_out(value) == value
    assert "plans_elsewhere" not in in_and_out(value)


def test_a_named_standard_questionnaire_stays_named() -> None:
    value = with_note("")
    named = {"id": "my-life-16-29", "version": "1"}
    value["rounds"] = [{"date": "2026-11-22", "answers": {}, "instrument": named}]
    assert in_and_out(value) == value


def test_a_byte_order_mark_is_accepted() -> None:
    data = b"\xef\xbb\xbf" + CASES[0].read_bytes()
    assert case_to_value(read_case_text(data, "case.json")) == json.loads(CASES[0].read_bytes())


@pytest.mark.parametrize("minor", ["", ".0", ".000", ".1", ".01"])
def test_a_file_goes_out_under_the_name_it_came_in(minor: str) -> None:
    value = with_note("") | {"format": f"mylife-case/1{minor}"}
    assert in_and_out(value) == value


@pytest.mark.parametrize("version", ["mylife-case/1", "mylife-case/1.0"])
def test_a_first_version_that_gains_a_meeting_is_marked_so(version: str) -> None:
    case = read_case_text(json.dumps(with_note("") | {"format": version}).encode(), "case.json")
    met = with_meeting(case, Meeting("2026-11-22", refused=True))
    out = json.loads(case_text(met))
    assert out["format"] == "mylife-case/1.1"
    assert in_and_out(out) == out


def test_every_reading_is_another_case_of_the_store() -> None:
    assert read_case(CASES[0]).id != read_case(CASES[0]).id


def test_half_a_character_is_not_written(tmp_path: Path) -> None:
    case = Case(Person("Aino", "fi", note="\ud83d"))
    with pytest.raises(CaseFileProblem) as problem:
        write_case(case, tmp_path / "out.json")
    assert (problem.value.kind, problem.value.place) == ("lone_surrogate", "person/note")
    assert list(tmp_path.iterdir()) == []


# --- the file itself


@pytest.mark.promise("P55")
def test_only_its_owner_may_read_a_copy(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_case(read_case(CASES[0]), tmp_path / "out.json")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out.json").stat().st_mode) == 0o600


@pytest.mark.promise("P55")
def test_an_open_file_that_is_replaced_is_closed_to_others(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("an earlier copy")
    out.chmod(0o644)
    write_case(read_case(CASES[0]), out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert json.loads(out.read_bytes()) == json.loads(CASES[0].read_bytes())
    assert list(tmp_path.iterdir()) == [out]


def test_a_link_is_not_followed_and_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("not ours")
    (tmp_path / "out.json").symlink_to(tmp_path / "diary.txt")
    with pytest.raises(CaseFileProblem, match="not_a_file"):
        write_case(read_case(CASES[0]), tmp_path / "out.json")
    assert (tmp_path / "diary.txt").read_text() == "not ours"


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(CaseFileProblem, match="not_a_file"):
        write_case(read_case(CASES[0]), tmp_path)


def test_there_must_be_a_folder_for_the_copy(tmp_path: Path) -> None:
    with pytest.raises(CaseFileProblem, match="no_such_file"):
        write_case(read_case(CASES[0]), tmp_path / "missing" / "out.json")


@pytest.mark.parametrize("nameless", [True, False], ids=["nameless", "beside"])
def test_a_full_disk_leaves_the_earlier_copy(
    nameless: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not nameless:
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    if (
        not shutil.which("mount")
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", tmp_path], capture_output=True
        ).returncode
    ):
        pytest.skip("a small file system cannot be mounted here")
    try:
        out = tmp_path / "out.json"
        write_case(read_case(CASES[0]), out)
        with pytest.raises(CaseFileProblem, match="file_disk_full"):
            write_case(Case(Person("Aino", "fi", note="ä" * 100_000)), out)
        assert json.loads(out.read_bytes()) == json.loads(CASES[0].read_bytes())
        assert list(tmp_path.iterdir()) == [out]
    finally:
        subprocess.run(["umount", tmp_path], check=True)


def test_where_a_file_needs_a_name_from_the_start_it_is_as_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    for _ in range(2):
        write_case(read_case(CASES[0]), tmp_path / "out.json")
    assert stat.S_IMODE((tmp_path / "out.json").stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["out.json"]


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="this system knows no nameless files")
def test_a_kill_leaves_whole_copies_only(tmp_path: Path) -> None:
    write = (
        "import itertools, sys; from pathlib import Path\n"
        "from mylife_desktop.exchange.case_file import read_case, write_case\n"
        "case = read_case(Path(sys.argv[1])); print(flush=True)\n"
        "for n in itertools.count(): write_case(case, Path(sys.argv[2]) / f'{n}.json')\n"
    )
    for delay in (0.001, 0.004, 0.013, 0.031, 0.05):
        command = [sys.executable, "-c", write, CASES[0], tmp_path]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(delay)
            writer.send_signal(signal.SIGKILL)
        for copy in tmp_path.iterdir():
            assert copy.suffix == ".json"
            assert json.loads(copy.read_bytes())
            copy.unlink()

"""A file from anywhere is read or refused: no other error, no endless wait, nothing done."""

import copy
import json
import os
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from mylife_desktop.domain.case import Case, case_to_value
from mylife_desktop.domain.problem import CaseFileProblem
from mylife_desktop.exchange import whole_file
from mylife_desktop.exchange.case_file import read_case, read_case_text
from mylife_desktop.exchange.case_schema import SCHEMA
from mylife_desktop.exchange.json_text import DEEPEST, MOST_VALUES
from tests.exchange.cases_strategy import WILD_TEXTS, case_values, words
from tests.thorough import examples

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.json"))
AINO = CASES[0].read_text(encoding="utf-8")
SMALL = '{"format": "mylife-case/1", "person": {"called": "A", "language": "fi"}, "rounds": []}'
LONGEST = 30.0
"""Seconds that no file may take, on the slowest machine that runs the tests."""

pytestmark = [pytest.mark.promise("P44"), pytest.mark.promise("P45")]
fuzzed = settings(
    max_examples=examples(400), deadline=None, suppress_health_check=list(HealthCheck)
)


def problem_of(data: bytes | str) -> tuple[str, str]:
    before = time.monotonic()
    with pytest.raises(CaseFileProblem) as caught:
        read_case_text(data.encode() if isinstance(data, str) else data, "case.json")
    assert time.monotonic() - before < LONGEST
    assert caught.value.file == "case.json"
    return caught.value.kind, caught.value.place


def read_or_refused(data: bytes) -> Case | None:
    before = time.monotonic()
    try:
        return read_case_text(data, "case.json")
    except CaseFileProblem as problem:
        assert problem.file == "case.json"
        assert "\n" not in problem.place
        return None
    finally:
        assert time.monotonic() - before < LONGEST


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_an_empty_file(data: bytes) -> None:
    assert problem_of(data) == ("empty_file", "")


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'{"format": "\xff"}', "1:13"),
        (b'{\n"format":\n "\xc3("}', "3:3"),
        (b'{"format": "\xed\xa0\x80"}', "1:13"),
        (b'{"format": "\xf5\x80\x80\x80"}', "1:13"),
        (b"\xff\xfe" + SMALL.encode("utf-16-le"), "1:1"),
        (SMALL.replace('"A"', '"Ä"').encode("latin-1"), "1:51"),
    ],
)
def test_what_is_not_utf_8(data: bytes, place: str) -> None:
    assert problem_of(data) == ("not_utf8", place)


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (SMALL[:-1], "1:86"),
        (SMALL + "x", "1:87"),
        (SMALL + SMALL, "1:87"),
        (SMALL.replace("[]", "[,]"), "1:85"),
        (SMALL.replace('"A"', "'A'"), "1:50"),
        (SMALL.replace("A", "A\n"), "1:52"),
        (SMALL.replace("A", "\0"), "1:51"),
        (SMALL.replace("A", "\\x41"), "1:51"),
        (SMALL.replace("[]", "[01]"), "1:86"),
        ("\ufeff\ufeff" + SMALL, "1:1"),
        ("{'format': 1}", "1:2"),
        ("{" * DEEPEST, "1:2"),
    ],
)
def test_what_is_not_json(data: str, place: str) -> None:
    assert problem_of(data) == ("not_json", place)


@pytest.mark.parametrize(
    "data",
    [
        "[" * 200_000,
        "[" * 200_000 + "]" * 200_000,
        '{"a":' * 200_000,
        SMALL.replace("[]", "[" * 200_000 + "]" * 200_000),
    ],
    ids=["open", "closed", "objects", "within"],
)
def test_200_000_brackets(data: str) -> None:
    assert problem_of(data) == ("too_deep", "")


def test_200_000_brackets_in_a_text_are_a_text() -> None:
    value = json.loads(SMALL)
    value["person"]["note"] = "[{" * 100_000
    assert read_case_text(json.dumps(value).encode(), "case.json").person.note == "[{" * 100_000


def test_more_values_than_a_life_has() -> None:
    assert (
        problem_of(SMALL.replace("[]", "[" + "[]," * MOST_VALUES + "[]]"))[0] == "too_many_values"
    )


def test_more_quotation_marks_than_a_life_has() -> None:
    assert problem_of('"' * 8_000_000) == ("too_many_values", "")


def test_as_many_closing_brackets_as_a_file_may_hold() -> None:
    assert problem_of("]" * 8_000_000) == ("not_json", "1:1")


@pytest.mark.parametrize("digits", ["9" * 5000, "-" + "9" * 5000, "1" + "0" * 1_000_000])
def test_a_number_of_thousands_of_digits(digits: str) -> None:
    data = AINO.replace('"importance": 9', f'"importance": {digits}', 1)
    assert problem_of(data) == ("not_a_score", "rounds/0/answers/studies_work/importance")
    data = AINO.replace('"travel_min": 35', f'"travel_min": {digits}', 1)
    kind = "number_too_small" if digits.startswith("-") else "number_too_large"
    assert problem_of(data) == (kind, "plans_elsewhere/0/goals/0/times/0/travel_min")


@pytest.mark.parametrize(
    "number",
    ["NaN", "Infinity", "-Infinity", "9.0", "9e0", "0.9e1", "1e400", "9." + "0" * 100_000, "-0.0"],
    ids=lambda number: number[:12],
)
def test_a_number_that_is_not_written_as_a_whole_one(number: str) -> None:
    data = AINO.replace('"importance": 9', f'"importance": {number}', 1)
    assert problem_of(data) == ("not_a_score", "rounds/0/answers/studies_work/importance")


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ('"importance": 9', '"importance": 9, "importance": 9', "studies_work/importance"),
        ('"importance": 9', '"importance": 9, "\\u0069mportance": 3', "studies_work/importance"),
        ('"family": {', '"family": {}, "family": {', "family"),
    ],
)
def test_a_key_given_twice(before: str, after: str, place: str) -> None:
    first, rounds = AINO.split('"rounds"')
    data = first + '"rounds"' + rounds.replace(before, after, 1)
    assert problem_of(data) == ("key_twice", f"rounds/0/answers/{place}")


def test_a_key_given_twice_at_the_top() -> None:
    assert problem_of(SMALL[:-1] + ', "rounds": []}') == ("key_twice", "rounds")


def test_a_key_given_half_a_million_times_takes_no_longer() -> None:
    keys = ",".join(f'"k{number}":0' for number in range(MOST_VALUES // 2))
    assert problem_of("{" + keys + ',"k7":0}') == ("key_twice", "k7")


@pytest.mark.parametrize("half", ["\\ud83d", "\\udc4d", "\\udc4d\\ud83d", "\\uD800x"])
def test_half_a_character(half: str) -> None:
    assert problem_of(SMALL.replace("A", half)) == ("lone_surrogate", "person/called")
    kind, place = problem_of(SMALL.replace('"rounds"', f'"{half}": 0, "rounds"'))
    assert kind == "lone_surrogate"
    assert place.startswith("\\u")


def test_two_halves_are_a_character() -> None:
    data = SMALL.replace("A", "\\ud83d\\udc4d").encode()
    assert read_case_text(data, "case.json").person.called == "👍"


@pytest.mark.parametrize("text", [*WILD_TEXTS, "../../../etc/passwd", "x" * 100_000], ids=ascii)
def test_an_unknown_key_is_named_on_one_line(text: str) -> None:
    value = {**json.loads(SMALL), f"x{text}": 0}
    kind, place = problem_of(json.dumps(value))
    assert kind == "unknown_key"
    assert place.startswith("x")
    assert len(place.splitlines()) == 1
    assert len(place) < 400


def test_words_never_stand_in_a_problem() -> None:
    data = AINO.replace('"importance": 9', '"importance": "secret"', 1).replace("Aino", "secret")
    with pytest.raises(CaseFileProblem) as caught:
        read_case_text(data.encode(), "case.json")
    assert "secret" not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


# --- the file itself


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(1024**3)
    before = time.monotonic()
    with pytest.raises(CaseFileProblem, match="file_too_large"):
        read_case(large)
    assert time.monotonic() - before < 5


def test_the_largest_file_that_is_read(tmp_path: Path) -> None:
    value = json.loads(SMALL)
    value["person"]["note"] = "ä" * (whole_file.LARGEST // 2 - 200)
    (tmp_path / "note.json").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    assert case_to_value(read_case(tmp_path / "note.json")) == value


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[Path]:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "pipe.json")
    yield tmp_path / "pipe.json"


def test_a_pipe_is_not_waited_for(pipe: Path) -> None:
    with pytest.raises(CaseFileProblem, match="not_a_file"):
        read_case(pipe)


def test_a_folder_and_a_device_are_no_files(tmp_path: Path) -> None:
    for path in (tmp_path, Path(os.devnull)):
        with pytest.raises(CaseFileProblem, match="not_a_file"):
            read_case(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.json", CASES[0] / "within.json"):
        with pytest.raises(CaseFileProblem, match="no_such_file") as caught:
            read_case(path)
        assert caught.value.file == str(path)


# --- fuzzed


@fuzzed
@given(st.sampled_from(CASES), st.randoms(use_true_random=False), st.integers(1, 20))
def test_changed_bytes(path: Path, chance: random.Random, changes: int) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(changes):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.choice((0, 1, 1, 2, 7, 500)))
        piece = chance.choice(
            (b"", chance.randbytes(3), bytes(data[start:end]) * 2, b'"', b"\\", b"{", b"]", b"9")
        )
        data[start:end] = piece
    read_or_refused(bytes(data))


@fuzzed
@given(st.binary(max_size=200))
@example(b'{"format":"mylife-case/1"}')
def test_any_bytes(data: bytes) -> None:
    assert read_or_refused(data) is None


ANYTHING = st.one_of(
    words,
    st.sampled_from(("", "p1", "g1", "e1g1", "me", "life", "2026-02-30", "2026-11-22", "23:60")),
    st.integers(),
    st.integers(-2, 12),
    st.floats(),
    st.booleans(),
    st.none(),
    st.sampled_from(([], {}, [[]], {"": ""}, {"life": 3}, ["life"], ["p1"])).map(copy.deepcopy),
)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a JSON value, as its container and the key in it."""
    keys = (
        value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    )
    for key in keys:
        yield value, key
        yield from places(value[key])


@fuzzed
@given(
    st.one_of(case_values(), st.sampled_from(CASES).map(lambda p: json.loads(p.read_bytes()))),
    st.data(),
)
def test_changed_values_are_read_or_refused_as_the_schema_says(
    value: Any, data: st.DataObject
) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        every = list(places(value))
        container, key = every[data.draw(st.integers(0, len(every) - 1))]
        act = data.draw(st.sampled_from(("set", "set", "set", "remove", "add")))
        if act == "remove":
            del container[key]
        elif act == "add" and isinstance(container, dict):
            container[data.draw(words)] = data.draw(ANYTHING)
        else:
            container[key] = data.draw(ANYTHING)
    case = read_or_refused(json.dumps(value).encode())
    if case is not None:
        assert case_to_value(case) == value
        RAW_SCHEMA.validate(value)


RAW_SCHEMA = Draft202012Validator(json.loads(SCHEMA.read_bytes()))

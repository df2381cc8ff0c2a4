"""The program's own file: one case, read with all suspicion and written whole."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.instrument import instruments as read_instruments
from mylife_desktop.domain.later_keys import KEYS_OF_MINOR, later_than
from mylife_desktop.domain.problem import CaseFileProblem
from mylife_desktop.exchange.case_rules import Instruments, refuse_by_rules
from mylife_desktop.exchange.case_schema import refuse_by_schema
from mylife_desktop.exchange.json_text import read_json, refuse_surrogates
from mylife_desktop.exchange.places import Steps, place
from mylife_desktop.exchange.whole_file import read_whole, write_whole
from mylife_desktop.paths import INSTRUMENTS

_FORMAT = re.compile(r"mylife-case/(?P<major>0|[1-9][0-9]*)(?:\.(?P<minor>[0-9]+))?")
_MAJOR = "1"


def read_case(path: Path, instruments: Instruments | None = None) -> Case:
    """The case of a file, with a fresh id.

    `instruments` are the questionnaires its rounds may be of, at first those of the program.
    Raises CaseFileProblem, naming the file and the place in it, for whatever the schema, its
    description or plain caution refuses.
    """
    return read_case_text(read_whole(path), str(path), instruments)


def read_case_text(data: bytes, name: str, instruments: Instruments | None = None) -> Case:
    """The case of a file's bytes; `name` is what a problem calls the file. Raises as above."""
    try:
        value = read_json(data)
        _refuse_other_format(value)
        refuse_by_schema(value)
        refuse_by_rules(value, instruments or _own_instruments())
    except CaseFileProblem as problem:
        raise CaseFileProblem(
            problem.kind, file=name, place=problem.place, **problem.values
        ) from None
    return case_from_value(value)


def case_text(case: Case) -> bytes:
    """The file of a case: UTF-8, people's words as they are.

    Raises CaseFileProblem, without the file's name, for half a character (a lone surrogate).
    """
    value = case_to_value(case)
    refuse_surrogates(value)
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def write_case(case: Case, path: Path) -> None:
    """Writes a full copy that its owner alone may read, in place of a file of that name.

    Raises CaseFileProblem, naming the file, if that cannot be; then there is what was there.
    """
    try:
        write_whole(case_text(case), path)
    except CaseFileProblem as problem:
        raise CaseFileProblem(problem.kind, file=str(path), place=problem.place) from None


def _refuse_other_format(value: object) -> None:
    """Before the schema, so that a later version is called so and not by its unknown keys."""
    if not isinstance(value, dict):
        raise CaseFileProblem("not_a_case")
    _refuse_format(value, ())
    for case, steps in _joined_in(value):
        if isinstance(case.get("format"), str):  # what else is wrong with it, the schema says
            _refuse_format(case, steps)


def _refuse_format(case: dict[str, Any], steps: Steps) -> None:
    named = case.get("format")
    found = _FORMAT.fullmatch(named) if isinstance(named, str) else None
    at = place((*steps, "format"))
    if found is None:
        raise CaseFileProblem("not_a_case", place=at)
    major, minor = found["major"], (found["minor"] or "").lstrip("0")
    # Compared as text: a number of thousands of digits is not worth counting.
    if major != _MAJOR or minor not in KEYS_OF_MINOR:
        newer = minor if major == _MAJOR else major > _MAJOR or len(major) > len(_MAJOR)
        raise CaseFileProblem("newer_case" if newer else "not_a_case", place=at)
    for later in later_than(minor, case):
        raise CaseFileProblem("unknown_key", place=place((*steps, *later)))


def _joined_in(case: dict[str, Any], steps: Steps = ()) -> Iterator[tuple[dict[str, Any], Steps]]:
    """The cases that were joined to this one, and those that had been joined to them."""
    waiting: list[tuple[object, Steps]] = [(case, steps)]
    while waiting:
        outer, at = waiting.pop()
        entries = outer.get("joined") if isinstance(outer, dict) else None
        for number, entry in enumerate(entries if isinstance(entries, list) else ()):
            inner = entry.get("case") if isinstance(entry, dict) else None
            if isinstance(inner, dict):
                inner_at = (*at, "joined", number, "case")
                waiting.append((inner, inner_at))
                yield inner, inner_at


@cache
def _own_instruments() -> Instruments:
    return read_instruments(INSTRUMENTS)

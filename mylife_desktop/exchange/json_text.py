"""Reads JSON from a file that may be hostile, more strictly than Python's own reader."""

import codecs
import json
import math
import re
from typing import Any, TypeAlias

from mylife_desktop.domain.problem import CaseFileProblem
from mylife_desktop.exchange.places import Steps, place

MOST_VALUES = 500_000
"""More values than a life needs: a round answered on every day of fifteen years."""
DEEPEST = 32
"""More levels than any file of ours has, and far from where Python gives up."""

_TEXT = re.compile(rb'"[^"]*"')
_BRACKET = re.compile(rb"[\[\]{}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_NUMBER = 18
_VERY_LARGE = int("9" * _LONGEST_NUMBER)

_Twice: TypeAlias = dict[int, tuple[dict[str, Any], str]]
"""Objects with a key given twice, by their identity; each is kept alive beside its key."""


def read_json(data: bytes) -> Any:
    """The JSON value of a UTF-8 text, with or without a byte order mark.

    Raises CaseFileProblem, without the file's name, for what is no UTF-8 or no JSON, is nested too
    deeply or has too many values, for a key given twice and a lone surrogate. A number that is not
    whole comes out as NaN and one of too many digits as a very large one, whatever they were:
    nothing that we read allows either, so they are refused at their place.
    """
    if not data.removeprefix(codecs.BOM_UTF8).strip():
        raise CaseFileProblem("empty_file")
    _refuse_excess(data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CaseFileProblem("not_utf8", place=_position(data[: error.start])) from None
    twice: _Twice = {}

    def to_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    twice[id(found)] = found, key
                    break
                seen.add(key)
        return found

    try:
        value = json.loads(
            text,
            object_pairs_hook=to_object,
            parse_int=_whole_number,
            parse_float=_no_whole_number,
            parse_constant=_no_whole_number,
        )
    except json.JSONDecodeError as error:
        # Without its cause: that one carries the whole text of the file.
        raise CaseFileProblem("not_json", place=f"{error.lineno}:{error.colno}") from None
    _walk(value, twice)
    return value


def _refuse_excess(data: bytes) -> None:
    """Before anything is built in memory: 200,000 brackets, 10 million empty lists or texts."""
    unescaped = data.replace(b"\\\\", b"").replace(b'\\"', b"")
    if unescaped.count(b'"') > 4 * MOST_VALUES:  # two around a key, two around its text
        raise CaseFileProblem("too_many_values")
    bare = _TEXT.sub(b"", unescaped)
    if bare.count(b",") + bare.count(b"[") + bare.count(b"{") > MOST_VALUES:
        raise CaseFileProblem("too_many_values")
    depth = 0
    for bracket in _BRACKET.finditer(bare):
        depth += 1 if bracket[0] in b"[{" else -1
        if depth > DEEPEST:
            raise CaseFileProblem("too_deep")
        if depth < 0:  # no JSON, as the reader will say; it may go on like that for megabytes
            return


def refuse_surrogates(value: Any) -> None:
    """Raises CaseFileProblem at the first half of a character pair, which no file can hold."""
    _walk(value, {})


def _walk(value: Any, twice: _Twice) -> None:
    """Goes through the value from its start to its end and refuses the first doubtful thing."""
    waiting: list[tuple[Any, Steps]] = [(value, ())]
    while waiting:
        item, steps = waiting.pop()
        if isinstance(item, str):
            if _SURROGATE.search(item):
                raise CaseFileProblem("lone_surrogate", place=place(steps))
        elif isinstance(item, dict):
            if id(item) in twice:
                raise CaseFileProblem("key_twice", place=place((*steps, twice[id(item)][1])))
            for key in item:
                if _SURROGATE.search(key):
                    raise CaseFileProblem("lone_surrogate", place=place((*steps, key)))
            waiting += [(inner, (*steps, key)) for key, inner in reversed(item.items())]
        elif isinstance(item, list):
            inner_items = [(inner, (*steps, number)) for number, inner in enumerate(item)]
            waiting += reversed(inner_items)


def _whole_number(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:  # int() itself refuses thousands of digits
        return -_VERY_LARGE if digits.startswith("-") else _VERY_LARGE
    return int(digits)


def _no_whole_number(_written: str) -> float:
    return math.nan


def _position(before: bytes) -> str:
    line = before.count(b"\n") + 1
    column = len(before) - before.rfind(b"\n")
    return f"{line}:{column}"

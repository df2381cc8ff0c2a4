"""What the schema of the case file refuses, as a problem with its place."""

import datetime
import json
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from mylife_desktop.domain.problem import CaseFileProblem
from mylife_desktop.exchange.places import Steps, place
from mylife_desktop.paths import RESOURCES

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

SCHEMA = RESOURCES / "schema" / "case.schema.json"

_MEANING = "x-meaning"
"""Put beside what a value of the schema is: a date, a time, a score or a theme."""
_OF_PATTERN = {
    "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$": "date",
    "^[0-2][0-9]:[0-5][0-9]$": "time",
}
_WHOLE = "#"
"""The reference to the whole schema: a case within a case."""
_OF_MEANING = {
    "date": "not_a_date",
    "time": "not_a_time",
    "moment": "not_a_moment",
    "score": "not_a_score",
    "theme": "unknown_theme",
}
_OF_TYPE = {
    "string": "not_a_text",
    "array": "not_a_list",
    "object": "not_an_object",
    "integer": "not_a_whole_number",
    "boolean": "not_yes_or_no",
}
_OF_KEYWORD = {
    "pattern": "not_an_id",
    "minLength": "text_empty",
    "maxLength": "text_too_long",
    "minimum": "number_too_small",
    "maximum": "number_too_large",
    "minItems": "nothing_in_it",
    "minProperties": "nothing_in_it",
    "maxItems": "too_many",
}


def refuse_by_schema(value: Any) -> None:
    """Raises CaseFileProblem, without the file's name, for the first thing the schema refuses.

    So do a date that does not exist and a time after 23:59, wherever the schema has a date or a
    time.
    """
    for error in _validator().iter_errors(value):
        raise _problem(error)


@cache
def _validator() -> "Validator":
    # Imported here because it takes a tenth of a second, and most starts read no case file.
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError
    from jsonschema.validators import extend

    def meaning(_: "Validator", meant: str, value: Any, __: Any) -> Iterator[ValidationError]:
        if not exists(meant, value):
            yield ValidationError("does not exist")

    exact = Draft202012Validator.TYPE_CHECKER.redefine("integer", lambda _, v: type(v) is int)
    checker: Any = extend  # its stubs leave its arguments untyped
    kind = checker(Draft202012Validator, validators={_MEANING: meaning}, type_checker=exact)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator: Validator = kind(_prepared(schema, schema["$defs"]))
    return validator


def _prepared(node: Any, defs: dict[str, Any]) -> Any:
    """The schema as Python checks it: with what a value means beside it, and without references.

    Only that to the whole schema stays, for a case within a case has no last level.
    A pattern's ``$`` becomes ``\\Z``, because in Python it also matches before a last line break.
    """
    if isinstance(node, list):
        return [_prepared(item, defs) for item in node]
    if not isinstance(node, dict):
        return node
    ready = {key: _prepared(item, defs) for key, item in node.items() if key != "$defs"}
    if ready.get("$ref") == _WHOLE:
        return ready
    if name := ready.pop("$ref", "").rpartition("/")[2]:
        ready = {**_prepared(defs[name], defs), **ready, _MEANING: name}
    if isinstance(pattern := ready.get("pattern"), str):
        if pattern in _OF_PATTERN:
            ready[_MEANING] = _OF_PATTERN[pattern]
        ready["pattern"] = _to_the_end(pattern)
    if "patternProperties" in ready:
        of_keys = ready["patternProperties"]
        ready["patternProperties"] = {_to_the_end(key): item for key, item in of_keys.items()}
    return ready


def _to_the_end(pattern: str) -> str:
    return pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern


def exists(meant: str, value: Any) -> bool:
    """Whether there is such a date or time; what has another form is refused by its pattern."""
    if not isinstance(value, str):
        return True
    if meant == "time":
        return not "23:59" < value <= "99:99"
    if meant == "moment" and len(value) >= 20:
        return _is_moment(value)
    if meant == "date" and len(value) in (4, 10):
        try:
            datetime.date.fromisoformat(value if len(value) == 10 else f"{value}-01-01")
        except ValueError:
            return False
    return True


def _is_moment(value: str) -> bool:
    try:
        datetime.datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _problem(error: "ValidationError") -> CaseFileProblem:
    if error.validator == "oneOf":
        return _of_choice(error)
    steps: Steps = tuple(error.absolute_path)
    instance: Any = error.instance
    schema: Any = error.schema
    if error.validator == "required":
        missing = next(key for key in schema["required"] if key not in instance)
        return CaseFileProblem("key_missing", place=place((*steps, missing)))
    if error.validator == "additionalProperties":
        return _of_extra_key(error, steps)
    if error.validator == _MEANING:
        return CaseFileProblem(f"no_such_{schema[_MEANING]}", place=place(steps))
    if schema.get(_MEANING) in _OF_MEANING:
        return CaseFileProblem(_OF_MEANING[schema[_MEANING]], place=place(steps))
    if error.validator == "type":
        return CaseFileProblem(_OF_TYPE[schema["type"]], place=place(steps))
    if error.validator == "enum":
        choices = ", ".join(schema["enum"])
        return CaseFileProblem("unknown_choice", place=place(steps), choices=choices)
    kind = _OF_KEYWORD[str(error.validator)]
    return CaseFileProblem(kind, place=place(steps), limit=error.validator_value)


def _of_extra_key(error: "ValidationError", steps: Steps) -> CaseFileProblem:
    """A key that the schema does not know; where the keys are themes, a theme that is none."""
    instance: Any = error.instance
    schema: Any = error.schema
    patterns = schema.get("patternProperties", {})
    known = schema.get("properties", {})
    extra = next(
        key
        for key in instance
        if key not in known and not any(re.search(pattern, key) for pattern in patterns)
    )
    kind = "unknown_theme" if patterns else "unknown_key"
    return CaseFileProblem(kind, place=place((*steps, extra)))


def _of_choice(error: "ValidationError") -> CaseFileProblem:
    """Why something was skipped: one reason, or an object with a reason for each point."""
    if isinstance(error.instance, dict):
        return _problem(next(e for e in error.context or () if e.relative_schema_path[0] == 1))
    return _problem(next(e for e in error.context or () if e.relative_schema_path[0] == 0))

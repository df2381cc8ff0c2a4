"""Every kind of problem has its sentence, and no sentence is without its problem."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import mylife_desktop
from mylife_desktop import problem_texts
from mylife_desktop.domain.problem import CaseFileProblem, Problem, StoreProblem
from mylife_desktop.problem_texts import sentence

MODULES = sorted(Path(mylife_desktop.__file__).parent.rglob("*.py"))
VALUES = {
    "minimum": 12,
    "maximum": 60,
    "limit": 32,
    "choices": "open, done",
    "fewest": 3,
    "most": 16,
    "found": 2,
    "other": "b.json",
    "trace": "KeyError a.py:1",
}


NODES = [
    node
    for module in MODULES
    if module.name != "problem_texts.py"
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
]
MAKES_PROBLEM = re.compile("(Problem|Fault|^problem)$")
PUT_TOGETHER = {"no_such_date", "no_such_time", "no_such_moment"}


def kinds() -> Iterator[str]:
    """Every kind that a problem is made with, or that a table of kinds holds."""
    for node in NODES:
        if isinstance(node, ast.Call) and MAKES_PROBLEM.search(called(node)):
            yield from texts(*node.args[:1])
        if isinstance(node, ast.Assign) and any(is_table(each) for each in node.targets):
            yield from texts(*getattr(node.value, "values", []))


def called(call: ast.Call) -> str:
    function = call.func
    return getattr(function, "id", getattr(function, "attr", ""))


def is_table(target: ast.expr) -> bool:
    """``_KINDS``, ``_SYSTEM_KINDS``, ``_OF_TYPE``: from what happened to the kind of problem."""
    name = getattr(target, "id", "")
    return name.endswith("KINDS") or name in ("_OF_MEANING", "_OF_TYPE", "_OF_KEYWORD")


def texts(*nodes: ast.expr) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            yield from PUT_TOGETHER
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_every_kind_has_a_sentence() -> None:
    found = set(kinds())
    assert {"wrong_passphrase", "disk_full", "not_a_score", "theme_count"} <= found
    assert found - set(problem_texts.SENTENCES) == set()


def test_every_sentence_has_a_kind() -> None:
    every_text = {each for node in NODES if isinstance(node, ast.Constant) for each in texts(node)}
    assert set(problem_texts.SENTENCES) - every_text - PUT_TOGETHER == set()


@pytest.mark.parametrize("kind", problem_texts.SENTENCES)
def test_a_sentence_is_whole_and_calm(kind: str) -> None:
    for problem in (StoreProblem, CaseFileProblem):
        said = sentence(problem(kind, file="a.json", place="rounds/0/date", **VALUES))
        assert "{" not in said
        assert "!" not in said
        assert len(said) < 200


def test_what_is_wrong_in_a_file_names_the_file_and_the_place() -> None:
    problem = CaseFileProblem("not_a_score", file="a.json", place="rounds/0/answers/life/hoped")
    assert sentence(problem) == (
        "a.json: rounds/0/answers/life/hoped: This must be a whole number from 0 to 10."
    )


def test_a_problem_without_a_file_is_a_plain_sentence() -> None:
    assert sentence(Problem("worker_name_missing")) == "Give the name of the worker."


def test_what_stands_in_a_name_is_never_filled_in() -> None:
    problem = CaseFileProblem("too_many", file="{limit} %n {0}.json", place="{file}", limit=3)
    assert sentence(problem).startswith("{limit} %n {0}.json: {file}: There may be at most 3")

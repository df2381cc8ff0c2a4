"""What an organisation may word in its own way: whom to call, and how it is with guardians.

Each text comes from a file of the program, or whole from one in a folder that only an administrator
writes to. Nothing is read from the user's own folders or from the working folder.
"""

import re
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

import platformdirs

from mylife_desktop.domain.problem import Problem
from mylife_desktop.domain.wording import TextTable, Wording
from mylife_desktop.paths import RESOURCES

SHIPPED: Final = RESOURCES / "organisation"
HELP: Final = "help.toml"
GUARDIANS: Final = "guardians.toml"

_PROGRAM: Final = "mylife-desktop"
_ANY_LANGUAGE: Final = "und"
_IN_TOML: Final = re.compile(r"line (\d+), column (\d+)")

T = TypeVar("T")


@dataclass(frozen=True)
class HelpLine:
    """Somebody to call. `source` says whose page it was held against, on the day `checked`."""

    number: Wording
    name: Wording
    what: Wording
    source: Wording
    checked: str


@dataclass(frozen=True)
class Organisation:
    """The texts in force, and what was wrong with a file that is therefore not in force."""

    help_lines: tuple[HelpLine, ...]
    guardians: Wording
    problems: tuple[Problem, ...] = ()


def organisation_folder() -> Path:
    """Where an administrator puts an organisation's own files. Not made here."""
    if sys.platform == "win32":
        return platformdirs.site_config_path(_PROGRAM, appauthor=False)
    # Elsewhere platformdirs asks the environment, which can name a folder of the user's own.
    system = "/Library/Application Support" if sys.platform == "darwin" else "/etc/xdg"
    return Path(system) / _PROGRAM


def read_organisation(folder: Path) -> Organisation:
    """The organisation's own texts where `folder` has them, else the program's."""
    problems: list[Problem] = []
    return Organisation(
        _read(folder, HELP, _help_lines, problems),
        _read(folder, GUARDIANS, lambda table: _wording(table, "text"), problems),
        tuple(problems),
    )


def _read(
    folder: Path, name: str, understand: Callable[[TextTable], T], problems: list[Problem]
) -> T:
    try:
        own = _table(folder / name)
        if own is not None:
            return understand(own)
    except Problem as problem:
        problems.append(problem)
    shipped = _table(SHIPPED / name)
    assert shipped is not None, f"the program came without {name}"  # noqa: S101
    return understand(shipped)


def _table(file: Path) -> TextTable | None:
    """The file as a table, None if there is none."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError):
        raise Problem("unreadable_organisation_file", file=str(file)) from None
    try:
        return TextTable(tomllib.loads(text), str(file))
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError
        found = _IN_TOML.search(str(error))
        place = ":".join(found.groups()) if found else ""
        raise Problem("broken_organisation_file", file=str(file), place=place) from None


def _help_lines(table: TextTable) -> tuple[HelpLine, ...]:
    lines = table.tables("lines")
    if not lines:
        raise table.problem("nothing_in_it", "lines")
    return tuple(
        HelpLine(
            number=_wording(line, "number"),
            name=_wording(line, "name"),
            what=_wording(line, "what"),
            source=_wording(line, "source"),
            checked=_day(line, "checked"),
        )
        for line in lines
    )


def _wording(table: TextTable, key: str) -> Wording:
    """One text for every language, or one for each."""
    if isinstance(table.items.get(key), str):
        return Wording(MappingProxyType({_ANY_LANGUAGE: table.text(key).strip()}))
    texts = table.table(key)
    if not texts.items:
        raise table.problem("wording_missing", key)
    return Wording(MappingProxyType({each: texts.text(each).strip() for each in texts.items}))


def _day(table: TextTable, key: str) -> str:
    found = table.items.get(key)
    try:
        day = found if type(found) is date else date.fromisoformat(str(found))
    except ValueError:
        raise table.problem("not_a_date", key) from None
    return day.isoformat()

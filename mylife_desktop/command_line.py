"""The same store and files without a window. Says in one line on standard error what is wrong."""

import argparse
import datetime
import getpass
import io
import os
import sys
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import mylife_desktop
from mylife_desktop.domain.problem import Problem, unexpected

if TYPE_CHECKING:
    from mylife_desktop.store.people import Summary
    from mylife_desktop.store.store import Store

Lines: TypeAlias = Sequence[Sequence[object]]
"""What a command says when it is done: the fields of each line."""

_PROGRAM = "mylife-desktop"
_INTERRUPTED = 130
_LANGUAGES = ("fi", "sv", "en", "fi-x-easy")
_PAGES = ("take-home", "wallet", "plan", "extract")
_LONGEST_PASSPHRASE = 64 * 1024
"""Bytes of a passphrase file that are read."""

_WINDOW = """\
Without a command the window opens; it takes --store FOLDER and --today DATE.
"""


def main(argv: Sequence[str]) -> int:
    """Does one command; 0, or 1 once it is said what is wrong (2 for a misspelt command line)."""
    _write_utf8()
    parser = _parser()
    asked = parser.parse_args(argv)
    _refuse_misspelt(parser, asked)
    try:
        _say(asked.command(asked))
    except Problem as problem:
        return _refuse(problem)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:
        return _refuse(unexpected(error))
    return 0


def _refuse_misspelt(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """What does not go together on a command line."""
    if asked.command is not _print:
        return
    if (asked.page == "extract") != (asked.partner is not None):
        parser.error("--for goes with --page extract, and only with it")
    if asked.password_file == "-" == asked.passphrase_file:  # noqa: S105 - it names no secret
        parser.error("only one of the two secrets can come from standard input")


# --- the commands


def _create(asked: argparse.Namespace) -> Lines:
    from mylife_desktop.store.store import Store

    if not asked.worker.strip():
        raise Problem("worker_name_missing")
    Store.create(asked.store, asked.worker, _passphrase(asked, new=True)).close()
    return []


def _import(asked: argparse.Namespace) -> Lines:
    from mylife_desktop.exchange.case_file import read_case
    from mylife_desktop.store.imports import Identity

    cases = [(file, read_case(file)) for file in asked.files]
    known = [(file, Identity.of(case)) for file, case in cases]
    for (first, one), (second, other) in combinations(known, 2):
        if one.is_same(other):
            raise Problem("same_person", file=str(second), other=str(first))
    with _opened(asked) as store:
        for file, case in cases:
            if store.already_there(case):
                raise Problem("already_there", file=str(file))
        store.import_cases([case for _, case in cases])
    return [(case.id, file) for file, case in cases]


def _list(asked: argparse.Namespace) -> Lines:
    with _opened(asked) as store:
        store.note_looked("list")
        everyone = _everyone(store)
    return [(each.id, each.called, each.name, each.rounds, each.last_round) for each in everyone]


def _export(asked: argparse.Namespace) -> Lines:
    from mylife_desktop.copying import copy_to_file

    today = asked.today or datetime.date.today().isoformat()
    if asked.out.resolve().is_relative_to(asked.store.resolve()):
        raise Problem("inside_store", file=str(asked.out))
    with _opened(asked) as store:
        person = _person(store, asked.person)
        copy_to_file(store, person.id, asked.out, today)
    return []


def _plan(asked: argparse.Namespace) -> Lines:
    from PySide6.QtCore import QCoreApplication

    from mylife_desktop.language import Languages, meeting_language
    from mylife_desktop.plan_text import plan_text
    from mylife_desktop.settings import Settings

    with _opened(asked) as store:
        case = store.open_case(_person(store, asked.person).id, why="plan")
    # What has no window speaks with the help of this one.
    application = QCoreApplication.instance() or QCoreApplication([_PROGRAM])
    code = asked.language or meeting_language(case.person.language, "en")
    languages = Languages()
    languages.use(code)
    today = asked.today or datetime.date.today().isoformat()
    lines = plan_text(case, today, code, Settings().limits)  # as the pages have it
    del languages, application  # both had to live until everything was said
    return [(line,) for line in lines]


def _print(asked: argparse.Namespace) -> Lines:
    from mylife_desktop import leaving
    from mylife_desktop.domain.given import Form, What
    from mylife_desktop.organisation import organisation_folder, read_organisation
    from mylife_desktop.reports.offscreen import application
    from mylife_desktop.reports.pages import page_count

    today = asked.today or datetime.date.today().isoformat()
    page = What(asked.page.replace("-", "_"))
    with _opened(asked) as store:
        password = _passphrase_in(asked.password_file) if asked.password_file else None
        case = store.open_case(_person(store, asked.person).id, why="print")
        partner = leaving.partner(case, asked.partner).id if asked.partner is not None else None
        wanted = leaving.Wanted(page, partner, asked.language, has_circle=not asked.without_circle)
        drawing = application()
        lines = read_organisation(organisation_folder()).help_lines
        report = leaving.told(case, wanted, today, lines)
        if not asked.names_allowed and (named := leaving.names_left_out(case, report)):
            raise Problem("names_left_out", found=len(named))
        is_long = page is What.TAKE_HOME and page_count(leaving.as_pdf(report)) > 1
        data = leaving.as_pdf(report, password)
        leaving.to_file(store, case, wanted, data, asked.out)
        how = Form.PDF if password is None else Form.LOCKED_PDF
        store.save(leaving.given(case, wanted, how, store.worker, today))
    del drawing  # it had to live until everything was drawn
    return [("It does not fit on one page; it goes on on another.",)] if is_long else []


# --- the store and the people in it


def _opened(asked: argparse.Namespace) -> "Store":
    from mylife_desktop.store.store import Store
    from mylife_desktop.store.unlocking import unlock

    return Store.open(asked.store, unlock(asked.store, _passphrase(asked)))


def _everyone(store: "Store") -> list["Summary"]:
    """All people of the store, the archived ones last."""
    return [
        each
        for archived in (False, True)
        for each in store.people(archived=archived, limit=store.count(archived=archived))
    ]


def _person(store: "Store", wanted: str) -> "Summary":
    """The one person of this id, name used or official name.

    Only a whole name counts, so that nobody's life goes out in the place of another's.
    """
    from mylife_desktop.store.names import folded

    everyone = _everyone(store)
    names = folded(wanted)
    found = [each for each in everyone if each.id == wanted] or [
        each for each in everyone if names and names in (folded(each.called), folded(each.name))
    ]
    if not found:
        raise Problem("no_such_person")
    if len(found) > 1:
        store.note_looked("search")
        raise _Ambiguous(found)
    return found[0]


class _Ambiguous(Problem):
    """Several people are called what was asked for; their names are shown but are no value."""

    def __init__(self, candidates: Sequence["Summary"]) -> None:
        super().__init__("ambiguous_person")
        self.candidates = candidates


# --- the passphrase


def _passphrase(asked: argparse.Namespace, *, new: bool = False) -> str:
    """The passphrase from the file that was named, or as it is typed; a new one is typed twice."""
    if asked.passphrase_file is not None:
        return _passphrase_in(asked.passphrase_file)
    if not sys.stdin.isatty():
        raise Problem("passphrase_missing")
    try:
        typed = getpass.getpass("Passphrase: ")
        if new and getpass.getpass("The same once more: ") != typed:
            raise Problem("passphrases_differ")
    except EOFError:
        raise Problem("passphrase_missing") from None
    return typed


def _passphrase_in(file: str) -> str:
    """What the file says without its last line break; ``-`` is standard input.

    Anything that can be read will do, also a pipe from a keeper of passphrases.
    """
    try:
        if file == "-":
            data = sys.stdin.buffer.read(_LONGEST_PASSPHRASE)
        else:
            with open(file, "rb") as stream:
                data = stream.read(_LONGEST_PASSPHRASE)
        return data.decode("utf-8-sig").removesuffix("\n").removesuffix("\r")
    except FileNotFoundError:
        raise Problem("no_such_file", file=file) from None
    except UnicodeDecodeError:
        raise Problem("not_utf8", file=file) from None
    except OSError:
        raise Problem("file_failed", file=file) from None


# --- what is written


def _write_utf8() -> None:
    """Names come out whole, whatever the terminal's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _say(lines: Lines) -> None:
    """The lines, each of fields between tabs; what is None is an empty field."""
    from mylife_desktop.exchange.places import one_line

    rows = (("" if field is None else one_line(str(field)) for field in line) for line in lines)
    try:
        sys.stdout.write("".join("\t".join(row) + "\n" for row in rows))
        sys.stdout.flush()
    except OSError as error:
        # What is still to be written goes nowhere, or Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        # Where nobody reads any more, nothing is wrong: what was asked for is done.
        if not isinstance(error, BrokenPipeError):
            raise Problem("file_failed", file="standard output") from None


def _refuse(problem: Problem) -> int:
    from mylife_desktop.exchange.places import one_line
    from mylife_desktop.problem_texts import sentence

    said = sentence(problem)
    if isinstance(problem, _Ambiguous):
        people = (f"{each.id} ({each.called}, {each.name or '-'})" for each in problem.candidates)
        said = f"{said} {'; '.join(people)}"
    print(f"{_PROGRAM}: {one_line(said)}", file=sys.stderr)
    return 1


# --- what can be asked


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(_PROGRAM, epilog=_WINDOW, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=mylife_desktop.__version__)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    create = commands.add_parser("create", help="make a new, empty store")
    _describe(create, _create)
    create.add_argument("--worker", metavar="NAME", required=True, help="whose store it is")
    take_in = commands.add_parser("import", help="take in case files, all of them or none")
    _describe(take_in, _import)
    take_in.add_argument("files", metavar="FILE", nargs="+", type=Path)
    _describe(
        commands.add_parser(
            "list", help="a line each: id, name used, official name, rounds, date of the last"
        ),
        _list,
    )
    export = commands.add_parser("export", help="write a full copy of one person's case")
    _describe(export, _export)
    export.add_argument(
        "--person", metavar="ID-OR-NAME", required=True, help="the id, or the whole name"
    )
    export.add_argument(
        "out", metavar="OUT.json", type=Path, help="for its owner only; an earlier file is replaced"
    )
    plan = commands.add_parser("plan", help="write one person's current plan as plain text")
    _describe(plan, _plan)
    plan.add_argument(
        "--person", metavar="ID-OR-NAME", required=True, help="the id, or the whole name"
    )
    plan.add_argument(
        "--language", choices=_LANGUAGES, help="the language of the text, if not the person's"
    )
    _describe_print(commands.add_parser("print", help="write a page about one person as PDF"))
    return parser


def _describe_print(parser: argparse.ArgumentParser) -> None:
    _describe(parser, _print)
    parser.add_argument(
        "--person", metavar="ID-OR-NAME", required=True, help="the id, or the whole name"
    )
    parser.add_argument(
        "--page",
        choices=_PAGES,
        required=True,
        help="the page to take home, a card for the wallet, the whole plan for the record, or what"
        " one person of the network may see",
    )
    parser.add_argument(
        "--for",
        dest="partner",
        metavar="ID-OR-NAME",
        help="whose extract it is, of the person's network; for no other page",
    )
    parser.add_argument(
        "--language", choices=_LANGUAGES, help="the language of the page, if not the person's"
    )
    parser.add_argument(
        "--without-circle", action="store_true", help="leave the Circle off the page to take home"
    )
    parser.add_argument(
        "--names-allowed",
        action="store_true",
        help="also where the person's own words name somebody who must not be contacted",
    )
    parser.add_argument(
        "--password-file", metavar="FILE", help="where the password stands that opens the PDF"
    )
    parser.add_argument(
        "out", metavar="OUT.pdf", type=Path, help="for its owner only; an earlier file is replaced"
    )


def _describe(parser: argparse.ArgumentParser, does: Callable[[argparse.Namespace], Lines]) -> None:
    """What every command has."""
    parser.allow_abbrev = False
    parser.set_defaults(command=does)
    parser.add_argument("store", metavar="STORE", type=Path, help="the folder of the store")
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help="where the passphrase stands; - is standard input. Otherwise it is asked for",
    )
    parser.add_argument(
        "--today", metavar="DATE", type=_day, help="the day it is, as in 2026-11-22, if not today"
    )


def _day(written: str) -> str:
    """A date of the form YYYY-MM-DD. Raises ValueError for one that does not exist."""
    return datetime.datetime.strptime(written, "%Y-%m-%d").date().isoformat()

"""The program's commands, each in a process of its own, as they are typed.

Starting Python and importing everything costs a second and is the same each time. So where the
system can do it, one process imports everything once, and each command is a copy of it; with
THOROUGH=1, on Windows and for whatever asks for it each command is started as people start it.
"""

import atexit
import json
import os
import subprocess
import sys
from functools import cache
from io import TextIOWrapper
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.thorough import THOROUGH

ROOT = Path(__file__).parents[1]
Ran = subprocess.CompletedProcess[str]
_TIMEOUT = 120
_STRICT = [sys.executable, "-W", "error", "-m"]


def run(*arguments: Any, said: str = "", **options: Any) -> Ran:
    """Run a command; what is `said` comes from standard input."""
    asked = [str(argument) for argument in arguments]
    if not THOROUGH and hasattr(os, "fork") and options.keys() <= {"env"}:
        return _copies().run(asked, said, options.get("env", dict(os.environ)))
    return subprocess.run(
        [*_STRICT, "mylife_desktop", *asked],
        input=said,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        timeout=_TIMEOUT,
        check=False,
        **options,
    )


@cache
def _copies() -> "_Copies":
    made = _Copies()
    atexit.register(made.end)
    return made


class _Copies:
    """The process that has imported everything; asked for a command it makes a copy of itself."""

    def __init__(self) -> None:
        self._place = TemporaryDirectory()
        self._process = subprocess.Popen(
            [*_STRICT, "tests.commands"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=ROOT,
        )

    def run(self, asked: list[str], said: str, environment: dict[str, str]) -> Ran:
        files = [Path(self._place.name) / name for name in ("in", "out", "error")]
        files[0].write_text(said, "utf-8", newline="")
        wanted = {"asked": asked, "files": [*map(str, files)], "environment": environment}
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(f"{json.dumps(wanted)}\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        out, error = (file.read_text("utf-8") for file in files[1:])
        return Ran(["mylife-desktop", *asked], code, out, error)

    def end(self) -> None:
        self._process.communicate()
        self._place.cleanup()


def _serve() -> None:
    """Copy this process for each line that is asked, and answer with the exit code."""
    from mylife_desktop import (  # noqa: F401  (what the commands import when they need it)
        __main__,
        command_line,
        copying,
        leaving,
        plan_text,
        settings,
    )

    for line in sys.stdin:
        wanted = json.loads(line)
        if (copy := os.fork()) == 0:
            _be(wanted["asked"], wanted["files"], wanted["environment"])
        _, status = os.waitpid(copy, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _be(asked: list[str], files: list[str], environment: dict[str, str]) -> None:
    """Be the program that was started with these arguments, and end."""
    for number, (file, flags) in enumerate(
        zip(files, (os.O_RDONLY, *[os.O_WRONLY | os.O_CREAT | os.O_TRUNC] * 2), strict=True)
    ):
        os.dup2(os.open(file, flags, 0o600), number)
    sys.stdin, sys.stdout, sys.stderr = (
        TextIOWrapper(open(number, mode, closefd=False))  # noqa: SIM115
        for number, mode in enumerate(("rb", "wb", "wb"))
    )
    os.environ.clear()
    os.environ.update(environment)
    code: object = 1
    try:
        from mylife_desktop.__main__ import main

        sys.argv = ["mylife-desktop", *asked]
        code = main()
    except SystemExit as end:
        code = end.code
    except BaseException:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code if isinstance(code, int) else 0 if code is None else 1)


if __name__ == "__main__":
    _serve()

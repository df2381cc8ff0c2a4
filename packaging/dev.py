#!/usr/bin/env python3
"""Runs, tests and checks this checkout, and first sets up whatever is missing.

python3 packaging/dev.py run [-- ARGS]          the program, with ARGS
python3 packaging/dev.py test [-- PYTEST-ARGS]  the tests; no display is needed
python3 packaging/dev.py lint                   style, types, imports, translations
python3 packaging/dev.py check                  lint, then test
python3 packaging/dev.py screens OUT [OPTIONS]  every page as a picture
python3 packaging/dev.py bench [ARGS]           the measurements
python3 packaging/dev.py translations           new texts into the .ts files, those into .qm files
python3 packaging/dev.py pin [-- UV-ARGS]       pyproject.toml into the pinned requirements

Only the standard library, and no shell, so that Linux, Windows and macOS take the same way.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "set-up-complete"
PROGRAMS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
REQUIREMENTS = {
    "run": ROOT / "packaging" / "requirements.txt",
    "test": ROOT / "packaging" / "requirements-dev.txt",
}
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("fi", "sv", "en")

# What Qt opens on a bare Debian: without a display the first two lines, for a window the third.
SYSTEM_PACKAGES = (
    *("libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1"),
    "libgssapi-krb5-2",
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxkbcommon-x11-0", "libxcb-shape0"),
)

# These also work without a window: nothing of Qt but QtCore.
WINDOWLESS = (
    *("__main__.py", "command_line.py", "copying.py", "leaving.py"),
    *("language.py", "settings.py"),
    *("problem_texts.py", "date_texts.py", "phrases.py", "finding_texts.py", "week_texts.py"),
    "plan_text.py",
)


class SetUpError(Exception):
    """Something is missing that cannot be set up; the message says what to do."""


# --- Setting up ---


def set_up(kind: str) -> None:
    """Make what is missing for "run" or "test"; where all is there, this only reads a stamp."""
    place = f"Python {sys.version.split()[0]} in {ROOT}"
    digest = fingerprint()
    stamp = STAMP.read_text("utf-8").splitlines() if STAMP.exists() else []
    if stamp not in ([place, f"{kind} {digest}"], [place, f"test {digest}"]):
        STAMP.unlink(missing_ok=True)
        install_system_packages()
        # Without its stamp, or for another Python or place, an environment is begun anew.
        if stamp[:1] != [place]:
            make_environment()
        install_libraries(REQUIREMENTS[kind])
        STAMP.write_text(f"{place}\n{kind} {digest}\n", "utf-8")
        say("Set up.")
    release_translations()


def fingerprint() -> str:
    """Tell apart what was installed from what is asked for now."""
    digest = hashlib.sha256()
    for path in (ROOT / "pyproject.toml", *REQUIREMENTS.values()):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def install_system_packages() -> None:
    """Install what Qt and venv need of a Debian-like system; elsewhere nothing is missing."""
    if sys.platform != "linux" or not shutil.which("apt-get"):
        return
    wanted = list(SYSTEM_PACKAGES)
    if not can_make_environments():
        wanted.append("python3-venv")
    present = present_packages()
    missing = [name for name in wanted if name not in present]
    if not missing:
        return
    say(f"Installing system packages: {' '.join(missing)}")
    by_hand = f"Run 'apt-get install {' '.join(missing)}' as root, then this command again."
    if os.geteuid() != 0 and not shutil.which("sudo"):
        raise SetUpError(f"System packages are missing, and there is no sudo. {by_hand}")
    apt = [] if os.geteuid() == 0 else ["sudo"]
    apt += ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    apt += ["-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    succeeds([*apt, "update"])  # one broken source need not matter: the next line decides
    if not succeeds([*apt, "install", "--no-install-recommends", *missing]):
        raise SetUpError(f"The system packages could not be installed (see above). {by_hand}")


def present_packages() -> set[str]:
    """Name the installed packages, and what they provide under an older name."""
    fields = "${db:Status-Status}\t${Package}, ${Provides}\n"
    query = subprocess.run(
        ["dpkg-query", "--show", f"--showformat={fields}"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    names: set[str] = set()
    for line in query.stdout.splitlines():
        status, _, packages = line.partition("\t")
        if status == "installed":
            names.update(name.split()[0] for name in packages.split(",") if name.strip())
    return names


def can_make_environments() -> bool:
    """Debian keeps this part of the standard library in a package of its own."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


def make_environment() -> None:
    """Begin an empty private environment."""
    if not can_make_environments():
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise SetUpError(
            f"This Python cannot make a private environment: install its part 'venv'"
            f" (python{version}-venv on Debian-like systems), then run this command again."
        )
    say(f"Making a private environment in {ENVIRONMENT}")
    # The Python underneath, should another private environment be active.
    python = getattr(sys, "_base_executable", None) or sys.executable
    if not succeeds([python, "-m", "venv", "--clear", str(ENVIRONMENT)]):
        raise SetUpError(
            f"No private environment could be made in {ENVIRONMENT} (see above):"
            " close what runs from it, or delete it, then run this command again."
        )


def install_libraries(requirements: Path) -> None:
    """Install the pinned libraries, then the checkout itself."""
    say("Installing the libraries; fetching them takes some minutes the first time")
    install = python("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input")
    pinned = ["--require-hashes", "--only-binary", ":all:", "--requirement", str(requirements)]
    if not succeeds([*install, *pinned]):
        raise SetUpError(
            "The libraries could not be installed (see above):"
            " check the network and the disk space, then run this command again."
        )
    checkout = ["--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    if not succeeds([*install, *checkout]):
        raise SetUpError(
            f"The checkout could not be put into its environment (see above):"
            f" delete {ENVIRONMENT}, then run this command again."
        )


def release_translations() -> None:
    """Make the .qm file of each .ts file that is newer."""
    for texts in sorted(TRANSLATIONS.glob("*.ts")):
        made = texts.with_suffix(".qm")
        if made.exists() and made.stat().st_mtime_ns >= texts.stat().st_mtime_ns:
            continue
        half_made = texts.with_suffix(".half.qm")
        release = [program("pyside6-lrelease"), "-silent", str(texts), "-qm", str(half_made)]
        if not succeeds(release):
            raise SetUpError(f"{texts} cannot be used (see above): mend that, then run this again.")
        half_made.replace(made)


# --- The commands ---


def run(arguments: list[str]) -> int:
    """Run the program where the caller stands."""
    set_up("run")
    return hand_over(python("-m", "mylife_desktop", *arguments), environment())


def test(arguments: list[str]) -> int:
    """Run the tests, without a display."""
    set_up("test")
    os.chdir(ROOT)
    # On two processors at once where there are two; with `-- -n0` in one, to look into a failure.
    both = ("-n2",) if (os.cpu_count() or 1) > 1 else ()
    return hand_over(python("-m", "pytest", *both, *arguments), without_display())


def lint(_: list[str]) -> int:
    """Check style, types, imports and translations; all of them, so that one run tells all."""
    set_up("test")
    windowless = [f"mylife_desktop/{name}" for name in WINDOWLESS]
    windowless = [name for name in windowless if (ROOT / name).exists()]
    ruff = program("ruff")
    checks = [
        ("Style", [ruff, "check"]),
        ("Layout", [ruff, "format", "--check"]),
        ("QtCore only", [ruff, "check", "--config", "packaging/no_window.toml", *windowless]),
        ("Types", python("-m", "mypy")),
        ("Imports", [program("lint-imports"), "--no-logo"]),
    ]
    failed = [name for name, command in checks if not passes(name, command)]
    failed += check_translations()
    print(f"\nNot in order: {', '.join(failed)}" if failed else "\nAll in order.")
    return 1 if failed else 0


def check(_: list[str]) -> int:
    """Check everything."""
    return lint([]) or test([])


def screens(arguments: list[str]) -> int:
    """Write every page as a picture."""
    set_up("test")
    return hand_over(python("-m", "tests.screens", *arguments), without_display())


def bench(arguments: list[str]) -> int:
    """Measure."""
    set_up("test")
    return hand_over(python("-m", "tests.benchmarks.bench", *arguments), without_display())


def translations(_: list[str]) -> int:
    """Take new texts into the .ts files, drop those that are gone, make the .qm files."""
    set_up("run")
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    take_texts_into(TRANSLATIONS)
    release_translations()
    for path in translation_files(TRANSLATIONS):
        print(f"{path.name}: {len(unfinished(path))} unfinished")
    return 0


def pin(arguments: list[str]) -> int:
    """Make the requirements anew; what is pinned stays, unless given `-- --upgrade`."""
    set_up("test")
    compiling = [program("uv"), "--no-config", "pip", "compile", "pyproject.toml", "--quiet"]
    compiling += ["--universal", "--generate-hashes", "--no-build"]
    compiling += ["--custom-compile-command", "python3 packaging/dev.py pin", *arguments]
    everything, runtime = "packaging/requirements-dev.txt", "packaging/requirements.txt"
    steps = [
        [*compiling, "--group", "dev", "--output-file", everything],
        [*compiling, "--group", "install", "--constraint", everything, "--output-file", runtime],
    ]
    if not all(succeeds(step) for step in steps):
        raise SetUpError("No versions were found that fit together (see above).")
    for path in REQUIREMENTS.values():
        if "://" in path.read_text("utf-8"):
            raise SetUpError(f"{path} names an address: take it out of the settings of uv.")
    return 0


# --- Translations ---


def translation_files(folder: Path) -> list[Path]:
    """Name the file of each language."""
    return [folder / f"mylife_{language}.ts" for language in LANGUAGES]


def take_texts_into(folder: Path) -> None:
    """Bring the .ts files of a folder up to the texts in the source."""
    sources = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("mylife_desktop/**/*.py"))
    for path in translation_files(folder):
        update = [program("pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
        update += ["-source-language", "en", *sources, "-ts", str(path)]
        if not succeeds(update):
            raise SetUpError(f"The texts could not be taken into {path} (see above).")
    english = folder / "mylife_en.ts"
    filled = re.sub(r"<message.*?</message>", own_text, english.read_text("utf-8"), flags=re.DOTALL)
    english.write_text(filled, "utf-8", newline="\n")


def own_text(message: re.Match[str]) -> str:
    """Let an English text stand for itself; plural forms are written by hand."""
    text = message.group()
    source = re.search(r"<source>(.*?)</source>", text, re.DOTALL)
    if source is None or text.startswith("<message numerus"):
        return text
    finished = f"<translation>{source.group(1)}</translation>"
    unfinished_text = r'<translation type="unfinished">.*?</translation>'
    return re.sub(unfinished_text, lambda _: finished, text, flags=re.DOTALL)


def check_translations() -> list[str]:
    """Say where translations are unfinished or do not have the texts of the source."""
    print("\n== Translations", flush=True)
    missing = [path for path in translation_files(TRANSLATIONS) if not path.exists()]
    problems = [f"{path.name} is missing" for path in missing]
    if not missing:
        for path in translation_files(TRANSLATIONS):
            problems += [f"{path.name}: unfinished: {text}" for text in unfinished(path)]
        problems += differences_from_source()
    print("\n".join(problems) or "Complete.")
    return ["Translations"] if problems else []


def differences_from_source() -> list[str]:
    """Compare the .ts files with copies brought up to the source."""
    problems = []
    with tempfile.TemporaryDirectory() as name:
        copies = Path(name)
        for path in translation_files(TRANSLATIONS):
            shutil.copy(path, copies)
        take_texts_into(copies)
        for path in translation_files(TRANSLATIONS):
            here, there = texts_in(path), texts_in(copies / path.name)
            problems += [f"{path.name}: not taken in yet: {text}" for text in sorted(there - here)]
            problems += [f"{path.name}: no longer used: {text}" for text in sorted(here - there)]
    return problems


def messages(path: Path) -> list[tuple[str, ElementTree.Element]]:
    """Read each text of a .ts file, under the name it is known by."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            about = message.findtext("comment", "")
            plural = " (plural)" if message.get("numerus") else ""
            source = message.findtext("source", "")
            about = f" [{about}]" if about else ""
            found.append((f"{context.findtext('name')}: {source!r}{about}{plural}", message))
    return found


def texts_in(path: Path) -> set[str]:
    """Name the texts of a .ts file."""
    return {name for name, _ in messages(path)}


def unfinished(path: Path) -> list[str]:
    """Name the texts that are not translated, or not used any more."""
    return [name for name, message in messages(path) if not is_finished(message)]


def is_finished(message: ElementTree.Element) -> bool:
    """Tell whether a text has its translation, in each of its plural forms."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform") or [translation]
    return all("".join(form.itertext()).strip() for form in forms)


# --- Calling other programs ---


def program(name: str) -> str:
    """Find a program of the private environment."""
    return str(PROGRAMS / (f"{name}.exe" if os.name == "nt" else name))


def python(*arguments: str) -> list[str]:
    """Call the private environment's Python, with nothing from the working folder."""
    return [program("python"), "-P", *arguments]


def environment() -> dict[str, str]:
    """Leave out what would change another Python, or keep it from writing its bytecode."""
    unwanted = ("PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH")
    return {name: value for name, value in os.environ.items() if name not in unwanted}


def without_display() -> dict[str, str]:
    """Leave out the desktop's wishes to Qt too, so that each machine paints the same."""
    kept = {name: value for name, value in environment().items() if not name.startswith("QT_")}
    return kept | {"QT_QPA_PLATFORM": "offscreen"}


def succeeds(command: list[str]) -> bool:
    """Run a step of the set-up, quietly unless it fails.

    Standard input and output are left to the program that follows.
    """
    outcome = subprocess.run(
        command,
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        errors="replace",
        check=False,
    )
    if outcome.returncode != 0:
        say(outcome.stdout)
    return outcome.returncode == 0


def passes(name: str, command: list[str]) -> bool:
    """Run one check under its name."""
    print(f"\n== {name}", flush=True)
    return subprocess.run(command, cwd=ROOT, env=environment(), check=False).returncode == 0


def hand_over(command: list[str], variables: dict[str, str]) -> int:
    """Become the program, where there is such a thing: signals and exit code are then its own."""
    if os.name == "posix":
        os.execve(command[0], command, variables)
    return subprocess.run(command, env=variables, check=False).returncode


def say(sentence: str) -> None:
    """Tell how far the set-up is; standard output is left to the program."""
    print(sentence, file=sys.stderr, flush=True)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "check": check,
    "screens": screens,
    "bench": bench,
    "translations": translations,
    "pin": pin,
}
WITHOUT_ARGUMENTS = ("lint", "check", "translations")


def main(arguments: list[str]) -> int:
    """Find the command and hand it the rest, without the `--` between them."""
    if sys.version_info < (3, 11):  # noqa: UP036 - said to those who have an older one
        say(f"Python 3.11 or newer is needed, and this is {sys.version.split()[0]}.")
        return 1
    name, handed = "".join(arguments[:1]), arguments[1:]
    if handed[:1] == ["--"]:
        handed = handed[1:]
    if name not in COMMANDS or (handed and name in WITHOUT_ARGUMENTS):
        say(str(__doc__))
        return 0 if name in ("-h", "--help", "help") else 2
    try:
        return COMMANDS[name](handed)
    except SetUpError as problem:
        say(str(problem))
    except OSError as problem:
        say(f"{problem}: see to the disk space and the rights, then run this command again.")
    except KeyboardInterrupt:
        say("Interrupted. The same command goes on from here.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

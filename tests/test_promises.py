"""What is promised about safety and is shown by no other test; and that none is without one."""

import ast
import base64
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from mylife_desktop.domain.themes import Viewpoint
from tests.builders import HARD_TEXTS, THEMES
from tests.journeys import opened
from tests.journeys.desk import PASSPHRASE, Desk
from tests.journeys.opened import Made
from tests.journeys.typist import SENTENCE

# The fixtures of the journeys serve here too.
made, peopled, store_folder = opened.made, opened.peopled, opened.store_folder
open_program, door, desk = opened.open_program, opened.door, opened.desk
with_noor, nothing_left_behind = opened.with_noor, opened.nothing_left_behind

ROOT = Path(__file__).parents[1]
S = Viewpoint.SATISFACTION
PROMISED = [
    *("P1", "P2", "P4", "P5", "P10", "P11", "P16", "P17", "P19", "P24", "P25", "P26", "P28"),
    *("P14", "P18", "P27", "P50", "P51", "P65", "P66", "P70"),
    *("P29", "P44", "P46", "P48", "P52", "P54", "P55", "P56", "P57", "P60", "P67", "P68", "P76"),
]
"""The promises of what is finished."""
HTML = '<b>Bo</b> & <img src="http://x/y">'
NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests",
    "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib3", "wsgiref", "xmlrpc",
}  # fmt: skip
KEYRINGS = ("keyring", "secretstorage", "jeepney", "dbus", "libsecret", "kwallet")


def test_every_promise_of_what_is_finished_is_shown_by_a_test() -> None:
    shown = {
        number for file in ROOT.glob("tests/**/test_*.py") for number in _promises_shown_in(file)
    }
    assert [number for number in PROMISED if number not in shown] == []


def _promises_shown_in(file: Path) -> Iterator[str]:
    """The numbers that its test functions carry."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            for mark in node.decorator_list:
                yield from re.findall(r"mark\.promise\(['\"](P\d+)['\"]\)", ast.unparse(mark))


# -- the running program, seen from outside ------------------------------------------------------


class Running(NamedTuple):
    """The program in a process of its own while somebody types; what it says goes to a file."""

    pid: int
    home: Path
    said: Path


@pytest.fixture(scope="module")
def running(peopled: Made, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    if not sys.platform.startswith("linux"):
        pytest.skip("it is looked at through /proc")
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(peopled.folder, home / "store")
    # Nothing of the surroundings: no session bus, no keyring, no network settings.
    bare = {"PATH": os.environ["PATH"], "HOME": str(home), "TMPDIR": str(home)}
    with (home / "said.txt").open("wb") as said:
        program = subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.journeys.typist"),
                *(str(home / "store"), "2026-11-22", "type"),
            ],
            cwd=ROOT,
            env=bare | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=said,
        )
    assert program.stdout is not None
    for line in program.stdout:
        if int(line.split()[1]) == 30:
            break
    else:
        raise AssertionError((home / "said.txt").read_text())
    yield Running(program.pid, home, home / "said.txt")
    program.kill()
    program.communicate()


@pytest.mark.promise("P10")
def test_the_key_and_the_passphrase_lie_nowhere(running: Running, peopled: Made) -> None:
    secrets = [
        PASSPHRASE.encode(),
        peopled.key,
        peopled.key.hex().encode(),
        peopled.key.hex().upper().encode(),
        base64.b64encode(peopled.key),
    ]
    process = Path(f"/proc/{running.pid}")
    places = [process / "environ", process / "cmdline"]
    places += [file for file in running.home.rglob("*") if file.is_file()]
    assert {file.name for file in places} >= {"store.db", "store.json", "said.txt"}
    for place in places:
        content = place.read_bytes()
        assert not any(secret in content for secret in secrets), place


@pytest.mark.promise("P57")
def test_no_word_of_a_client_is_in_what_the_program_says_or_leaves(running: Running) -> None:
    words = [SENTENCE[:12].encode(), b"Noor", b"Haddad", b"Rissanen"]
    for file in running.home.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not any(word in content for word in words), file


@pytest.mark.promise("P11")
def test_no_keyring_of_the_system_is_needed_or_used(running: Running) -> None:
    """It has been unlocked without a session bus, and with no such library in its memory."""
    libraries = Path(f"/proc/{running.pid}/maps").read_text().lower()
    assert not any(name in libraries for name in ("libsecret", "kwallet", "gnome-keyring"))
    pinned = (ROOT / "packaging" / "requirements.txt").read_text().lower()
    assert not any(f"\n{name}==" in f"\n{pinned}" for name in KEYRINGS)
    assert not {module for file in _sources() for module in _imports_of(file)} & set(KEYRINGS)


@pytest.mark.promise("P67")
@pytest.mark.promise("P68")
def test_the_running_program_has_no_socket_of_any_network_and_listens_nowhere(
    running: Running,
) -> None:
    mine = {
        match[1]
        for file in Path(f"/proc/{running.pid}/fd").iterdir()
        if (match := re.fullmatch(r"socket:\[(\d+)\]", os.readlink(file)))
    }
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = Path(f"/proc/{running.pid}/net/{kind}")
        if table.exists():
            assert not mine & {line.split()[9] for line in table.read_text().splitlines()[1:]}, kind
    for line in Path(f"/proc/{running.pid}/net/unix").read_text().splitlines()[1:]:
        fields = line.split()
        listens = int(fields[3], 16) & 0x10000
        assert not (listens and fields[6] in mine), line


# -- no network ----------------------------------------------------------------------------------


@pytest.mark.promise("P67")
@pytest.mark.parametrize(
    "ask",
    [
        lambda one: one.connect(("127.0.0.1", 9)),
        lambda one: one.bind(("127.0.0.1", 0)),
        lambda one: one.sendto(b"", ("127.0.0.1", 9)),
        lambda one: socket.getaddrinfo("example.org", 80),
    ],
    ids=["connect", "bind", "send", "look up"],
)
def test_all_these_tests_run_without_a_network(ask: Callable[[socket.socket], object]) -> None:
    with (
        socket.socket(type=socket.SOCK_DGRAM) as one,
        pytest.raises(PermissionError, match="the tests have no network"),
    ):
        ask(one)


@pytest.mark.promise("P67")
def test_our_own_code_imports_nothing_of_a_network() -> None:
    for file in _sources():
        imported = _imports_of(file)
        assert not imported & NETWORK, file
        assert not any(name.startswith("urllib.request") for name in imported), file
        assert not any(re.search(r"Qt(Network|WebSockets|WebEngine)", n) for n in imported), file


def _sources() -> list[Path]:
    found = sorted((ROOT / "mylife_desktop").rglob("*.py"))
    assert len(found) > 50
    return found


def _imports_of(file: Path) -> set[str]:
    """The modules that a file imports, whole and by their first name."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names | {name.split(".")[0] for name in names}


# -- plain text ----------------------------------------------------------------------------------


@pytest.mark.promise("P46")
def test_nothing_is_evaluated_or_unpickled() -> None:
    for file in _sources():
        assert not _imports_of(file) & {"pickle", "marshal", "shelve", "dill"}, file
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("eval", "exec", "compile", "__import__"), file


@pytest.mark.promise("P46")
def test_markup_in_a_name_is_shown_and_kept_as_it_was_typed(desk: Desk) -> None:
    desk.click("New person")
    desk.type(HTML)
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    desk.settle()
    _all_plain()
    assert desk.meeting.bar.heading.text() == HTML
    assert desk.on_disk(HTML).person.called == HTML
    desk.session.show_start()
    desk.click(desk.find("Search for a person by name", QLineEdit))
    desk.type("<b>")
    _all_plain()
    assert HTML in desk.seen()
    desk.session.show_export(desk.session.store.people("<b>")[0].id)
    desk.settle()
    _all_plain()
    assert desk.sees(f"Everything about {HTML}, in one file")
    desk.session.show_clients()
    desk.type("<b>")
    desk.press("Down")
    desk.settle()
    _all_plain()
    assert any(HTML in text.replace("\u200b", "") for text in desk.seen())


@pytest.mark.promise("P46")
def test_words_come_back_as_they_were_typed(with_noor: Desk) -> None:
    desk = with_noor
    words = (
        "<b>not bold</b> & \"quoted\" 'twice'\n😀 👩‍👧\n\u202eright to left\u202c שלום\n=1+1 \\n ä"
    )
    box = desk.meeting.circle_page.card.comment_box
    desk.click(box)
    desk.type(words)
    desk.press("Tab")
    desk.saved()
    _all_plain()
    assert box.words() == words
    assert desk.disk_answer("Noor", "studies_work").comment == words
    desk.end_meeting()
    desk.press("Return")
    desk.come_to_the_circle()
    assert desk.meeting.circle_page.card.comment_box.words() == words


@pytest.mark.promise("P46")
def test_hard_words_that_came_in_a_file_are_not_touched_by_being_shown(with_noor: Desk) -> None:
    desk = with_noor
    bring_in(desk, dict(zip(THEMES, HARD_TEXTS[1:], strict=True)))
    for _ in THEMES:
        desk.click(desk.meeting.circle_page.card.comment_box)
        desk.press("Left", "Right", "Tab")
        desk.click("Next")
    desk.click("One by one")
    desk.press(*["5"] * 20)
    for _ in THEMES:
        desk.click("Next")
    desk.saved()
    kept = [desk.disk_answer("Noor", theme).comment for theme in THEMES]
    assert kept == list(HARD_TEXTS[1:])


@pytest.mark.promise("P46")
def test_what_is_typed_after_hard_words_changes_none_of_them(with_noor: Desk) -> None:
    texts = [text.replace("\r\n", "\n") for text in HARD_TEXTS[1:-1]]
    assert _typed_after(with_noor, texts) == [text + "!" for text in texts]


@pytest.mark.promise("P46")
def test_a_line_break_of_another_system_becomes_one_of_ours_only_when_words_are_typed(
    with_noor: Desk,
) -> None:
    bring_in(with_noor, {THEMES[1]: "one\r\ntwo"})
    assert with_noor.disk_answer("Noor", THEMES[1]).comment == "one\r\ntwo"
    assert _typed_after(with_noor, ["one\r\ntwo"]) == ["one\ntwo!"]


def _typed_after(desk: Desk, texts: list[str]) -> list[str | None]:
    """What is on disk when something was typed after each of these words."""
    themes = THEMES[: len(texts)]
    bring_in(desk, dict(zip(themes, texts, strict=True)))
    for _ in themes:
        desk.click(desk.meeting.circle_page.card.comment_box)
        desk.press("Ctrl+End")
        desk.type("!")
        desk.click("Next")
    desk.saved()
    return [desk.disk_answer("Noor", theme).comment for theme in themes]


def bring_in(desk: Desk, comments: dict[str, str]) -> None:
    """Comments that came from elsewhere, not from a keyboard."""
    document = desk.session.document
    assert document is not None
    sitting = desk.meeting._answering.sitting
    for theme, text in comments.items():
        document.edit("answer", sitting.comment(document.case, theme, text))
    desk.saved()


def _all_plain() -> None:
    """No label would show markup as anything else, and no tip holds any."""
    labels = [w for w in QApplication.allWidgets() if isinstance(w, QLabel)]
    assert len(labels) > 5
    for one in labels:
        # A label without our builder is Qt's own (in a window for files) or a picture.
        plain = one.textFormat().name == "PlainText"
        assert plain or not one.text(), f"{one} would show {one.text()!r} as markup"
    tips = [widget.toolTip() for widget in QApplication.allWidgets()]
    assert not any("<" in tip for tip in tips)


# -- in time -------------------------------------------------------------------------------------


@pytest.mark.promise("P26")
def test_an_act_is_on_disk_within_300_ms(with_noor: Desk) -> None:
    desk = with_noor
    circle = desk.meeting.circle_page.circle.viewport()
    desk.drag(circle, desk.point("friends", S), desk.point("friends", S, 7))
    desk.wait(lambda: desk.meeting.bar.saved.text() == "✓ Saved", timeout=300)
    assert desk.disk_answer("Noor").satisfaction == 7


@pytest.mark.promise("P26")
def test_a_typed_word_is_on_disk_within_a_second_while_the_typing_goes_on(
    with_noor: Desk,
) -> None:
    desk = with_noor
    desk.click(desk.meeting.circle_page.card.comment_box)
    desk.type("one ")
    desk.wait(lambda: desk.meeting.bar.saved.text() == "✓ Saved", timeout=1000)
    assert desk.disk_answer("Noor", "studies_work").comment == "one "
    desk.type("tw")
    desk.wait(lambda: desk.meeting.bar.saved.text() == "✓ Saved", timeout=1000)
    assert desk.disk_answer("Noor", "studies_work").comment == "one tw"


# -- what stops a change -------------------------------------------------------------------------


@pytest.mark.promise("P76")
def test_the_check_of_every_change_stops_at_the_first_fault() -> None:
    script = (ROOT / ".ci" / "run").read_text().splitlines()
    commands = [line.strip() for line in script if line.strip() and not line.startswith("#")]
    assert commands[0] == "set -eu"
    assert "python3 packaging/dev.py lint" in commands
    lint = commands.index("python3 packaging/dev.py lint")
    assert lint < commands.index("python3 packaging/dev.py test")
    assert not any("||" in command or "set +e" in command for command in commands)


@pytest.mark.promise("P76")
@pytest.mark.parametrize(
    "code, rule",
    [
        ("import pickle\n\nprint(pickle.loads(b''))\n", "S301"),
        ("print(eval(input()))\n", "S307"),
        ("import subprocess\n\nsubprocess.run('ls', shell=True)\n", "S602"),
        ("import hashlib\n\nprint(hashlib.md5(b''))\n", "S324"),
        ("from PySide6.QtNetwork import QTcpServer\n\nprint(QTcpServer)\n", "TID251"),
    ],
    ids=lambda value: value if len(value) < 9 else "",
)
def test_dangerous_code_does_not_pass(code: str, rule: str, tmp_path: Path) -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent))
    assert ruff is not None
    done = subprocess.run(
        [
            *(ruff, "check", "--config", str(ROOT / "pyproject.toml"), "--no-cache"),
            *("--stdin-filename", "mylife_desktop/new.py", "-"),
        ],
        input=code,
        text=True,
        capture_output=True,
        cwd=ROOT,
    )
    assert done.returncode == 1 and rule in done.stdout

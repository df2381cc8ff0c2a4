"""The commands as they are typed: each test runs the program itself on a real store."""

import json
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mylife_desktop import __main__, __version__, command_line
from mylife_desktop.domain.case import Case, Person, Sitting
from mylife_desktop.domain.given import Form, What, given_in
from mylife_desktop.domain.instrument import STANDARD
from mylife_desktop.domain.sharing import RECORD
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.exchange.case_file import read_case
from mylife_desktop.settings import Settings
from mylife_desktop.store.opening import make_store
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import LEAST, unlock
from tests import commands

ROOT = Path(__file__).parents[1]
CASES = sorted((ROOT / "tests" / "cases").glob("*.json"))
AINO = CASES[0]
PASSPHRASE = "seitsemän laiskaa kissaa"


def run(*arguments: Any, said: str = f"{PASSPHRASE}\n", **options: Any) -> commands.Ran:
    """Runs the program; the passphrase comes from standard input."""
    return commands.run(*arguments, said=said, **options)


def done(*arguments: Any, **options: Any) -> list[list[str]]:
    """Runs a command that goes well; the fields of its lines."""
    ran = run(*arguments, "--passphrase-file", "-", **options)
    assert (ran.returncode, ran.stderr) == (0, "")
    return [line.split("\t") for line in ran.stdout.splitlines()]


def refused(*arguments: Any, **options: Any) -> str:
    """Runs a command that is refused; the one line that says why."""
    ran = run(*arguments, "--passphrase-file", "-", **options)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("mylife-desktop: ")
    assert len(ran.stderr.splitlines()) == 1
    return ran.stderr


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with all the invented clients; only to be copied."""
    store = quickly_unlocked(tmp_path_factory.mktemp("made") / "store")
    assert [line[1] for line in done("import", store, *CASES)] == [str(path) for path in CASES]
    return store


@pytest.fixture(scope="session")
def made_empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of nobody; only to be copied."""
    return quickly_unlocked(tmp_path_factory.mktemp("empty") / "store")


def quickly_unlocked(store: Path) -> Path:
    """Makes a store as `create` does, but with a passphrase that is tried in no time."""
    make_store(store, "Katri Halonen", PASSPHRASE, LEAST)
    return store


@pytest.fixture
def store(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "store"))


@pytest.fixture
def empty(made_empty: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made_empty, tmp_path / "store"))


@pytest.fixture
def opened(empty: Path) -> Iterator[Store]:
    with Store.open(empty, unlock(empty, PASSPHRASE)) as store:
        yield store


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def people(store: Path) -> list[list[str]]:
    return done("list", store)


# --- in, and out again


@pytest.mark.promise("P52")
def test_all_clients_come_out_as_they_went_in(store: Path, tmp_path: Path) -> None:
    by_name = {line[2]: line[0] for line in people(store)}
    for path in CASES:
        value = json.loads(path.read_bytes())
        out = tmp_path / path.name
        assert done("export", store, "--person", by_name[value["person"]["name"]], out) == []
        assert json.loads(out.read_bytes()) == value


def test_the_list_says_five_things_of_each(store: Path) -> None:
    lines = people(store)
    assert [line[1:] for line in lines] == [
        ["Aino", "Aino Rissanen", "2", "2026-08-24"],
        ["Aleksi", "Aleksi Turunen", "2", "2026-08-17"],
        ["Elias", "Elias Korhonen", "2", "2026-11-16"],
        ["Jenna", "Jenna Lappalainen", "3", "2026-10-19"],
        ["Kim", "Kristiina Ronkainen", "2", "2026-11-09"],
        ["Leevi", "Leevi Mononen", "2", "2026-09-07"],
        ["Oskar", "Oskar Lindqvist", "1", "2026-09-28"],
        ["Sanni", "Sanni Väisänen", "1", "2026-10-05"],
    ]
    assert len({line[0] for line in lines}) == len(CASES)


def test_a_new_store_lists_nobody(empty: Path) -> None:
    assert people(empty) == []


def test_an_import_says_the_id_of_each(empty: Path, tmp_path: Path) -> None:
    [[person, file]] = done("import", empty, AINO)
    assert file == str(AINO)
    done("export", empty, "--person", person, tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_bytes()) == json.loads(AINO.read_bytes())


def test_what_is_absent_is_an_empty_field(empty: Path, opened: Store) -> None:
    opened.add(Case(Person("Aino", "fi")))
    opened.close()
    [line] = people(empty)
    assert line[1:] == ["Aino", "", "0", ""]


def test_a_name_cannot_break_the_list(empty: Path, opened: Store) -> None:
    opened.add(Case(Person("A\ti\nn\ro\x1b[31m\u2028", "fi", name="\u202eA\x00 <b>👩‍👧 \u200f")))
    opened.close()
    ran = run("list", empty, "--passphrase-file", "-")
    assert ran.stdout.count("\n") == 1
    assert ran.stdout.rstrip("\n").split("\t")[1:] == [
        "A\\ti\\nn\\ro\\x1b[31m\\u2028",
        "\\u202eA\\x00 <b>👩‍👧 \u200f",
        "0",
        "",
    ]


def test_names_come_out_whole_in_a_terminal_of_another_encoding(store: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    lines = done("list", store, env={**os.environ, **plain, "PYTHONIOENCODING": "latin-1"})
    assert "Sanni Väisänen" in [line[2] for line in lines]


def test_archived_people_are_listed_and_can_be_exported(store: Path, tmp_path: Path) -> None:
    before = people(store)
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        kept.archive(before[0][0])
    assert sorted(people(store)) == sorted(before)
    done("export", store, "--person", "Aino", tmp_path / "out.json")


def test_a_left_over_draft_is_part_of_the_case(store: Path, tmp_path: Path) -> None:
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        case = kept.open_case(kept.named("Aino")[0].id)
        kept.draft(Sitting("2026-11-22", STANDARD).comment(case, "life", "Kesken jäänyt"))
    done("export", store, "--person", "Aino", tmp_path / "out.json")
    rounds = json.loads((tmp_path / "out.json").read_bytes())["rounds"]
    assert rounds[-1]["answers"] == {"life": {"future": "Kesken jäänyt"}}


@pytest.mark.promise("P56")
def test_listing_and_exporting_leave_a_row_in_the_trail(store: Path, tmp_path: Path) -> None:
    done("list", store)
    done("export", store, "--person", "Aino", tmp_path / "out.json")
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        actions = [row.action for row in kept.audit_rows()]
    assert actions[-3:] == ["listed", "exported", "changed"]


@pytest.mark.promise("P58")
def test_a_full_copy_is_one_of_the_things_that_were_given(store: Path, tmp_path: Path) -> None:
    day = ("--today", "2026-11-22")
    done("export", store, "--person", "Aino", *day, tmp_path / "out.json")
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        (entry,) = given_in(kept.open_case(kept.named("Aino")[0].id))
    assert (entry.what, entry.to, entry.how) == (What.COPY, RECORD, Form.FILE)
    assert (entry.on, entry.by) == ("2026-11-22", "Katri Halonen")


def test_a_copy_that_could_not_be_written_was_not_given(store: Path, tmp_path: Path) -> None:
    refused("export", store, "--person", "Aino", tmp_path / "no folder" / "out.json")
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        assert given_in(kept.open_case(kept.named("Aino")[0].id)) == ()


# --- the plan as a text


def test_the_plan_is_written_in_the_language_of_its_person(store: Path) -> None:
    said = [line[0] for line in done("plan", store, "--person", "Aino", "--today", "2026-11-22")]
    assert said[1] == "Sovittu: 18.5.2026 (maanantai)."
    assert "1. ”Palaan opiskelemaan, mutta omilla ehdoillani.”" in said


@pytest.mark.parametrize(
    ("language", "first"),
    [("en", "The plan of Aino"), ("sv", "Planen för Aino"), ("fi-x-easy", "Suunnitelma: Aino")],
)
def test_the_plan_is_written_in_another_language(store: Path, language: str, first: str) -> None:
    (line,) = done("plan", store, "--person", "Aino", "--language", language)[0]
    assert line == first


def test_the_plan_tells_what_stands_out_by_what_was_chosen_on_this_laptop(
    store: Path, tmp_path: Path
) -> None:
    file = tmp_path / "mylife-desktop" / "settings.ini"
    for level, is_told in ((7, True), (9, False)):
        Settings(file).set_limit("important_from", level)
        env = os.environ | {"XDG_CONFIG_HOME": str(tmp_path)}
        asked = ("plan", store, "--person", "Aino", "--today", "2026-11-22", "--language", "en")
        said = [line[0] for line in done(*asked, env=env)]
        assert any(line.startswith("- Self-esteem") for line in said) is is_told


@pytest.mark.promise("P56")
def test_a_plan_that_is_written_leaves_a_row_in_the_trail(store: Path) -> None:
    done("plan", store, "--person", "Kim")
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        last = kept.audit_rows()[-1]
    assert (last.action, last.why) == ("opened", "plan")


def test_there_is_no_plan_of_nobody(store: Path) -> None:
    assert "Nobody of this name" in refused("plan", store, "--person", "Nobody")


# --- whom to export


@pytest.mark.parametrize(
    "who", ["Kim", "kim", "KIM ", "Kristiina Ronkainen", "KRISTIINA RONKAINEN"]
)
def test_a_person_is_meant_by_either_name(who: str, store: Path, tmp_path: Path) -> None:
    done("export", store, "--person", who, tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_bytes())["person"]["called"] == "Kim"


def test_letters_may_be_composed_either_way(store: Path, tmp_path: Path) -> None:
    done("export", store, "--person", "Sanni Va\u0308isa\u0308nen", tmp_path / "out.json")


@pytest.mark.parametrize("who", ["Ki", "Kristiina", "", " ", "nobody", "%", "*"])
def test_part_of_a_name_is_nobody(who: str, store: Path, tmp_path: Path) -> None:
    said = refused("export", store, "--person", who, tmp_path / "out.json")
    assert "Nobody of this name or id" in said
    assert not (tmp_path / "out.json").exists()


def test_an_ambiguous_name_lists_the_candidates(empty: Path, opened: Store, tmp_path: Path) -> None:
    same = Case(Person("Aino", "fi", name="Aino Rissanen"))
    other = Case(Person("Ainikki", "fi", name="aino"))
    stranger = Case(Person("Elias", "fi"))
    for case in (same, other, stranger):
        opened.add(case)
    opened.close()
    said = refused("export", empty, "--person", "Aino", tmp_path / "out.json")
    assert f"{same.id} (Aino, Aino Rissanen)" in said
    assert f"{other.id} (Ainikki, aino)" in said
    assert stranger.id not in said
    assert not (tmp_path / "out.json").exists()
    done("export", empty, "--person", other.id, tmp_path / "out.json")


# --- the exported file


@pytest.mark.promise("P55")
def test_only_its_owner_may_read_an_export(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("an earlier copy")
    out.chmod(0o666)
    done("export", store, "--person", "Aino", out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert sorted(os.listdir(tmp_path)) == ["out.json", "store"]


def test_an_export_replaces_neither_a_link_nor_a_folder(store: Path, tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("not ours")
    (tmp_path / "link.json").symlink_to("diary.txt")
    for out in (tmp_path / "link.json", tmp_path, Path("/dev/null")):
        assert str(out) in refused("export", store, "--person", "Aino", out)
    assert (tmp_path / "diary.txt").read_text() == "not ours"


def test_an_export_never_replaces_a_part_of_the_store(store: Path) -> None:
    before = content(store)
    for out in (store, store / "store.db", store / "new.json", store / ".." / "store" / "a.json"):
        assert str(out) in refused("export", store, "--person", "Aino", out)
    assert content(store) == before


def test_an_export_makes_no_folder(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "missing" / "out.json"
    assert str(out) in refused("export", store, "--person", "Aino", out)
    assert not out.parent.exists()


# --- nothing is merged, nothing goes in by half


@pytest.mark.promise("P48")
def test_somebody_who_is_there_already_is_not_taken_in_again(store: Path) -> None:
    before = people(store)
    said = refused("import", store, AINO)
    assert str(AINO) in said
    assert "already in the store" in said
    assert people(store) == before


@pytest.mark.promise("P48")
def test_the_same_person_twice_in_one_import(empty: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.json"
    shutil.copy(AINO, again)
    said = refused("import", empty, AINO, CASES[1], again)
    assert str(AINO) in said
    assert str(again) in said
    assert people(empty) == []


@pytest.mark.promise("P48")
def test_all_files_of_an_import_go_in_or_none(empty: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{}")
    assert str(broken) in refused("import", empty, *CASES, broken)
    assert people(empty) == []
    done("import", empty, CASES[1])
    assert str(CASES[1]) in refused("import", empty, *CASES)
    assert [line[1] for line in people(empty)] == ["Elias"]


# --- bad input


def with_changes(*changes: tuple[str, str]) -> bytes:
    text = AINO.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    return text.encode("utf-8", "surrogatepass")


FIRST = "rounds/0/answers/studies_work"
BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "11": (lambda: with_changes(('"importance": 9', '"importance": 11')), f"{FIRST}/importance"),
    "3.5": (lambda: with_changes(('"importance": 9', '"importance": 3.5')), f"{FIRST}/importance"),
    "7.0": (lambda: with_changes(('"importance": 9', '"importance": 7.0')), f"{FIRST}/importance"),
    "text": (lambda: with_changes(('"importance": 9', '"importance": "7"')), f"{FIRST}/importance"),
    "true": (
        lambda: with_changes(('"importance": 9', '"importance": true')),
        f"{FIRST}/importance",
    ),
    "long": (lambda: with_changes(("Haluan saada", "ä" * 2001)), f"{FIRST}/future"),
    "theme": (lambda: with_changes(('"family": {', '"money": {')), "rounds/0/answers/money"),
    "id": (lambda: with_changes(('"holder": "p2"', '"holder": "p99"')), "plans_elsewhere/0/holder"),
    "date": (lambda: with_changes(("2026-05-11", "2026-02-30")), "rounds/0/date"),
    "twice": (
        lambda: with_changes(('"importance": 9', '"importance": 9, "importance": 9')),
        f"{FIRST}/importance",
    ),
    "newer": (lambda: with_changes(("mylife-case/1", "mylife-case/1.2")), "format"),
    "version 2": (lambda: with_changes(("mylife-case/1", "mylife-case/2")), "format"),
    "utf-8": (lambda: with_changes(("Aino", "\ud800")), "4:14"),
    "surrogate": (lambda: with_changes(("Aino", "\\ud800")), "person/name"),
    "brackets": (lambda: b"[" * 200_000, "nested"),
    "empty": (lambda: b"", "empty"),
    "cut": (lambda: AINO.read_bytes()[:-100], "JSON"),
    "not json": (lambda: b"\x7fELF" + bytes(range(128)), "JSON"),
}


@pytest.mark.promise("P44")
@pytest.mark.parametrize("bad", BAD)
def test_bad_input_is_named_and_nothing_changes(bad: str, empty: Path, tmp_path: Path) -> None:
    data, place = BAD[bad]
    file = tmp_path / "bad.json"
    file.write_bytes(data())
    before = content(empty)
    said = refused("import", empty, CASES[1], file)
    assert str(file) in said
    assert place in said
    assert content(empty) == before


def test_a_missing_file_is_named(empty: Path, tmp_path: Path) -> None:
    assert "missing.json" in refused("import", empty, tmp_path / "missing.json")


@pytest.mark.promise("P57")
def test_words_of_a_file_stand_in_no_message(empty: Path, tmp_path: Path) -> None:
    file = tmp_path / "bad.json"
    file.write_bytes(with_changes(('"importance": 9', '"importance": "salaisuus"')))
    assert "salaisuus" not in refused("import", empty, file)


@pytest.mark.promise("P57")
def test_a_fault_of_the_program_is_told_without_words(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    empty: Path,
    tmp_path: Path,
) -> None:
    def fail(*_: object, **__: object) -> Any:
        raise KeyError("salaisuus")

    monkeypatch.setattr(Store, "people", fail)
    (tmp_path / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    asked = ["list", str(empty), "--passphrase-file", str(tmp_path / "passphrase")]
    assert command_line.main(asked) == 1
    said = capsys.readouterr().err
    assert "salaisuus" not in said
    assert "KeyError test_command_line.py:" in said
    assert len(said.splitlines()) == 1


# --- the store is not as it should be


@pytest.mark.promise("P4")
def test_a_wrong_passphrase_changes_nothing(store: Path) -> None:
    before = content(store)
    assert "passphrase" in refused("list", store, said="seitsemän laiskaa koiraa\n")
    assert content(store) == before


@pytest.mark.promise("P4")
def test_a_folder_without_a_store(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8")
    for folder in (tmp_path, tmp_path / "missing", tmp_path / "holiday.jpg"):
        assert "no store" in refused("list", folder)
    assert os.listdir(tmp_path) == ["holiday.jpg"]


@pytest.mark.promise("P4")
def test_a_damaged_header_changes_nothing(store: Path) -> None:
    header = store / "store.json"
    header.write_bytes(header.read_bytes()[:-40])
    before = content(store)
    assert "damaged" in refused("list", store)
    assert content(store) == before


def test_another_programs_database_is_not_touched(empty: Path) -> None:
    (empty / "store.db").unlink()
    with sqlite3.connect(empty / "store.db") as other:
        other.execute("CREATE TABLE music (title)")
    other.close()
    before = content(empty)
    assert "store.db" in refused("import", empty, AINO)
    assert content(empty) == before


@pytest.mark.promise("P29")
def test_a_store_that_is_in_use_is_left_alone(empty: Path, opened: Store) -> None:
    before = content(empty)
    assert "open in another" in refused("import", empty, AINO)
    assert content(empty) == before
    opened.close()
    done("import", empty, AINO)


@pytest.fixture
def read_only(store: Path) -> Iterator[Path]:
    """The store in a place that nobody may write to, not even root."""
    bind = ["mount", "--bind", store, store]
    if not shutil.which("mount") or subprocess.run(bind, capture_output=True).returncode:
        pytest.skip("a read-only place cannot be made here without the right to mount")
    subprocess.run(["mount", "-o", "remount,ro,bind", store], check=True)
    yield store
    subprocess.run(["umount", store], check=True)


@pytest.mark.promise("P28")
def test_a_read_only_place(read_only: Path, made: Path) -> None:
    assert str(read_only) in refused("import", read_only, AINO)
    assert str(read_only) in refused("create", read_only / "new", "--worker", "Katri")
    out = read_only / "out.json"
    copy = shutil.copytree(made, read_only.parent / "other")
    assert str(out) in refused("export", copy, "--person", "Aino", out)


def test_create_keeps_what_is_there(store: Path, tmp_path: Path) -> None:
    before = content(store)
    assert "already a store" in refused("create", store, "--worker", "Katri")
    assert content(store) == before
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "holiday.jpg").write_bytes(b"\xff\xd8")
    assert "other files" in refused("create", tmp_path / "full", "--worker", "Katri")
    assert os.listdir(tmp_path / "full") == ["holiday.jpg"]


@pytest.mark.promise("P55")
def test_create_makes_a_store_for_its_owner_only(tmp_path: Path) -> None:
    store = tmp_path / "deep" / "within" / "store"
    assert done("create", store, "--worker", "Katri Halonen") == []
    assert stat.S_IMODE(store.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in store.iterdir()} == {0o600}
    assert people(store) == []
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        assert kept.worker == "Katri Halonen"


def test_a_worker_has_a_name(tmp_path: Path) -> None:
    assert "name of the worker" in refused("create", tmp_path / "new", "--worker", " ")


# --- the passphrase


def test_a_passphrase_file_may_end_with_one_line_break(store: Path, tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    for end in ("", "\n", "\r\n"):
        file.write_bytes((PASSPHRASE + end).encode())
        assert run("list", store, "--passphrase-file", file).returncode == 0
    file.write_bytes((PASSPHRASE + "\n\n").encode())
    assert run("list", store, "--passphrase-file", file).returncode == 1


def test_a_passphrase_file_that_cannot_be_read(store: Path, tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes("ä".encode("latin-1"))
    for file in (tmp_path / "missing", tmp_path / "latin", tmp_path):
        ran = run("list", store, "--passphrase-file", file)
        assert ran.returncode == 1
        assert str(file) in ran.stderr
        assert len(ran.stderr.splitlines()) == 1


@pytest.mark.promise("P5")
def test_a_new_passphrase_must_be_long_and_uncommon(tmp_path: Path) -> None:
    create = ("create", tmp_path / "new", "--worker", "Katri")
    assert "12 characters" in refused(*create, said="lyhyt\n")
    assert "first that anybody would try" in refused(*create, said="passwordpassword\n")
    assert not (tmp_path / "new").exists()


def test_without_a_terminal_there_is_nobody_to_ask(store: Path) -> None:
    ran = run("list", store)
    assert ran.returncode == 1
    assert "--passphrase-file" in ran.stderr


class Terminal:
    """The program at a terminal of its own, where somebody types."""

    def __init__(self, *arguments: Any) -> None:
        import pty

        self.typed, inside = pty.openpty()
        command = [sys.executable, "-m", "mylife_desktop", *map(str, arguments)]
        self.program = subprocess.Popen(
            command, stdin=inside, stdout=inside, stderr=inside, cwd=ROOT, start_new_session=True
        )
        os.close(inside)
        self.shown = b""

    def wait_for(self, words: bytes) -> None:
        while not self.shown.endswith(words):
            self.shown += os.read(self.typed, 1000)

    def answer(self, question: bytes, words: str) -> None:
        self.wait_for(question)
        os.write(self.typed, f"{words}\n".encode())

    def end(self) -> tuple[int, str]:
        """The exit code, and all that was shown."""
        try:
            while more := os.read(self.typed, 1000):
                self.shown += more
        except OSError:  # how a terminal says that nobody is there any more
            pass
        os.close(self.typed)
        return self.program.wait(timeout=60), self.shown.decode()


needs_terminal = pytest.mark.skipif(sys.platform == "win32", reason="no such terminals here")


@needs_terminal
def test_a_new_passphrase_is_asked_for_twice(tmp_path: Path) -> None:
    terminal = Terminal("create", tmp_path / "new", "--worker", "Katri")
    terminal.answer(b"Passphrase: ", PASSPHRASE)
    terminal.answer(b"The same once more: ", PASSPHRASE)
    code, shown = terminal.end()
    assert code == 0
    assert PASSPHRASE not in shown
    assert people(tmp_path / "new") == []


@needs_terminal
def test_a_slip_in_a_new_passphrase_makes_nothing(tmp_path: Path) -> None:
    terminal = Terminal("create", tmp_path / "new", "--worker", "Katri")
    terminal.answer(b"Passphrase: ", PASSPHRASE)
    terminal.answer(b"The same once more: ", f"{PASSPHRASE}!")
    code, shown = terminal.end()
    assert code == 1
    assert "not the same" in shown
    assert not (tmp_path / "new").exists()


@needs_terminal
def test_ctrl_c_ends_quietly(store: Path) -> None:
    # Whoever runs the tests in the background may have told all of them not to hear it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        terminal = Terminal("list", store)
    finally:
        signal.signal(signal.SIGINT, before)
    terminal.wait_for(b"Passphrase: ")
    # Between the question and the reading of the answer nobody hears it: so it is pressed again.
    while terminal.program.poll() is None:
        terminal.program.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            terminal.program.wait(timeout=2)
    code, shown = terminal.end()
    assert code == 130
    assert shown.strip() == "Passphrase:"


# --- the rest


def test_a_reader_that_goes_away_is_no_error(store: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        [sys.executable, "-m", "mylife_desktop", "list", store, "--passphrase-file", "-"],
        input=PASSPHRASE.encode(),
        stdout=writing,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_an_output_that_takes_nothing_is_told(store: Path) -> None:
    with open("/dev/full", "wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "mylife_desktop", "list", store, "--passphrase-file", "-"],
            input=PASSPHRASE.encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
        )
    assert ran.returncode == 1
    assert ran.stderr.count(b"\n") == 1
    assert b"standard output" in ran.stderr


@pytest.mark.parametrize("day", ["2026-02-30", "22.11.2026", "today", "2026-1-1 "])
def test_today_is_a_date_that_exists(day: str, store: Path) -> None:
    ran = run("list", store, "--passphrase-file", "-", "--today", day)
    assert ran.returncode == 2
    assert "--today" in ran.stderr


def test_today_may_be_given_to_each_command(store: Path) -> None:
    assert len(done("list", store, "--today", "2026-11-22")) == len(CASES)


@pytest.mark.parametrize("arguments", [["list"], ["import", "store"], ["create", "store"]])
def test_a_misspelt_command_line_says_how_it_is_used(arguments: list[str]) -> None:
    ran = run(*arguments)
    assert ran.returncode == 2
    assert "usage: mylife-desktop" in ran.stderr


def test_help_and_version_need_no_store() -> None:
    assert run("--version").stdout.strip() == __version__
    said = run("--help").stdout
    assert all(command in said for command in ("create", "import", "list", "export", "--store"))


def test_the_commands_load_no_window(store: Path) -> None:
    code = (
        "import sys; from mylife_desktop.__main__ import main\n"
        f"code = main(['list', {str(store)!r}, '--passphrase-file', '-'])\n"
        "print(code, sorted(m for m in sys.modules if re.match('PySide6.Qt|pyqtgraph', m)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", "import re\n" + code],
        input=PASSPHRASE.encode(),
        capture_output=True,
        cwd=ROOT,
        check=True,
    )
    assert ran.stdout.splitlines()[-1] == b"0 []"


def test_whatever_is_no_command_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    window = ModuleType("mylife_desktop.app")
    window.main = lambda arguments: asked.append(arguments) or 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "mylife_desktop.app", window)
    monkeypatch.setattr("mylife_desktop.app", window, raising=False)
    assert __main__.main([]) == 0
    assert __main__.main(["--store", "there"]) == 0
    assert asked == [[], ["--store", "there"]]


def test_a_scored_case_goes_out_with_its_score(store: Path, tmp_path: Path) -> None:
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        case = kept.open_case(kept.named("Aino")[0].id)
        sitting = Sitting("2026-11-22", STANDARD)
        kept.save(sitting.score(case, "life", Viewpoint.SATISFACTION, 0))
    done("export", store, "--person", "Aino", tmp_path / "out.json")
    assert read_case(tmp_path / "out.json").rounds[-1].answer("life").satisfaction == 0

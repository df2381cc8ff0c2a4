"""The command that prints, as it is typed: the same pages, the same trail, no half file."""

import os
import stat
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from mylife_desktop.domain.given import given_in
from mylife_desktop.domain.next_meeting import NextMeeting, meet_next
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.planning import change_words
from mylife_desktop.domain.shares import withdraw
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import unlock
from tests import test_command_line as commands
from tests.test_command_line import PASSPHRASE, content, done, refused, run

# The fixtures of the other commands serve here too.
made, store = commands.made, commands.store

TODAY = ("--today", "2026-11-22")


def pages(out: Path, password: str = "") -> str:
    reader = PdfReader(BytesIO(out.read_bytes()))
    if password:
        assert reader.decrypt(password)
    return "\n".join(page.extract_text() for page in reader.pages)


def printed(store: Path, out: Path, *more: str, person: str = "Aino") -> str:
    assert done("print", store, "--person", person, *more, *TODAY, out) == []
    return pages(out)


@pytest.mark.parametrize("page", ["take-home", "wallet", "plan"])
def test_a_page_is_written_for_its_owner_only(page: str, store: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert "Aino" in printed(store, out, "--page", page)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert sorted(os.listdir(tmp_path)) == ["out.pdf", "store"]


def test_more_than_one_page_to_take_home_is_said(store: Path, tmp_path: Path) -> None:
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        case = kept.open_case(kept.named("Aino")[0].id)
        kept.save(change_words(case, plan_of(case).goals[0].id, "I want this very much. " * 200))
    out = tmp_path / "out.pdf"
    said = done("print", store, "--person", "Aino", "--page", "take-home", *TODAY, out)
    assert said == [["It does not fit on one page; it goes on on another."]]
    assert len(PdfReader(BytesIO(out.read_bytes())).pages) > 1


def test_a_page_is_written_in_another_language(store: Path, tmp_path: Path) -> None:
    texts = {
        code: printed(store, tmp_path / code, "--page", "take-home", "--language", code)
        for code in ("fi", "sv", "en", "fi-x-easy")
    }
    assert len(set(texts.values())) == len(texts)


def test_the_circle_can_stay_off_the_page(store: Path, tmp_path: Path) -> None:
    with_it, without = tmp_path / "with.pdf", tmp_path / "without.pdf"
    printed(store, with_it, "--page", "take-home")
    printed(store, without, "--page", "take-home", "--without-circle")
    assert len(without.read_bytes()) < len(with_it.read_bytes())


def test_an_extract_is_for_somebody_of_the_network(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    printed(store, out, "--page", "extract", "--for", "p2")
    for who, why in (("p99", "Nobody of the network"), ("p1", "This is the case manager")):
        said = refused(*asked(store, tmp_path / "no.pdf", "extract", "--for", who))
        assert why in said
    assert not (tmp_path / "no.pdf").exists()


def asked(store: Path, out: Path, page: str, *more: str, person: str = "Aino") -> list[object]:
    return ["print", store, "--person", person, "--page", page, *more, *TODAY, out]


def test_whoever_is_left_out_by_the_client_gets_nothing(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    said = refused(*asked(store, out, "extract", "--for", "p8", person="Kim"))
    assert "must not be contacted" in said
    assert not out.exists()


def test_a_page_that_names_somebody_left_out_leaves_only_if_it_is_allowed(
    store: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        case = kept.open_case(kept.named("Kim")[0].id)
        kept.save(meet_next(case, NextMeeting("2026-12-07", "14:00", "Sepon luona")))
    said = refused(*asked(store, out, "take-home", person="Kim"))
    assert "must not be contacted" in said and "Sepon" not in said
    assert not out.exists()
    assert "Sepon luona" in printed(
        store, out, "--page", "take-home", "--names-allowed", person="Kim"
    )


@pytest.mark.promise("P65")
def test_a_withdrawn_permission_works_at_once(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    printed(store, out, "--page", "extract", "--for", "p2")
    out.unlink()
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        case = kept.open_case(kept.named("Aino")[0].id)
        kept.save(withdraw(case, "p2", "2026-11-22"))
    said = refused(*asked(store, out, "extract", "--for", "p2"))
    assert "may see nothing today" in said
    assert not out.exists()


@pytest.mark.promise("P65")
def test_a_permission_that_is_past_gives_nothing(store: Path, tmp_path: Path) -> None:
    day = ("--today", "2199-01-01")
    command = ["print", store, "--person", "Aleksi", "--page", "extract", "--for", "p5", *day]
    assert "may see nothing today" in refused(*command, tmp_path / "out.pdf")


@pytest.mark.promise("P56")
def test_what_is_printed_is_written_down_and_kept_for_the_client(
    store: Path, tmp_path: Path
) -> None:
    printed(store, tmp_path / "out.pdf", "--page", "extract", "--for", "p2")
    with Store.open(store, unlock(store, PASSPHRASE)) as kept:
        person = kept.named("Aino")[0].id
        *_, opened, given, changed = kept.audit_rows(person)
        (entry,) = given_in(kept.open_case(person))
    assert (opened.action, opened.why) == ("opened", "print")
    assert (given.action, given.why, given.parts) == ("given", "extract", ("p2",))
    assert (changed.action, changed.parts) == ("changed", ("given",))
    assert (entry.on, entry.to, entry.what, entry.how) == ("2026-11-22", "p2", "extract", "pdf")
    assert entry.by == "Katri Halonen"


def test_a_password_comes_from_a_file(store: Path, tmp_path: Path) -> None:
    secret, out = tmp_path / "secret", tmp_path / "out.pdf"
    secret.write_text("seitsemän kissaa\n", encoding="utf-8")
    lock = ("--password-file", str(secret))
    done(*asked(store, out, "extract", "--for", "p2", *lock))
    assert PdfReader(BytesIO(out.read_bytes())).is_encrypted
    assert "Aino" in pages(out, "seitsemän kissaa")
    secret.write_text("short")
    said = refused(*asked(store, tmp_path / "no.pdf", "extract", "--for", "p2", *lock))
    assert "at least 8 characters" in said
    assert not (tmp_path / "no.pdf").exists()


@pytest.mark.parametrize(
    "wrong",
    [
        ("--page", "extract"),
        ("--page", "plan", "--for", "p2"),
        ("--page", "poster"),
        ("--page", "plan", "--password-file", "-"),
    ],
)
def test_what_does_not_go_together_is_a_misspelt_command(
    wrong: tuple[str, ...], tmp_path: Path
) -> None:
    ran = run("print", tmp_path, "--person", "A", "--passphrase-file", "-", *wrong, "out.pdf")
    assert ran.returncode == 2
    assert "usage:" in ran.stderr


def test_a_page_replaces_neither_a_folder_nor_a_part_of_the_store(
    store: Path, tmp_path: Path
) -> None:
    before = content(store)
    for out in (tmp_path, store / "store.db", store / "new.pdf"):
        assert str(out) in refused(*asked(store, out, "plan"))
    assert content(store).keys() == before.keys()


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 16 KiB."""
    place = tmp_path / "disk"
    place.mkdir()
    size = ["-o", "size=16k", "tmpfs", str(place)]
    try:
        mounted = subprocess.run(["mount", "-t", "tmpfs", *size], check=False, capture_output=True)
    except FileNotFoundError:
        pytest.skip("this test needs the command `mount`")
    if mounted.returncode:
        pytest.skip("this test must be allowed to mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_leaves_no_half_page(store: Path, full_disk: Path) -> None:
    said = refused(*asked(store, full_disk / "out.pdf", "plan"))
    assert "The disk is full" in said
    assert list(full_disk.iterdir()) == []


def test_no_display_is_needed(store: Path, tmp_path: Path) -> None:
    bare = {key: value for key, value in os.environ.items() if key not in _OF_A_DISPLAY}
    out = tmp_path / "out.pdf"
    assert done(*asked(store, out, "take-home"), env=bare) == []
    assert "Aino" in pages(out)


_OF_A_DISPLAY = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"}

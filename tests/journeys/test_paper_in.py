"""A paper that was filled in by hand is typed in: quickly, without losing a word, in its place."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.domain.round import Round
from mylife_desktop.editing.autosave import Saved
from mylife_desktop.store.audit import Action
from mylife_desktop.store.store import Store
from mylife_desktop.ui.paper_in_page import PaperInPage
from mylife_desktop.ui.worker_page import WorkerPage
from tests.builders import THEMES
from tests.journeys.desk import Desk
from tests.journeys.opened import Made, Open, unlock
from tests.journeys.test_killed import LONG, Crashed, killed

NUMBERS = "9807+6543210+9876543"
BEFORE, TODAY = "2026-10-01", "2026-11-22"


class Hands:
    """Counts what they do."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.acts = desk, 0

    def press(self, *keys: str) -> None:
        self.acts += len(keys)
        self.desk.press(*keys)

    def digits(self, numbers: str) -> None:
        self.press(*["Space" if one == "-" else one for one in numbers])

    def write(self, words: str) -> None:
        """A short entry is one act."""
        self.acts += 1
        self.desk.type(words)


def paper_page(desk: Desk) -> PaperInPage:
    page = desk.window.page
    assert isinstance(page, WorkerPage) and isinstance(page.content, PaperInPage)
    return page.content


@pytest.fixture
def hands(desk: Desk) -> Hands:
    """Noor's paper in the hand, on the page that was reached from where the day begins."""
    desk.click("Type in a paper …")
    desk.settle()
    assert desk.session.meeting is None, "it is no part of a meeting"
    return Hands(desk)


def case(desk: Desk) -> Case:
    assert desk.session.document is not None
    return desk.session.document.case


def held(desk: Desk) -> None:
    """All is on the disk."""
    open_case = desk.session._open_case
    assert open_case is not None
    desk.settle()
    desk.wait(lambda: open_case.autosave.state is Saved.YES)


def round_(desk: Desk, date: str) -> Round:
    held(desk)
    found = desk.on_disk("Noor").round_on(date)
    assert found is not None
    return found


def reopened(desk: Desk, open_program: Open, tmp_path: Path) -> Desk:
    """What lies on the disk at this instant, opened as after a power cut."""
    image = Path(shutil.copytree(desk.folder, tmp_path / "image" / "store"))
    desk.window.close()
    again = open_program(image)
    unlock(again)
    again.click("Type in a paper …")
    again.settle()
    return again


def photo(folder: Path, kind: str = "jpg") -> Path:
    image = QImage(900, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    file = folder / f"paper.{kind}"
    assert image.save(str(file))
    return file


def test_a_whole_paper_takes_a_digit_for_each_number(hands: Hands, desk: Desk) -> None:
    hands.digits(NUMBERS)
    assert hands.acts == 20
    for _ in THEMES[:2]:
        hands.press("Return")
    hands.write("sleep")
    for _ in THEMES[2:]:
        hands.press("Return")
    hands.press("Return")
    assert hands.acts == 32, "20 numbers, 10 fields gone through, a comment, and the yes to it"
    desk.settle()
    assert desk.sees("The round of 22 Nov 2026 is kept.")
    kept = round_(desk, TODAY)
    given = [kept.answer(t).score(v) for t in THEMES for v in ("importance", "satisfaction")]  # type: ignore[arg-type]
    assert given == [10 if one == "+" else int(one) for one in NUMBERS]
    assert kept.answer("health").comment == "sleep"
    assert all(kept.answer(t).skipped is None for t in THEMES), "a paper gives no reasons"


def test_without_words_it_is_one_key_more_than_the_numbers(hands: Hands, desk: Desk) -> None:
    hands.digits(NUMBERS)
    hands.press("Ctrl+Return")
    assert hands.acts == 21
    assert len(round_(desk, TODAY).answers) == 10


def test_the_round_stands_in_its_place_and_an_undo_gives_the_paper_back(
    hands: Hands, desk: Desk
) -> None:
    hands.digits("98-7")
    desk.click(paper_page(desk).day.field)
    desk.press("Ctrl+A")
    hands.write("5 sept")
    assert desk.sees("Saturday 5 September")
    desk.click("Keep as a round")
    held(desk)
    assert [one.date for one in desk.on_disk("Noor").rounds] == ["2026-09-05", BEFORE]
    assert desk.sees("The round after it is of 1 Oct 2026.")
    desk.press("Ctrl+Z")
    desk.settle()
    assert [one.date for one in case(desk).rounds] == [BEFORE]
    page = paper_page(desk)
    assert page.paper.date == "2026-09-05" and len(page.paper.numbers()) == 3
    desk.press("Ctrl+Y")
    desk.settle()
    assert [one.date for one in case(desk).rounds] == ["2026-09-05", BEFORE]
    assert not page.paper.is_begun
    held(desk)
    assert desk.session.document is not None and not desk.session.document.unfinished


def test_a_second_paper_does_not_push_out_one_that_is_undone(hands: Hands, desk: Desk) -> None:
    hands.digits("98")
    desk.press("Ctrl+Return")
    desk.settle()
    desk.click("Type in another paper")
    desk.settle()
    desk.click("Yesterday")
    paper_page(desk).first_focus().setFocus()
    hands.digits("11")
    desk.press("Ctrl+Z")
    desk.settle()
    page = paper_page(desk)
    assert (page.paper.date, list(page.paper.scores.values())) == (TODAY, [9, 8])
    desk.press("Ctrl+Return")
    desk.settle()
    desk.click("Type in another paper")
    desk.settle()
    assert (page.paper.date, list(page.paper.scores.values())) == ("2026-11-21", [1, 1])


def test_a_round_of_that_day_keeps_what_it_has(hands: Hands, desk: Desk) -> None:
    desk.click(paper_page(desk).day.field)
    hands.write("1.10.2026")
    assert desk.sees("There is already a round of 1 Oct 2026.")
    paper_page(desk).first_focus().setFocus()
    hands.digits("------44")  # friends, where 8 and 2 stand
    assert desk.sees("Friends, important: there 8, on paper 4.")
    hands.digits("33")
    desk.click("Add where that round is empty")
    kept = round_(desk, BEFORE)
    assert (kept.answer("friends").importance, kept.answer("friends").satisfaction) == (8, 2)
    assert kept.answer("development").importance == 3
    assert kept.answer("health").comment == "Sleep."
    desk.press("Ctrl+Z")
    desk.settle()
    assert "development" not in case(desk).rounds[0].answers


def test_throwing_away_leaves_nothing(hands: Hands, desk: Desk) -> None:
    hands.digits("98")
    desk.click("Throw away …")
    desk.click("Throw away")
    held(desk)
    assert not paper_page(desk).paper.is_begun
    assert desk.session.document is not None and not desk.session.document.unfinished
    assert [one.date for one in case(desk).rounds] == [BEFORE]


@pytest.mark.promise("P26")
def test_a_kill_in_the_middle_of_a_comment_costs_a_second_at_most(
    peopled: Made, open_program: Open, tmp_path: Path
) -> None:
    crash: Crashed = killed(peopled, tmp_path, "paper")
    again = open_program(crash.folder)
    unlock(again)
    again.click("Type in a paper …")
    again.settle()
    page = paper_page(again)
    words = page.paper.comments["health"]
    assert LONG.startswith(words) and crash.known <= len(words) <= crash.typed
    assert list(page.paper.scores.values()) == [8, 5]
    assert page.words.boxes["health"].words() == words
    assert [one.date for one in case(again).rounds] == [BEFORE], "it is no round yet"


def test_what_is_half_typed_is_there_again(
    hands: Hands, desk: Desk, open_program: Open, tmp_path: Path
) -> None:
    desk.click("Yesterday")
    paper_page(desk).first_focus().setFocus()
    hands.digits("98+-")
    held(desk)
    page = paper_page(desk)
    page.words.boxes["health"].setFocus()
    hands.write("Sleep.")
    hands.press("Tab", "Space")
    held(desk)
    page = paper_page(again := reopened(desk, open_program, tmp_path))
    assert page.paper.date == "2026-11-21"
    assert page.words.private["health"].isChecked()
    assert list(page.paper.scores.values()) == [10, None, 9, 8], "family, then studies"
    assert again.focus is page.table.boxes["health", "importance"]  # type: ignore[index]


def test_a_scan_is_kept_encrypted_and_shown_again(
    hands: Hands, desk: Desk, open_program: Open, tmp_path: Path
) -> None:
    file = photo(tmp_path)
    page = paper_page(desk)
    page.scans._on_files([file])
    desk.settle()
    assert page.scans.view.isVisible() and page.scans.view.pages == 1
    desk.click("Yesterday")
    page.first_focus().setFocus()
    hands.digits("98")
    desk.press("Ctrl+Return")
    held(desk)
    store, noor = desk.session.store, case(desk).id
    (scan,) = store.scans(noor)
    assert scan.date == "2026-11-21", "it goes with the round"
    actions = [row.action for row in store.audit_rows(noor)]
    assert Action.SCAN_MOVED in actions and Action.SCAN_REMOVED not in actions
    assert store.read_scan(noor, scan) == file.read_bytes()
    on_disk = b"".join(one.read_bytes() for one in desk.folder.iterdir() if one.is_file())
    assert file.read_bytes()[20:200] not in on_disk
    again = reopened(desk, open_program, tmp_path)
    page = paper_page(again)
    assert not page.scans.view.isVisible(), "it is of another day"
    again.click("21 Nov 2026 · paper.jpg")
    again.settle()
    assert page.scans.view.isVisible()
    again.click("Remove …")
    again.click("Remove for good")
    again.settle()
    assert again.session.store.scans(noor) == ()
    actions = [row.action for row in again.session.store.audit_rows(noor)]
    assert {Action.SCAN_KEPT, Action.SCAN_SHOWN, Action.SCAN_REMOVED} <= set(actions)


def test_what_is_too_large_or_no_picture_is_told(hands: Hands, desk: Desk, tmp_path: Path) -> None:
    large, text = tmp_path / "large.png", tmp_path / "notes.png"
    large.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(10 * 1024 * 1024))
    text.write_text("Not a picture at all.")
    page = paper_page(desk)
    for file, said in (
        (large, "is larger than 10 MB"),
        (text, "Only photos (JPEG, PNG) and PDF"),
        (tmp_path / "gone.jpg", "There is no such file"),
    ):
        page.scans.file_chosen.emit(file)
        desk.settle()
        assert said in page.scans._problem.text()
    assert desk.session.store.scans(case(desk).id) == ()


def test_of_several_files_each_that_is_not_kept_is_told(
    hands: Hands, desk: Desk, tmp_path: Path
) -> None:
    (text := tmp_path / "notes.png").write_text("Not a picture at all.")
    (empty := tmp_path / "empty.pdf").write_bytes(b"")
    page = paper_page(desk)
    page.scans._on_files([text, empty, photo(tmp_path)])
    desk.settle()
    assert [one.name for one in desk.session.store.scans(case(desk).id)] == ["paper.jpg"]
    said = page.scans._problem.text()
    assert page.scans._problem.isVisible() and "notes.png: " in said and "empty.pdf: " in said
    page.scans._on_files([photo(tmp_path, "png")])
    desk.settle()
    assert not page.scans._problem.isVisible()


def test_a_photo_that_stays_at_another_day_is_told(
    hands: Hands, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreProblem("disk_full")

    page = paper_page(desk)
    page.scans._on_files([photo(tmp_path)])
    monkeypatch.setattr(desk.session.store, "move_scan", full)
    desk.click("Yesterday")
    page.first_focus().setFocus()
    hands.digits("98")
    desk.press("Ctrl+Return")
    desk.settle()
    assert desk.sees("The round of 21 Nov 2026 is kept.") and desk.sees("disk is full")


def test_it_is_reached_from_the_list_too(desk: Desk) -> None:
    desk.click("My clients …")
    desk.type("Robin")
    desk.press("Down")
    desk.click("Type in a paper …")
    desk.settle()
    desk.press("7", "Ctrl+Return")
    desk.settle()
    assert desk.sees("It is the first round.")
    desk.press("Return")
    desk.settle()
    assert desk.sees("Start meeting")


def test_curtain_and_lock_keep_what_is_typed(hands: Hands, desk: Desk) -> None:
    hands.digits("98")
    desk.press("Ctrl+L")
    desk.wait(lambda: desk.program.session is None)
    with Store.open(desk.folder, desk.key or b"") as store:
        (noor,) = store.named("Noor")
        assert "worker/paper" in store.unfinished(noor.id)

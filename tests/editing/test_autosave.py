"""Saves by itself: an act within 300 ms, a typed word within a second, and no word is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.editing.autosave import DRAFT_AFTER, TRY_AGAIN_AFTER, Autosave, Saved
from mylife_desktop.editing.document import Document
from tests.builders import a_case, said, scored

CASE = a_case()
ACT_WITHIN, WORD_WITHIN = 300, 1000


class Disk:
    """Takes what is written, or is full."""

    def __init__(self) -> None:
        self.saved: list[Case] = []
        self.drafts: list[Case] = []
        self.full = False

    def save(self, case: Case) -> None:
        self._take(case, self.saved)

    def draft(self, case: Case) -> None:
        self._take(case, self.drafts)

    def _take(self, case: Case, where: list[Case]) -> None:
        if self.full:
            raise StoreProblem("disk_full", file="store.db")
        where.append(case)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def document(qapp: QApplication) -> Document:
    return Document(CASE)


@pytest.fixture
def autosave(document: Document, disk: Disk) -> Autosave:
    return Autosave(document, disk.save, disk.draft)


@pytest.fixture
def states(autosave: Autosave) -> list[Saved]:
    heard: list[Saved] = []
    autosave.state_changed.connect(heard.append)
    return heard


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Waits for something; the bound is only for the day when it never comes."""
    return lambda condition: qtbot.waitUntil(condition, timeout=10_000)


@pytest.mark.promise("P26")
def test_the_bounds_are_kept_by_the_timers() -> None:
    assert DRAFT_AFTER < ACT_WITHIN, "also a drag is on disk that soon, while it still goes on"
    assert DRAFT_AFTER + TRY_AGAIN_AFTER < 2000


@pytest.mark.promise("P26")
def test_an_act_is_saved_as_soon_as_it_is_complete(
    autosave: Autosave, document: Document, disk: Disk, until: Callable
) -> None:
    document.edit("answer", scored(CASE, 7))
    assert autosave._now.interval() == 0
    until(lambda: disk.saved == [scored(CASE, 7)])
    assert disk.drafts == []


@pytest.mark.promise("P26")
def test_a_word_is_kept_as_a_draft_while_the_typing_goes_on(
    autosave: Autosave, document: Document, disk: Disk, until: Callable
) -> None:
    document.begin()
    document.edit("answer", said(CASE, "I would"))
    assert autosave._soon.isActive()
    assert autosave._soon.interval() == DRAFT_AFTER < WORD_WITHIN
    until(lambda: disk.drafts == [said(CASE, "I would")])
    assert disk.saved == []


def test_whoever_types_without_a_pause_is_kept_too(
    autosave: Autosave, document: Document, disk: Disk, qtbot: QtBot
) -> None:
    """The timer runs from the first letter: no letter begins it anew."""
    clock = QElapsedTimer()
    document.begin()
    clock.start()
    words = ""
    while not disk.drafts and clock.elapsed() < 10_000:
        words += "a"
        document.edit("answer", said(CASE, words[-1900:]))
        assert autosave._soon.isActive()
        qtbot.wait(5)
    assert disk.drafts


def test_a_gesture_that_is_complete_is_saved_whole_and_no_draft_follows(
    autosave: Autosave, document: Document, disk: Disk, until: Callable
) -> None:
    document.begin()
    document.edit("answer", said(CASE, "I would like"))
    document.settle()
    assert not autosave._soon.isActive()
    until(lambda: disk.saved == [said(CASE, "I would like")])
    assert disk.drafts == []


def test_undo_and_redo_are_saved(
    autosave: Autosave, document: Document, disk: Disk, until: Callable
) -> None:
    document.edit("answer", scored(CASE, 7))
    until(lambda: len(disk.saved) == 1)
    document.undo()
    until(lambda: disk.saved[1:] == [CASE])
    document.redo()
    until(lambda: disk.saved[2:] == [scored(CASE, 7)])


def test_saved_is_said_only_when_it_is(
    autosave: Autosave, document: Document, states: list[Saved], disk: Disk
) -> None:
    assert autosave.state is Saved.YES
    document.edit("answer", scored(CASE, 7))
    assert autosave.state is Saved.NOT_YET
    assert disk.saved == []
    assert autosave.flush()
    assert autosave.state is Saved.YES
    assert states == [Saved.NOT_YET, Saved.YES]


def test_a_draft_on_disk_counts_as_saved_until_the_next_letter(
    autosave: Autosave, document: Document, states: list[Saved]
) -> None:
    document.begin()
    document.edit("answer", said(CASE, "I"))
    autosave.flush()
    document.edit("answer", said(CASE, "I w"))
    assert states == [Saved.NOT_YET, Saved.YES, Saved.NOT_YET]
    autosave.flush()


def test_flush_writes_at_once_what_waits(
    autosave: Autosave, document: Document, disk: Disk
) -> None:
    document.edit("answer", scored(CASE, 7))
    assert autosave.flush()
    assert disk.saved == [scored(CASE, 7)]
    assert not autosave._now.isActive()


def test_flush_writes_nothing_where_nothing_waits(autosave: Autosave, disk: Disk) -> None:
    assert autosave.flush()
    assert (disk.saved, disk.drafts) == ([], [])


def test_flush_keeps_a_sentence_that_goes_on(
    autosave: Autosave, document: Document, disk: Disk
) -> None:
    document.begin()
    document.edit("answer", said(CASE, "I would"))
    assert autosave.flush()
    assert disk.drafts == [said(CASE, "I would")]
    assert document.in_gesture


def test_flush_keeps_an_act_although_another_gesture_has_begun(
    autosave: Autosave, document: Document, disk: Disk
) -> None:
    document.edit("answer", scored(CASE, 7))
    document.begin()
    assert autosave.flush()
    assert scored(CASE, 7) in disk.saved + disk.drafts
    document.settle()
    assert autosave.flush()
    assert disk.saved == [scored(CASE, 7)]


@pytest.mark.promise("P28")
def test_what_the_disk_does_not_take_is_kept_and_tried_again(
    autosave: Autosave, document: Document, disk: Disk, states: list[Saved], until: Callable
) -> None:
    disk.full = True
    document.edit("answer", scored(CASE, 7))
    assert not autosave.flush()
    assert autosave.state is Saved.CANNOT
    assert autosave.problem is not None
    assert autosave.problem.kind == "disk_full"
    assert document.case == scored(CASE, 7), "nothing is lost"
    assert autosave._again.isActive()
    assert autosave._again.interval() == TRY_AGAIN_AFTER == 1000
    disk.full = False
    until(lambda: disk.saved == [scored(CASE, 7)])
    assert autosave.problem is None
    assert states == [Saved.NOT_YET, Saved.CANNOT, Saved.YES]


@pytest.mark.promise("P28")
def test_one_can_go_on_while_the_disk_is_full(
    autosave: Autosave, document: Document, disk: Disk
) -> None:
    disk.full = True
    for score in (1, 2, 3):
        document.edit("answer", scored(CASE, score))
        assert not autosave.flush()
    document.undo()
    disk.full = False
    assert autosave.flush()
    assert disk.saved == [scored(CASE, 2)]
    assert not autosave._again.isActive()


def test_a_sentence_goes_on_while_the_disk_is_full(
    autosave: Autosave, document: Document, disk: Disk, until: Callable
) -> None:
    disk.full = True
    document.begin()
    document.edit("answer", said(CASE, "I would"))
    until(lambda: autosave.state is Saved.CANNOT)
    document.edit("answer", said(CASE, "I would like"))
    assert autosave.state is Saved.CANNOT, "it is not said to be saved before it is"
    disk.full = False
    until(lambda: disk.drafts == [said(CASE, "I would like")])
    document.settle()
    assert autosave.flush()
    assert disk.saved == [said(CASE, "I would like")]


def test_it_goes_on_trying(
    autosave: Autosave, document: Document, disk: Disk, until: Callable
) -> None:
    tries = []
    disk.full = True
    autosave._again.setInterval(1)
    autosave._save = lambda case: (tries.append(case), disk.save(case))
    document.edit("answer", scored(CASE, 7))
    until(lambda: len(tries) >= 4)
    disk.full = False
    until(lambda: disk.saved == [scored(CASE, 7)])
    assert not autosave._again.isActive()


@pytest.mark.promise("P17")
def test_what_stands_in_a_form_is_on_disk_soon_and_in_no_case(
    document: Document, disk: Disk, until: Callable
) -> None:
    held: list[object] = []
    autosave = Autosave(document, disk.save, disk.draft, held.append)
    document.hold("a/form", {"words": "half a wor"})
    assert autosave.state is Saved.NOT_YET
    until(lambda: held == [{"a/form": {"words": "half a wor"}}])
    assert autosave.state is Saved.YES and not disk.saved and not disk.drafts


def test_a_form_waits_for_the_disk_and_nothing_is_left_before_it_is_written(
    document: Document, disk: Disk, until: Callable
) -> None:
    held: list[Case] = []
    autosave = Autosave(document, disk.save, disk.draft, lambda _: disk._take(CASE, held))
    disk.full = True
    document.hold("a/form", "x")
    assert not autosave.flush() and autosave.state is Saved.CANNOT
    disk.full = False
    until(lambda: held == [CASE])
    assert autosave.flush() and autosave.state is Saved.YES and len(held) == 1


def test_what_is_kept_of_a_form_is_in_the_case_before_the_form_is_forgotten(
    document: Document, disk: Disk, until: Callable
) -> None:
    order: list[str] = []
    Autosave(
        document,
        lambda _: order.append("case"),
        disk.draft,
        lambda typed: order.append(f"form {len(typed)}"),
    )
    document.hold("a/form", "x")
    document.edit("answer", scored(CASE, 7))
    document.hold("a/form", None)
    until(lambda: order == ["case", "form 0"])


def test_a_form_is_forgotten_only_after_the_draft_of_what_was_kept_of_it(
    document: Document, until: Callable
) -> None:
    order: list[str] = []
    autosave = Autosave(
        document,
        lambda _: order.append("case"),
        lambda _: order.append(f"draft {autosave.state.value}"),
        lambda typed: order.append(f"form {len(typed)}"),
    )
    document.hold("a/form", "x")
    document.begin()
    document.hold("a/form", None)  # the first letter makes a step, and says so before the step
    document.edit("plan", scored(CASE, 7))
    until(lambda: autosave.state is Saved.YES)
    assert order == ["draft not yet", "form 0"]

"""The one door for change: one act is one undo, and a gesture is one act."""

import gc
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mylife_desktop.domain.case import Case
from mylife_desktop.editing.document import Document
from tests.builders import a_case, said, scored

CASE = a_case()


class Ear:
    """Hears what a document says."""

    def __init__(self, document: Document) -> None:
        self.changes: list[Case] = []
        self.acts = 0
        document.changed.connect(self.changes.append)
        document.settled.connect(self._on_settled)

    def _on_settled(self) -> None:
        self.acts += 1


@pytest.fixture
def document(qapp: QApplication) -> Document:
    return Document(CASE)


@pytest.fixture
def ear(document: Document) -> Ear:
    return Ear(document)


def test_an_edit_makes_the_case_another_value_and_says_so(document: Document, ear: Ear) -> None:
    after = scored(CASE, 7)
    document.edit("answer", after)
    assert document.case == after
    assert ear.changes == [after]
    assert ear.acts == 1


def test_an_edit_that_changes_nothing_is_none(document: Document, ear: Ear) -> None:
    document.edit("answer", replace(CASE))
    assert (ear.changes, ear.acts) == ([], 0)
    assert not document.can_undo


def test_undo_gives_the_earlier_value_back_and_redo_the_later(document: Document, ear: Ear) -> None:
    after = scored(CASE, 7)
    document.edit("answer", after)
    document.undo()
    assert document.case == CASE
    document.redo()
    assert document.case == after
    assert ear.changes == [after, CASE, after]
    assert ear.acts == 3, "what is undone and redone is to be saved too"


def test_without_anything_to_undo_or_redo_nothing_happens(document: Document, ear: Ear) -> None:
    document.undo()
    document.redo()
    assert (ear.changes, ear.acts) == ([], 0)


def test_two_acts_are_two_undos(document: Document) -> None:
    first, second = scored(CASE, 7), scored(CASE, 8)
    document.edit("answer", first)
    document.edit("answer", second)
    document.undo()
    assert document.case == first
    document.undo()
    assert document.case == CASE


def test_one_drag_is_one_undo(document: Document, ear: Ear) -> None:
    document.begin()
    for score in (4, 5, 6, 7):
        document.edit("answer", scored(CASE, score))
    assert ear.acts == 0, "it is not complete before the finger lets go"
    document.settle()
    assert ear.acts == 1
    assert len(document._done) == 1
    document.undo()
    assert document.case == CASE
    document.redo()
    assert document.case == scored(CASE, 7)


def test_one_stay_in_a_field_is_one_undo(document: Document) -> None:
    document.begin()
    for end in range(1, 12):
        document.edit("answer", said(CASE, "Iida and me"[:end]))
    document.settle()
    document.undo()
    assert document.case == CASE


def test_two_drags_are_two_undos(document: Document) -> None:
    for score in (5, 8):
        document.begin()
        document.edit("answer", scored(CASE, score))
        document.settle()
    document.undo()
    assert document.case == scored(CASE, 5)


def test_a_drag_does_not_swallow_the_act_before_it(document: Document) -> None:
    document.edit("answer", scored(CASE, 2))
    document.begin()
    document.edit("answer", scored(CASE, 3))
    document.settle()
    document.undo()
    assert document.case == scored(CASE, 2)


def test_a_gesture_that_ends_where_it_began_leaves_nothing(document: Document) -> None:
    before = scored(CASE, 3)
    document.edit("answer", before)
    document.begin()
    for score in (4, 5, 4, 3):
        document.edit("answer", scored(CASE, score))
    document.settle()
    assert document.case == before
    assert len(document._done) == 1
    document.undo()
    assert document.case == CASE


def test_it_may_go_on_from_where_it_began(document: Document) -> None:
    document.begin()
    for score in (4, None, 6):
        document.edit("answer", CASE if score is None else scored(CASE, score))
    document.settle()
    assert len(document._done) == 1
    document.undo()
    assert document.case == CASE


def test_put_back_makes_as_if_it_had_never_begun(document: Document, ear: Ear) -> None:
    before = scored(CASE, 3)
    document.edit("answer", before)
    document.begin()
    document.edit("answer", scored(CASE, 6))
    document.edit("answer", scored(CASE, 9))
    document.put_back()
    assert document.case == before
    assert ear.changes[-1] == before
    assert not document.in_gesture
    assert len(document._done) == 1
    document.undo()
    assert document.case == CASE


def test_put_back_before_anything_moved_changes_nothing(document: Document) -> None:
    before = scored(CASE, 3)
    document.edit("answer", before)
    document.begin()
    document.put_back()
    assert document.case == before
    assert len(document._done) == 1


def test_put_back_without_a_gesture_changes_nothing(document: Document) -> None:
    document.edit("answer", scored(CASE, 3))
    document.put_back()
    assert document.case == scored(CASE, 3)
    assert len(document._done) == 1


def test_put_back_does_not_put_back_the_gesture_before(document: Document) -> None:
    document.begin()
    document.edit("answer", scored(CASE, 3))
    document.settle()
    document.begin()
    document.put_back()
    assert document.case == scored(CASE, 3)


def test_undo_in_the_middle_of_a_gesture_settles_it_first(document: Document, ear: Ear) -> None:
    document.begin()
    document.edit("answer", said(CASE, "Iida"))
    document.undo()
    assert document.case == CASE
    assert not document.in_gesture
    assert ear.acts == 2, "the words, and that they were taken back"
    document.redo()
    assert document.case == said(CASE, "Iida")


def test_what_is_typed_after_an_undo_is_another_act(document: Document) -> None:
    document.begin()
    document.edit("answer", said(CASE, "Iida"))
    document.undo()
    document.begin()
    document.edit("answer", said(CASE, "Olli"))
    document.settle()
    document.undo()
    assert document.case == CASE


def test_a_new_gesture_settles_the_one_that_goes_on(document: Document, ear: Ear) -> None:
    document.begin()
    document.edit("answer", said(CASE, "Iida"))
    document.begin()
    assert ear.acts == 1
    assert document.in_gesture
    document.edit("answer", scored(document.case, 4))
    document.settle()
    document.undo()
    assert document.case == said(CASE, "Iida")


def test_a_new_act_after_an_undo_leaves_nothing_to_redo(document: Document) -> None:
    document.edit("answer", scored(CASE, 3))
    document.undo()
    document.edit("answer", scored(CASE, 9))
    document.redo()
    assert document.case == scored(CASE, 9)


def test_settling_twice_is_settling_once(document: Document, ear: Ear) -> None:
    document.begin()
    document.edit("answer", scored(CASE, 3))
    document.settle()
    document.settle()
    assert ear.acts == 1


def test_it_says_what_can_be_undone_and_redone(document: Document) -> None:
    said_: list[tuple[bool, bool]] = []
    document.undo_changed.connect(lambda *both: said_.append(both))
    document.edit("answer", scored(CASE, 3))
    document.undo()
    document.redo()
    assert said_ == [(True, False), (False, True), (True, False)]


def test_python_can_collect_an_open_case_with_all_that_was_done(qapp: QApplication) -> None:
    """A QUndoStack could not: the process ended there."""
    for score in range(11):
        document = Document(CASE)
        document.ear = Ear(document)
        document.edit("answer", scored(CASE, score))
        document.begin()
        document.edit("answer", said(CASE, "words"))
        document.put_back()
        document.undo()
        document.child = QObject(document)
        document.child.document = document
        del document
    gc.collect()


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.integers(0, 10)),
        st.tuples(st.sampled_from(["begin", "settle", "put_back", "undo", "redo"]), st.none()),
    ),
    max_size=30,
)


@pytest.mark.usefixtures("qapp")
@given(ACTS)
def test_whatever_is_done_undoing_it_all_leads_back_and_redoing_it_all_forth(acts: list) -> None:
    document = Document(CASE)
    for act, score in acts:
        if act == "edit":
            document.edit("answer", scored(CASE, score))
        else:
            getattr(document, act)()
    document.settle()
    while document.can_redo:
        document.redo()
    last = document.case
    while document.can_undo:
        before = document.case
        document.undo()
        assert document.case != before, "an undo that changes nothing"
    assert document.case == CASE
    while document.can_redo:
        document.redo()
    assert document.case == last


def test_what_stands_in_a_form_is_in_no_undo_and_the_latest_is_last(document: Document) -> None:
    document.hold("a/one", "x")
    document.hold("a/two", "y")
    document.hold("a/one", "xx")
    assert list(document.unfinished) == ["a/two", "a/one"]
    assert not document.can_undo and document.case == CASE
    document.hold("a/two", None)
    assert document.unfinished == {"a/one": "xx"}

"""Somebody does anything in any order on the real page and the real disk, and nothing is lost.

The model is the case itself, edited by the pure functions of `domain`, and a list of what can be
undone. What the page once called saved is there after every closing and every power cut.
"""

import gc
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp
from types import MappingProxyType
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.circle.geometry import Point as Place
from mylife_desktop.circle.handles import Handle, is_shown, taken
from mylife_desktop.domain.case import Case, Sitting, case_to_value
from mylife_desktop.domain.instrument import STANDARD
from mylife_desktop.domain.meeting import MEETINGS, Part
from mylife_desktop.domain.round import Answer
from mylife_desktop.domain.themes import COMMENT_LENGTH, Point, Skip, Viewpoint
from mylife_desktop.editing.autosave import Saved
from mylife_desktop.exchange.case_file import read_case, write_case
from mylife_desktop.session.session import Session
from mylife_desktop.store.store import Store
from mylife_desktop.ui.curtain import Curtain
from mylife_desktop.ui.look import look
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.meeting.go_on_page import GoOnPage
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from tests import drive
from tests.builders import THEMES
from tests.journeys.opened import TODAY, Made, noor
from tests.journeys.random_plans import WORDS, PlanningUser, laid_out, with_people, words_in
from tests.thorough import THOROUGH

LEFT = Qt.MouseButton.LeftButton
SCORES = st.integers(0, 10)
VIEWPOINTS = st.sampled_from(list(Viewpoint))


CHOSEN = st.lists(st.sampled_from(THEMES), max_size=3, unique=True)


def without_meetings(case: Case) -> Case:
    """What an undo can change: all but how far the two have come and who is there."""
    parts = {name: part for name, part in case.parts.items() if name != MEETINGS}
    return replace(case, parts=MappingProxyType(parts))


def rounds_of(case: Case) -> object:
    return {k: v for k, v in case_to_value(without_meetings(case)).items() if k != "format"}


class RandomUser(PlanningUser):
    """Plays on Noor's page; the class variables come from the test."""

    qtbot: ClassVar[QtBot]
    made: ClassVar[Made]
    home: ClassVar[Path]

    # -- the program -----------------------------------------------------------------------------

    @initialize()
    def begin(self) -> None:
        self.today, self.clock = TODAY, 0.0
        self.begin_to_plan()
        self.folder = Path(mkdtemp(dir=self.home)) / "store"
        shutil.copytree(self.made.folder, self.folder)
        dress = look("light", 100)
        self.window = MainWindow(lambda: Curtain(dress, lambda: "en"))
        self.window.resize(1366, 768)
        self.window.show()
        QTest.qWaitForWindowActive(self.window)
        with Store.open(self.folder, self.made.key) as store:
            case = with_people(noor())
            store.add(case)
        self.case = case
        self.open()

    def open(self) -> None:
        """Open Noor's page, as it is in the folder now."""
        self.session = Session(
            Store.open(self.folder, self.made.key),
            self.window,
            lambda: self.dress,
            lambda: "en",
            lambda: self.today,
        )
        self.session.open_person(self.case.id)
        if isinstance(self.window.page, GoOnPage):  # left in the middle on an earlier day
            self.window.page.began_anew.emit()
        QApplication.processEvents()
        assert self.session._open_case.autosave is not None
        self.autosave = self.session._open_case.autosave
        self.autosave.state_changed.connect(self._on_state)
        for waiting in (self.autosave._soon, self.autosave._form_soon):
            waiting.setInterval(1)  # a quarter of a second is long for a machine
        assert rounds_of(self.document.case) == rounds_of(self.case)
        self.saved, self.saved_half = self.case, self.half
        self.undone: list[tuple[Case, Case]] = []
        self.done: list[tuple[Case, Case]] = []
        self.stay = False
        for row in self.page.circle_page.card._rows.values():
            row.now = self._tick

    @property
    def page(self) -> MeetingPage:
        assert self.session.meeting is not None
        return self.session.meeting

    @property
    def document(self):  # type: ignore[no-untyped-def]
        return self.session.document

    @property
    def circle(self):  # type: ignore[no-untyped-def]
        return self.page.circle_page.circle

    @property
    def theme(self) -> str:
        """The theme that is lit."""
        picture = self.circle.picture
        return str(picture.spokes[picture.active].theme)

    @property
    def answer(self) -> Answer:
        """What the model says of it today."""
        return self.sitting.round_of(self.case).answer(self.theme)

    @property
    def sitting(self) -> Sitting:
        return Sitting(self.today.isoformat(), STANDARD)

    def _on_state(self, state: Saved) -> None:
        """What the page calls saved from this moment on."""
        if state is Saved.YES:
            self.saved = without_meetings(self.document.case)
            self.saved_half = words_in(self.document.unfinished)

    def _tick(self) -> float:
        self.clock += 1.0
        return self.clock

    # -- the model -------------------------------------------------------------------------------

    def act(self, case: Case) -> None:
        """One whole act."""
        self.end_stay()
        if case != self.case:
            self.done.append((self.case, case))
            self.undone = []
            self.case = case

    def typed(self, case: Case) -> None:
        """Part of a stay in the field."""
        if case == self.case:
            return
        if self.stay and self.done:
            before, _ = self.done.pop()
            if case != before:
                self.done.append((before, case))
            else:
                self.stay = False
        else:
            self.done.append((self.case, case))
            self.stay = True
        self.undone = []
        self.case = case

    def end_stay(self) -> None:
        self.stay = False

    def at_the_circle(self) -> None:
        """To the Circle, if the two are somewhere else."""
        if not self.circle.isVisible():
            self.page.show_part(Part.CIRCLE)
            self.end_stay()
        laid_out()  # another look, or a page that is left, may still be about to move it

    # -- acts ------------------------------------------------------------------------------------

    @rule(theme=st.sampled_from(THEMES))
    def lights(self, theme: str) -> None:
        self.at_the_circle()
        label = drive.layout_of(self.circle).labels[THEMES.index(theme)]
        drive.click(self.circle, label.icon)
        self.end_stay()
        assert self.theme == theme

    @rule(viewpoint=VIEWPOINTS, score=SCORES)
    def presses_a_number(self, viewpoint: Viewpoint, score: int) -> None:
        self.at_the_circle()
        given = None if self.answer.score(viewpoint) == score else score
        self.act(self.sitting.score(self.case, self.theme, viewpoint, given))
        _click(self.page.circle_page.card.row(viewpoint).keys()[score])

    @rule(key=st.sampled_from([*range(11), "Delete", "Up", "Down"]))
    def presses_a_key_on_the_circle(self, key: int | str) -> None:
        self.at_the_circle()
        self.circle.setFocus()
        viewpoint = self.circle.picture.viewpoint
        now = self.answer.score(viewpoint)
        if isinstance(key, int):
            given: int | None = key
            drive.keys(drive.digit(key))
        elif key == "Delete":
            given = None
            drive.keys(Qt.Key.Key_Delete)
        else:
            step = 1 if key == "Up" else -1
            given = max(0, min(10, now + step)) if now is not None else (0 if step > 0 else 10)
            drive.keys(Qt.Key.Key_Up if step > 0 else Qt.Key.Key_Down)
        self.act(self.sitting.score(self.case, self.theme, viewpoint, given))

    @rule(
        theme=st.sampled_from(THEMES),
        viewpoint=VIEWPOINTS,
        way=st.lists(SCORES, min_size=1, max_size=3),
    )
    def drags(self, theme: str, viewpoint: Viewpoint, way: list[int]) -> None:
        self.at_the_circle()
        circle = self.circle
        there = drive.handle_at(circle, theme, viewpoint)
        start = Place(round(there.x), round(there.y))  # a mouse stands on whole pixels
        asked = Handle(THEMES.index(theme), viewpoint)
        held = taken(drive.layout_of(circle).geometry, circle.picture, start)
        if held is None or not is_shown(circle.picture, asked):
            return  # the hoped-for level of another theme is not on the Circle
        moved = circle.picture.spokes[held.spoke].theme
        drive.drag(circle, start, *(_past(circle, held, score) for score in way))
        before = self.sitting.round_of(self.case).answer(moved).score(held.viewpoint)
        if any(score != before for score in way):
            self.undone = []  # also where the handle comes back to where it was
        self.act(self.sitting.score(self.case, moved, held.viewpoint, way[-1]))

    @rule(words=WORDS)
    def types(self, words: str) -> None:
        self.at_the_circle()
        assume(len(self.answer.comment or "") + len(words) <= COMMENT_LENGTH)
        box = self.page.circle_page.card.comment_box
        if not box.hasFocus():
            _click(box)
            self.end_stay()
        QTest.keyClick(box, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        for letter in words:
            drive.letter(box, letter)
            now = (self.answer.comment or "") + letter
            self.typed(self.sitting.comment(self.case, self.theme, now))

    @rule()
    def rubs_out_everything(self) -> None:
        self.at_the_circle()
        box = self.page.circle_page.card.comment_box
        if not box.hasFocus():
            _click(box)
            self.end_stay()
        QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(box, Qt.Key.Key_Delete)
        self.typed(self.sitting.comment(self.case, self.theme, ""))

    @rule()
    def leaves_the_field(self) -> None:
        self.at_the_circle()
        QTest.keyClick(drive.focused(), Qt.Key.Key_Tab)
        self.end_stay()

    @rule(why=st.sampled_from(list(Skip)))
    def skips(self, why: Skip) -> None:
        self.at_the_circle()
        open_points = self.answer.unanswered()
        button = self.page.circle_page.card._skips._buttons[why]
        assert button.isEnabled() == bool(open_points)
        if not open_points:
            return
        given = {self.answer.why_skipped(point) for point in open_points}
        self.act(
            self.sitting.skip(self.case, self.theme, open_points, None if given == {why} else why)
        )
        _click(button)

    @rule(scores=st.lists(SCORES, min_size=1, max_size=4))
    def answers_one_by_one(self, scores: list[int]) -> None:
        self.at_the_circle()
        _click(self.page.circle_page._one_by_one)
        self.end_stay()
        points = [(Viewpoint(p), t) for p in (Point.IMPORTANCE, Point.SATISFACTION) for t in THEMES]
        round_ = self.sitting.round_of(self.case)
        still = [i for i, (v, t) in enumerate(points) if round_.answer(t).score(v) is None]
        at = still[0] if still else 0
        for score in scores[: len(points) - 1 - at]:
            drive.keys(drive.digit(score))
            viewpoint, theme = points[at]
            self.act(self.sitting.score(self.case, theme, viewpoint, score))
            at += 1
        _click(self.page.bar.back)
        assert self.page.circle_page.isVisible()

    @rule()
    def keeps_words_private_or_not(self) -> None:
        self.at_the_circle()
        private = self.page.circle_page.card.words.private
        if private.isVisible():
            kept = self.sitting.keep_private(self.case, self.theme, self.answer.private is None)
            self.act(kept)
            _click(private)

    @rule()
    def says_as_last_time(self) -> None:
        self.at_the_circle()
        button = self.page.circle_page.card._as_before
        if button.isVisible():
            self.act(self.sitting.as_before(self.case, self.theme, *Viewpoint))
            _click(button)

    @rule(part=st.sampled_from(list(Part)))
    def goes_to_another_part(self, part: Part) -> None:
        self.page.show_part(part)
        self.end_stay()

    @rule(themes=CHOSEN)
    def names_strengths(self, themes: list[str]) -> None:
        self.act(self.sitting.name_strengths(self.case, themes))
        self.page._answering.name_strengths(tuple(themes))

    @rule(themes=CHOSEN)
    def chooses_what_to_begin_with(self, themes: list[str]) -> None:
        self.act(self.sitting.choose_focus(self.case, themes))
        self.page._answering.choose_focus(tuple(themes))

    @rule(theme=st.sampled_from(THEMES), words=WORDS)
    def tells_what_changed(self, theme: str, words: str) -> None:
        self.act(self.sitting.tell_change(self.case, theme, words))
        self.page._answering.end()  # no two fields have the cursor
        self.page._answering.tell_change(theme, words)
        self.page._answering.end()

    @rule(others=st.lists(st.sampled_from(["Sisko", "Opo"]), unique=True))
    def sits_with(self, others: list[str]) -> None:
        """Who is there is a fact: no act, and nothing that an undo changes."""
        assert self.page._course is not None
        self.page._course.sit_with((), tuple(others))

    @rule()
    def undoes(self) -> None:
        if not self.done:
            assert not self.page.bar.undo.isEnabled()
            return
        self.page.bar.undo.setFocus()
        self.end_stay()
        self.undone.append(self.done.pop())
        self.case = self.undone[-1][0]
        _click(self.page.bar.undo)

    @rule()
    def redoes(self) -> None:
        if not self.undone:
            assert not self.page.bar.redo.isEnabled()
            return
        self.page.bar.redo.setFocus()
        self.end_stay()
        self.done.append(self.undone.pop())
        self.case = self.done[-1][1]
        _click(self.page.bar.redo)

    @rule()
    def waits_a_moment(self) -> None:
        self.qtbot.waitUntil(lambda: self.autosave.state is Saved.YES)
        case, half = self.on_disk(self.image())
        assert (rounds_of(case), half) == (rounds_of(self.case), self.half)

    # -- the end, and the next time --------------------------------------------------------------

    @rule(days=st.integers(0, 1))
    def closes_and_opens_again(self, days: int) -> None:
        self.close()
        self.today += timedelta(days=days)
        self.open()

    @precondition(lambda self: self.autosave.state is Saved.NOT_YET or self.stay)
    @rule(days=st.integers(0, 1))
    def is_killed_and_opens_again(self, days: int) -> None:
        image = self.image()
        there = self.saved, self.saved_half
        if self.autosave._form_waits:  # not all is called saved, and some of it may be already
            there = self.on_disk(image)
            been = [
                self.saved,
                self.case,
                *(each for act in self.done + self.undone for each in act),
            ]
            assert self.stay or rounds_of(there[0]) in map(rounds_of, been)
        self.close()
        self.folder = image
        self.case, self.half = there
        self.today += timedelta(days=days)
        self.open()

    @invariant()
    def page_and_model_agree(self) -> None:
        assert rounds_of(self.document.case) == rounds_of(self.case)
        if self.circle.isVisible():
            card, answer = self.page.circle_page.card, self.answer
            assert card.comment_box.words() == (answer.comment or "")
            for viewpoint in Viewpoint:
                assert card.row(viewpoint).score == answer.score(viewpoint)
        document = self.document
        assert (document.can_undo, document.can_redo) == (bool(self.done), bool(self.undone))
        assert self.page.bar.undo.isEnabled() == bool(self.done)

    @invariant()
    def saved_means_all_of_it(self) -> None:
        if self.autosave.state is Saved.YES:
            assert self.saved == self.case

    def image(self) -> Path:
        """The files as a power cut at this instant would leave them."""
        image = Path(mkdtemp(dir=self.home)) / "store"
        return Path(shutil.copytree(self.folder, image))

    def on_disk(self, image: Path) -> tuple[Case, str]:
        """The case as it is there, and what stands in a form."""
        copy = Path(shutil.copytree(image, Path(mkdtemp(dir=self.home)) / "store"))
        with Store.open(copy, self.made.key) as store:
            case = without_meetings(store.open_case(self.case.id))
            return case, words_in(store.unfinished(case.id))

    def close(self) -> None:
        assert self.session.close()
        self.session.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def teardown(self) -> None:
        if not hasattr(self, "session"):
            return
        try:
            self.close()
            file = self.folder.parent / "out.json"
            with Store.open(self.folder, self.made.key) as store:
                write_case(store.export_case(self.case.id), file)
            assert rounds_of(read_case(file)) == rounds_of(self.case)
        finally:
            self.stop_planning()
            QApplication.instance().removeEventFilter(self.window)
            self.window.close()
            self.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()


def _click(widget: QWidget | QPushButton | None) -> None:
    assert widget is not None
    QTest.mouseClick(widget, LEFT)


def _past(circle: object, held: Handle, score: int) -> Place:
    """The ring of a score on the spoke that is held."""
    return drive.layout_of(circle).geometry.at(held.spoke, score)  # type: ignore[arg-type]


@pytest.mark.promise("P24")
@pytest.mark.promise("P26")
def test_whatever_somebody_does_nothing_that_was_saved_is_lost(
    qapp: QApplication, qtbot: QtBot, made: Made, tmp_path: Path
) -> None:
    RandomUser.qtbot, RandomUser.made, RandomUser.home = qtbot, made, tmp_path
    run_state_machine_as_test(
        RandomUser,
        settings=settings(
            max_examples=20 if THOROUGH else 8,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            # To find the shortest way to a fault takes minutes: THOROUGH=1 does it.
            phases=[one for one in Phase if THOROUGH or one is not Phase.shrink],
        ),
    )

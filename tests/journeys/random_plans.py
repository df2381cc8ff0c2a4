"""What somebody does at random with the plan, the permissions, the papers and the settings."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from mylife_desktop.domain import planning
from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.given import Form
from mylife_desktop.domain.last_time import check
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.people_edits import Kind, add_person
from mylife_desktop.domain.plan import CheckState, Step, plan_of, with_plan
from mylife_desktop.domain.service_edits import add_service_goals
from mylife_desktop.domain.services import cards_of, services_of
from mylife_desktop.domain.shares import withdraw
from mylife_desktop.domain.sharing_edits import Given, give_parts, given_to, withdraw_part
from mylife_desktop.language import OWN_NAMES, Languages
from mylife_desktop.leaving import given
from mylife_desktop.ui.look import look
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from mylife_desktop.ui.meeting.paper_card import FORMS, GIVEN, PLAN, TAKE_HOME, WALLET
from mylife_desktop.ui.meeting.people_room import PeopleRoom
from mylife_desktop.ui.meeting.plan_room import PlanRoom
from mylife_desktop.ui.meeting.services_page import ServicesPage
from mylife_desktop.ui.meeting.services_room import ServicesRoom
from mylife_desktop.ui.meeting.share_cell import Seen
from mylife_desktop.ui.meeting.sharing_page import SharingPage
from mylife_desktop.ui.meeting.sharing_room import SharingRoom
from mylife_desktop.ui.meeting.take_home_room import TakeHomeRoom
from tests import drive
from tests.builders import THEMES

WORDS = st.text(st.sampled_from('ab Zäö<>&"“\n’é😀👩‍👧שلم\u202e=1'), min_size=1, max_size=12)
PEOPLE, PARTS = st.sampled_from(["p2", "p3"]), st.sampled_from(["circle", "comments", "plan"])
HALF = "services/form/"
"""Where a new card of a service is kept that is not added yet."""


def with_people(case: Case) -> Case:
    """With a case manager, and two who may be shown something."""
    case = add_person(case, "Sari", Kind.CASE_MANAGER)
    case = add_person(case, "Mum", Kind.OWN)
    return add_person(case, "Pekka", Kind.PROFESSIONAL)


def words_in(unfinished: Mapping[str, Any]) -> str:
    """The words of the card that is half written."""
    return str(unfinished.get(HALF, {}).get("words", ""))


class PlanningUser(RuleBasedStateMachine):
    """The acts of the plan and of what leaves; `half` is what stands in a form, not kept yet."""

    if TYPE_CHECKING:
        case: Case
        done: list[tuple[Case, Case]]
        undone: list[tuple[Case, Case]]
        page: MeetingPage
        sitting: Sitting
        session: Any
        document: Any
        act: Callable[[Case], None]
        end_stay: Callable[[], None]

    half = ""

    def begin_to_plan(self) -> None:
        """As the program begins: light, in English, and a printer in the hall."""
        self.dress = look("light", 100)
        self.languages = Languages()
        self.papers: list[bytes] = []

    def stop_planning(self) -> None:
        for translator in self.languages._translators:
            QCoreApplication.removeTranslator(translator)

    @property
    def day(self) -> str:
        return self.sitting.date

    def kept(self, change: Callable[[Case], Case]) -> None:
        """A fact that no undo takes back."""
        self.done = [(change(before), change(after)) for before, after in self.done]
        self.undone = [(change(before), change(after)) for before, after in self.undone]
        self.case = change(self.case)

    @property
    def plan_room(self) -> PlanRoom:
        return self.page._plan_room

    def at_the_sharing(self) -> SharingPage:
        self.page.show_part(Part.PLAN)
        self.plan_room.show_sharing()
        self.end_stay()
        laid_out()
        room = self.plan_room._current()
        assert isinstance(room, SharingRoom)
        return room.page

    def at_the_services(self) -> ServicesPage:
        self.page.show_part(Part.PLAN)
        self.plan_room._show(ServicesRoom)
        self.end_stay()
        room = self.plan_room._current()
        assert isinstance(room, ServicesRoom)
        return room.page

    # -- goals and steps -------------------------------------------------------------------------

    @rule(theme=st.sampled_from(THEMES), words=WORDS)
    def makes_a_goal(self, theme: str, words: str) -> None:
        """Its id is the program's own: nothing but the plan may be another one."""
        room = self.plan_room.goals
        self.page._answering.end()  # no two fields have the cursor
        room.page.goal_added.emit(theme, f"I {words}")
        room.page.left.emit()
        made = plan_of(self.document.case)
        assert made.goals[:-1] == plan_of(self.case).goals and made.goals[-1].words == f"I {words}"
        self.act(with_plan(self.case, made))

    @precondition(lambda self: bool(plan_of(self.case).goals))
    @rule(words=WORDS)
    def makes_a_step(self, words: str) -> None:
        goal = plan_of(self.case).goals[-1].id
        room = self.plan_room.goals
        self.page._answering.end()
        room.page.step_added.emit(goal, Step(f"I {words}"))
        room.page.left.emit()
        self.act(planning.add_step(self.case, goal, f"I {words}", on=self.day))

    @precondition(lambda self: any(plan_of(self.case).steps()))
    @rule(state=st.sampled_from(list(CheckState)))
    def says_how_a_step_went(self, state: CheckState) -> None:
        goal, at, _ = next(plan_of(self.case).steps())
        self.act(check(self.case, goal.id, at, state, on=self.day))
        room = self.page._room(Part.LAST_TIME)
        room.page.answered.emit(goal.id, at, state)  # type: ignore[attr-defined]

    @rule(room=st.sampled_from([ServicesRoom, PeopleRoom, SharingRoom]))
    def looks_at_another_page_of_the_plan(self, room: type) -> None:
        self.page.show_part(Part.PLAN)
        self.plan_room._show(room)
        self.end_stay()

    # -- what the services plan ------------------------------------------------------------------

    @rule(words=WORDS)
    def writes_half_a_card(self, words: str) -> None:
        assume(len(self.half) + len(words) < 100)
        page = self.at_the_services()
        if page.form.isHidden():
            page.write_new()
        box = page.form.words
        assert box.words() == self.half
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        for letter in words:
            drive.letter(box, letter)
        self.half += words

    @precondition(lambda self: bool(self.half))
    @rule(service=st.sampled_from(["School", "Clinic"]), theme=st.sampled_from(THEMES))
    def keeps_the_card(self, service: str, theme: str) -> None:
        form = self.at_the_services().form
        assert form.isVisible()
        if service in form._service_keys:
            press(form._service_keys[service])
        else:
            form.service.clear()
            QTest.keyClicks(form.service, service)
        press(form._theme_keys[theme])
        written = form.filled()
        assert (written.text, written.theme, written.service) == (self.half, theme, service)
        assert form._keep.isEnabled() == written.is_whole
        press(form._keep)
        if written.is_whole:
            self.act(add_service_goals(self.case, written))
            self.half = ""

    @precondition(lambda self: bool(self.half))
    @rule()
    def gives_the_card_up(self) -> None:
        press(self.at_the_services().form._leave)
        self.half = ""

    # -- who may see what ------------------------------------------------------------------------

    @rule(who=PEOPLE, part=PARTS, says_yes=st.booleans())
    def ticks_a_part(self, who: str, part: str, says_yes: bool) -> None:
        """Not seen yet it is asked for; seen already it is taken back."""
        page = self.at_the_sharing()
        cell = page.table.cell(who, part)
        if cell.seen is Seen.GIVEN:
            press(cell)
            self.act(withdraw_part(self.case, who, part, self.day))
            return
        press(cell)
        assert page.give.isVisible()
        press(page.give.yes if says_yes else page.give.no)
        if says_yes:
            self.act(give_parts(self.case, who, Given((part,)), self.day))

    @rule(who=PEOPLE)
    def takes_all_back(self, who: str) -> None:
        back = self.at_the_sharing().table.back(who)
        assert back.isVisible() == bool(given_to(self.case, who, self.day))
        if back.isVisible():
            press(back)
            self.act(withdraw(self.case, who, self.day))

    # -- what leaves -----------------------------------------------------------------------------

    @rule(
        paper=st.sampled_from([TAKE_HOME, WALLET, PLAN, GIVEN, FORMS]),
        language=st.sampled_from([*OWN_NAMES]),
        prints=st.booleans(),
    )
    def looks_at_a_paper(self, paper: str, language: str, prints: bool) -> None:
        """It is made and painted; printed it is kept what was given, whatever is undone."""
        room = self.page._room(Part.TAKE_HOME)
        assert isinstance(room, TakeHomeRoom)
        room._ways = replace(
            room._ways,
            printers=lambda: ("Hall",),
            to_printer=lambda name, pdf: self.papers.append(pdf),
        )
        self.page.show_part(Part.TAKE_HOME)
        self.end_stay()
        card = room.page.card
        press(card.papers.buttons[paper])
        if card.languages.buttons[language].isVisible():
            press(card.languages.buttons[language])
        room.grab()
        wanted, seen, printed = room._asked.wanted, room._pdf, len(self.papers)
        if prints and card.print_.isEnabled():
            press(card.print_)
            assert self.papers[printed:] == [seen]
            if wanted is not None:
                worker = room._ways.worker
                self.kept(lambda case: given(case, wanted, Form.PAPER, worker, self.day))
        self.page.show_part(Part.CIRCLE)  # else each act to come would make the paper anew

    # -- how it looks and speaks -----------------------------------------------------------------

    @rule(language=st.sampled_from([*OWN_NAMES]))
    def speaks_another_language(self, language: str) -> None:
        self.page.language_chosen.emit(language)
        self.languages.use(language)

    @rule(palette=st.sampled_from(["light", "dark"]), percent=st.sampled_from([100, 200]))
    def wears_another_look(self, palette: str, percent: int) -> None:
        self.dress = look(palette, percent)
        self.session.dress(self.dress)
        laid_out()

    # -- what is always so -----------------------------------------------------------------------

    @invariant()
    def nothing_half_typed_is_lost(self) -> None:
        held = self.document.unfinished
        assert set(held) <= {HALF}
        assert words_in(held) == self.half

    @invariant()
    def the_pages_of_the_plan_show_the_plan(self) -> None:
        if self.page.part is not Part.PLAN:
            return
        room = self.plan_room._current()
        if isinstance(room, ServicesRoom):
            assert set(room.page.themes.cards()) == {
                card.id for card in cards_of(services_of(self.case))
            }
        elif isinstance(room, SharingRoom):
            for who in ("p2", "p3"):
                seen = given_to(self.case, who, self.day)
                for part in ("circle", "comments", "plan"):
                    is_given = room.page.table.cell(who, part).seen is Seen.GIVEN
                    assert is_given == (part in seen)


def laid_out() -> None:
    """What was made anew or wears another look has its place; no timer runs meanwhile."""
    for _ in range(3):  # a layout may ask for another one
        QApplication.sendPostedEvents()


def press(button: QAbstractButton) -> None:
    """With the mouse."""
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

"""The part of a meeting in which the plan is read back, mended and answered."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from mylife_desktop.domain import planning
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.changed_under import Choice, answered, changed_under
from mylife_desktop.domain.next_meeting import (
    NextMeeting,
    is_ahead,
    meet_next,
    next_meeting_of,
    time_of,
)
from mylife_desktop.domain.people import people_of, who_may_come
from mylife_desktop.domain.plan import ME, Answered, GoalState, Said, Version, plan_of
from mylife_desktop.domain.versions import agree, version_now, with_agreed_kept
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.agree_page import AgreePage, ChangedShown
from mylife_desktop.ui.meeting.agreeing_texts import AgreeingTexts
from mylife_desktop.ui.meeting.answer_card import Answering as Shown
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.plan_sentences import Line, LineKind, PlanTexts, texts_of
from mylife_desktop.ui.meeting.planning_acts import PlanningActs
from mylife_desktop.ui.meeting.read_line import Mending, Owner
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.versions_room import VersionsRoom


class AgreeRoom(Room):
    """A yes of both makes the plan an agreed version; so do a no and a not yet, as what they are.

    Half a yes is kept nowhere: it is gone when the plan changes or the two go elsewhere.
    """

    LABEL = "agree"
    """What its acts are called."""
    way_changed = Signal()
    """There is a way back inside this part, or none any more."""

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__(answering, course, language, look)
        self._acts = PlanningActs(answering)
        self._me = self._manager = self._is_emptied = False
        self._asked: Version | None = None
        self.page = AgreePage(language, look)
        self.versions = VersionsRoom(answering, course, language, look)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.versions)
        self._connect()
        self.hold_forms("agree", self.page)
        self.follow()

    def enter(self) -> None:
        """The two come in: nobody has said anything yet, and every line is read."""
        self._me = self._manager = False
        self.page.close_fields()
        self.page.forget_answered()
        self._stack.setCurrentWidget(self.page)
        self.follow()
        super().enter()

    def follow(self) -> None:
        """Show the plan as it is now."""
        case, today = self._answering.document.case, self._course.date
        self._forget_half_a_yes(case, today)
        texts = texts_of(case, self._answering.instrument, self._language, today)
        lines = [self._open(line) for line in texts.read_back(plan_of(case).goals)]
        meeting = next_meeting_of(case)
        self.page.show_plan(lines, self._mending(case, texts, meeting))
        self.page.show_missing([self.cover(each) for each in texts.missing(case)])
        self._show_changed(case, today, texts)
        self._show_meeting(case, meeting, texts)
        self._show_answer(case, today, texts)
        self.versions.follow()

    def speak(self, language: str) -> None:
        """Ask in another language."""
        super().speak(language)
        self.page.speak(language)
        self.versions.speak(language)
        self.follow()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_stack"):
            self.follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)
        self.versions.dress(look)

    def can_go_back(self) -> bool:
        """Whether the versions are open."""
        return self._stack.currentWidget() is self.versions

    def go_back(self) -> None:
        """From the versions to the plan."""
        self._stack.setCurrentWidget(self.page)
        self.page.answer.versions.setFocus()
        self.way_changed.emit()

    def first_focus(self) -> QWidget:
        """Where the page begins."""
        if self.can_go_back():
            return self.versions.first_focus()
        return self.page.first_focus()

    # -- what is shown -----------------------------------------------------------------------------

    def _open(self, line: Line) -> Line:
        """A line as it is shown: covered where it names somebody who must not be contacted.

        Whoever is just writing in it sees it.
        """
        is_written = any(one.is_mended and one.line.key == line.key for one in self.page.lines)
        if is_written or not self._course.hides(f"{line.said} {line.words}"):
            return line
        return replace(line, said=self.cover(f"{line.said} {line.words}"), words="")

    def _mending(self, case: Case, texts: PlanTexts, meeting: NextMeeting) -> Mending:
        owners = tuple(
            Owner(id_, self.tr("me") if id_ == ME else texts.name(id_))
            for id_ in planning.who_may_do(case)
        )
        day = date.fromisoformat(meeting.day) if meeting.day else None
        return Mending(owners, date.fromisoformat(self._course.date), day)

    def _show_changed(self, case: Case, today: str, texts: PlanTexts) -> None:
        plan, told = plan_of(case), AgreeingTexts(texts, today)
        self.page.show_changed(
            [
                ChangedShown(
                    each.goal, self.cover(goal.words), self.cover(told.changed(each, goal))
                )
                for each in changed_under(case, today)
                if (goal := plan.goal(each.goal)) is not None
            ]
        )

    def _show_meeting(self, case: Case, meeting: NextMeeting, texts: PlanTexts) -> None:
        is_next = is_ahead(meeting, self._course.date)
        words = case.meeting_words() if is_next else None
        names = [name for one in who_may_come(case) if (name := texts.name(one.id))]
        self.page.meeting.show_meeting(
            meeting,
            self.cover(texts.meeting(words)) if words else "",
            date.fromisoformat(self._course.date),
            names=names,
            usual=time_of(self._course.meeting.began),
            covers=self.cover,
        )

    def _show_answer(self, case: Case, today: str, texts: PlanTexts) -> None:
        told = AgreeingTexts(texts, today)
        manager = next((p.id for p in people_of(case) if p.is_case_manager), "")
        said = told.answer(case)
        self.page.answer.show_answering(
            Shown(
                called=case.person.called,
                manager_called=texts.name(manager),
                told=tuple(map(self.cover, said.sentences)),
                agreed=said.agreed,
                me=self._me,
                manager=self._manager,
                has_versions=self.versions.count > 1,
            ),
            self.cover,
        )

    # -- what is done ------------------------------------------------------------------------------

    def _forget_half_a_yes(self, case: Case, today: str) -> None:
        """A yes was to the plan as it was read, and to no other."""
        now = version_now(case, today)
        if now != self._asked:
            self._asked = now
            self._me = self._manager = False

    def _on_me(self, yes: bool) -> None:
        self._me = yes
        self._agree_if_both()

    def _on_manager(self, yes: bool) -> None:
        self._manager = yes
        self._agree_if_both()

    def _agree_if_both(self) -> None:
        if self._me and self._manager:
            self._me = self._manager = False
            self._say(Said(Answered.YES, Answered.YES))
        self.follow()

    def _on_otherwise(self, said: Answered, words: str) -> None:
        self._me = self._manager = False
        self._say(Said(said, words=words or None))
        self.follow()

    def _say(self, said: Said) -> None:
        on = self._course.date
        self.page.close_fields()
        self._acts.do(self.LABEL, lambda case: agree(with_agreed_kept(case), on, said))

    def _on_mended(self, line: Line, words: str) -> None:
        self._is_emptied = line.kind in (LineKind.GOAL, LineKind.STEP) and not words.strip()
        if self._is_emptied:
            return  # a goal and a step have words; to be rid of one is to strike it
        self._acts.type(self.LABEL, lambda case: _mended(case, line, words))

    def _on_line_left(self) -> None:
        if self._is_emptied:
            self._is_emptied = False
            self._answering.put_back()
            self.follow()
        else:
            self._acts.end()

    def _on_struck(self, line: Line) -> None:
        self._acts.do(self.LABEL, lambda case: _struck(case, line))

    def _on_owners(self, line: Line, who: tuple[str, ...]) -> None:
        at = line.at or 0
        self._acts.do(self.LABEL, lambda case: planning.change_step(case, line.goal, at, who=who))

    def _on_day(self, line: Line, day: date) -> None:
        at, to, on = line.at or 0, day.isoformat(), self._course.date
        self._acts.do(self.LABEL, lambda case: planning.move_step(case, line.goal, at, to, on=on))

    def _on_kept(self, goal: str) -> None:
        self._answer_changed(goal, Choice.KEEP)

    def _on_change_asked(self, goal: str) -> None:
        self._answer_changed(goal, Choice.CHANGE)
        self.page.mend_goal(goal)

    def _on_dropped(self, goal: str) -> None:
        on = self._course.date

        def dropped(case: Case) -> Case:
            case = answered(case, goal, Choice.DROP, on=on, who=(ME,))
            return planning.set_goal_state(case, goal, GoalState.ENDED)

        self._acts.do(self.LABEL, dropped)

    def _answer_changed(self, goal: str, choice: Choice) -> None:
        on = self._course.date
        self._acts.do(self.LABEL, lambda case: answered(case, goal, choice, on=on, who=(ME,)))

    def _show_versions(self) -> None:
        self.versions.open()
        self._stack.setCurrentWidget(self.versions)
        self.versions.first_focus().setFocus()
        self.way_changed.emit()

    def _connect(self) -> None:
        page, meeting, answer = self.page, self.page.meeting, self.page.answer
        page.line_mended.connect(self._on_mended)
        page.line_left.connect(self._on_line_left)
        page.line_struck.connect(self._on_struck)
        page.owners_chosen.connect(self._on_owners)
        page.day_chosen.connect(self._on_day)
        page.goal_kept.connect(self._on_kept)
        page.goal_change_asked.connect(self._on_change_asked)
        page.goal_dropped.connect(self._on_dropped)
        meeting.chosen.connect(
            lambda said: self._acts.do(self.LABEL, lambda case: meet_next(case, said))
        )
        meeting.typed.connect(
            lambda said: self._acts.type(self.LABEL, lambda case: meet_next(case, said))
        )
        meeting.left.connect(self._acts.end)
        answer.me_said_yes.connect(self._on_me)
        answer.manager_said_yes.connect(self._on_manager)
        answer.said_otherwise.connect(self._on_otherwise)
        answer.versions_asked.connect(self._show_versions)
        self.versions.closed.connect(self.go_back)


def _mended(case: Case, line: Line, words: str) -> Case:
    if line.kind is LineKind.GOAL:
        return planning.change_words(case, line.goal, words)
    if line.kind is LineKind.HELPS:
        return planning.say_what_helps(case, line.goal, words)
    if line.kind is LineKind.NOTICED:
        return planning.say_how_noticed(case, line.goal, words)
    return planning.change_step(case, line.goal, line.at or 0, text=words)


def _struck(case: Case, line: Line) -> Case:
    """A goal that was read back before is ended, a new one goes; nothing is lost of either."""
    if line.kind is LineKind.STEP:
        return planning.strike_step(case, line.goal, line.at or 0)
    if line.kind is not LineKind.GOAL:
        return _mended(case, line, "")
    versions = plan_of(case).versions
    if any(goal.id == line.goal for version in versions for goal in version.goals) or (
        plan_of(case).agreed and not versions
    ):
        return planning.set_goal_state(case, line.goal, GoalState.ENDED)
    return planning.drop_goal(case, line.goal)

"""The part of a meeting in which goals and steps are made."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain import mending, planning
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.next_meeting import meet_next
from mylife_desktop.domain.plan import GoalState, Step, StepState, plan_of
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.goals_page import GoalsPage
from mylife_desktop.ui.meeting.plan_seen import plan_seen
from mylife_desktop.ui.meeting.planning_acts import PlanningActs
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.widgets.half_typed import Typed

Change = Callable[[Case], Case]
LABEL = "plan"
"""What the acts of this page are called."""


class GoalsRoom(Room):
    """What is done on the page goes into the plan of the case."""

    sharing_asked = Signal()
    half_typed = Signal(str, object)
    """A form of this page, and what stands in it that is not kept yet."""

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__(answering, course, language, look)
        self.acts = PlanningActs(answering)
        self.page = GoalsPage(answering.instrument, language, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._connect_goals()
        self._connect_steps()
        self._connect_rest()
        for half in (self.page.form.half, self.page.meeting.half):
            half.told.connect(self.half_typed)
        self.hold_forms("plan", self)
        self.follow()

    def follow(self) -> None:
        """Show the plan as it is now."""
        case = self._answering.document.case
        self.page.show_plan(plan_seen(case, self._course.date, self.cover))

    def begin_goal(self, theme: str) -> None:
        """From the Circle or the focus: a new goal on this theme, the cursor in its words."""
        self.page.begin_goal(theme)

    def go_on(self, goal: str, point: str, step: int | None) -> None:
        """To words of a goal, or of one of its steps, after the last one."""
        page = self.page
        page.show_goal(goal)
        if step is not None:
            page.card.step_opened.emit(step)
            return
        boxes = {"helps": page.card.helps, "noticed": page.card.noticed}
        boxes.get(point, page.card.words).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on_with(self, form: str, typed: Typed) -> None:
        """Open the form of a step without its words or its day, or of the next meeting."""
        if self.page.is_asking:
            return
        if form == "meeting":
            self.page.people.meeting_asked.emit()
            self.page.meeting.go_on_with(typed)
            return
        _, id_, *at = form.split("/")
        goal = plan_of(self._answering.document.case).goal(id_)
        if goal is None or (at and int(at[0]) >= len(goal.steps)):
            self.half_typed.emit(form, None)  # there is no such step any more
            return
        self.page.form.half.remember(form, typed)
        self.page.show_goal(id_)
        card = self.page.card
        card.step_opened.emit(int(at[0])) if at else card.step_asked.emit()

    def can_go_back(self) -> bool:
        """From a form to the goal."""
        return self.page.is_asking

    def go_back(self) -> None:
        """From a form to the goal."""
        self.page.close_form()

    def speak(self, language: str) -> None:
        """Ask in another language."""
        super().speak(language)
        self.page.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)

    def first_focus(self) -> QWidget:
        """The words of a step that is begun, or where the page begins."""
        form = self.page.form
        return form.first_focus() if form.isVisibleTo(self.page) else self.page.first_focus()

    # -- what is done becomes an edit ------------------------------------------------------------

    def _do(self, change: Change) -> None:
        self.acts.do(LABEL, change)

    def _type(self, change: Change) -> None:
        self.acts.type(LABEL, change)

    def _connect_goals(self) -> None:
        page, do, type_ = self.page, self._do, self._type
        page.goal_added.connect(self._on_goal_added)
        page.goal_typed.connect(self._on_goal_typed)
        page.theme_chosen.connect(self._on_theme)
        page.helps_typed.connect(lambda g, w: type_(lambda c: planning.say_what_helps(c, g, w)))
        page.helps_offered.connect(lambda g, w: do(lambda c: planning.say_what_helps(c, g, w)))
        page.noticed_typed.connect(lambda g, w: type_(lambda c: planning.say_how_noticed(c, g, w)))
        page.joined.connect(self._on_joined)
        page.state_chosen.connect(self._on_state)
        page.why_ended_typed.connect(lambda g, w: type_(lambda c: mending.say_why_ended(c, g, w)))
        page.goal_struck.connect(lambda g: do(lambda c: planning.drop_goal(c, g)))

    def _connect_steps(self) -> None:
        page, do, type_ = self.page, self._do, self._type
        page.step_added.connect(self._on_step_added)
        page.step_typed.connect(self._on_step_typed)
        page.who_chosen.connect(self._on_who)
        page.date_chosen.connect(self._on_date)
        page.why_moved_typed.connect(
            lambda g, at, w: type_(lambda c: mending.say_why_moved(c, g, at, self._course.date, w))
        )
        page.service_typed.connect(
            lambda g, at, w: type_(lambda c: planning.change_step(c, g, at, service=w))
        )
        page.step_state_chosen.connect(self._on_step_state)
        page.step_struck.connect(lambda g, at: do(lambda c: planning.strike_step(c, g, at)))

    def _connect_rest(self) -> None:
        page = self.page
        page.meeting_changed.connect(lambda m: self._do(lambda c: meet_next(c, m)))
        page.meeting_typed.connect(lambda m: self._type(lambda c: meet_next(c, m)))
        page.left.connect(self.acts.end)
        page.undo_asked.connect(self._answering.document.undo)
        page.sharing_asked.connect(self.sharing_asked)

    def _on_goal_added(self, theme: str, words: str) -> None:
        def added(case: Case) -> Case:
            origin = planning.origin_of(case, theme, self._course.date)
            return planning.add_goal(case, words, theme, origin)

        self._type(added)

    def _on_goal_typed(self, goal: str, words: str) -> None:
        """A goal keeps its last words while its field is empty."""
        if words.strip():
            self._type(lambda case: planning.change_words(case, goal, words))

    def _on_theme(self, goal: str, theme: str) -> None:
        def changed(case: Case) -> Case:
            origin = planning.origin_of(case, theme, self._course.date)
            return mending.change_theme(case, goal, theme, origin)

        self._do(changed)

    def _on_joined(self, goal: str, theirs: str, on: bool) -> None:
        act = planning.join if on else planning.part
        self._do(lambda case: act(case, goal, (theirs,)))

    def _on_state(self, goal: str, state: GoalState) -> None:
        self._do(lambda case: planning.set_goal_state(case, goal, state))

    def _on_step_added(self, goal: str, step: Step) -> None:
        self._type(
            lambda case: planning.add_step(
                case,
                goal,
                step.text,
                who=step.who,
                by=step.by,
                service=step.service,
                on=self._course.date,
            )
        )

    def _on_step_typed(self, goal: str, at: int, words: str) -> None:
        """A step keeps its last words while its field is empty."""
        if words.strip():
            self._type(lambda case: planning.change_step(case, goal, at, text=words))

    def _on_who(self, goal: str, at: int, who: tuple[str, ...], service: str | None) -> None:
        self._do(lambda case: planning.change_step(case, goal, at, who=who, service=service))

    def _on_date(self, goal: str, at: int, by: str | None, fresh: bool) -> None:
        today = self._course.date

        def dated(case: Case) -> Case:
            if fresh or by is None:
                return mending.set_date(case, goal, at, by)
            return planning.move_step(case, goal, at, by, on=today)

        self._do(dated)

    def _on_step_state(self, goal: str, at: int, state: StepState) -> None:
        found = plan_of(self._answering.document.case).goal(goal)
        if found is not None and at < len(found.steps):
            self._do(lambda case: planning.set_step_state(case, goal, at, state))

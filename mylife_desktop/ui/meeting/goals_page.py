"""The goals and steps of the plan: left my goals, in the middle the chosen one, right my people."""

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.plan import Goal, GoalState, Step, StepState
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.goal_begin import GoalBegin
from mylife_desktop.ui.meeting.goal_card import GoalCard
from mylife_desktop.ui.meeting.goals_side import GoalsSide
from mylife_desktop.ui.meeting.next_meeting import MeetingForm
from mylife_desktop.ui.meeting.no_goal import NoGoal
from mylife_desktop.ui.meeting.people_card import PeopleCard
from mylife_desktop.ui.meeting.plan_seen import PlanSeen
from mylife_desktop.ui.meeting.step_form import StepForm
from mylife_desktop.ui.meeting.three_sides import MIDDLE, ThreeSides
from mylife_desktop.ui.meeting.undo_line import UndoLine
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import card
from mylife_desktop.ui.widgets.scroll import Scroll
from mylife_desktop.ui.widgets.tab_order import in_tab_order


class _Mode(Enum):
    """What the middle shows."""

    GOAL = auto()
    BEGIN = auto()
    STEP = auto()
    MEETING = auto()


class GoalsPage(Speaking):
    """Every signal that is about a goal gives its id first; about a step, then its place."""

    goal_added = Signal(str, str)
    """Theme and first words."""
    goal_typed = Signal(str, str)
    theme_chosen = Signal(str, str)
    helps_typed = Signal(str, str)
    helps_offered = Signal(str, str)
    noticed_typed = Signal(str, str)
    joined = Signal(str, str, bool)
    """Goal, a service's goal, and whether it is taken in from now on."""
    state_chosen = Signal(str, object)
    why_ended_typed = Signal(str, str)
    goal_struck = Signal(str)
    step_added = Signal(str, object)
    step_typed = Signal(str, int, str)
    who_chosen = Signal(str, int, object, object)
    """Who, and the service that comes with them or None."""
    date_chosen = Signal(str, int, object, bool)
    """ISO date or None; whether the step was made just now."""
    why_moved_typed = Signal(str, int, str)
    service_typed = Signal(str, int, str)
    step_state_chosen = Signal(str, int, object)
    step_struck = Signal(str, int)
    meeting_changed = Signal(object)
    meeting_typed = Signal(object)
    left = Signal()
    """The stay in a field has ended."""
    undo_asked = Signal()
    sharing_asked = Signal()

    def __init__(self, instrument: Instrument, language: str, look: Look) -> None:
        super().__init__()
        self._instrument, self._language = instrument, language
        self._seen = PlanSeen("", date.today().isoformat())
        self._goal: str | None = None
        self._made: str | None = None
        self._at, self._mode, self._is_adding = 0, _Mode.GOAL, False
        self._left = GoalsSide(instrument, language, look)
        self.circle, self.list = self._left.circle, self._left.list
        self.card = GoalCard(language, look)
        self.begin = GoalBegin(instrument, language, look)
        self.form = StepForm(language, look)
        self.meeting = MeetingForm(language, look)
        self.people = PeopleCard(language, look)
        self.undo = UndoLine()
        self._build(look)
        self._connect()

    def show_plan(self, seen: PlanSeen) -> None:
        """Show the plan as it is now; what is being typed stays."""
        before, self._seen = self._seen, seen
        if before.plan != seen.plan:
            self.undo.hide()
        ids = [goal.id for goal in seen.goals]
        if self._is_adding and self._made is None:
            known = {goal.id for goal in before.plan.goals}
            self._made = next((id_ for id_ in ids if id_ not in known), None)
        if self._mode is _Mode.BEGIN and self._made in ids:
            self._goal = self._made
        if self._goal not in ids:
            self._goal = ids[0] if ids else None
            if self._mode is _Mode.STEP:
                self._mode = _Mode.GOAL
        self._follow()

    def begin_goal(self, theme: str | None = None) -> None:
        """Ask for the words of a new goal; the theme is preset, and the cursor is in the field."""
        self.left.emit()
        self._made, self._mode = None, _Mode.BEGIN
        self.begin.begin(self._seen, theme or self._likely_theme())
        self._sides.show_side(MIDDLE)
        self._follow()
        self.begin.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_goal(self, goal: str) -> None:
        """Look at a goal of the plan."""
        self.left.emit()
        self._goal, self._mode = goal, _Mode.GOAL
        self._sides.show_side(MIDDLE)
        self._follow()
        self._scroll.verticalScrollBar().setValue(0)

    def put_below(self, part: QWidget) -> None:
        """Put something under the goal, such as what was found about its theme."""
        self._below.addWidget(part)
        in_tab_order((*part.findChildren(QPushButton), self.people.sharing, self.people.meeting))

    def offer_sharing(self) -> None:
        """There is a place where it is said who sees what."""
        self.people.offer_sharing()

    @property
    def goal(self) -> Goal | None:
        """The goal that is looked at."""
        return self._seen.plan.goal(self._goal) if self._goal else None

    @property
    def is_asking(self) -> bool:
        """Whether a form is open."""
        return self._mode is not _Mode.GOAL

    def close_form(self) -> None:
        """Back to the goal."""
        mode, self._mode = self._mode, _Mode.GOAL
        self.left.emit()
        self._follow()
        if mode is _Mode.STEP and self._at < len(self.card.rows):
            self.card.rows[self._at].words.setFocus(Qt.FocusReason.OtherFocusReason)
        elif mode is _Mode.MEETING and self._sides.is_side_by_side:
            self.people.meeting.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget:
        """The next step, or the first goal; as tabs, the tab: the goal is read from its top."""
        if self._mode is _Mode.BEGIN:
            return self.begin.first_focus()
        if self.goal and self.isVisible() and not self._sides.is_side_by_side:
            return self._sides.tab
        return self._next

    @property
    def _next(self) -> QWidget:
        if self.goal:
            return self.card.first_focus(self._scroll.viewport().height())
        has_list = self._sides.is_side_by_side and not self._nothing.offers_themes
        return self.list.begin if has_list else self._nothing.first_focus()

    def speak(self, language: str) -> None:
        """Show names and days in another language."""
        self._language = language
        for part in (self._left, self.card, self.begin, self.form, self.meeting, self.people):
            part.speak(language)
        self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        for part in (self._left, self.card, self.form, self.meeting, self.people, self._sides):
            part.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes a form; what was typed stays."""
        if event.key() == Qt.Key.Key_Escape and self.is_asking:
            self.close_form()
        else:
            super().keyPressEvent(event)

    # -- what is shown ---------------------------------------------------------------------------

    def _follow(self) -> None:
        names = {
            theme.id: theme.name.in_language(self._language) for theme in self._instrument.themes
        }
        seen, goal = self._seen, self.goal
        lit = goal
        if self._mode is _Mode.BEGIN:
            lit = seen.plan.goal(self._made) if self._made else None
        self._left.show_goals(seen, names, lit.id if lit else None)
        self.people.show_people(seen, lit)
        if goal is not None:
            self.card.show_goal(seen, goal, names)
        else:
            self._nothing.show_chosen([(t, names[t]) for t in seen.chosen if t in names])
        if self._mode is _Mode.BEGIN:
            self.begin.show_goal(seen, lit)
            self._made = lit.id if lit else None
        if self._mode is _Mode.STEP and goal is not None:
            step = goal.steps[self._at] if self._at < len(goal.steps) else None
            self.form.show_step(seen, goal, step)
        else:
            self.form.end()
        if self._mode is _Mode.MEETING:
            self.meeting.show_meeting(
                seen.meeting,
                date.fromisoformat(seen.today),
                names=seen.may_come,
                usual=seen.usual_time,
                covers=seen.covers,
            )
        self._show_middle(goal)
        self._give_room()

    def _show_middle(self, goal: Goal | None) -> None:
        shown: QWidget = self._scroll if goal else self._nothing_scroll
        shown = {
            _Mode.BEGIN: self._begin_scroll,
            _Mode.STEP: self.form,
            _Mode.MEETING: self._meeting_scroll,
        }.get(self._mode, shown)
        if self._stack.currentWidget() is not shown:
            self._stack.setCurrentWidget(shown)

    def _give_room(self) -> None:
        has_room = self._sides.is_side_by_side
        self._nothing.begin.setVisible(not has_room)
        self._left.give_room(has_room)

    def _likely_theme(self) -> str:
        """The first of the chosen themes on which there is no goal yet."""
        ids = self._instrument.theme_ids
        return next((t for t in self._seen.chosen if t in ids), ids[0])

    # -- what is done ----------------------------------------------------------------------------

    def _on_goal_added(self, theme: str, words: str) -> None:
        self._is_adding = True
        self.goal_added.emit(theme, words)
        self._is_adding = False

    def _on_goal_struck(self) -> None:
        if (goal := self.goal) is not None:
            self.left.emit()
            self.goal_struck.emit(goal.id)
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            self.undo.show_struck(self._seen.covers(goal.words))

    def _on_step_asked(self) -> None:
        if (goal := self.goal) is not None:
            self.left.emit()
            self._at, self._mode = len(goal.steps), _Mode.STEP
            self.form.begin(self._seen, goal)
            self._follow()
            self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_step_opened(self, at: int) -> None:
        if (goal := self.goal) is not None:
            self.left.emit()
            self._at, self._mode = at, _Mode.STEP
            self.form.open(self._seen, goal, at)
            self._follow()
            self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_step_struck(self) -> None:
        goal = self.goal
        if goal is not None and self._at < len(goal.steps):
            self.left.emit()
            self._mode = _Mode.GOAL
            self.step_struck.emit(goal.id, self._at)
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            self.undo.show_struck(self._seen.covers(goal.steps[self._at].text))

    def _on_step_added(self, step: Step) -> None:
        if (goal := self.goal) is not None:
            self._at = len(goal.steps)
            self.step_added.emit(goal.id, step)

    def _on_ticked(self, at: int, done: bool) -> None:
        state = StepState.DONE if done else StepState.OPEN
        self.step_state_chosen.emit(self._goal, at, state)

    def _on_meeting_asked(self) -> None:
        self.left.emit()
        self._mode = _Mode.MEETING
        self._sides.show_side(MIDDLE)
        self._follow()
        self.meeting.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_undo(self) -> None:
        self.undo_asked.emit()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    # -- room ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.list.chosen.connect(self.show_goal)
        for way in (self.list, self._nothing):
            way.begin_asked.connect(self.begin_goal)
        self._nothing.theme_asked.connect(self.begin_goal)
        self._sides.arranged.connect(self._give_room)
        self._connect_goal()
        self._connect_step()
        self.begin.added.connect(self._on_goal_added)
        self.begin.typed.connect(lambda words: self.goal_typed.emit(self._made, words))
        self.begin.theme_chosen.connect(lambda t: self.theme_chosen.emit(self._made, t))
        self.meeting.changed.connect(self.meeting_changed)
        self.meeting.typed.connect(self.meeting_typed)
        self.people.meeting_asked.connect(self._on_meeting_asked)
        self.people.sharing_asked.connect(self.sharing_asked)
        self.undo.undo_asked.connect(self._on_undo)
        for part in (self.begin, self.form, self.meeting):
            part.left.connect(self.left)
            part.closed.connect(self.close_form)

    def _connect_goal(self) -> None:
        shown = self.card
        shown.words_typed.connect(lambda words: self.goal_typed.emit(self._goal, words))
        shown.helps_typed.connect(lambda words: self.helps_typed.emit(self._goal, words))
        shown.helps_offered.connect(lambda words: self.helps_offered.emit(self._goal, words))
        shown.noticed_typed.connect(lambda words: self.noticed_typed.emit(self._goal, words))
        shown.joined.connect(lambda theirs, on: self.joined.emit(self._goal, theirs, on))
        shown.state_chosen.connect(lambda s: self.state_chosen.emit(self._goal, GoalState(s)))
        shown.why_typed.connect(lambda words: self.why_ended_typed.emit(self._goal, words))
        shown.struck.connect(self._on_goal_struck)
        shown.left.connect(self.left)
        shown.step_asked.connect(self._on_step_asked)
        shown.step_opened.connect(self._on_step_opened)
        shown.step_ticked.connect(self._on_ticked)

    def _connect_step(self) -> None:
        form = self.form
        form.added.connect(self._on_step_added)
        form.struck.connect(self._on_step_struck)
        form.typed.connect(lambda w: self.step_typed.emit(self._goal, self._at, w))
        form.who_chosen.connect(lambda w, s: self.who_chosen.emit(self._goal, self._at, w, s))
        form.date_chosen.connect(lambda d, f: self.date_chosen.emit(self._goal, self._at, d, f))
        form.why_typed.connect(lambda w: self.why_moved_typed.emit(self._goal, self._at, w))
        form.service_typed.connect(lambda w: self.service_typed.emit(self._goal, self._at, w))
        form.noticed_typed.connect(lambda w: self.noticed_typed.emit(self._goal, w))
        form.state_chosen.connect(
            lambda s: self.step_state_chosen.emit(self._goal, self._at, StepState(s))
        )

    def _build(self, look: Look) -> None:
        right = card()
        inside = QVBoxLayout(right)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(Scroll(self.people))
        self._sides = ThreeSides(
            self._left,
            self._built_middle(),
            right,
            (
                lambda: self.tr("My goals"),
                lambda: self.tr("The goal"),
                lambda: self.tr("Who is in it"),
            ),
            look,
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._sides)

    def _built_middle(self) -> QWidget:
        self._scroll = Scroll(self.card)
        self._begin_scroll, self._meeting_scroll = Scroll(self.begin), Scroll(self.meeting)
        self._nothing = NoGoal()
        self._nothing_scroll = Scroll(self._nothing)
        self._stack = QStackedWidget()
        parts = (self._scroll, self._nothing_scroll, self._begin_scroll, self._meeting_scroll)
        for part in (*parts, self.form):
            self._stack.addWidget(part)
        middle = card()
        self._below = QVBoxLayout(middle)
        self._below.setContentsMargins(1, 1, 1, 1)
        self._below.setSpacing(0)
        self._below.addWidget(self.undo)
        self._below.addWidget(self._stack, 1)
        return middle

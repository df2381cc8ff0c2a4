"""One person's meeting: the bar with its rail, and the part in which the two are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mylife_desktop.domain.differences import differences
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.editing.autosave import Saved
from mylife_desktop.language import OWN_NAMES, short_day
from mylife_desktop.ui.bar import MeetingBar
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.agree_room import AgreeRoom
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.circle_page import CirclePage
from mylife_desktop.ui.meeting.circle_room import CircleRoom
from mylife_desktop.ui.meeting.compare_room import CompareRoom
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.ending_page import EndingPage
from mylife_desktop.ui.meeting.focus_room import FocusRoom
from mylife_desktop.ui.meeting.last_time_room import LastTimeRoom
from mylife_desktop.ui.meeting.one_by_one import OneByOne
from mylife_desktop.ui.meeting.plan_room import PLAN_LABELS, PlanRoom
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.take_home_room import TakeHomeRoom, WaysOut
from mylife_desktop.ui.meeting.welcome_room import WelcomeRoom
from mylife_desktop.ui.page import Page

_MINUTE = 60_000  # milliseconds


@dataclass(frozen=True)
class Surroundings:
    """What a meeting needs to know of the laptop: nothing of any person.

    `instruments` are the questionnaires there are; `guardians` gives the organisation's text for
    those under 18, by language; `less_motion` whether nothing is to move by itself; `ways_out` how
    something leaves.
    """

    instruments: Mapping[tuple[str, str], Instrument] = field(default_factory=dict)
    guardians: Callable[[str], str] = lambda _: ""
    less_motion: Callable[[], bool] = lambda: False
    ways_out: WaysOut = field(default_factory=WaysOut)


class MeetingPage(Page):
    """What the two look at together. Speaks the client's language, which the pill can change."""

    for_client = True

    language_chosen = Signal(str)
    hand_over_asked = Signal()
    ended = Signal()
    """The two part, or it was refused."""

    def __init__(
        self,
        answering: Answering,
        course: Course,
        language: str,
        look: Look,
        surroundings: Surroundings | None = None,
    ) -> None:
        super().__init__()
        self._answering, self._course = answering, course
        self.language, self._look = language, look
        self._surroundings = surroundings or Surroundings()
        self.bar = MeetingBar(tuple(OWN_NAMES), language, look)
        self._rooms: dict[Part | None, Room] = {}
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self._saved = Saved.YES
        self._keeps_nothing = self._surroundings.ways_out.keeps_nothing
        self.bar.show_keeps_nothing(self._keeps_nothing)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self._say_heading)
        self._connect()
        self._come_to(course.meeting.part)

    @property
    def circle_room(self) -> CircleRoom:
        """The part of the Circle; it is made when it is first asked for."""
        room = self._room(Part.CIRCLE)
        assert isinstance(room, CircleRoom)  # noqa: S101
        return room

    @property
    def circle_page(self) -> CirclePage:
        """The Circle with its card."""
        return self.circle_room.circle_page

    @property
    def one_by_one(self) -> OneByOne:
        """The survey."""
        return self.circle_room.one_by_one

    @property
    def _compare_room(self) -> CompareRoom:
        room = self._room(Part.COMPARE)
        assert isinstance(room, CompareRoom)  # noqa: S101
        return room

    @property
    def _plan_room(self) -> PlanRoom:
        room = self._room(Part.PLAN)
        assert isinstance(room, PlanRoom)  # noqa: S101
        return room

    @property
    def part(self) -> Part | None:
        """Where the two are; None at the end."""
        current = self._stack.currentWidget()
        return next((part for part, room in self._rooms.items() if room is current), None)

    def go_to(self, theme: str, point: str) -> None:
        """To a theme of the Circle; at its comment the keyboard stands after the last word."""
        self._come_to(Part.CIRCLE)
        self.circle_room.go_to(theme, point)

    def go_to_change(self, theme: str) -> None:
        """To what changed in a theme and why, after the last word."""
        self._come_to(Part.COMPARE)
        self._compare_room.page.go_to_words(theme)

    def go_to_goal(self, goal: str, point: str, step: int | None = None) -> None:
        """To the words of a goal or of one of its steps, after the last one."""
        self._come_to(Part.PLAN)
        self._plan_room.go_on(goal, point, step)

    def go_on_typing(self) -> None:
        """To a form in which something was left, if the two were at its part."""
        self._current().go_on_typing()

    def undo(self) -> None:
        """Take back the last act, and show where it was done."""
        self._take(self._answering.document.undo)

    def redo(self) -> None:
        """Do again what was taken back, and show where."""
        self._take(self._answering.document.redo)

    def show_part(self, part: Part) -> None:
        """To another part of the meeting."""
        self._answering.end()
        self._course.go_to(part)
        self._come_to(part)

    def show_saved(self, state: Saved, problem: StoreProblem | None = None) -> None:
        """Say whether all is on disk."""
        self._saved = state
        said = {
            Saved.YES: ("✓", self.tr("✓ Saved")),
            Saved.NOT_YET: ("…", self.tr("Saving …")),
            Saved.CANNOT: ("!", self.tr("Not saved yet")),
        }
        if self._keeps_nothing:
            said = dict.fromkeys(Saved, ("○", self.tr("○ Nothing is kept")))
        self.bar.say_saved(said[state], said.values())

    def speak(self, language: str) -> None:
        """Speak another language with the client."""
        self.language = language
        self.bar.languages.show_language(language)
        for room in self._rooms.values():
            room.speak(language)
        self._say_heading()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.bar.dress(look)
        for room in self._rooms.values():
            room.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_minute"):
            self.show_saved(self._saved)
            self._say_heading()

    def first_focus(self) -> QWidget | None:
        """Where the part begins."""
        return self._current().first_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is the arrow in the bar, where there is a way back inside a part."""
        if event.key() == Qt.Key.Key_Escape and self._current().can_go_back():
            self._current().go_back()
            return
        super().keyPressEvent(event)

    def end(self) -> None:
        """Everything is kept, and the two take leave."""
        self._answering.end()
        self._course.end()
        self._come_to(None)

    def _say_heading(self) -> None:
        called = self._answering.document.case.person.called
        day = short_day(self._course.date, self.language)
        self.bar.keeps_beside = self._minute.isActive()
        if self._minute.isActive():
            lasted = self.tr("%n minute(s)", "", self._course.minutes())
            day = f"{day} · {lasted}"
        self.bar.say_heading(called, day)

    # -- the parts -------------------------------------------------------------------------------

    def _current(self) -> Room:
        room = self._stack.currentWidget()
        assert isinstance(room, Room)  # noqa: S101
        return room

    def _room(self, part: Part | None) -> Room:
        if part not in self._rooms:
            room = self._made_room(part)
            self._rooms[part] = room
            self._stack.addWidget(room)
        return self._rooms[part]

    def _made_room(self, part: Part | None) -> Room:
        common = (self._answering, self._course, self.language, self._look)
        around = self._surroundings
        match part:
            case Part.WELCOME:
                welcome = WelcomeRoom(*common, around.guardians)
                welcome.page.show_keeps_nothing(self._keeps_nothing)
                welcome.begun.connect(self._on_begun)
                welcome.language_chosen.connect(self.language_chosen)
                welcome.refused.connect(self.bar.show_refused)
                welcome.left.connect(self.ended)
                return welcome
            case Part.LAST_TIME:
                last_time = LastTimeRoom(*common)
                for onwards in (last_time.skipped, last_time.went_on):
                    onwards.connect(lambda: self.show_part(Part.CIRCLE))
                return last_time
            case Part.PLAN:
                plan = PlanRoom(*common)
                plan.way_changed.connect(self._show_way_back)
                return plan
            case Part.AGREE:
                agree = AgreeRoom(*common)
                agree.way_changed.connect(self._show_way_back)
                return agree
            case Part.TAKE_HOME:
                take_home = TakeHomeRoom(*common, around.ways_out)
                take_home.end_asked.connect(self.end)
                take_home.sharing_asked.connect(self._on_sharing_asked)
                return take_home
            case Part.CIRCLE:
                circle = CircleRoom(*common)
                circle.way_changed.connect(self._show_way_back)
                return circle
            case Part.COMPARE:
                compare = CompareRoom(*common, around.instruments, around.less_motion)
                compare.went_on.connect(lambda: self.show_part(Part.FOCUS))
                return compare
            case Part.FOCUS:
                focus = FocusRoom(*common)
                focus.went_on.connect(lambda: self.show_part(Part.PLAN))
                return focus
            case _:
                ending = EndingPage(*common)
                ending.show_keeps_nothing(self._keeps_nothing)
                ending.left.connect(self.ended)
                ending.back_asked.connect(self._on_not_ended)
                ending.take_home_asked.connect(self._on_take_home_asked)
                return ending

    def _come_to(self, part: Part | None) -> None:
        room = self._room(part)
        self._stack.setCurrentWidget(room)
        room.follow()
        room.enter()
        if part is not None:
            self.bar.rail.show_part(part)
        for one in (self.bar.rail, self.bar.more, self.bar.end):
            one.setEnabled(part is not None)  # an ended one is first gone back into
        document = self._answering.document
        self._on_undo_changed(document.can_undo, document.can_redo)
        self._show_way_back()
        if (first := room.first_focus()) is not None:
            first.setFocus()

    def _show_way_back(self) -> None:
        self.bar.show_way_back(self._current().can_go_back())

    def _follow(self) -> None:
        self._current().follow()

    # -- what is done ----------------------------------------------------------------------------

    def _take(self, step: Callable[[], str | None]) -> None:
        """Nothing is taken back behind the page in view: the two go to where it was done."""
        if self.part is None:
            return  # the meeting has ended; its page leads back into it
        before = self._answering.document.case
        label = step()
        places = differences(before, self._answering.document.case)
        if label == LastTimeRoom.LABEL:
            self._be_in(Part.LAST_TIME)
        elif label == AgreeRoom.LABEL:
            self._be_in(Part.AGREE)
        elif label in PLAN_LABELS:
            self._be_in(Part.PLAN)
            self._plan_room.look_at(label, places)
        else:
            self._look_at(places)

    def _look_at(self, places: tuple[str, ...]) -> None:
        for place in places:
            match place.split("/"):
                case ["rounds", _, "changes", theme]:
                    self._be_in(Part.COMPARE)
                    self._compare_room.page.light(theme)
                case ["rounds", _, "strengths" | "focus"]:
                    self._be_in(Part.FOCUS)
                case ["rounds", _, theme, point]:
                    self._be_in(Part.CIRCLE)
                    self.circle_room.look_at(theme, point)
                case _:
                    continue
            return

    def _be_in(self, part: Part) -> None:
        if self.part is not part:
            self.show_part(part)

    def _connect(self) -> None:
        document, bar = self._answering.document, self.bar
        document.changed.connect(self._follow)
        document.undo_changed.connect(self._on_undo_changed)
        bar.undo_asked.connect(self.undo)
        bar.redo_asked.connect(self.redo)
        bar.back_asked.connect(lambda: self._current().go_back())
        bar.end_asked.connect(self.end)
        bar.rail.chosen.connect(self.show_part)
        bar.languages.chosen.connect(self.language_chosen)
        bar.more.company_asked.connect(lambda: self.show_part(Part.WELCOME))
        bar.more.both_views_asked.connect(self._on_both_views_asked)
        bar.more.duration_asked.connect(self._on_duration_asked)
        bar.more.hand_over_asked.connect(self.hand_over_asked)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda by=step: self._walk(by))
        self._on_undo_changed(document.can_undo, document.can_redo)
        self._say_heading()
        self.show_saved(Saved.YES)

    def _walk(self, step: int) -> None:
        part = self.bar.rail.part_beside(step)
        if self.part not in (None, part):
            self.show_part(part)

    def _on_begun(self) -> None:
        """On to last time's steps, if some are still open; else to the Circle."""
        steps = plan_of(self._answering.document.case).steps()
        is_to_check = any(goal.is_open and step.is_open for goal, _, step in steps)
        self.show_part(Part.LAST_TIME if is_to_check else Part.CIRCLE)

    def _on_not_ended(self) -> None:
        self._course.begin()
        self._come_to(self._course.meeting.part)

    def _on_take_home_asked(self) -> None:
        self._course.begin()
        self.show_part(Part.TAKE_HOME)

    def _on_sharing_asked(self) -> None:
        self.show_part(Part.PLAN)
        self._plan_room.show_sharing()

    def _on_both_views_asked(self) -> None:
        self.show_part(Part.CIRCLE)
        self.circle_room.ask_for_both_views()

    def _on_duration_asked(self) -> None:
        """Say it quietly, until it is asked again."""
        self._minute.stop() if self._minute.isActive() else self._minute.start()
        self._say_heading()

    def _on_undo_changed(self, can_undo: bool, can_redo: bool) -> None:
        goes_on = self.part is not None
        self.bar.undo.setEnabled(can_undo and goes_on)
        self.bar.redo.setEnabled(can_redo and goes_on)

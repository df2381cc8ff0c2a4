"""A step, new or made: four small questions, of which only the first needs an answer.

Nothing waits for a button: the first word makes the step, and every choice is made at once.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mylife_desktop.domain.frozen import Json
from mylife_desktop.domain.mending import move_of
from mylife_desktop.domain.plan import ME, Goal, Step, StepState
from mylife_desktop.domain.planning import Preset, presets
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.plan_seen import PlanSeen
from mylife_desktop.ui.meeting.who_choice import WhoChoice
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.controls import button, label, line_field, row
from mylife_desktop.ui.widgets.date_choice import DateChoice
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import Drawn, HalfTyped
from mylife_desktop.ui.widgets.scroll import Scroll
from mylife_desktop.ui.widgets.words_box import WordsBox


class StepForm(Speaking):
    """What, who, by when, with which service, and how it will be noticed."""

    added = Signal(object)
    """A step: its first words were typed."""
    typed = Signal(str)
    who_chosen = Signal(object, object)
    """Who, and the service that comes with them, or None where it stays."""
    date_chosen = Signal(object, bool)
    """An ISO date or None, and whether the step was made just now: then it is no move."""
    why_typed = Signal(str)
    service_typed = Signal(str)
    noticed_typed = Signal(str)
    state_chosen = Signal(str)
    struck = Signal()
    left = Signal()
    """The stay in a field has ended."""
    closed = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self._seen = PlanSeen("", date.min.isoformat())
        self._step: Step | None = None
        self._goal, self._at = "", 0
        self._is_fresh, self._asks_noticed = True, True
        self.what, self.noticed, self.why = (WordsBox("field") for _ in range(3))
        self.who = WhoChoice(look)
        self.day = DateChoice(language, look)
        self.service = line_field(self, lambda: self.tr("With which service"))
        self._services = QMenu(self)
        self.service_menu = button(
            self,
            lambda: "▾",
            lambda: None,
            "round",
            name=lambda: self.tr("Choose a service"),
            tip=lambda: self.tr("Choose a service"),
        )
        self.service_menu.setMenu(self._services)
        self.states = {state: self._state(state) for state in StepState}
        self.done = button(self, lambda: self.tr("Ready"), self.closed.emit, "main")
        self.strike = button(self, lambda: self.tr("Take this step away"), self.struck.emit, "link")
        self.half = HalfTyped(self, self._fields)
        self._build()
        self._connect()

    def begin(self, seen: PlanSeen, goal: Goal) -> None:
        """Ask for a new step: the young person takes it, before the next meeting."""
        self._is_fresh, self._asks_noticed = True, not goal.noticed
        today = date.fromisoformat(seen.today)
        offered = presets(today, seen.next_meeting)
        by = offered.get(Preset.BEFORE_MEETING, offered[Preset.IN_TWO_WEEKS])
        if by <= today:
            by = offered[Preset.IN_TWO_WEEKS]
        self._open(seen, goal, len(goal.steps))
        self.day.show_day(by, today, seen.next_meeting)
        self._watch()

    def open(self, seen: PlanSeen, goal: Goal, at: int) -> None:
        """Show a step that was made before, by its place in the goal."""
        self._is_fresh, self._asks_noticed = False, not goal.noticed
        self._open(seen, goal, at)
        self._watch()

    def end(self) -> None:
        """Another page is looked at: only a step that has no words yet waits for more."""
        self.half.leave() if self._step is None else self.half.end()

    def show_step(self, seen: PlanSeen, goal: Goal, step: Step | None) -> None:
        """Show how the step is now; None: it is not there, and what is typed next makes it."""
        was, self._seen, self._step = self._step, seen, step
        if step is not None:
            self.what.show_as(step.text, seen.covers)
            self.who.show_people(seen.people, seen.who(step))
            self._show_day(step)
            if self.service.text() != (step.service or ""):
                self.service.setText(step.service or "")
        else:
            self.who.show_people(seen.people, self.who.who)
            if was is not None:
                self.what.show_words("")
        self.noticed.show_as(goal.noticed or "", seen.covers)
        self._follow()
        if (was is None) is not (step is None):
            self.half.end()  # all of it but a day that is none yet is in the plan now, or not more
            self._watch()

    def first_focus(self) -> QWidget:
        """Where the words go; where a day was being typed, that."""
        return self.day.field if self._step is not None and self.day.unread else self.what

    @property
    def is_fresh(self) -> bool:
        """Whether the step is made in this very stay."""
        return self._is_fresh

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self.day.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.who.dress(look)
        self.day.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def _open(self, seen: PlanSeen, goal: Goal, at: int) -> None:
        step = goal.steps[at] if at < len(goal.steps) else None
        self._goal, self._at, self._step = goal.id, at, step
        self.half.leave()
        self.day.close_calendar()
        self.day.show_typed("")
        self.who.show_people(seen.people, (ME,))
        if step is None:
            self.what.show_words("")
            self.service.clear()
        self.show_step(seen, goal, step)
        self._services.clear()
        for name in seen.services:
            act = self._services.addAction(name.replace("&", "&&"))
            act.triggered.connect(lambda _=False, n=name: self._on_service(n))
        self.service_menu.setVisible(bool(seen.services))
        self._scroll.verticalScrollBar().setValue(0)

    def _watch(self) -> None:
        """Hold what is not in the plan: of a step that is there only a day that is none yet."""
        made = f"step/{self._goal}/{self._at}"
        if typed := self.day.unread:
            self.day.show_typed("")
        self.half.begin(made if self._step is not None else f"step/{self._goal}")
        if typed:
            self.day.show_typed(typed)

    def _fields(self) -> dict[str, QWidget | Drawn]:
        if self._step is not None:
            return {"day": Drawn(lambda: self.day.unread, self._show_typed)}
        day = Drawn(self.day.field.text, self._show_typed)
        return {"service": self.service, "day": day}

    def _show_typed(self, words: Json) -> None:
        self.day.show_typed(str(words))

    def _show_day(self, step: Step) -> None:
        by = date.fromisoformat(step.by) if step.by else None
        today = date.fromisoformat(self._seen.today)
        self.day.show_day(by, today, self._seen.next_meeting)

    def _follow(self) -> None:
        is_made = self._step is not None
        self._title.setText(
            self.tr("A new step") if self._is_fresh else self.tr("Change this step")
        )
        moved = move_of(self._step, self._seen.today) if self._step else None
        self._why_part.setVisible(moved is not None)
        self.why.show_as((moved.why if moved else None) or "", self._seen.covers)
        self._noticed_part.setVisible(self._asks_noticed)
        self._state_part.setVisible(is_made and not self._is_fresh)
        self.strike.setVisible(is_made)
        self._hint.setVisible(self._is_fresh)
        for state, made in self.states.items():
            made.setChecked(self._step is not None and self._step.state is state)

    def _on_what(self, words: str) -> None:
        if self._step is not None:
            self.typed.emit(words)
        elif words.strip():
            by = self.day.day.isoformat() if self.day.day else None
            service = self.service.text() or None
            self.added.emit(Step(words, self.who.who, service=service, by=by))

    def _on_who(self, who: tuple[str, ...]) -> None:
        """A service comes with its person, where none is said yet."""
        service = None
        if not self.service.text():
            people = [self._seen.person(id_) for id_ in who]
            service = next((p.service for p in people if p and p.service), None)
        if service and self._step is None:
            self.service.setText(service)
        if self._step is not None:
            self.who_chosen.emit(who, service)

    def _on_day(self, day: date | None) -> None:
        if self._step is not None:
            self.date_chosen.emit(day.isoformat() if day else None, self._is_fresh)

    def _on_service(self, name: str) -> None:
        self.service.setText(name)
        self._on_service_typed(name)
        self.left.emit()

    def _on_service_typed(self, words: str) -> None:
        if self._step is not None:
            self.service_typed.emit(words)

    def _state(self, state: StepState) -> Choice:
        said: dict[StepState, Callable[[], str]] = {
            StepState.OPEN: lambda: self.tr("Not begun"),
            StepState.DOING: lambda: self.tr("On the way"),
            StepState.DONE: lambda: self.tr("Done"),
            StepState.DROPPED: lambda: self.tr("Not wanted any more"),
        }
        return choice(self, said[state], lambda: self.state_chosen.emit(state.value))

    def _connect(self) -> None:
        self.what.typed.connect(self._on_what)
        self.what.entered.connect(self.closed)
        self.who.chosen.connect(self._on_who)
        self.day.chosen.connect(self._on_day)
        self.service.textEdited.connect(self._on_service_typed)
        for held in (self.service, self.day.field):
            held.textChanged.connect(self.half.note)
        self.service.editingFinished.connect(self.left)
        self.service.returnPressed.connect(self.closed)
        self.noticed.typed.connect(self.noticed_typed)
        self.noticed.entered.connect(self.closed)
        self.why.typed.connect(self.why_typed)
        self.why.entered.connect(self.left)
        for box in (self.what, self.noticed, self.why):
            box.left.connect(self.left)

    def _part(self, question: Callable[[], str], *fields: QWidget) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        head = label(self, question, "strong", wrap=True)
        column.addWidget(head)
        for field in fields:
            column.addWidget(field)
        if isinstance(fields[0], WordsBox):
            head.setBuddy(fields[0])
            self.say(fields[0].setAccessibleName, question)
        return made

    def _build(self) -> None:
        self._title = label(None, style="heading", wrap=True)
        service = QWidget()
        line = row(self.service, self.service_menu)
        line.setContentsMargins(0, 0, 0, 0)
        service.setLayout(line)
        states = Group(self, lambda: self.tr("How far is it?"), flow := Flow())
        for made in self.states.values():
            flow.addWidget(made)
        self._why_part = self._part(lambda: self.tr("Why was it moved?"), self.why)
        self._noticed_part = self._part(
            lambda: self.tr("How will we notice that it helps?"), self.noticed
        )
        self._state_part = self._part(lambda: self.tr("How far is it?"), states)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 8)
        column.setSpacing(13)
        column.addWidget(self._title)
        for part in (
            self._part(lambda: self.tr("What is one small step?"), self.what),
            self._part(lambda: self.tr("Who takes it?"), self.who),
            self._part(lambda: self.tr("By when?"), self.day),
            self._why_part,
            self._part(lambda: self.tr("With which service?"), service),
            self._noticed_part,
            self._state_part,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = Scroll(content)
        foot = QWidget()
        feet = Flow(12)
        self._hint = label(self, lambda: self.tr("Only the first is needed."), "small")
        for one in (self.done, self.strike, self._hint):
            feet.addWidget(one)
        feet.setContentsMargins(20, 6, 20, 14)
        foot.setLayout(feet)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(foot)
        self._scroll.setSizeAdjustPolicy(Scroll.SizeAdjustPolicy.AdjustIgnored)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

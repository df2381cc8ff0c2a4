"""One goal: the words, what already helps, how it will be noticed, the steps."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.date_texts import day_said
from mylife_desktop.domain.plan import ME, Goal, GoalState, Step
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.language import interface_language
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.division_bar import DivisionBar
from mylife_desktop.ui.meeting.plan_seen import PlanSeen
from mylife_desktop.ui.meeting.step_row import StepRow, StepSeen
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.date_choice import long_day_said, weekday_said
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.mark_icon import mark_picture
from mylife_desktop.ui.widgets.tab_order import put_in_order, read_as_laid_out
from mylife_desktop.ui.widgets.tick_button import TickButton
from mylife_desktop.ui.widgets.words_box import WordsBox

QUOTES = {"en": ("“", "”"), "fi": ("”", "”"), "sv": ("”", "”")}
_NO_GOAL = Goal("", "", "")


class GoalCard(Speaking):
    """Everything of a goal can be changed where it stands."""

    words_typed = Signal(str)
    helps_typed = Signal(str)
    helps_offered = Signal(str)
    """What already helps, after a strength was put to it in one act."""
    noticed_typed = Signal(str)
    left = Signal()
    """The stay in a field has ended."""
    step_ticked = Signal(int, bool)
    step_opened = Signal(int)
    step_asked = Signal()
    joined = Signal(str, bool)
    """A service's goal (id), and whether this goal takes it in from now on."""
    state_chosen = Signal(str)
    why_typed = Signal(str)
    struck = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._language, self._look = language, look
        self._goal, self._seen = _NO_GOAL, PlanSeen("", "2000-01-01")
        self._names: dict[str, str] = {}
        self._is_offering = False
        self._order: tuple[QWidget, ...] = ()
        self._said_takes: dict[str, tuple[str, str]] = {}
        self.words, self.helps, self.noticed = WordsBox("title"), WordsBox(), WordsBox()
        self.words.document().setDocumentMargin(0)  # close behind the mark that opens them
        self.why = WordsBox("field")
        self.rows: list[StepRow] = []
        self.offers: dict[str, QPushButton] = {}
        self.takes: dict[str, TickButton] = {}
        self.states = {state: self._state(state) for state in GoalState}
        self.step = button(self, lambda: self.tr("+ Step"), self.step_asked.emit)
        self.strike = button(self, lambda: self.tr("Take this goal away"), self.struck.emit, "link")
        self.bar = DivisionBar(look)
        self._build()
        self._connect()
        self.dress(look)

    def show_goal(self, seen: PlanSeen, goal: Goal, names: dict[str, str]) -> None:
        """Show a goal of the plan; `names` are the themes'."""
        if goal.id != self._goal.id or not goal.helps:
            self._is_offering = not goal.helps
        self._seen, self._goal, self._names = seen, goal, names
        self.words.show_as(goal.words, seen.covers)
        self.helps.show_as(goal.helps or "", seen.covers)
        self.noticed.show_as(goal.noticed or "", seen.covers)
        self.why.show_as(goal.why_ended or "", seen.covers)
        self.bar.show_division(seen.division)
        self._show_steps()
        self._show_takes()
        self._follow()
        self._put_in_order()

    def first_focus(self, within: int) -> QWidget:
        """What is done most; where that is not in view from the top, the first step."""
        is_near = not self.rows or self.step.geometry().bottom() < within
        return self.step if is_near else self.rows[0].box

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self._language = language
        if self._goal is not _NO_GOAL:
            self._show_steps()
        self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.bar.dress(look)
        for row in self.rows:
            row.dress(look)
        for take in self.takes.values():
            take.dress(look)
        for head in self._heads:
            head.setContentsMargins(0, look.px(6) + 4, 0, 0)  # level with the words beside it
        self._now_mark.setPixmap(mark_picture(Viewpoint.SATISFACTION, look))
        self._hoped_mark.setPixmap(mark_picture(Viewpoint.HOPED, look))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if self._goal is not _NO_GOAL:
            self._show_steps()
        self._follow()

    # -- what is shown ---------------------------------------------------------------------------

    def _follow(self) -> None:
        goal, seen = self._goal, self._seen
        first, last = QUOTES[interface_language(self._language)]
        self._quote.setText(first)
        self.words.close_with(last)
        self._theme.setText(self._names.get(goal.theme, goal.theme))
        self.step.setAccessibleName(f"{self.step.text()}: {seen.covers(goal.words)}")
        self._follow_origin()
        when = seen.next_meeting
        day = when and weekday_said(when.isoformat(), self._language, seen.today)
        self._again.setText(self.tr("we look at this again: {day}").format(day=day) if day else "")
        for state, made in self.states.items():
            made.setChecked(goal.state is state)
        self._why_part.setVisible(goal.state is GoalState.ENDED)
        self.strike.setVisible(not seen.was_read_back(goal.id))
        self._offer_strengths()

    def _put_in_order(self) -> None:
        """Tab goes from top to bottom, whatever was made last."""
        rows = [part for row in self.rows for part in (row.box, row.words)]
        above = (self.words, self.helps, *self.offers.values(), self.noticed)
        below = (*self.takes.values(), *self.states.values(), self.strike, self.why)
        order: tuple[QWidget, ...] = (*above, *rows, self.step, *below)
        if order != self._order:
            self._order = order
            put_in_order(self, order)
            read_as_laid_out(self)

    def _follow_origin(self) -> None:
        goal = self._goal
        then, hoped = goal.satisfaction_then, goal.hoped
        self._chip.setVisible(then is not None or hoped is not None)
        for part in (self._now_mark, self._now):
            part.setVisible(then is not None)
        for part in (self._hoped_mark, self._hoped):
            part.setVisible(hoped is not None)
        day = goal.from_round
        if day == self._seen.today or day is None:
            self._now.setText(self.tr("{score} now").format(score=then))
        else:
            said = day_said(day, self._language, self._seen.today)
            self._now.setText(self.tr("{score} on {day}").format(score=then, day=said))
        self._hoped.setText(self.tr("{score} hoped for").format(score=hoped))

    def _offer_strengths(self) -> None:
        """Strengths of the rounds that are not yet among what helps, in a tap each."""
        said = (self._goal.helps or "").casefold()
        named = [self._names.get(theme, "") for theme in self._seen.strengths[:3]]
        wanted = [name for name in named if name and name.casefold() not in said]
        if wanted != list(self.offers):
            self._offers.clear()
            self.offers = {}
            for name in wanted:
                made = QPushButton(f"+ {name}".replace("&", "&&"))
                made.setProperty("kind", "choice")
                made.setAutoDefault(True)
                made.clicked.connect(lambda _=False, n=name: self._on_offered(n))
                self._offers.addWidget(made)
                self.offers[name] = made
        for name, made in self.offers.items():
            made.setAccessibleName(self.tr("{strength} helps already").format(strength=name))
        self._offer_row.setVisible(bool(wanted) and self._goal.is_open and self._is_offering)

    def _show_steps(self) -> None:
        steps = self._goal.steps
        while len(self.rows) > len(steps):
            gone = self.rows.pop()
            self._steps.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, step in enumerate(steps):
            shown = self._step_seen(step)
            if place < len(self.rows):
                if self.rows[place].seen != shown:
                    self.rows[place].show_step(shown)
                continue
            made = StepRow(shown, self._look)
            made.ticked.connect(lambda done, p=place: self.step_ticked.emit(p, done))
            made.opened.connect(lambda p=place: self.step_opened.emit(p))
            self._steps.addWidget(made)
            self.rows.append(made)
        self._none.setVisible(not steps)

    def _step_seen(self, step: Step) -> StepSeen:
        seen = self._seen
        people = [seen.person(id_) for id_ in seen.who(step)]
        named = [one.name for one in people if one is not None]
        who = ([self.tr("me")] if ME in step.who else []) + named
        today, language = seen.today, self._language
        return StepSeen(
            seen.covers(step.text),
            step.state,
            " + ".join(who),
            weekday_said(step.by, language, today) if step.by else "",
            long_day_said(step.by, language, today) if step.by else "",
            step.service or "",
            "\n".join(self._moved_said(step)),
        )

    def _moved_said(self, step: Step) -> list[str]:
        said = []
        for moved in step.moved:
            if moved.from_ is None:
                continue
            day = weekday_said(moved.from_, self._language, self._seen.today)
            words = self.tr("was {day}").format(day=day)
            said.append(f"{words}: {self._seen.covers(moved.why)}" if moved.why else words)
        return said

    def _show_takes(self) -> None:
        """What services plan on this theme, and whatever else the goal takes in."""
        goal = self._goal
        cards = [
            card for card in self._seen.cards if card.theme == goal.theme or card.id in goal.joins
        ]
        said = {card.id: (self._seen.covers(card.goal.text), card.plan.service) for card in cards}
        if said != self._said_takes:
            self._said_takes = said
            while (item := self._takes.takeAt(0)) is not None:
                if (gone := item.widget()) is not None:
                    gone.hide()
                    gone.deleteLater()
            self.takes = {}
            for id_, (text, service) in said.items():
                made = TickButton(text, service, self._look)
                made.clicked.connect(lambda on, i=id_: self.joined.emit(i, on))
                self._takes.addWidget(made)
                self.takes[id_] = made
        for id_, made in self.takes.items():
            made.setChecked(id_ in goal.joins)
        self._takes_part.setVisible(bool(cards))

    # -- what is done ----------------------------------------------------------------------------

    def _on_offered(self, name: str) -> None:
        before = self._goal.helps or ""
        gap = ", " if before else ""
        if before[-1:] in (".", "!", "?"):
            gap = " "
        self.helps.setFocus(Qt.FocusReason.OtherFocusReason)
        self.helps_offered.emit(f"{before}{gap}{name}")

    def _state(self, state: GoalState) -> Choice:
        said: dict[GoalState, Callable[[], str]] = {
            GoalState.ACTIVE: lambda: self.tr("We work on it"),
            GoalState.WAITING: lambda: self.tr("It waits"),
            GoalState.REACHED: lambda: self.tr("Reached"),
            GoalState.ENDED: lambda: self.tr("Ended"),
        }
        return choice(self, said[state], lambda: self._on_state(state))

    def _on_state(self, state: GoalState) -> None:
        if state is not self._goal.state:
            self.state_chosen.emit(state.value)
            if state is GoalState.ENDED:
                self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.words.typed.connect(self.words_typed)
        self.helps.typed.connect(self.helps_typed)
        self.noticed.typed.connect(self.noticed_typed)
        self.why.typed.connect(self.why_typed)
        for box in (self.words, self.helps, self.noticed, self.why):
            box.left.connect(self.left)
            box.entered.connect(self.left)

    # -- room ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._heads: list[QLabel] = []
        self._theme = label(None, style="small")
        self._quote = label(None, style="title")
        self._again = label(None, style="small", wrap=True)
        self._again.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._none = label(
            self, lambda: self.tr("No step yet. One small step is enough to begin."), "quiet",
            wrap=True,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._origin_chip())
        head.addWidget(self._theme)
        head.addWidget(self._again, 1)
        column.addLayout(head)
        title = QHBoxLayout()
        title.setSpacing(0)
        title.addWidget(self._quote, 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(self.words, 1)
        column.addLayout(title)
        column.addLayout(self._line(lambda: self.tr("What already helps:"), self.helps))
        column.addWidget(self._offer_row)
        column.addLayout(self._line(lambda: self.tr("We notice it when"), self.noticed))
        column.addSpacing(4)
        column.addWidget(label(self, lambda: self.tr("Steps"), "strong"))
        column.addWidget(self._none)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        column.addLayout(self._steps)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.step, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.bar, 1)
        column.addSpacing(4)
        column.addLayout(foot)
        column.addWidget(self._built_takes())
        column.addWidget(self._built_states())
        column.addStretch(1)
        self.say(self.words.setAccessibleName, lambda: self.tr("The goal, in your words"))

    def _origin_chip(self) -> QWidget:
        self._chip = QFrame()
        self._chip.setProperty("surface", "lit")
        line = QHBoxLayout(self._chip)
        line.setContentsMargins(8, 3, 10, 3)
        line.setSpacing(4)
        self._now_mark, self._hoped_mark = QLabel(), QLabel()
        self._now, self._hoped = label(None, style="satisfaction"), label(None, style="hoped")
        for part in (self._now_mark, self._now, self._hoped_mark, self._hoped):
            line.addWidget(part)
        self._offer_row, self._offers = QWidget(), Flow()
        self._offer_row.setLayout(self._offers)
        return self._chip

    def _line(self, words: Callable[[], str], box: WordsBox) -> QHBoxLayout:
        head = label(self, words, "strong")
        head.setBuddy(box)
        self._heads.append(head)
        self.say(box.setAccessibleName, words)
        self.say(box.setPlaceholderText, lambda: self.tr("Write here"))
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(box, 1)
        return line

    def _built_takes(self) -> QWidget:
        self._takes_part = QWidget()
        column = QVBoxLayout(self._takes_part)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        column.addWidget(
            label(
                self,
                lambda: self.tr("Services plan this. Tick what belongs to the goal."),
                "strong",
                wrap=True,
            )
        )
        self._takes = QVBoxLayout()
        self._takes.setSpacing(6)
        column.addLayout(self._takes)
        return self._takes_part

    def _built_states(self) -> QWidget:
        part, flow = QWidget(), Flow()
        asked_how = label(self, lambda: self.tr("How is it with this goal?"), "strong")
        states = Group(self, asked_how.text, flow)
        for made in (*self.states.values(), self.strike):
            flow.addWidget(made)
        self._why_part = QWidget()
        why = QVBoxLayout(self._why_part)
        why.setContentsMargins(0, 0, 0, 0)
        asked = label(self, lambda: self.tr("Why did it end? A word is enough."), "strong")
        asked.setBuddy(self.why)
        self.say(self.why.setAccessibleName, asked.text)
        why.addWidget(asked)
        why.addWidget(self.why)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        column.addWidget(asked_how)
        column.addWidget(states)
        column.addWidget(self._why_part)
        return part

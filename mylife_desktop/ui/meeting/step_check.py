"""One step of last time as a card: how it went in one key, then a new date or a word if wanted."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.domain.frozen import Json
from mylife_desktop.domain.plan import CheckState
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.short_words import ShortWords
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import Choice
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.date_choice import DateChoice
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import Drawn, HalfTyped, Typed
from mylife_desktop.ui.widgets.tab_order import comes_after, read_as_laid_out

STATES = tuple(CheckState)
_ANSWERS = Qt.Key.Key_1.value
_FOUR_IN_A_ROW = 500
"""The least width of a card, at 100 % text, at which the four answers stand side by side."""
_MAY_BE_MOVED = (CheckState.ON_THE_WAY, CheckState.NOT_YET)


@dataclass(frozen=True)
class CheckedStep:
    """A step as its card shows it: who, and by when, in words; `told` is what was said today.

    `day` is by when it is to be done now, if that is a date.
    """

    goal: str
    at: int
    theme: str
    text: str
    who: str = ""
    by: str = ""
    state: CheckState | None = None
    told: str = ""
    word: str = ""
    day: date | None = None

    @property
    def key(self) -> tuple[str, int]:
        """Where it stands in the plan."""
        return self.goal, self.at


class _Answer(Choice):
    """One of the four. Digits and arrows are the card's."""

    def __init__(self, card: "StepCheck", at: int) -> None:
        super().__init__()
        self._card, self.at = card, at

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._card.key_pressed(self.at, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._card.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._card.update()


class StepCheck(Speaking):
    """The four answers, one stop of the keyboard; below them what else was said."""

    answered = Signal(object)
    """A `CheckState`."""
    word_typed = Signal(str)
    word_left = Signal()
    day_chosen = Signal(object)
    """By when it is to be done from now on, a date."""
    went = Signal(int, int)
    """An arrow leads out of the card: so many cards on (-1, 1), or so many rows (-1, 1)."""

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._language, self._look = language, look
        self.step = CheckedStep("", 0, "", "")
        self._today, self._next_meeting = date.min, None  # type: date, date | None
        self._theme = label(None, style="strong")
        self._meta = label(None, style="small", wrap=True)
        self._meta.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._text = label(None, style="heading", wrap=True)
        self._told = label(None, wrap=True)
        self.answers = tuple(self._answer(at) for at in range(len(STATES)))
        self._is_open = False
        self.more = button(self, self._more_said, self._on_more, "link", name=self._more_named)
        self.days: DateChoice | None = None
        self.half = HalfTyped(self, lambda: {"day": Drawn(self._unread, self._show_typed)})
        self.words = ShortWords(look)
        self.words.hide()
        self._columns = 0
        self._grid = QGridLayout()
        self._build()
        self.words.typed.connect(self.word_typed)
        self.words.left.connect(self.word_left)
        self.say(self.words.ask, lambda: self.tr("A word, if you want"))

    def show_step(self, step: CheckedStep, today: date, next_meeting: date | None) -> None:
        """Show a step and what was said of it today."""
        self.step, self._today, self._next_meeting = step, today, next_meeting
        self._theme.setText(step.theme)
        self._meta.setText(" · ".join(part for part in (step.who, step.by) if part))
        self._text.setText(breakable(step.text))
        self._told.setText(breakable(step.told))
        self.words.show_words(step.word)
        at = STATES.index(step.state) if step.state else None
        for one in self.answers:
            one.setChecked(one.at == at)
        self._follow()
        self.retranslate()

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        days = self.days.stops() if self.days is not None else ()
        return [*self.answers, self.more, *days, self.words]

    @property
    def has_unread(self) -> bool:
        """Whether something is typed that is no day yet."""
        return bool(self._unread())

    def go_on_with(self, typed: Typed) -> bool:
        """Show again a day that was being typed; False where none can be chosen any more."""
        if not self._may_be_moved():
            return False
        self.half.remember(self._place(), typed)
        if not self._is_open:
            self._on_more()
        return True

    def begin(self) -> None:
        """Bring the keyboard to the answers."""
        at = STATES.index(self.step.state) if self.step.state else 0
        self.answers[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def key_pressed(self, at: int, event: QKeyEvent) -> bool:
        """What a key does while the keyboard is at an answer; whether it does anything."""
        plain = Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~plain:
            return False
        number = event.key() - _ANSWERS
        if 0 <= number < len(STATES):
            self.answered.emit(STATES[number])
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(at + (1 if event.key() == Qt.Key.Key_Right else -1))
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.went.emit(0, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self._language = language
        if self.days is not None:
            self.days.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.words.dress(look)
        if self.days is not None:
            self.days.dress(look)
        self._arrange()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self.setAccessibleName(self.step.text)
        self.words.setAccessibleName(f"{self.tr('A word, if you want')}: {self.step.text}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two by two where four have no room."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring of the keyboard is around the whole card."""
        super().paintEvent(event)
        if not any(one.hasFocus() for one in self.answers):
            return
        width = 4.0 if self._look.is_strong else 3.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._look.palette.focus), width))
            edge = width / 2
            ring = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
            painter.drawRoundedRect(ring, 15, 15)

    def _go(self, to: int) -> None:
        if 0 <= to < len(self.answers):
            self.answers[to].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.went.emit(1 if to > 0 else -1, 0)

    def _answer_said(self, at: int) -> str:
        said = {
            CheckState.DONE: self.tr("Done"),
            CheckState.ON_THE_WAY: self.tr("On the way"),
            CheckState.NOT_YET: self.tr("Not yet"),
            CheckState.NOT_WANTED: self.tr("Not wanted"),
        }
        return said[STATES[at]]

    def _answer_named(self, at: int) -> str:
        """The step is said too: the keyboard comes here without passing its words."""
        said = self._answer_said(at)
        return self.tr("{step}: {answer}").format(step=self.step.text, answer=said)

    def _may_be_moved(self) -> bool:
        return self.step.state in _MAY_BE_MOVED

    def _more_said(self) -> str:
        if self._is_open:
            return self.tr("Ready")
        if self._may_be_moved():
            return self.tr("A new date or a word …")
        return self.tr("A word …")

    def _more_named(self) -> str:
        return f"{self._more_said()} {self.step.text}"

    def _on_more(self) -> None:
        self._is_open = not self._is_open
        self.retranslate()
        self._follow()
        if self._is_open:
            first = self.days.first_focus() if self._sees_days() and self.days else self.words
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sees_days(self) -> bool:
        return self._is_open and self._may_be_moved()

    def _follow(self) -> None:
        is_answered = self.step.state is not None
        if not is_answered:
            self._is_open = False
        self.more.setVisible(is_answered)
        self._told.setVisible(bool(self.step.told))
        self.words.setVisible(self._is_open)
        if self._sees_days():
            self._choose_day()
        elif self.days is not None:
            self.half.end()
            self.days.show_typed("")
            self.days.hide()

    def _choose_day(self) -> None:
        """The days are made when they are first wanted: most steps need none."""
        if self.days is None:
            self.days = DateChoice(self._language, self._look)
            self.days.chosen.connect(self.day_chosen)
            self._column.insertWidget(self._column.indexOf(self.words), self.days)
            self.days.field.textChanged.connect(self.half.note)
            comes_after(self.more, self.days)
            read_as_laid_out(self)
        self.days.be_about(self.step.text)
        self.days.show_day(self.step.day, self._today, self._next_meeting)
        self.days.show()
        if not self.half.is_begun:
            self.half.begin(self._place())

    def _place(self) -> str:
        return f"day/{self.step.goal}/{self.step.at}"

    def _unread(self) -> str:
        return self.days.unread if self.days is not None else ""

    def _show_typed(self, words: Json) -> None:
        if self.days is not None:
            self.days.show_typed(str(words))

    # -- room ------------------------------------------------------------------------------------

    def _answer(self, at: int) -> _Answer:
        made = _Answer(self, at)
        made.clicked.connect(lambda: self.answered.emit(STATES[at]))
        self.say(made.setText, lambda: f"{at + 1} {self._answer_said(at)}")
        self.say(made.setAccessibleName, lambda: self._answer_named(at))
        return made

    def _arrange(self) -> None:
        columns = 4 if self.width() >= self._look.px(_FOUR_IN_A_ROW) else 2
        if columns == self._columns:
            return
        self._columns = columns
        for one in self.answers:
            self._grid.addWidget(one, one.at // columns, one.at % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _build(self) -> None:
        chip = QFrame()
        chip.setProperty("surface", "lit")
        inside = QHBoxLayout(chip)
        inside.setContentsMargins(10, 3, 10, 3)
        inside.addWidget(self._theme)
        head = QHBoxLayout()
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._meta, 1)
        after = QHBoxLayout()
        after.setSpacing(8)
        after.addWidget(self._told, 1000)
        after.addStretch(1)
        after.addWidget(self.more)
        held = QWidget()
        held.setLayout(after)
        after.setContentsMargins(0, 0, 0, 0)
        policy = self.more.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the card is as high before there is an answer
        self.more.setSizePolicy(policy)
        self._grid.setSpacing(6)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 18, 12)
        self._column.setSpacing(6)
        self._column.addLayout(head)
        self._column.addWidget(self._text)
        self._column.addSpacing(2)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Group(self, lambda: self.step.text, self._grid))
        self._column.addWidget(held)
        self._column.addWidget(self.words)
        self._column.addStretch(1)
        self._arrange()
        read_as_laid_out(self)

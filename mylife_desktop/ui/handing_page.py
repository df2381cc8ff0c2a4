"""Handing on, for the worker alone: the case in short, another case manager, closing, opening."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.handing import closed, manager_of, who_may_manage
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.ui.handing_words import HandingWords
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.short_words import ShortWords
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.person_texts import day_text, on_one_line, spoken
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import Choice
from mylife_desktop.ui.widgets.column import Column
from mylife_desktop.ui.widgets.controls import button, card, label, labelled, line_field
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import HalfTyped, Typed
from mylife_desktop.ui.widgets.tab_order import in_tab_order

_WIDTH, _RIGHT = 1330, 460
_SIDE_BY_SIDE = 1000
"""Logical pixels at 100 % text from which on what can be done stands beside the summary."""
_UNBOUNDED = 16777215


@dataclass(frozen=True)
class Next:
    """Who takes over: somebody of the network by id, or a new name with its service."""

    person: str = ""
    name: str = ""
    service: str = ""


class HandingPage(Page):
    """What is typed here becomes part of the case with the press that it belongs to."""

    handed_on = Signal(object, str)
    """A `Next`, and why."""
    closed = Signal(str, str)
    """Why, and where the person goes next; both as typed."""
    opened_again = Signal()
    finished = Signal()
    half_typed = Signal(str, object)
    """What is written here and is not part of the case yet: see `HalfTyped`."""

    def __init__(self, instrument: Instrument, look: Look) -> None:
        super().__init__()
        self._instrument, self._look = instrument, look
        self._case: Case | None = None
        self._today = ""
        self._chosen: str | None = None
        self.people: dict[str, QPushButton] = {}
        self.name = line_field(self, lambda: self.tr("Somebody else: name"))
        self.service = line_field(self, lambda: self.tr("Their service"))
        self.why, self.why_closed = ShortWords(look), ShortWords(look)
        self.next = ShortWords(look)
        self.hand_on = button(self, lambda: self.tr("Hand on"), self._on_handed_on)
        self.close_case = button(self, lambda: self.tr("Close the case"), self._on_closed)
        self.open_again = button(self, lambda: self.tr("Open it again"), self._on_opened_again)
        self.done = button(self, lambda: self.tr("Done"), self.finished.emit, "main")
        self._heading = label(None, style="heading", wrap=True)
        self._heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # arrows scroll from there
        self._now = label(None, wrap=True)
        self._is_closed = label(None, wrap=True)
        self._chips = Flow(8)
        self._whom = Group(self, self._heading.accessibleName, self._chips)
        self._sentences = QVBoxLayout()
        self._shown: tuple[tuple[str, tuple[str, ...]], ...] | None = None
        self._column = Column(_WIDTH, look)
        self._half = HalfTyped(self, self._fields, self._put_back)
        self._build()
        self._connect()
        self.dress(look)

    def show_case(self, case: Case, today: str) -> None:
        """Show the case as it is; what is being typed stays."""
        is_other = self._case is None or self._case.id != case.id
        self._case, self._today = case, today
        if is_other:
            self._half.leave()
            self._clear(*self._handing, *self._closing_words)
        self._make_chips()
        self._show()
        if is_other:
            self._half.begin("handing")

    def go_on_with(self, typed: Typed) -> None:
        """Show again what was being written."""
        self._put_back(typed)

    def first_focus(self) -> QWidget:
        """What was being written, the first who could take over, or the name of somebody else.

        Where all that stands below the summary, its heading: the page is read from its top.
        """
        boxes = (self.why_closed, self.next, self.why)
        if (written := next((box for box in boxes if box.words()), None)) is not None:
            return written
        if self.name.text() or self.service.text():
            return self.service if self.service.text() else self.name
        if not self._is_wide():
            return self._heading
        return next(iter(self.people.values()), self.name)

    def sentences(self) -> list[str]:
        """The summary as it stands on the page."""
        found = (self._sentences.itemAt(at) for at in range(self._sentences.count()))
        made = (item.widget() for item in found if item is not None)
        return [one.text() for one in made if isinstance(one, QLabel)]

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if self._case is not None:
            self._show()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._column.dress(look)
        for one in (self.why, self.why_closed, self.next):
            one.dress(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be done beside the summary, or below it."""
        super().resizeEvent(event)
        self._arrange()

    # -- what is shown ---------------------------------------------------------------------------

    def _show(self) -> None:
        if self._case is None:
            return
        case, called = self._case, on_one_line(self._case.person.called)
        heading = self.tr("{name} in short").format(name=called)
        self._heading.setText(breakable(heading))
        self._heading.setAccessibleName(heading)
        self._whom.setAccessibleName(heading)
        manager = manager_of(case)
        now = self.tr("Now it is {name}.").format(name=on_one_line(manager.name) if manager else "")
        self._now.setText(breakable(now) if manager else self.tr("Now there is nobody."))
        last = closed(case)
        self._closing.setVisible(last is None)
        self._opening.setVisible(last is not None)
        if last is not None:
            said = self.tr("Closed on {date}: {why}").format(
                date=day_text(last.on), why=on_one_line(last.why)
            )
            self._is_closed.setText(breakable(said))
        self.why.ask(self.tr("Why, for whoever reads this later"))
        self.why_closed.ask(self.tr("Why it is closed"))
        self.next.ask(self.tr("Where {name} goes next, if anywhere").format(name=called))
        self._show_summary(case)
        self._follow()

    def _show_summary(self, case: Case) -> None:
        words = HandingWords(case, self._instrument, spoken(), self._today)
        sections = tuple(words.sections())
        if sections == self._shown:
            return
        self._shown = sections
        while (item := self._sentences.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for heading, sentences in sections:
            title = label(None, heading, "strong", wrap=True)
            title.setContentsMargins(0, 10, 0, 0)
            self._sentences.addWidget(title)
            for sentence in sentences:
                self._sentences.addWidget(label(None, breakable(sentence), wrap=True))

    def _make_chips(self) -> None:
        contacts = who_may_manage(self._case) if self._case is not None else ()
        if list(self.people) == [one.id for one in contacts]:
            return
        self._chips.clear()
        self.people = {}
        for one in contacts:
            chip = Choice()
            chip.setText(on_one_line(one.name).replace("&", "&&"))
            service = on_one_line(one.service or one.role or "")
            chip.setAccessibleName(f"{one.name}, {service}" if service else one.name)
            chip.setToolTip(service)
            chip.clicked.connect(lambda _=False, person=one.id: self._on_chosen(person))
            self.people[one.id] = chip
            self._chips.addWidget(chip)
        in_tab_order([self._heading, *self.people.values(), self.name])

    def _follow(self) -> None:
        for person, chip in self.people.items():
            chip.setChecked(person == self._chosen)
        self.hand_on.setEnabled(self._chosen in self.people or bool(self.name.text().strip()))
        self.close_case.setEnabled(bool(self.why_closed.words().strip()))
        self._half.note()

    # -- what happens ----------------------------------------------------------------------------

    def _on_chosen(self, person: str) -> None:
        self._chosen = None if person == self._chosen else person
        self.name.clear()
        self._follow()

    def _on_typed(self) -> None:
        self._chosen = None
        self._follow()

    def _on_handed_on(self) -> None:
        to = Next(self._chosen or "")
        if not to.person:
            to = Next(name=self.name.text(), service=self.service.text())
        why = self.why.words()
        self._clear(*self._handing)
        self.done.setFocus()  # else the keyboard would slip into the closing of the case
        self.handed_on.emit(to, why)
        self._follow()

    def _on_closed(self) -> None:
        why, next_ = self.why_closed.words(), self.next.words()
        self._clear(*self._closing_words)
        self.done.setFocus()
        self.closed.emit(why, next_)
        self._follow()

    def _on_opened_again(self) -> None:
        self.done.setFocus()
        self.opened_again.emit()

    @property
    def _handing(self) -> tuple[QLineEdit | ShortWords, ...]:
        return self.name, self.service, self.why

    @property
    def _closing_words(self) -> tuple[ShortWords, ...]:
        return self.why_closed, self.next

    def _clear(self, *fields: QLineEdit | ShortWords) -> None:
        if self.name in fields:
            self._chosen = None
        for field in fields:
            field.clear() if isinstance(field, QLineEdit) else field.show_words("")

    def _fields(self) -> dict[str, QWidget]:
        """All that may be written or chosen here, by name."""
        written: dict[str, QWidget] = {"name": self.name, "service": self.service, "why": self.why}
        written |= {"why closed": self.why_closed, "next": self.next}
        return written | {f"to {person}": chip for person, chip in self.people.items()}

    def _put_back(self, typed: Typed) -> None:
        self._half.fill(typed)
        self._chosen = next((id_ for id_, chip in self.people.items() if chip.isChecked()), None)
        self._follow()

    def _connect(self) -> None:
        self.name.textEdited.connect(self._on_typed)
        self._half.told.connect(self.half_typed)
        self.service.textChanged.connect(self._half.note)
        for box in (self.why, self.why_closed, self.next):
            box.typed.connect(lambda _: self._follow())

    # -- room ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._left = card()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(22, 16, 22, 18)
        left.setSpacing(6)
        left.addWidget(self._heading)
        self._sentences.setSpacing(4)
        left.addLayout(self._sentences)
        left.addStretch(1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(14)
        for part in (self._handing_card(), self._closing_card(), self._opening_card()):
            right.addWidget(part)
        done = QWidget()
        foot = Flow(8)
        done.setLayout(foot)
        foot.addWidget(self.done)
        right.addWidget(done)
        right.addStretch(1)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(14)
        self._pair.addWidget(self._left, 1)
        self._pair.addWidget(self._right)
        self._column.box.addLayout(self._pair)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column, 1000)
        whole.addStretch(1)

    def _handing_card(self) -> QFrame:
        frame, inside = _card(label(self, lambda: self.tr("Another case manager"), "heading"))
        inside.addWidget(self._now)
        inside.addWidget(self._whom)
        names: tuple[tuple[Callable[[], str], QWidget], ...] = (
            (lambda: self.tr("Somebody else: name"), self.name),
            (lambda: self.tr("Their service"), self.service),
        )
        for name, field in names:
            inside.addLayout(labelled(self, name, field))
        inside.addWidget(self.why)
        inside.addWidget(self.hand_on)
        return frame

    def _closing_card(self) -> QFrame:
        heading = label(self, lambda: self.tr("Closing the case"), "heading", wrap=True)
        self._closing, inside = _card(heading)
        said = lambda: self.tr(  # noqa: E731
            "Nothing is lost. It rests in the archive and can be opened again."
        )
        inside.addWidget(label(self, said, "quiet", wrap=True))
        for part in (self.why_closed, self.next, self.close_case):
            inside.addWidget(part)
        return self._closing

    def _opening_card(self) -> QFrame:
        heading = label(self, lambda: self.tr("The case is closed"), "heading", wrap=True)
        self._opening, inside = _card(heading)
        inside.addWidget(self._is_closed)
        inside.addWidget(self.open_again)
        return self._opening

    def _is_wide(self) -> bool:
        return self.width() >= self._look.px(_SIDE_BY_SIDE)

    def _arrange(self) -> None:
        wide = self._is_wide()
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._right.setMaximumWidth(self._look.px(_RIGHT) if wide else _UNBOUNDED)
        self._right.setMinimumWidth(self._look.px(_RIGHT) if wide else 0)


def _card(heading: QLabel) -> tuple[QFrame, QVBoxLayout]:
    frame = card()
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(20, 16, 20, 18)
    inside.setSpacing(8)
    inside.addWidget(heading)
    return frame, inside

"""Saying yes or no to what was ticked: until when, and how it was said."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.domain.frozen import Json, frozen, thawed
from mylife_desktop.domain.shares import How
from mylife_desktop.domain.sharing_edits import Given, Term, last_day
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.kept_back import KeptBack
from mylife_desktop.ui.meeting.signature_pad import SignaturePad
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.controls import button, label, line_field
from mylife_desktop.ui.widgets.date_choice import long_day_within
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import Drawn, HalfTyped, Typed
from mylife_desktop.ui.widgets.typed_day import read_day


class GiveCard(Speaking):
    """Nothing in it is ticked beforehand, and no is as large and as near as yes."""

    given = Signal(object)
    """A `Given`."""
    refused = Signal()
    resized = Signal()
    """There is more or less in it."""

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._language, self._look = language, look
        self._name, self._today = "", date.min
        self._person: str | None = None
        self._parts: tuple[str, ...] = ()
        self._words: tuple[str, ...] = ()
        self._comments: tuple[tuple[str, str], ...] = ()
        self._but: frozenset[str] = frozenset()
        self._term: Term | None = None
        self._how: How | None = None
        self._heading = label(None, style="heading", wrap=True)
        self._what = label(None, wrap=True)
        self.terms = {
            Term.MONTH: self._term_chip(Term.MONTH, lambda: self.tr("a month")),
            Term.HALF_A_YEAR: self._term_chip(Term.HALF_A_YEAR, lambda: self.tr("half a year")),
            Term.YEAR: self._term_chip(Term.YEAR, lambda: self.tr("a year")),
            Term.NO_END: self._term_chip(Term.NO_END, lambda: self.tr("until I say no")),
        }
        self.field = line_field(
            self, lambda: self.tr("Another day, typed"), hint=lambda: self.tr("or a day")
        )
        self._day = label(None, style="small", wrap=True)
        self.hows = {
            How.SPOKEN: self._how_chip(How.SPOKEN, lambda: self.tr("I said it")),
            How.WRITTEN: self._how_chip(How.WRITTEN, lambda: self.tr("on paper")),
            How.SIGNED: self._how_chip(How.SIGNED, lambda: self.tr("I sign here")),
        }
        self.kept = KeptBack()
        self.pad = SignaturePad(look)
        self.wipe = button(self, lambda: self.tr("Sign anew"), self._on_wiped, "link")
        self._needed = label(
            self, lambda: self.tr("Sign with a finger or the mouse, or say it."), "small", wrap=True
        )
        self.yes = button(self, self._yes_said, self._on_yes)
        self.no = button(self, self._no_said, self._on_no)
        self._build()
        self.say(self.pad.setAccessibleName, lambda: self.tr("Signature, with a finger or mouse"))
        self.field.setMaximumWidth(look.px(150))
        self.field.textEdited.connect(self._on_typed)
        self.pad.signed.connect(lambda _: self._follow())
        self.kept.pressed.connect(self._on_kept)
        self.half = HalfTyped(self, self._fields, self._put_back)

    def show_asked(
        self,
        name: str,
        parts: Sequence[str],
        words: Sequence[str],
        today: date,
        comments: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show what is asked for; whoever is new begins with nothing chosen.

        `comments` are those of the parts (comment:x), each with what its theme is called.
        """
        if name != self._name or not self._parts:
            self._term, self._how, self._but = None, None, frozenset()
            self.kept.fold()
            self.pad.show_strokes(())
            self.field.clear()
        elif not set(parts) <= set(self._parts):
            self.pad.show_strokes(())  # it was signed for less
        self._name, self._today = name, today
        self._parts, self._words, self._comments = tuple(parts), tuple(words), tuple(comments)
        self._but &= frozenset(comment for comment, _ in comments)
        self.retranslate()

    @property
    def is_signing(self) -> bool:
        """Whether there is a paper to sign on."""
        return self._how is How.SIGNED

    def first_focus(self) -> QWidget:
        """The first of what is asked."""
        return next(iter(self.terms.values()))

    def watch(self, person: str) -> None:
        """What is typed, chosen and signed is about this one from now on."""
        if person != self._person:
            self.half.end()
            self._person = person
            self.half.begin(f"give/{self._today.isoformat()}/{person}")
            self._follow()

    def give_up(self) -> None:
        """Nothing is asked any more."""
        self._person = None
        self.half.end()

    def question(self) -> str:
        """What is asked, in one line."""
        return f"{self._heading.text()} {', '.join(self._words)}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is no."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_no()
            return
        super().keyPressEvent(event)

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self._language = language
        self.retranslate()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.pad.dress(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say so to whoever keeps it in view."""
        super().resizeEvent(event)
        self.resized.emit()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "no"):
            self._follow()

    def _until(self) -> date | None:
        if self.field.text().strip():
            return read_day(self.field.text(), self._language, self._today)
        return None if self._term is None else last_day(self._term, self._today)

    def _follow(self) -> None:
        heading = self.tr("May {name} see this?").format(name=self._name)
        self._heading.setText(breakable(heading))
        self._what.setText(breakable("\n".join(f"+ {words}" for words in self._words)))
        self.kept.setVisible(bool(self._comments))
        self.kept.show_comments(self._comments, self._but)
        for term, chip in self.terms.items():
            chip.setChecked(term is self._term)
        for how, chip in self.hows.items():
            chip.setChecked(how is self._how)
        until = self._until()
        typed = self.field.text().strip()
        is_past = until is not None and until < self._today
        if (typed and until is None) or is_past:
            self._day.setText(self.tr("This is not a day to come."))
        elif until is not None:
            day = long_day_within(until.isoformat(), self._language, self._today.isoformat())
            self._day.setText(self.tr("The last day is {day}").format(day=day))
        else:
            self._day.setText(self.tr("It can be taken back at any time."))
        signs = self._how is How.SIGNED
        for part in (self.pad, self.wipe, self._needed):
            part.setVisible(signs)
        self._needed.setVisible(signs and not self.pad.strokes)
        self.wipe.setVisible(signs and bool(self.pad.strokes))
        is_ready = not (signs and not self.pad.strokes) and not (typed and until is None)
        self.yes.setEnabled(is_ready and not is_past)
        self.half.note()
        for made, said in ((self.yes, self._yes_said()), (self.no, self._no_said())):
            made.setText(said.replace("&", "&&"))
            made.setAccessibleName(f"{said}: {self._name}")

    def _yes_said(self) -> str:
        return self.tr("Yes")

    def _no_said(self) -> str:
        return self.tr("No")

    def _on_term(self, term: Term) -> None:
        self._term = None if term is self._term else term
        self.field.clear()
        self._follow()

    def _on_how(self, how: How) -> None:
        self._how = None if how is self._how else how
        self._follow()

    def _fields(self) -> dict[str, QWidget | Drawn]:
        return {
            "parts": Drawn(lambda: thawed(self._parts), lambda _: None),
            "but": Drawn(lambda: [*sorted(self._but)], self._put_back_but),
            "signature": Drawn(lambda: thawed(self.pad.strokes), self._put_back_strokes),
            "day": self.field,
            **{str(term): chip for term, chip in self.terms.items()},
            **{str(how): chip for how, chip in self.hows.items()},
        }

    def _put_back(self, typed: Typed) -> None:
        self.half.fill(typed)
        self._term = next((term for term, chip in self.terms.items() if chip.isChecked()), None)
        self._how = next((how for how, chip in self.hows.items() if chip.isChecked()), None)

    def _put_back_but(self, comments: Json) -> None:
        if isinstance(comments, list):
            self._but = frozenset(map(str, comments))

    def _put_back_strokes(self, strokes: Json) -> None:
        stroke = frozen(strokes)
        self.pad.show_strokes(stroke if isinstance(stroke, tuple) else ())  # type: ignore[arg-type]

    def _on_kept(self, comment: str) -> None:
        self._but ^= {comment}
        self._follow()

    def _on_typed(self) -> None:
        self._term = None
        self._follow()

    def _on_wiped(self) -> None:
        self.pad.show_strokes(())
        self._follow()

    def _on_yes(self) -> None:
        until = self._until()
        signature = self.pad.strokes if self._how is How.SIGNED else ()
        day = None if until is None else until.isoformat()
        parts, self._parts = self._parts, ()
        but = tuple(each for each, _ in self._comments if each in self._but)
        self.given.emit(Given(parts, day, self._how, signature, but))

    def _on_no(self) -> None:
        self._parts = ()
        self.refused.emit()

    def _term_chip(self, term: Term, text: Callable[[], str]) -> Choice:
        return choice(self, text, lambda: self._on_term(term))

    def _how_chip(self, how: How, text: Callable[[], str]) -> Choice:
        return choice(self, text, lambda: self._on_how(how))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._what)
        column.addWidget(self.kept)
        column.addWidget(how_long := label(self, lambda: self.tr("How long"), "strong"))
        column.addWidget(Group(self, how_long.text, _flow(*self.terms.values(), self.field)))
        column.addWidget(self._day)
        column.addWidget(how := label(self, lambda: self.tr("How it was given"), "strong"))
        column.addWidget(Group(self, how.text, _flow(*self.hows.values())))
        column.addWidget(self.pad)
        column.addWidget(self._needed)
        column.addWidget(self.wipe, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        for one in (self.yes, self.no):
            answers.addWidget(one, 1)
        column.addLayout(answers)


def _flow(*widgets: QWidget) -> Flow:
    made = Flow(6)
    for one in widgets:
        made.addWidget(one)
    return made

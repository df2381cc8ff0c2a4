"""One line of the plan as it is read back: struck or mended where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.frozen import Json
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.meeting.plan_sentences import Line, LineKind
from mylife_desktop.ui.meeting.short_words import ShortWords
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import TextStyle, button, icon, label
from mylife_desktop.ui.widgets.date_choice import DateChoice
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.half_typed import Drawn, HalfTyped, Typed
from mylife_desktop.ui.widgets.tab_order import comes_after, read_as_laid_out

_STYLES: dict[LineKind, TextStyle] = {
    LineKind.GOAL: "title",
    LineKind.REACHED: "strong",
    LineKind.HELPS: "quiet",
    LineKind.NOTICED: "quiet",
    LineKind.DONE: "quiet",
}
_INDENTED = 22


@dataclass(frozen=True)
class Owner:
    """Somebody who may be put on a step: an id, and what they are called."""

    id: str
    name: str


@dataclass(frozen=True)
class Mending:
    """What a line needs to be mended: who may do a step, and the days that are offered."""

    owners: tuple[Owner, ...] = ()
    today: date = date.min
    next_meeting: date | None = None


class ReadLine(Speaking):
    """Large and calm; mended, it is a field of the words alone."""

    mended = Signal(str)
    """The words as they stand."""
    left = Signal()
    struck = Signal()
    owners_chosen = Signal(object)
    """Who does the step, ids."""
    day_chosen = Signal(object)
    """By when the step is to be done, a date."""

    def __init__(self, line: Line, language: str, look: Look) -> None:
        super().__init__()
        self.line, self._mending = line, Mending()
        self._language, self._look = language, look
        self._theme = label(None, style="small")
        self._said = label(None, style=_STYLES.get(line.kind, "body"), wrap=True)
        self.words = ShortWords(look)
        self.days: DateChoice | None = None
        self.half = HalfTyped(self, lambda: {"day": Drawn(self._unread, self._show_typed)})
        self._chips: dict[str, QPushButton] = {}
        self._owners, self._flow = QWidget(), Flow(spacing=8)
        self._owners.setLayout(self._flow)
        self.mend = self._sign(self._mend_named, self._on_mend)
        self.strike = self._sign(self._strike_named, self.struck.emit)
        self.ready = button(self, lambda: self.tr("Ready"), self.close_field, "choice")
        self.say(self.words.ask, lambda: self.tr("Your own words"))
        self._build()
        self._edited(False)
        self.words.typed.connect(self.mended)
        self.words.left.connect(self.left)
        self.dress(look)

    @property
    def is_mended(self) -> bool:
        """Whether its field is open."""
        return self._is_open

    def show_line(self, line: Line, mending: Mending) -> None:
        """Show the line as it is now."""
        self.line = line
        self._theme.setText(line.theme)
        self._theme.setVisible(bool(line.theme))
        self._said.setText(breakable(line.said))
        self.words.show_words(line.words)
        if mending.owners != self._mending.owners:
            self._make_owners(mending.owners)
        self._mending = mending
        for id_, chip in self._chips.items():
            chip.setChecked(id_ in line.who)
        self._show_day()
        self.retranslate()
        self._edited(self._is_open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape reads it again; what was typed stays, and can be undone."""
        if event.key() == Qt.Key.Key_Escape and self._is_open:
            self.close_field()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything anew; several lines may be open, and each says which it is."""
        super().retranslate()
        self.words.setAccessibleName(f"{self.tr('Your own words')}: {self.line.said}")
        self.ready.setAccessibleName(f"{self.tr('Ready')}: {self.line.said}")

    def go_on_with(self, typed: Typed) -> None:
        """Show again a day that was being typed."""
        self.half.remember(self._place(), typed)
        self._edited(True)

    @property
    def has_unread(self) -> bool:
        """Whether something is typed that is no day yet."""
        return bool(self._unread())

    def close_field(self) -> None:
        """The line is read again."""
        self._edited(False)
        self.left.emit()
        self.mend.setFocus(Qt.FocusReason.OtherFocusReason)

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self._language = language
        if self.days is not None:
            self.days.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        size = look.px(18)
        for one, name in ((self.mend, "own_words"), (self.strike, "take_out")):
            one.setIcon(icon(name, look.palette.quiet, size))
            one.setIconSize(QSize(size, size))
            one.setFixedWidth(max(TARGET, size + look.px(24)))
        self.words.dress(look)
        if self.days is not None:
            self.days.dress(look)

    def _on_mend(self) -> None:
        self._edited(True)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self, is_open: bool) -> None:
        self._is_open = is_open
        can_be = bool(self.line.words) and not is_open
        is_step = self.line.kind is LineKind.STEP
        self.mend.setVisible(can_be)
        self.strike.setVisible(can_be)
        self._said.setVisible(not is_open)
        self.words.setVisible(is_open)
        self.ready.setVisible(is_open)
        self._owners.setVisible(is_open and is_step)
        self._show_day()

    def _show_day(self) -> None:
        if not (self._is_open and self.line.kind is LineKind.STEP):
            if self.days is not None:
                self.half.end()
                self.days.show_typed("")
                self.days.hide()
            return
        if self.days is None:
            self.days = DateChoice(self._language, self._look)
            self.days.chosen.connect(self.day_chosen)
            self.days.field.textChanged.connect(self.half.note)
            self._column.insertWidget(self._column.indexOf(self._owners) + 1, self.days)
            read_as_laid_out(self)
            comes_after(next(reversed(self._chips.values()), self.ready), self.days)
        self.days.be_about(self.line.said)
        by = date.fromisoformat(self.line.by) if self.line.by else None
        self.days.show_day(by, self._mending.today, self._mending.next_meeting)
        self.days.show()
        if not self.half.is_begun:
            self.half.begin(self._place())

    def _place(self) -> str:
        return f"day/{self.line.goal}/{self.line.at}"

    def _unread(self) -> str:
        return self.days.unread if self.days is not None else ""

    def _show_typed(self, words: Json) -> None:
        if self.days is not None:
            self.days.show_typed(str(words))

    def _make_owners(self, owners: Sequence[Owner]) -> None:
        self._flow.clear()
        self._chips = {}
        for one in owners:
            chip = QPushButton(one.name.replace("&", "&&"))
            chip.setProperty("kind", "choice")
            chip.setCheckable(True)
            chip.setAutoDefault(True)
            chip.setAccessibleName(one.name)
            chip.clicked.connect(self._on_owner)
            self._flow.addWidget(chip)
            self._chips[one.id] = chip

    def _on_owner(self) -> None:
        chosen = tuple(id_ for id_, chip in self._chips.items() if chip.isChecked())
        if chosen:
            self.owners_chosen.emit(chosen)
        else:  # a step is somebody's
            for id_, chip in self._chips.items():
                chip.setChecked(id_ in self.line.who)

    def _mend_named(self) -> str:
        return self.tr("Mend: {line}").format(line=self.line.said)

    def _strike_named(self) -> str:
        return self.tr("Strike: {line}").format(line=self.line.said)

    def _sign(self, name: object, on_click: object) -> QPushButton:
        return button(self, lambda: "", on_click, "link", name=name, tip=name)  # type: ignore[arg-type]

    def _build(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._theme)
        texts.addWidget(self._said)
        texts.addWidget(self.words)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addLayout(texts, 1)
        for one in (self.mend, self.strike, self.ready):
            line.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        is_head = self.line.kind in (LineKind.GOAL, LineKind.REACHED)
        self._column.setContentsMargins(0 if is_head else _INDENTED, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(line)
        self._column.addWidget(self._owners)
        read_as_laid_out(self)

"""What waits for the worker, beside the list: each a sentence to press, and calm without any."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mylife_desktop.language import short_day
from mylife_desktop.store.waits import Kind, Wait
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import day_text, meeting_text, on_one_line, spoken
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.tab_order import in_tab_order

_FEW = 4
"""How many are shown before the worker asks for all."""


def some_of_each_kind(waits: Sequence[Wait], few: int) -> tuple[Wait, ...]:
    """So few that each kind has its turn, in the order of all: many of one kind hide no other."""
    left = list(enumerate(waits))
    chosen: list[int] = []
    while left and len(chosen) < few:
        first = {each.kind: at for at, each in reversed(left)}
        turn = sorted(first.values())
        chosen += turn[: few - len(chosen)]
        left = [(at, each) for at, each in left if at not in turn]
    return tuple(waits[at] for at in sorted(chosen))


class _Entry(QPushButton):
    """A button whose text goes on in the next line."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "wait")
        self.setAutoDefault(True)
        self.words = label(None, wrap=True)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)

    def say(self, text: str) -> None:
        """Show and name it."""
        self.words.setText(breakable(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Wrapped where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its words."""
        words = self.words.heightForWidth(max(1, width - 20))
        return max(TARGET, words + 16)

    def sizeHint(self) -> QSize:
        """Its words at the width there is."""
        width = max(self.width(), TARGET)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A target at least."""
        return QSize(TARGET, self.heightForWidth(max(self.width(), TARGET)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class WaitsCard(Speaking):
    """A heading and one entry for each thing that waits."""

    opened = Signal(str)
    """A person's id: their case is wanted."""
    two_records_opened = Signal(str, str)
    """Two ids that may be one person's."""
    resized = Signal()
    """It needs more or less room."""

    def __init__(self, today: Callable[[], str], look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._today, self._look = today, look
        self._waits: tuple[Wait, ...] = ()
        self._shown: tuple[Wait, ...] = ()
        self._shows_all = self._is_flat = self._is_unfolded = False
        self._heading = label(self, lambda: self.tr("Waits for you"), "heading", wrap=True)
        self.fold = button(self, self._fold_text, self._on_fold)
        self._calm = label(self, lambda: self.tr("Nothing just now."), "quiet", wrap=True)
        self.more = button(self, self._more_text, self._on_more, "link")
        self._entries: list[_Entry] = []
        self._list = QWidget()
        self._build()
        self._show()

    def show_waits(self, waits: Sequence[Wait]) -> None:
        """Show what waits now."""
        if tuple(waits) != self._waits:
            self._waits = tuple(waits)
            self._show()

    def entries(self) -> list[QPushButton]:
        """The buttons in view, from top to bottom."""
        return [one for one in self._entries if not one.isHidden() and not self._list.isHidden()]

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self._waits

    def be_flat(self, flat: bool) -> None:
        """Take little height, below the list: only how many there are, until it is unfolded."""
        if flat != self._is_flat:
            self._is_flat, self._is_unfolded = flat, False
            self._wear_card()
            self._show()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._show()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Texts of another size need another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            for one in self._entries:
                one.updateGeometry()

    def _show(self) -> None:
        shown = self._waits if self._shows_all else some_of_each_kind(self._waits, _FEW)
        self._shown = shown
        while len(self._entries) < len(shown):
            self._add()
        for at, entry in enumerate(self._entries):
            entry.setVisible(at < len(shown))
            if at < len(shown):
                entry.say(self._sentence(shown[at]))
        is_open = not self._is_flat or self._is_unfolded
        self._heading.setVisible(not self._is_flat)
        self.fold.setVisible(self._is_flat)
        self._list.setVisible(is_open and bool(self._waits))
        self._calm.setVisible(not self._waits and not self._is_flat)
        self.more.setVisible(is_open and len(self._waits) > len(shown))
        for one, text in ((self.fold, self._fold_text()), (self.more, self._more_text())):
            one.setText(text)
            one.setAccessibleName(text)
        self.fold.setText(f"{self._fold_text()}   {'▲' if self._is_unfolded else '▼'}")
        self.resized.emit()

    def _wear_card(self) -> None:
        """Beside the list a card; below it, where height is dear, only what is in it."""
        self.setProperty("surface", "" if self._is_flat else "card")
        self.style().unpolish(self)
        self.style().polish(self)
        margins = (0, 0, 0, 0) if self._is_flat else (10, 14, 10, 12)
        self._column.setContentsMargins(*margins)

    def _sentence(self, wait: Wait) -> str:
        name = on_one_line(wait.person.called)
        if wait.kind is Kind.TWO_RECORDS and wait.other is not None:
            other = on_one_line(wait.other.called)
            if other == name:
                return self.tr("{name}: two records of one person?").format(name=name)
            return self.tr("{name} and {other}: two records of one person?").format(
                name=name, other=other
            )
        if wait.kind is not Kind.ROUND_DUE:
            return self._of_plan(wait, name)
        date = self._day(wait.person.last_round or "")
        return self.tr("{name}: time for a new round, the last was on {date}").format(
            name=name, date=date
        )

    def _of_plan(self, wait: Wait, name: str) -> str:
        """What a plan says: a step, a meeting, a yes, a permission."""
        words = on_one_line(wait.words or "")
        if wait.kind is Kind.STEP_LATE:
            said = self.tr("{name}: “{words}” was to be done by {date}")
        elif wait.kind is Kind.REVIEW_DUE:
            said = self.tr("{name}: look at the plan again, agreed for {date}")
        elif wait.kind is Kind.YES_WANTED:
            said = self.tr("{name}: read the plan together, it waits for a yes")
        elif wait.kind is Kind.PERMISSION_ENDS:
            said = self.tr("{name}: {words} may see something until {date}")
        else:
            said = self.tr("{name}: {date}")
            meeting = meeting_text(wait.person.next_meeting, self._today())
            return said.format(name=name, date=meeting)
        return said.format(name=name, words=words, date=self._day(wait.day or ""))

    def _day(self, iso: str) -> str:
        """With its year only where it is not this one."""
        return short_day(iso, spoken()) if iso[:4] == self._today()[:4] else day_text(iso)

    def _fold_text(self) -> str:
        return self.tr("Waits for you: {number}").format(number=len(self._waits))

    def _more_text(self) -> str:
        return self.tr("Show all {number}").format(number=len(self._waits))

    def _on_more(self) -> None:
        first_new = len(self.entries())
        self._shows_all = True
        self._show()
        if first_new < len(self._entries):
            self._entries[first_new].setFocus()

    def _on_fold(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._show()

    def _on_entry(self, at: int) -> None:
        if at < len(self._shown):
            wait = self._shown[at]
            if wait.kind is Kind.TWO_RECORDS and wait.other is not None:
                self.two_records_opened.emit(wait.person.id, wait.other.id)
            else:
                self.opened.emit(wait.person.id)

    def _add(self) -> None:
        entry, at = _Entry(), len(self._entries)
        before = self._entries[-1] if self._entries else self.fold
        entry.clicked.connect(lambda: self._on_entry(at))
        self._entries.append(entry)
        self._list_box.addWidget(entry)
        in_tab_order((before, entry))  # not behind all that was made before

    def _build(self) -> None:
        self._list_box = QVBoxLayout(self._list)
        self._list_box.setContentsMargins(0, 0, 0, 0)
        self._list_box.setSpacing(0)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 12)
        column.setSpacing(4)
        for part in (self._heading, self._calm):
            part.setContentsMargins(10, 0, 10, 0)
        for one in (self._heading, self.fold, self._calm, self._list):
            column.addWidget(one)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

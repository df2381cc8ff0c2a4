"""A theme with the services' goals on it as cards, and what is seen there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.finding_row import FindingRow, FindingShown
from mylife_desktop.ui.meeting.known_marks import KnownMarks, Shown
from mylife_desktop.ui.meeting.service_card import CardShown, ServiceCard
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.tab_order import in_tab_order

_NAME, _FINDINGS, _CARD = 160, 392, 224
"""Widths at 100 % text: of the theme's name, of what is seen, and the least of a card."""
_EDGE = 8
"""Below the frame of the card that it is in; the first row has no line above."""
_WIDE = 1080
"""Narrower, the three stand one below the other."""
_SEEN_AT_ONCE, _MORE = 3, 20
"""Findings of a theme, and how many more are shown each time that they are asked for."""


@dataclass(frozen=True)
class ThemeShown:
    """A row's theme (empty for what is about none), its cards, its findings."""

    theme: str
    name: str
    known: Shown = ()
    known_said: str = ""
    since: str = ""
    cards: tuple[CardShown, ...] = ()
    findings: tuple[FindingShown, ...] = ()
    asks_apart: bool = False


class ThemeRow(Speaking):
    """One theme: name, cards, findings."""

    finding_made = Signal(object)
    """A FindingRow that the page is to listen to."""
    card_pressed = Signal(str)
    apart_answered = Signal(str, bool)
    """Theme, and whether its goals pull apart."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown = ThemeShown("", "")
        self._today = ""
        self._seen, self._columns = _SEEN_AT_ONCE, 0
        self._cards: dict[str, ServiceCard] = {}
        self._findings: dict[str, FindingRow] = {}
        self._name = label(None, style="strong", wrap=True)
        self._marks = KnownMarks(look)
        self._since = label(None, style="small", wrap=True)
        self._nothing = label(
            self, lambda: self.tr("no service plans anything here"), "small", wrap=True
        )
        self._question: QWidget | None = None
        self._answers: list[QPushButton] = []
        self._more: QPushButton | None = None
        self._build()

    def show_theme(self, shown: ThemeShown, today: str) -> None:
        """Show the theme as it is now; what is being written stays."""
        self._shown, self._today = shown, today
        self._name.setText(shown.name)
        self._marks.show_known(shown.known, today, shown.known_said)
        self._since.setText(shown.since)
        self._since.setVisible(bool(shown.since))
        self._nothing.setVisible(not shown.cards and bool(shown.theme))
        self._show_cards()
        self._show_findings()
        self._show_question()

    @property
    def is_asking(self) -> bool:
        """Whether something is being written here."""
        return any(row.is_asking for row in self._findings.values())

    def first_focus(self) -> QWidget | None:
        """The first choice, or the first card."""
        for row in self._findings.values():
            return row.first_focus()
        return next(iter(self._cards.values()), None)

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order: cards, what is seen there, the question."""
        stops: list[QWidget] = [*self._cards.values()]
        for row in self._findings.values():
            stops += row.stops()
        return [*stops, *([self._more] if self._more else []), *self._answers]

    def cards(self) -> tuple[ServiceCard, ...]:
        """The cards, in order."""
        return tuple(self._cards.values())

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._marks.dress(look)
        for one in self._cards.values():
            one.dress(look)
        for finding in self._findings.values():
            finding.dress(look)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts it from the theme above."""
        super().paintEvent(event)
        if self.y() > _EDGE:
            with QPainter(self) as painter:
                painter.setPen(QColor(self._look.palette.line))
                painter.drawLine(0, 0, self.width(), 0)

    # -- what is seen ----------------------------------------------------------------------------

    def _show_cards(self) -> None:
        wanted = {card.id: card for card in self._shown.cards}
        order = list(self._cards)
        for id_ in [id_ for id_ in self._cards if id_ not in wanted]:
            _away(self._cards.pop(id_))
        for id_, shown in wanted.items():
            if id_ not in self._cards:
                made = self._cards[id_] = ServiceCard(shown, self._look)
                made.clicked.connect(lambda _=False, i=id_: self.card_pressed.emit(i))
            elif self._cards[id_].shown != shown:
                self._cards[id_].show_card(shown)
        self._cards = {id_: self._cards[id_] for id_ in wanted}
        if order != list(self._cards):
            self._columns = 0
            self._arrange()

    def _show_findings(self) -> None:
        all_ = self._shown.findings
        some = all_[: self._seen]
        if len(all_) == len(some) + 1:
            some = all_
        wanted = {each.finding.key: each for each in some}
        for key in [key for key in self._findings if key not in wanted]:
            _away(self._findings.pop(key))
        for at, (key, shown) in enumerate(wanted.items()):
            if key not in self._findings:
                made = self._findings[key] = FindingRow(shown, self._look)
                self._right_column.insertWidget(at, made)
                self.finding_made.emit(made)
            else:
                self._findings[key].show_finding(shown)
        self._findings = {key: self._findings[key] for key in wanted}
        self._show_more(len(all_) - len(some))

    def _show_more(self, count: int) -> None:
        if count and self._more is None:
            self._more = button(self, lambda: "", self._on_more, "link")
            self._right_column.insertWidget(
                self._right_column.count() - 1, self._more, 0, Qt.AlignmentFlag.AlignLeft
            )
        if self._more is not None:
            self._more.setVisible(count > 0)
            self._more.setText(self.tr("%n more …", "", count))
            self._more.setAccessibleName(
                self.tr("%n more thing(s) seen: {theme}", "", count).format(theme=self._shown.name)
            )

    def findings(self) -> tuple[FindingRow, ...]:
        """What is seen here now."""
        return tuple(self._findings.values())

    def finding_asked(self, asked: str) -> FindingRow | None:
        """The row with whose key this begins, also if it is seen only when asked for."""
        keys = (one.finding.key for one in self._shown.findings)
        key = next((key for key in keys if asked.startswith(f"{key}/")), None)
        if key is not None and key not in self._findings:
            self._seen = len(self._shown.findings)
            self._show_findings()
        return self._findings.get(key) if key is not None else None

    def _on_more(self) -> None:
        before = len(self._findings)
        self._seen += _MORE
        self._show_findings()
        rows = list(self._findings.values())
        if before < len(rows):
            in_tab_order(self.stops())
            rows[before].first_focus().setFocus()

    def _show_question(self) -> None:
        if self._shown.asks_apart and self._question is None:
            self._question = self._asked()
            self._right_column.insertWidget(self._right_column.count() - 1, self._question)
        if self._question is not None:
            self._question.setVisible(self._shown.asks_apart)

    def _answer(self, text: Callable[[], str], *, pulls: bool) -> QPushButton:
        return button(
            self,
            text,
            lambda: self.apart_answered.emit(self._shown.theme, pulls),
            "link",
            name=lambda: self.tr("Do these pull apart? {answer}: {theme}").format(
                answer=text(), theme=self._shown.name
            ),
        )

    def _asked(self) -> QWidget:
        holder = QWidget()
        holder.setLayout(flow := Flow(2))
        flow.setContentsMargins(10, 0, 0, 0)
        flow.addWidget(label(self, lambda: self.tr("Do these pull apart?"), "small"))
        for made in (
            self._answer(lambda: self.tr("Yes"), pulls=True),
            self._answer(lambda: self.tr("No"), pulls=False),
        ):
            flow.addWidget(made)
            self._answers.append(made)
        return holder

    # -- room ------------------------------------------------------------------------------------

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self._name, self._marks, self._since):
            column.addWidget(part)
        self._left, middle, self._right = left, QWidget(), QWidget()
        self._grid = QGridLayout(middle)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._middle = middle
        self._right_column = QVBoxLayout(self._right)
        self._right_column.setContentsMargins(0, 0, 0, 0)
        self._right_column.setSpacing(4)
        self._right_column.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._nothing)
        inner.addWidget(middle)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(14, 10, 14, 10)
        self._box.setSpacing(14)
        self._box.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        holder.setLayout(inner)
        self._box.addWidget(holder, 1, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(self._right, 0, Qt.AlignmentFlag.AlignTop)

    def _arrange(self) -> None:
        look = self._look
        is_wide = self.width() >= look.px(_WIDE)
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if is_wide else direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
        _be_wide(self._left, look.px(_NAME) if is_wide else 0)
        _be_wide(self._right, look.px(_FINDINGS) if is_wide else 0)
        taken = look.px(_NAME + _FINDINGS) + 2 * 14 if is_wide else 0
        room = self.width() - taken - 28
        columns = max(1, (room + 10) // (look.px(_CARD) + 10))
        if columns != self._columns:
            self._columns = columns
            self._put_cards()

    def _put_cards(self) -> None:
        for card in self._cards.values():  # not takeAt: what is only taken keeps its old heights
            self._grid.removeWidget(card)
        for at, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, at // self._columns, at % self._columns)
        for at in range(12):
            self._grid.setColumnStretch(at, 1 if at < self._columns else 0)
        self._middle.setVisible(bool(self._cards))


def _be_wide(part: QWidget, width: int) -> None:
    part.setMinimumWidth(width)
    part.setMaximumWidth(width or 16777215)


def _away(part: QWidget) -> None:
    part.hide()
    part.setParent(None)
    part.deleteLater()

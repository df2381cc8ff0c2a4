"""The themes, one below the other, each with the services' goals on it and what is seen there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.finding_row import FindingRow
from mylife_desktop.ui.meeting.service_card import ServiceCard
from mylife_desktop.ui.meeting.service_row import ThemeRow, ThemeShown
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.half_typed import Typed
from mylife_desktop.ui.widgets.tab_order import read_as_laid_out


class ThemeRows(Speaking):
    """Keeps the row of a theme as long as it has something to show."""

    finding_made = Signal(object)
    """A FindingRow that the page is to listen to."""
    card_pressed = Signal(str)
    apart_answered = Signal(str, bool)
    """Theme, and whether its goals pull apart."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._look = look
        self.rows: dict[str, ThemeRow] = {}
        """By theme; an empty one is what is about none."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)

    def show_themes(self, themes: Sequence[ThemeShown], today: str) -> None:
        """Show these themes in this order."""
        wanted = {shown.theme: shown for shown in themes}
        for theme in [theme for theme in self.rows if theme not in wanted]:
            gone = self.rows.pop(theme)
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        for at, (theme, shown) in enumerate(wanted.items()):
            if theme not in self.rows:
                self.rows[theme] = self._made_row()
                self._column.insertWidget(at, self.rows[theme])
            self.rows[theme].show_theme(shown, today)
        if [*self.rows] != [*wanted]:
            read_as_laid_out(self)
        self.rows = {theme: self.rows[theme] for theme in wanted}

    def cards(self) -> dict[str, ServiceCard]:
        """The cards, by the service's goal."""
        cards = (card for row in self.rows.values() for card in row.cards())
        return {card.shown.id: card for card in cards}

    def asking(self) -> FindingRow | None:
        """The row in which something is being written or chosen, if there is one."""
        findings = (found for row in self.rows.values() for found in row.findings())
        return next((found for found in findings if found.is_asking), None)

    def go_on_with(self, asked: str, typed: Typed) -> None:
        """Ask again, beside what is seen, what was asked when words were left there."""
        for row in self.rows.values():
            if (found := row.finding_asked(asked)) is not None:
                found.go_on_with(asked.removeprefix(f"{found.finding.key}/"), typed)

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [stop for row in self.rows.values() for stop in row.stops()]

    def first_focus(self) -> QWidget | None:
        """The first choice of all."""
        return next((f for row in self.rows.values() if (f := row.first_focus())), None)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for row in self.rows.values():
            row.dress(look)

    def _made_row(self) -> ThemeRow:
        row = ThemeRow(self._look)
        row.card_pressed.connect(self.card_pressed)
        row.apart_answered.connect(self.apart_answered)
        row.finding_made.connect(self.finding_made)
        return row

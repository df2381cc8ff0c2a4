"""What carries and what to begin with, beside the Circle to look at."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.picture import Picture, picture_of
from mylife_desktop.domain.finding import Thresholds
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.prompts import prompts
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.focus_card import FocusCard
from mylife_desktop.ui.meeting.theme_offer import ThemeOffer
from mylife_desktop.ui.meeting.two_sides import CARD, PICTURE, TwoSides
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button
from mylife_desktop.ui.widgets.scroll import Scroll


class FocusPage(Speaking):
    """Left the Circle as it is known today, right the two choices."""

    strengths_named = Signal(object)
    """Themes, first is first; at most three."""
    focus_chosen = Signal(object)
    """Themes, first is first; () is "none yet", None takes the answer back."""
    looked_at = Signal(str)
    """A theme was lit."""
    went_on = Signal()
    """The two go on to the plan, whatever is chosen."""

    def __init__(
        self,
        instrument: Instrument,
        language: str,
        look: Look,
        limits: Thresholds | None = None,
    ) -> None:
        super().__init__()
        self._limits = limits or Thresholds()
        self._instrument, self._language, self._look = instrument, language, look
        self._rounds: tuple[Round, ...] = ()
        self._round = Round("0001-01-01")
        self._lit: str | None = None
        self.circle = CircleView(self._picture(), look.palette, look.scale, movable=False)
        self.card = FocusCard(instrument, language, look)
        self.offer = ThemeOffer(look)
        self.onwards = button(self, lambda: self.tr("On to the plan"), self.went_on.emit, "main")
        self._sides = self._built()
        self._connect()

    def show_case(self, rounds: tuple[Round, ...], today: str) -> None:
        """Show what is known and chosen by this day; a round of it need not be there yet."""
        self._rounds = rounds
        self._round = next((r for r in rounds if r.date == today), Round(today))
        earlier = next((r for r in reversed(rounds) if r.date < today and r.focus), None)
        found = prompts(
            rounds,
            self._instrument,
            today,
            important_from=self._limits.important_from,
            satisfied_up_to=self._limits.satisfied_up_to,
        )
        self.card.show_choices(self._round, found, earlier)
        self._follow()

    def light(self, theme: str | None) -> None:
        """Light a theme on the Circle, and offer it; None: none."""
        self._lit = theme
        self._follow()

    def speak(self, language: str) -> None:
        """Show names in another language."""
        self._language = language
        self.card.speak(language)
        self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.circle.dress(look.palette, look.scale)
        self.card.dress(look)
        self.offer.dress(look)
        self._sides.dress(look)

    def first_focus(self) -> QWidget:
        """The first of the strengths."""
        return self.card.strengths.chip(self._instrument.theme_ids[0])

    def _picture(self) -> Picture:
        ids = self._instrument.theme_ids
        shown = picture_of(self._instrument, self._language, self._round)
        shown = shown.with_known(
            self._rounds, self._round.date, Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION
        )
        chosen = tuple(ids.index(theme) for theme in self._round.focus or () if theme in ids)
        active = None if self._lit is None else ids.index(self._lit)
        return replace(shown, active=active, chosen=chosen)

    def _follow(self) -> None:
        self.circle.show_picture(self._picture())
        if self._lit is None:
            spokes = self.circle.picture.spokes
            pale = any(one.pale(viewpoint) is not None for one in spokes for viewpoint in Viewpoint)
            self.offer.show_nothing(pale=pale)
        else:
            self.offer.show_theme(
                self._instrument.theme(self._lit).name.in_language(self._language),
                carries=self._lit in self._round.strengths,
                chosen=self._lit in (self._round.focus or ()),
            )

    def _on_looked_at(self, theme: str) -> None:
        self.light(theme)
        self.looked_at.emit(theme)

    def _on_offered(self, act: Callable[[str], None]) -> None:
        if self._lit is None:
            return
        pressed = QApplication.focusWidget()
        if not self._sides.is_side_by_side:
            self._sides.show_side(CARD)  # where a fourth one is asked about
        act(self._lit)
        if self._sides.is_side_by_side and pressed is not None and not self.card.is_asking:
            pressed.setFocus()

    def _connect(self) -> None:
        self.circle.looked_at.connect(self._on_looked_at)
        self.card.strengths_named.connect(self.strengths_named)
        self.card.focus_chosen.connect(self.focus_chosen)
        self.offer.carries_asked.connect(lambda: self._on_offered(self.card.carry))
        self.offer.begin_asked.connect(lambda: self._on_offered(self.card.choose))
        self._sides.arranged.connect(self._on_arranged)

    # -- room ------------------------------------------------------------------------------------

    def _built(self) -> TwoSides:
        sides = TwoSides(
            self.circle,
            Scroll(self.card),
            (self.offer,),
            (lambda: self.tr("Circle"), lambda: self.tr("Choices")),
            self._look,
            onwards=self.onwards,
            first=CARD,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sides)
        return sides

    def _on_arranged(self) -> None:
        self.offer.be_narrow(not self._sides.is_side_by_side)
        self.offer.setVisible(self._sides.sees(PICTURE))

"""The Circle and the card beside it: the main room of a meeting."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.picture import Picture, picture_of
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.language import short_day
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.legend import Legend
from mylife_desktop.ui.meeting.theme_card import ThemeCard
from mylife_desktop.ui.meeting.two_sides import CARD, TwoSides
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.scroll import Scroll


class CirclePage(Speaking):
    """The ten themes as one picture, and all that is said of the one that is lit."""

    scored = Signal(str, str, object)
    moving = Signal(str, str, int)
    moved = Signal()
    put_back = Signal()
    written = Signal(str, str)
    left = Signal()
    skipped = Signal(str, object, object)
    kept_private = Signal(str, bool)
    as_before_asked = Signal(str)
    one_by_one_asked = Signal()

    def __init__(self, instrument: Instrument, language: str, look: Look) -> None:
        super().__init__()
        self._instrument, self._language, self._look = instrument, language, look
        self._round = Round("0001-01-01")
        self._before: Round | None = None
        self._as_before: frozenset[str] = frozenset()
        self._themes = picture_of(instrument, language, self._round)
        self._active, self._viewpoint = 0, Viewpoint.SATISFACTION
        self.circle = CircleView(self._picture(), look.palette, look.scale)
        self.card = ThemeCard(instrument, language, look)
        self._legend = Legend(look)
        self._hint = label(
            self,
            lambda: self.tr(
                "← → theme   ↑ ↓ value   0–9, + is 10   "
                "Delete takes back   Space: next of the three"
            ),
            "small",
            wrap=True,
        )
        self._one_by_one = button(self, lambda: self.tr("One by one"), self.one_by_one_asked.emit)
        self._sides = self._built()
        self._connect()
        self._on_arranged()
        self._follow()
        self._show_before()

    def show_round(
        self, round_: Round, before: Round | None, as_before: frozenset[str] = frozenset()
    ) -> None:
        """Show today's round, with the round before as a pale dotted line.

        `as_before` are the themes of which an earlier round has values that this one lacks.
        """
        is_other = before is not self._before
        self._round, self._before, self._as_before = round_, before, as_before
        self._follow()
        if is_other:
            self._show_before()

    def light(self, theme: str, viewpoint: str | None = None) -> None:
        """Light a theme; the card follows."""
        self._active = self._instrument.theme_ids.index(theme)
        if viewpoint is not None:
            self._viewpoint = Viewpoint(viewpoint)
        self._follow()

    def first_unanswered(self) -> str:
        """The first theme that still has something to ask, else the first of all."""
        ids = self._instrument.theme_ids
        return next((t for t in ids if self._round.answer(t).unanswered()), ids[0])

    def show_worker_view(self, view: Mapping[str, int]) -> None:
        """Show how the worker sees the satisfaction of some themes; an empty one shows none."""
        self._themes = self._themes.with_worker_view(view)
        self._explain_worker_view()
        self._follow()

    def show_card(self) -> None:
        """Bring the card forward where it is a tab."""
        self._sides.show_side(CARD)

    def speak(self, language: str) -> None:
        """Show names and questions in another language."""
        self._language = language
        view = {s.theme: s.worker for s in self._themes.spokes if s.worker is not None}
        self._themes = picture_of(self._instrument, language, self._round).with_worker_view(view)
        self.card.speak(language)
        self._follow()
        self._show_before()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.circle.dress(look.palette, look.scale)
        self.card.dress(look)
        self._legend.dress(look)
        self._sides.dress(look)

    def _picture(self) -> Picture:
        filled = self._themes.with_round(self._round, self._before)
        self._themes = filled  # so that what stays the same is the very same
        return replace(filled, active=self._active, viewpoint=self._viewpoint)

    def _follow(self) -> None:
        self.circle.show_picture(self._picture())
        theme = self._instrument.themes[self._active]
        can_be_as_before = theme.id in self._as_before
        self.card.show_answer(
            theme, self._round.answer(theme.id), can_be_as_before=can_be_as_before
        )
        self._legend.show_viewpoint(self._viewpoint)

    def _show_before(self) -> None:
        day = short_day(self._before.date, self._language) if self._before else None
        self._legend.show_before(day)

    def _on_looked_at(self, theme: str, viewpoint: str) -> None:
        self.left.emit()
        self.light(theme, viewpoint)

    def _on_next(self) -> None:
        following = (self._active + 1) % len(self._instrument.themes)
        self._on_looked_at(self._instrument.theme_ids[following], self._viewpoint.value)

    def _on_legend(self, viewpoint: str) -> None:
        self._viewpoint = Viewpoint(viewpoint)
        self._follow()

    def _on_circle_focused(self, focused: bool) -> None:
        # Where texts are large the Circle needs the room more than the hint.
        self._hint.setVisible(focused and self._sides.is_side_by_side)

    def _connect(self) -> None:
        self.circle.looked_at.connect(self._on_looked_at)
        self.circle.moving.connect(self.moving)
        self.circle.moved.connect(self.moved)
        self.circle.put_back.connect(self.put_back)
        self.circle.scored.connect(self.scored)
        self.circle.focused.connect(self._on_circle_focused)
        self.card.scored.connect(self.scored)
        self.card.written.connect(self.written)
        self.card.left.connect(self.left)
        self.card.skipped.connect(self.skipped)
        self.card.kept_private.connect(self.kept_private)
        self.card.as_before_asked.connect(self.as_before_asked)
        self.card.next_asked.connect(self._on_next)
        self._legend.chosen.connect(self._on_legend)
        self._sides.arranged.connect(self._on_arranged)

    # -- room ------------------------------------------------------------------------------------

    def _built(self) -> TwoSides:
        picture = QWidget()
        below_each_other = QVBoxLayout(picture)
        below_each_other.setContentsMargins(0, 0, 0, 0)
        below_each_other.setSpacing(4)
        below_each_other.addWidget(self.circle, 1)
        below_each_other.addWidget(self._hint)
        self._hint.hide()
        sides = TwoSides(
            picture,
            Scroll(self.card),
            (self._legend, self._one_by_one),
            (lambda: self.tr("Circle"), lambda: self.tr("Answers")),
            self._look,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sides)
        return sides

    def _explain_worker_view(self) -> None:
        # Above two tabs the card of the two views says it, and the legend has no room for more.
        is_shown = any(spoke.worker is not None for spoke in self._themes.spokes)
        self._legend.show_worker_view(is_shown and self._sides.is_side_by_side)

    def _on_arranged(self) -> None:
        self._explain_worker_view()
        # Its room stays its own, or the Circle would shrink under the finger that takes it.
        policy = self._hint.sizePolicy()
        policy.setRetainSizeWhenHidden(self._sides.is_side_by_side)
        self._hint.setSizePolicy(policy)

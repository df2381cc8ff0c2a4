"""The Circle and the card beside it: the main room of a meeting."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.picture import Picture, picture_of
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.language import short_day
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.legend import Legend
from mylife_desktop.ui.meeting.theme_card import ThemeCard
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.scroll import Scroll

_CARD_WIDTH = 588
_CIRCLE_WIDTH = 600
"""The least widths at which the two stand side by side, logical pixels at 100 % text."""
_UNBOUNDED = 16777215  # what Qt calls no maximum (QWIDGETSIZE_MAX)


class CirclePage(Speaking):
    """The ten themes as one picture, and all that is said of the one that is lit."""

    scored = Signal(str, str, object)
    moving = Signal(str, str, int)
    moved = Signal()
    put_back = Signal()
    written = Signal(str, str)
    left = Signal()
    skipped = Signal(str, object, object)
    one_by_one_asked = Signal()

    def __init__(self, instrument: Instrument, language: str, look: Look) -> None:
        super().__init__()
        self._instrument, self._language, self._look = instrument, language, look
        self._round = Round("0001-01-01")
        self._before: Round | None = None
        self._themes = picture_of(instrument, language, self._round)
        self._active, self._viewpoint = 0, Viewpoint.SATISFACTION
        self._side_by_side: bool | None = None
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
        self._tabs = self._made_tabs()
        self._build()
        self._connect()
        self._follow()
        self._show_before()

    def show_round(self, round_: Round, before: Round | None) -> None:
        """Show today's round, with the round before as a pale dotted line."""
        is_other = before is not self._before
        self._round, self._before = round_, before
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

    def show_card(self) -> None:
        """Bring the card forward where it is a tab."""
        if not self._side_by_side:
            self._show_tab(1)

    def speak(self, language: str) -> None:
        """Show names and questions in another language."""
        self._language = language
        self._themes = picture_of(self._instrument, language, self._round)
        self.card.speak(language)
        self._follow()
        self._show_before()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.circle.dress(look.palette, look.scale)
        self.card.dress(look)
        self._legend.dress(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else two tabs."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Give the foot the width that its words need in another language."""
        if event.type() == QEvent.Type.LayoutRequest and self._side_by_side is False:
            self._fit_foot()
        return super().event(event)

    def _picture(self) -> Picture:
        filled = self._themes.with_round(self._round, self._before)
        self._themes = filled  # so that what stays the same is the very same
        return replace(filled, active=self._active, viewpoint=self._viewpoint)

    def _follow(self) -> None:
        self.circle.show_picture(self._picture())
        theme = self._instrument.themes[self._active]
        self.card.show_answer(theme, self._round.answer(theme.id))
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
        self._hint.setVisible(focused and self._side_by_side is True)

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
        self.card.next_asked.connect(self._on_next)
        self._legend.chosen.connect(self._on_legend)

    # -- room ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._left = QWidget()
        self._left_column = QVBoxLayout(self._left)
        self._left_column.setContentsMargins(0, 0, 0, 0)
        self._left_column.setSpacing(4)
        self._left_column.addWidget(self.circle, 1)
        self._left_column.addWidget(self._hint)
        self._hint.hide()
        self._foot = QWidget()
        self._foot_box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self._foot_box.setContentsMargins(0, 0, 0, 0)
        self._foot_box.addWidget(self._tabs)
        self._foot_box.addWidget(self._legend, 1)
        self._foot_box.addWidget(self._one_by_one)
        self._scroll = Scroll(self.card)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(16, 14, 16, 14)
        self._columns.setSpacing(8)
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self._scroll)

    def _made_tabs(self) -> QWidget:
        tabs = QWidget()
        tabs.setLayout(flow := Flow())
        self._circle_tab = self._tab(0, lambda: self.tr("Circle"))
        self._card_tab = self._tab(1, lambda: self.tr("Answers"))
        flow.addWidget(self._circle_tab)
        flow.addWidget(self._card_tab)
        return tabs

    def _tab(self, index: int, text: Callable[[], str]) -> QPushButton:
        made = button(self, text, lambda: self._show_tab(index))
        made.setCheckable(True)
        return made

    def _show_tab(self, index: int) -> None:
        self._circle_tab.setChecked(index == 0)
        self._card_tab.setChecked(index == 1)
        self._left.setVisible(index == 0)
        self._scroll.setVisible(index == 1)

    def _arrange(self) -> None:
        side_by_side = self.width() >= self._look.px(_CARD_WIDTH + _CIRCLE_WIDTH)
        if side_by_side:
            self._scroll.setFixedWidth(self._look.px(_CARD_WIDTH))
        else:
            self._scroll.setMinimumWidth(0)
            self._scroll.setMaximumWidth(_UNBOUNDED)
        if side_by_side is not self._side_by_side:
            self._side_by_side = side_by_side
            self._tabs.setVisible(not side_by_side)
            # Its room stays its own, or the Circle would shrink under the finger that takes it.
            policy = self._hint.sizePolicy()
            policy.setRetainSizeWhenHidden(side_by_side)
            self._hint.setSizePolicy(policy)
            self._put_foot()
        if not side_by_side:
            self._fit_foot()

    def _fit_foot(self) -> None:
        parts = (self._tabs, self._legend, self._one_by_one)
        widest = max(part.minimumSizeHint().width() for part in parts)
        self._foot.setFixedWidth(widest + 8)

    def _put_foot(self) -> None:
        """Put the legend under the Circle; with tabs beside it, to leave it the height."""
        if self._side_by_side:
            self._foot_box.setDirection(QBoxLayout.Direction.LeftToRight)
            self._foot.setMinimumWidth(0)
            self._foot.setMaximumWidth(_UNBOUNDED)
            self._left_column.addWidget(self._foot)
            self._left.show()
            self._scroll.show()
        else:
            self._foot_box.setDirection(QBoxLayout.Direction.TopToBottom)
            self._columns.addWidget(self._foot)
            self._show_tab(0)

"""What has moved since an earlier round: the two on one Circle, a line of time, and words."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.picture import Picture, picture_of
from mylife_desktop.date_texts import day_said
from mylife_desktop.domain.comparing import (
    Comparison,
    asked_with,
    between,
    compare,
    newest_strengths,
    to_compare,
)
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.known import Known, latest_known
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.compare_card import CompareCard, Seen
from mylife_desktop.ui.meeting.compare_legend import CompareLegend
from mylife_desktop.ui.meeting.playing import Playing
from mylife_desktop.ui.meeting.two_sides import TwoSides
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button
from mylife_desktop.ui.widgets.rounds_slider import RoundsSlider, Stop

_NO_ROUND = Round("0001-01-01")


class ComparePage(Speaking):
    """The newest round over any earlier one. Only what was answered both times is compared."""

    told = Signal(str, str)
    """Theme, and what changed and why, as it stands; belongs to the round of today."""
    left = Signal()
    """The stay in the field has ended."""
    looked_at = Signal(str)
    """A theme is lit from now on."""
    went_on = Signal()
    """The two have seen enough."""

    def __init__(
        self,
        instruments: Mapping[tuple[str, str], Instrument],
        instrument: Instrument,
        language: str,
        look: Look,
        less_motion: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._instruments, self._usual = instruments, instrument
        self._language, self._look = language, look
        self._rounds: tuple[Round, ...] = ()
        self._compared: tuple[Round, ...] = ()
        self._today, self._theme = "", ""
        self._then: str | None = None
        self._comparison: Comparison | None = None
        self._names: dict[str, str] = {}
        self._important: dict[str, Known] = {}
        self._filled = self._empty_picture()
        self.circle = CircleView(self._filled, look.palette, look.scale, movable=False)
        self.card = CompareCard(look)
        self.slider = RoundsSlider(look)
        self.playing = Playing(self, less_motion)
        self._legend = CompareLegend(look)
        self.play = button(self, self._play_words, self._on_play, name=self._play_name)
        self.onwards = button(self, lambda: self.tr("On to the choices"), self.went_on.emit, "main")
        self._sides = self._built()
        self.say(self.slider.name, lambda: self.tr("Compare with {day}"))
        self._connect()
        self._follow()

    def show_rounds(self, rounds: tuple[Round, ...], today: str) -> None:
        """Show these rounds, oldest first, today's among them if there is one."""
        before = self._compared
        self._rounds, self._today = rounds, today
        self._compared = to_compare(rounds)
        if _values(before) != _values(self._compared):
            self.playing.stop()
        self._gather()
        self._compare()

    def veil(self, hidden: Callable[[str], bool]) -> None:
        """Cover the words for which `hidden` says so, until the client opens them."""
        self.card.veil(hidden)

    def light(self, theme: str) -> None:
        """Light a theme, on the Circle and in the list."""
        if theme != self._theme:
            self.playing.stop()
            self._theme = theme
            self._follow()

    def go_to_words(self, theme: str) -> None:
        """Light a theme, the keyboard after the last word of what changed in it."""
        self.light(theme)
        if theme == self._theme and self.card.words.box.isVisibleTo(self):
            self.card.words.box.setFocus()

    def speak(self, language: str) -> None:
        """Say names and days in another language."""
        self._language = language
        self._gather()
        self._follow()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.circle.dress(look.palette, look.scale)
        for part in (self.card, self.slider, self._legend, self._sides):
            part.dress(look)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not played."""
        super().hideEvent(event)
        self.playing.stop()

    # -- what is shown ---------------------------------------------------------------------------

    @property
    def comparison(self) -> Comparison | None:
        """What is compared now; None while there is nothing to compare."""
        return self._comparison

    @property
    def theme(self) -> str:
        """The theme that is lit; empty while there is nothing to compare."""
        return self._theme

    @property
    def _now(self) -> Round:
        return self._compared[-1] if self._compared else _NO_ROUND

    def _gather(self) -> None:
        """Gather what is the same whichever round is compared."""
        self._names = self._all_names()
        themes = [theme.id for theme in self._instrument_of(self._now).themes]
        until, importance = self._now.date, Viewpoint.IMPORTANCE
        found = {t: latest_known(self._rounds, t, importance, until) for t in themes}
        self._important = {theme: known for theme, known in found.items() if known}
        filled = self._empty_picture().with_round(self._now, None)
        filled = filled.with_known(self._rounds, until, importance)
        # What is hoped for is not compared.
        spokes = tuple(replace(spoke, hoped=None) for spoke in filled.spokes)
        self._filled = replace(filled, spokes=spokes)

    def _compare(self) -> None:
        """Reckon anew what has moved; the chosen round stays chosen while there is such a one."""
        earlier = [round_.date for round_ in self._compared[:-1]]
        if self._then not in earlier:
            self._then = earlier[-1] if earlier else None
        self._comparison = None
        if self._then is not None:
            then = self._compared[earlier.index(self._then)]
            self._comparison = compare(then, self._now, self._instruments)
        themes = [spoke.theme for spoke in self._filled.spokes]
        if self._theme not in themes:
            self._theme = self._first_theme(themes)
        self._follow()

    def _first_theme(self, themes: Iterable[str]) -> str:
        """What is lit to begin with: the first of those that moved most."""
        if self._comparison is None:
            return ""
        compared = [c.theme for c in self._comparison.both]
        return next((t for t in (*self._comparison.moved_most, *compared, *themes)), "")

    def _follow(self) -> None:
        is_compared = self._comparison is not None
        self._foot.setVisible(is_compared)
        if is_compared:
            stops = tuple(Stop(r.date, self._day_of(r)) for r in self._compared)
            chosen = [stop.date for stop in stops].index(str(self._then))
            if (self.slider.stops, self.slider.value()) != (stops, chosen):
                self.slider.show_stops(stops, chosen)
        self.card.show_seen(self._seen(), self._theme)
        self.circle.show_picture(self._picture())
        self._show_legend(self._now)

    def _seen(self) -> Seen | None:
        if self._comparison is None:
            return None
        today = next((r for r in self._rounds if r.date == self._today), None)
        return Seen(
            self._comparison,
            self._names,
            self._language,
            self._today,
            newest_strengths(self._rounds),
            self._important,
            None if today is None else today.changes,
        )

    def _all_names(self) -> dict[str, str]:
        """The themes' names: as they are asked now, else as they were asked then."""
        names: dict[str, str] = {}
        for round_ in (*reversed(self._compared), _NO_ROUND):
            for theme in self._instrument_of(round_).themes:
                names.setdefault(theme.id, theme.name.in_language(self._language))
        answered = (theme for round_ in self._compared for theme in round_.answers)
        return {theme: theme for theme in answered} | names

    def _instrument_of(self, round_: Round) -> Instrument:
        ref = asked_with(round_)
        return self._instruments.get((ref.id, ref.version), self._usual)

    def _empty_picture(self) -> Picture:
        """The Circle of the newest round's themes, nothing on it."""
        return picture_of(self._instrument_of(self._now), self._language, _NO_ROUND)

    def _picture(self) -> Picture:
        """The newest round over the compared one, and what is known from earlier."""
        then = self._comparison.then if self._comparison else _NO_ROUND
        spokes = self._filled.spokes
        themes = [spoke.theme for spoke in spokes]
        active = themes.index(self._theme) if self._theme in themes else None
        under = tuple(replace(s, before=then.answer(s.theme).satisfaction) for s in spokes)
        return replace(self._filled, spokes=under, active=active)

    def _show_legend(self, shown: Round) -> None:
        """Say what the marks mean; `shown` is the round whose satisfaction is seen."""
        dates = {known.date for known in self._important.values()}
        is_today = shown.date == self._today
        day = "" if shown is _NO_ROUND else self._day_of(shown)
        satisfied = str(self.tr("Satisfied, {day}")).format(day=day) if day else ""
        self._legend.show_words(
            self.tr("Important") if self._now.date in dates else "",
            self._known_said(dates - {self._now.date}),
            self.tr("Satisfied now") if is_today else satisfied,
            self._day(self._then) if self._then else "",
        )

    def _known_said(self, dates: set[str]) -> str:
        if not dates:
            return ""
        if len(dates) > 1:
            return str(self.tr("Important, said earlier"))
        return str(self.tr("Important, {day}")).format(day=self._day(*dates))

    def _day(self, iso: str) -> str:
        return day_said(iso, self._language, self._today)

    def _day_of(self, round_: Round) -> str:
        return self.tr("Today") if round_.date == self._today else self._day(round_.date)

    # -- what is done ----------------------------------------------------------------------------

    def _on_looked_at(self, theme: str) -> None:
        self.playing.stop()
        self.left.emit()
        self.light(theme)
        self.looked_at.emit(theme)

    def _on_chosen(self, number: int) -> None:
        self.playing.stop()
        self._then = self._compared[number].date
        self._compare()

    def _on_told(self, theme: str, words: str) -> None:
        self.playing.stop()
        self.told.emit(theme, words)

    def _play_words(self) -> str:
        return self.tr("■ Stop") if self.playing.is_going else self.tr("▶ Play")

    def _on_play(self) -> None:
        if self.playing.is_going:
            self.playing.stop()
            return
        self.playing.start(self.slider.value(), len(self._compared) - 1)
        self._say_play()

    def _say_play(self) -> None:
        self.play.setText(self._play_words())
        self.play.setAccessibleName(self._play_name())

    def _play_name(self) -> str:
        if self.playing.is_going:
            return self.tr("Stop")
        return self.tr("Play the change up to now")

    def _on_played(self, at: float) -> None:
        """Show the Circle as it was on the way."""
        picture = self._picture()
        scores = {s.theme: between(self._compared, at, s.theme) for s in picture.spokes}
        spokes = tuple(replace(s, satisfaction=scores[s.theme]) for s in picture.spokes)
        self.circle.show_picture(replace(picture, spokes=spokes))
        self.card.show_on_the_way(scores)
        self.slider.show_played(at)
        self._show_legend(self._compared[min(round(at), len(self._compared) - 1)])

    def _on_play_ended(self) -> None:
        self.slider.show_played(None)
        self._say_play()
        self._follow()

    def _connect(self) -> None:
        self.circle.looked_at.connect(lambda theme, _: self._on_looked_at(theme))
        self.card.looked_at.connect(self._on_looked_at)
        self.card.told.connect(self._on_told)
        self.card.left.connect(self.left)
        self.slider.valueChanged.connect(self._on_chosen)
        self.playing.moved.connect(self._on_played)
        self.playing.ended.connect(self._on_play_ended)

    def _built(self) -> TwoSides:
        self._foot = QWidget(self)
        line = QHBoxLayout(self._foot)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(12)
        line.addWidget(self.play)
        line.addWidget(self.slider, 1)
        sides = TwoSides(
            self.circle,
            self.card,
            (self._legend,),
            (lambda: self.tr("Circle"), lambda: self.tr("In words")),
            self._look,
            below=self._foot,
            onwards=self.onwards,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sides)
        return sides


def _values(rounds: Iterable[Round]) -> list[tuple[str, object]]:
    """What of the rounds is drawn."""
    return [(r.date, {t: a.satisfaction for t, a in r.answers.items()}) for r in rounds]

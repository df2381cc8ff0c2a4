"""First what carries, then what to begin with: two choices of the client's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mylife_desktop.domain.case import CHOSEN_AT_MOST
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.prompts import Prompt
from mylife_desktop.domain.round import Round
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.chosen_list import ChosenList
from mylife_desktop.ui.meeting.chosen_row import Chosen
from mylife_desktop.ui.meeting.prompt_row import PromptRow
from mylife_desktop.ui.meeting.take_one_out import TakeOneOut
from mylife_desktop.ui.meeting.theme_chips import ThemeChips
from mylife_desktop.ui.meeting.theme_sentences import day_in, reason
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow


class FocusCard(Speaking):
    """It keeps no choice: it says what is wanted and shows what is chosen."""

    strengths_named = Signal(object)
    """Themes, first is first."""
    focus_chosen = Signal(object)
    """Themes, first is first; () is "none yet", None takes the answer back."""

    def __init__(self, instrument: Instrument, language: str, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._instrument, self._language, self._look = instrument, language, look
        self._strengths: tuple[str, ...] = ()
        self._focus: tuple[str, ...] | None = None
        self._prompts: tuple[Prompt, ...] = ()
        self._earlier: Round | None = None
        self._today = "0001-01-01"
        self.strengths = ThemeChips(
            instrument, language, look, lambda t: self.tr("{theme}: carries me").format(theme=t)
        )
        self.others = ThemeChips(
            instrument,
            language,
            look,
            lambda t: self.tr("{theme}: begin with this").format(theme=t),
        )
        self.chosen = ChosenList(look, CHOSEN_AT_MOST)
        self.too_many_strengths = TakeOneOut(CHOSEN_AT_MOST)
        self.too_many_chosen = TakeOneOut(CHOSEN_AT_MOST)
        self._rows = {theme: self._prompt_row(theme) for theme in instrument.theme_ids}
        self.something_else = button(
            self, lambda: self.tr("Something else …"), self._unfold, "choice"
        )
        self._is_unfolded = False
        self.none_yet = button(self, lambda: self.tr("None yet"), self._on_none_yet, "choice")
        self.none_yet.setCheckable(True)
        self._build()
        self._connect()
        self._follow()

    def show_choices(
        self,
        round_: Round,
        prompts: tuple[Prompt, ...],
        earlier: Round | None,
    ) -> None:
        """Show what is chosen today, what is suggested, and the last earlier choice."""
        self._today = round_.date
        self._strengths = self._known(round_.strengths)
        self._focus = None if round_.focus is None else self._known(round_.focus)
        self._prompts, self._earlier = prompts, earlier
        for asking in (self.too_many_strengths, self.too_many_chosen):
            asking.be_done()
        self._follow()

    @property
    def is_asking(self) -> bool:
        """Whether a fourth one waits for an answer."""
        return bool(self.too_many_strengths.coming or self.too_many_chosen.coming)

    def carry(self, theme: str) -> None:
        """The client names a strength, or takes it back."""
        if theme in self._strengths:
            self.strengths_named.emit(_without(self._strengths, theme))
        elif len(self._strengths) < CHOSEN_AT_MOST:
            self.strengths_named.emit((*self._strengths, theme))
        else:
            self.too_many_strengths.ask(theme, self._names(), self._strengths)
            self.too_many_strengths.begin()

    def choose(self, theme: str) -> None:
        """The client chooses a theme to begin with, or takes it out."""
        focus = self._focus or ()
        if theme in focus:
            self._on_taken_out(theme)
        elif len(focus) < CHOSEN_AT_MOST:
            self.focus_chosen.emit((*focus, theme))
            self.chosen.begin(theme)
        else:
            self.too_many_chosen.ask(theme, self._names(), focus)
            self.too_many_chosen.begin()

    def speak(self, language: str) -> None:
        """Show names in another language."""
        self._language = language
        self.strengths.speak(language)
        self.others.speak(language)
        for row in self._rows.values():
            row.retranslate()
        self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for part in (self.strengths, self.others, self.chosen, *self._rows.values()):
            part.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    # -- what is seen ----------------------------------------------------------------------------

    def _follow(self) -> None:
        focus = self._focus or ()
        reasons = {p.theme: self._reason(p) for p in self._prompts}
        self.strengths.show_chosen(self._strengths)
        self.chosen.show_chosen(
            tuple(Chosen(t, self._theme_icon(t), self._name(t), reasons.get(t, "")) for t in focus)
        )
        open_prompts = [theme for theme in reasons if theme not in focus]
        for theme, row in self._rows.items():
            row.setVisible(theme in open_prompts)
            row.show_reason(reasons.get(theme, ""))
        self._why.setVisible(bool(open_prompts))
        is_folded = bool(open_prompts) and not self._is_unfolded
        everywhere = self._instrument.theme_ids
        self.something_else.setVisible(is_folded)
        self.others.leave_out(everywhere if is_folded else {*focus, *reasons})
        self.others.show_chosen(())
        self.none_yet.setChecked(self._focus == ())
        self._say_earlier()

    def _say_earlier(self) -> None:
        focus = self._known((self._earlier.focus or ()) if self._earlier else ())
        self._earlier_line.setVisible(bool(focus))
        if self._earlier is not None and focus:
            words = self.tr("On {day} you began with: {themes}")
            self._earlier_line.setText(
                words.format(
                    day=day_in(self._earlier.date, self._today, self._language),
                    themes=", ".join(map(self._name, focus)),
                )
            )

    def _reason(self, prompt: Prompt) -> str:
        return reason(prompt, self._name(prompt.theme), self._today, self._language)

    def _name(self, theme: str) -> str:
        return self._instrument.theme(theme).name.in_language(self._language)

    def _names(self) -> dict[str, str]:
        return {theme: self._name(theme) for theme in self._instrument.theme_ids}

    def _theme_icon(self, theme: str) -> str:
        return self._instrument.theme(theme).icon

    def _known(self, themes: tuple[str, ...]) -> tuple[str, ...]:
        """Those that this questionnaire has."""
        return tuple(theme for theme in themes if theme in self._instrument.theme_ids)

    # -- what is done ----------------------------------------------------------------------------

    def _on_none_yet(self) -> None:
        was = self._focus == ()
        self.none_yet.setChecked(was)
        self.focus_chosen.emit(None if was else ())

    def _on_taken_out(self, theme: str) -> None:
        """The last one taken out leaves the question open: "none yet" is for the client to say."""
        focus = _without(self._focus or (), theme)
        self.focus_chosen.emit(focus or None)
        self._begin_again(theme)

    def _on_made_room(self, out: str, coming: str) -> None:
        self.focus_chosen.emit((*_without(self._focus or (), out), coming))
        self.chosen.begin(coming)

    def _on_strength_made_room(self, out: str, coming: str) -> None:
        self.strengths_named.emit((*_without(self._strengths, out), coming))
        self.strengths.chip(coming).setFocus()

    def _begin_again(self, theme: str) -> None:
        """Bring the keyboard to where the theme can be chosen again."""
        row = self._rows[theme]
        if row.isHidden():
            chip = self.others.chip(theme)
            (self.something_else if chip.isHidden() else chip).setFocus()
        else:
            row.choose.setFocus()

    def _unfold(self) -> None:
        """Show the themes that nothing was said of, until one of them is chosen."""
        self._is_unfolded = True
        self._follow()
        chips = map(self.others.chip, self._instrument.theme_ids)
        next((chip for chip in chips if not chip.isHidden()), self.none_yet).setFocus()

    def _on_other(self, theme: str) -> None:
        self._is_unfolded = False
        self.choose(theme)

    def _connect(self) -> None:
        self.strengths.pressed.connect(self.carry)
        self.others.pressed.connect(self._on_other)
        self.chosen.ordered.connect(self.focus_chosen)
        self.chosen.taken_out.connect(self._on_taken_out)
        self.too_many_chosen.answered.connect(self._on_made_room)
        self.too_many_strengths.answered.connect(self._on_strength_made_room)
        self.too_many_chosen.kept.connect(lambda: self.chosen.begin(self.chosen.themes[0]))
        self.too_many_strengths.kept.connect(
            lambda: self.strengths.chip(self._strengths[0]).setFocus()
        )

    # -- room ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._why = label(
            self, lambda: self.tr("From what you said. You decide."), "small", wrap=True
        )
        self._earlier_line = label(None, style="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(6)
        column.addWidget(
            _head(
                label(self, lambda: self.tr("What already carries you?"), "heading"),
                label(self, lambda: self.tr("Up to three, or none."), "small"),
            )
        )
        column.addWidget(self.strengths)
        column.addWidget(self.too_many_strengths)
        column.addSpacing(6)
        column.addWidget(_hairline())
        column.addSpacing(6)
        column.addWidget(
            _head(
                label(self, lambda: self.tr("What shall we begin with?"), "heading"),
                label(self, lambda: self.tr("Up to three, in your order."), "small"),
            )
        )
        column.addWidget(self._earlier_line)
        column.addWidget(self.chosen)
        column.addWidget(self.too_many_chosen)
        column.addWidget(self._why)
        for row in self._rows.values():
            column.addWidget(row)
        column.addWidget(self.others)
        self.others.add(self.something_else)
        self.others.add(self.none_yet)
        column.addStretch(1)

    def _prompt_row(self, theme: str) -> PromptRow:
        row = PromptRow(
            self._instrument.theme(theme),
            lambda: self._name(theme),
            self._look,
            lambda: self.choose(theme),
        )
        row.hide()
        return row


def _head(*words: QWidget) -> QWidget:
    """A heading and what belongs to it in one line, where there is room."""
    line = QWidget()
    line.setLayout(flow := Flow(spacing=12))
    for one in words:
        flow.addWidget(one)
    return line


def _hairline() -> QWidget:
    line = QFrame()
    line.setProperty("surface", "lit")
    line.setFixedHeight(2)
    return line


def _without(themes: tuple[str, ...], theme: str) -> tuple[str, ...]:
    return tuple(one for one in themes if one != theme)

"""The beginning of a goal: a theme, and the words. The first word makes the goal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.plan import Goal
from mylife_desktop.domain.planning import PROPOSED_AT_ONCE
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.plan_seen import PlanSeen
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.words_box import WordsBox


class GoalBegin(Speaking):
    """What do you want, in your own words, and which theme it is about."""

    added = Signal(str, str)
    """Theme and first words."""
    typed = Signal(str)
    """The words of the goal that was made, as they stand now."""
    theme_chosen = Signal(str)
    """Of the goal that was made."""
    left = Signal()
    closed = Signal()

    def __init__(self, instrument: Instrument, language: str, look: Look) -> None:
        super().__init__()
        self._instrument, self._language, self._look = instrument, language, look
        self._theme, self._goal = instrument.theme_ids[0], None  # type: str, Goal | None
        self.words = WordsBox("field")
        self.chips: dict[str, Choice] = {theme: self._chip(theme) for theme in instrument.theme_ids}
        self.ready = button(self, lambda: self.tr("Ready"), self.closed.emit, "main")
        self._many = label(None, style="quiet", wrap=True)
        self._build()
        self.words.typed.connect(self._on_typed)
        self.words.left.connect(self.left)
        self.words.entered.connect(self.closed)
        self._name_themes()

    @property
    def theme(self) -> str:
        """The theme that is chosen."""
        return self._theme

    def begin(self, seen: PlanSeen, theme: str) -> None:
        """Ask for a new goal on this theme."""
        self._goal, self._theme = None, theme
        self.words.show_words("")
        self.show_goal(seen, None)

    def show_goal(self, seen: PlanSeen, goal: Goal | None) -> None:
        """Show the goal that was made; None: the next word makes it."""
        if goal is not None:
            self._theme = goal.theme
            self.words.show_as(goal.words, seen.covers)
        elif self._goal is not None:
            self.words.show_words("")
        self._goal = goal
        # The goal that is being made does not count: it is asked before.
        others = seen.active - (goal is not None and goal.is_open)
        self._many.setText(
            self.tr("You have %n active goal(s). Three at a time are easier to carry; you decide.",
                    "", others)
            if others >= PROPOSED_AT_ONCE else ""
        )  # fmt: skip
        self._many.setVisible(others >= PROPOSED_AT_ONCE)
        for theme, chip in self.chips.items():
            chip.setChecked(theme == self._theme)

    def first_focus(self) -> QWidget:
        """Where the words go."""
        return self.words

    def speak(self, language: str) -> None:
        """Name the themes in another language."""
        self._language = language
        self._name_themes()

    def _name_themes(self) -> None:
        for theme, chip in self.chips.items():
            name = self._instrument.theme(theme).name.in_language(self._language)
            chip.setText(name.replace("&", "&&"))
            chip.setAccessibleName(name)

    def _chip(self, theme: str) -> Choice:
        made = Choice()
        made.clicked.connect(lambda: self._on_theme(theme))
        return made

    def _on_theme(self, theme: str) -> None:
        is_other, self._theme = theme != self._theme, theme
        for each, chip in self.chips.items():
            chip.setChecked(each == theme)
        if is_other and self._goal is not None:
            self.theme_chosen.emit(theme)
        self.words.setFocus()

    def _on_typed(self, words: str) -> None:
        if self._goal is not None:
            self.typed.emit(words)
        elif words.strip():
            self.added.emit(self._theme, words)

    def _build(self) -> None:
        asked = label(self, lambda: self.tr("What do you want to come true?"), "title", wrap=True)
        asked.setBuddy(self.words)
        self.say(self.words.setAccessibleName, asked.text)
        self.say(self.words.setPlaceholderText, lambda: self.tr("I …"))
        which = label(self, lambda: self.tr("Which theme is it about?"), "strong")
        themes = Group(self, which.text, flow := Flow())
        for chip in self.chips.values():
            flow.addWidget(chip)
        foot, feet = QWidget(), Flow()
        feet.addWidget(self.ready)
        foot.setLayout(feet)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(asked)
        column.addWidget(
            label(self, lambda: self.tr("In your own words. They stay as you say them."), "quiet",
                  wrap=True)
        )  # fmt: skip
        column.addWidget(self.words)
        column.addSpacing(6)
        column.addWidget(which)
        column.addWidget(themes)
        column.addWidget(self._many)
        column.addSpacing(6)
        column.addWidget(foot)
        column.addStretch(1)

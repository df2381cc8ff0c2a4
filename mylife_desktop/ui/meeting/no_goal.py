"""Where no goal is yet: what to begin with."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.planning import PROPOSED_AT_ONCE
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label


class NoGoal(Speaking):
    """An empty plan is a beginning, not a fault: what was chosen to begin with is one press."""

    begin_asked = Signal()
    theme_asked = Signal(str)
    """A goal on a theme that the two chose to begin with."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen: tuple[tuple[str, str], ...] = ()
        self._words = label(None, wrap=True)
        # All of them at once: a button that came later would be the last stop of the keyboard.
        self.themes = tuple(self._theme_key(at) for at in range(PROPOSED_AT_ONCE))
        self.begin = button(self, lambda: self.tr("+ New goal"), self.begin_asked.emit, "main")
        """For where the list of goals, which has the same, is not in view."""
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(label(self, lambda: self.tr("No goal yet"), "title", wrap=True))
        column.addWidget(self._words)
        column.addSpacing(10)
        column.setSpacing(9)
        for made in (*self.themes, self.begin):
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.show_chosen(())

    @property
    def offers_themes(self) -> bool:
        """Whether anything was chosen to begin with."""
        return bool(self._chosen)

    def show_chosen(self, themes: Sequence[tuple[str, str]]) -> None:
        """Offer the themes that were chosen to begin with, as (id, name)."""
        self._chosen = tuple(themes)[:PROPOSED_AT_ONCE]
        self._follow()

    def first_focus(self) -> QWidget:
        """The first theme that was chosen, or any new goal."""
        return self.themes[0] if self._chosen else self.begin

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def _follow(self) -> None:
        self._words.setText(
            self.tr("This is what you chose to begin with.")
            if self._chosen
            else self.tr("What matters to you most? Begin there.")
        )
        self.begin.setProperty("kind", "plain" if self._chosen else "main")
        self.begin.style().unpolish(self.begin)
        self.begin.style().polish(self.begin)
        for at, made in enumerate(self.themes):
            made.setVisible(at < len(self._chosen))
            made.setText(self._theme_said(at).replace("&", "&&"))
            made.setAccessibleName(self._theme_said(at))

    def _theme_key(self, at: int) -> QPushButton:
        return button(self, partial(self._theme_said, at), partial(self._on_theme, at))

    def _theme_said(self, at: int) -> str:
        name = self._chosen[at][1] if at < len(self._chosen) else ""
        return self.tr("{theme}: make a goal").format(theme=name)

    def _on_theme(self, at: int) -> None:
        self.theme_asked.emit(self._chosen[at][0])

"""A suggestion: a theme's drawing, the reason in a sentence, and a button to choose it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel

from mylife_desktop.domain.instrument import Theme
from mylife_desktop.phrases import numbers_held
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, icon, label


class PromptRow(Speaking):
    """What the client said of one theme; choosing is left to the client."""

    def __init__(
        self, theme: Theme, name: Callable[[], str], look: Look, on_chosen: Callable[[], object]
    ) -> None:
        """`name` is what the theme is called in the language of the meeting."""
        super().__init__()
        self._theme = theme
        self._icon = QLabel()
        self._sentence = label(None, wrap=True)
        self.choose = button(
            self,
            lambda: self.tr("Choose"),
            on_chosen,
            "choice",
            name=lambda: self.tr("Choose {theme}").format(theme=name()),
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 4, 0)
        line.setSpacing(12)
        line.addWidget(self._icon)
        line.addWidget(self._sentence, 1)
        line.addWidget(self.choose)
        self.dress(look)

    def show_reason(self, sentence: str) -> None:
        """Show why the theme is suggested."""
        self._sentence.setText(numbers_held(sentence))
        self.choose.setAccessibleDescription(sentence)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        size = look.px(22)
        self._icon.setPixmap(icon(self._theme.icon, look.palette.ink, size).pixmap(size, size))

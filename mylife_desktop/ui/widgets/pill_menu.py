"""Round buttons that open a small menu: the language, and how things look."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton

from mylife_desktop.language import OWN_NAMES
from mylife_desktop.settings import PALETTES, TEXT_SIZES
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button


class LanguagePill(Speaking):
    """Says which language is spoken here, and offers the others."""

    chosen = Signal(str)
    """A language code."""

    def __init__(self, codes: tuple[str, ...], current: str) -> None:
        super().__init__()
        self._current = current
        self._button = _pill(
            self,
            lambda: f"{OWN_NAMES[self._current]} ▾",
            lambda: self.tr("Language: {name}").format(name=OWN_NAMES[self._current]),
        )
        menu = QMenu(self)
        self._actions = _choices(menu, {code: OWN_NAMES[code] for code in codes}, self.chosen.emit)
        _open_at_chosen(self._button, menu)
        self.show_language(current)

    def show_language(self, code: str) -> None:
        """Show which language is spoken."""
        self._current = code
        if code in self._actions:
            self._actions[code].setChecked(True)
        self.retranslate()


class LookPill(Speaking):
    """Text size and colours."""

    text_size_chosen = Signal(int)
    """Per cent; 0 is as the computer has it."""
    palette_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._button = _pill(self, lambda: "Aa", lambda: self.tr("Text size and colours"))
        self._menu = QMenu(self)
        self.say(self._menu.setTitle, lambda: self.tr("Text size and colours"))
        self._sizes = _choices(
            self._menu,
            {"0": ""} | {str(size): f"{size} %" for size in TEXT_SIZES},
            lambda size: self.text_size_chosen.emit(int(size)),
        )
        self._menu.addSeparator()
        self.say(self._sizes["0"].setText, lambda: self.tr("Text size as the computer has"))
        self._palettes = _choices(self._menu, dict.fromkeys(PALETTES, ""), self.palette_chosen.emit)
        self.say(self._palettes["system"].setText, lambda: self.tr("Colours as the computer has"))
        self.say(self._palettes["light"].setText, lambda: self.tr("Light colours"))
        self.say(self._palettes["dark"].setText, lambda: self.tr("Dark colours"))
        self.say(self._palettes["contrast"].setText, lambda: self.tr("High contrast"))
        self.say(self._palettes["contrast_dark"].setText, lambda: self.tr("High contrast, dark"))
        _open_at_chosen(self._button, self._menu)

    @property
    def menu(self) -> QMenu:
        """What is offered, for a bar that has no room for the button."""
        return self._menu

    def show_look(self, text_size: int, palette: str) -> None:
        """Show what is chosen; a size of 0 is as the computer has it."""
        self._sizes[str(text_size)].setChecked(True)
        self._palettes[palette].setChecked(True)


def _pill(page: Speaking, text: Callable[[], str], name: Callable[[], str]) -> QPushButton:
    made = button(page, text, lambda: None, "pill", name=name, tip=name)
    line = QHBoxLayout(page)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(made)
    return made


def _open_at_chosen(pill: QPushButton, menu: QMenu) -> None:
    """By the keyboard, the menu opens with what is chosen lit: from there the arrows walk."""

    def light() -> None:
        by_keys = pill.hasFocus() and QApplication.mouseButtons() == Qt.MouseButton.NoButton
        chosen = next((one for one in menu.actions() if one.isChecked()), None)
        if by_keys and chosen is not None:
            menu.setActiveAction(chosen)

    menu.aboutToShow.connect(light)
    pill.setMenu(menu)


def _choices(
    menu: QMenu, choices: Mapping[str, str], on_chosen: Callable[[str], object]
) -> dict[str, QAction]:
    group = QActionGroup(menu)
    actions = {}
    for key, text in choices.items():
        action = QAction(text, menu, checkable=True)
        action.triggered.connect(lambda _=False, k=key: on_chosen(k))
        group.addAction(action)
        menu.addAction(action)
        actions[key] = action
    return actions

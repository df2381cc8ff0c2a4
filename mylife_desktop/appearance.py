"""How the window looks: what was chosen by hand, and where nothing was, what the system has."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from mylife_desktop.preferences import less_motion, palette_name, text_percent
from mylife_desktop.settings import Settings
from mylife_desktop.ui.look import Look, look, style_sheet
from mylife_desktop.ui.widgets.pill_menu import LookPill


class Appearance(QObject):
    """Puts the style sheet on the window, anew whenever something of it changes.

    On the window, not on the application: there each part of a page would take its measure anew
    whenever it is put into another one, so that a page costs two to five times as much.
    """

    changed = Signal()
    """`look` is another one."""
    chosen = Signal(int, str)
    """The size of texts (0: as the system has it) and the palette, for whoever shows them."""

    def __init__(self, application: QApplication, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._application, self._settings, self._window = application, settings, window
        self._is_system_still = False
        self._look = self._wished()
        window.setStyleSheet(style_sheet(self._look))
        if hints := QGuiApplication.styleHints():
            hints.colorSchemeChanged.connect(self.wear)

    @property
    def look(self) -> Look:
        """What the window wears."""
        return self._look

    def serve(self, looks: LookPill) -> None:
        """Let a pill show and change the look."""
        looks.show_look(self._settings.text_size, self._settings.palette)
        self.chosen.connect(looks.show_look)
        looks.text_size_chosen.connect(self.choose_text_size)
        looks.palette_chosen.connect(self.choose_palette)

    def choose_text_size(self, percent: int) -> None:
        """By hand; 0 is as the system has it."""
        self._settings.text_percent = percent
        self._on_chosen()

    def choose_palette(self, name: str) -> None:
        """By hand, or as the system has it."""
        self._settings.palette = name
        self._on_chosen()

    def choose_less_motion(self, choice: str) -> None:
        """By hand, or as the system has it."""
        self._settings.less_motion = choice
        self._on_chosen()

    def follow_system(self) -> None:
        """From now on ask the system for all it wishes: this waits until the window is there."""
        if hints := QGuiApplication.styleHints():
            hints.accessibility().contrastPreferenceChanged.connect(self.wear)
        for screen in QGuiApplication.screens():
            screen.logicalDotsPerInchChanged.connect(self.wear)
        self._application.applicationStateChanged.connect(self._on_state_changed)
        self._ask_for_motion()

    def wear(self) -> None:
        """Put on what is wished for now, if it is another look."""
        wished = self._wished()
        if wished == self._look:
            return
        is_only_still = wished.is_still is not self._look.is_still
        before, self._look = self._look, wished
        if not is_only_still or style_sheet(before) != style_sheet(wished):
            self._window.setStyleSheet(style_sheet(wished))
        self.changed.emit()

    def _wished(self) -> Look:
        settings = self._settings
        name = palette_name() if settings.palette == "system" else settings.palette
        percent = settings.text_size or text_percent(self._window.logicalDpiX())
        motion = settings.less_motion
        still = motion == "on" or (motion == "system" and self._is_system_still)
        return look(name, percent, still=still)

    def _on_chosen(self) -> None:
        self.chosen.emit(self._settings.text_size, self._settings.palette)
        self.wear()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        # Who changes the system's settings comes back from there; not all of them announce it.
        if state == Qt.ApplicationState.ApplicationActive:
            self._ask_for_motion()

    def _ask_for_motion(self) -> None:
        self._is_system_still = less_motion()
        self.wear()

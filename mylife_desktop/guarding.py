"""Locks, or draws the curtain, when nobody has been there for a while."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from mylife_desktop.settings import Settings
from mylife_desktop.ui.idleness import NOTICE, Idleness
from mylife_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from mylife_desktop.session.open_store import OpenStore

IN_A_MEETING: Final = 15
"""Minutes: to talk is not to be idle."""


class Guard(QObject):
    """Watches over an open store. In a meeting, and in practice, it hides; else it locks."""

    lock_asked = Signal()

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._session: OpenStore | None = None
        self.idleness = Idleness(self._limit, self)
        self.idleness.warned.connect(self._on_warned)
        self.idleness.ran_out.connect(self._on_ran_out)
        window.stirred = self.idleness.note
        window.curtain_drawn.connect(self.idleness.begin)
        window.curtain_opened.connect(self.idleness.begin)
        window.page_shown.connect(self.idleness.begin)

    def watch(self, session: "OpenStore | None") -> None:
        """From now on watch over this store; None: there is nothing open."""
        self._session = session
        self.idleness.begin()

    def _limit(self) -> float | None:
        """Seconds until something is to happen; None where nothing is."""
        if self._session is None or (self._window.is_curtained and not self._is_to_lock()):
            return None
        in_meeting = self._session.meeting is not None
        return 60 * (IN_A_MEETING if in_meeting else self._settings.lock_minutes)

    def _is_to_lock(self) -> bool:
        """To lock the practice store would be to lose it."""
        session = self._session
        return session is not None and session.meeting is None and session.store.folder is not None

    def _on_warned(self, left: int) -> None:
        if left == 0:
            words = ""
        elif self._is_to_lock():
            words = self.tr(
                "My Life locks in %n second(s). Move the mouse or press a key.", "", left
            )
        else:
            words = self.tr(
                "The screen hides in %n second(s). Move the mouse or press a key.", "", left
            )
        self._window.show_notice(words)
        if left == NOTICE:  # once: a voice that counts makes nobody calm
            from mylife_desktop.ui.widgets.announcing import announce

            announce(self._window, words)

    def _on_ran_out(self) -> None:
        if self._is_to_lock():
            self.lock_asked.emit()
        if self._session is not None:
            # Also where the disk takes no words and the store stays open.
            self._window.close_others()
            self._window.draw_curtain()

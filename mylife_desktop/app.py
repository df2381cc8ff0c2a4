"""Puts the parts of the window together: the door, the session behind it, and the curtain.

The window is painted with Qt alone; what is behind the door is imported afterwards.
"""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from mylife_desktop.appearance import Appearance
from mylife_desktop.background import Background
from mylife_desktop.domain.problem import Problem, StoreProblem, unexpected
from mylife_desktop.getting_ready import GettingReady
from mylife_desktop.guarding import Guard
from mylife_desktop.language import Languages
from mylife_desktop.paths import store_folder
from mylife_desktop.problem_texts import sentence
from mylife_desktop.settings import LIMITS, Settings
from mylife_desktop.ui.bar import Bar, WorkerBar
from mylife_desktop.ui.curtain import Curtain
from mylife_desktop.ui.look import load_fonts
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.unlock_page import UnlockPage
from mylife_desktop.ui.widgets.pill_menu import LanguagePill

if TYPE_CHECKING:
    from mylife_desktop.session.open_store import OpenStore
    from mylife_desktop.store.store import Store
    from mylife_desktop.ui.help_card import HelpCard
    from mylife_desktop.ui.keep_nothing_page import KeepNothingPage
    from mylife_desktop.ui.meeting.hand_over_page import HandOverPage
    from mylife_desktop.ui.settings_page import SettingsPage


def main(argv: list[str] | None = None) -> int:
    """Open the window; returns the exit code."""
    options = _options(sys.argv[1:] if argv is None else argv)
    # Not setStyle(): it hands the style out, and the class of that alone takes 5 ms.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    today = partial(date.fromisoformat, options.today) if options.today else date.today
    program = Program(application, options.store or store_folder(), Settings(), today)
    sys.excepthook = program.tell_unexpected
    program.show()
    return application.exec()


class Program(QObject):
    """The window, from the door to the session and back."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        settings: Settings,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self._application, self._folder = application, folder
        self._settings, self._today = settings, today
        self.session: OpenStore | None = None
        self._work: Background | None = None
        application.setApplicationName("mylife-desktop")
        load_fonts()
        self._languages = Languages()
        self._languages.use(settings.language)
        self.window = MainWindow(self._made_curtain, self._made_help)
        self.appearance = Appearance(application, settings, self.window)
        self.appearance.changed.connect(self._on_look_changed)
        self.guard = Guard(self.window, settings)
        self.guard.lock_asked.connect(self.lock)
        self.window.closing.connect(self._on_closing)
        self.window.curtain_drawn.connect(self._on_curtain_drawn)
        self.window.page_shown.connect(self._on_page_shown)
        self.door: UnlockPage
        self._show_door()
        self.ready = GettingReady(self)
        self.ready.done.connect(self.window.listen)
        self.ready.done.connect(self.appearance.follow_system)

    def show(self) -> None:
        """Show the window, then get ready for what is behind the door."""
        if not self.window.restoreGeometry(self._settings.window):
            self.window.open_in(self.window.screen().availableSize())
        self.window.painted.connect(self.ready.start)
        self.window.show()

    def tell_unexpected(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """Say that something of ours went wrong, in the window and in the log, without content."""
        words = sentence(unexpected(error))
        print(words, file=sys.stderr)
        self.window.show_problem(words)

    def _made_help(self) -> "HelpCard":
        from mylife_desktop.organisation import organisation_folder, read_organisation
        from mylife_desktop.ui.help_card import HelpCard

        words = read_organisation(organisation_folder())
        card = HelpCard(self.appearance.look, lambda: self._languages.current)
        card.show_lines(words.help_lines, words.problems)
        return card

    def _made_curtain(self) -> Curtain:
        curtain = Curtain(self.appearance.look, lambda: self._languages.current)
        curtain.open_asked.connect(self._on_curtain_asked)
        return curtain

    # -- the door --------------------------------------------------------------------------------

    def _show_door(self) -> None:
        new = not self._folder.exists() or not any(self._folder.iterdir())
        self.door = UnlockPage(self.appearance.look, self._settings.language, new=new)
        self._serve_language(self.door.languages)
        self.appearance.serve(self.door.looks)
        self.door.unlock_asked.connect(self._on_unlock_asked)
        self.door.make_asked.connect(self._on_make_asked)
        self.door.practise_asked.connect(self._on_practise_asked)
        self.door.keep_nothing_asked.connect(self._on_keep_nothing_asked)
        self.door.help_asked.connect(self.window.show_help)
        self.window.show_page(self.door)

    def _on_unlock_asked(self, passphrase: str) -> None:
        def unlock() -> bytes:
            from mylife_desktop.store.unlocking import unlock

            return unlock(self._folder, passphrase)

        self._behind_the_door(unlock)

    def _on_make_asked(self, worker: str, passphrase: str) -> None:
        def make() -> bytes:
            from mylife_desktop.store.opening import make_store

            return make_store(self._folder, worker, passphrase)

        self._behind_the_door(make)

    def _behind_the_door(self, get_key: Callable[[], bytes]) -> None:
        self.door.wait(True)
        self._work = Background(get_key, self)
        self._work.done.connect(self._on_key)
        self._work.failed.connect(self.door.show_problem)
        self._work.start()

    def _on_key(self, key: bytes) -> None:
        from mylife_desktop.store.store import Store

        if not self.window.isVisible():
            return  # closed while the lock turned
        try:
            store = Store.open(self._folder, key)
        except StoreProblem as problem:
            self.door.show_problem(problem)
            return
        self._begin(store)

    def _on_practise_asked(self) -> None:
        from mylife_desktop.session.practice import practice_store

        self._begin(practice_store())

    def _begin(self, store: "Store") -> None:
        from mylife_desktop.session.session import Session

        try:
            session = Session(
                store,
                self.window,
                lambda: self.appearance.look,
                lambda: self._settings.language,
                self._today,
            )
        except Problem as problem:
            store.close()
            self.door.show_problem(problem)
            return
        session.settings_shown.connect(self._on_settings_shown)
        session.keep_nothing_asked.connect(self._on_keep_nothing_asked)
        session.due_weeks = lambda: self._settings.rounds_due_weeks
        self._come_in(session)
        session.show_start()

    def _come_in(self, session: "OpenStore") -> None:
        """Leave the door, and serve what is behind it."""
        self.session = session
        session.lock_asked.connect(self.lock)
        session.hide_asked.connect(self.window.draw_curtain)
        session.bar_made.connect(self._on_bar_made)
        session.handed_over.connect(self._on_handed_over)
        session.limits = lambda: self._settings.limits
        self.door.forget()
        self.window.remove_page(self.door)
        self.guard.watch(session)

    # -- a meeting that keeps nothing ------------------------------------------------------------

    def _on_keep_nothing_asked(self) -> None:
        """Say what that is, with no store open: nobody else's data is within reach."""
        from mylife_desktop.ui.keep_nothing_page import KeepNothingPage

        if not self._shut():
            return
        page = KeepNothingPage(self._settings.language, self.appearance.look)
        self.appearance.serve(page.looks)
        page.language_chosen.connect(lambda _: self._on_page_shown(page))
        page.help_asked.connect(self.window.show_help)
        page.back_asked.connect(lambda: self._on_not_begun(page))
        page.begun.connect(lambda called, code: self._on_begun(page, called, code))
        self.window.show_page(page)

    def _on_not_begun(self, page: "KeepNothingPage") -> None:
        self.window.show_page(self.door)
        self.window.remove_page(page)

    def _on_begun(self, page: "KeepNothingPage", called: str, language: str) -> None:
        from mylife_desktop.session.keeping_nothing import KeepingNothing

        session = KeepingNothing(
            self.window,
            lambda: self.appearance.look,
            lambda: self._settings.language,
            self._today,
            self._folder,
        )
        session.left.connect(self._shut)
        session.close_agreed.connect(self.window.close)
        self._come_in(session)
        session.begin(called, language)
        self.window.remove_page(page)

    # -- locking, hiding, closing ----------------------------------------------------------------

    def lock(self) -> None:
        """Close the store and show the door; or hide what would be lost by that."""
        if self.session is not None and self.session.keeps_nothing:
            self.window.draw_curtain()
        else:
            self._shut()

    def _shut(self) -> bool:
        """Be at the door, with no store open. False while the disk takes no words."""
        if self.session is None:
            return True
        if not self.session.close():
            self.session.say_waiting()
            return False
        self.session.deleteLater()
        self.session = None
        self.guard.watch(None)
        self.window.close_others()
        if self.window.is_curtained:
            self.window.open_curtain()
        self.window.hand_over(False)
        self._show_door()
        return True

    def _on_curtain_drawn(self) -> None:
        session = self.session
        has_passphrase = session is not None and session.store.folder is not None
        self.window.curtain.ask_for_passphrase(has_passphrase)
        if session is not None:
            session.flush()

    def _on_curtain_asked(self, passphrase: str) -> None:
        if self.session is None or self.session.store.folder is None:
            self.window.open_curtain()  # practice has no passphrase
            return
        from mylife_desktop.store.unlocking import unlock

        self.window.curtain.wait(True)
        self._work = Background(lambda: unlock(self._folder, passphrase), self)
        self._work.done.connect(self._on_curtain_key)
        self._work.failed.connect(self.window.curtain.show_problem)
        self._work.start()

    def _on_curtain_key(self, _key: bytes) -> None:
        self.window.curtain.wait(False)
        self.window.open_curtain()

    def _on_closing(self, event: QCloseEvent) -> None:
        is_handed_over, is_over = self.window.is_handed_over, self._application.isSavingSession()
        if is_handed_over and not is_over:
            self.lock()  # whoever closes this window is not the worker: there is the door
            event.ignore()
            return
        if self.session is not None and not is_over and not self.session.may_close():
            event.ignore()
            return
        if not is_handed_over:  # it fills the screen then
            self._settings.window = self.window.saveGeometry()
        if self.session is not None and not self.session.close():
            self.session.say_waiting()
            event.ignore()
            return
        self.session = None
        self.guard.watch(None)
        self.ready.wait()
        event.accept()

    # -- the laptop in the client's hands --------------------------------------------------------

    def _on_handed_over(self, page: "HandOverPage") -> None:
        self.appearance.serve(page.looks)
        page.unlock_asked.connect(self._on_give_back_asked)

    def _on_give_back_asked(self, passphrase: str) -> None:
        from mylife_desktop.store.unlocking import unlock

        if self.session is None or (page := self.session.alone) is None:
            return
        page.wait(True)
        self._work = Background(lambda: unlock(self._folder, passphrase), self)
        self._work.done.connect(self._on_give_back_key)
        self._work.failed.connect(page.show_problem)
        self._work.start()

    def _on_give_back_key(self, _key: bytes) -> None:
        if self.session is not None:
            self.session.take_back()

    # -- language and look -----------------------------------------------------------------------

    def _on_page_shown(self, page: Page) -> None:
        language = getattr(page, "language", None) if page.for_client else None
        self._languages.use(language or self._settings.language)

    def _on_worker_language(self, code: str) -> None:
        self._settings.language = code
        self._languages.use(code)
        self._worker_pill.show_language(code)

    def _serve_language(self, languages: LanguagePill) -> None:
        """Let the pill of a worker's page change the language."""
        self._worker_pill = languages
        languages.chosen.connect(self._on_worker_language)

    def _on_bar_made(self, bar: Bar) -> None:
        if isinstance(bar, WorkerBar):
            self._serve_language(bar.languages)
        self.appearance.serve(bar.looks)
        bar.help_asked.connect(self.window.show_help)

    def _on_look_changed(self) -> None:
        self.window.curtain.dress(self.appearance.look)
        self.window.dress_help(self.appearance.look)
        if self.session is not None:
            self.session.dress(self.appearance.look)
        else:
            self.door.dress(self.appearance.look)
            if (page := self.window.page) is not None:
                page.dress(self.appearance.look)  # what was asked for at the door

    # -- settings --------------------------------------------------------------------------------

    def _on_settings_shown(self, page: "SettingsPage") -> None:
        page.changed.connect(self._on_setting_changed)
        self.appearance.chosen.connect(page.show_look)
        page.show_settings(self._settings)

    def _on_setting_changed(self, name: str, value: object) -> None:
        match name, value:
            case "text_size", int():
                self.appearance.choose_text_size(value)
            case "palette", str():
                self.appearance.choose_palette(value)
            case "less_motion", str():
                self.appearance.choose_less_motion(value)
            case "lock_minutes", int():
                self._settings.lock_minutes = value
                self.guard.idleness.begin()
            case "rounds_due_weeks", int():
                self._settings.rounds_due_weeks = value
            case _, int() if name in LIMITS:
                self._settings.set_limit(name, value)


def _options(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="mylife-desktop")
    parser.add_argument("--store", type=Path, help="the folder of the store")
    parser.add_argument("--today", help="take this date (YYYY-MM-DD) for today")
    return parser.parse_args(argv)

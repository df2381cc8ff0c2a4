"""An open store and the two with one case of it: what a worker's day and a meeting that keeps
nothing have in common.
"""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.finding import Thresholds
from mylife_desktop.domain.instrument import instruments
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.editing.document import Document
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.problem_texts import sentence
from mylife_desktop.session.frame import Frame
from mylife_desktop.session.leaving_ways import ways_out
from mylife_desktop.session.open_case import OpenCase
from mylife_desktop.session.together import Together
from mylife_desktop.store.store import Store
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.meeting.hand_over_page import HandOverPage
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from mylife_desktop.ui.meeting.take_home_room import WaysOut
from mylife_desktop.ui.widgets.file_dialog import FileDialog

P = ParamSpec("P")
Opened = TypeVar("Opened", bound="OpenStore")


def telling(
    act: Callable[Concatenate[Opened, P], None],
) -> Callable[Concatenate[Opened, P], None]:
    """What the disk refuses is told above the page, and the page stays as it was."""

    @wraps(act)
    def told(open_store: Opened, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            act(open_store, *args, **kwargs)
        except StoreProblem as problem:
            open_store.tell(problem)

    return told


class OpenStore(QObject):
    """A store from unlocking to locking, and the open case, if there is one."""

    lock_asked = Signal()
    hide_asked = Signal()
    bar_made = Signal(object)
    handed_over = Signal(object)
    left = Signal()
    """The two have parted, or turned back."""

    keeps_nothing = False
    """Whether to close it is to lose what was done today."""

    def __init__(
        self,
        store: Store,
        window: MainWindow,
        look: Callable[[], Look],
        language: Callable[[], str],
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(window)
        self._store, self._today = store, today
        self._frame = Frame(window, look, language, store.worker)
        self._frame.hide_asked.connect(self.hide_asked)
        self._frame.lock_asked.connect(self.lock_asked)
        self._frame.bar_made.connect(self.bar_made)
        self._instruments = instruments(INSTRUMENTS)
        self._open_case: OpenCase | None = None
        self._together: Together | None = None
        self.limits: Callable[[], Thresholds] = Thresholds
        keys = QKeySequence.StandardKey
        self._shortcuts = [
            self._shortcut(keys.Undo, lambda: self._undo(back=True)),
            self._shortcut("Ctrl+Shift+Z", lambda: self._undo(back=False)),
            self._shortcut("Ctrl+Y", lambda: self._undo(back=False)),
            self._shortcut("Ctrl+L", self.lock_asked.emit),
        ]
        window.mark_practice(store.folder is None)

    @property
    def store(self) -> Store:
        """The open store."""
        return self._store

    @property
    def meeting(self) -> MeetingPage | None:
        """The page of the meeting, if the two are in one."""
        return self._together.page if self._together is not None else None

    @property
    def document(self) -> Document | None:
        """The open case, if one is open."""
        return self._open_case.document if self._open_case is not None else None

    @property
    def alone(self) -> HandOverPage | None:
        """The page with which the client is alone, if the laptop is handed over."""
        return self._together.alone if self._together is not None else None

    def ways_out(self) -> WaysOut:
        """How something leaves a meeting."""
        return ways_out(self._store)

    def may_close(self) -> bool:
        """Whether the window may be closed; what says no has asked the two."""
        return True

    def tell(self, problem: StoreProblem | None) -> None:
        """Say above the page what the disk refuses; None: it does what it should again."""
        self._frame.tell(sentence(problem) if problem is not None else "")

    def flush(self) -> bool:
        """Write all that waits. False if the disk does not take it."""
        return self._open_case is None or self._open_case.flush()

    def say_waiting(self) -> None:
        """Say why the window neither locks nor closes: the last words are not on disk yet."""
        if self._open_case is not None:
            self._open_case.say_waiting()

    def close(self) -> bool:
        """Write all that waits, close the store and let go of every page."""
        if not self._leave_case():
            return False
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._frame.clear()
        self._store.close()
        self._frame.window.mark_practice(False)
        return True

    def dress(self, look: Look) -> None:
        """Dress the page in view."""
        self._frame.dress(look)

    # -- one person ------------------------------------------------------------------------------

    @telling
    def open_person(self, person_id: str) -> None:
        """Sit down with somebody; whoever looks leaves a trace before anything is shown."""
        if not self._leave_case():
            return
        left_in = self._store.left_in(person_id)
        open_case = self._open(self._store.open_case(person_id))
        self._together = Together(
            open_case,
            self._frame,
            self._instruments,
            self._day,
            has_passphrase=self._store.folder is not None,
            limits=self.limits,
            ways_out=self.ways_out(),
        )
        self._together.left.connect(self.left)
        self._together.handed_over.connect(self.handed_over)
        self._together.begin(left_in)

    def _day(self) -> str:
        return self._today().isoformat()

    def show_hand_over(self) -> None:
        """Ask how the worker will take the laptop back, if the two are in a meeting."""
        if self._together is not None:
            self._together.show_hand_over()

    def take_back(self) -> None:
        """The worker has the laptop again."""
        if self._together is not None:
            self._together.take_back()

    def _open(self, case: Case) -> OpenCase:
        self._open_case = OpenCase(case, self._store, self)
        self._open_case.told.connect(self._frame.tell)
        return self._open_case

    def _leave_case(self) -> bool:
        """Close the open case; False if its last words are not on disk yet."""
        if self._open_case is None:
            return True
        if not self.flush():
            return False
        if self._together is not None:
            self._together.part()
        self._open_case.deleteLater()
        self._open_case = self._together = None
        FileDialog.forget_folder()
        self._frame.tell("")
        return True

    def _undo(self, *, back: bool) -> None:
        undoing = self.document if self._together is None else self._together.in_view
        if undoing is not None:
            undoing.undo() if back else undoing.redo()

    def _shortcut(
        self, keys: str | QKeySequence.StandardKey, do: Callable[[], object]
    ) -> QShortcut:
        window = self._frame.window
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.activated.connect(
            lambda: None if window.is_covered or window.is_handed_over else do()
        )
        return shortcut

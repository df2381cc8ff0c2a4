"""What goes on between unlocking and locking: an open store and its pages."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from mylife_desktop.domain.case import Case, Person
from mylife_desktop.domain.finding import Thresholds
from mylife_desktop.domain.instrument import instruments
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.editing.document import Document
from mylife_desktop.exchange.case_file import read_case, write_case
from mylife_desktop.organisation import organisation_folder
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.problem_texts import sentence
from mylife_desktop.session.frame import Frame
from mylife_desktop.session.handing import handing_page
from mylife_desktop.session.leaving_ways import ways_out
from mylife_desktop.session.notes import notes_page
from mylife_desktop.session.open_case import OpenCase
from mylife_desktop.session.together import Together
from mylife_desktop.store.store import Store
from mylife_desktop.ui.clients_page import ClientsPage
from mylife_desktop.ui.export_page import ExportPage
from mylife_desktop.ui.import_page import ImportPage
from mylife_desktop.ui.join_page import JoinPage
from mylife_desktop.ui.join_record import Record
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.meeting.hand_over_page import HandOverPage
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from mylife_desktop.ui.new_person_page import NewPersonPage
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.settings_page import SettingsPage
from mylife_desktop.ui.start_page import StartPage
from mylife_desktop.ui.widgets.file_dialog import FileDialog

P = ParamSpec("P")
Act = Callable[Concatenate["Session", P], None]


def _told(act: Act[P]) -> Act[P]:
    """What the disk refuses is told above the page, and the page stays as it was."""

    @wraps(act)
    def told(session: "Session", /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            act(session, *args, **kwargs)
        except StoreProblem as problem:
            session.tell(problem)

    return told


class Session(QObject):
    """An open store, the page that shows it, and the open case, if there is one."""

    lock_asked = Signal()
    hide_asked = Signal()
    bar_made = Signal(object)
    settings_shown = Signal(object)
    """A SettingsPage, which is to be told what is chosen."""
    handed_over = Signal(object)

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
        self.due_weeks: Callable[[], int] = lambda: 0
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

    # -- the worker's pages ----------------------------------------------------------------------

    @_told
    def show_start(self) -> None:
        """The day's person, a search, the list if it is asked for."""
        store, frame = self._store, self._frame
        page = StartPage(
            lambda text, most: store.people(text, limit=most), frame.look(), frame.language
        )
        page.opened.connect(self.open_person)
        page.notes_asked.connect(self.show_notes)
        page.new_person_asked.connect(self.show_new_person)
        page.clients_asked.connect(self.show_clients)
        page.searched.connect(self._on_searched)
        today = self._day()
        person = self._store.meeting_on(today) or self._store.last_opened()
        round_ = meeting = None
        if person is not None:
            self._store.note_looked("start", person.id)
            round_ = self._store.shapes(person.id)
            meeting = self._store.last_meeting(person.id)
        page.show_day(today, person, round_, meeting)
        self._show(page, lambda: "My Life", back=None)

    @_told
    def show_clients(self) -> None:
        """The worker's list, for the worker's eyes."""
        self._store.note_looked("list")
        page = ClientsPage(
            self._store.people,
            self._store.shapes,
            self._frame.look(),
            self._day,
            waits=self._store.waits,
            due_weeks=self.due_weeks,
        )
        page.opened.connect(self.open_person)
        page.notes_asked.connect(self.show_notes)
        page.handing_asked.connect(self.show_handing)
        page.two_records_opened.connect(self.show_two_records)
        page.new_person_asked.connect(self.show_new_person)
        page.settings_asked.connect(self.show_settings)
        page.import_asked.connect(self.choose_files)
        page.files_dropped.connect(self.show_import)
        page.copy_asked.connect(self.show_export)
        page.archive_asked.connect(lambda person: self._then(page, self._store.archive, person))
        page.bring_back_asked.connect(
            lambda person: self._then(page, self._store.bring_back, person)
        )
        page.searched.connect(self._on_searched)
        self._show(
            page,
            lambda: self.tr("My clients"),
            lambda: self.tr("for your eyes only"),
            back=self.show_start,
        )

    def show_new_person(self) -> None:
        """Three fields."""
        page = NewPersonPage(self._frame.language(), self._today().year, self._frame.look())
        page.made.connect(self._on_person_made)
        page.cancelled.connect(self.show_start)
        self._show(page, lambda: self.tr("New person"), back=self.show_start)

    def choose_files(self) -> None:
        """Ask which case files to bring in."""
        dialog = FileDialog.to_open(
            self._frame.window, self.tr("Bring in case files"), self.tr("Case files")
        )
        dialog.filesSelected.connect(lambda files: self.show_import([Path(f) for f in files]))
        dialog.open()

    def show_import(self, files: list[Path]) -> None:
        """Show what an import would do, and ask."""
        page = ImportPage(
            files,
            read_case,
            self._store.already_there,
            self._store.import_cases,
            self._store.take_back,
            self._frame.look(),
        )
        page.finished.connect(self.show_clients)
        self._show(page, lambda: self.tr("Bring in case files"), back=self.show_clients)

    @_told
    def show_export(self, person_id: str) -> None:
        """Say what a full copy holds, and make it."""
        person = next(iter(self._store.named(person_id)), None)
        if person is None:
            return
        page = ExportPage(
            person.called,
            lambda path: write_case(self._store.export_case(person_id), path),
            self._frame.look(),
        )
        page.finished.connect(self.show_clients)
        self._show(page, lambda: self.tr("A full copy"), back=self.show_clients)

    @_told
    def show_two_records(self, one_id: str, other_id: str) -> None:
        """Two records that may be of one person, side by side."""
        one, other = (
            Record(self._store.open_case(each.id, "join"), each.archived)
            for person_id in (one_id, other_id)
            for each in self._store.named(person_id)
        )
        store = self._store
        page = JoinPage(
            one, other, store.join, store.part, store.tell_apart, self._day(), self._frame.look()
        )
        page.finished.connect(self.show_clients)
        self._show(
            page,
            lambda: self.tr("Two records"),
            lambda: self.tr("for your eyes only"),
            back=self.show_clients,
        )

    def show_settings(self) -> None:
        """How the program behaves and looks on this laptop."""
        page = SettingsPage(str(organisation_folder()), self._frame.look())
        page.finished.connect(self.show_clients)
        self.settings_shown.emit(page)
        self._show(page, lambda: self.tr("Settings"), back=self.show_clients)

    def _day(self) -> str:
        return self._today().isoformat()

    @_told
    def _on_searched(self) -> None:
        self._store.note_looked("search")

    @_told
    def _then(self, page: ClientsPage, act: Callable[[str], object], person_id: str) -> None:
        act(person_id)
        page.refresh()

    @_told
    def _on_person_made(self, person: Person) -> None:
        case = Case(person)
        self._store.add(case)
        self.open_person(case.id)

    def _show(
        self,
        content: Page,
        heading: Callable[[], str],
        beside: Callable[[], str] = lambda: "",
        *,
        back: Callable[[], None] | None,
    ) -> None:
        if self._leave_case():
            self._frame.show_content(content, heading, beside, back=back)

    # -- one person ------------------------------------------------------------------------------

    @_told
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
            ways_out=ways_out(self._store),
        )
        self._together.left.connect(self.show_start)
        self._together.handed_over.connect(self.handed_over)
        self._together.begin(left_in)

    @_told
    def show_notes(self, person_id: str) -> None:
        """The worker's own view and notes after a meeting; never part of one."""
        if not self._leave_case():
            return
        page = notes_page(
            self._open(self._store.open_case(person_id, "notes")),
            self._frame,
            self._instruments,
            self._day(),
        )
        page.finished.connect(self.show_start)
        self._frame.show_content(
            page,
            lambda: self.tr("After the meeting"),
            lambda: self.tr("for your eyes only"),
            back=self.show_start,
        )

    @_told
    def show_handing(self, person_id: str) -> None:
        """A summary for whoever is the case manager next; the end of a case, and its beginning."""
        if not self._leave_case():
            return
        open_case = self._open(self._store.open_case(person_id, "handing"))
        page = handing_page(open_case, self._frame, self._instruments, self._store, self._day)
        page.finished.connect(self.show_clients)
        self._frame.show_content(
            page,
            lambda: self.tr("Hand on or close"),
            lambda: self.tr("for your eyes only"),
            back=self.show_clients,
        )

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

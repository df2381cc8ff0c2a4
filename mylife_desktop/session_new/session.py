"""What goes on between unlocking and locking: an open store and its pages."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from mylife_desktop.domain.case import Case, Person
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.editing.autosave import Autosave, Saved
from mylife_desktop.editing.document import Document
from mylife_desktop.exchange.case_file import read_case, write_case
from mylife_desktop.language import WORKER_LANGUAGES, meeting_language
from mylife_desktop.paths import INSTRUMENTS, RESOURCES
from mylife_desktop.problem_texts import sentence
from mylife_desktop.store.people import Summary
from mylife_desktop.store.store import Store
from mylife_desktop.ui.bar import Bar, WorkerBar
from mylife_desktop.ui.clients_page import ClientsPage
from mylife_desktop.ui.export_page import ExportPage
from mylife_desktop.ui.import_page import ImportPage
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from mylife_desktop.ui.new_person_page import NewPersonPage
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.start_page import StartPage
from mylife_desktop.ui.widgets.file_dialog import CaseFileDialog
from mylife_desktop.ui.worker_page import WorkerPage

P = ParamSpec("P")


def practice_store() -> Store:
    """A store in memory with the invented people, gone when it is closed."""
    store = Store.practice("")
    store.import_cases(
        [read_case(file) for file in sorted((RESOURCES / "practice").glob("*.json"))]
    )
    return store


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
    """A page has a new Bar, whose menus are to be served."""

    def __init__(
        self,
        store: Store,
        window: MainWindow,
        look: Callable[[], Look],
        language: Callable[[], str],
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(window)
        self._store, self._window, self._look, self._language = store, window, look, language
        self._today = today
        self._instruments = instruments(INSTRUMENTS)
        self._instrument = self._instruments[STANDARD.id, STANDARD.version]
        self._pages: list[Page] = []
        self._document: Document | None = None
        self._autosave: Autosave | None = None
        self._meeting: MeetingPage | None = None
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
        """The page of the open case, if one is open."""
        return self._meeting

    @property
    def document(self) -> Document | None:
        """The open case, if one is open."""
        return self._document

    def tell(self, problem: StoreProblem | None, more: str = "") -> None:
        """Say above the page what the disk refuses; None: it does what it should again."""
        words = sentence(problem) if problem is not None else ""
        self._window.show_problem(f"{words} {more}".strip())

    def say_waiting(self) -> None:
        """Say why the window neither locks nor closes: the last words are not on disk yet."""
        if self._autosave is not None:
            wait = self.tr("My Life stays open until they are saved.")
            self.tell(self._autosave.problem, wait)

    def flush(self) -> bool:
        """Write all that waits. False if the disk does not take it."""
        if self._autosave is None or self._document is None:
            return True
        self._document.settle()
        return self._autosave.flush()

    def close(self) -> bool:
        """Write all that waits, close the store and let go of every page."""
        if not self._leave_case():
            return False
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        for page in self._pages:
            self._window.remove_page(page)
        self._pages = []
        self._store.close()
        self._window.mark_practice(False)
        return True

    def dress(self, look: Look) -> None:
        """Dress the page in view."""
        for page in self._pages:
            page.dress(look)

    # -- the worker's pages ----------------------------------------------------------------------

    @_told
    def show_start(self) -> None:
        """The day's person, a search, the list if it is asked for."""
        page = StartPage(self._find, self._look(), self._language)
        page.opened.connect(self.open_person)
        page.new_person_asked.connect(self.show_new_person)
        page.clients_asked.connect(self.show_clients)
        page.searched.connect(self._on_searched)
        today = self._day()
        person = self._store.meeting_on(today) or self._store.last_opened()
        round_ = None
        if person is not None:
            self._store.note_looked("start", person.id)
            round_ = self._store.shapes(person.id)
        page.show_day(today, person, round_)
        self._show(page, lambda: "My Life", back=None)

    @_told
    def show_clients(self) -> None:
        """The worker's list, for the worker's eyes."""
        self._store.note_looked("list")
        page = ClientsPage(self._store.people, self._store.shapes, self._look(), self._day)
        page.opened.connect(self.open_person)
        page.new_person_asked.connect(self.show_new_person)
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
        page = NewPersonPage(self._language(), self._today().year, self._look())
        page.made.connect(self._on_person_made)
        page.cancelled.connect(self.show_start)
        self._show(page, lambda: self.tr("New person"), back=self.show_start)

    def choose_files(self) -> None:
        """Ask which case files to bring in."""
        dialog = CaseFileDialog.to_open(
            self._window, self.tr("Bring in case files"), self.tr("Case files")
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
            self._look(),
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
            self._look(),
        )
        page.finished.connect(self.show_clients)
        self._show(page, lambda: self.tr("A full copy"), back=self.show_clients)

    def _day(self) -> str:
        return self._today().isoformat()

    @_told
    def _on_searched(self) -> None:
        self._store.note_looked("search")

    def _find(self, text: str, most: int) -> list[Summary]:
        return self._store.people(text, limit=most)

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
        if not self._leave_case():
            return
        bar = WorkerBar(WORKER_LANGUAGES, self._language(), self._look(), back=back is not None)
        bar.worker.setText(self._store.worker)
        bar.lock_asked.connect(self.lock_asked)
        if back is not None:
            bar.back_asked.connect(back)
        self._open_page(WorkerPage(bar, content, heading, beside), bar)

    def _open_page(self, page: Page, bar: Bar) -> None:
        bar.hide_asked.connect(self.hide_asked)
        self.bar_made.emit(bar)
        old, self._pages = self._pages, [page]
        self.tell(None)
        self._window.show_page(page)
        for one in old:
            self._window.remove_page(one)

    # -- one person ------------------------------------------------------------------------------

    @_told
    def open_person(self, person_id: str) -> None:
        """Open a case; whoever looks leaves a trace before anything is shown."""
        if not self._leave_case():
            return
        left_in = self._store.left_in(person_id)
        case = self._store.open_case(person_id)
        document = Document(case, self)
        self._autosave = Autosave(document, self._store.save, self._store.draft)
        answering = Answering(document, self._instrument, self._day)
        language = meeting_language(case.person.language, self._language())
        page = MeetingPage(answering, language, self._look())
        page.ended.connect(self.show_start)
        page.language_chosen.connect(self._on_meeting_language)
        self._autosave.state_changed.connect(self._on_saved)
        self._document, self._meeting = document, page
        self._open_page(page, page.bar)
        self._go_on_in(page, left_in)

    def _go_on_in(self, page: MeetingPage, places: tuple[str, ...]) -> None:
        """Where the power went in the middle of a sentence, the two go on there."""
        for place in places:
            match place.split("/"):
                case ["rounds", date_, theme, point] if date_ == self._day():
                    page.go_to(theme, point)
                    return

    def _leave_case(self) -> bool:
        """Close the open case; False if its last words are not on disk yet."""
        if self._document is None:
            return True
        if not self.flush():
            return False
        self._document.deleteLater()
        self._document = self._autosave = self._meeting = None
        self._window.show_problem("")
        return True

    def _on_meeting_language(self, code: str) -> None:
        if self._meeting is not None:
            self._meeting.speak(code)
            self._window.page_shown.emit(self._meeting)

    def _on_saved(self, state: Saved) -> None:
        if self._meeting is None or self._autosave is None:
            return
        self._meeting.show_saved(state)
        problem = self._autosave.problem
        calm = self.tr("What you said is kept here, and saved as soon as the disk takes it.")
        self.tell(problem, calm if problem is not None else "")

    def _undo(self, *, back: bool) -> None:
        if self._document is not None:
            self._document.undo() if back else self._document.redo()

    def _shortcut(
        self, keys: str | QKeySequence.StandardKey, do: Callable[[], object]
    ) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(lambda: None if self._window.is_curtained else do())
        return shortcut

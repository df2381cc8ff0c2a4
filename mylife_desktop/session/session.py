"""What goes on between unlocking and locking: an open store and its pages."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal

from mylife_desktop.copying import copy_to_file
from mylife_desktop.domain.case import Case, Person
from mylife_desktop.domain.people_edits import Kind, add_person
from mylife_desktop.exchange.case_file import read_case
from mylife_desktop.organisation import organisation_folder
from mylife_desktop.session.handing import handing_page
from mylife_desktop.session.new_person import NewPerson
from mylife_desktop.session.notes import notes_page
from mylife_desktop.session.open_store import OpenStore, telling
from mylife_desktop.session.paper_in import paper_in_page
from mylife_desktop.store.store import Store
from mylife_desktop.ui.clients_page import ClientsPage
from mylife_desktop.ui.export_page import ExportPage
from mylife_desktop.ui.import_page import ImportPage
from mylife_desktop.ui.join_page import JoinPage
from mylife_desktop.ui.join_record import Record
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.new_person_page import NewPersonPage
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.settings_page import SettingsPage
from mylife_desktop.ui.start_page import StartPage
from mylife_desktop.ui.widgets.file_dialog import FileDialog


class Session(OpenStore):
    """The worker's day: an open store and the pages that show it."""

    settings_shown = Signal(object)
    """A SettingsPage, which is to be told what is chosen."""
    keep_nothing_asked = Signal()
    """Somebody wants a meeting that keeps nothing; it begins from the door."""

    def __init__(
        self,
        store: Store,
        window: MainWindow,
        look: Callable[[], Look],
        language: Callable[[], str],
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(store, window, look, language, today)
        self.due_weeks: Callable[[], int] = lambda: 0
        self._new: NewPerson | None = None
        self.left.connect(self.show_start)

    # -- the worker's pages ----------------------------------------------------------------------

    @telling
    def show_start(self) -> None:
        """The day's person, a search, the list if it is asked for."""
        if not self._leave_case():
            return  # else the page would be of the case before its last words
        store, frame = self._store, self._frame
        page = StartPage(
            lambda text, most: store.people(text, limit=most), frame.look(), frame.language
        )
        page.opened.connect(self.open_person)
        page.notes_asked.connect(self.show_notes)
        page.paper_asked.connect(self.show_paper_in)
        page.new_person_asked.connect(self.show_new_person)
        page.clients_asked.connect(self.show_clients)
        page.searched.connect(self._on_searched)
        page.keep_nothing_asked.connect(self.keep_nothing_asked)
        today = self._day()
        person = self._store.meeting_on(today) or self._store.last_opened()
        round_ = meeting = None
        if person is not None:
            self._store.note_looked("start", person.id)
            round_ = self._store.shapes(person.id)
            meeting = self._store.last_meeting(person.id)
        page.show_day(today, person, round_, meeting)
        self._show(page, lambda: "My Life", back=None)

    @telling
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
        page.paper_asked.connect(self.show_paper_in)
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

    @telling
    def show_new_person(self) -> None:
        """Three fields, and in them what was left there."""
        if not self._leave_case():
            return
        page = NewPersonPage(self._frame.language(), self._today().year, self._frame.look())
        self._new = NewPerson(self._store, page)
        self._new.told.connect(self.tell)
        page.made.connect(self._on_person_made)
        page.cancelled.connect(self._on_nobody_made)
        self._frame.show_content(page, lambda: self.tr("New person"), back=self._on_nobody_made)

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

    @telling
    def show_export(self, person_id: str) -> None:
        """Say what a full copy holds, and make it."""
        person = next(iter(self._store.named(person_id)), None)
        if person is None:
            return
        page = ExportPage(
            person.called,
            lambda path: copy_to_file(self._store, person_id, path, self._day()),
            self._frame.look(),
        )
        page.finished.connect(self.show_clients)
        self._show(page, lambda: self.tr("A full copy"), back=self.show_clients)

    @telling
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

    @telling
    def _on_searched(self) -> None:
        self._store.note_looked("search")

    @telling
    def _then(self, page: ClientsPage, act: Callable[[str], object], person_id: str) -> None:
        act(person_id)
        page.refresh()

    @telling
    def _on_person_made(self, person: Person) -> None:
        case = add_person(Case(person), self._store.worker, Kind.CASE_MANAGER)
        self._store.add(case)
        if self._new is not None:
            self._new.forget()
        self.open_person(case.id)

    @telling
    def _on_nobody_made(self) -> None:
        if self._new is not None:
            self._new.give_up()
        self.show_start()

    def flush(self) -> bool:
        """Write all that waits, of somebody new too. False if the disk does not take it."""
        is_held = self._new is None or self._new.flush()
        return super().flush() and is_held

    def _leave_case(self) -> bool:
        if not self.flush():
            return False
        self._new = None
        return super()._leave_case()

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

    @telling
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

    @telling
    def show_paper_in(self, person_id: str) -> None:
        """What somebody filled in on paper is typed in, and becomes a round."""
        if not self._leave_case():
            return
        open_case = self._open(self._store.open_case(person_id, "paper"))
        page = paper_in_page(open_case, self._frame, self._instruments, self._store, self._day)
        page.finished.connect(self.show_start)
        self._frame.show_content(page, lambda: self.tr("Type in a paper"), back=self.show_start)

    @telling
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

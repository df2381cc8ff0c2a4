"""The part of a meeting in which something goes on paper: for the client, or for somebody else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from os.path import lexists
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.given import Form, What
from mylife_desktop.domain.people import excluded_names, people_of
from mylife_desktop.domain.problem import Problem
from mylife_desktop.domain.sharing import may_see
from mylife_desktop.exchange.meeting_calendar import meetings_ahead
from mylife_desktop.language import OWN_NAMES, WORKER_LANGUAGES, interface_language
from mylife_desktop.leaving import (
    Wanted,
    as_calendar,
    as_pdf,
    as_picture,
    given,
    name_of,
    names_left_out,
)
from mylife_desktop.organisation import HelpLine
from mylife_desktop.problem_texts import sentence
from mylife_desktop.reports.naming import place_of_name
from mylife_desktop.reports.pages import page_image, page_sizes
from mylife_desktop.reports.reading import lines_of, read
from mylife_desktop.reports.report import Report
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.paper_card import (
    CALENDAR,
    EXTRACT,
    FORMS,
    PDF,
    PICTURE,
    TAKE_HOME,
    WALLET,
    Chosen,
)
from mylife_desktop.ui.meeting.papers import Asked, report_of
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.take_home_page import TakeHomePage
from mylife_desktop.ui.printing import print_pages, printers
from mylife_desktop.ui.widgets.file_dialog import FileDialog


@dataclass(frozen=True)
class WaysOut:
    """How something leaves; each way writes down first that it does. They raise Problem.

    `write` makes a file; what tells of nobody (no Wanted) needs no note. `worker` is whose name
    stands beside what was given. `keeps_nothing`: what does not leave is gone after the meeting.
    `today` gives the day on which something leaves; None that of the meeting.
    """

    note: Callable[[Case, Wanted], object] = lambda case, wanted: None
    write: Callable[[Case, Wanted | None, bytes, Path], object] = lambda *_: None
    worker: str = ""
    help_lines: Callable[[], Sequence[HelpLine]] = lambda: ()
    printers: Callable[[], tuple[str, ...]] = printers
    to_printer: Callable[[str, bytes], object] = print_pages
    keeps_nothing: bool = False
    today: Callable[[], str] | None = None


@dataclass(frozen=True)
class _ToSave:
    """What is to be written, once the place is known: `make` gives the bytes of what was seen."""

    seen: Report
    wanted: Wanted | None
    form: Form
    make: Callable[[], bytes]
    path: Path


class TakeHomeRoom(Room):
    """What leaves is what was shown: made anew at that moment, and shown again where it differs."""

    end_asked = Signal()
    sharing_asked = Signal()

    def __init__(
        self,
        answering: Answering,
        course: Course,
        language: str,
        look: Look,
        ways: WaysOut | None = None,
    ) -> None:
        super().__init__(answering, course, language, look)
        self._ways = ways or WaysOut()
        self._asked = Asked(TAKE_HOME, language)
        self._report: Report | None = None
        self._pdf = b""
        self._to_save: _ToSave | None = None
        self._is_covered = False
        self.page = TakeHomePage(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._connect()

    def enter(self) -> None:
        """The two come in: which printers there are may have changed."""
        self.page.card.show_printers(self._ways.printers())
        self.page.card.show_result("")
        self.follow()

    def follow(self) -> None:
        """Make the paper anew from the case as it is."""
        if self.isVisibleTo(self.window()):
            self._show()

    def speak(self, language: str) -> None:
        """The paper speaks with the client."""
        super().speak(language)
        self._ask(replace(self._asked, language=language))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "page"):
            self.follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)

    def first_focus(self) -> QWidget:
        """What most come here for."""
        return self.page.first_focus()

    def _today(self) -> str:
        """The day it leaves, which may be after that of a meeting that goes on."""
        return self._ways.today() if self._ways.today else self._course.date

    # -- what is shown -----------------------------------------------------------------------------

    def _ask(self, asked: Asked) -> None:
        if asked.reader != self._asked.reader or asked.paper != self._asked.paper:
            self.page.card.reader.forget_password()
        self._asked = asked
        self._to_save = None
        self.page.card.show_result("")
        self.follow()

    def _show(self) -> None:
        """The paper, and what can be done with it."""
        try:
            report = self._made()
            is_new = report != self._report or not self._pdf
            pdf = as_pdf(report) if is_new else self._pdf
        except Problem as problem:
            self._show_nothing(problem)
            return
        if self._report is None:
            self.page.card.show_result("")  # what was wrong is so no more
        self._report, self._pdf = report, pdf
        if is_new:
            self._show_paper(report, pdf)
        self._cover(report)
        self._show_chosen(report)

    def _made(self) -> Report:
        case, today = self._answering.document.case, self._today()
        lines = self._ways.help_lines()
        return report_of(self._asked, case, today, self._answering.instrument, lines)

    def _show_paper(self, report: Report, pdf: bytes) -> None:
        preview = self.page.preview
        preview.show_pages(
            report.title,
            page_sizes(pdf),
            lambda number, dots: page_image(pdf, number, dots),
            read(report),
        )
        self._is_covered = False
        preview.cover(False)

    def _cover(self, report: Report) -> None:
        """Whoever else is there sees nobody excluded named, until the client says so."""
        hides = any(self._course.hides(line) for line in lines_of(report))
        if hides is not self._is_covered:
            self._is_covered = hides
            self.page.preview.cover(hides)

    def _show_nothing(self, problem: Problem) -> None:
        self._report, self._pdf = None, b""
        readers = self._readers(self._answering.document.case)
        self.page.preview.show_nothing(can_choose=bool(readers) and not self._asked.reader)
        self.page.preview.cover(False)
        self._show_chosen(None)
        if self._asked.paper == EXTRACT and not self._asked.reader:
            return  # nobody is chosen yet: nothing is wrong
        self.page.card.show_problem(sentence(problem))

    def _show_chosen(self, report: Report | None) -> None:
        asked, case = self._asked, self._answering.document.case
        is_easy_there = asked.paper in (TAKE_HOME, WALLET, FORMS)
        languages = tuple(OWN_NAMES) if is_easy_there else WORKER_LANGUAGES
        language = asked.language if is_easy_there else interface_language(asked.language)
        self.page.card.show_chosen(
            Chosen(
                asked.paper,
                language,
                languages,
                asked.has_circle if asked.paper == TAKE_HOME else None,
                self._readers(case),
                asked.reader,
                self._notices(case, report),
                self._saves(case),
                asked.variant,
                is_ready=report is not None,
            )
        )

    def _readers(self, case: Case) -> tuple[tuple[str, str], ...]:
        """Who may see anything today."""
        if self._asked.paper != EXTRACT:
            return ()
        return tuple(
            (one.id, one.name)
            for one in people_of(case)
            if not one.excluded
            and not one.is_case_manager
            and may_see(case, one.id, "any", self._today())
        )

    def _saves(self, case: Case) -> tuple[str, ...]:
        if self._asked.paper != TAKE_HOME:
            return (PDF,)
        ahead = meetings_ahead(case, self._today())
        return (PDF, PICTURE, *((CALENDAR,) if ahead else ()))

    def _notices(self, case: Case, report: Report | None) -> tuple[str, ...]:
        """What the two should know before it leaves."""
        said = [self._of_printers()] if self._ways.keeps_nothing else []
        if report is None or self._asked.paper == FORMS:
            return tuple(said)
        pages = len(self.page.preview.sheets)
        if self._asked.paper == TAKE_HOME and pages > 1:
            said.append(self.tr("It does not fit on one page; it goes on on another."))
        elif self._asked.paper == WALLET and pages > 1:
            said.append(self.tr("It does not fit on one side of the card; it goes on on another."))
        for text in names_left_out(case, report):
            words = self.tr(
                "This names somebody who must not be contacted: {words}. "
                "You decide whether it stays."
            )
            said.append(words.format(words=self._naming(case, text)))
        return tuple(dict.fromkeys(said))

    def _naming(self, case: Case, text: str) -> str:
        """Where somebody is named, in quotation marks; covered in company."""
        if (shown := self.cover(text)) != text:
            return shown
        return place_of_name(text, excluded_names(case))

    def _of_printers(self) -> str:
        return self.tr(
            "The printer, and what waits for it on this computer, may keep a copy for a while: "
            "that is out of our hands. A file that you save stays until you delete it."
        )

    # -- what leaves -------------------------------------------------------------------------------

    def _is_as_shown(self, seen: Report | None) -> bool:
        """Whether what would leave now is what the two have seen; else it is shown to them."""
        try:
            is_same = seen is not None and self._made() == seen
        except Problem:
            is_same = False
        if not is_same:
            self._show()
            if self._report is not None:
                self.page.card.show_problem(
                    self.tr("Something has changed meanwhile. Look at it once more.")
                )
        return is_same

    def _on_printed(self, printer: str) -> None:
        if not self._is_as_shown(self._report):
            return
        wanted, pdf = self._asked.wanted, self._pdf

        def printed() -> None:
            if wanted is not None:
                self._ways.note(self._answering.document.case, wanted)
            self._ways.to_printer(printer, pdf)

        said = self.tr("It is on its way to {printer}.").format(printer=printer)
        self._leave(wanted, Form.PAPER, printed, said)

    def _on_saved(self, what: str) -> None:
        if not self._is_as_shown(self._report) or self._report is None:
            return
        report, wanted = self._report, self._asked.wanted
        password = self.page.card.reader.password if self._asked.paper == EXTRACT else ""
        try:
            pdf = as_pdf(report, password) if password else self._pdf
        except Problem as problem:
            self.page.card.show_problem(sentence(problem))
            self.page.card.reader.field.setFocus()
            return
        form, make = {
            PDF: (Form.LOCKED_PDF if password else Form.PDF, lambda: pdf),
            PICTURE: (Form.PICTURE, lambda: as_picture(report)),
            CALENDAR: (Form.FILE, self._calendar),
        }[what]
        if what == CALENDAR:
            wanted = self._meetings()
        name = name_of(report, f".{what}")
        self._choose_place(_ToSave(report, wanted, form, make, Path(name)))

    def _choose_place(self, to_save: _ToSave) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        if self._to_save is not None:
            folder = str(self._to_save.path.parent)
        name = to_save.path.name
        kind = self.tr("Files to take along")
        dialog = FileDialog.to_save(self, self.tr("Save"), kind, name)
        dialog.setDirectory(folder)
        if self._ways.keeps_nothing:
            dialog.say_below(self.tr("Nothing of this meeting is kept but what you save here."))
        dialog.fileSelected.connect(lambda file: self.save_to(replace(to_save, path=Path(file))))
        dialog.open()

    def save_to(self, to_save: _ToSave) -> None:
        """Write it there; if there is a file already, ask first."""
        self._to_save = to_save
        if lexists(to_save.path):
            words = self.tr("There is already a file {file}. Replace it, or choose another name.")
            self.page.card.ask_to_replace(words.format(file=to_save.path))
        else:
            self._save()

    def _save(self) -> None:
        to_save = self._to_save
        if to_save is None or not self._is_as_shown(to_save.seen):
            return
        case = self._answering.document.case

        def written() -> None:
            self._ways.write(case, to_save.wanted, to_save.make(), to_save.path)

        said = self.tr("It is here: {file}").format(file=to_save.path)
        self._leave(to_save.wanted, to_save.form, written, said)

    def _leave(
        self, wanted: Wanted | None, form: Form, out: Callable[[], object], said: str
    ) -> None:
        """Let it out; what left is kept for the client to see, whatever is undone."""
        try:
            out()
        except Problem as problem:
            self.page.card.show_problem(sentence(problem))
            return
        if wanted is not None:
            worker, today = self._ways.worker, self._today()
            document = self._answering.document
            document.keep(lambda case: given(case, wanted, form, worker, today))
        self.page.card.reader.forget_password()
        self.page.card.show_result(said)

    def _calendar(self) -> bytes:
        case, wanted = self._answering.document.case, self._meetings()
        return as_calendar(case, wanted, self._today(), datetime.now(UTC))

    def _meetings(self) -> Wanted:
        return Wanted(What.MEETINGS, language=self._asked.language)

    def _connect(self) -> None:
        card = self.page.card
        card.paper_chosen.connect(lambda paper: self._ask(replace(self._asked, paper=paper)))
        card.language_chosen.connect(
            lambda language: self._ask(replace(self._asked, language=language))
        )
        card.variant_chosen.connect(lambda variant: self._ask(self._asked.with_variant(variant)))
        card.reader_chosen.connect(lambda reader: self._ask(replace(self._asked, reader=reader)))
        card.circle_wanted.connect(
            lambda has_circle: self._ask(replace(self._asked, has_circle=has_circle))
        )
        card.printed.connect(self._on_printed)
        card.saved.connect(self._on_saved)
        card.replace_asked.connect(self._save)
        card.end_asked.connect(self.end_asked)
        card.sharing_asked.connect(self.sharing_asked)

"""Empty forms to print or save, without a meeting: they tell of nobody."""

from collections.abc import Callable
from dataclasses import dataclass
from os.path import lexists
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.problem import Problem
from mylife_desktop.exchange.whole_file import write_whole
from mylife_desktop.language import OWN_NAMES, speaking
from mylife_desktop.leaving import as_pdf, name_of
from mylife_desktop.problem_texts import sentence
from mylife_desktop.reports import blanks
from mylife_desktop.reports.pages import page_image, page_sizes
from mylife_desktop.reports.reading import read
from mylife_desktop.reports.report import Report
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.one_of import OneOf
from mylife_desktop.ui.meeting.paper_card import CIRCLE, SURVEY
from mylife_desktop.ui.meeting.paper_preview import PaperPreview
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.printing import print_pages, printers
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.file_dialog import FileDialog
from mylife_desktop.ui.widgets.flow import Flow

_LEAST = 120


@dataclass(frozen=True)
class FormsOut:
    """Where an empty form goes. They raise Problem."""

    printers: Callable[[], tuple[str, ...]] = printers
    to_printer: Callable[[str, bytes], object] = print_pages
    write: Callable[[bytes, Path], object] = write_whole


class EmptyForms(Speaking):
    """Which form, in which language, and where it goes; below it as it will lie on paper."""

    def __init__(
        self, instrument: Instrument, language: str, look: Look, out: FormsOut | None = None
    ) -> None:
        super().__init__()
        self._instrument, self._out = instrument, out or FormsOut()
        self._form, self._language = SURVEY, language
        self._report: Report | None = None
        self._pdf = b""
        self._path = Path()
        self._printer = ""
        self.forms = OneOf(
            {
                SURVEY: lambda: self.tr("The questions"),
                CIRCLE: lambda: self.tr("An empty Circle"),
            },
            lambda: self.tr("Empty forms"),
        )
        self.languages = OneOf(
            {code: lambda c=code: OWN_NAMES[c] for code in OWN_NAMES},  # type: ignore[misc]
            lambda: self.tr("Language of the form"),
            at_once=True,
        )
        self._menu = QMenu(self)
        self.print_ = button(self, lambda: self.tr("Print"), self._on_print, "main")
        self.printer = button(self, lambda: "▾", lambda: None, "pill")
        self.printer.setMenu(self._menu)
        self.pdf = button(self, lambda: self.tr("Save as PDF …"), self._on_save)
        self.replace = button(self, lambda: self.tr("Replace the old file"), self._write)
        self._said = label(None, style="strong", wrap=True)
        self._problem = label(None, style="problem", wrap=True)
        self.preview = PaperPreview(look)
        self._build()
        self.forms.pressed.connect(lambda form: self._choose(form, self._language))
        self.languages.pressed.connect(lambda code: self._choose(self._form, code))

    def enter(self) -> None:
        """Somebody looks: the form is made only now, and the printers may have changed."""
        self._show_printers(self._out.printers())
        self._choose(self._form, self._language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.preview.dress(look)

    # -- what happens ------------------------------------------------------------------------------

    def _choose(self, form: str, language: str) -> None:
        self._form, self._language = form, language
        self.forms.show_chosen(form)
        self.languages.show_chosen(language)
        self._tell("")
        try:
            with speaking(language):
                made = blanks.circle if form == CIRCLE else blanks.survey
                self._report = made(language, self._instrument)
            self._pdf = as_pdf(self._report)
        except Problem as problem:
            self._report, self._pdf = None, b""
            self._fail(problem)
            return
        pdf = self._pdf
        self.preview.show_pages(
            self._report.title,
            page_sizes(pdf),
            lambda number, dots: page_image(pdf, number, dots),
            read(self._report),
        )

    def _on_print(self) -> None:
        self._do(
            lambda: self._out.to_printer(self._printer, self._pdf),
            self.tr("It is on its way to {printer}.").format(printer=self._printer),
        )

    def _on_save(self) -> None:
        if self._report is None:
            return
        kind, name = self.tr("Empty forms"), name_of(self._report)
        dialog = FileDialog.to_save(self, self.tr("Save"), kind, name)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(place))
        dialog.fileSelected.connect(lambda file: self.save_to(Path(file)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write it there; if there is a file already, ask first."""
        self._path = path
        if lexists(path):
            words = self.tr("There is already a file {file}. Replace it, or choose another name.")
            self._tell(words.format(file=path))
            self.replace.show()
            self.replace.setFocus()
        else:
            self._write()

    def _write(self) -> None:
        self._do(
            lambda: self._out.write(self._pdf, self._path),
            self.tr("It is here: {file}").format(file=self._path),
        )

    def _do(self, out: Callable[[], object], said: str) -> None:
        try:
            out()
        except Problem as problem:
            self._tell("")
            self._fail(problem)
        else:
            self._tell(said)

    # -- what is said ------------------------------------------------------------------------------

    def _tell(self, words: str) -> None:
        self.replace.hide()
        self._problem.hide()
        self._said.setText(breakable(words))
        self._said.setVisible(bool(words))
        if words:
            announce(self, words)

    def _fail(self, problem: Problem) -> None:
        words = sentence(problem)
        self._problem.setText(breakable(words))
        self._problem.show()
        announce(self, words)

    def _show_printers(self, names: tuple[str, ...]) -> None:
        if self._printer not in names:
            self._printer = names[0] if names else ""
        self._menu.clear()
        for name in names:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, name=name: self._on_printer(name))
        for one in (self.print_, self.printer):
            one.setVisible(bool(names))
        self._no_printer.setVisible(not names)
        self._on_printer(self._printer)

    def _on_printer(self, name: str) -> None:
        self._printer = name
        self.printer.setText(f"{name} ▾".replace("&", "&&"))
        self.printer.setAccessibleName(self.tr("Printer: {name}").format(name=name))

    def _build(self) -> None:
        self._no_printer = label(
            self, lambda: self.tr("No printer is connected here."), "quiet", wrap=True
        )
        acts = QWidget()
        acts.setLayout(flow := Flow(spacing=8))
        for one in (self.print_, self.printer, self.pdf, self.replace):
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.forms, self.languages, acts, self._no_printer, self._said, self._problem):
            column.addWidget(part)
        column.addWidget(self.preview, 1)
        self.preview.setMinimumHeight(_LEAST)  # it scrolls
        for part in (self.replace, self._said, self._problem):
            part.hide()

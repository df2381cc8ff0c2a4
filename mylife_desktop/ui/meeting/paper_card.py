"""What goes on paper, for whom, in which language, and where it goes from here."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.language import OWN_NAMES
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.one_of import OneOf, short
from mylife_desktop.ui.meeting.paper_reader import PaperReader
from mylife_desktop.ui.meeting.sentences import Sentences
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label, row
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.tick_button import TickButton

TAKE_HOME, WALLET, PLAN, EXTRACT, GIVEN, FORMS = (
    *("take_home", "wallet", "plan", "extract", "given", "forms"),
)
"""The papers to choose from."""
CARD, SHEET, CIRCLE, SURVEY = "card", "sheet", "circle", "survey"
"""Kinds of the wallet card and of the empty forms."""
PDF, PICTURE, CALENDAR = "pdf", "png", "ics"
"""What can be saved, by the ending of the file."""


@dataclass(frozen=True)
class Chosen:
    """What is chosen, and what can be.

    `has_circle` is None where there is none to leave off; `variant` one of `variants`, if any.
    `saves` are PDF, PICTURE and CALENDAR as far as they can be saved.
    """

    paper: str = TAKE_HOME
    language: str = "fi"
    languages: tuple[str, ...] = tuple(OWN_NAMES)
    has_circle: bool | None = True
    readers: tuple[tuple[str, str], ...] = ()
    reader: str = ""
    notices: tuple[str, ...] = ()
    saves: tuple[str, ...] = (PDF,)
    variant: str = ""
    is_ready: bool = True


class PaperCard(Speaking):
    """Says what is chosen; it chooses nothing by itself."""

    paper_chosen = Signal(str)
    language_chosen = Signal(str)
    replace_asked = Signal()
    """The file that is there already may go."""
    end_asked = Signal()
    variant_chosen = Signal(str)
    reader_chosen = Signal(str)
    circle_wanted = Signal(bool)
    printed = Signal(str)
    """The name of a printer."""
    saved = Signal(str)
    """PDF, PICTURE or CALENDAR."""
    sharing_asked = Signal()
    said = Signal(QWidget)
    """What is to be seen now: it tells what was done, or what could not be."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._look, self._chosen = look, Chosen()
        self._printers: tuple[str, ...] = ()
        self._printer = ""
        self.papers = OneOf(
            {
                TAKE_HOME: lambda: self.tr("My page"),
                WALLET: lambda: self.tr("Wallet card"),
                PLAN: lambda: self.tr("The whole plan"),
                EXTRACT: lambda: self.tr("For somebody"),
                GIVEN: lambda: self.tr("What was given"),
                FORMS: lambda: self.tr("Empty forms"),
            },
            lambda: self.tr("To take along"),
        )
        self.variants = {
            WALLET: OneOf(
                {
                    CARD: lambda: self.tr("One card"),
                    SHEET: lambda: self.tr("Eight on a sheet"),
                },
                lambda: self.tr("Wallet card"),
            ),
            FORMS: OneOf(
                {
                    CIRCLE: lambda: self.tr("An empty Circle"),
                    SURVEY: lambda: self.tr("The questions"),
                },
                lambda: self.tr("Empty forms"),
            ),
        }
        self.languages = OneOf(
            {code: lambda c=code: OWN_NAMES[c] for code in OWN_NAMES},  # type: ignore[misc]
            lambda: self.tr("Language of the paper"),
            at_once=True,
        )
        self.circle = self._tick()
        self.reader = PaperReader(look)
        self._about = label(None, style="quiet", wrap=True)
        self._notices = Sentences()
        self._result = label(None, style="strong", wrap=True)
        self._problem = label(None, style="problem", wrap=True)
        self._menu = QMenu(self)
        self._make_buttons()
        self._build()
        self._connect()
        self.show_printers(())

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what is chosen and what can be."""
        before, self._chosen = self._chosen, chosen
        self.papers.show_chosen(chosen.paper)
        self.languages.show_chosen(chosen.language)
        for code, made in self.languages.buttons.items():
            made.setVisible(code in chosen.languages)
        for paper, variants in self.variants.items():
            variants.setVisible(paper == chosen.paper)
            variants.show_chosen(chosen.variant)
        self.circle.setVisible(chosen.has_circle is not None)
        self.circle.setChecked(bool(chosen.has_circle))
        self.reader.setVisible(chosen.paper == EXTRACT)
        self.reader.show_readers(chosen.readers, chosen.reader)
        self._notices.show_sentences(chosen.notices)
        if chosen.notices and chosen.notices != before.notices:
            announce(self, " ".join(chosen.notices))
        self._notices.setVisible(bool(chosen.notices))
        self.picture.setVisible(PICTURE in chosen.saves)
        self.calendar.setVisible(CALENDAR in chosen.saves)
        self._say_about()
        self._follow_printers()

    def show_printers(self, names: tuple[str, ...]) -> None:
        """Show the printers there are, the usual one first."""
        self._printers = names
        if self._printer not in names:
            self._printer = names[0] if names else ""
        self._menu.clear()
        for name in names:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, name=name: self._on_printer(name))
        self._follow_printers()

    def show_result(self, words: str) -> None:
        """Say what was done; nothing, where it is no longer so."""
        self._ask_no_more()
        self._result.setText(breakable(words))
        self._result.setVisible(bool(words))
        self._problem.hide()
        if words:
            announce(self, words)
            self.said.emit(self._result)

    def ask_to_replace(self, words: str) -> None:
        """Ask whether a file that is there already may go."""
        self.show_result(words)
        self.replace.show()
        self.replace.setFocus()
        self.said.emit(self.replace)

    def show_problem(self, words: str) -> None:
        """Say what could not be done."""
        self._ask_no_more()
        self._result.hide()
        self._problem.setText(breakable(words))
        self._problem.setVisible(bool(words))
        if words:
            announce(self, words)
            self.said.emit(self._problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets the file that is there be."""
        if event.key() == Qt.Key.Key_Escape and self.replace.isVisible():
            self.show_result("")
            return
        super().keyPressEvent(event)

    def first_focus(self) -> QPushButton:
        """What most come here for."""
        return self.print_ if self.print_.isVisibleTo(self) else self.pdf

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.circle.dress(look)
        self.reader.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_menu"):
            self._say_about()
            self._follow_printers()

    def _ask_no_more(self) -> None:
        """The keyboard goes to where the file was asked for, not to whatever comes next."""
        if self.replace.hasFocus():
            self.first_focus().setFocus()
        self.replace.hide()

    # -- what is said ------------------------------------------------------------------------------

    def _say_about(self) -> None:
        about = {
            TAKE_HOME: self.tr("One page for you: your Circle, your goals and your next steps."),
            WALLET: self.tr("A card for your wallet: the next step, and whom to call."),
            PLAN: self.tr(
                "Everything for the record: rounds, plan and versions, people and permissions."
            ),
            EXTRACT: self.tr("Only what this person may see today."),
            GIVEN: self.tr("A list of what was given, to whom, when and by whom."),
            FORMS: self.tr("To fill in by hand. Nothing about you is on it."),
        }
        self._about.setText(about[self._chosen.paper])

    def _follow_printers(self) -> None:
        has = bool(self._printers)
        self.print_.setVisible(has)
        self.printer.setVisible(has)
        self._no_printer.setVisible(not has)
        self.print_.setEnabled(self._chosen.is_ready)
        self.pdf.setEnabled(self._chosen.is_ready)
        kind = "plain" if has else "main"
        if self.pdf.property("kind") != kind:
            self.pdf.setProperty("kind", kind)
            self.pdf.style().unpolish(self.pdf)
            self.pdf.style().polish(self.pdf)
        self.printer.setText(f"{short(self._printer)} ▾".replace("&", "&&"))
        self.printer.setAccessibleName(self.tr("Printer: {name}").format(name=self._printer))

    def _on_printer(self, name: str) -> None:
        self._printer = name
        self._follow_printers()
        self.print_.setFocus()

    # -- how it is built ---------------------------------------------------------------------------

    def _tick(self) -> TickButton:
        made = TickButton(self.tr("The Circle is on the page"), "", self._look)
        self.say(made.say_words, lambda: self.tr("The Circle is on the page"))
        return made

    def _make_buttons(self) -> None:
        self.print_ = button(
            self, lambda: self.tr("Print"), lambda: self.printed.emit(self._printer), "main"
        )
        self.printer = button(self, lambda: "▾", lambda: None, "pill")
        self.printer.setMenu(self._menu)
        self._no_printer = label(
            self, lambda: self.tr("No printer is connected here."), "quiet", wrap=True
        )
        self.pdf = button(self, lambda: self.tr("Save as PDF"), lambda: self.saved.emit(PDF))
        self.picture = button(
            self, lambda: self.tr("Picture for the phone"), lambda: self.saved.emit(PICTURE)
        )
        self.calendar = button(
            self, lambda: self.tr("Meeting for the calendar"), lambda: self.saved.emit(CALENDAR)
        )

        self.replace = button(
            self, lambda: self.tr("Replace the old file"), self.replace_asked.emit
        )
        self.end = button(self, lambda: self.tr("End the meeting"), self.end_asked.emit)

    def _connect(self) -> None:
        self.papers.pressed.connect(self.paper_chosen)
        self.languages.pressed.connect(self.language_chosen)
        for variants in self.variants.values():
            variants.pressed.connect(self.variant_chosen)
        self.circle.clicked.connect(lambda: self.circle_wanted.emit(self.circle.isChecked()))
        self.reader.chosen.connect(self.reader_chosen)
        self.reader.sharing_asked.connect(self.sharing_asked)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addWidget(label(self, lambda: self.tr("To take along"), "title", wrap=True))
        column.addWidget(self.papers)
        column.addWidget(self._about)
        for variants in self.variants.values():
            column.addWidget(variants)
        column.addWidget(self.reader)
        in_which = QVBoxLayout()
        in_which.setSpacing(6)
        in_which.addWidget(label(self, lambda: self.tr("Language of the paper"), "strong"))
        in_which.addWidget(self.languages)
        column.addLayout(in_which)
        column.addWidget(self.circle)
        column.addWidget(self._notices)
        acts = QWidget()
        acts.setLayout(flow := Flow(spacing=8))
        for one in (self.print_, self.printer, self.pdf, self.picture, self.calendar):
            flow.addWidget(one)
        column.addWidget(acts)
        column.addWidget(self._no_printer)
        column.addWidget(self._result)
        column.addWidget(self._problem)
        column.addLayout(row(self.replace, None))
        column.addStretch(1)
        column.addLayout(row(None, self.end))
        for hidden in (self._result, self._problem, self.replace):
            hidden.hide()

"""A paper is typed in on an open case: held while it is half typed, kept as a round, undone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import STANDARD, Instrument
from mylife_desktop.domain.paper import Paper, paper_from_value, paper_to_value
from mylife_desktop.domain.problem import Problem, StoreProblem
from mylife_desktop.exchange.whole_file import read_whole
from mylife_desktop.language import meeting_language
from mylife_desktop.problem_texts import sentence
from mylife_desktop.session.frame import Frame
from mylife_desktop.session.open_case import OpenCase
from mylife_desktop.store.scans import LARGEST, Scan
from mylife_desktop.store.store import Store
from mylife_desktop.ui.meeting.course import OF_WORKER
from mylife_desktop.ui.paper_in_page import PaperInPage

PLACE = f"{OF_WORKER}paper"
"""Where what is half typed is held."""


def paper_in_page(
    open_case: OpenCase,
    frame: Frame,
    instruments: Mapping[tuple[str, str], Instrument],
    store: Store,
    today: Callable[[], str],
) -> PaperInPage:
    """The page on which papers are typed in."""
    instrument = instruments[STANDARD.id, STANDARD.version]
    person = open_case.document.case.person
    language = meeting_language(person.language, frame.language())
    page = PaperInPage(instrument, language, frame.look())
    PaperIn(open_case, store, page, instrument, today)
    return page


@dataclass
class _Kept:
    """A paper that became a round: what the case was before and after it."""

    paper: Paper
    before: Case
    after: Case
    is_undone: bool = False


class PaperIn(QObject):
    """Papers on their way into a case. The first is the one that is typed in; others wait."""

    def __init__(
        self,
        open_case: OpenCase,
        store: Store,
        page: PaperInPage,
        instrument: Instrument,
        today: Callable[[], str],
    ) -> None:
        super().__init__(page)
        self._document, self._store, self._page = open_case.document, store, page
        self._instrument, self._today = instrument, today
        self._papers = self._held() or [Paper(today())]
        self._kept: list[_Kept] = []
        self._shown = ""
        page.show_case(self._document.case, today())
        page.take_up(self._papers[0])
        self._show_scans(self._scan_to_see())
        self._document.changed.connect(self._on_changed)
        page.typed.connect(self._on_typed)
        page.kept.connect(self._on_kept)
        page.thrown_away.connect(self._on_thrown_away)
        page.another_asked.connect(self._on_another)
        page.undo_asked.connect(self._document.undo)
        page.scans.file_chosen.connect(self._on_file)
        page.scans.scan_chosen.connect(self._on_scan_chosen)
        page.scans.removed.connect(self._on_removed)

    # -- what is typed -----------------------------------------------------------------------------

    def _held(self) -> list[Paper]:
        held = self._document.unfinished.get(PLACE)
        papers = held if isinstance(held, list) else []
        return [paper_from_value(one) for one in papers if isinstance(one, dict)]

    def _hold(self) -> None:
        begun = [paper_to_value(one) for one in self._papers if one.is_begun]
        self._document.hold(PLACE, list(begun) or None)

    def _on_typed(self, paper: Paper) -> None:
        self._papers[0] = paper
        self._hold()

    def _on_thrown_away(self) -> None:
        self._next()
        self._page.first_focus().setFocus()

    def _on_another(self) -> None:
        self._page.take_up(self._papers[0])
        self._page.first_focus().setFocus()

    def _next(self) -> None:
        """The paper that was typed in goes; one that waits, or an empty one, is taken up."""
        self._papers = self._papers[1:] or [Paper(self._today())]
        self._hold()
        self._page.take_up(self._papers[0])

    # -- what is kept ------------------------------------------------------------------------------

    def _on_kept(self, paper: Paper) -> None:
        before = self._document.case
        after = paper.in_round(before, self._instrument.ref)
        if after == before:
            return
        paper = self._with_scans_of_its_date(paper)
        # What was undone before cannot be done again from here on.
        self._kept = [each for each in self._kept if not each.is_undone]
        self._document.settle()
        self._document.edit("paper", after)
        self._kept.append(_Kept(paper, before, after))
        self._next()
        self._page.show_kept(paper)
        self._show_scans(self._shown)

    def _on_changed(self, case: Case) -> None:
        """An undo gives the paper back to be typed on; doing it again keeps it again."""
        self._page.show_case(case, self._today())
        for kept in reversed(self._kept):
            if case == kept.before and not kept.is_undone:
                kept.is_undone = True
                self._papers = [kept.paper, *(one for one in self._papers if one.is_begun)]
                self._hold()
                self._page.take_up(kept.paper)
                self._page.first_focus().setFocus()
                return
            if case == kept.after and kept.is_undone:
                kept.is_undone = False
                self._next()
                self._page.show_kept(kept.paper)
                return

    # -- what is kept beside it --------------------------------------------------------------------

    def _on_file(self, path: Path) -> None:
        paper = self._papers[0]
        try:
            data = _read(path)
            scan = self._store.add_scan(self._document.case.id, paper.date, path.name, data)
        except Problem as problem:
            self._page.scans.add_problem(path.name, sentence(problem))
            return
        paper = replace(paper, scans=(*paper.scans, scan.id))
        self._papers[0] = paper
        self._hold()
        self._page.show_scans(paper.scans)
        self._show_scans(scan.id)

    def _on_removed(self, scan_id: str) -> None:
        try:
            if (scan := self._found(scan_id)) is not None:
                self._store.remove_scan(self._document.case.id, scan)
        except StoreProblem as problem:
            self._page.scans.show_problem(sentence(problem))
            return
        self._papers = [
            replace(one, scans=tuple(each for each in one.scans if each != scan_id))
            for one in self._papers
        ]
        self._hold()
        self._page.scans.show_problem("")
        self._page.show_scans(self._papers[0].scans)
        self._show_scans(self._scan_to_see())

    def _on_scan_chosen(self, scan_id: str) -> None:
        self._page.scans.show_problem("")
        self._show_scans(scan_id)

    def _show_scans(self, scan_id: str) -> None:
        """Show what is kept, the newest round first, and the one that was chosen.

        What could not be done just before stays said.
        """
        scans, data = (), None  # type: tuple[Scan, ...], bytes | None
        problem = ""
        try:
            scans = tuple(sorted(self._scans(), key=lambda one: one.date, reverse=True))
            if (scan := self._found(scan_id)) is not None:
                data = self._store.read_scan(self._document.case.id, scan)
        except StoreProblem as trouble:
            problem = sentence(trouble)
        self._shown = scan_id
        self._page.scans.show_scans(scans, scan_id, data)
        if problem:
            self._page.scans.show_problem(problem)

    def _scan_to_see(self) -> str:
        """The one to begin with: of the paper that is typed in, or of its date."""
        paper = self._papers[0]
        try:
            scans = self._scans()
        except StoreProblem:
            return ""  # it is said where they are shown
        own = [one.id for one in scans if one.id in paper.scans]
        of_date = [one.id for one in scans if one.date == paper.date]
        return next(iter(own + of_date), "")

    def _scans(self) -> tuple[Scan, ...]:
        return self._store.scans(self._document.case.id)

    def _found(self, scan_id: str) -> Scan | None:
        return next((one for one in self._scans() if one.id == scan_id), None)

    def _with_scans_of_its_date(self, paper: Paper) -> Paper:
        """The day may have been said only after the photo was taken in: they go together."""
        try:
            own = [one for one in self._scans() if one.id in paper.scans]
            for scan in own:
                if scan.date != paper.date:
                    self._store.move_scan(self._document.case.id, scan, paper.date)
        except StoreProblem as problem:
            self._page.scans.show_problem(sentence(problem))
            return paper
        return replace(paper, scans=tuple(one.id for one in own))


def _read(path: Path) -> bytes:
    """The bytes of a file, unless it is too large to be kept. Raises Problem."""
    try:
        is_too_large = path.stat().st_size > LARGEST
    except OSError:
        is_too_large = False  # it is said when it is read
    if is_too_large:
        raise StoreProblem("scan_too_large", limit=LARGEST // 1024**2)
    return read_whole(path)

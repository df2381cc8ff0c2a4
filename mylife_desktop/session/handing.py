"""Where handing on and closing go: into the open case, and into the archive or back from it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from mylife_desktop.domain import handing
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import STANDARD, Instrument
from mylife_desktop.editing.document import Document
from mylife_desktop.session.frame import Frame
from mylife_desktop.session.open_case import OpenCase
from mylife_desktop.store.store import Store
from mylife_desktop.ui.handing_page import HandingPage, Next
from mylife_desktop.ui.meeting.course import OF_WORKER


def handing_page(
    open_case: OpenCase,
    frame: Frame,
    instruments: Mapping[tuple[str, str], Instrument],
    store: Store,
    today: Callable[[], str],
) -> HandingPage:
    """The page on which a case is handed on, closed and opened again."""
    document = open_case.document
    page = HandingPage(instruments[STANDARD.id, STANDARD.version], frame.look())
    page.show_case(document.case, today())
    document.changed.connect(lambda now: page.show_case(now, today()))
    handing_ = Handing(document, store, today)
    hold_forms(document, page)
    page.handed_on.connect(handing_.hand_on)
    page.closed.connect(handing_.close)
    page.opened_again.connect(handing_.open_again)
    return page


def hold_forms(document: Document, page: HandingPage) -> None:
    """No word is lost of what is written on the page, also before it is part of the case."""
    place = f"{OF_WORKER}handing"
    if isinstance(typed := document.unfinished.get(place), dict):
        page.go_on_with(typed)
    page.half_typed.connect(lambda _, typed: document.hold(place, typed))


Change = Callable[[Case], Case]


class Handing(QObject):
    """Turns what the worker does on the page of handing on into edits of the document."""

    def __init__(self, document: Document, store: Store, today: Callable[[], str]) -> None:
        super().__init__(document)
        self._document, self._store, self._today = document, store, today
        self._is_closed = handing.closed(document.case) is not None
        document.changed.connect(self._on_changed)

    def hand_on(self, to: Next, why: str) -> None:
        """Somebody else is the case manager from today."""
        today = self._today()
        if to.person:
            self._do(lambda case: handing.hand_on(case, to.person, today, why))
        else:
            self._do(
                lambda case: handing.hand_on_to_somebody_new(case, to.name, to.service, today, why)
            )

    def close(self, why: str, next_: str) -> None:
        """The case is closed, and leaves the list; nothing of it is lost."""
        self._do(lambda case: handing.close(case, self._today(), why, next_))

    def open_again(self) -> None:
        """The case is open again, and back in the list."""
        self._do(lambda case: handing.open_again(case, self._today()))

    def _on_changed(self, case: Case) -> None:
        """A closed case rests in the archive, also where it is an undo that closes or opens it."""
        is_closed = handing.closed(case) is not None
        if is_closed is not self._is_closed:
            self._is_closed = is_closed
            move = self._store.archive if is_closed else self._store.bring_back
            move(case.id)

    def _do(self, change: Change) -> None:
        self._document.settle()
        self._document.edit("handing", change(self._document.case))

"""The worker's own page after a meeting, on an open case."""

from collections.abc import Mapping

from mylife_desktop.domain.case import Sitting
from mylife_desktop.domain.instrument import STANDARD, Instrument
from mylife_desktop.domain.meeting import meetings_of
from mylife_desktop.session.frame import Frame
from mylife_desktop.session.open_case import OpenCase
from mylife_desktop.ui.after_meeting_page import AfterMeetingPage
from mylife_desktop.ui.noting import Noting


def notes_page(
    open_case: OpenCase,
    frame: Frame,
    instruments: Mapping[tuple[str, str], Instrument],
    today: str,
) -> AfterMeetingPage:
    """The page of the newest round, or of the last meeting where there is no round."""
    document = open_case.document
    case = document.case
    newest = case.rounds[-1] if case.rounds else None
    met = [each.date for each in meetings_of(case) if not each.refused]
    day = newest.date if newest else max(met, default=today)
    used = (newest.instrument if newest else None) or STANDARD
    noting = Noting(document, Sitting(day, used))
    page = AfterMeetingPage(instruments[used.id, used.version], frame.language(), frame.look())
    page.show_case(case, day)
    document.changed.connect(lambda now: page.show_case(now, day))
    page.viewed.connect(noting.see_otherwise)
    page.noted.connect(noting.note)
    page.background_noted.connect(noting.note_background)
    page.left.connect(noting.end)
    return page

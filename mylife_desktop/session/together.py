"""The two with an open case: a meeting from its first page to its last, and the laptop in the
client's hands alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.finding import Thresholds
from mylife_desktop.domain.instrument import STANDARD, Instrument
from mylife_desktop.domain.meeting import left_open, meetings_of
from mylife_desktop.language import meeting_language
from mylife_desktop.organisation import organisation_folder, read_organisation
from mylife_desktop.session.frame import Frame
from mylife_desktop.session.open_case import OpenCase
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.go_on_page import GoOnPage
from mylife_desktop.ui.meeting.hand_over_page import HandOverPage
from mylife_desktop.ui.meeting.hand_over_start import HandOverStart
from mylife_desktop.ui.meeting.meeting_page import MeetingPage, Surroundings
from mylife_desktop.ui.meeting.pin import Pin
from mylife_desktop.ui.meeting.take_home_room import WaysOut


class Together(QObject):
    """One sitting of the two. `today` gives the ISO date; a meeting keeps the one it began on."""

    left = Signal()
    """The two have parted, or turned back."""
    handed_over = Signal(object)
    """A HandOverPage, whose menu and passphrase are to be served."""

    def __init__(
        self,
        open_case: OpenCase,
        frame: Frame,
        instruments: Mapping[tuple[str, str], Instrument],
        today: Callable[[], str],
        *,
        has_passphrase: bool,
        limits: Callable[[], Thresholds] = Thresholds,
        ways_out: WaysOut | None = None,
    ) -> None:
        super().__init__(open_case)
        self._open_case, self._document = open_case, open_case.document
        self._frame, self._today, self._has_passphrase = frame, today, has_passphrase
        self._instruments, self._limits = instruments, limits
        self._ways_out = replace(ways_out or WaysOut(), today=lambda: self._today())
        self._instrument = instruments[STANDARD.id, STANDARD.version]
        self.course: Course | None = None
        """How the meeting goes, once the two have sat down."""
        self.page: MeetingPage | None = None
        """The page of the meeting."""
        self._cover: HandOverStart | HandOverPage | None = None
        frame.window.curtain_opened.connect(self._on_curtain_opened)

    @property
    def in_view(self) -> MeetingPage | None:
        """The page of the meeting, unless a question or the hand-over lies over it."""
        return self.page if self._cover is None else None

    def begin(self, left_in: tuple[str, ...]) -> None:
        """Sit down; where a meeting of an earlier day was left in the middle, ask.

        `left_in` are the places in which the last stay was cut short.
        """
        earlier = left_open(self._document.case, self._today())
        if earlier is None:
            self._sit_down(self._today(), left_in)
        else:
            self._ask_to_go_on(earlier.date, left_in)

    def part(self) -> None:
        """The two part: nothing of the meeting is held any more."""
        self.page = self.course = self._cover = None

    def _ask_to_go_on(self, date: str, left_in: tuple[str, ...]) -> None:
        called = self._document.case.person.called
        page = GoOnPage(called, date, self._language_with(self._document.case), self._frame.look())
        page.went_on.connect(lambda: self._sit_down(date, left_in))
        page.began_anew.connect(self._begin_anew)
        page.back_asked.connect(self.left)
        page.language_chosen.connect(lambda code: self._speak_on(page, code))
        self.page = None
        self._frame.show(page, page.bar)

    def _begin_anew(self) -> None:
        """What was done in the meeting before is not taken back in this one."""
        self._document.settle()
        self._document.forget()
        self._sit_down(self._today(), ())

    def _sit_down(self, date: str, left_in: tuple[str, ...]) -> None:
        """The meeting of a date begins, or goes on where it was left."""
        self.course = Course(self._document, date, today=lambda: self._today())
        self.course.begin()
        answering = Answering(self._document, self._instrument, date, self._limits())
        surroundings = Surroundings(
            self._instruments, _guardians, lambda: self._frame.look().is_still, self._ways_out
        )
        language = self._language_with(self._document.case)
        page = MeetingPage(answering, self.course, language, self._frame.look(), surroundings)
        page.ended.connect(self.left)
        page.hand_over_asked.connect(self.show_hand_over)
        page.language_chosen.connect(self.speak)
        self._open_case.saved.connect(page.show_saved)
        self.page = page
        self._frame.show(page, page.bar)
        _go_on_in(page, date, left_in)

    def _on_curtain_opened(self) -> None:
        """The lid was shut over the night: a day later it is not the same meeting by itself."""
        if self.page is None or self.course is None or self._cover is not None:
            return
        if self._ways_out.keeps_nothing:
            return  # there is but this one
        if self.course.date != self._today() and self.course.meeting.is_open:
            self._ask_to_go_on(self.course.date, ())

    # -- language --------------------------------------------------------------------------------

    def speak(self, code: str) -> None:
        """Speak another language in this meeting, and in the next ones."""
        if self.page is not None and self.course is not None:
            self.course.speak(code)
            self._speak_on(self.page, code)

    def _speak_on(self, page: MeetingPage | GoOnPage, code: str) -> None:
        page.speak(code)
        self._frame.window.page_shown.emit(page)

    def _language_with(self, case: Case) -> str:
        """What was last spoken with somebody, else the language of their record."""
        chosen = next((m.language for m in reversed(meetings_of(case)) if m.language), None)
        return meeting_language(chosen or case.person.language, self._frame.language())

    # -- the laptop in the client's hands --------------------------------------------------------

    @property
    def alone(self) -> HandOverPage | None:
        """The page with which the client is alone, if the laptop is handed over."""
        return self._cover if isinstance(self._cover, HandOverPage) else None

    def show_hand_over(self) -> None:
        """Ask how the worker will take the laptop back."""
        if self.page is None or self._cover is not None:
            return
        self._document.settle()
        page = HandOverStart(
            self._document.case.person.called,
            self.page.language,
            self._frame.look(),
            has_passphrase=self._has_passphrase,
            keeps_nothing=self._ways_out.keeps_nothing,
        )
        page.handed_over.connect(self._hand_over)
        page.cancelled.connect(self.take_back)
        page.help_asked.connect(self._frame.window.show_help)
        self._cover = page
        self._frame.lay_over(page)

    def take_back(self) -> None:
        """Back to where the two were in the meeting."""
        if self._cover is not None:
            self._cover = None
            self._frame.window.hand_over(False)
            self._frame.take_off()

    def _hand_over(self, pin: Pin | None) -> None:
        """The client is alone with the survey: of a short round with its themes only."""
        if self.page is None or self.course is None:
            return
        answering = Answering(self._document, self._instrument, self.course.date)
        chosen, answered = answering.chosen_before(), answering.round().answers
        page = HandOverPage(
            answering,
            self.page.language,
            self._frame.look(),
            pin=pin,
            has_passphrase=self._has_passphrase,
            themes=chosen if set(answered) <= set(chosen) else (),
            is_veiled=self.course.is_veiled,
            keeps_nothing=self._ways_out.keeps_nothing,
        )
        page.given_back.connect(self.take_back)
        page.language_chosen.connect(self._on_language_alone)
        page.help_asked.connect(self._frame.window.show_help)
        self._frame.take_off()
        self._cover = page
        self._frame.window.hand_over(True)
        self._frame.lay_over(page)
        self.handed_over.emit(page)
        page.begin()

    def _on_language_alone(self, code: str) -> None:
        self.speak(code)
        if self._cover is not None:
            self._cover.speak(code)


def _guardians(language: str) -> str:
    """What the organisation says of guardians to those under 18."""
    return read_organisation(organisation_folder()).guardians.in_language(language)


def _go_on_in(page: MeetingPage, day: str, places: tuple[str, ...]) -> None:
    """Where the power went in the middle of a sentence, or of a form, the two go on there."""
    for place in places:
        match place.split("/"):
            case ["rounds", date, "changes", theme] if date == day:
                page.go_to_change(theme)
                return
            case ["rounds", date, theme, point] if date == day:
                page.go_to(theme, point)
                return
            case ["plan", goal, "steps", step]:
                page.go_to_goal(goal, "steps", int(step))
                return
            case ["plan", goal, point]:
                page.go_to_goal(goal, point)
                return
    page.go_on_typing()

"""How a meeting goes: from part to part, with whom, until it is ended or refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.meeting import Meeting, Part, meeting_of, with_meeting, without_round
from mylife_desktop.domain.people import excluded_names, names_one_of
from mylife_desktop.domain.round import Answer
from mylife_desktop.editing.document import Document

OF_WORKER = "worker/"
"""How the places begin of what the worker has not finished writing, which is of no meeting."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Course(QObject):
    """The meeting of a date, in an open case.

    Where the two are and who is there are facts: an undo does not change them. `now` gives the
    time with its offset, `today` the day (ISO 8601) that it is by the laptop.
    """

    def __init__(
        self,
        document: Document,
        date: str,
        now: Callable[[], datetime] = _utc_now,
        today: Callable[[], str] | None = None,
    ) -> None:
        super().__init__(document)
        self._document, self.date, self._now = document, date, now
        self._today = today

    @property
    def today(self) -> str:
        """The day it really is, which is after that of a meeting that is gone on with."""
        return self._today() if self._today else self.date

    @property
    def meeting(self) -> Meeting:
        """The meeting as it stands; one that nothing is kept of if it has not begun."""
        return meeting_of(self._document.case, self.date) or Meeting(self.date)

    @property
    def is_first(self) -> bool:
        """Whether the client has never filled in a round on an earlier date."""
        return self._document.case.round_before(self.date) is None

    def begin(self) -> None:
        """The meeting begins, or goes on where it was left."""
        meeting = self.meeting
        if meeting.began is None or meeting.refused:
            self._keep(Meeting(self.date, began=self._time()))
        elif meeting.ended is not None:
            self._keep(replace(meeting, ended=None))

    def go_to(self, part: Part) -> None:
        """The two are at another part."""
        self._keep(replace(self.meeting, part=part))

    def speak(self, language: str) -> None:
        """Another language was chosen for the questions."""
        self._keep(replace(self.meeting, language=language))

    def sit_with(self, here: tuple[str, ...], others: tuple[str, ...]) -> None:
        """These people of the network (ids) are there too, and these whose names were typed."""
        self._keep(replace(self.meeting, here=here, others=others))

    def end(self) -> None:
        """The meeting ends; everything is kept."""
        self._document.settle()
        self._keep(replace(self.meeting, ended=self._time()))

    def refuse(self) -> None:
        """The client does not want this. Of today nothing stays but that."""
        self._document.settle()
        refusal = Meeting(self.date, refused=True)

        def refused(case: Case) -> Case:
            return with_meeting(without_round(case, self.date), refusal)

        self._document.keep(refused)
        self._document.forget()
        for place in self._document.unfinished:
            if not place.startswith(OF_WORKER):
                self._document.hold(place, None)

    def minutes(self) -> int:
        """How long the meeting has lasted, in whole minutes."""
        began = self.meeting.began
        if began is None:
            return 0
        return max(0, int((self._now() - datetime.fromisoformat(began)).total_seconds() // 60))

    def is_veiled(self, answer: Answer) -> bool:
        """Whether a comment is covered: somebody else is there, and it is for the two alone."""
        if not answer.comment or not self.meeting.has_company:
            return False
        return answer.private is True or self.hides(answer.comment)

    def hides(self, words: str) -> bool:
        """Whether words are covered because they name somebody who must not be contacted."""
        return self.meeting.has_company and names_one_of(words, excluded_names(self._document.case))

    def _time(self) -> str:
        return self._now().astimezone(UTC).isoformat(timespec="seconds")

    def _keep(self, meeting: Meeting) -> None:
        self._document.keep(lambda case: with_meeting(case, meeting))

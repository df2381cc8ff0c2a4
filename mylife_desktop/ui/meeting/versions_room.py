"""The versions of a plan, and the plan as it is now, to be laid side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.plan import Version, plan_of
from mylife_desktop.domain.versions import is_agreed, version_now, with_agreed_kept
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.agreeing_texts import AgreeingTexts
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.difference_sentences import DifferenceTexts
from mylife_desktop.ui.meeting.plan_sentences import texts_of
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.versions_page import VersionsPage


class VersionsRoom(Room):
    """The plan as it is now stands there too, where it is another one."""

    closed = Signal()

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__(answering, course, language, look)
        self._versions: tuple[Version, ...] = ()
        self._pair = (0, 0)
        self.page = VersionsPage(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.pair_chosen.connect(self._on_chosen)
        self.page.closed.connect(self.closed)
        self.follow()

    @property
    def count(self) -> int:
        """How many there are to be laid side by side, with the plan as it is now."""
        return len(self._versions)

    def open(self) -> None:
        """Lay the last one beside the last that was agreed before it."""
        last = max(0, self.count - 1)
        agreed = [at for at, version in enumerate(self._versions[:last]) if version.is_agreed]
        self._pair = (agreed[-1] if agreed else max(0, last - 1), last)
        self.follow()

    def follow(self) -> None:
        """Show the two as they are."""
        case, today = self._answering.document.case, self._course.date
        kept = with_agreed_kept(case)
        versions = plan_of(kept).versions
        now = () if is_agreed(case) and versions else (version_now(case, today),)
        progressed = versions and not now and plan_of(kept).goals != versions[-1].goals
        if progressed:
            now = (version_now(case, today),)
        self._versions = (*versions, *now)
        if not self.isVisible():
            return
        left, right = (min(at, self.count - 1) for at in self._pair)
        texts = texts_of(case, self._answering.instrument, self._language, today)
        told = AgreeingTexts(texts, today)
        titles = _told_apart([told.version(version) for version in versions])
        titles += [self.tr("As it is now")] * len(now)
        one, other = self._versions[left], self._versions[right]
        differ = DifferenceTexts(case, self._answering.instrument, self._language, today)
        self.page.show_titles(titles, left, right)
        self.page.show_pair(
            [self.cover(each) for each in texts.version(one)],
            [self.cover(each) for each in texts.version(other)],
            [self.cover(each) for each in differ.between(one, other)],
        )

    def showEvent(self, event: object) -> None:
        """What is not in view is not told."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.follow()

    def speak(self, language: str) -> None:
        """Tell it in another language."""
        super().speak(language)
        self.follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)

    def first_focus(self) -> QWidget:
        """The first of the two choices."""
        return self.page.first_focus()

    def _on_chosen(self, left: int, right: int) -> None:
        self._pair = (left, right)
        self.follow()


def _told_apart(titles: Sequence[str]) -> list[str]:
    """Numbered where two answers of one day would be called the same."""
    return [
        f"{title} ({titles[: at + 1].count(title)})" if titles.count(title) > 1 else title
        for at, title in enumerate(titles)
    ]

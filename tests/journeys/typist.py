"""Run as another process by tests: the real program, and somebody who types until the end.

python -m tests.journeys.typist FOLDER TODAY close|type|service|paper
"""

import sys
import time
from collections.abc import Generator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mylife_desktop import app
from mylife_desktop.domain.meeting import Part
from mylife_desktop.ui.meeting.services_room import ServicesRoom
from mylife_desktop.ui.paper_in_page import PaperInPage
from mylife_desktop.ui.widgets.comment_box import CommentBox
from mylife_desktop.ui.worker_page import WorkerPage
from tests import drive
from tests.journeys.desk import PASSPHRASE

SENTENCE = "I would like to see Iida and the others again, once a week, and not write first. "
PACE = 40
"""Milliseconds from key to key: a quick hand."""

LEFT = Qt.MouseButton.LeftButton


class Typist(app.Program):
    """The program, with a hand at its keyboard."""

    task = "type"

    def show(self) -> None:
        super().show()
        self._hand = QTimer(self)
        self._hand.timeout.connect(self._go_on)
        self._doing = self._do()
        self._hand.start(PACE)

    def _go_on(self) -> None:
        next(self._doing, None)

    def _do(self) -> Generator[None]:
        while not self.window.isActiveWindow():
            yield
        self._type(PASSPHRASE)
        self._key(Qt.Key.Key_Return)
        if self.task == "close":
            self.window.close()
            return
        while self.session is None:
            yield
        yield
        if self.task == "paper":
            box = self._paper()
        else:
            for _ in range(2):  # start the meeting; from the welcome to the Circle
                self._key(Qt.Key.Key_Return)
                yield
            for _ in range(3):
                self._key(Qt.Key.Key_Right)
            box = self._opened_form() if self.task == "service" else self._answered()
        yield
        middle = box.mapTo(self.window, box.rect().center())
        QTest.mouseClick(self.window.windowHandle(), LEFT, pos=middle)
        assert QApplication.focusWidget() is box
        while True:
            for letter in SENTENCE:
                self._type(letter)
                print(f"{time.monotonic():.3f} {len(box.words())}", flush=True)
                yield

    def _answered(self) -> CommentBox:
        """A satisfaction is given; the comment is below it."""
        self._key(Qt.Key.Key_3)
        assert self.session is not None and self.session.meeting is not None
        return self.session.meeting.circle_page.card.comment_box

    def _paper(self) -> CommentBox:
        """A paper is typed in: two numbers, then the words about health."""
        assert self.session is not None
        (person,) = self.session.store.named("Noor")
        self.session.show_paper_in(person.id)
        page = self.session._frame.page
        assert isinstance(page, WorkerPage) and isinstance(page.content, PaperInPage)
        self._key(Qt.Key.Key_8)
        self._key(Qt.Key.Key_5)
        box = page.content.words.boxes["health"]
        box.setFocus()  # it comes into view
        return box

    def _opened_form(self) -> CommentBox:
        """The form for what a service plans."""
        assert self.session is not None and self.session.meeting is not None
        self.session.meeting.show_part(Part.PLAN)
        room = self.session.meeting._plan_room
        room._show(ServicesRoom)
        page = room._current().page  # type: ignore[attr-defined]
        page.write_new("School", "health")
        return page.form.words  # type: ignore[no-any-return]

    def _key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.windowHandle(), key)

    def _type(self, text: str) -> None:
        for letter in text:
            drive.key(drive.focused(), Qt.Key.Key_unknown, letter)


def main() -> int:
    folder, today, Typist.task = sys.argv[1:]
    app.Program = Typist  # type: ignore[misc]
    return app.main(["--store", folder, "--today", today])


if __name__ == "__main__":
    sys.exit(main())

"""Run as another process by tests: the real program, and a whole meeting that keeps nothing.

python -m tests.journeys.keeper FOLDER OUT end|middle     the markers come as JSON on stdin
"""

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from mylife_desktop.app import Program
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.people_edits import Kind, add_person
from mylife_desktop.domain.shares import Share, give
from mylife_desktop.settings import Settings
from mylife_desktop.ui.meeting.paper_card import EXTRACT
from mylife_desktop.ui.meeting.take_home_room import TakeHomeRoom
from mylife_desktop.ui.widgets.file_dialog import FileDialog
from tests.journeys.desk import Desk
from tests.journeys.hands import Hand, services

TODAY = date(2026, 11, 22)


class Patience:
    """Waits as long as a test does."""

    def waitUntil(self, condition: Callable[[], bool], timeout: int) -> None:  # noqa: N802
        end = monotonic() + timeout / 1000
        while not condition():
            if monotonic() > end:
                raise TimeoutError
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def meet(desk: Desk, words: dict[str, str]) -> None:
    """Every field of the meeting has a word of its own."""
    hand, keys = Hand(desk, "mouse"), Hand(desk, "keys")
    hand.use("A meeting that keeps nothing", "English")
    desk.click(desk.find("What you want to be called", QLineEdit))
    hand.write(words["name"])
    desk.press("Return")
    desk.come_to_the_circle()
    desk.press("3")
    desk.click(desk.meeting.circle_page.card.comment_box)
    hand.write(words["comment"])
    keys.go(Part.PLAN)
    hand.use("+ New goal")
    hand.write(words["goal"])
    desk.press("Return")
    hand.use("+ Step")
    hand.write(words["step"])
    desk.press("Return")
    desk.settle()
    know(desk, words["person"])
    hand.use("What the services plan")
    page = services(desk)
    page.write_new("School", "health")
    desk.settle()
    desk.click(page.form.words)
    hand.write(words["form"])
    document = desk.session.document
    assert document is not None
    desk.wait(lambda: words["form"] in json.dumps(dict(document.unfinished), default=str))


def know(desk: Desk, name: str) -> None:
    """There is somebody who may see the plan."""
    document = desk.session.document
    assert document is not None
    known = add_person(document.case, name, Kind.PROFESSIONAL)
    who = people_of(known)[-1].id
    share = Share(who, ("plan", "circle", "comments"), TODAY.isoformat())
    document.edit("sharing", give(known, share))
    desk.settle()


def take_home(desk: Desk, out: Path, password: str) -> None:
    """The page goes to a folder; a password for somebody's extract is half typed."""
    hand = Hand(desk, "mouse")
    Hand(desk, "keys").go(Part.TAKE_HOME)
    hand.use("Save as PDF")
    (dialog,) = desk.window.findChildren(FileDialog)
    dialog.setDirectory(str(out))
    dialog.accept()
    desk.wait(lambda: desk.sees("It is here:"))
    room = desk.meeting._room(Part.TAKE_HOME)
    assert isinstance(room, TakeHomeRoom)
    document = desk.session.document
    assert document is not None
    room.page.card.paper_chosen.emit(EXTRACT)
    room.page.card.reader_chosen.emit(people_of(document.case)[-1].id)
    desk.settle()
    desk.click(room.page.card.reader.field)
    hand.write(password)
    assert room.page.card.reader.password == password


def main() -> int:
    folder, out, task = sys.argv[1:]
    words = json.loads(sys.stdin.readline())
    application = QApplication([sys.argv[0], "-style", "fusion"])
    settings = Settings()
    settings.language, settings.palette = "en", "light"
    program = Program(application, Path(folder), settings, lambda: TODAY)
    sys.excepthook = program.tell_unexpected
    desk = Desk(program, Path(folder), None, Patience())  # type: ignore[arg-type]
    program.show()
    QTest.qWaitForWindowActive(program.window)
    meet(desk, words)
    print("half typed", flush=True)
    sys.stdin.readline()
    take_home(desk, Path(out), words["password"])
    if task == "middle":
        desk.click("Save as PDF")
        QTimer.singleShot(0, lambda: print("in the middle", flush=True))
        return application.exec()
    desk.click("End the meeting")
    desk.settle()
    desk.click("Forget this meeting")
    desk.wait(lambda: desk.program.session is None)
    print("at the door", flush=True)
    sys.stdin.readline()
    program.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Writes every page of the program as a picture of 1366x768 pixels, named as in the design.

python -m tests.screens OUT [--language fi] [--text 200] [--palette dark] [--only plan]

The real program is driven by its own doors: keys, buttons, the mouse. The people are invented, and
it is always the same day.
"""

import argparse
import os
import shutil
import sys
import tempfile
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, qInstallMessageHandler
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mylife_desktop.domain.case import Case, Person
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.exchange.case_file import read_case
from mylife_desktop.language import OWN_NAMES, WORKER_LANGUAGES
from mylife_desktop.paths import INSTRUMENTS, RESOURCES
from mylife_desktop.settings import PALETTES, TEXT_SIZES, Settings
from mylife_desktop.store.opening import make_store
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import LEAST
from mylife_desktop.ui.meeting.people_room import PeopleRoom
from mylife_desktop.ui.meeting.plan_room import PlanRoom
from mylife_desktop.ui.meeting.services_room import ServicesRoom
from mylife_desktop.ui.meeting.sharing_room import SharingRoom
from tests import nothing_screens, paper_screens, plan_screens
from tests.stage import PASSPHRASE, Stage, there

WORKER = "Sari Laine"
CASES = sorted((Path(__file__).parent / "cases").glob("*.json"))
KEPT, WAITING = CASES[:-2], CASES[-2:]
"""The files that the store was made of, and those that are yet to be brought in."""
_IMPORTANCE, _SATISFACTION, _HOPED = Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION, Viewpoint.HOPED
HALF_A_ROUND: dict[str, dict[Viewpoint, int]] = {
    "studies_work": {_IMPORTANCE: 9, _SATISFACTION: 3, _HOPED: 6},
    "family": {_IMPORTANCE: 7, _SATISFACTION: 7},
    "health": {_IMPORTANCE: 8, _SATISFACTION: 6},
    "development": {_IMPORTANCE: 6, _SATISFACTION: 5},
    "finance": {_IMPORTANCE: 9, _SATISFACTION: 0, _HOPED: 4},
    "friends": {_IMPORTANCE: 8, _SATISFACTION: 3, _HOPED: 6},
}
"""What the picture of the design has; the theme that is lit comes last."""
WORDS = {
    "fi": "Haluaisin taas nähdä Iidaa ja muita, ehkä kerran viikossa. On vaikea kirjoittaa ensin.",
    "sv": "Jag vill träffa Iida och de andra igen, kanske en gång i veckan. Det är svårt att "
    "skriva först.",
    "en": "I would like to see Iida and the others again. Maybe once a week. It feels hard to "
    "write first.",
}


# --- Scenes: each begins on the page on which the one before it ended ---


def door(stage: Stage) -> None:
    """The door, also after a wrong passphrase; then the store is open."""
    stage.type("not this one at all")
    stage.take("9-unlock")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.is_said("problem"), "a sentence about the passphrase")
    stage.take("9-wrong-passphrase")
    stage.unlock()


def start(stage: Stage) -> None:
    """Today's person, a search, the fields of a new person."""
    stage.take("4-start")
    stage.press("StartPage", "New person")
    stage.type("Veera")
    stage.take("4-new-person")
    stage.press("NewPersonPage", "Back")
    while not stage.focused.inherits("QLineEdit"):
        stage.key(Qt.Key.Key_Tab)
    stage.type("a")
    stage.take("4-search")


def clients(stage: Stage) -> None:
    """The worker's list, a full copy, an import that waits for a yes."""
    stage.press("StartPage", "My clients …")
    stage.take("4-clients")
    stage.type("jenna")
    stage.press("PersonCard", "Make a full copy …")
    stage.take("4-export")
    stage.press("ExportPage", "Back")
    stage.clients_page.files_dropped.emit(_files_to_import(stage.folder.parent / "files"))
    QTest.qWait(500)
    stage.take("4-import")
    stage.session.show_start()


def welcome(stage: Stage) -> None:
    """Somebody who has never been here, and who is under age; a no; then today's person."""
    stage.press("StartPage", "New person")
    stage.type("Veera")
    stage.key(Qt.Key.Key_Tab)
    while not stage.focused.inherits("QLineEdit"):
        stage.key(Qt.Key.Key_Tab)
    stage.type("2010")
    stage.key(Qt.Key.Key_Return)
    stage.choose(OWN_NAMES[stage.language])
    stage.take("0-welcome")
    stage.press("WelcomePage", "Not for me")
    stage.take("0-not-for-me")
    stage.press("RefusalPage", "Yes, end here")
    stage.take("0-goodbye")
    stage.press("RefusalPage", "Close")
    stage.press("StartPage", "Start meeting")
    stage.choose(OWN_NAMES[stage.language])
    stage.take("0-welcome-again")


def circle(stage: Stage) -> None:
    """The Circle with nothing on it today, then half answered with a handle held."""
    stage.press("WelcomePage", "Let's begin")
    if stage.meeting.part is Part.LAST_TIME:
        stage.take("7-last-time")
        stage.meeting.show_part(Part.CIRCLE)
    if stage.meeting.one_by_one.isVisible():  # a follow-up begins with what was chosen
        stage.take("6-short-round")
        stage.press("OneByOne", "The whole Circle")
    stage.take("1-circle-empty")
    card = stage.circle_page.card
    for theme, scores in HALF_A_ROUND.items():
        stage.circle_page.light(theme)
        for viewpoint, score in scores.items():
            card.row(viewpoint).keys()[score].click()
    card.focus_comment()
    card.comment_box.insertPlainText(WORDS[stage.language])
    view = stage.circle_page.circle.viewport()
    goal, grip = (_place_of_score(stage, score) for score in (4, 3))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=grip)
    for step in range(1, 5):
        QTest.qWait(20)  # the Circle looks at no more than a hundred moves in a second
        _move_held(view, QPointF(grip) + QPointF(goal - grip) * step / 4)
    stage.until(lambda: _said_of_saving(stage, "✓ Saved"), "all is saved")
    stage.take("1-circle")
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=goal)


def answers(stage: Stage) -> None:
    """The card as a tab, which it is where texts are large."""
    stage.choose("200 %")
    QTest.qWait(50)
    stage.press("CirclePage", "Answers")
    stage.take("1-circle-answers")
    stage.press("CirclePage", "Circle")
    stage.choose(f"{stage.text_percent} %")


def one_by_one(stage: Stage) -> None:
    """A question, the list of what was left open, the words; then the Circle again."""
    stage.press("CirclePage", "One by one")
    survey = stage.meeting.one_by_one
    friends = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version].themes[3]
    asked = friends.satisfaction.in_language(stage.meeting.language)
    while not survey.on_list:
        if survey.question.text() == asked:
            stage.take("6-one-by-one")
        stage.press("OneByOne", "Next")
    stage.take("6-left-open")
    stage.press("OneByOne", "Next")
    stage.take("6-words")
    stage.meeting.bar.back_asked.emit()


def compare(stage: Stage) -> None:
    """What has changed since last time, in pictures and words."""
    stage.meeting.show_part(Part.COMPARE)
    stage.take("2-compare")


def focus(stage: Stage) -> None:
    """What carries, and what to begin with."""
    stage.meeting.show_part(Part.FOCUS)
    stage.take("2-focus-empty")
    stage.meeting._answering.name_strengths(("family", "housing"))
    stage.meeting._answering.choose_focus(("friends", "studies_work"))
    stage.take("2-focus")
    stage.meeting.show_part(Part.CIRCLE)


def plan(stage: Stage) -> None:
    """The one plan: goals, what the services plan, people, who sees what; and the yes to it."""
    stage.meeting.show_part(Part.PLAN)
    stage.take("3-plan")
    room = stage.page.findChild(PlanRoom)
    for kind, name in (
        (ServicesRoom, "8-one-plan"),
        (PeopleRoom, "8-people"),
        (SharingRoom, "8-who-sees-what"),
    ):
        there(room, "the plan")._show(kind)
        stage.take(name)
    stage.meeting.show_part(Part.AGREE)
    stage.take("8-agree")
    stage.meeting.show_part(Part.CIRCLE)


def alone(stage: Stage) -> None:
    """The laptop in the client's hands, and how it is given back; help right now."""
    session = stage.session
    session.show_hand_over()
    stage.take("6-hand-over")
    stage.press("HandOverStart", "Hand over")
    stage.take("6-alone")
    stage.press("HandOverPage", "Give back")
    stage.take("6-give-back")
    session.take_back()
    stage.key(Qt.Key.Key_F1)
    stage.take("11-help")
    stage.key(Qt.Key.Key_Escape)


def ending(stage: Stage) -> None:
    """The end, and the worker's own pages after it."""
    stage.meeting.end()
    stage.take("3-ending")
    stage.press("EndingPage", "Close")
    stage.take("4-start-afterwards")
    session = stage.session
    elias = session.store.people("Elias")[0]
    session.show_notes(elias.id)
    stage.take("4-notes")
    session.store.add(Case(Person("Elias", "fi", name=elias.name, born=elias.born)))
    session.show_clients()
    stage.take("4-clients-two-records")
    one, other = (each.id for each in session.store.people("Elias"))
    session.show_two_records(one, other)
    stage.take("4-two-records")
    session.show_settings()
    stage.take("4-settings")


def not_saved(stage: Stage) -> None:
    """The disk takes no more; then it does again."""
    database = stage.session.store._db
    database.execute("PRAGMA max_page_count=1").fetchall()  # not one more than there are
    keys = stage.circle_page.card.row(Viewpoint.SATISFACTION).keys()
    for key in cycle((keys[3], keys[4])):
        key.click()
        QTest.qWait(10)
        if _said_of_saving(stage, "Not saved yet"):
            break
    stage.take("10-not-saved")
    database.execute("PRAGMA max_page_count=4294967294").fetchall()
    stage.until(lambda: _said_of_saving(stage, "✓ Saved"), "everything is saved")


def curtain(stage: Stage) -> None:
    """Nothing to be seen but a clock."""
    stage.key(Qt.Key.Key_F9)
    stage.take("9-curtain")
    stage.type(PASSPHRASE)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: not stage.window.is_curtained, "the curtain opens")


def first_opening(stage: Stage) -> None:
    """A laptop without a store, and the practice that needs none."""
    stage.take("9-first-opening")
    stage.press("UnlockPage", "Practise with an invented person")
    stage.press("StartPage", "Start meeting")
    stage.choose(OWN_NAMES[stage.language])
    stage.press("WelcomePage", "Let's begin")
    stage.meeting.show_part(Part.CIRCLE)
    stage.take("10-practice")


GROUPS = {
    "meeting": (
        True,
        (
            *(door, start, clients, welcome, circle, answers, one_by_one, compare, focus),
            *(plan, alone, not_saved, curtain, ending),
        ),
    ),
    "plan": (True, plan_screens.SCENES),
    "paper": (True, paper_screens.SCENES),
    "first": (False, (first_opening,)),
    "nothing": (True, nothing_screens.SCENES),
}
"""Whether there is a store, and the scenes, each of which begins where the one before it ended."""


def main(argv: list[str]) -> int:
    """Write them all."""
    options = _options(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_on_message)
    application = QApplication(sys.argv[:1])
    application.setCursorFlashTime(0)  # the cursor stands still
    with tempfile.TemporaryDirectory() as name:
        settings = Settings(Path(name) / "settings.ini")
        settings.language, settings.palette = options.language, options.palette
        settings.text_percent = options.text
        for group, (is_kept, scenes) in GROUPS.items():
            if options.only not in (None, group):
                continue
            folder = Path(name) / group / "store"
            if is_kept:
                _make_store(folder)
            stage = Stage(application, options.out, folder, settings)
            for scene in scenes:
                scene(stage)
            stage.close()
    return 0


def _on_message(_kind: object, _context: object, message: str) -> None:
    """Hand on what Qt says, but not that nobody can drag this window to a wrong size."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _make_store(folder: Path) -> None:
    """A store with the invented people, each once."""
    key = make_store(folder, WORKER, PASSPHRASE, LEAST)
    with Store.open(folder, key) as store:
        for file in (*KEPT, *sorted((RESOURCES / "practice").glob("*.json"))):
            case = read_case(file)
            if not store.already_there(case):
                store.import_cases([case])


def _files_to_import(folder: Path) -> list[Path]:
    """Two new people, one who is there already, and a file that is broken."""
    folder.mkdir()
    files = [Path(shutil.copy(file, folder)) for file in (*WAITING, KEPT[0])]
    broken = folder / "c13-broken.json"
    broken.write_text(files[0].read_text("utf-8").replace('": 4', '": 11', 1), "utf-8")
    return [*files, broken]


def _place_of_score(stage: Stage, score: int) -> QPoint:
    """Where the lit theme's satisfaction lies when it has this value, which it is given."""
    stage.circle_page.light("friends", Viewpoint.SATISFACTION)
    stage.circle_page.circle.setFocus()
    stage.type(str(score))
    return stage.focused.geometry().center()


def _move_held(view: QWidget, at: QPointF) -> None:
    """The mouse moves with its left button held."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QEvent.Type.MouseMove
    event = QMouseEvent(move, at, view.mapToGlobal(at), Qt.MouseButton.NoButton, left, none)
    QApplication.sendEvent(view, event)


def _said_of_saving(stage: Stage, text: str) -> bool:
    said = stage.meeting.bar.saved.accessibleName()  # where there is little room, a sign is shown
    return said == QCoreApplication.translate("MeetingPage", text)


def _options(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py screens", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("--language", choices=WORKER_LANGUAGES, default="en")
    parser.add_argument("--text", type=int, choices=TEXT_SIZES, default=100, help="per cent")
    parser.add_argument("--palette", choices=PALETTES, default="light")
    parser.add_argument("--only", choices=GROUPS, help="no more than these")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

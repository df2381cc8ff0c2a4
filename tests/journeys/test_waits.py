"""What waits for the worker beside the list: each a sentence, and each leads to the person."""

import shutil
from pathlib import Path

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.plan import Answered, Said
from mylife_desktop.domain.planning import add_goal
from mylife_desktop.domain.sharing_edits import Given, give_parts
from mylife_desktop.domain.versions import agree
from mylife_desktop.store.store import Store
from mylife_desktop.ui.clients_page import ClientsPage
from mylife_desktop.ui.worker_page import WorkerPage
from tests.builders import a_case
from tests.journeys.desk import Desk
from tests.journeys.hands import TODAY, Hand
from tests.journeys.opened import Made, Open, unlock
from tests.store.plans import meeting, planned
from tests.thorough import some

SENTENCES = {
    "Mona": "Mona: “Debt advice” was to be done by 2 Nov",
    "Petra": "Petra: tomorrow 14:00 · library",
    "Rasmus": "Rasmus: look at the plan again, agreed for 15 Nov",
    "Selma": "Selma: read the plan together, it waits for a yes",
    "Tove": "Tove: Leena may see something until 30 Nov",
}


def people() -> list[Case]:
    """For each thing that can wait somebody for whom only it does."""
    shown = give_parts(planned("Tove", by=None), "p2", Given(("plan",), "2026-11-30"), TODAY)
    return [
        planned("Mona", by="2026-11-02"),
        meeting(planned("Petra", by=None), "2026-11-23 14:00, library"),
        meeting(planned("Rasmus", by=None), "2026-11-15 09:00, Ohjaamo"),
        add_goal(planned("Selma", by=None), "I sleep", "health"),
        agree(shown, TODAY, Said(Answered.YES)),
        a_case("Ville"),
    ]


@pytest.fixture
def clients_desk(made: Made, open_program: Open, tmp_path: Path) -> Desk:
    """The worker before the list of the clients."""
    folder = Path(shutil.copytree(made.folder, tmp_path / "waiting" / "store"))
    with Store.open(folder, made.key) as store:
        store.import_cases(people())
    desk = open_program(folder)
    unlock(desk)
    desk.click("My clients …")
    desk.settle()
    return desk


def entries(desk: Desk) -> list[str]:
    """The sentences in view."""
    page = desk.window.page
    assert isinstance(page, WorkerPage) and isinstance(page.content, ClientsPage)
    return [one.accessibleName() for one in page.content.waits.entries()]


def show_all(hand: Hand) -> None:
    more = [text for text in hand.desk.seen() if text.startswith("Show all ")]
    hand.use(*more)


def back_to_clients(desk: Desk) -> None:
    """The meeting ends, and the worker is alone again."""
    desk.end_meeting()
    desk.wait(lambda: desk.session.meeting is None)
    desk.click("My clients …")
    desk.settle()


@pytest.fixture
def hand(request: pytest.FixtureRequest, clients_desk: Desk) -> Hand:
    return Hand(clients_desk, request.param)


both_hands = pytest.mark.parametrize("hand", some(["mouse", "keys"]), indirect=True)
by_mouse = pytest.mark.parametrize("hand", ["mouse"], indirect=True)


@by_mouse
def test_each_thing_that_waits_is_a_sentence_of_its_own(hand: Hand) -> None:
    desk = hand.desk
    assert len(entries(desk)) == 4 and desk.sees("Show all 5"), "a few, and each kind its turn"
    show_all(hand)
    assert entries(desk) == list(SENTENCES.values()), "and nothing waits for Ville"


@pytest.mark.parametrize("called", list(SENTENCES))
@both_hands
def test_what_waits_leads_to_the_person(hand: Hand, called: str) -> None:
    desk = hand.desk
    show_all(hand)
    hand.use(SENTENCES[called])
    desk.wait(lambda: desk.session.meeting is not None)
    document = desk.session.document
    assert document is not None and document.case.person.called == called


@by_mouse
def test_what_is_done_in_the_meeting_waits_no_longer(hand: Hand) -> None:
    desk = hand.desk
    show_all(hand)
    hand.use(SENTENCES["Selma"])
    desk.wait(lambda: desk.session.meeting is not None)
    desk.meeting.language_chosen.emit("en")
    desk.settle()
    hand.go(Part.AGREE)
    hand.use("Selma: yes", "Sari: yes")
    back_to_clients(desk)
    show_all(hand)
    left = [each for each in entries(desk) if each.startswith("Selma")]
    assert left == [], "the yes was given"
    hand.use(SENTENCES["Mona"])
    desk.wait(lambda: desk.session.meeting is not None)
    desk.meeting.language_chosen.emit("en")
    desk.settle()
    hand.go(Part.LAST_TIME)
    desk.press("1")
    desk.settle()
    back_to_clients(desk)
    assert [each for each in entries(desk) if each.startswith("Mona")] == []

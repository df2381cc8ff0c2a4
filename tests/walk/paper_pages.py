"""How the papers of a meeting are reached."""

from mylife_desktop.domain.meeting import Part
from mylife_desktop.ui.meeting.paper_card import (
    EXTRACT,
    FORMS,
    GIVEN,
    PLAN,
    SHEET,
    SURVEY,
    TAKE_HOME,
    WALLET,
)
from mylife_desktop.ui.meeting.take_home_room import TakeHomeRoom
from mylife_desktop.ui.meeting.two_sides import PICTURE
from tests.journeys.desk import Desk
from tests.walk.plan_pages import at_part


def take_home(desk: Desk, called: str = "Aino", paper: str = TAKE_HOME) -> None:
    at_part(desk, Part.TAKE_HOME, called)
    room_of(desk).page.card.paper_chosen.emit(paper)
    desk.settle()


def take_home_seen(desk: Desk) -> None:
    """The paper, where it does not stand beside the choices."""
    take_home(desk)
    room_of(desk).page._sides.show_side(PICTURE)


def take_home_as_text(desk: Desk) -> None:
    take_home_seen(desk)
    room_of(desk).page.preview.as_text.click()


def take_home_printers(desk: Desk) -> None:
    """Two printers, one with a long name; something is on its way."""
    take_home(desk)
    card = room_of(desk).page.card
    card.show_printers(("HP LaserJet Pro MFP 3102fdw nuorisotila, toinen kerros", "Canon"))
    card.show_result("It is on its way to HP LaserJet nuorisotila.")


def take_home_replace(desk: Desk) -> None:
    take_home(desk)
    words = "There is already a file /home/sari/Asiakirjat/Aino.pdf."
    room_of(desk).page.card.ask_to_replace(words)


def wallet(desk: Desk) -> None:
    take_home(desk, paper=WALLET)


def wallet_sheet(desk: Desk) -> None:
    wallet(desk)
    room_of(desk).page.card.variant_chosen.emit(SHEET)


def whole_plan(desk: Desk) -> None:
    take_home(desk, paper=PLAN)


def extract_for_whom(desk: Desk) -> None:
    take_home(desk, "Jenna", EXTRACT)


def extract(desk: Desk) -> None:
    extract_for_whom(desk)
    card = room_of(desk).page.card
    card.reader_chosen.emit(next(iter(card.reader.people.buttons)))


def extract_as_text(desk: Desk) -> None:
    extract(desk)
    page = room_of(desk).page
    page._sides.show_side(PICTURE)
    page.preview.as_text.click()


def extract_for_nobody(desk: Desk) -> None:
    take_home(desk, "Elias", EXTRACT)


def given(desk: Desk) -> None:
    take_home(desk, paper=GIVEN)


def empty_circle(desk: Desk) -> None:
    take_home(desk, paper=FORMS)


def empty_survey(desk: Desk) -> None:
    empty_circle(desk)
    room_of(desk).page.card.variant_chosen.emit(SURVEY)


def room_of(desk: Desk) -> TakeHomeRoom:
    desk.settle()
    room = desk.meeting._room(Part.TAKE_HOME)
    assert isinstance(room, TakeHomeRoom)
    return room

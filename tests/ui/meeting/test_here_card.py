"""Who is here: ticked or typed, and whoever is excluded is not there to be ticked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.people import Contact
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.meeting.here_card import HereCard
from tests.drive import focused, show
from tests.ui.meeting.rooms import LOOK, press, texts

MUM = Contact("p1", "Sari Rissanen", "own_network", "mum")
TEACHER = Contact("p2", "Mikko Partanen", "professional", "school social worker")
FRIEND = Contact("p3", "Iida & Co <b>", "own_network")
ALL = (MUM, TEACHER, FRIEND)


class Door:
    """The card, and what it was shown last."""

    def __init__(self, qtbot: QtBot, dressed: Look = LOOK, *contacts: Contact) -> None:
        self.contacts = contacts or ALL
        self.here: list[str] = []
        self.others: list[str] = []
        self.card = HereCard(dressed)
        self.card.changed.connect(self._on_changed)
        self.card.show_people("Aino", self.contacts, (), ())
        show(qtbot, self.card, 640, 400)

    def type(self, words: str) -> None:
        self.card.field.setFocus()
        QTest.keyClicks(self.card.field, words)
        QTest.keyClick(self.card.field, Qt.Key.Key_Return)

    def ticked(self) -> list[str]:
        return [one.id for one in self.contacts if self.card.chip(one.id).isChecked()]

    def _on_changed(self, here: tuple[str, ...], others: tuple[str, ...]) -> None:
        self.here, self.others = list(here), list(others)
        self.card.show_people("Aino", self.contacts, here, others)


@pytest.fixture
def door(qtbot: QtBot) -> Door:
    return Door(qtbot)


def test_somebody_is_ticked_and_unticked_by_one_press(door: Door) -> None:
    press(door.card, "Mikko Partanen, school social worker")
    press(door.card, "Sari Rissanen, mum")
    assert door.here == ["p1", "p2"], "in the order of the network"
    press(door.card, "Mikko Partanen, school social worker")
    assert door.here == ["p1"]
    assert door.ticked() == ["p1"]


def test_nobody_is_ticked_before_the_meeting_says_so(qtbot: QtBot) -> None:
    door = Door(qtbot)
    door.card.changed.disconnect()
    press(door.card, "Sari Rissanen, mum")
    assert door.ticked() == []


def test_a_name_is_typed_with_enter_and_taken_back(door: Door) -> None:
    door.type("  Pekka   & Liisa ")
    assert door.others == ["Pekka & Liisa"]
    assert door.card.field.text() == ""
    press(door.card, "Pekka & Liisa is not here")
    assert door.others == []


def test_the_button_adds_as_enter_does(door: Door) -> None:
    QTest.keyClicks(door.card.field, "Pekka")
    press(door.card, "Add")
    assert door.others == ["Pekka"]
    assert focused() is door.card.field


def test_nothing_nobody_and_the_same_name_twice_add_nothing(door: Door) -> None:
    for words in ("", "   ", "Pekka", "pekka"):
        door.type(words)
    assert door.others == ["Pekka"]


def test_somebody_of_the_network_who_is_typed_is_ticked(door: Door) -> None:
    door.type("sari rissanen")
    door.type("Sari Rissanen")
    assert (door.here, door.others) == (["p1"], [])


def test_a_name_that_is_being_typed_stays(door: Door) -> None:
    QTest.keyClicks(door.card.field, "Pek")
    door.card.show_people("Aino", ALL, ("p1",), ("Liisa",))
    assert door.card.field.text() == "Pek"


def test_it_says_what_company_means(door: Door) -> None:
    assert "Aino and the case manager are here. Is anybody else?" in texts(door.card)
    words = "When somebody else is here, private comments stay covered until you open them."
    assert words in texts(door.card)


def test_a_network_that_changed_is_shown_anew(door: Door) -> None:
    door.card.show_people("Aino", (MUM,), ("p1", "gone"), ("Liisa",))
    names = [one.accessibleName() for one in door.card.findChildren(QPushButton)]
    assert "Mikko Partanen, school social worker" not in [
        one.accessibleName() for one in door.card.findChildren(QPushButton) if one.isVisible()
    ]
    assert "Sari Rissanen, mum" in names
    press(door.card, "Liisa is not here")
    assert (door.here, door.others) == (["p1"], [])


def test_somebody_without_a_network_can_type(qtbot: QtBot) -> None:
    card = HereCard(LOOK)
    card.show_people("Aino", (), (), ())
    show(qtbot, card, 640, 300)
    assert card.first_focus() is card.field


def test_everything_is_large_enough_in_any_look(qtbot: QtBot, any_look: Look) -> None:
    long = Contact(
        "p4", "Annika Turpeinen", "professional", "early childhood teacher, evenings " * 3
    )
    door = Door(qtbot, any_look, *ALL, long)
    door.type("x" * 80)
    for one in door.card.findChildren(QPushButton):
        if one.isVisible():
            assert one.accessibleName()
            assert min(one.width(), one.height()) >= TARGET
            assert door.card.rect().right() >= one.mapTo(door.card, one.rect().topRight()).x()
    assert door.card.chip("p4").toolTip() == door.card.chip("p4").accessibleName()


def test_space_ticks_who_has_the_keyboard(door: Door) -> None:
    first = door.card.first_focus()
    first.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert door.here == ["p1"]

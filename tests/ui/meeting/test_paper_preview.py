"""The paper before it leaves: how many pages there are, and what it says as text."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mylife_desktop.reports.reading import Kind, Line
from mylife_desktop.ui.look import look
from mylife_desktop.ui.meeting.one_of import OneOf
from mylife_desktop.ui.meeting.paper_preview import PaperPreview

LINES = (
    Line("My Life · Aino", Kind.TITLE),
    Line("Who helps", Kind.HEADING),
    Line("Sari 044 000 0001", Kind.POINT),
    Line("<b>It is yours.</b>"),
)


def preview(qtbot: QtBot, pages: int) -> PaperPreview:
    made = PaperPreview(look("light", 100))
    qtbot.addWidget(made)
    made.show_pages("Aino", [QSizeF(595, 842)] * pages, lambda *_: QImage(), LINES)
    made.show()
    return made


def seen(made: PaperPreview) -> dict[str, str]:
    """What can be read, with how it looks."""
    labels = (each for each in made.findChildren(QLabel) if each.isVisible() and each.text())
    return {each.text(): str(each.property("words")) for each in labels}


def test_it_says_how_many_pages_there_are(qtbot: QtBot) -> None:
    made = preview(qtbot, 2)
    assert len(made.sheets) == 2
    assert any(said.startswith("2 page") for said in seen(made))


def test_as_text_headings_and_points_are_told_apart(qtbot: QtBot) -> None:
    made = preview(qtbot, 1)
    made.as_text.click()
    said = seen(made)
    assert said["My Life · Aino"] == "title"
    assert said["Who helps"] == "heading"
    assert said["•  Sari 044 000 0001"] == "body"
    assert said["<b>It is yours.</b>"] == "body"
    assert not any(sheet.isVisible() for sheet in made.sheets)


def test_without_a_paper_it_says_so(qtbot: QtBot) -> None:
    made = preview(qtbot, 1)
    made.show_nothing()
    assert list(seen(made)) == ["Choose for whom it is."]
    made.show_nothing(can_choose=False)
    assert list(seen(made)) == ["There is no paper yet."]


def test_a_very_long_name_leaves_room_for_the_others(qtbot: QtBot) -> None:
    name = "Heli " + "Rautiainen-" * 20
    made = OneOf({"p1": lambda: name, "p2": lambda: "Sari"}, lambda: "For whom")
    qtbot.addWidget(made)
    long, usual = made.buttons.values()
    assert long.text().endswith("…") and len(long.text()) < 40
    assert (long.accessibleName(), long.toolTip()) == (name, name)
    assert (usual.text(), usual.toolTip()) == ("Sari", "")

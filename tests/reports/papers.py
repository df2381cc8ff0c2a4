"""Reports to be put on paper, and what a PDF holds."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium_c

from mylife_desktop.reports.report import (
    Apart,
    Drawing,
    Form,
    Heading,
    Lines,
    Points,
    Report,
    Scale,
    Table,
    Wish,
    Words,
)
from tests.circle.pictures import answered

LEGENDS = {
    "fi": ("Tärkeää", "Tyytyväisyys nyt", "Toive"),
    "sv": ("Viktigt", "Nöjd nu", "Hoppas på"),
    "en": ("Important", "Satisfied now", "Hoped for"),
}
TOLD = "Studies: important 9, satisfied 4, hoped for 7. Family: important 8, satisfied 8."
_WORDS = {
    "fi": (
        ("Elämäni · Aino", "22. marraskuuta 2026"),
        "Näistä puhuimme ja näin sovimme. Tämä on sinun.",
        ("Vahvuuteni", "Kotini. Perheeni. ”En luovuta helposti.”"),
        "Mitä haluan ja mitä seuraavaksi tapahtuu",
        ("Maksan vuokrani ajoissa.", "Tuon avoimet laskut lauantaina 28. marraskuuta."),
        ("Kuka auttaa", "Sari, omatyöntekijä 044 000 0001", "Leena, velkaneuvonta 044 000 0002"),
        ("Tapaamme seuraavan kerran", "sunnuntaina 10. tammikuuta 2027 kello 14.00, kirjasto."),
    ),
    "sv": (
        ("Mitt liv · Aino", "22 november 2026"),
        "Det här pratade vi om och kom överens om. Pappret är ditt.",
        ("Mina styrkor", "Mitt hem. Min familj. ”Jag ger inte upp lätt.”"),
        "Vad jag vill, och vad som händer sedan",
        ("Jag betalar hyran i tid.", "Jag tar med de öppna räkningarna lördag 28 november."),
        ("Vem som hjälper", "Sari, kontaktperson 044 000 0001", "Leena, rådgivare 044 000 0002"),
        ("Vi ses igen", "söndag 10 januari 2027 klockan 14:00, biblioteket."),
    ),
    "en": (
        ("My Life · Aino", "22 November 2026"),
        "This is what we talked about and what we agreed. It is yours.",
        ("My strengths", "My home. My family. “I don't give up easily.”"),
        "What I want, and what happens next",
        ("I pay my rent on time.", "I bring the open bills on Saturday 28 November."),
        ("Who helps", "Sari, case manager 044 000 0001", "Leena, debt advice 044 000 0002"),
        ("We meet again", "on Sunday 10 January 2027 at 14:00, library, room 2."),
    ),
}


def drawing(language: str = "en", *, small: bool = False) -> Drawing:
    legend = zip(("importance", "satisfaction", "hoped"), LEGENDS[language], strict=True)
    return Drawing(answered(chosen=(6, 0, 3), movable=False), TOLD, tuple(legend), small)


def take_home(language: str = "en", goals: int = 3) -> Report:
    names, lead, strengths, wanted, goal, helpers, meeting = _WORDS[language]
    wishes = [Wish(goal[0], (goal[1],), i + 1 if i < 3 else None) for i in range(goals)]
    blocks = (
        drawing(language),
        Heading(strengths[0]),
        Words(strengths[1]),
        Heading(wanted),
        *wishes,
        Heading(helpers[0]),
        Points(helpers[1:]),
        Words(meeting[1], strong=meeting[0]),
    )
    return Report(Form.TAKE_HOME, language, *names, lead, blocks)


def only(*blocks: Any, form: Form = Form.TAKE_HOME, language: str = "fi") -> Report:
    return Report(form, language, "Title", "", "", blocks)


def card(form: Form = Form.WALLET) -> Report:
    meetings = Points(("La 28.11. Tuon laskut", "La 5.12. Koululle Omarin kanssa"))
    helpers = Points(("Sari 044 000 0001", "Leena 044 000 0002"))
    blocks = (Heading("Mitä seuraavaksi"), meetings, Heading("Kuka auttaa"), helpers)
    next_one = Words("su 10.1. klo 14.00, kirjasto", strong="Tapaamme")
    return Report(form, "fi", "Aino", "22.11.2026", "", (*blocks, next_one))


def pages() -> Report:
    home = take_home("fi")
    rows = tuple((f"Teema {i}", str(i), str(10 - i), "Kommentti " * i) for i in range(10))
    heads = ("Teema", "Tärkeys", "Tyytyväisyys", "Kommentti")
    blocks = (
        Heading("Kierrokset"),
        Heading("22. marraskuuta 2026", 2),
        drawing("fi", small=True),
        Table("Arvot teemoittain", heads, rows),
        Apart(),
        Heading("Suunnitelma"),
        *home.blocks[4:7],
        Words("Kun on kiire, voin soittaa. " * 30, strong="Muuta"),
    )
    return replace(
        home, form=Form.PAGES, title="Aino · koko suunnitelma", blocks=blocks, foot="Versio 3"
    )


def blank() -> Report:
    question = "Kuinka tärkeää tämä on sinulle?"
    scale = Scale(question, ("ei yhtään", "erittäin"))
    blocks = (Lines("Nimi"), Heading("Asuminen"), scale, Lines("Mitä haluat kertoa?", 3))
    return Report(Form.BLANK, "fi", "Elämäni", "", "Rastita yksi ruutu.", blocks, "Elämäni")


def words_of(pdf: bytes) -> list[str]:
    """The text of each page as a reader of PDFs takes it out."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in opened]
    finally:
        opened.close()


def without_spaces(text: str) -> str:
    """The text without spaces, and without the places where a long word may be broken."""
    return "".join(text.replace("\u200b", "").split())


def signs_of(pdf: bytes) -> list[tuple[int, float, tuple[float, float, float, float]]]:
    """Page, size in points and box (left, bottom, right, top) of each printed sign."""
    opened, found = pypdfium2.PdfDocument(pdf), []
    for number, page in enumerate(opened):
        text = page.get_textpage()
        for i in range(text.count_chars()):
            if not text.get_text_range(i, 1).isspace():
                size = pdfium_c.FPDFText_GetFontSize(text, i)
                found.append((number, size, text.get_charbox(i)))
    opened.close()
    return found


def tags_of(pdf: bytes, password: str = "") -> list[tuple[str, dict[str, Any]]]:
    """Each tag of the structure in reading order, with what is said of it."""
    reader = pypdf.PdfReader(BytesIO(pdf), password=password or None)
    found: list[tuple[str, dict[str, Any]]] = []

    def walk(node: Any) -> None:
        node = node.get_object()
        if isinstance(node, list):
            for one in node:
                walk(one)
        elif isinstance(node, dict):
            if "/S" in node:
                found.append((str(node["/S"])[1:], dict(node)))
            if "/K" in node:
                walk(node["/K"])

    walk(reader.trailer["/Root"]["/StructTreeRoot"])
    return found

"""What is told on paper, and in which order; how it looks is said in `resources/paper`.

Everything in it is plain text, people's own words as they are, already in the language of the
reader. Two reports that tell the same are equal: so a page notices that what it showed would now
be told otherwise.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from mylife_desktop.circle.picture import Picture


class Form(StrEnum):
    """How a report lies on paper."""

    TAKE_HOME = "take_home"
    """One A4 page, its text as large as fits (never under 11 pt); more goes on a second."""
    WALLET = "wallet"
    """One card of 85.6 x 54 mm, the size of a bank card."""
    WALLET_SHEET = "wallet_sheet"
    """Eight such cards on an A4 page, to cut out."""
    PAGES = "pages"
    """A4 pages with numbers, the date and what it is at their foot."""
    BLANK = "blank"
    """A4 pages to fill in by hand."""


@dataclass(frozen=True)
class Heading:
    """The title of a part; `level` 1 is right below the title of the whole, 3 the lowest."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Words:
    """A paragraph; its line breaks are kept. `strong` begins it, in bold, on the same line."""

    text: str
    strong: str = ""
    quiet: bool = False


@dataclass(frozen=True)
class Points:
    """Short lines, each with a dot before it."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Wish:
    """A goal in the client's words and the lines below it; `number` as on the Circle, if any."""

    words: str
    lines: tuple[str, ...] = ()
    number: int | None = None


@dataclass(frozen=True)
class Drawing:
    """A Circle. `told` is its values in sentences, for whoever does not see it."""

    picture: Picture
    told: str
    legend: tuple[tuple[str, str], ...]
    """Pairs of a viewpoint (`Viewpoint.value`) and what it is called."""
    is_small: bool = False


@dataclass(frozen=True)
class Table:
    """Rows under their heads; `told` says in a sentence what the table holds."""

    told: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Scale:
    """A question with eleven boxes, 0 to 10, to tick by hand; `ends` are what 0 and 10 mean."""

    question: str
    ends: tuple[str, str]


@dataclass(frozen=True)
class Lines:
    """Something to write by hand: its name and so many empty lines."""

    text: str
    count: int = 1


@dataclass(frozen=True)
class Apart:
    """What comes after begins on a new page."""


Block: TypeAlias = Heading | Words | Points | Wish | Drawing | Table | Scale | Lines | Apart


@dataclass(frozen=True)
class Report:
    """What is told. `language` is BCP 47, `date` as the reader writes it.

    `foot` stands at the foot of every page of the form PAGES, before "page 1 / 2".
    """

    form: Form
    language: str
    title: str
    date: str
    lead: str = ""
    blocks: tuple[Block, ...] = ()
    foot: str = ""

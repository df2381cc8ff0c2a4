"""A report that is read without its paper: what is a heading and what a point is known."""

import pytest

from mylife_desktop.reports.reading import Kind, Line, lines_of, read
from mylife_desktop.reports.report import Heading, Lines, Points, Table, Wish, Words
from tests.reports.papers import only
from tests.reports.told import AINO, home

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_line_says_what_it_is() -> None:
    blocks = (
        Heading("My goals"),
        Wish("I sing.", ("With Omar",), 1),
        Points(("Sari", "Leena")),
        Words("on Sunday", strong="We meet"),
        Table("Two rows.", ("Theme", "Now"), (("Family", "7"),)),
        Lines("Name"),
    )
    assert read(only(*blocks)) == (
        Line("Title", Kind.TITLE),
        Line("My goals", Kind.HEADING),
        Line("1. I sing.", Kind.STRONG),
        Line("With Omar"),
        Line("Sari", Kind.POINT),
        Line("Leena", Kind.POINT),
        Line("We meet on Sunday"),
        Line("Two rows."),
        Line("Theme: Family; Now: 7", Kind.POINT),
        Line("Name", Kind.STRONG),
    )


def test_the_lines_are_the_same_words() -> None:
    report = home(AINO)
    assert lines_of(report) == tuple(line.text for line in read(report))

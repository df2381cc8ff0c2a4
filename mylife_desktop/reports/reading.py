"""A report as lines to be read aloud: the same words in the same order, without the paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from mylife_desktop.reports.report import (
    Block,
    Drawing,
    Heading,
    Lines,
    Points,
    Report,
    Scale,
    Table,
    Wish,
    Words,
)


class Kind(Enum):
    """What a line is among the others."""

    TITLE = auto()
    HEADING = auto()
    STRONG = auto()
    """Goals, questions and fields: what the lines after it belong to."""
    POINT = auto()
    PLAIN = auto()


@dataclass(frozen=True)
class Line:
    """One thing to be read."""

    text: str
    kind: Kind = Kind.PLAIN


def lines_of(report: Report) -> tuple[str, ...]:
    """Every line of a report, from its title to its foot; a table a row in a line."""
    return tuple(line.text for line in read(report))


def read(report: Report) -> tuple[Line, ...]:
    """The same, each with what it is."""
    told = [Line(report.title, Kind.TITLE), Line(report.date), Line(report.lead)]
    for block in report.blocks:
        told += _lines(block)
    return tuple(line for line in (*told, Line(report.foot)) if line.text)


def _lines(block: Block) -> Iterator[Line]:
    match block:
        case Heading(text=text):
            yield Line(text, Kind.HEADING)
        case Lines(text=text):
            yield Line(text, Kind.STRONG)
        case Words(text=text, strong=strong):
            yield Line(f"{strong} {text}".strip())
        case Points(items=items):
            yield from (Line(item, Kind.POINT) for item in items)
        case Wish(words=words, lines=lines, number=number):
            yield Line(words if number is None else f"{number}. {words}", Kind.STRONG)
            yield from map(Line, lines)
        case Drawing(told=told):
            yield Line(told)
        case Table(told=told, heads=heads, rows=rows):
            yield Line(told)
            for row in rows:
                cells = zip(heads, row, strict=True)
                said = "; ".join(f"{head}: {cell}" if head else cell for head, cell in cells)
                yield Line(said, Kind.POINT)
        case Scale(question=question, ends=(least, most)):
            yield Line(f"{question} 0 {least}, 10 {most}")

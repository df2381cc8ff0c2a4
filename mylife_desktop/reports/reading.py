"""A report as lines to be read aloud: the same words in the same order, without the paper."""

from collections.abc import Iterator

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


def lines_of(report: Report) -> tuple[str, ...]:
    """Every line of a report, from its title to its foot; a table a row in a line."""
    told = [report.title, report.date, report.lead]
    for block in report.blocks:
        told += _lines(block)
    return tuple(line for line in (*told, report.foot) if line)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text) | Lines(text=text):
            yield text
        case Words(text=text, strong=strong):
            yield f"{strong} {text}".strip()
        case Points(items=items):
            yield from items
        case Wish(words=words, lines=lines, number=number):
            yield words if number is None else f"{number}. {words}"
            yield from lines
        case Drawing(told=told):
            yield told
        case Table(told=told, heads=heads, rows=rows):
            yield told
            for row in rows:
                cells = zip(heads, row, strict=True)
                yield "; ".join(f"{head}: {cell}" if head else cell for head, cell in cells)
        case Scale(question=question, ends=(least, most)):
            yield f"{question} 0 {least}, 10 {most}"

"""Where a page names somebody who must not be contacted.

Such people stand in no list; but the client may have written of them, and decides whether that
stays.
"""

from collections.abc import Iterable, Iterator

from mylife_desktop.domain.people import names_one_of
from mylife_desktop.reports.report import Block, Heading, Points, Report, Table, Wish, Words


def naming(report: Report, names: Iterable[str]) -> tuple[str, ...]:
    """The texts of a page that name one of these people, each once, in their order."""
    wanted = tuple(names)
    texts = (text for block in report.blocks for text in _free_texts(block))
    found = (text for text in texts if names_one_of(text, wanted))
    return tuple(dict.fromkeys(found))


def _free_texts(block: Block) -> Iterator[str]:
    """The texts that people's words may stand in."""
    match block:
        case Words(text=text) | Heading(text=text):
            yield text  # a plan of a service is a heading
        case Points(items=items):
            yield from items
        case Wish(words=words, lines=lines):
            yield words
            yield from lines
        case Table(rows=rows):
            for row in rows:
                yield from row

"""Where a page names somebody who must not be contacted.

Such people stand in no list; but the client may have written of them, and decides whether that
stays.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mylife_desktop.domain.people import names_one_of
from mylife_desktop.phrases import quoted, shortened
from mylife_desktop.reports.report import Block, Heading, Points, Report, Table, Wish, Words

_BESIDE: Final = 8
"""Words on each side of a name: enough to know the place again."""
_LONGEST: Final = 160
"""Signs: a comment may have two thousand, and one word may."""


def place_of_name(text: str, names: Sequence[str]) -> str:
    """The words of a text around the first of these names, in quotation marks."""
    words = text.strip(' “”"').split()

    def is_named(first: int, last: int) -> bool:
        return names_one_of(" ".join(words[first:last]), names)

    end = bisect_left(range(len(words)), True, key=lambda last: is_named(0, last + 1)) + 1
    begin = bisect_left(range(end), True, key=lambda first: not is_named(first + 1, end))
    first, last = max(0, begin - _BESIDE), end + _BESIDE
    shown = " ".join(words[first:last])
    whole = f"{'… ' if first else ''}{shown}{' …' if last < len(words) else ''}"
    return quoted(shortened(whole, _LONGEST).rstrip("."))


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

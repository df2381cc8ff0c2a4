"""Long words cut into pieces that a wallet card has room for, none lost."""

from collections.abc import Iterator
from dataclasses import replace
from textwrap import wrap
from typing import Final

from mylife_desktop.reports.report import Block, Points, Wish, Words

_LINES: Final = 5
_MOST: Final = 200
"""Signs: so many, however wide, stand on one side of a card in its smallest print."""


def small_pieces(block: Block) -> Iterator[Block]:
    """The same told in blocks that are each small enough for a card."""
    if isinstance(block, Words):
        first, *others = _cut(block.text)
        yield replace(block, text=first)
        yield from (replace(block, text=one, strong="") for one in others)
    elif isinstance(block, Points):
        yield from map(Points, _together([one for item in block.items for one in _cut(item)]))
    elif isinstance(block, Wish):
        first, *others = _cut(block.words)
        yield replace(block, words=first, lines=())
        yield from (Words(one) for words in (*others, *block.lines) for one in _cut(words))
    else:
        yield block


def _together(lines: list[str]) -> list[tuple[str, ...]]:
    """As many short lines at a time as there is room for."""
    groups: list[tuple[str, ...]] = [()]
    for line in lines:
        group = (*groups[-1], line)
        if groups[-1] and (len(group) > _LINES or sum(map(len, group)) > _MOST):
            groups.append((line,))
        else:
            groups[-1] = group
    return groups


def _cut(text: str) -> list[str]:
    """At most so many signs each, cut between words where there are any; short lines together."""
    lines = [
        piece for line in text.splitlines() for piece in wrap(line, _MOST, replace_whitespace=False)
    ]
    return ["\n".join(group) for group in _together(lines)]

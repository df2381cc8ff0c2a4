"""Lets long words (paths, names without spaces) go on in the next line, which Qt does not."""

import re
import unicodedata
from typing import Final

_LONG: Final = re.compile(r"\S{24,}")
_PIECE: Final = 16
_SEPARATORS: Final = frozenset("/\\_-.:")
_MAY_BREAK: Final = "\u200b"


def breakable(text: str) -> str:
    """The same to the eye; words of 24 characters and more have places to break at."""
    return _LONG.sub(lambda found: _broken(found[0]), text)


def _broken(word: str) -> str:
    parts: list[str] = []
    length = 0
    for character in word:
        # Never between a letter and its marks, or within an emoji of several signs.
        if length >= _PIECE and unicodedata.category(character)[0] not in "MC":
            parts.append(_MAY_BREAK)
            length = 0
        parts.append(character)
        length = _PIECE if character in _SEPARATORS else length + 1
        if character == "\u200d":
            length = -1
    return "".join(parts)

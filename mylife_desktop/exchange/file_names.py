"""A name for a file that every system takes."""

import re
import unicodedata
from typing import Final

_LONGEST: Final = 120
"""Bytes of UTF-8, the ending included: the shortest limit among file systems is 143."""
_RESERVED: Final = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE
)
_FORBIDDEN: Final = frozenset('<>:"/\\|?*')


def file_name(name: str, otherwise: str, ending: str = ".json") -> str:
    """A file name made of a person's name; `otherwise` if nothing of it can stay."""
    kept = "".join(_kept(character) for character in unicodedata.normalize("NFC", name))
    stem = " ".join(kept.split()).strip(". ")
    room = _LONGEST - len(ending.encode())
    stem = stem.encode()[:room].decode(errors="ignore").rstrip(". ") or otherwise
    # Windows takes the name before the first full stop for the whole of it.
    first, *others = stem.split(".")
    if _RESERVED.fullmatch(first.strip()):
        stem = ".".join([f"{first.strip()}_", *others])
    return stem + ending


def _kept(character: str) -> str:
    """The character, a space for one that separates, or nothing."""
    if character in _FORBIDDEN or character.isspace():
        return " "
    return "" if unicodedata.category(character)[0] == "C" else character

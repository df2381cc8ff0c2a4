"""The direction of a line and the language of a script, for whoever hears a page read aloud."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Final

_KURDISH: Final = frozenset("ەێۆڵڕڤ")
_PERSIAN: Final = frozenset("پچژگکی")
_UKRAINIAN: Final = frozenset("іїєґІЇЄҐ")
_OF_SCRIPT: Final = {"HEBREW": "he", "THAI": "th", "GREEK": "el"}


def is_right_to_left(line: str) -> bool:
    """Whether a line begins, by its first letter, with a script from right to left."""
    for sign in line:
        if (way := unicodedata.bidirectional(sign)) in ("L", "R", "AL"):
            return way != "L"
    return False


def ends_left_to_right(line: str) -> bool:
    """Whether a line ends, by its last letter, with a script from left to right."""
    return any(map(str.isalpha, line)) and not is_right_to_left(line[::-1])


def runs(line: str) -> Iterator[tuple[str, str]]:
    """Stretches of a line, each with its language where its script tells it, else ``""``."""
    stretch, language = "", ""
    for script, signs in groupby(line, _script):
        part = "".join(signs)
        told = language if script == "" else _language(script, line)
        if told != language and stretch:
            yield language, stretch
            stretch = ""
        stretch, language = stretch + part, told
    if stretch:
        yield language, stretch


def _script(sign: str) -> str:
    """The script of a letter; spaces, digits and signs go with what stands before them."""
    if not sign.isalpha() and not unicodedata.combining(sign):
        return ""
    return unicodedata.name(sign, "").split(" ")[0] if sign.isalpha() else ""


def _language(script: str, line: str) -> str:
    signs = frozenset(line)
    if script == "ARABIC":
        return "ckb" if signs & _KURDISH else "fa" if signs & _PERSIAN else "ar"
    if script == "CYRILLIC":
        return "uk" if signs & _UKRAINIAN else "ru"
    return _OF_SCRIPT.get(script, "")

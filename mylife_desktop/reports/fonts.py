"""Which signs the shipped fonts have, and what stands for one that none of them has.

Words are kept as they are; only what cannot be seen (control signs, marks that turn the direction
of what follows) is left out, so that nothing on paper hides or misleads.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from PySide6.QtGui import QRawFont

from mylife_desktop.circle.layout import FAMILY
from mylife_desktop.paths import RESOURCES

FOLDER: Final = RESOURCES / "fonts"
FAMILIES: Final = (FAMILY, "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Thai", "Noto Emoji")
"""In the order in which a sign is looked for."""
SUBSTITUTE: Final = "□"
"""Stands for a sign that no shipped font has."""

_FILES: Final = (
    ("MyLifeSans-Regular", "MyLifeSans-SemiBold", "MyLifeSans-Bold"),
    ("paper/NotoSansArabic-Regular", "paper/NotoSansArabic-Bold"),
    ("paper/NotoSansHebrew-Regular", "paper/NotoSansHebrew-Bold"),
    ("paper/NotoSansThai-Regular", "paper/NotoSansThai-Bold"),
    ("paper/NotoEmoji-Regular",),
)
_EMOJI: Final = len(_FILES) - 1
_JOINER, _AS_EMOJI, _AS_TEXT = "\u200d", "\ufe0f", "\ufe0e"
_FOLLOWS: Final = ("Mn", "Mc", "Me")
_SKIN: Final = range(0x1F3FB, 0x1F400)
_TAGS: Final = range(0xE0020, 0xE0080)


@cache
def _fonts() -> tuple[tuple[QRawFont, ...], ...]:
    return tuple(
        tuple(QRawFont(str(FOLDER / f"{name}.ttf"), 12.0) for name in names) for names in _FILES
    )


@cache
def _font_of(sign: str) -> int | None:
    """Which family has a sign in all its weights."""
    for number, fonts in enumerate(_fonts()):
        if all(font.supportsCharacter(ord(sign)) for font in fonts):
            return number
    return None


@cache
def _has(family: int, sign: str) -> bool:
    return all(font.supportsCharacter(ord(sign)) for font in _fonts()[family])


def printable(text: str) -> str:
    """The same words with signs that can be printed; a line break is the only control sign."""
    if text.isascii() and all(line.isprintable() for line in text.split("\n")):
        return text
    shown = "".join(clusters(text))
    # Where one sign had to go, those beside it may join in another way.
    return shown if shown == text else printable(shown)


def clusters(text: str) -> Iterator[str]:
    """The signs of a text as they are printed, each with what is drawn on it."""
    base = ""
    for sign in unicodedata.normalize("NFC", _without_hidden(text)):
        if base and (_follows(sign) or base[-1] == _JOINER):
            base += sign
            continue
        yield _shown(base)
        base = sign
    yield _shown(base)


def _follows(sign: str) -> bool:
    """Whether a sign is drawn on, or with, the one before it."""
    joins = sign in (_JOINER, _AS_EMOJI, _AS_TEXT) or ord(sign) in _SKIN or ord(sign) in _TAGS
    return joins or unicodedata.category(sign) in _FOLLOWS


def _shown(cluster: str) -> str:
    """A sign with what is drawn on it, as far as one font has them."""
    if not cluster or cluster.isspace():
        return cluster
    family = _font_of(cluster[0])
    if family is None:
        return SUBSTITUTE
    kept = cluster[0] + "".join(sign for sign in cluster[1:] if _has(family, sign))
    return kept.rstrip(_JOINER)


def _without_hidden(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    lines = lines.replace("\u2029", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
    return "".join(_seen(sign) for sign in lines)


def _seen(sign: str) -> str:
    if sign == "\n" or sign in (_JOINER, _AS_EMOJI, "\u200c") or ord(sign) in _TAGS:
        return sign
    if sign == "\t" or unicodedata.category(sign) == "Zs":
        return sign if sign == "\u00a0" else " "
    # Control, format and unassigned signs; a lone surrogate is no sign at all.
    kind = unicodedata.category(sign)
    return "" if kind in ("Cc", "Cf") else SUBSTITUTE if kind in ("Cs", "Co", "Cn") else sign

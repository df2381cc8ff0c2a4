"""Where in a file something stands, and how that and people's texts are written on one line."""

from typing import TypeAlias

Steps: TypeAlias = tuple[str | int, ...]
"""The keys and positions from the top of a JSON value to a place in it."""

_LONGEST_KEY = 60
_OVERRIDES = range(0x202A, 0x202F), range(0x2066, 0x206A)
_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}


def place(steps: Steps) -> str:
    """The place in words: ``rounds/0/answers/friends/importance``.

    A key that does not belong there may be anything, so it is cut and written on one line.
    """
    return "/".join(one_line(str(step)[:_LONGEST_KEY]) for step in steps)


def one_line(text: str) -> str:
    """The text with everything that could break or reorder a line written as an escape.

    Control characters, separators of lines, direction overrides and lone surrogates; all else
    stays as it is.
    """
    return "".join(_SHORT.get(c) or (_escaped(c) if _breaks(c) else c) for c in text)


def _breaks(character: str) -> bool:
    code = ord(character)
    return (
        code < 0x20
        or 0x7F <= code < 0xA0
        or code in (0x2028, 0x2029)
        or any(code in overrides for overrides in _OVERRIDES)
        or 0xD800 <= code < 0xE000
    )


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"

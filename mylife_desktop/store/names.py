"""Names as they are compared, sorted and searched."""

import unicodedata

_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "þ": "th"})


def column(text: str | None) -> str | None:
    """The text as a column can hold it: half a surrogate pair cannot be written as UTF-8."""
    if text is None:
        return None
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def folded(text: str | None) -> str:
    """The name without regard to case, composition and spacing; nothing for None."""
    return " ".join(unicodedata.normalize("NFC", column(text) or "").casefold().split())


def known_by(called: str, born: str | None) -> str:
    """The name used and the year of birth, by which somebody may be known again; or nothing."""
    return f"{folded(called)}\n{(column(born) or '')[:4]}" if born else ""


def words(text: str | None) -> list[str]:
    """The words of a name, without regard to case and marks: ä is a. An emoji is a word."""
    plain = unicodedata.normalize("NFKD", folded(text)).casefold().translate(_PLAIN)
    kept = (
        " " if category[0] in "ZPC" else letter
        for letter in plain
        if (category := unicodedata.category(letter)) != "Mn"
    )
    return "".join(kept).split()

"""A PDF that opens only with a password (AES-256), as readable for a screen reader as before."""

import unicodedata
from io import BytesIO
from typing import Final

_LONGEST: Final = 127
"""Bytes of a password: the rest is left out by one program and counted by another."""


def opens_everywhere(password: str) -> bool:
    """Whether every program understands the same password by these signs.

    Some change signs that have a plainer form (a wide digit, an unbreakable space) and some do not;
    newer signs than the rule of PDF knows (RFC 4013, Unicode 3.2) are nobody's promise.
    """
    plain = unicodedata.normalize("NFC", password)
    is_plain = plain == unicodedata.normalize("NFKC", plain) and plain.isprintable()
    is_known = all(unicodedata.ucd_3_2_0.category(sign) != "Cn" for sign in plain)
    return is_plain and is_known and len(plain.encode(errors="replace")) <= _LONGEST


def with_password(pdf: bytes, password: str) -> bytes:
    """The same pages, locked. Tags, language and title stay; the metadata are locked as well.

    A letter and its accent count as one sign, however they were typed.
    """
    from pypdf import PdfReader, PdfWriter  # only when something is locked

    if not password:
        raise ValueError("no password")
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.pdf_header = "%PDF-1.7"
    writer.encrypt(unicodedata.normalize("NFC", password), algorithm="AES-256")
    locked = BytesIO()
    writer.write(locked)
    return locked.getvalue()

"""A PDF that opens only with a password (AES-256), as readable for a screen reader as before."""

from io import BytesIO


def with_password(pdf: bytes, password: str) -> bytes:
    """The same pages, locked. Tags, language and title stay; the metadata are locked as well."""
    from pypdf import PdfReader, PdfWriter  # only when something is locked

    if not password:
        raise ValueError("no password")
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.pdf_header = "%PDF-1.7"
    writer.encrypt(password, algorithm="AES-256")
    locked = BytesIO()
    writer.write(locked)
    return locked.getvalue()

"""A PDF that opens only with its password, and is then as readable as before."""

import unicodedata
from io import BytesIO

import pypdf
import pypdfium2
import pytest

from mylife_desktop.reports.locking import opens_everywhere, with_password
from mylife_desktop.reports.pdf import pdf_of
from tests.reports.papers import TOLD, tags_of, take_home

pytestmark = pytest.mark.usefixtures("qapp")
PASSWORD = "åtta små grodor"


def locked() -> bytes:
    return with_password(pdf_of(take_home()), PASSWORD)


def test_it_opens_with_the_password_only() -> None:
    assert pypdf.PdfReader(BytesIO(locked()), password=PASSWORD).pages[0].extract_text()
    for wrong in ("", "åtta sma grodor"):
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(locked(), password=wrong)
    another = pypdfium2.PdfDocument(locked(), password=PASSWORD)
    assert "044 000 0001" in another[0].get_textpage().get_text_range()
    another.close()


def test_nothing_of_it_is_read_without_the_password() -> None:
    for told in (b"My Life", b"Aino", "Aino".encode("utf-16-be"), b"dc:title", TOLD[:20].encode()):
        assert told not in locked()
    everything = pypdf.PdfReader(BytesIO(locked()))
    assert everything.is_encrypted
    assert everything.trailer["/Encrypt"]["/CF"]["/StdCF"]["/CFM"] == "/AESV3"
    assert everything.trailer["/Encrypt"].get("/EncryptMetadata", True)


def test_tags_language_and_title_stay() -> None:
    open_ = pdf_of(take_home())
    reader = pypdf.PdfReader(BytesIO(locked()), password=PASSWORD)
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert reader.metadata is not None
    assert reader.metadata.title == "My Life · Aino"
    after = tags_of(locked(), PASSWORD)
    assert [name for name, _ in after] == [name for name, _ in tags_of(open_)]
    assert [tag["/Alt"] for name, tag in after if name == "Figure"] == [TOLD]


@pytest.mark.promise(51)
def test_the_lock_adds_no_name_and_no_time() -> None:
    reader = pypdf.PdfReader(BytesIO(locked()), password=PASSWORD)
    assert dict(reader.metadata or {}).keys() == {"/Title", "/Creator"}


def test_a_screen_reader_may_read_it_aloud_and_it_may_be_printed() -> None:
    reader = pypdf.PdfReader(BytesIO(locked()), password=PASSWORD)
    may = pypdf.constants.UserAccessPermissions
    assert reader.user_access_permissions is not None
    assert may.EXTRACT_TEXT_AND_GRAPHICS in reader.user_access_permissions
    assert may.PRINT in reader.user_access_permissions


@pytest.mark.parametrize(
    "password",
    [
        "åtta små grodor",
        "a" * 127,
        "ä" * 60,
        "пароль для нас",
        "a\u0308iti ja isa\u0308",
        "p'\"{}%$€–",
    ],
)
def test_what_opens_everywhere_opens_in_another_program(password: str) -> None:
    assert opens_everywhere(password)
    made = with_password(pdf_of(take_home()), password)
    as_typed = unicodedata.normalize("NFC", password)
    pypdfium2.PdfDocument(made, password=as_typed).close()
    assert pypdf.PdfReader(BytesIO(made)).decrypt(as_typed)


@pytest.mark.parametrize(
    "password",
    ["a" * 128, "ä" * 64, "party 🎉🎉 time", "un\u00a0breakable", "①②③④⑤⑥⑦⑧", "two\nlines"],
)
def test_what_some_programs_would_read_otherwise_is_no_password(password: str) -> None:
    assert not opens_everywhere(password)


def test_without_a_password_nothing_is_locked() -> None:
    with pytest.raises(ValueError, match="no password"):
        with_password(pdf_of(take_home()), "")

"""Of what names somebody who must not be contacted, the place of the name is quoted."""

import pytest

from mylife_desktop.reports.naming import place_of_name

WHO = ("Seppo Ronkainen", "Poliisi (koko viranomainen)")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Sepon luona en halua olla.", "“Sepon luona en halua olla”"),
        ("“Kirje mummille, ei Sepolle.”", "“Kirje mummille, ei Sepolle”"),
        ("a Poliisi (koko viranomainen) b", "“a Poliisi (koko viranomainen) b”"),
        ("1 " * 40 + "Sepolle", "“… " + "1 " * 8 + "Sepolle”"),
        ("Sepolle\n" + "1 " * 40, "“Sepolle " + "1 " * 7 + "1 …”"),
    ],
)
def test_it_is_quoted_with_a_few_words_beside_it(text: str, quoted: str) -> None:
    assert place_of_name(text, WHO) == quoted


def test_words_without_end_are_not_quoted_to_their_end() -> None:
    assert len(place_of_name("x" * 2000 + " Sepolle", WHO)) < 200

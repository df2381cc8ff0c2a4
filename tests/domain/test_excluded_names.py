"""Who must not be contacted is known by the name, however people write it."""

import pytest

from mylife_desktop.domain.people import names_one_of

EXCLUDED = ("Seppo Ronkainen", "Jari Väisänen", "Tarja Mononen", "Poliisi (koko viranomainen)")


@pytest.mark.parametrize(
    "text",
    [
        "Seppo Ronkainen",
        "seppo  RONKAINEN soitti",
        "Sepon kanssa ei enää",
        "Pelkään Seppoa.",
        "Ronkaisen Seppo soitti",
        "Seppo Ronkaiselle ei kerrota",
        "Jari",
        "Jarille en puhu",
        "(Jarin luo en mene)",
        "Tarjas hus är ingen plats för mig",
        "poliisilla on asia",
        "Jari soitti",
        "Sepon luona",
        "Jarille soitto",
        "jari virtanen",
    ],
)
def test_a_name_is_found_in_every_form(text: str) -> None:
    assert names_one_of(text, EXCLUDED)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Sari Virtanen",
        "Jari Virtanen",
        "Äiti Ronkainen",
        "Sepelkyyhky lauloi",
        "Poliittinen toiminta",
        "tarjouksia etsimässä",
    ],
)
def test_other_words_and_other_people_stay(text: str) -> None:
    assert not names_one_of(text, EXCLUDED)


def test_nobody_is_named_where_nobody_is_excluded() -> None:
    assert not names_one_of("Seppo Ronkainen", ())
    assert not names_one_of("Seppo Ronkainen", ("", " ", "()"))

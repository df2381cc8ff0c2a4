"""Long words get places to break at, and stay the same."""

from hypothesis import given
from hypothesis import strategies as st

from mylife_desktop.ui.widgets.breakable import breakable

BREAK = "\u200b"


@given(st.text(st.characters(exclude_characters=BREAK)))
def test_nothing_is_added_but_places_to_break(text: str) -> None:
    assert breakable(text).replace(BREAK, "") == text


def test_common_words_are_left_alone() -> None:
    assert breakable("Next meeting in the library") == "Next meeting in the library"


def test_a_path_breaks_after_its_separators() -> None:
    assert breakable("/home/sari/Documents/Aino.json").split(BREAK) == [
        "/",
        "home/",
        "sari/",
        "Documents/",
        "Aino.",
        "json",
    ]


def test_a_family_is_not_torn_apart() -> None:
    family = "👨\u200d👩\u200d👧"
    assert all(
        piece.count(family) * 5 == len(piece) for piece in breakable(family * 20).split(BREAK)
    )

"""A file named after a person can be written on every system."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mylife_desktop.exchange.file_names import file_name


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Aino", "Aino.json"),
        ("Väinö Åberg", "Väinö Åberg.json"),
        ("va\u0308ino\u0308", "väinö.json"),
        ("a/b\\c", "a b c.json"),
        ("../../etc/passwd", "etc passwd.json"),
        ('<b>"Kimi"|?*:</b>', "b Kimi b.json"),
        ("two\nlines\x00\x1b[31m", "two lines[31m.json"),
        ("\u202egnp.\u202c", "gnp.json"),
        ("CON", "CON_.json"),
        ("aux.txt", "aux_.txt.json"),
        ("Lpt1", "Lpt1_.json"),
        ("COM¹", "COM¹_.json"),
        ("Connie", "Connie.json"),
        (". .", "case.json"),
        ("", "case.json"),
        ("🦊", "🦊.json"),
    ],
)
def test_what_a_system_refuses_is_left_out(name: str, file: str) -> None:
    assert file_name(name, "case") == file


@given(st.text(max_size=400))
def test_any_name_makes_a_file_name(name: str) -> None:
    made = file_name(name, "case")
    assert made.endswith(".json") and len(made.encode()) <= 121
    assert not set(made) & set('<>:"/\\|?*') and made.isprintable() | (" " in made)
    assert made[0] not in ". " and made[-6] not in ". "

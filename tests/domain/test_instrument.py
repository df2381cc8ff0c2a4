"""A questionnaire is data: whole in every language, and never changed once it was shipped."""

import copy
import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mylife_desktop.domain.instrument import STANDARD, Instrument, instruments, read_instrument
from mylife_desktop.domain.problem import InstrumentProblem
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.domain.wording import Wording
from mylife_desktop.paths import INSTRUMENTS

SHIPPED = {
    "my-life-16-29.v1.toml": "ae0cf855472b12a7203f54ffaa1818c4ea07e341cf3cc15d76170705e1f30e77",
}
"""The SHA-256 of each version that was shipped. A changed wording is a new version, a new line."""

LANGUAGES = ["fi", "sv", "en", "fi-x-easy"]


def texts(words: str) -> dict[str, str]:
    return {language: f"{words} ({language})" for language in LANGUAGES}


def theme(theme_id: str) -> dict[str, Any]:
    asked = ("name", "explanation", "importance", "satisfaction", "comment")
    return {"id": theme_id, "icon": theme_id, **{key: texts(key) for key in asked}}


def small() -> dict[str, Any]:
    """A questionnaire of three themes, as a value."""
    return {
        "id": "small",
        "version": "1",
        "languages": list(LANGUAGES),
        "title": texts("title"),
        "anchors": {
            "importance": {"0": texts("none"), "10": texts("all")},
            "satisfaction": {"0": texts("low"), "5": texts("middle"), "10": texts("high")},
        },
        "questions": {
            key: texts(key) for key in ("importance", "satisfaction", "hoped", "comment")
        },
        "themes": [theme("life"), theme("self_esteem"), theme("health")],
    }


def toml(value: Any) -> str:
    """A value in TOML: inline, because only what is read of it matters."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(k)} = {toml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def document(value: dict[str, Any]) -> str:
    return "\n".join(f"{json.dumps(key)} = {toml(item)}" for key, item in value.items())


def read(value: dict[str, Any]) -> Instrument:
    return read_instrument(document(value), "small.toml")


def problem_of(text: str) -> tuple[str, str]:
    with pytest.raises(InstrumentProblem) as caught:
        read_instrument(text, "small.toml")
    assert caught.value.file == "small.toml"
    return caught.value.kind, caught.value.place


def changed(place: str, new: Any) -> dict[str, Any]:
    value = small()
    *parents, last = (int(key) if key.isdecimal() else key for key in place.split("/"))
    parent: Any = value
    for key in parents:
        parent = parent[str(key) if isinstance(parent, dict) else key]
    if new is None:
        del parent[str(last) if isinstance(parent, dict) else last]
    else:
        parent[str(last) if isinstance(parent, dict) else last] = new
    return value


# --- the ones we ship


@pytest.mark.parametrize("path", sorted(INSTRUMENTS.glob("*.toml")), ids=lambda path: path.name)
def test_a_shipped_version_never_changes(path: Path) -> None:
    assert sha256(path.read_bytes()).hexdigest() == SHIPPED[path.name]


def test_the_standard_set_has_the_ten_themes_in_order() -> None:
    standard = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version]
    assert standard.ref == STANDARD
    assert standard.theme_ids == (
        "studies_work",
        "family",
        "health",
        "friends",
        "development",
        "housing",
        "finance",
        "life",
        "self_esteem",
        "resilience",
    )
    assert standard.languages == ("fi", "sv", "en", "fi-x-easy")


def test_the_scale_of_the_standard_set_is_anchored() -> None:
    standard = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version]
    satisfaction = standard.anchors[Viewpoint.SATISFACTION]
    assert [text.in_language("en") for text in satisfaction.values()] == [
        "very dissatisfied",
        "neither",
        "very satisfied",
    ]
    assert list(satisfaction) == [0, 5, 10]
    assert list(standard.anchors[Viewpoint.IMPORTANCE]) == [0, 10]
    assert Viewpoint.HOPED not in standard.anchors


# --- reading


def test_what_is_written_is_read() -> None:
    found = read(small())
    assert (found.id, found.version, found.theme_ids) == (
        "small",
        "1",
        ("life", "self_esteem", "health"),
    )
    assert found.title.in_language("sv") == "title (sv)"
    assert found.questions.hoped.in_language("en") == "hoped (en)"
    assert found.theme("life").comment.in_language("fi") == "comment (fi)"
    assert found.anchors[Viewpoint.SATISFACTION][5].in_language("en") == "middle (en)"


def test_a_theme_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        read(small()).theme("money")


def test_the_hoped_level_may_have_anchors_of_its_own() -> None:
    found = read(changed("anchors/hoped", {"0": texts("never"), "10": texts("soon")}))
    assert list(found.anchors[Viewpoint.HOPED]) == [0, 10]
    assert Viewpoint.HOPED not in read(changed("anchors/hoped", {})).anchors


def test_between_three_and_sixteen_themes() -> None:
    names = [f"theme_{letter}" for letter in "abcdefghijklmnopq"]
    for count in (3, 16):
        assert len(read(changed("themes", [theme(name) for name in names[:count]])).themes) == count
    for count in (0, 2, 17):
        text = document(changed("themes", [theme(name) for name in names[:count]]))
        assert problem_of(text) == ("theme_count", "themes")


@pytest.mark.parametrize(
    ("place", "new", "kind", "where"),
    [
        ("id", None, "wording_missing", "id"),
        ("version", 1, "wording_missing", "version"),
        ("languages", [], "wording_missing", "languages"),
        ("languages", "fi", "wording_missing", "languages"),
        ("title", None, "wording_missing", "title"),
        ("title/sv", None, "wording_missing", "title/sv"),
        ("title/sv", "", "wording_missing", "title/sv"),
        ("title/sv", " \t", "wording_missing", "title/sv"),
        ("title/de", "Mein Leben", "language_undeclared", "title/de"),
        ("themes/1/name/fi-x-easy", None, "wording_missing", "themes/1/name/fi-x-easy"),
        ("themes/1/explanation", None, "wording_missing", "themes/1/explanation"),
        ("themes/2/comment/en", 3, "wording_missing", "themes/2/comment/en"),
        ("themes/0/icon", None, "wording_missing", "themes/0/icon"),
        ("themes/0/id", None, "wording_missing", "themes/0/id"),
        ("themes/0/id", "Life", "theme_id", "themes/0/id"),
        ("themes/0/id", "life2", "theme_id", "themes/0/id"),
        ("themes/0/id", "life\n", "theme_id", "themes/0/id"),
        ("themes/0/id", "_life", "theme_id", "themes/0/id"),
        ("themes/0/id", "health", "theme_twice", "themes/2/id"),
        ("themes", None, "wording_missing", "themes"),
        ("themes", ["life"], "wording_missing", "themes"),
        ("questions", None, "wording_missing", "questions"),
        ("questions/hoped", None, "wording_missing", "questions/hoped"),
        ("anchors", None, "wording_missing", "anchors"),
        ("anchors/satisfaction/5", None, "wording_missing", "anchors/satisfaction/5"),
        ("anchors/importance/10/fi", None, "wording_missing", "anchors/importance/10/fi"),
        ("anchors/importance/11", texts("more"), "anchor_unknown", "anchors/importance/11"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(place: str, new: Any, kind: str, where: str) -> None:
    assert problem_of(document(changed(place, new))) == (kind, where)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("id = \nversion = 1", "1:6"),
        ('id = "a"\nid = "b"\nversion = 1', "2:9"),
        ("id = 9" + "9" * 5000, ""),
        ("id = " + "[" * 10_000, ""),
        ('"', ""),
    ],
    ids=lambda each: each[:12],
)
def test_what_is_not_toml(text: str, place: str) -> None:
    kind, where = problem_of(text)
    assert kind == "broken_questionnaire"
    assert where.startswith(place)


@pytest.mark.promise("P45")
@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(InstrumentProblem):
        read_instrument(text, "small.toml")


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = value if isinstance(value, dict) else range(len(value) if isinstance(value, list) else 0)
    for key in keys:
        yield value, key
        yield from places(value[key])


ANYTHING = st.one_of(
    st.text(max_size=5), st.integers(), st.booleans(), st.sampled_from(([], {}, [{}], {"fi": "x"}))
)


@pytest.mark.promise("P45")
@given(st.data())
def test_any_change_is_read_or_refused(data: st.DataObject) -> None:
    value = small()
    container, key = data.draw(st.sampled_from(list(places(value))))
    container[key] = copy.deepcopy(data.draw(ANYTHING))
    try:
        assert len(read(value).themes) == 3
    except InstrumentProblem as problem:
        assert problem.file == "small.toml"


# --- a folder of them


def test_a_folder_may_hold_several_versions(tmp_path: Path) -> None:
    for version in ("1", "2"):
        text = document(small() | {"version": version})
        (tmp_path / f"{version}.toml").write_text(text, encoding="utf-8")
    assert sorted(instruments(tmp_path)) == [("small", "1"), ("small", "2")]


def test_one_version_stands_in_one_file(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text(document(small()), encoding="utf-8")
    with pytest.raises(InstrumentProblem, match="questionnaire_twice") as caught:
        instruments(tmp_path)
    assert caught.value.file == str(tmp_path / "b.toml")


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"\xff")
    with pytest.raises(InstrumentProblem, match="unreadable_questionnaire"):
        instruments(tmp_path)


# --- wordings


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("fi", "suomeksi"),
        ("fi-x-easy", "selkosuomeksi"),
        ("fi-X-Easy", "selkosuomeksi"),
        ("fi-FI", "suomeksi"),
        ("sv-x-easy", "på svenska"),
        ("SV", "på svenska"),
        ("ar", "suomeksi"),
        ("f", "suomeksi"),
        ("", "suomeksi"),
    ],
)
def test_a_language_falls_back_to_the_one_it_is_a_kind_of(tag: str, text: str) -> None:
    wording = Wording({"fi": "suomeksi", "sv": "på svenska", "fi-x-easy": "selkosuomeksi"})
    assert wording.in_language(tag) == text


def test_easy_finnish_is_finnish_where_there_is_none() -> None:
    assert Wording({"en": "in English", "fi": "suomeksi"}).in_language("fi-x-easy") == "suomeksi"

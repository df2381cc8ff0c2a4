"""People are found by the names they use or officially have, and shown a page at a time."""

from dataclasses import replace

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import frozen_object
from mylife_desktop.domain.round import Round
from mylife_desktop.store.store import Store
from tests.builders import a_case, case_files, scored
from tests.store.many import fill, person_id


def names(found: object) -> list[str]:
    return [each.called for each in found]  # type: ignore[attr-defined]


@pytest.fixture
def people(store: Store) -> Store:
    for called, name in (
        ("Väinö", "Väinö Åkerblom"),
        ("aino", "Aino Maria Virtanen"),
        ("Åsa", None),
        ("Kim", "Joakim O'Brien-Öhman"),
        ("🦊", "Erik Łukasiewicz"),
        ("Zoë", "Zoë Virta"),
    ):
        store.add(a_case(called, name=name))
    return store


def test_people_come_in_the_order_of_the_names_they_use(people: Store) -> None:
    assert names(people.people()) == ["aino", "Kim", "Väinö", "Zoë", "Åsa", "🦊"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", ["aino", "Kim", "Väinö", "Zoë", "Åsa", "🦊"]),
        ("  ", ["aino", "Kim", "Väinö", "Zoë", "Åsa", "🦊"]),
        ("a", ["aino", "Väinö", "Åsa"]),
        ("AKERB", ["Väinö"]),
        ("åkerblom", ["Väinö"]),
        ("A\u030akerblom", ["Väinö"]),
        ("vaino", ["Väinö"]),
        ("VÄINÖ", ["Väinö"]),
        ("virt", ["aino", "Zoë"]),
        ("virt aino", ["aino"]),
        ("virt ain mar", ["aino"]),
        ("irtanen", []),
        ("aino väinö", []),
        ("brien", ["Kim"]),
        ("o'brien", ["Kim"]),
        ("ohman", ["Kim"]),
        ("joakim kim", ["Kim"]),
        ("🦊", ["🦊"]),
        ("lukas", ["🦊"]),
        ("-", []),
        ("%", []),
        ("*", []),
        ('"', []),
        ("a' OR 1=1 --", []),
    ],
)
def test_every_word_of_a_search_begins_a_name(people: Store, search: str, found: list[str]) -> None:
    assert names(people.people(search)) == found
    assert people.count(search) == len(found)


def test_a_page_goes_on_where_the_last_one_ended(people: Store) -> None:
    pages = [names(people.people(limit=2, offset=at)) for at in (0, 2, 4, 6)]
    assert pages == [["aino", "Kim"], ["Väinö", "Zoë"], ["Åsa", "🦊"], []]


def test_a_summary_says_what_a_list_shows(store: Store) -> None:
    case = next(case for case in case_files() if case.person.called == "Aino")
    store.add(case)
    (one,) = store.people()
    assert (one.id, one.called, one.name) == (case.id, "Aino", case.person.name)
    assert (one.born, one.archived) == (case.person.born, False)
    assert (one.rounds, one.last_round) == (len(case.rounds), case.rounds[-1].date)
    assert one.next_meeting == case.meeting_words()
    assert store.shapes(case.id) == case.rounds[-1]


def test_somebody_new_has_no_rounds(store: Store) -> None:
    store.add(case := a_case())
    (one,) = store.people()
    assert (one.rounds, one.last_round, one.next_meeting) == (0, None, None)
    assert store.shapes(case.id) is None


def test_a_round_with_nothing_to_see_leaves_the_shape_of_the_one_before(store: Store) -> None:
    case = case_files()[0]
    seen = case.rounds[-1]
    store.add(replace(case, rounds=(*case.rounds, Round("2026-12-04"), Round("2026-12-05"))))
    assert store.shapes(case.id) == seen
    other = a_case("Noor")
    store.add(replace(other, rounds=(Round("2026-12-04"), Round("2026-12-05"))))
    found = store.shapes(other.id)
    assert found is not None and found.date == "2026-12-05"


def test_a_changed_name_is_found_and_the_old_one_is_not(store: Store) -> None:
    store.add(case := a_case("Aino"))
    store.save(replace(case, person=replace(case.person, called="Aimo")))
    assert store.people("aino") == []
    assert names(store.people("aimo")) == ["Aimo"]


def meeting(called: str, words: str | None) -> Case:
    plan = frozen_object({"goals": [], **({"next_meeting": words} if words else {})})
    return replace(a_case(called), parts={"plan": plan})


def test_todays_person_has_the_earliest_meeting_of_the_day(store: Store) -> None:
    for case in (
        meeting("Later", "2026-11-22 14:00, library"),
        meeting("First", "2026-11-22 09:30, library"),
        meeting("Tomorrow", "2026-11-23 08:00, library"),
        meeting("Words", "after the summer, 2026-11-22"),
        meeting("None", None),
        a_case("Nothing"),
    ):
        store.add(case)
    found = store.meeting_on("2026-11-22")
    assert found is not None and found.called == "First"
    assert found.next_meeting == "2026-11-22 09:30, library"
    store.archive(found.id)
    found = store.meeting_on("2026-11-22")
    assert found is not None and found.called == "Later"
    assert store.meeting_on("2026-11-24") is None


def test_a_new_meeting_takes_the_place_of_the_old_one(store: Store) -> None:
    case = meeting("Aino", "2026-11-22 09:30, library")
    store.add(case)
    store.save(replace(case, parts=meeting("", "2026-12-01 09:30, library").parts))
    assert store.meeting_on("2026-11-22") is None
    assert store.meeting_on("2026-12-01") is not None
    store.save(replace(case, parts={}))
    assert store.meeting_on("2026-12-01") is None


def test_the_last_person_is_the_one_last_opened_for_a_meeting(store: Store) -> None:
    one, other, third = (a_case(name) for name in ("One", "Other", "Third"))
    assert store.last_opened() is None
    store.import_cases([one, other, third])
    assert store.last_opened() is None
    store.open_case(one.id)
    store.open_case(other.id, why="meeting")
    store.open_case(third.id, why="correction")
    store.export_case(third.id)
    store.save(scored(one))
    last = store.last_opened()
    assert last is not None and last.id == other.id
    store.archive(other.id)
    last = store.last_opened()
    assert last is not None and last.id == one.id


def test_somebody_is_named_by_id_or_by_a_whole_name(people: Store) -> None:
    aino = people.people("aino")[0]
    assert people.named(aino.id) == [aino]
    assert people.named("AINO") == [aino]
    assert people.named("aino maria virtanen") == [aino]
    assert names(people.named("zoe\u0308  VIRTA")) == ["Zoë"]
    assert names(people.named("🦊")) == ["🦊"]
    assert people.named("virta") == people.named("ain") == people.named("%") == []
    people.add(a_case("Aino"))
    assert sorted(names(people.named("aino"))) == ["Aino", "aino"]
    people.archive(aino.id)
    assert len(people.named("aino")) == 2
    assert people.named("nobody") == people.named("") == people.named(" ") == []


def test_ten_thousand_people_are_read_from_the_index(store: Store) -> None:
    fill(store, 300, 2)
    plan = store._db.execute(
        "EXPLAIN QUERY PLAN SELECT rowid FROM person WHERE archived = 0 AND instr(words, ' a')"
        " ORDER BY sorted_by, words LIMIT 100"
    ).fetchall()
    assert len(plan) == 1 and "USING COVERING INDEX" in plan[0][3]
    assert store.count() == 300
    assert len(store.people(limit=1000)) == 300
    assert store.people("aino 00010")[0].rounds == 2
    filled = store.open_case(person_id(10))
    assert filled.person.called == "Aino 00010" and len(filled.rounds) == 2
    assert store.save(scored(filled))

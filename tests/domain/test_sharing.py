"""One function answers whether somebody may see something today, and one table says of what."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.shares import How, Share, give, shares_of, with_shares, withdraw
from mylife_desktop.domain.sharing import BELONGS, ends_after, has_row, may_see, visible
from mylife_desktop.exchange.case_file import case_text, read_case_text
from mylife_desktop.exchange.case_schema import SCHEMA
from tests.builders import CASE_FILES, case_files

BY_NAME = {
    file.stem.split("-")[1]: case for file, case in zip(CASE_FILES, case_files(), strict=True)
}
AINO, JENNA, ALEKSI, KIM = (BY_NAME[name] for name in ("aino", "jenna", "aleksi", "kim"))
TODAY = "2026-11-22"


def shown(case: Case, who: str, today: str = TODAY) -> dict[str, Any]:
    found = visible(case, who, today)
    assert found is not None
    return case_to_value(found)


def said(case: Case, who: str, today: str = TODAY) -> str:
    return json.dumps(shown(case, who, today), ensure_ascii=False)


def ways(schema: dict[str, Any], node: dict[str, Any], way: str = "") -> Iterator[str]:
    """Every field that the schema knows, by its way through the case."""
    if ref := node.get("$ref"):
        if ref != "#":
            yield from ways(schema, schema["$defs"][ref.rpartition("/")[2]], way)
        else:
            yield way
        return
    inner = [option for option in node.get("oneOf", ()) if option.get("type") == "object"]
    for key, item in node.get("properties", {}).items():
        yield from ways(schema, item, f"{way}.{key}" if way else key)
    for item in node.get("patternProperties", {}).values():
        yield from ways(schema, item, f"{way}{{}}")
    if "items" in node:
        yield from ways(schema, node["items"], f"{way}[]")
    for option in inner:
        yield from ways(schema, option, way)
    if not {"properties", "patternProperties", "items"} & node.keys():
        yield way


@pytest.mark.promise("P65")
def test_the_table_says_of_every_field_what_it_belongs_to() -> None:
    schema = json.loads(SCHEMA.read_bytes())
    fields = list(ways(schema, schema))
    assert len(fields) > 100
    assert [way for way in fields if not has_row(way)] == []
    assert [row for row in BELONGS if not any(way.startswith(row) for way in fields)] == []


def test_a_field_without_a_row_is_not_shown() -> None:
    value = case_to_value(AINO)
    value["plan"]["goals"][0]["mood"] = "good"  # type: ignore[call-overload,index]
    assert "mood" not in said(case_from_value(value), "p3")


# --- whether somebody may see something today


@pytest.mark.promise("P66")
def test_nobody_sees_anything_that_was_not_given() -> None:
    for case in case_files():
        bare = with_shares(case, [])
        people = [person["id"] for person in case.listed("people")]
        assert all(visible(bare, who, TODAY) is None for who in [*people, "p99", ""])
        assert not any(may_see(bare, who, "plan", TODAY) for who in people)


@pytest.mark.promise("P65")
@pytest.mark.parametrize(
    ("today", "is_seen"),
    [("2026-01-18", False), ("2026-01-19", True), ("2026-03-31", True), ("2026-04-01", False)],
)
def test_a_permission_counts_from_its_day_until_it_is_withdrawn(today: str, is_seen: bool) -> None:
    assert may_see(JENNA, "p4", "plan", today) is is_seen
    assert (visible(JENNA, "p4", today) is not None) is is_seen


@pytest.mark.parametrize(("today", "is_seen"), [("2027-07-31", True), ("2027-08-01", False)])
def test_the_last_day_counts(today: str, is_seen: bool) -> None:
    assert may_see(JENNA, "p5", "circle", today) is is_seen


@pytest.mark.promise("P65")
def test_what_is_withdrawn_is_gone_at_once() -> None:
    case = withdraw(AINO, "p3", TODAY)
    assert not may_see(case, "p3", "plan", TODAY)
    assert may_see(case, "p2", "plan", TODAY)
    assert withdraw(case, "p3", TODAY) is case
    given_anew = give(case, Share("p3", ("circle",), TODAY, how=How.SPOKEN))
    assert may_see(given_anew, "p3", "circle", TODAY)
    assert not may_see(given_anew, "p3", "plan", TODAY)


def test_whoever_must_not_be_contacted_is_shown_nothing() -> None:
    with pytest.raises(ValueError, match="p8"):
        give(KIM, Share("p8", ("plan",), TODAY))
    forced = with_shares(KIM, [Share("p8", ("plan", "circle"), TODAY)])
    assert not may_see(forced, "p8", "plan", TODAY)
    assert visible(forced, "p8", TODAY) is None


def test_whoever_must_not_be_contacted_is_in_nothing_that_is_shown() -> None:
    case = give(KIM, Share("p2", ("plan", "circle", "comments"), TODAY))
    ids = [person["id"] for person in shown(case, "p2")["people"]]
    assert ids == [f"p{number}" for number in range(1, 8)]
    assert "Seppo" not in said(case, "p2")


def test_nothing_is_shared_by_a_permission_for_nothing() -> None:
    with pytest.raises(ValueError, match="nothing"):
        give(AINO, Share("p2", (), TODAY))


def test_the_health_comment_is_for_the_nurse_and_not_for_the_college() -> None:
    assert may_see(AINO, "p3", "comment:health", TODAY)
    assert not may_see(AINO, "p2", "comment:health", TODAY)
    health = AINO.rounds[0].answer("health").comment
    assert health is not None
    assert health in said(AINO, "p3").replace("\\n", "\n")
    assert health not in said(AINO, "p2").replace("\\n", "\n")
    assert may_see(AINO, "p2", "comment:family", TODAY)


def test_what_one_permission_keeps_back_no_other_gives() -> None:
    case = give(AINO, Share("p2", ("comments", "theme:health"), TODAY))
    assert not may_see(case, "p2", "comment:health", TODAY)
    assert may_see(case, "p2", "theme:health", TODAY)


def test_a_private_comment_stays_out_whatever_is_ticked() -> None:
    case = with_shares(ALEKSI, [])
    parts = ("circle", "comments", "plan", "theme:friends", "theme:finance")
    case = give(case, Share("p2", parts, TODAY))
    assert not may_see(case, "p2", "comment:friends", TODAY)
    answers = [round_["answers"] for round_ in shown(case, "p2")["rounds"]]
    texts = [a for each in answers for a in each.values() if "future" in a or "private" in a]
    private = [a.comment for r in case.rounds for a in r.answers.values() if a.private]
    assert private
    assert not any(text.get("future") in private for text in texts)
    assert "friends" in answers[0]
    # What changed in a theme whose comment is private is as private.
    assert all("finance" not in round_.get("changes", {}) for round_ in shown(case, "p2")["rounds"])


def test_a_theme_is_its_values_and_its_words_and_no_other_theme() -> None:
    case = give(with_shares(AINO, []), Share("p2", ("theme:friends",), TODAY))
    assert may_see(case, "p2", "theme:friends", TODAY)
    assert not may_see(case, "p2", "theme:health", TODAY)
    assert not may_see(case, "p2", "circle", TODAY)
    rounds = shown(case, "p2")["rounds"]
    assert {theme for round_ in rounds for theme in round_["answers"]} == {"friends"}
    assert all(set(round_.get("focus", [])) <= {"friends"} for round_ in rounds)
    assert "plan" not in shown(case, "p2")


def test_the_circle_is_without_words() -> None:
    case = give(with_shares(AINO, []), Share("p2", ("circle",), TODAY))
    rounds = shown(case, "p2")["rounds"]
    assert len(rounds) == 2
    assert not any("future" in a for r in rounds for a in r["answers"].values())
    assert not any({"changes", "worker_view", "note"} & r.keys() for r in rounds)


def test_one_goal_is_that_goal_its_steps_and_who_does_them() -> None:
    case = give(with_shares(AINO, []), Share("p3", ("goal:g2",), TODAY))
    value = shown(case, "p3")
    assert [goal["id"] for goal in value["plan"]["goals"]] == ["g2"]
    assert value["plan"].keys() == {"goals"}
    doers = {who for step in value["plan"]["goals"][0]["steps"] for who in step["who"]} - {"me"}
    assert {person["id"] for person in value["people"]} == doers | {"p3"}
    assert not any("phone" in person for person in value["people"])
    assert value["rounds"] == []
    assert not may_see(case, "p3", "goal:g9", TODAY)


def test_a_goals_values_of_the_circle_are_seen_with_the_circle_only() -> None:
    value = case_to_value(with_shares(AINO, []))
    value["plan"]["goals"][1] |= {"satisfaction_then": 2, "hoped": 6}  # type: ignore[call-overload,index,operator]
    case = case_from_value(value)
    alone = shown(give(case, Share("p2", ("plan",), TODAY)), "p2")["plan"]["goals"][1]
    assert not {"satisfaction_then", "hoped"} & alone.keys()
    both = shown(give(case, Share("p2", ("plan", "circle"), TODAY)), "p2")["plan"]["goals"][1]
    assert (both["satisfaction_then"], both["hoped"]) == (2, 6)


@pytest.mark.promise("P65")
def test_a_joined_goal_does_not_show_another_services_plan() -> None:
    text = said(ALEKSI, "p5")
    (own,) = shown(ALEKSI, "p5")["plans_elsewhere"]
    assert own["service"] == "Työpaja"
    assert "e1g1" not in text
    assert "e2g1" in text
    for hidden in ("Rikosseuraamuslaitos", "Talous- ja velkaneuvonta", "Aikuissosiaalityö"):
        assert hidden not in text
    assert may_see(ALEKSI, "p5", "service:e2", TODAY)
    assert not may_see(ALEKSI, "p5", "service:e1", TODAY)


@pytest.mark.parametrize("key", ["decisions", "pulls_apart", "nobody_else", "versions"])
def test_what_the_two_keep_to_themselves_goes_nowhere(key: str) -> None:
    rows = [rules for way, rules in BELONGS.items() if way.startswith(f"plan.{key}")]
    assert rows and all({"own", "never"} & set(rules) for rules in rows)
    case = give(with_shares(AINO, []), Share("p2", ("plan",), TODAY))
    assert "versions" in case_to_value(case)["plan"]  # type: ignore[operator]
    assert key not in shown(case, "p2")["plan"]


def test_what_may_be_seen_is_a_case_like_any_other() -> None:
    seen = 0
    for case in case_files():
        for person in case.listed("people"):
            found = visible(case, str(person["id"]), TODAY)
            if found is not None:
                seen += 1
                assert read_case_text(case_text(found), "seen.json")
                assert found.person == replace(case.person, name=None, born=None, note=None)
                assert not {"sharing", "meetings", "joined"} & found.parts.keys()
    assert seen == 13


# --- permissions themselves


def test_permissions_go_in_and_out_equal() -> None:
    for case in case_files():
        again = with_shares(case, shares_of(case))
        assert again.parts.get("sharing", ()) == case.parts.get("sharing", ())


ENDS = "2026-12-10"


@pytest.mark.parametrize(
    ("short", "long", "ends"),
    [
        (("plan",), (), True),
        (("plan",), ("plan", "circle"), False),
        (("goal:g1",), ("plan",), False),
        (("plan",), ("goal:g1",), True),
        (("goal:gone",), ("circle",), False),
        (("theme:health",), ("circle",), True),  # the comment on it ends
        (("theme:health",), ("circle", "comments"), False),
    ],
)
def test_a_permission_ends_unless_a_wider_one_goes_on(
    short: tuple[str, ...], long: tuple[str, ...], ends: bool
) -> None:
    case = with_shares(ALEKSI, [Share("p5", short, TODAY, until=ENDS)])
    if long:
        case = give(case, Share("p5", long, TODAY, until="2027-05-01"))
        assert ends_after(case, "p5", "2027-05-01")
    assert ends_after(case, "p5", ENDS) is ends
    assert not ends_after(case, "p5", "2026-12-09")
    assert not ends_after(withdraw(case, "p5", TODAY), "p5", ENDS)


def test_a_permission_to_the_last_of_days_never_ends() -> None:
    case = with_shares(ALEKSI, [Share("p5", ("plan",), TODAY, until="9999-12-31")])
    assert not ends_after(case, "p5", "9999-12-31")

"""Case files as the schema allows them, for tests that try any of them."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from mylife_desktop.domain.later_keys import later_than

THEMES = (
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
WILD_TEXTS = (
    "",
    " ",
    "<b>Kimi</b> & <img src='https://example.invalid/x.png'>",
    "مرحبا، أنا ليفي ‏abc",
    "\u202eKim\u202c \u2067שלום\u2069",
    "🏳️‍🌈👍🏽👨‍👩‍👧 e\u0301 é ﬁ",
    "NUL \x00 bell \x07 escape \x1b[31m delete \x7f",
    "rows\nand\r\nrows\rand\u2028line\u2029paragraph\x85next\x0bvertical\x0cpage",
    '"quoted" \\ backslash ”Finnish” «French» ‘single’ O\'Neill',
    "\ufeffmark \ufffe\uffff \U0010ffff",
    "=1+1\t+2\t-3\t@sum %s {0} {name} &amp; %n",
    "\\ud800 is typed here, not meant",
)
words = st.one_of(st.sampled_from(WILD_TEXTS), st.text(max_size=30))
some_words = words.filter(bool)
long_words = st.one_of(words, st.just("ä" * 2000), st.just("👍" * 2000), st.just("\n" * 2000))
dates = st.dates(min_value=date(1, 1, 1)).map(date.isoformat)
scores = st.integers(0, 10)
reasons = st.sampled_from(("not_now", "rather_not", "not_my_thing"))
clock = st.times().map(lambda time: time.isoformat("minutes"))
themes = st.sampled_from(THEMES)
number = st.integers(0, 120).map(str) | st.just("007")


def _object(
    optional: dict[str, st.SearchStrategy[Any]] | None = None, **required: st.SearchStrategy[Any]
) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required, optional=optional or {})


def _few(item: st.SearchStrategy[Any], **limits: Any) -> st.SearchStrategy[list[Any]]:
    return st.lists(item, **{"max_size": 3, **limits})


def _by_theme(item: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(themes, item, max_size=4)


person = _object(
    {
        "name": some_words,
        "born": st.one_of(dates, dates.map(lambda day: day[:4])),
        "note": words,
    },
    called=some_words,
    language=st.one_of(st.sampled_from(("fi", "sv", "en", "fi-x-easy", "ar")), words),
)
# Built anew each time, because a test may change what it was given.
instrument = st.builds(dict, id=st.just("my-life-16-29"), version=st.just("1"))


@st.composite
def answers(draw: st.DrawFn) -> dict[str, Any]:
    answer = draw(
        _object(
            {
                "importance": scores,
                "satisfaction": scores,
                "hoped": scores,
                "future": long_words,
                "private": st.booleans(),
            }
        )
    )
    open_points = [p for p in ("importance", "satisfaction", "future") if not answer_has(answer, p)]
    skipped = reasons
    if open_points:
        skipped |= st.dictionaries(st.sampled_from(open_points), reasons, min_size=1)
    if draw(st.booleans()):
        answer["skipped"] = draw(skipped)
    return answer


def answer_has(answer: dict[str, Any], point: str) -> bool:
    """Whether a point is answered; a comment of no characters is not."""
    return point in answer and answer[point] != ""


rounds = st.lists(
    _object(
        {
            "place": words,
            "strengths": _few(themes),
            "focus": _few(themes),
            "changes": _by_theme(long_words),
            "worker_view": _by_theme(scores),
            "note": words,
            "instrument": instrument,
        },
        date=dates,
        answers=_by_theme(answers()),
    ),
    max_size=3,
    unique_by=lambda found: found["date"],
).map(lambda found: sorted(found, key=lambda each: each["date"]))


def _people(ids: list[str]) -> st.SearchStrategy[list[dict[str, Any]]]:
    return st.tuples(
        *(
            _object(
                {
                    "role": words,
                    "service": words,
                    "phone": words,
                    "excluded": st.booleans(),
                    "why": words,
                    "coordinator": st.booleans(),
                },
                id=st.just(each),
                name=some_words,
                kind=st.sampled_from(("case_manager", "professional", "own_network")),
            )
            for each in ids
        )
    ).map(list)


times = st.lists(
    st.tuples(clock, clock).flatmap(
        lambda ends: _object(
            {"travel_min": st.integers(0, 1440), "every_weeks": st.integers(1, 52)},
            **{
                "days": st.lists(
                    st.sampled_from(("mon", "tue", "wed", "thu", "fri", "sat", "sun")),
                    min_size=1,
                    max_size=8,
                ),
                "from": st.just(min(ends)),
                "to": st.just(max(ends)),
            },
        )
    ),
    max_size=2,
)
limits = _object(
    {
        "max_days": st.integers(0, 7),
        "free_weekdays": st.integers(0, 5),
        "not_before": clock,
        "not_after": clock,
    }
).filter(bool)


assessed = _object({"on": dates, "by": words}, text=some_words)


def _plan_elsewhere(
    plan: str, goals: list[str], people: list[str]
) -> st.SearchStrategy[dict[str, Any]]:
    optional = {"date": dates, "valid_until": dates}
    if people:
        optional["holder"] = st.sampled_from(people)
    each = [
        _object(
            {"weekly": words, "times": times, "limits": limits, "assessed": assessed},
            id=st.just(goal),
            theme=themes,
            text=some_words,
        )
        for goal in goals
    ]
    return _object(
        optional,
        id=st.just(plan),
        service=some_words,
        title=some_words,
        goals=st.tuples(*each).map(list),
    )


def _step(doers: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    moved = _object({"from": dates, "why": words}, on=dates, to=dates)
    checked = _object(
        {"word": words},
        on=dates,
        state=st.sampled_from(("done", "on_the_way", "not_yet", "not_wanted")),
    )
    return _object(
        {
            "service": words,
            "by": dates,
            "moved": _few(moved),
            "checked": _few(checked),
            "made": dates,
        },
        text=some_words,
        who=_few(st.sampled_from(["me", *doers]), min_size=1),
        state=st.sampled_from(("open", "doing", "done", "dropped")),
    )


def _goal(goal: str, theirs: list[str], doers: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    return _object(
        {
            "helps": words,
            "noticed": words,
            "why_ended": words,
            "joins": _few(st.sampled_from(theirs)) if theirs else st.builds(list),
            "from_round": dates,
            "satisfaction_then": scores,
            "hoped": scores,
        },
        id=st.just(goal),
        theme=themes,
        words=some_words,
        state=st.sampled_from(("active", "waiting", "reached", "ended")),
        steps=_few(_step(doers)),
    )


def _sharing(doers: list[str], goals: list[str]) -> st.SearchStrategy[list[dict[str, Any]]]:
    if not doers:
        return st.builds(list)
    parts = ["circle", "comments", "plan", *(f"theme:{theme}" for theme in THEMES)]
    return _few(
        _object(
            {
                "except": _few(themes.map(lambda theme: f"comment:{theme}")),
                "how": st.sampled_from(("spoken", "written", "signed_on_screen")),
                "until": dates,
                "withdrawn": dates,
            },
            **{
                "with": st.sampled_from(doers),
                "parts": _few(st.sampled_from([*parts, *(f"goal:{goal}" for goal in goals)])),
                "given": dates,
            },
        )
    )


meeting_words = st.one_of(words, st.just("2027-01-14 09:05, kirjasto"), st.just("2027-01-14 09:05"))


def _plan(
    goals: list[str], theirs: list[str], doers: list[str], people: list[str]
) -> st.SearchStrategy[dict[str, Any]]:
    review = _object(date=dates, note=words)
    decision = _object(
        {"why": words, "rests_on": words, "who": _few(st.sampled_from(["me", *people]))},
        finding=some_words,
        choice=some_words,
        on=dates,
    )
    optional = {
        "agreed": dates,
        "next_meeting": meeting_words,
        "reviews": _few(review),
        "decisions": _few(decision),
        "nobody_else": dates,
        "versions": st.lists(_version(), max_size=2),
    }
    if theirs:
        pair = st.lists(st.sampled_from(theirs), min_size=2, max_size=2)
        optional["pulls_apart"] = _few(pair)
    return _object(
        optional,
        goals=st.tuples(*(_goal(goal, theirs, doers) for goal in goals)).map(list),
    )


@st.composite
def _version(draw: st.DrawFn) -> dict[str, Any]:
    """A plan as it was read back: it has its own goals, people and shares."""
    people, goals = draw(_ids("p")), draw(_ids("g"))
    answered = st.sampled_from(("yes", "no", "not_yet"))
    version = draw(
        _object(
            {"next_meeting": meeting_words},
            on=dates,
            said=_object({"case_manager": answered, "words": words}, me=answered),
        )
    )
    if people or draw(st.booleans()):
        version["people"] = draw(_people(people))
    doers = [each["id"] for each in version.get("people", ()) if not each.get("excluded")]
    gone = ["e1g1", "e7g120"]  # what it joined may not be there any more
    version["goals"] = [draw(_goal(goal, gone, doers)) for goal in goals]
    if draw(st.booleans()):
        version["sharing"] = draw(_sharing(doers, goals))
    return version


moments = st.datetimes().map(lambda found: found.isoformat(timespec="seconds") + "+00:00")


@st.composite
def _meetings(draw: st.DrawFn, people: list[str]) -> list[dict[str, Any]]:
    optional: dict[str, st.SearchStrategy[Any]] = {
        "began": st.one_of(moments, st.sampled_from(("2026-11-22T09:30:00.123456Z",))),
        "ended": moments,
        "part": st.sampled_from(("welcome", "circle", "compare", "focus")),
        "language": words,
        "others": _few(words),
        "refused": st.just(False),
    }
    if people:
        optional["here"] = _few(st.sampled_from(people))
    met = _object(optional, date=dates)
    refused = _object(date=dates, refused=st.just(True))
    found = draw(_few(st.one_of(met, refused), unique_by=lambda each: each["date"]))
    return sorted(found, key=lambda each: each["date"])


def _given(people: list[str]) -> st.SearchStrategy[list[dict[str, Any]]]:
    parts = ["circle", "comments", "plan", "goal:g1", *(f"theme:{theme}" for theme in THEMES)]
    return _few(
        _object(
            {
                "to": st.sampled_from(("me", "record", *people)),
                "until": dates,
                "parts": _few(st.sampled_from(parts)),
            },
            on=dates,
            what=st.sampled_from(("take_home", "wallet", "plan", "extract", "copy")),
            how=st.sampled_from(("paper", "pdf", "locked_pdf", "picture", "file")),
            by=words,
        )
    )


def _ids(before: str) -> st.SearchStrategy[list[str]]:
    return _few(number.map(lambda digits: before + digits), unique=True)


@st.composite
def case_values(draw: st.DrawFn, depth: int = 2) -> dict[str, Any]:
    """The JSON value of a case file that the schema and its description allow.

    `depth`: how deep cases may stand within one another.
    """
    value: dict[str, Any] = {
        "format": draw(st.sampled_from(("mylife-case/1", "mylife-case/1.0", "mylife-case/1.1"))),
        "person": draw(person),
        "rounds": draw(rounds),
    }
    people = draw(_ids("p"))
    if people or draw(st.booleans()):
        value["people"] = draw(_people(people))
    doers = [each["id"] for each in value.get("people", ()) if not each.get("excluded")]
    elsewhere = draw(_ids("e"))
    theirs = {plan: draw(_ids(f"{plan}g")) for plan in elsewhere}
    if elsewhere or draw(st.booleans()):
        value["plans_elsewhere"] = [
            draw(_plan_elsewhere(plan, theirs[plan], people)) for plan in elsewhere
        ]
    goals = draw(_ids("g"))
    if goals or draw(st.booleans()):
        every = [goal for group in theirs.values() for goal in group]
        value["plan"] = draw(_plan(goals, every, doers, people))
    if draw(st.booleans()):
        value["sharing"] = draw(_sharing(doers, goals))
    if draw(st.booleans()):
        value["meetings"] = draw(_meetings(doers))
    if draw(st.booleans()):
        value["given"] = draw(_given(people))
    if depth and draw(st.integers(0, 3)) == 0:
        entry = _object(on=dates, case=case_values(depth - 1))
        value["joined"] = draw(st.lists(entry, max_size=2))
    if any(True for _ in later_than("", value)):
        value["format"] = draw(st.sampled_from(("mylife-case/1.1", "mylife-case/1.01")))
    return value

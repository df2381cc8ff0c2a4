"""The pages of the plan in Finnish and Swedish, at 200 % text, with keys alone."""

import shutil
from pathlib import Path

import pytest

from mylife_desktop.domain.case import Case, case_from_value
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.plan import ME, GoalState, Plan, plan_of
from mylife_desktop.store.store import Store
from tests.journeys.desk import Desk
from tests.journeys.hands import TODAY, Hand, plan_room, services
from tests.journeys.opened import Made, Open, unlock
from tests.journeys.test_meeting import shown_words

SPOKEN = {
    "fi": {
        "begin": "Aloitetaan",
        "goals": "Omat tavoitteet",
        "goal": "Tapaan Iidaa taas.",
        "step": "Soitan hänelle",
        "pages": ("Luetaan suunnitelma yhdessä", "Onko tämä meidän suunnitelmamme?"),
        "line": "Minä: Soitan hänelle. Viimeistään su 6.12.",
        "yes": ("Saga: kyllä", "Omatyöntekijä: kyllä", "Sovittu"),
        "services": "Mitä palvelut suunnittelevat",
        "fold": "Viikko sanoina",
        "week": ("Maanantai:", "Yhtä aikaa 11–12", "Viivoitettu: kaksi asiaa yhtä aikaa."),
    },
    "sv": {
        "begin": "Nu börjar vi",
        "goals": "Mina mål",
        "goal": "Jag träffar Iida igen.",
        "step": "Jag ringer henne",
        "pages": ("Vi läser planen tillsammans", "Är det här vår plan?"),
        "line": "Jag: Jag ringer henne. Senast sön 6 dec",
        "yes": ("Saga: ja", "Kontaktperson: ja", "Överenskommet"),
        "services": "Vad tjänsterna planerar",
        "fold": "Veckan i ord",
        "week": ("Måndag:", "Samtidigt 11–12", "Streckat: två saker samtidigt."),
    },
}


def saga(language: str) -> Case:
    """Who comes today: two services ask for one hour of her week."""

    def service(id_: str, name: str, goal: str, begins: str, ends: str) -> dict[str, object]:
        times = [{"days": ["mon"], "from": begins, "to": ends}]
        one = {"id": f"{id_}g1", "theme": "health", "text": goal, "times": times}
        return {"id": id_, "service": name, "title": "P", "goals": [one]}

    return case_from_value(
        {
            "format": "mylife-case/1",
            "person": {"called": "Saga", "language": language},
            "plans_elsewhere": [
                service("e1", "AAA", "Aaa", "09:00", "12:00"),
                service("e2", "BBB", "Bbb", "11:00", "13:00"),
            ],
            "plan": {"goals": [], "next_meeting": "2026-11-22 14:05, Aula"},
            "rounds": [
                {"date": "2026-10-01", "answers": {"friends": {"importance": 8, "satisfaction": 2}}}
            ],
        }
    )


@pytest.fixture(params=list(SPOKEN))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def keys(language: str, made: Made, open_program: Open, tmp_path: Path) -> Hand:
    """Saga's meeting in her language with large texts, opened as on every day: with one key."""
    folder = Path(shutil.copytree(made.folder, tmp_path / "saga" / "store"))
    with Store.open(folder, made.key) as store:
        store.add(saga(language))
    desk = open_program(folder, language=language, text_percent=200)
    unlock(desk)
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    desk.settle()
    hand = Hand(desk, "keys")
    hand.use(SPOKEN[language]["begin"])  # below what is to be read, where texts are large
    assert desk.meeting.part is Part.CIRCLE and desk.meeting.language == language
    return hand


def is_in_sight(desk: Desk) -> bool:
    """Whether what has the keyboard is on the screen, and not scrolled away."""
    at = desk.focus
    return at is not None and not at.visibleRegion().isEmpty()


def kept(desk: Desk) -> Plan:
    """What is on the disk of her plan."""
    desk.wait(lambda: desk.session.flush())
    return plan_of(desk.on_disk("Saga"))


def use(hand: Hand, *names: str) -> None:
    """Go there with Tab and press Enter; where the keyboard stands can be seen all the way."""
    for name in names:
        hand.tab_to(name)
        assert is_in_sight(hand.desk), name
        hand.desk.press("Return")
        hand.desk.settle()


def test_from_the_circle_to_a_goal_with_a_step_and_a_yes(keys: Hand, language: str) -> None:
    desk, words = keys.desk, SPOKEN[language]
    keys.go(Part.PLAN)
    use(keys, words["goals"])
    assert is_in_sight(desk) and desk.focus is plan_room(desk).goals.page.first_focus()
    desk.press("Return")
    desk.settle()
    keys.write(words["goal"])
    assert is_in_sight(desk) and words["goal"] in shown_words()
    desk.press("Return")
    desk.settle()
    assert is_in_sight(desk), "the step is what comes next"
    desk.press("Return")
    desk.settle()
    keys.write(words["step"])
    assert is_in_sight(desk) and words["step"] in shown_words()
    desk.press("Return")
    desk.settle()
    (made,) = kept(desk).goals
    (step,) = made.steps
    assert (made.words, made.state) == (words["goal"], GoalState.ACTIVE)
    assert (step.text, step.who, step.by) == (words["step"], (ME,), "2026-12-06")
    keys.go(Part.AGREE)
    seen = shown_words().replace("\u200b", "")
    assert [one for one in (*words["pages"], words["line"]) if one not in seen] == []
    mine, theirs, agreed = words["yes"]
    use(keys, mine, theirs)
    assert agreed in shown_words() and kept(desk).agreed == TODAY


def test_the_week_is_told_in_the_language(keys: Hand, language: str) -> None:
    desk, words = keys.desk, SPOKEN[language]
    keys.go(Part.PLAN)
    use(keys, words["fold"])
    seen = shown_words().replace("\u200b", "")
    assert [one for one in words["week"] if one not in seen] == []
    week = services(desk).week
    assert week.now.accessibleDescription() == week.words() and week.words() in seen
    assert is_in_sight(desk)

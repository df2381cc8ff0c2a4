"""Why a theme is suggested, in a sentence of its own for each theme: grammar does not fill gaps."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mylife_desktop.domain.prompts import Prompt
from mylife_desktop.language import interface_language, short_day

SENTENCES = {
    "studies_work": QT_TRANSLATE_NOOP(
        "ThemeSentences", "You said studies and work matter a lot, and gave them {score}."
    ),
    "family": QT_TRANSLATE_NOOP(
        "ThemeSentences", "You said family matters a lot, and gave it {score}."
    ),
    "health": QT_TRANSLATE_NOOP(
        "ThemeSentences", "You said health matters a lot, and gave it {score}."
    ),
    "friends": QT_TRANSLATE_NOOP(
        "ThemeSentences", "You said friends matter a lot, and gave them {score}."
    ),
    "development": QT_TRANSLATE_NOOP(
        "ThemeSentences", "You said your own development matters a lot, and gave it {score}."
    ),
    "housing": QT_TRANSLATE_NOOP(
        "ThemeSentences", "You said it matters a lot where and how you live, and gave it {score}."
    ),
    "finance": QT_TRANSLATE_NOOP(
        "ThemeSentences", "You said your finances matter a lot, and gave them {score}."
    ),
    "life": QT_TRANSLATE_NOOP(
        "ThemeSentences",
        "You said it matters a lot to be content with your life, and gave it {score}.",
    ),
    "self_esteem": QT_TRANSLATE_NOOP(
        "ThemeSentences", "You said good self-esteem matters a lot, and gave yours {score}."
    ),
    "resilience": QT_TRANSLATE_NOOP(
        "ThemeSentences", "You said coping with hard times matters a lot, and gave it {score}."
    ),
}
"""By the ids of the standard themes; a theme of another questionnaire has the general one."""

ANY_THEME = QT_TRANSLATE_NOOP(
    "ThemeSentences", "{theme}: you said this matters a lot, and gave it {score}."
)


def reason(prompt: Prompt, theme: str, today: str, language: str) -> str:
    """Why this theme is suggested; what was said on an earlier day names that day.

    `theme` is its name as it is shown.
    """
    words = _translated(SENTENCES.get(prompt.theme, ANY_THEME))
    sentence = words.format(theme=theme, score=prompt.satisfaction.score)
    return " ".join([sentence, *_days(prompt, today, language)])


def day_in(iso: str, today: str, language: str) -> str:
    """A date as it is said on the day `today`: with its year if that is another one."""
    day = short_day(iso, language)
    if iso[:4] == today[:4]:
        return day
    return f"{day}{'' if interface_language(language) == 'fi' else ' '}{iso[:4]}"


def _days(prompt: Prompt, today: str, language: str) -> list[str]:
    """When the values were given, those of today left out."""
    importance, satisfaction = prompt.dates
    if importance == satisfaction:
        found = {_translated(BOTH_FROM): importance}
    else:
        found = {
            _translated(IMPORTANCE_FROM): importance,
            _translated(SATISFACTION_FROM): satisfaction,
        }
    return [
        words.format(day=day_in(day, today, language))
        for words, day in found.items()
        if day != today
    ]


BOTH_FROM = QT_TRANSLATE_NOOP("ThemeSentences", "That was on {day}.")
IMPORTANCE_FROM = QT_TRANSLATE_NOOP("ThemeSentences", "How much it matters you said on {day}.")
SATISFACTION_FROM = QT_TRANSLATE_NOOP("ThemeSentences", "The number is from {day}.")


def _translated(words: object) -> str:
    return QCoreApplication.translate("ThemeSentences", str(words))

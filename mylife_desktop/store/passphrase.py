"""What a passphrase must be: long enough, and not one of those that everybody tries first."""

import re
import unicodedata
from typing import Final

from mylife_desktop.domain.problem import StoreProblem

MINIMUM: Final = 12
"""Characters (Unicode code points in NFC) that a passphrase has at least. There is no maximum."""

_WORDS = """
    admin avaasesam asdasd baby batman changeme charlie correcthorsebatterystaple dragon elämä
    elämänympyrä enmuista facebook finland football godmorgon google goodmorning hei hej hello
    helsinki hemlig hockey hyvääiltaa hyvääpäivää hyvääyötä iloveyou internet isänmaa jaakiekko
    jagälskardig jalkapallo jääkiekko kesä kissa koira koti kuopio kärlek letmein liverpool login
    love lösen lösenord manchester master min minunelämäni minun minärakastansinua mitt
    mitäkuuluu monkey mummo my mylife myös nuori ohjaaja on passord passphrase password perkele
    pokemon princess qwerty rakas rakastan rakkaus salainen salakala salasana salasanani sauna
    secret sininen sommar starwars suomi summer sunshine superman sverige syksy talvi tervetuloa
    testi the thisismypassword trustno turku user vanha vieras vinter välkommen welcome whatever
    winter your är
"""
_LINES = (
    "01234567890123456789",
    "abcdefghijklmnopqrstuvwxyzåäö",
    "qwertyuiopåasdfghjklöäzxcvbnm",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
    "1q2w3e4r5t6y7u8i9o0p",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "!@#$%^&*()_+",
    '!"#¤%&/()=?',
)
"""What fingers and mouths run along, forwards and backwards."""

_RUN = 4
"""Characters in one line that are no secret."""

_LONGEST_PATTERN = 8
"""Characters that, repeated over and over, are no longer secret than once."""

_FEWEST_DIFFERENT = 5
_LONGEST_COMMON = 128
"""Nobody tries words and runs of this length first; what is longer is not searched for them."""

_LOOK_ALIKES = str.maketrans("013457@$!", "oieastasi")

# In a casefolded text a capital letter stands for a run that was taken out. The groups are atomic,
# so that no passphrase, however long, makes the search slow.
_ANY_WORD = "|".join(sorted(set(_WORDS.split()), key=len, reverse=True))
_COMMON = re.compile(rf"[\W\d_]{{0,5}}+(?:(?>R|{_ANY_WORD})[\W\d_]{{0,5}}+)++")
_EDGES = re.compile(r"^[\W\d_]{1,5}|[\W\d_]{1,5}$")


def normal(passphrase: str) -> str:
    """The form in which a passphrase counts, whichever way its letters were composed (NFC)."""
    return unicodedata.normalize("NFC", passphrase)


def check_passphrase_rules(passphrase: str) -> None:
    """Raises StoreProblem passphrase_short (minimum) or passphrase_common."""
    text = normal(passphrase)
    if len(text) < MINIMUM:
        raise StoreProblem("passphrase_short", minimum=MINIMUM)
    if _is_common("".join(text.casefold().split())):
        raise StoreProblem("passphrase_common")


def _is_common(text: str) -> bool:
    if len(set(text)) < _FEWEST_DIFFERENT or _is_repeated(text):
        return True
    if len(text) > _LONGEST_COMMON:
        return False
    text = _without_runs(text)
    disguised = _EDGES.sub("", text).translate(_LOOK_ALIKES)
    return any(_COMMON.fullmatch(each) for each in (text, disguised))


def _is_repeated(text: str) -> bool:
    return any(text == (text[:n] * len(text))[: len(text)] for n in range(1, _LONGEST_PATTERN + 1))


def _without_runs(text: str) -> str:
    left, at = "", 0
    while at < len(text):
        length = _run_length(text[at:])
        left += "R" if length >= _RUN else text[at]
        at += length if length >= _RUN else 1
    return left


def _run_length(text: str) -> int:
    """How many characters of the beginning are one character repeated, or lie in one line."""
    longest = len(text) - len(text.lstrip(text[0]))
    for line in (*_LINES, *(line[::-1] for line in _LINES)):
        length = longest + 1
        while length <= len(text) and text[:length] in line:
            longest, length = length, length + 1
    return longest

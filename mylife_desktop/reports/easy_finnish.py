"""Easy Finnish (selkokieli) for the pages that a client reads: sentences of its own.

Short main clauses and common words, not a shortened translation. A text that is not here is said
in Finnish.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

EASY_FINNISH: Final = "fi-x-easy"

EASY: Final[Mapping[str, str]] = MappingProxyType(
    {
        # what stands on several pages
        "My Life · {called}": "Minun elämäni · {called}",
        "me": "minä",
        # the Circle
        "Important": "Tärkeys",
        "Satisfied now": "Tyytyväisyys nyt",
        "Hoped for": "Toive",
        "The Circle of {date}. Each number is from 0 to 10.": (
            "Ympyrä {date}. Pienin numero on 0. Suurin numero on 10."
        ),
        "important {score}": "tärkeys {score}",
        "satisfied now {score}": "tyytyväisyys nyt {score}",
        "hoped for {score}": "toive {score}",
        "no answer": "ei vastausta",
        "with the number {number} beside it": "vieressä on numero {number}",
        "with the numbers {numbers} beside it": "vieressä ovat numerot {numbers}",
        # the page to take home
        "This is what we talked about. It is yours.": (
            "Näistä asioista me puhuimme. Tämä paperi on sinun."
        ),
        "This is what we talked about and what we agreed. It is yours.": (
            "Näistä asioista me puhuimme ja sovimme. Tämä paperi on sinun."
        ),
        "This is what we talked about. Some of it is new since we agreed. It is yours.": (
            "Näistä asioista me puhuimme. Osa asioista on uusia. "
            "Niistä emme ole vielä sopineet. Tämä paperi on sinun."
        ),
        "This is what we talked about. Nothing is agreed yet, and there is no hurry. "
        "It is yours.": (
            "Näistä asioista me puhuimme. Emme ole vielä sopineet mitään. Ei ole kiire. "
            "Tämä paperi on sinun."
        ),
        "I filled in this Circle on {on_day}.": "Täytin tämän ympyrän {on_day}.",
        "Pale marks: {days}.": "Tein vaaleat merkit aikaisemmin: {days}.",
        "My strengths": "Minun vahvuuteni",
        "What already helps:": "Tämä auttaa jo:",
        "What I want, and what happens next": "Mitä minä haluan ja mitä tapahtuu seuraavaksi",
        "Later:": "Myöhemmin:",
        "Reached:": "Tässä olen onnistunut:",
        "{step} — {who}": "{step} – Kuka tekee: {who}.",
        "{step} — {who}, by {on_day}": "{step} – Kuka tekee: {who}. Milloin: viimeistään {on_day}.",
        "{step} — {who}; the day was {day}": "{step} – Kuka tekee: {who}. Päivä oli {day}.",
        "{step} — {who}, already under way": "{step} – Kuka tekee: {who}. Tämä on jo alkanut.",
        "{step} — {who}, already under way, by {on_day}": (
            "{step} – Kuka tekee: {who}. Tämä on jo alkanut. Milloin: viimeistään {on_day}."
        ),
        "nobody yet": "ei vielä kukaan",
        "Already done: {steps}": "Tämä on jo tehty: {steps}",
        "We look for the next step together.": "Mietimme yhdessä, mitä teemme seuraavaksi.",
        "What comes next we think about together.": "Mietimme yhdessä, mitä teemme seuraavaksi.",
        "I want to begin with:": "Haluan aloittaa tästä:",
        "There is no goal yet, and that is fine.": "Tavoitetta ei vielä ole. Se ei haittaa.",
        "Who helps": "Kuka auttaa minua",
        "my case manager": "minun omatyöntekijäni",
        "We meet again": "Tapaamme taas",
        "We meet again:": "Tapaamme taas:",
        "on {on_day} at {time}": "{on_day} kello {time}",
        ", with {names}": ". Mukana: {names}",
        "We agree on the next meeting later.": "Sovimme seuraavan tapaamisen myöhemmin.",
        # the card for the wallet
        "My next step:": "Tämän teen seuraavaksi:",
        "Next step:": "Tämä tapahtuu seuraavaksi:",
        "{step} — by {on_day}": "{step} – Milloin: viimeistään {on_day}",
        "I can call:": "Voin soittaa:",
        "We meet:": "Tapaamme:",
        "{on_day} at {time}": "{on_day} kello {time}",
        "Help now:": "Apua heti:",
        # empty forms
        "My Circle of Life": "Minun elämäni ympyrä",
        "My life": "Minun elämäni",
        "Name": "Nimi",
        "Date": "Päivä",
        "Draw a mark of each kind on every line, from 0 in the middle to 10 at the edge: "
        "how important it is, how satisfied you are now, and where you would like to be.": (
            "Piirrä merkit viivoille. Keskellä on 0. Reunassa on 10. "
            "Kuinka tärkeä asia on sinulle? Kuinka tyytyväinen olet nyt? "
            "Mihin numeroon haluat päästä?"
        ),
        "Tick one number in each row, and write in your own words if you like.": (
            "Valitse joka riviltä yksi numero. Voit myös kirjoittaa, mitä toivot."
        ),
        "You may leave anything empty.": "Sinun ei tarvitse vastata kaikkeen.",
        "Thank you. There are no right or wrong answers.": (
            "Kiitos. Kaikki vastaukset ovat oikein."
        ),
        "An empty Circle. Its lines, clockwise from the top: {themes}.": (
            "Tyhjä ympyrä. Ensimmäinen viiva on ylhäällä. Viivat ovat: {themes}."
        ),
    }
)
"""By the English text that they stand for."""

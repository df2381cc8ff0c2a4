"""What can be wrong, as a value: a kind and what belongs to it, worded elsewhere.

A problem is the fault of the surroundings or of what was given (a file, a passphrase, a disk), not
a bug: it is told to the two people in one calm sentence (`problem_texts`), in their language.
"""

import traceback
from pathlib import Path
from typing import Any


class Problem(Exception):
    """Something that people must be told.

    `kind` names the sentence; `file` is the file it is about and `place` the place in it
    (``rounds/0/answers/friends/importance``), where there is one; `values` are the figures and
    names that the sentence needs. A problem never carries a person's words.
    """

    def __init__(self, kind: str, *, file: str = "", place: str = "", **values: Any) -> None:
        super().__init__(kind, file, place, values)
        self.kind = kind
        self.file = file
        self.place = place
        self.values = values

    def __str__(self) -> str:
        parts = [self.kind, self.file, self.place, *(f"{k}={v}" for k, v in self.values.items())]
        return ": ".join(part for part in parts if part)


class StoreProblem(Problem):
    """The store cannot be opened, read or written."""


class CaseFileProblem(Problem):
    """A case file is not what it should be."""


class InstrumentProblem(Problem):
    """A questionnaire file is not what it should be."""


def unexpected(error: BaseException) -> Problem:
    """A fault of ours as a problem: where it came up, and never what it says.

    The message of an exception may hold anybody's words; its type and its lines do not.
    """
    frames = reversed(traceback.extract_tb(error.__traceback__))
    places = (f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    return Problem("unexpected", trace=f"{type(error).__name__} {' '.join(places)}")

"""What the templates of `resources/paper` are given: texts with their directions, and drawings."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeAlias

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.reports.circle_drawing import Size, circle_svg, mark_svg, paper_palette
from mylife_desktop.reports.fonts import FAMILIES, clusters, printable
from mylife_desktop.reports.pieces import small_pieces
from mylife_desktop.reports.report import (
    Apart,
    Block,
    Drawing,
    Form,
    Heading,
    Lines,
    Points,
    Report,
    Scale,
    Table,
    Wish,
    Words,
)
from mylife_desktop.reports.scripts import ends_left_to_right, is_right_to_left, runs

PHONE: Final = "phone"
_WIDTH: Final = 482.0
_SIZES: Final[dict[str, tuple[Size, ...]]] = {
    Form.TAKE_HOME: tuple(Size(_WIDTH, high, 12) for high in (370, 340, 315, 290, 270)),
    Form.PAGES: (Size(_WIDTH, 300, 11),),
    Form.BLANK: (Size(_WIDTH, 430, 12),),
    PHONE: (Size(328, 250, 9),),
}
"""How large the Circle may be drawn, in points, the first that fits; its least text is 11 pt."""
_SMALL: Final = (Size(_WIDTH, 235, 9),)
_LONG_WORD: Final = 30  # signs; hardly a Finnish word is longer
_PIECE: Final = 5
_LONG_TITLE, _LONG_DATE = 44, 30  # signs: longer, they do not stand side by side
_LONG_GOAL: Final = 1500  # signs: longer, it may go on over the page
_LONG_CELL: Final = 400
_SIGNS: Final = 92.0  # of a table's print beside one another in the width of a page
_WIDE_SIGN: Final = 1.12  # of a word in capitals and wide letters
_USUAL_SIGN: Final = 1.06
_FULL_CELL: Final = 120
_MAY_BREAK: Final = "\u200b"

_Told: TypeAlias = dict[str, Any]


def data_of(report: Report, form: str) -> tuple[_Told, dict[str, str]]:
    """What the template of a form is given, and the drawings by their names."""
    drawings: dict[str, str] = {}
    language, _, region = report.language.partition("-")
    for viewpoint in Viewpoint:
        drawings[viewpoint.value] = mark_svg(viewpoint).decode()
    return {
        "form": form,
        "lang": language,
        "region": region if len(region) == 2 else "",
        "families": FAMILIES,
        "colours": vars(paper_palette()),
        "name": _named(report.title).replace("\n", " "),
        "title": text(_named(report.title)),
        "date": text(report.date),
        "lead": text(report.lead),
        "is-long-head": len(report.title) > _LONG_TITLE or len(report.date) > _LONG_DATE,
        "foot": text(report.foot),
        "blocks": list(_blocks(_fitting(report.blocks, form), form, drawings)),
    }, drawings


def _fitting(blocks: tuple[Block, ...], form: str) -> Iterator[Block]:
    """The blocks a form has room for: a card none wider than it, one long page no new page."""
    for block in blocks:
        if isinstance(block, Apart) and form not in (Form.PAGES, Form.BLANK, Form.TAKE_HOME):
            continue
        if form not in (Form.WALLET, Form.WALLET_SHEET):
            yield block
        elif not isinstance(block, Drawing):
            yield from small_pieces(block)


def _blocks(blocks: Iterable[Block], form: str, drawings: dict[str, str]) -> Iterator[_Told]:
    level, before = 0, None
    for block in blocks:
        if isinstance(block, Heading):
            level = min(block.level, level + 1)  # none is skipped, whatever it was given
            yield {
                "is": "heading",
                "level": level + 1,
                "text": text(_named(block.text)),
            }
        elif isinstance(block, Drawing):
            yield _drawing(block, form, drawings)
        else:
            told = {"is": type(block).__name__.lower()} | _TOLD[type(block)](block)
            yield told | {"below-drawing": isinstance(before, Drawing)}
        before = block


def _drawing(block: Drawing, form: str, drawings: dict[str, str]) -> _Told:
    sizes = []
    for size in _SMALL if block.is_small else _SIZES.get(form, _SMALL):
        name = f"circle{len(drawings)}"
        drawings[name] = circle_svg(block.picture, size).decode()
        sizes.append({"name": name, "width": size.width})
    legend = [{"mark": mark, "text": text(called)} for mark, called in block.legend]
    return {"is": "drawing", "sizes": sizes, "told": _named(block.told), "legend": legend}


_TOLD: Final[dict[type[Block], Callable[[Any], _Told]]] = {
    Words: lambda b: {"text": text(b.text), "strong": text(b.strong), "quiet": b.quiet},
    Points: lambda b: {"items": [text(item) for item in b.items]},
    Wish: lambda b: {
        "words": text(b.words),
        "lines": [_told(one) for one in b.lines],
        "number": b.number,
        "is-long": sum(map(len, (b.words, *b.lines))) > _LONG_GOAL,
    },
    Table: lambda b: {
        "told": text(b.told),
        "heads": [text(head) for head in b.heads],
        "rows": [[_cell(cell) for cell in row] for row in b.rows],
        **_columns([*zip(b.heads, *b.rows, strict=True)]),
    },
    Scale: lambda b: {"question": text(b.question), "ends": [text(end) for end in b.ends]},
    Lines: lambda b: {"text": text(b.text), "count": b.count},
    Apart: lambda _: {},
}


def _cell(words: str) -> _Told:
    return {"text": text(words), "is-long": len(words) > _LONG_CELL}


def _columns(columns: list[tuple[str, ...]]) -> _Told:
    """How wide each column is, in signs: what is long has what the longest words leave.

    Where these have no room beside one another they are broken.
    """
    longest = [max(map(len, one), default=0) for one in columns]
    words = [max(map(len, " ".join(one).split()), default=0) for one in columns]
    least = [min(word, _LONG_WORD) * _WIDE_SIGN + 2 for word in words]
    wanted = [min(long, _FULL_CELL) * _USUAL_SIGN + 2.2 for long in longest]
    left, widths = max(_SIGNS - sum(least), 0.0), list(least)
    by_need = sorted(range(len(columns)), key=lambda at: wanted[at] - least[at])
    for place, at in enumerate(by_need):  # who needs little has it; the others share the rest
        given = max(min(wanted[at] - least[at], left / (len(columns) - place)), 0.0)
        widths[at] += given
        left -= given
    return {"widths": widths, "is-tight": sum(least) > _SIGNS}


def _named(words: str) -> str:
    """A name, and a dash where there is none: a heading or a drawing without one is no heading."""
    return printable(words).strip(" \n\u00a0\u200c\u200d") or "–"


def text(words: str) -> list[_Told]:
    """The lines of a text as the template takes them: direction, and stretches with languages."""
    return [
        {"rtl": is_right_to_left(line), "runs": [list(run) for run in runs(_breakable(line))]}
        for line in printable(words).split("\n")
    ]


def _told(words: str) -> list[_Told]:
    """A sentence of the page's language, also where it begins with somebody's words in another."""
    lines = printable(words).split("\n")
    told = zip(text(words), lines, strict=True)
    return [one | {"rtl": one["rtl"] and not ends_left_to_right(line)} for one, line in told]


def _breakable(line: str) -> str:
    """The same, with places where a word too long for any line may be broken."""
    if len(line) <= _LONG_WORD:
        return line
    return " ".join(
        _MAY_BREAK.join(_pieces(word)) if len(word) > _LONG_WORD else word
        for word in line.split(" ")
    )


def _pieces(word: str) -> Iterator[str]:
    signs = list(clusters(word))
    for at in range(0, len(signs), _PIECE):
        yield "".join(signs[at : at + _PIECE])

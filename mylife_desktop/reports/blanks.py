"""Empty forms to fill in by hand: the Circle to draw on, and the survey."""

from collections.abc import Iterator

from mylife_desktop.circle.picture import picture_of
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import HIGHEST, LOWEST, Viewpoint
from mylife_desktop.reports.circle_told import CircleTexts
from mylife_desktop.reports.paper_texts import PaperTexts
from mylife_desktop.reports.report import (
    Block,
    Drawing,
    Form,
    Heading,
    Lines,
    Report,
    Scale,
    Words,
)

_LINES = 2
"""How many lines there are for what somebody hopes for."""


def circle(code: str, instrument: Instrument) -> Report:
    """An empty Circle to draw on, in the language that the program speaks now."""
    texts = BlankTexts(code)
    legend = tuple((each.value, name) for each, name in CircleTexts(code).viewpoints())
    blocks: tuple[Block, ...] = (
        *texts.who_and_when(),
        Words(texts.how_to_draw()),
        Drawing(picture_of(instrument, code, Round("")), texts.empty(instrument), legend),
        *texts.meanings(instrument),
    )
    return Report(Form.BLANK, code, texts.my_circle(), "", blocks=blocks)


def survey(code: str, instrument: Instrument) -> Report:
    """The questions, in the questionnaire's own words and the language that is spoken now."""
    texts = BlankTexts(code)
    blocks: tuple[Block, ...] = (
        *texts.who_and_when(),
        Words(texts.how_to_tick()),
        *texts.meanings(instrument),
        *(block for theme in instrument.theme_ids for block in texts.theme(instrument, theme)),
        Words(texts.thanks(), quiet=True),
    )
    return Report(Form.BLANK, code, texts.my_life(), "", blocks=blocks)


class BlankTexts(PaperTexts):
    """The sentences on the forms."""

    def my_circle(self) -> str:
        """What the drawing is called."""
        return self.tr("My Circle of Life")

    def my_life(self) -> str:
        """What the survey is called."""
        return self.tr("My life")

    def who_and_when(self) -> tuple[Block, ...]:
        """Where the name and the date are written."""
        return Lines(self.tr("Name")), Lines(self.tr("Date"))

    def how_to_draw(self) -> str:
        """What to do with the Circle."""
        words = self.tr(
            "Draw a mark of each kind on every line, from 0 in the middle to 10 at the edge: "
            "how important it is, how satisfied you are now, and where you would like to be."
        )
        return f"{words} {self.anything_empty()}"

    def how_to_tick(self) -> str:
        """What to do with the questions."""
        words = self.tr("Tick one number in each row, and write in your own words if you like.")
        return f"{words} {self.anything_empty()}"

    def anything_empty(self) -> str:
        """That nothing has to be answered."""
        return self.tr("You may leave anything empty.")

    def thanks(self) -> str:
        """The last line."""
        return self.tr("Thank you. There are no right or wrong answers.")

    def empty(self, instrument: Instrument) -> str:
        """The empty Circle, for whoever does not see it."""
        names = [theme.name.in_language(self.code) for theme in instrument.themes]
        words = self.tr("An empty Circle. Its lines, clockwise from the top: {themes}.")
        return words.format(themes=", ".join(names))

    def meanings(self, instrument: Instrument) -> Iterator[Block]:
        """What the ends of the scales mean, and the middle where it means something."""
        names = dict(CircleTexts(self.code).viewpoints())
        for viewpoint, anchors in instrument.anchors.items():
            said = (f"{at} = {words.in_language(self.code)}" for at, words in anchors.items())
            yield Words(", ".join(said), f"{names[viewpoint]}:", quiet=True)

    def theme(self, instrument: Instrument, theme_id: str) -> Iterator[Block]:
        """The three questions of a theme."""
        theme = instrument.theme(theme_id)
        yield Heading(theme.name.in_language(self.code))
        yield Words(theme.explanation.in_language(self.code), quiet=True)
        questions = {
            Viewpoint.IMPORTANCE: theme.importance,
            Viewpoint.SATISFACTION: theme.satisfaction,
        }
        for viewpoint, question in questions.items():
            anchors = instrument.anchors[viewpoint]
            least, most = anchors[LOWEST], anchors[HIGHEST]
            ends = (least.in_language(self.code), most.in_language(self.code))
            yield Scale(question.in_language(self.code), ends)
        yield Lines(theme.comment.in_language(self.code), _LINES)

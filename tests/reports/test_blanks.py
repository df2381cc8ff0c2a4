"""Empty forms ask every question of the questionnaire in its own words, and press for none."""

import pytest

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.language import speaking
from mylife_desktop.reports import blanks
from mylife_desktop.reports.report import Drawing, Form, Lines, Report, Scale
from tests.reports.told import INSTRUMENT, LANGUAGES, text_of

pytestmark = pytest.mark.usefixtures("qapp")
EACH = pytest.mark.parametrize("code", LANGUAGES)


def the_circle(code: str) -> Report:
    with speaking(code):
        return blanks.circle(code, INSTRUMENT)


def the_survey(code: str) -> Report:
    with speaking(code):
        return blanks.survey(code, INSTRUMENT)


@EACH
def test_the_survey_asks_two_scales_and_a_comment_of_each_theme(code: str) -> None:
    blocks = the_survey(code).blocks
    scales = [block.question for block in blocks if isinstance(block, Scale)]
    comments = [block.text for block in blocks if isinstance(block, Lines)][2:]
    themes = INSTRUMENT.themes
    asked = [q.in_language(code) for t in themes for q in (t.importance, t.satisfaction)]
    assert scales == asked
    assert comments == [theme.comment.in_language(code) for theme in themes]


@EACH
def test_the_ends_of_a_scale_are_those_of_the_questionnaire(code: str) -> None:
    scale = next(block for block in the_survey(code).blocks if isinstance(block, Scale))
    anchors = INSTRUMENT.anchors[Viewpoint.IMPORTANCE]
    assert scale.ends == (anchors[0].in_language(code), anchors[10].in_language(code))
    middle = INSTRUMENT.anchors[Viewpoint.SATISFACTION][5].in_language(code)
    assert f"5 = {middle}" in text_of(the_survey(code))


@EACH
def test_the_circle_to_draw_on_has_every_theme_and_no_value(code: str) -> None:
    drawing = next(block for block in the_circle(code).blocks if isinstance(block, Drawing))
    names = [theme.name.in_language(code) for theme in INSTRUMENT.themes]
    assert [spoke.name for spoke in drawing.picture.spokes] == names
    assert all(spoke.seen(v) is None for spoke in drawing.picture.spokes for v in Viewpoint)
    assert [viewpoint for viewpoint, _ in drawing.legend] == list(Viewpoint)
    assert all(name in drawing.told for name in names)


def test_both_say_that_anything_may_be_left_empty() -> None:
    for report in (the_circle("en"), the_survey("en")):
        assert report.form is Form.BLANK
        assert "You may leave anything empty." in text_of(report)
        assert [b.text for b in report.blocks if isinstance(b, Lines)][:2] == ["Name", "Date"]

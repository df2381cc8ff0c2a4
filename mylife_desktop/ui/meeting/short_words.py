"""A low field for somebody's own words."""

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.widgets.low_box import LowBox
from mylife_desktop.ui.widgets.note_box import NoteBox


class ShortWords(LowBox, NoteBox):
    """Words as long as they need to be, kept exactly."""

    def __init__(self, look: Look, most_lines: int = 4) -> None:
        super().__init__(look, most_lines)

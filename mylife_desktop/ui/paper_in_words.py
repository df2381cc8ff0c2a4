"""What somebody hopes for in their own words, as it stands on the paper: a field for each theme."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.paper import Paper
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import spoken
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.comment_box import CommentBox
from mylife_desktop.ui.widgets.controls import icon, label, row
from mylife_desktop.ui.widgets.tab_order import in_tab_order
from mylife_desktop.ui.widgets.words_box import WordsBox

_ICON, _NAME = 22, 140


class PaperBox(WordsBox):
    """As high as its words. Enter goes on, Shift and Enter is a line; with a comment's limit."""

    def __init__(self) -> None:
        super().__init__("field")

    # A note has no limit; what goes into a comment has.

    def _room(self) -> int:
        return CommentBox._room(self)

    def _on_text_changed(self) -> None:
        CommentBox._on_text_changed(self)


class PaperInWords(Speaking):
    """The themes one below the other."""

    typed = Signal(str, str)
    """A theme, and its words as they stand."""
    ended = Signal()
    """Enter was pressed in the last field."""

    def __init__(self, instrument: Instrument, look: Look) -> None:
        super().__init__()
        self._instrument, self._look = instrument, look
        self.boxes = {theme.id: PaperBox() for theme in instrument.themes}
        self._names: dict[str, QLabel] = {}
        self._icons: dict[str, QLabel] = {}
        self._heading = label(self, lambda: self.tr("In own words"), "heading")
        self._full = label(
            self,
            lambda: self.tr("There is room for 2,000 characters, and they are used."),
            "small",
            wrap=True,
        )
        self._full.hide()
        self._build()
        self.dress(look)
        self._show_texts()

    def show_paper(self, paper: Paper) -> None:
        """Show what is typed in so far; a field that shows it already is left alone."""
        for theme, box in self.boxes.items():
            box.show_words(paper.comments.get(theme, ""))

    def first_focus(self) -> QWidget:
        """The first field."""
        return next(iter(self.boxes.values()))

    def go_to(self, theme: str) -> None:
        """The keyboard goes to a field, behind its last word."""
        self.boxes[theme].setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return list(self.boxes.values())

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        size = look.px(_ICON)
        for theme in self._instrument.themes:
            picture = icon(theme.icon, look.palette.ink, size).pixmap(size)
            self._icons[theme.id].setPixmap(picture)
            self._names[theme.id].setFixedWidth(look.px(_NAME))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_names") and self._names:
            self._show_texts()

    def _show_texts(self) -> None:
        for theme in self._instrument.themes:
            name = theme.name.in_language(spoken())
            self._names[theme.id].setText(breakable(name))
            box = self.boxes[theme.id]
            box.setAccessibleName(self.tr("{theme}: own words").format(theme=name))
            box.setAccessibleDescription(theme.comment.in_language(spoken()))

    def _go_on(self, theme: str) -> None:
        themes = list(self.boxes)
        at = themes.index(theme) + 1
        if at < len(themes):
            self.go_to(themes[at])
        else:
            self.ended.emit()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(10)
        grid.addWidget(self._heading, 0, 0, 1, 2)
        top = Qt.AlignmentFlag.AlignTop
        for number, (theme, box) in enumerate(self.boxes.items()):
            self._icons[theme] = label(None)
            self._names[theme] = label(None, style="strong", wrap=True)
            head = QWidget()
            inside = row(self._icons[theme], self._names[theme])
            inside.setContentsMargins(0, 11, 0, 0)
            inside.setStretch(1, 1)
            for one in (self._icons[theme], self._names[theme]):
                inside.setAlignment(one, top)
            head.setLayout(inside)
            grid.addWidget(head, 1 + number, 0)
            grid.addWidget(box, 1 + number, 1)
            box.typed.connect(lambda words, theme=theme: self.typed.emit(theme, words))
            box.entered.connect(lambda theme=theme: self._go_on(theme))
            box.full.connect(self._full.setVisible)
        grid.addWidget(self._full, 1 + len(self.boxes), 1)
        grid.setColumnStretch(1, 1)
        in_tab_order(self.stops())

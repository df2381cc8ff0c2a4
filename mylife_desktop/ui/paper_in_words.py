"""What somebody hopes for in their own words, as it stands on the paper: a field for each theme."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.paper import Paper
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import spoken
from mylife_desktop.ui.widgets.between_us import between_us, between_us_said, put_lock_on
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.comment_box import CommentBox
from mylife_desktop.ui.widgets.controls import icon, label, row
from mylife_desktop.ui.widgets.tab_order import in_tab_order
from mylife_desktop.ui.widgets.words_box import WordsBox

_ICON, _NAME, _BELOW = 22, 140, 8


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
    """The themes one below the other; words can be kept between the two, as on the Circle."""

    typed = Signal(str, str)
    """A theme, and its words as they stand."""
    kept_private = Signal(str, bool)
    """A theme, and whether its words are to stay between the two."""
    ended = Signal()
    """Enter was pressed in the last field."""

    def __init__(self, instrument: Instrument, look: Look) -> None:
        super().__init__()
        self._instrument, self._look = instrument, look
        self.boxes = {theme.id: PaperBox() for theme in instrument.themes}
        self.private = {theme: self._private(theme) for theme in self.boxes}
        self._places: dict[str, QWidget] = {}
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
            self.private[theme].setChecked(theme in paper.private)
            self._follow(theme)

    def first_focus(self) -> QWidget:
        """The first field."""
        return next(iter(self.boxes.values()))

    def go_to(self, theme: str) -> None:
        """The keyboard goes to a field, behind its last word."""
        self.boxes[theme].setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [one for theme in self.boxes for one in (self.boxes[theme], self.private[theme])]

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        size = look.px(_ICON)
        for theme in self._instrument.themes:
            picture = icon(theme.icon, look.palette.ink, size).pixmap(size)
            self._icons[theme.id].setPixmap(picture)
            self._names[theme.id].setFixedWidth(look.px(_NAME))
            put_lock_on(self.private[theme.id], look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_names") and self._names:
            self._show_texts()

    def _show_texts(self) -> None:
        for theme in self._instrument.themes:
            name = self._called(theme.id)
            self._names[theme.id].setText(breakable(name))
            box = self.boxes[theme.id]
            box.setAccessibleName(self.tr("{theme}: own words").format(theme=name))
            box.setAccessibleDescription(theme.comment.in_language(spoken()))

    def _called(self, theme: str) -> str:
        found = next(one for one in self._instrument.themes if one.id == theme)
        return found.name.in_language(spoken())

    def _private(self, theme: str) -> QPushButton:
        return between_us(
            self,
            lambda private: self.kept_private.emit(theme, private),
            tip=lambda: self.tr("These words stay between the two of you, whatever is shared"),
            name=lambda: f"{between_us_said()}: {self._called(theme)}",
        )

    def _on_typed(self, theme: str, words: str) -> None:
        self._follow(theme)
        self.typed.emit(theme, words)

    def _follow(self, theme: str) -> None:
        """It is offered where there is something to keep."""
        is_offered = bool(self.boxes[theme].words()) or self.private[theme].isChecked()
        self._places[theme].setVisible(is_offered)

    def _go_on(self, theme: str) -> None:
        themes = list(self.boxes)
        at = themes.index(theme) + 1
        if at < len(themes):
            self.go_to(themes[at])
        else:
            self.ended.emit()

    def _below(self, theme: str) -> QWidget:
        """Near the words that it is about, and further from those below."""
        place = self._places[theme] = QWidget()
        inside = QHBoxLayout(place)
        inside.setContentsMargins(0, 0, 0, _BELOW)
        inside.addWidget(self.private[theme])
        inside.addStretch(1)
        place.hide()
        return place

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
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(box)
            column.addWidget(self._below(theme))
            grid.addLayout(column, 1 + number, 1)
            box.typed.connect(lambda words, theme=theme: self._on_typed(theme, words))
            box.entered.connect(lambda theme=theme: self._go_on(theme))
            box.full.connect(self._full.setVisible)
        grid.addWidget(self._full, 1 + len(self.boxes), 1)
        grid.setColumnStretch(1, 1)
        in_tab_order(self.stops())

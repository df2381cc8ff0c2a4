"""The card beside the compared Circle: what has moved, in words, theme by theme."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mylife_desktop.date_texts import day_said
from mylife_desktop.domain.comparing import Compared, Comparison, Move, Strengths, Words
from mylife_desktop.domain.known import Known
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.change_words import ChangeWords
from mylife_desktop.ui.meeting.compare_row import CompareRow
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.fitting import Fitting
from mylife_desktop.ui.widgets.tab_order import put_in_order

_SHORT = 90
"""How many characters of somebody's words stand in a row that is not lit."""


@dataclass(frozen=True)
class Seen:
    """What the card shows: a comparison, and what goes with it.

    `names` are the themes' names in the client's `language`; `important` what is known of their
    importance. `told_today` are the words of today's round by theme, None without such a round.
    """

    comparison: Comparison
    names: Mapping[str, str]
    language: str
    today: str
    strengths: Strengths | None = None
    important: Mapping[str, Known] = field(default_factory=dict)
    told_today: Mapping[str, str] | None = None

    def day(self, iso: str) -> str:
        """A date as it is said."""
        return day_said(iso, self.language, self.today)

    def words(self, theme: str) -> Words | None:
        """What is said of a change; of today's round before all others."""
        if self.told_today and (text := self.told_today.get(theme)):
            return Words(text, self.today)
        return self.comparison.words(theme)


class CompareCard(Speaking):
    """A heading with a sentence, a row for each compared theme, and a field for the lit one."""

    told = Signal(str, str)
    """Theme, and what changed and why, as it stands."""
    left = Signal()
    """The words were left."""
    looked_at = Signal(str)
    """A theme is to be lit."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._look = look
        self._seen: Seen | None = None
        self._theme = ""
        self._hidden: Callable[[str], bool] = lambda _: False
        self._is_opened = False
        self._rows: list[CompareRow] = []
        self._heading = label(None, style="heading", wrap=True)
        self._strengths = label(None, style="strong", wrap=True)
        self._sentence = label(None, style="quiet", wrap=True)
        self._other_questions = label(None, style="quiet", wrap=True)
        self._only_now = label(None, style="quiet", wrap=True)
        self._only_then = label(None, style="quiet", wrap=True)
        self.words = ChangeWords(look)
        self.words.typed.connect(self._on_typed)
        self.words.left.connect(self.left)
        self.words.opened.connect(self._on_opened)
        self._build()

    @property
    def rows(self) -> tuple[CompareRow, ...]:
        """The rows of the compared themes, in their order."""
        return tuple(self._rows)

    def show_seen(self, seen: Seen | None, theme: str) -> None:
        """Show a comparison with one theme lit; None: there is nothing to compare yet."""
        is_other = theme != self._theme
        if is_other or not _same_rounds(seen, self._seen):
            self._is_opened = False
        self._seen, self._theme = seen, theme
        self._follow()
        for row in self._rows:
            if is_other and row.theme == theme:
                self._scroll.ensureWidgetVisible(row)

    def veil(self, hidden: Callable[[str], bool]) -> None:
        """Cover the words for which `hidden` says so, until the client opens them."""
        self._hidden, self._is_opened = hidden, False
        self._follow()

    def show_on_the_way(self, scores: Mapping[str, float | None]) -> None:
        """Let the marks of the rows follow a change that is played."""
        for row in self._rows:
            if (compared := self._compared(row.theme)) is not None:
                row.track.show_scores(compared.then, scores.get(row.theme))

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for row in self._rows:
            row.dress(look)
        self.words.dress(look)
        self._column.setContentsMargins(*self._margins())

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    # -- what is shown ---------------------------------------------------------------------------

    def _follow(self) -> None:
        seen = self._seen
        self._list.setVisible(seen is not None)
        self.words.setVisible(seen is not None and bool(self._theme))
        if seen is None:
            _say(self._heading, self.tr("Nothing to compare yet"))
            hint = self.tr("When the Circle has been filled in twice, you see here what has moved.")
            _say(self._sentence, hint)
            for one in (self._strengths, self._other_questions, self._only_now, self._only_then):
                _say(one, "")
            return
        self._show_head(seen)
        self._show_rows(seen)
        self._show_foot(seen)
        self._show_words(seen)

    def _show_head(self, seen: Seen) -> None:
        found = seen.comparison
        then, now = seen.day(found.then.date), seen.day(found.now.date)
        if found.now.date == seen.today:
            _say(self._heading, str(self.tr("Since {day}")).format(day=then))
        else:
            between: str = self.tr("From {then} to {now}")
            _say(self._heading, between.format(then=then, now=now))
        _say(self._strengths, self._strengths_named(seen))
        _say(self._sentence, self._moved(seen))
        differ = self.tr(
            "Not all the questions were the same then. Here is what was asked both times."
        )
        _say(self._other_questions, differ if found.questions_differ else "")

    def _strengths_named(self, seen: Seen) -> str:
        if seen.strengths is None:
            return ""
        themes = self._joined(seen, seen.strengths.themes)
        if seen.strengths.date == seen.today:
            return str(self.tr("Your strengths: {themes}")).format(themes=themes)
        said: str = self.tr("Your strengths ({day}): {themes}")
        return said.format(day=seen.day(seen.strengths.date), themes=themes)

    def _moved(self, seen: Seen) -> str:
        """What moved, in the order of the themes, and a question: the client says what it means."""
        themes, most = seen.comparison.moved_most, seen.comparison.most
        if not themes:
            said: dict[Move | None, str] = {
                None: self.tr("No theme was answered both times."),
                Move.SAME: self.tr("Everything is the same."),
                Move.ABOUT_THE_SAME: self.tr("Everything is about the same."),
            }
            return said[most]
        clearly, one = most is Move.MOVED_CLEARLY, len(themes) == 1
        sentence: str
        if one and clearly:
            sentence = self.tr("{theme} moved clearly. What made it move?")
        elif one:
            sentence = self.tr("{theme} moved. What made it move?")
        elif clearly:
            sentence = self.tr("{theme} moved clearly. What made them move?")
        else:
            sentence = self.tr("{theme} moved. What made them move?")
        return sentence.format(theme=self._joined(seen, themes))

    def _show_rows(self, seen: Seen) -> None:
        both = seen.comparison.both
        if [row.theme for row in self._rows] != [compared.theme for compared in both]:
            self._make_rows([compared.theme for compared in both])
        lit = self._theme if any(c.theme == self._theme for c in both) else None
        for row, compared in zip(self._rows, both, strict=True):
            self._show_row(row, compared, seen)
            row.light(compared.theme == lit)
        if lit is None and self._rows:  # one of them takes Tab, or no key would come to the list
            self._rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _make_rows(self, themes: list[str]) -> None:
        had_focus = any(row.hasFocus() for row in self._rows)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for theme in themes:
            row = CompareRow(theme, self._look)
            row.clicked.connect(lambda _=False, t=theme: self.looked_at.emit(t))
            row.walked.connect(lambda step, t=theme: self._on_walked(t, step))
            self._list_column.addWidget(row)
            self._rows.append(row)
            # Till one is lit: what takes no keyboard is given no place in the order of Tab.
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        put_in_order(self._list, self._rows)  # before the field, which was there first
        if had_focus and self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_row(self, row: CompareRow, compared: Compared, seen: Seen) -> None:
        words, name = self._move_word(compared.move), seen.names[compared.theme]
        row.track.show_scores(compared.then, compared.now)
        clearly = compared.move is Move.MOVED_CLEARLY
        quote, detail = self._quote(seen, compared.theme), ""
        if compared.theme == self._theme:
            detail = self._important(seen)
        row.show_texts(name, words, quote, detail, clearly=clearly)
        found, now_is_today = seen.comparison, seen.comparison.now.date == seen.today
        sentence: str = self.tr("{theme}: {then} on {day}, {now} now, {moved}")
        if not now_is_today:
            sentence = self.tr("{theme}: {then} on {day}, {now} on {later}, {moved}")
        said = sentence.format(
            theme=name,
            then=compared.then,
            day=seen.day(found.then.date),
            now=compared.now,
            later=seen.day(found.now.date),
            moved=words,
        )
        if row.accessibleName() != said:
            row.setAccessibleName(said)
        heard = " ".join(filter(None, (quote, detail)))
        if row.accessibleDescription() != heard:
            row.setAccessibleDescription(heard)

    def _important(self, seen: Seen) -> str:
        known = seen.important.get(self._theme)
        if known is None:
            return ""
        if known.date == seen.comparison.now.date:
            return str(self.tr("Importance: {score}")).format(score=known.score)
        said: str = self.tr("Importance: {score} ({day})")
        return said.format(score=known.score, day=seen.day(known.date))

    def _quote(self, seen: Seen, theme: str) -> str:
        words = seen.words(theme)
        if words is None:
            return ""
        if self._is_covered(theme, words.text):
            return str(self.tr("Private words"))
        text = words.text.strip()
        # What is long stands whole in the field below, or here when its theme is lit.
        if len(text) > _SHORT and (theme != self._theme or words.date == seen.today):
            text = f"{text[:_SHORT].rstrip()} …"
        quoted = str(self.tr("“{words}”")).format(words=breakable(text))
        if words.date == seen.comparison.now.date or words.date == seen.today:
            return quoted
        return f"{quoted} ({seen.day(words.date)})"

    def _show_foot(self, seen: Seen) -> None:
        found = seen.comparison
        only: str = self.tr("Only on {day}: {themes}")
        now: str = self.tr("Only now: {themes}") if found.now.date == seen.today else only
        for one, text, day, themes in (
            (self._only_now, now, found.now.date, found.only_now),
            (self._only_then, only, found.then.date, found.only_then),
        ):
            said = text.format(day=seen.day(day), themes=self._joined(seen, themes))
            _say(one, said if themes else "")

    def _show_words(self, seen: Seen) -> None:
        if not self._theme:
            return
        today = (seen.told_today or {}).get(self._theme, "")
        shown = seen.words(self._theme)
        question: str = self.tr("In your own words: what changed in {theme}?")
        self.words.ask(question.format(theme=seen.names.get(self._theme, self._theme)))
        self.words.show_words(
            today,
            can_tell=seen.told_today is not None,
            covered=shown is not None and self._is_covered(self._theme, shown.text),
            hides_box=self._is_covered(self._theme, today),
        )

    def _is_covered(self, theme: str, words: str) -> bool:
        opened = self._is_opened and theme == self._theme
        return bool(words) and not opened and self._hidden(words)

    def _move_word(self, move: Move) -> str:
        words: dict[Move, str] = {
            Move.SAME: self.tr("the same"),
            Move.ABOUT_THE_SAME: self.tr("about the same"),
            Move.MOVED: self.tr("moved"),
            Move.MOVED_CLEARLY: self.tr("moved clearly"),
        }
        return words[move]

    def _joined(self, seen: Seen, themes: Iterable[str]) -> str:
        names = [seen.names.get(theme, theme) for theme in themes]
        if len(names) < 2:
            return "".join(names)
        both: str = self.tr("{one} and {other}")
        return both.format(one=", ".join(names[:-1]), other=names[-1])

    def _compared(self, theme: str) -> Compared | None:
        both = self._seen.comparison.both if self._seen else ()
        return next((c for c in both if c.theme == theme), None)

    # -- what is done ----------------------------------------------------------------------------

    def _on_typed(self, words: str) -> None:
        self._is_opened = True  # what one types oneself is not covered under one's hands
        self.told.emit(self._theme, words)

    def _on_opened(self) -> None:
        self._is_opened = True
        self._follow()

    def _on_walked(self, theme: str, step: int) -> None:
        themes = [row.theme for row in self._rows]
        at = themes.index(theme) + step
        if 0 <= at < len(themes):
            self.looked_at.emit(themes[at])
            self._rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        self._list, inner = QWidget(), QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 6, 0, 6)
        self._list_column.setSpacing(0)
        said = QVBoxLayout(inner)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(4)
        said.addLayout(
            _inset(self._heading, self._strengths, self._sentence, self._other_questions)
        )
        said.addWidget(self._list)
        said.addLayout(_inset(self._only_now, self._only_then))
        said.addStretch(1)
        # The field stays in view below a list of any length.
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*self._margins())
        self._column.setSpacing(8)
        self._scroll = Fitting(inner)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(_inset(self.words))
        self._column.addStretch(0)

    def _margins(self) -> tuple[int, int, int, int]:
        side = self._look.px(16)
        return side, 16, side, 16


def _inset(*parts: QWidget) -> QVBoxLayout:
    """Parts one below the other, in line with the texts of the rows."""
    column = QVBoxLayout()
    column.setContentsMargins(12, 0, 12, 0)
    column.setSpacing(4)
    for part in parts:
        column.addWidget(part)
    return column


def _same_rounds(one: Seen | None, other: Seen | None) -> bool:
    if one is None or other is None:
        return one is other
    mine, its = one.comparison, other.comparison
    return (mine.then.date, mine.now.date) == (its.then.date, its.now.date)


def _say(where: QLabel, text: str) -> None:
    """Show a text; an empty one takes no room."""
    if where.text() != text:
        where.setText(text)
    if where.isHidden() is bool(text):
        where.setVisible(bool(text))

"""Where a service's goal is written: the words, the service, the theme; all else if wanted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.people import plain_name
from mylife_desktop.domain.service_edits import Written
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.service_more import MoreOfPlan
from mylife_desktop.ui.meeting.service_times import TimesField
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice
from mylife_desktop.ui.widgets.controls import button, label, labelled, line_field
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import HalfTyped, Typed
from mylife_desktop.ui.widgets.note_box import NoteBox
from mylife_desktop.ui.widgets.tab_order import in_tab_order, stops_in

_LINES = 6
"""As many of what is written are seen at once."""
_AT = "at "
"""With what the keys of services begin, where it is held what is half typed."""


@dataclass(frozen=True)
class Offered:
    """What can be chosen: themes and people as (id, name), and the services known by now."""

    themes: tuple[tuple[str, str], ...]
    services: tuple[str, ...] = ()
    people: tuple[tuple[str, str], ...] = ()


class ServiceForm(Speaking):
    """Theme and service stand ready where the two came from; what is not needed is folded."""

    written = Signal(str, object)
    """Id of the goal that is changed, empty for a new one, and what was Written."""
    taken_away = Signal(str)
    """A goal was written by mistake."""
    left = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._language, self._look, self._today = language, look, ""
        self._id, self._offered = "", Offered(())
        self._text = ""
        self.setProperty("surface", "card")
        self._title = label(None, style="heading", wrap=True)
        self.words = NoteBox()
        self.words.setTabChangesFocus(True)
        self._several = label(None, style="small", wrap=True)
        self._services, self._themes = Flow(8), Flow(8)
        self._service_keys: dict[str, Choice] = {}
        self._theme_keys: dict[str, Choice] = {}
        self.service = line_field(self, self._service_said, hint=self._service_said)
        self.times = TimesField(language, look)
        self.more = MoreOfPlan(look)
        self._unfold = button(
            self, lambda: self.tr("Its week, dates, what was assessed …"), self.unfold, "link"
        )
        self._keep = button(self, self._keep_text, self._on_kept, "main")
        self._leave = button(self, lambda: self.tr("Cancel"), self._on_left)
        self._away = button(
            self, lambda: self.tr("Take this card away"), self._on_taken_away, "link"
        )
        self._said = label(None, style="small", wrap=True)
        self.half = HalfTyped(self, self._fields, self._put_back)
        self._build()
        self._connect()

    def write(
        self,
        written: Written,
        offered: Offered,
        today: str,
        *,
        id_: str = "",
        unfold: bool = False,
        covers: Callable[[str], str] = str,
    ) -> None:
        """Begin with what is known by now; `id_` is the goal that is changed."""
        self.half.leave()
        self._id, self._offered, self._today = id_, offered, today
        self._put_keys()
        self._text = written.text
        self.words.show_as(written.text, covers)
        known = self._known_service(written.service)
        self.service.setText("" if known else written.service)
        self._press(self._service_keys, known)
        self._press(self._theme_keys, written.theme)
        self.times.show_times(written.times, written.limits)
        self.more.show_plan(written, offered.people, covers)
        is_more = unfold or bool(written.times or written.limits or written.assessed)
        self._show_more((is_more and bool(id_)) or unfold)
        self._away.setVisible(bool(id_))
        self._say_title()
        self.half.begin(f"form/{id_}")
        self._follow()

    def cover(self, covers: Callable[[str], str]) -> None:
        """Show what is written as it may be shown now."""
        self._text = self.filled().text
        self.words.show_as(self._text, covers)
        self.more.cover(covers)

    def first_focus(self) -> QWidget:
        """The words."""
        return self.words

    def unfold(self) -> None:
        """Show its week and all that may be said besides, with the keyboard there."""
        self._show_more(True)
        self.times.first_focus().setFocus()

    def filled(self) -> Written:
        """What is filled in now."""
        service = self._pressed(self._service_keys) or self.service.text()
        words = self._text if self.words.isReadOnly() else self.words.words()
        base = Written(words, self._pressed(self._theme_keys), service)
        with_plan = self.more.filled(base, self._today)
        return replace(with_plan, times=self.times.times(), limits=self.times.limits())

    def speak(self, language: str) -> None:
        """Name the days in another language."""
        self._language = language
        self.times.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.times.dress(look)
        self.service.setMaximumWidth(look.px(420))
        self._fit_words()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._say_title()
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is Cancel."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
            return
        super().keyPressEvent(event)

    # -- what is seen ----------------------------------------------------------------------------

    def _say_title(self) -> None:
        self._title.setText(
            self.tr("A service's goal, as it is now") if self._id else self.tr("A service's goal")
        )

    def _keep_text(self) -> str:
        return self.tr("Keep this") if getattr(self, "_id", "") else self.tr("Add it")

    def _follow(self) -> None:
        written = self.filled()
        count = len(written.lines)
        self._several.setText(
            self.tr("%n goal(s), one from each line.", "", count)
            if count > 1 and not self._id
            else self.tr("In the service's words; several lines are several goals.")
            if not self._id
            else ""
        )
        self._several.setVisible(not self._id)
        wrong = [*self.times.not_understood(), *self.more.not_understood(self._today)]
        missing = self._missing(written)
        self._said.setText(
            self.tr("Not understood: {text}").format(text=", ".join(wrong)) if wrong else missing
        )
        self._keep.setText(self._keep_text())
        self._keep.setAccessibleName(self._keep_text())
        self._keep.setEnabled(not missing and not wrong)
        self.half.note()

    def _missing(self, written: Written) -> str:
        if not written.lines:
            return self.tr("The words are still missing.")
        if not written.service.strip():
            return self.tr("Which service plans this?")
        return "" if written.theme else self.tr("Which theme is it about?")

    def _fit_words(self) -> None:
        """As high as several lines need, so that what was pasted is seen."""
        lines = min(_LINES, round(self.words.document().size().height()))
        needed = lines * self.words.fontMetrics().lineSpacing() + self._look.px(30)
        self.words.setFixedHeight(max(self._look.px(74), needed))

    def _service_said(self) -> str:
        """Where none is offered there is none that this could be another than."""
        is_other = bool(self._offered.services)
        return self.tr("Another service") if is_other else self.tr("Which service?")

    def _put_keys(self) -> None:
        self._services_offered.setVisible(bool(self._offered.services))
        self.service.setAccessibleName(self._service_said())
        self.service.setPlaceholderText(self._service_said())
        services = {name: name for name in self._offered.services}
        self._service_keys = self._keys(self._services, services, self.tr("Service"))
        self._theme_keys = self._keys(self._themes, dict(self._offered.themes), self.tr("Theme"))
        for made in self._service_keys.values():
            made.clicked.connect(lambda _=False: self.service.clear())

    def _keys(self, flow: Flow, names: Mapping[str, str], group: str) -> dict[str, Choice]:
        flow.clear()
        keys: dict[str, Choice] = {}
        for id_, name in names.items():
            made = Choice()
            made.setText(name.replace("&", "&&"))
            made.setAccessibleName(f"{group}: {name}")
            made.clicked.connect(lambda _=False, k=keys, i=id_: self._on_pressed(k, i))
            flow.addWidget(made)
            keys[id_] = made
        return keys

    def _on_pressed(self, keys: Mapping[str, Choice], id_: str) -> None:
        self._press(keys, id_)
        self._follow()

    def _press(self, keys: Mapping[str, Choice], id_: str) -> None:
        for each, made in keys.items():
            made.setChecked(each == id_)

    def _pressed(self, keys: Mapping[str, Choice]) -> str:
        return next((id_ for id_, made in keys.items() if made.isChecked()), "")

    def _known_service(self, service: str) -> str:
        wanted = plain_name(service)
        return next((s for s in self._offered.services if plain_name(s) == wanted), "")

    def _show_more(self, shown: bool) -> None:
        self.times.setVisible(shown)
        self.more.setVisible(shown)
        self._unfold.setVisible(not shown)
        self._put_in_order()

    def _put_in_order(self) -> None:
        keys = (*self._service_keys.values(), self.service, *self._theme_keys.values())
        also = (self._unfold, *stops_in(self.times), *stops_in(self.more))
        in_tab_order((self.words, *keys, *also, self._keep, self._leave, self._away))

    def _on_service_typed(self, text: str) -> None:
        if text:
            self._press(self._service_keys, "")
        self._follow()

    def _on_kept(self) -> None:
        written = self.filled()
        if written.is_whole:
            self.written.emit(self._id, written)
            self.half.end()

    def _on_left(self) -> None:
        self.half.end()
        self.left.emit()

    def _on_taken_away(self) -> None:
        self.half.end()
        self.taken_away.emit(self._id)

    def _fields(self) -> Mapping[str, QWidget]:
        """All that may be written here, by name."""
        keys: dict[str, QWidget] = {f"{_AT}{name}": key for name, key in self._service_keys.items()}
        keys |= {f"about {theme}": key for theme, key in self._theme_keys.items()}
        also = {**self.times.fields(), **self.more.fields()}
        words = {} if self.words.isReadOnly() else {"words": self.words}  # covered ones stay so
        return {**words, "service": self.service, **keys, **also}

    def _put_back(self, typed: Typed) -> None:
        self.times.make_rows_of(typed)
        self.half.fill(typed)
        at = next((name[len(_AT) :] for name in typed if name.startswith(_AT) and typed[name]), "")
        if at and at not in self._service_keys:  # it is not offered any more
            self.service.setText(at)
        also = {**self.times.fields(), **self.more.fields()}
        if any(typed.get(name) for name in also):
            self._show_more(True)

    def _connect(self) -> None:
        self.words.typed.connect(lambda _: self._follow())
        layout = self.words.document().documentLayout()
        layout.documentSizeChanged.connect(lambda _: self._fit_words())
        self.service.textChanged.connect(self._on_service_typed)
        self.times.changed.connect(self._follow)
        self.more.changed.connect(self._follow)

    def _build(self) -> None:
        self._fit_words()
        self.say(self.words.setAccessibleName, lambda: self.tr("The goal in the service's words"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(labelled(self, lambda: self.tr("What it wants"), self.words))
        column.addWidget(self._several)
        self.service.setMaximumWidth(self._look.px(420))
        column.addWidget(label(self, lambda: self.tr("Service"), "strong"))
        self._services_offered = Group(self, lambda: self.tr("Service"), self._services)
        column.addWidget(self._services_offered)
        column.addWidget(self.service)
        column.addWidget(label(self, lambda: self.tr("Theme"), "strong"))
        column.addWidget(Group(self, lambda: self.tr("Theme"), self._themes))
        for part in (self._unfold, self.times, self.more, self._said):
            column.addWidget(part)
        column.setAlignment(self._unfold, Qt.AlignmentFlag.AlignLeft)
        foot = Flow(10)
        for made in (self._keep, self._leave, self._away):
            foot.addWidget(made)
        column.addWidget(_flowing(foot))


def _flowing(flow: Flow) -> QWidget:
    made = QWidget()
    made.setLayout(flow)
    return made

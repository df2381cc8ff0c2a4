"""How the program behaves and looks on this laptop. What is chosen counts at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.finding import Thresholds
from mylife_desktop.settings import (
    LIMITS,
    LOCK_MINUTES,
    PALETTES,
    ROUNDS_DUE_WEEKS,
    STILLNESS,
    TEXT_SIZES,
    Settings,
)
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.column import Column
from mylife_desktop.ui.widgets.controls import button, card, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group

_WIDTH = 820


@dataclass(frozen=True)
class Chosen:
    """What is chosen now; `text_size` 0 is as the computer has it."""

    lock_minutes: int = 5
    rounds_due_weeks: int = 12
    less_motion: str = "system"
    text_size: int = 0
    palette: str = "system"
    important_from: int = Thresholds.important_from
    satisfied_up_to: int = Thresholds.satisfied_up_to
    little_up_to: int = Thresholds.little_up_to
    not_yet_times: int = Thresholds.not_yet_times
    own_steps: int = Thresholds.own_steps
    long_day: int = Thresholds.long_day

    @staticmethod
    def of(settings: Settings) -> "Chosen":
        """What the settings say."""
        return Chosen(
            settings.lock_minutes,
            settings.rounds_due_weeks,
            settings.less_motion,
            settings.text_size,
            settings.palette,
            **{name: getattr(settings.limits, name) for name in LIMITS},
        )


class SettingsPage(Page):
    """Rows of choices; each is one press."""

    changed = Signal(str, object)
    """The name of a field of `Chosen`, and its new value."""
    finished = Signal()

    def __init__(self, organisation_folder: str, look: Look) -> None:
        super().__init__()
        self._organisation = organisation_folder
        self._chosen = Chosen()
        self._rows: dict[str, dict[object, Choice]] = {}
        self._column = Column(_WIDTH, look)
        self._inside: QVBoxLayout
        self._build()
        self.show_chosen(Chosen())

    def show_settings(self, settings: Settings) -> None:
        """Show what the settings of this laptop say."""
        self.show_chosen(Chosen.of(settings))

    def show_look(self, text_size: int, palette: str) -> None:
        """The look was chosen, here or elsewhere."""
        self.show_chosen(replace(self._chosen, text_size=text_size, palette=palette))

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what is chosen now."""
        self._chosen = chosen
        for name, buttons in self._rows.items():
            now = getattr(chosen, name)
            for value, one in buttons.items():
                one.setChecked(value == now)

    def choice(self, name: str, value: object) -> Choice:
        """The button of a value."""
        return self._rows[name][value]

    def first_focus(self) -> QWidget | None:
        """The first row."""
        return self._rows["lock_minutes"][self._chosen.lock_minutes]

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._column.dress(look)

    def _build(self) -> None:
        self._begin_card(lambda: self.tr("When nobody is there"))
        self._add_row(
            "lock_minutes",
            lambda: self.tr("My Life locks after"),
            {n: lambda n=n: self.tr("%n minute(s)", "", n) for n in LOCK_MINUTES},
            lambda: self.tr("In a meeting the screen hides after 15 minutes instead."),
        )
        self._begin_card(lambda: self.tr("Rounds"))
        self._add_row(
            "rounds_due_weeks",
            lambda: self.tr("A new round is due after"),
            {n: lambda n=n: self._weeks(n) for n in ROUNDS_DUE_WEEKS},
            lambda: self.tr("My clients shows whose round is due."),
        )
        self._add_limits()
        self._begin_card(lambda: self.tr("How it looks"))
        self._add_row(
            "text_size",
            lambda: self.tr("Text size"),
            {0: self._as_computer} | {n: lambda n=n: f"{n} %" for n in TEXT_SIZES},
        )
        self._add_row("palette", lambda: self.tr("Colours"), self._palettes())
        self._add_row("less_motion", lambda: self.tr("Less motion"), self._stillness())
        self._begin_card(lambda: self.tr("Your organisation's own texts"))
        self._inside.addWidget(
            label(
                self,
                lambda: breakable(
                    self.tr("Texts and telephone numbers of your own can lie in {folder}").format(
                        folder=self._organisation
                    )
                ),
                wrap=True,
            )
        )
        foot = Flow(spacing=12)
        foot.addWidget(button(self, lambda: self.tr("Back"), self.finished.emit))
        self._column.box.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column, 1000)
        whole.addStretch(1)

    def _add_limits(self) -> None:
        self._begin_card(lambda: self.tr("What stands out in plans"))
        for name, title in (
            ("important_from", lambda: self.tr("A theme is important from")),
            ("satisfied_up_to", lambda: self.tr("Satisfaction is low up to")),
            ("little_up_to", lambda: self.tr("A theme matters little up to")),
            ("not_yet_times", lambda: self.tr("A step stands out when it was “not yet” so often")),
            ("own_steps", lambda: self.tr("So many steps of one's own at once are not too many")),
        ):
            self._add_row(name, title, {n: lambda n=n: str(n) for n in LIMITS[name]})
        self._add_row(
            "long_day",
            lambda: self.tr("A day is long when it is longer than"),
            {n: lambda n=n: self.tr("{hours} h").format(hours=n // 60) for n in LIMITS["long_day"]},
        )

    def _begin_card(self, heading: Callable[[], str]) -> None:
        frame = card()
        self._inside = QVBoxLayout(frame)
        self._inside.setContentsMargins(26, 18, 26, 20)
        self._inside.setSpacing(8)
        self._inside.addWidget(label(self, heading, "heading", wrap=True))
        self._column.box.addWidget(frame)

    def _add_row(
        self,
        name: str,
        asked: Callable[[], str],
        choices: Mapping[int, Callable[[], str]] | Mapping[str, Callable[[], str]],
        more: Callable[[], str] | None = None,
    ) -> None:
        holder = Group(self, asked, flow := Flow())
        self._rows[name] = {}
        for value, text in choices.items():
            one = choice(
                self,
                text,
                lambda v=value: self._on_chosen(name, v),  # type: ignore[misc]
                name=lambda t=text: f"{asked()}: {t()}",  # type: ignore[misc]
                at_once=True,
            )
            flow.addWidget(one)
            self._rows[name][value] = one
        self._inside.addWidget(label(self, asked, "strong", wrap=True))
        self._inside.addWidget(holder)
        if more is not None:
            self._inside.addWidget(label(self, more, "small", wrap=True))
        self._inside.addSpacing(4)

    def _on_chosen(self, name: str, value: object) -> None:
        self.show_chosen(replace(self._chosen, **{name: value}))  # type: ignore[arg-type]
        self.changed.emit(name, value)

    def _weeks(self, count: int) -> str:
        return self.tr("%n week(s)", "", count) if count else self.tr("Never")

    def _as_computer(self) -> str:
        return self.tr("As the computer has it")

    def _palettes(self) -> dict[str, Callable[[], str]]:
        texts = (
            self._as_computer,
            lambda: self.tr("Light"),
            lambda: self.tr("Dark"),
            lambda: self.tr("High contrast"),
            lambda: self.tr("High contrast, dark"),
        )
        return dict(zip(PALETTES, texts, strict=True))

    def _stillness(self) -> dict[str, Callable[[], str]]:
        texts = (self._as_computer, lambda: self.tr("Always"), lambda: self.tr("Never"))
        return dict(zip(STILLNESS, texts, strict=True))

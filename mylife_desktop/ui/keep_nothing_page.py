"""Before a meeting that keeps nothing: what that means, and what the person wants to be called."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mylife_desktop.language import OWN_NAMES
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.column import Column
from mylife_desktop.ui.widgets.controls import button, card, label, labelled, line_field, row
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.pill_menu import LookPill

_WIDTH = 640


class KeepNothingPage(Page):
    """Three sentences, a name that may stay empty and a language; the page speaks that one."""

    for_client = True

    begun = Signal(str, str)
    """The name and the language."""
    back_asked = Signal()
    language_chosen = Signal(str)
    help_asked = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self.language = language
        self.looks = LookPill()
        self._help = button(
            self,
            lambda: self.tr("Help now"),
            self.help_asked.emit,
            "pill",
            tip=lambda: self.tr("Help now: whom to call  F1"),
        )
        self.called = line_field(
            self,
            lambda: self.tr("What you want to be called"),
            hint=lambda: self.tr("may stay empty"),
        )
        learnt = self.called.inputMethodHints() | Qt.InputMethodHint.ImhSensitiveData
        self.called.setInputMethodHints(learnt)  # by no keyboard that keeps words
        self._languages = {code: self._language_choice(code) for code in OWN_NAMES}
        self._column = Column(_WIDTH, look)
        self._build()
        self.called.returnPressed.connect(self._on_begun)
        self.speak(language)

    def first_focus(self) -> QLineEdit:
        """The name."""
        return self.called

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is Back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
            return
        super().keyPressEvent(event)

    def speak(self, language: str) -> None:
        """Speak this language from now on, and in the meeting."""
        self.language = language
        for code, one in self._languages.items():
            one.setChecked(code == language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._column.dress(look)

    def _on_begun(self) -> None:
        called = " ".join(self.called.text().split())
        self.called.clear()
        self.begun.emit(called or self.tr("Guest"), self.language)

    def _on_language(self, code: str) -> None:
        self.speak(code)
        self.language_chosen.emit(code)

    def _build(self) -> None:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(26, 22, 26, 24)
        inside.setSpacing(10)
        inside.addWidget(
            label(self, lambda: self.tr("A meeting that keeps nothing"), "title", wrap=True)
        )
        for sentence in (
            lambda: self.tr(
                "All of it stays in the laptop's memory; My Life writes nothing on its disk."
            ),
            lambda: self.tr(
                "You print or save what you want to take home. The rest is gone at the end."
            ),
            lambda: self.tr(
                "The printer, and what waits for it on this computer, may keep a copy for a "
                "while: that is out of our hands."
            ),
        ):
            inside.addWidget(label(self, sentence, wrap=True))
        inside.addSpacing(10)
        inside.addLayout(labelled(self, lambda: self.tr("What you want to be called"), self.called))
        inside.addWidget(
            label(
                self,
                lambda: self.tr("If it stays empty, we say “Guest”."),
                "small",
                wrap=True,
            )
        )
        inside.addSpacing(10)
        inside.addLayout(
            labelled(self, lambda: self.tr("Language of the questions"), self._language_row())
        )
        foot = Flow(spacing=12)
        foot.addWidget(button(self, lambda: self.tr("Begin"), self._on_begun, "main"))
        foot.addWidget(button(self, lambda: self.tr("Back"), self.back_asked.emit))
        self._column.box.addWidget(frame)
        self._column.box.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        top = row(None, self.looks, self._help)
        top.setContentsMargins(20, 6, 20, 0)
        whole.addLayout(top)
        whole.addStretch(1)
        whole.addWidget(self._column, 1000)
        whole.addStretch(2)

    def _language_row(self) -> QWidget:
        made = Group(self, lambda: self.tr("Language of the questions"), flow := Flow())
        for one in self._languages.values():
            flow.addWidget(one)
        return made

    def _language_choice(self, code: str) -> Choice:
        chosen = lambda: self._on_language(code)  # noqa: E731
        return choice(self, lambda: OWN_NAMES[code], chosen, at_once=True)

"""Three are chosen and a fourth is wanted: which one makes room?"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow


class TakeOneOut(Speaking):
    """A kind question; nothing is replaced before it is answered."""

    answered = Signal(str, str)
    """The theme that is taken out, and the one that comes in."""
    kept = Signal()
    """The three stay."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.setProperty("surface", "lit")
        self._coming, self._names = "", dict[str, str]()
        self._question = label(None, style="strong", wrap=True)
        self._keep = button(self, lambda: self.tr("Leave it as it is"), self._on_kept, "choice")
        self._buttons = [self._button(place) for place in range(most)]
        flow = Flow()
        for one in (*self._buttons, self._keep):
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addLayout(flow)
        self.hide()

    @property
    def coming(self) -> str:
        """The theme that is wanted too; empty if nothing is asked."""
        return self._coming

    def ask(self, coming: str, names: Mapping[str, str], chosen: tuple[str, ...]) -> None:
        """Ask which of the chosen ones makes room; `names` are those of all themes."""
        self._coming, self._names = coming, {theme: names[theme] for theme in (*chosen, coming)}
        self.retranslate()
        self.show()

    def be_done(self) -> None:
        """Ask no more."""
        self._coming, self._names = "", {}
        self.hide()

    def begin(self) -> None:
        """Bring the keyboard to the first answer."""
        self._buttons[0].setFocus()

    def retranslate(self) -> None:
        """Ask anew in the language of now."""
        super().retranslate()
        if self._coming:
            words = self.tr("Three are chosen already. Which one makes room for {theme}?")
            self._question.setText(words.format(theme=self._names[self._coming]))

    def _button(self, place: int) -> QPushButton:
        def text() -> str:
            return list(self._names.values())[place].replace("&", "&&") if self._names else ""

        def name() -> str:
            if not self._names:
                return ""
            return self.tr("Take out {theme}").format(theme=list(self._names.values())[place])

        return button(self, text, lambda: self._on_answered(place), "choice", name=name)

    def _on_answered(self, place: int) -> None:
        out, coming = list(self._names)[place], self._coming
        self.be_done()
        self.answered.emit(out, coming)

    def _on_kept(self) -> None:
        self.be_done()
        self.kept.emit()

"""How far the survey is, in a bar and in words."""

from PySide6.QtWidgets import QProgressBar, QWidget

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.flow import Flow


class SurveyProgress(Speaking):
    """The numbers first, then the words; beside them the `ways` to another round."""

    def __init__(self, *ways: QWidget) -> None:
        super().__init__()
        self._at, self._numbers, self._words = 0, 0, 0
        self._said = label(None, style="strong")
        self._then = label(None, style="small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self.setLayout(flow := Flow(spacing=14))
        for part in (self._said, self._bar, self._then, *ways):
            flow.addWidget(part)

    def show_page(self, at: int, numbers: int, words: int) -> None:
        """Show which page it is, from 0: first the `numbers`, a list of them, then the `words`."""
        self._at, self._numbers, self._words = at, numbers, words
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        on_words = self._at > self._numbers
        if on_words:
            at, of = self._at - self._numbers, self._words
            said = self.tr("Words {at} of {of}").format(at=at, of=of)
        else:
            at, of = min(self._at + 1, self._numbers), self._numbers
            said = self.tr("Numbers {at} of {of}").format(at=at, of=of)
        self._bar.setRange(0, of)
        self._bar.setValue(at)
        self._bar.setAccessibleName(said)
        self._said.setText(said)
        then = "" if on_words else self.tr("then words, {count}").format(count=self._words)
        self._then.setText(then)

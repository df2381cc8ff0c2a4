"""A full copy of a case for the case manager: what is in it, and where it goes."""

from collections.abc import Callable
from os.path import lexists
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from mylife_desktop.domain.problem import Problem
from mylife_desktop.exchange.file_names import file_name
from mylife_desktop.problem_texts import sentence
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.person_texts import on_one_line
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.column import Column
from mylife_desktop.ui.widgets.controls import button, card, label
from mylife_desktop.ui.widgets.file_dialog import FileDialog
from mylife_desktop.ui.widgets.flow import Flow

_WIDTH = 720


class ExportPage(Page):
    """Says what a full copy holds, asks for a place and writes it there."""

    finished = Signal()

    def __init__(self, called: str, write: Callable[[Path], object], look: Look) -> None:
        super().__init__()
        self._called, self._write = on_one_line(called), write
        self._path: Path | None = None
        self._problem: Problem | None = None
        self._is_saved = self._is_asking = False
        self._result = label(None, style="strong", wrap=True)
        self._failure = label(None, style="problem", wrap=True)
        self.choose = button(
            self, lambda: self.tr("Choose where to save …"), self._on_choose, "main"
        )
        self.replace = button(self, lambda: self.tr("Replace the old file"), self._on_replace)
        self.back = button(self, self._back_text, self.finished.emit)
        self._column = Column(_WIDTH, look)
        self._build()
        self._show_texts()

    def first_focus(self) -> QPushButton:
        """The button that asks for a place."""
        return self.choose

    def save_to(self, path: Path) -> None:
        """Write the copy there; if there is a file already, ask first."""
        self._path, self._problem = path, None
        self._is_saved, self._is_asking = False, lexists(path)
        if not self._is_asking:
            self._save()
        self._show_texts()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._show_texts()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._column.dress(look)

    def _on_choose(self) -> None:
        suggested = file_name(self._called, self.tr("case"))
        dialog = FileDialog.to_save(
            self, self.tr("Save a full copy"), self.tr("Case files"), suggested
        )
        dialog.setDirectory(str(self._path.parent) if self._path else _documents())
        dialog.fileSelected.connect(lambda file: self.save_to(Path(file)))
        dialog.open()

    def _on_replace(self) -> None:
        self._is_asking = False
        self._save()
        self._show_texts()

    def _save(self) -> None:
        if self._path is None:
            return
        try:
            self._write(self._path)
        except Problem as problem:
            self._problem = problem
        else:
            self._is_saved = True

    def _back_text(self) -> str:
        return self.tr("Done") if self._is_saved else self.tr("Back")

    def _show_texts(self) -> None:
        self._result.setText(breakable(self._result_text()))
        self._result.setVisible(bool(self._result.text()))
        if self._problem is not None:
            self._failure.setText(breakable(sentence(self._problem)))
        self._failure.setVisible(self._problem is not None)
        self.replace.setVisible(self._is_asking)
        self.back.setText(self._back_text())
        self.back.setAccessibleName(self._back_text())
        if self._is_saved:
            self.back.setFocus()
        elif self._is_asking:
            self.replace.setFocus()

    def _result_text(self) -> str:
        if self._is_saved:
            return self.tr("The copy is here: {file}").format(file=self._path)
        if self._is_asking:
            return self.tr(
                "There is already a file {file}. Replace it, or choose another name."
            ).format(file=self._path)
        return ""

    def _build(self) -> None:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(26, 22, 26, 24)
        inside.setSpacing(8)
        self._say_what(inside)
        buttons = Flow(spacing=12)
        for one in (self.choose, self.replace, self.back):
            buttons.addWidget(one)
        self._column.box.addWidget(frame)
        self._column.box.addWidget(self._result)
        self._column.box.addWidget(self._failure)
        self._column.box.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(self._column, 1000)
        whole.addStretch(2)

    def _say_what(self, inside: QVBoxLayout) -> None:
        name = self._called
        inside.addWidget(
            label(
                self,
                lambda: breakable(
                    self.tr("Everything about {name}, in one file").format(name=name)
                ),
                "heading",
                wrap=True,
            )
        )
        for text in (
            lambda: self.tr("·  all answers and comments, the private ones too"),
            lambda: self.tr("·  your own notes, and how you see it yourself"),
            lambda: self.tr("·  when the two of you met, and who was there"),
            lambda: self.tr("·  other people's names and telephone numbers"),
            lambda: self.tr("·  plans, here and of other services"),
        ):
            inside.addWidget(label(self, text, wrap=True))
        not_in_it = label(
            self,
            lambda: self.tr("Photos and scans of papers are not in it: they stay here, encrypted."),
            wrap=True,
        )
        inside.addSpacing(6)
        inside.addWidget(not_in_it)
        inside.addSpacing(6)
        inside.addWidget(
            label(
                self,
                lambda: self.tr("The file is not encrypted: whoever holds it can read it."),
                "strong",
                wrap=True,
            )
        )
        inside.addWidget(
            label(
                self,
                lambda: self.tr(
                    "It is for you, the case manager, and for nobody else. Keep it in a safe "
                    "place, and delete it when you no longer need it."
                ),
                "quiet",
                wrap=True,
            )
        )


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

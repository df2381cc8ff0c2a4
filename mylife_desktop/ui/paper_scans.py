"""What is kept beside a round: photos and PDFs of the paper, shown, added and taken away."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.store.scans import LARGEST, Scan
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.one_of import OneOf
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import day_text
from mylife_desktop.ui.scan_view import ScanView, has_more
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.file_dialog import FileDialog
from mylife_desktop.ui.widgets.flow import Flow

ENDINGS: Final = (".jpg", ".jpeg", ".png", ".pdf", ".JPG", ".JPEG", ".PNG", ".PDF")
_NAME: Final = 24


class PaperScans(Speaking):
    """One of them at a time, large enough to type from it."""

    file_chosen = Signal(object)
    """The Path of a file that is to be kept here."""
    scan_chosen = Signal(str)
    """The id of one to look at."""
    removed = Signal(str)
    """The id of one that is to go for good."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._scans: tuple[Scan, ...] = ()
        self._current = ""
        self._troubles: list[str] = []
        self.view = ScanView(look)
        self.which = OneOf({}, lambda: self.tr("Which page of the paper"))
        self._about = label(
            self,
            lambda: self.tr(
                "Keep a photo or a scan of the paper here, encrypted, and type from it. "
                "JPEG, PNG or PDF, at most {limit} MB."
            ).format(limit=LARGEST // 1024**2),
            "quiet",
            wrap=True,
        )
        self._cannot = label(
            self,
            lambda: self.tr(
                "This paper cannot be shown here. It is kept just as it came; you can go on "
                "typing from the paper itself."
            ),
            wrap=True,
        )
        self._more = label(None, style="small", wrap=True)
        self._problem = label(None, style="problem", wrap=True)
        self.add = button(self, self._add_text, self._on_add)
        self.which.pressed.connect(self.scan_chosen)
        self.larger = self._tool("+", lambda: self.tr("Larger"), 1)
        self.smaller = self._tool("\u2212", lambda: self.tr("Smaller"), -1)
        self.turn = button(self, lambda: self.tr("Turn"), self.view.turn)
        self.remove = button(self, lambda: self.tr("Remove …"), self._on_remove)
        self._question = self._made_question()
        self._build()
        self.setAcceptDrops(True)
        self.show_scans((), "", None)

    @property
    def current(self) -> str:
        """The id of the one in view, or nothing."""
        return self._current

    def show_scans(self, scans: Sequence[Scan], current: str, data: bytes | None) -> None:
        """Show what is kept, and one of them, whose bytes are given."""
        self._scans, self._current = tuple(scans), current
        self._question.hide()
        self.which.offer({one.id: lambda one=one: self._named(one) for one in scans})  # type: ignore[misc]
        self.which.show_chosen(current)
        self.which.setVisible(len(scans) > 1 or (bool(scans) and not current))
        can_be_seen = self.view.show_scan(data)
        one = next((each for each in scans if each.id == current), None)
        self.view.setAccessibleName(self._view_name(one))
        self.view.setVisible(can_be_seen)
        self._cannot.setVisible(one is not None and not can_be_seen)
        self._more.setVisible(can_be_seen and has_more(data or b""))
        self._show_more()
        self._about.setVisible(one is None)
        self._rest.setVisible(not can_be_seen)
        for tool in (self.larger, self.smaller, self.turn):
            tool.setVisible(can_be_seen)
        self.remove.setVisible(one is not None)
        self.add.setText(self._add_text())
        self.add.setAccessibleName(self._add_text())

    def show_problem(self, words: str) -> None:
        """Say what could not be done; nothing takes it away."""
        self._problem.setText(breakable(words))
        self._problem.setVisible(bool(words))
        if words:
            announce(self, words)

    def add_problem(self, file: str, words: str) -> None:
        """Say that a file could not be kept, beside what is said of the others chosen with it."""
        said = words if file in words else f"{file}: {words}"
        self._troubles.append(said)
        self.show_problem("\n".join(self._troubles))

    def first_focus(self) -> QWidget:
        """Where a paper is added."""
        return self.add

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.view.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_rest"):
            self.which.retranslate()
            self._show_more()

    # -- what happens ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape removes nothing."""
        if event.key() == Qt.Key.Key_Escape and self._question.isVisible():
            self._on_kept()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file that looks like a photo or PDF may be let go here."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was let go."""
        event.acceptProposedAction()
        self._on_files(_files(event))

    def _on_add(self) -> None:
        dialog = FileDialog.to_open(
            self, self.tr("A photo or scan of the paper"), self.tr("Photos and PDF"), *ENDINGS
        )
        dialog.filesSelected.connect(lambda files: self._on_files([Path(one) for one in files]))
        dialog.open()

    def _on_files(self, files: Sequence[Path]) -> None:
        self._troubles.clear()
        self.show_problem("")
        for file in files:
            self.file_chosen.emit(file)

    def _on_remove(self) -> None:
        self._question.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self) -> None:
        self._question.hide()
        self.removed.emit(self._current)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kept(self) -> None:
        self._question.hide()
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is said ------------------------------------------------------------------------------

    def _add_text(self) -> str:
        if self._scans:
            return self.tr("Add another page …")
        return self.tr("Add a photo or scan …")

    def _named(self, scan: Scan) -> str:
        name = scan.name if len(scan.name) <= _NAME else f"{scan.name[: _NAME - 1]}…"
        return f"{day_text(scan.date)} · {' '.join(name.split())}"

    def _show_more(self) -> None:
        words = self.tr("Only the first {number} pages can be seen here. All of it is kept.")
        self._more.setText(words.format(number=self.view.pages))

    def _view_name(self, scan: Scan | None) -> str:
        if scan is None:
            return ""
        words = self.tr("The paper as a picture: {name}. Arrows move it, + and - change its size.")
        return words.format(name=self._named(scan))

    def _tool(self, sign: str, name: Callable[[], str], by: int) -> QPushButton:
        act = partial(self.view.enlarge, by)
        return button(self, lambda: sign, act, "round", name=name, tip=name)

    # -- room --------------------------------------------------------------------------------------

    def _made_question(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("surface", "lit")
        self.keep = button(self, lambda: self.tr("Keep it"), self._on_kept)
        self.take_away = button(self, lambda: self.tr("Remove for good"), self._on_removed)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.addWidget(
            label(
                self,
                lambda: self.tr(
                    "Remove this picture for good? It cannot be brought back. "
                    "What was typed in stays."
                ),
                "strong",
                wrap=True,
            )
        )
        inside.addLayout(flow := Flow())
        flow.addWidget(self.keep)
        flow.addWidget(self.take_away)
        return frame

    def _build(self) -> None:
        self._rest = QWidget()
        tools = Flow()
        for one in (self.add, self.larger, self.smaller, self.turn, self.remove):
            tools.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._about)
        column.addWidget(self.which)
        column.addLayout(tools)
        column.addWidget(self._problem)
        column.addWidget(self._question)
        column.addWidget(self._cannot)
        column.addWidget(self._more)
        column.addWidget(self.view, 1)
        column.addWidget(self._rest, 1)
        self._problem.hide()
        self._question.hide()


def _files(event: QDropEvent) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [file for file in files if file.suffix in ENDINGS]

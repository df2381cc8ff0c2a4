"""Takes the case files that somebody drags onto a page and lets go of."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DroppedFiles(QObject):
    """Watches a page. What is no file called .json is not taken."""

    over = Signal(bool)
    """Case files are held over the page, or no longer."""
    dropped = Signal(list)
    """Paths of the files that were let go of."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what comes, goes and falls."""
        if isinstance(event, QDragEnterEvent):
            if _case_files(event.mimeData()):
                event.acceptProposedAction()
                self.over.emit(True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.over.emit(False)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.over.emit(False)
            event.acceptProposedAction()
            self.dropped.emit(_case_files(event.mimeData()))
            return True
        return super().eventFilter(watched, event)


def _case_files(dragged: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() == ".json"]

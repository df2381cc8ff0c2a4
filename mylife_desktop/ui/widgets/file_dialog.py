"""Qt's own window for choosing files: never the system's, which the curtain could not cover."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QSplitter,
    QToolButton,
    QTreeView,
    QWidget,
)

from mylife_desktop.ui.widgets.controls import label

_SIGNS = {"backButton": "‹", "forwardButton": "›", "toParentButton": "↑"}  # noqa: RUF001
_CASE = ".json"
_UNUSED = ("newFolderButton", "listModeButton", "detailModeButton")


def _forget_folders() -> None:
    """Qt notes visited folders in a file of its own; a folder may be named after somebody."""
    QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")


def _folder_or_documents(folder: str) -> str:
    """A folder if it is still there, or one's own documents: where the program was started from
    says nothing to anybody.
    """
    if folder and Path(folder).is_dir():
        return folder
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if Path(documents).is_dir() else str(Path.home())


class FileDialog(QFileDialog):
    """Chooses files of one kind. It asks nothing in windows of its own and removes no file."""

    _folder = ""  # where the last file was chosen, until another person's case is opened

    def __init__(self, parent: QWidget, title: str, filter_name: str, *endings: str) -> None:
        super().__init__(parent, title)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the page asks
        self.setOption(QFileDialog.Option.ReadOnly)
        self.setNameFilter(f"{filter_name} ({' '.join(f'*{each}' for each in endings)})")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.destroyed.connect(_forget_folders)
        self.setViewMode(QFileDialog.ViewMode.Detail)
        # Qt's own Finnish and Swedish lack these two
        self.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Kind of file:"))
        self.setDirectory(_folder_or_documents(FileDialog._folder))
        self._tidy(parent.window())

    @classmethod
    def to_open(cls, parent: QWidget, title: str, filter_name: str, *endings: str) -> "FileDialog":
        """For one or several files that are there; `endings` are as in ``.json``."""
        made = cls(parent, title, filter_name, *(endings or (_CASE,)))
        made.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return made

    @classmethod
    def to_save(cls, parent: QWidget, title: str, filter_name: str, name: str) -> "FileDialog":
        """For a file that is to be written, with the ending of `name`."""
        ending = Path(name).suffix
        made = cls(parent, title, filter_name, ending)
        made.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        made.setFileMode(QFileDialog.FileMode.AnyFile)
        made.setDefaultSuffix(ending.removeprefix("."))
        made.selectFile(name)
        return made

    @classmethod
    def forget_folder(cls) -> None:
        """Begin among one's own documents again: a folder may be named after somebody."""
        cls._folder = ""

    def say_below(self, words: str) -> None:
        """Say what is to be known here too; the window below may be covered."""
        grid = self.layout()
        if isinstance(grid, QGridLayout):
            said = label(None, words, "practice", wrap=True)
            grid.addWidget(said, grid.rowCount(), 0, 1, grid.columnCount())

    def accept(self) -> None:
        """A file to open that is not there is not chosen; Qt would say so in another window."""
        is_opening = self.acceptMode() is QFileDialog.AcceptMode.AcceptOpen
        if is_opening and not all(Path(file).exists() for file in self.selectedFiles()):
            return
        FileDialog._folder = self.directory().absolutePath()
        super().accept()

    def _tidy(self, window: QWidget) -> None:
        """Only what is needed to find a folder, readable in the dark and in large texts."""
        for name, sign in _SIGNS.items():
            if isinstance(one := self.findChild(QToolButton, name), QToolButton):
                one.setIcon(QIcon())
                one.setText(sign)
        for name in _UNUSED:
            if isinstance(one := self.findChild(QToolButton, name), QToolButton):
                one.hide()
        if isinstance(tree := self.findChild(QTreeView, "treeView"), QTreeView):
            for column in range(1, tree.header().count()):
                tree.hideColumn(column)
            tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            tree.header().hide()
        width, height = window.width() * 4 // 5, window.height() * 4 // 5
        self.resize(width, height)
        if isinstance(parts := self.findChild(QSplitter, "splitter"), QSplitter):
            parts.setSizes([width // 4, width * 3 // 4])

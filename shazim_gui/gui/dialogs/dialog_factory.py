"""Asks which folder, which picture and which file to write, and for confirmation."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.export.file_names import shown
from shazim_gui.gui.dialogs.question_dialog import QuestionDialog
from shazim_gui.gui.query.dropped_data import QueryPicture, file_picture
from shazim_gui.session.presenter.network_text import DownloadText

_SUFFIXES = {"csv": ".csv", "json": ".json", "html": ".html", "paths": ".txt"}


class Dialogs(QObject):
    """Every dialog is shown without blocking the event loop, and is deleted once it is answered."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def show(self, dialog: QDialog, *, modal: bool = True) -> None:
        """Show a dialog until it is closed; the window stays usable beside it where it is not modal."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        (dialog.open if modal else dialog.show)()

    def choose_folder(self, then: Callable[[str], object]) -> None:
        """Ask for a folder of photographs."""
        dialog = QFileDialog(self._window, tr("Add a folder of photos"), _pictures())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(then)
        self.show(dialog)

    def choose_picture(self, then: Callable[[QueryPicture], object]) -> None:
        """Ask for a picture to search with; its type is detected by content, so any file may be chosen."""
        dialog = QFileDialog(self._window, tr("Search with a picture"), _pictures())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: then(file_picture(path)))
        self.show(dialog)

    def choose_target(self, name: str, then: Callable[[Path], object]) -> None:
        """Ask which file to write an export to; `name` is its format."""
        suffix = _SUFFIXES[name]
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, tr("Export"), documents)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(f"duplicates{suffix}")
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        self.show(dialog)

    def confirm_forget(self, folder: str, then: Callable[[], object]) -> None:
        """Ask whether to remove a folder."""
        detail = tr(
            "The photos are not touched. Shazim only forgets what it knows about them. To scan them again, add "
            "the folder again."
        )
        question = tr("Remove {name} from the library?", name=shown(folder))
        self._show_question(QuestionDialog(tr("Remove folder"), question, detail, tr("Remove"), self._window), then)

    def confirm_download(self, text: DownloadText, then: Callable[[], object]) -> None:
        """Ask whether to download something from the internet."""
        self._show_question(QuestionDialog(text.title, text.question, text.detail, text.yes, self._window), then)

    def _show_question(self, dialog: QuestionDialog, then: Callable[[], object]) -> None:
        dialog.agreed.connect(then)
        self.show(dialog)


def _pictures() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)

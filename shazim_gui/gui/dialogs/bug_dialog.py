"""Shows an unexpected error, with a report that can be copied."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from shazim_gui import __version__
from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.widgets.labels import label


class BugDialog(QDialog):
    """Shows a traceback."""

    def __init__(self, traceback: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unexpected error"))
        self.resize(680, 420)
        self.report = QPlainTextEdit(f"Shazim {__version__}\n{traceback}")
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + UNIT // 2)
        column.addWidget(label(tr("Something went wrong"), scale="title"))
        text = tr(
            "Your photos and your library are safe. You can keep working. To help us fix it, send us the report below."
        )
        column.addWidget(label(text, tone="soft", wrap=True))
        column.addWidget(self.report, 1)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

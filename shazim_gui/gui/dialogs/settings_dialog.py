"""The settings: pages of choices that take effect at once."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shazim_gui.core.settings import Settings
from shazim_gui.core.text.language import tr
from shazim_gui.gui.dialogs.settings_pages import AppearancePage, Page, PrivacyPage, ScansPage, StoragePage
from shazim_gui.gui.style.palette import UNIT


class SettingsDialog(QDialog):
    """Emits what is chosen, and applies nothing itself."""

    chosen = Signal(str, object)
    """A person chose another value for the settings field of this name."""
    excluded = Signal(list)
    """The patterns may have been edited: all of them."""

    def __init__(self, settings: Settings, network: str, library: str, parent: QWidget | None = None) -> None:
        """`network` is the name of the network in use, `library` the path of the library."""
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.appearance, self.scans = AppearancePage(settings), ScansPage(settings, network)
        self.storage, self.privacy = StoragePage(settings, library), PrivacyPage()
        self.list = QListWidget()
        self.list.setObjectName("sections")
        self.list.setAccessibleName(tr("Settings"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedWidget()
        for page in (self.appearance, self.scans, self.storage, self.privacy):
            self.list.addItem(page.name)
            self._pages.addWidget(_scrolling(page))
            page.chosen.connect(self.chosen)
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 5 * UNIT)
        self.list.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.list.setCurrentRow(0)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.finished.connect(self._emit_patterns)
        whole = QHBoxLayout()
        whole.setSpacing(3 * UNIT)
        whole.addWidget(self.list)
        whole.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(2 * UNIT)
        column.addLayout(whole, 1)
        column.addLayout(foot)
        self.resize(664, 480)

    @Slot()
    def _emit_patterns(self) -> None:
        if self.scans.exclude.isEnabled():
            self.excluded.emit(self.scans.exclude.toPlainText().splitlines())


def _scrolling(page: Page) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(page.name)
    area.setWidget(page)
    return area

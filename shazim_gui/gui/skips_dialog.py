"""The list of files that were left out, each with its reason."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from shazim_gui.core.records import Skip
from shazim_gui.export.names import shown
from shazim_gui.gui.labels import label
from shazim_gui.gui.palette import UNIT
from shazim_gui.session.presenter.state import skips_in_order

_NOWHERE = QModelIndex()


class SkipModel(QAbstractTableModel):
    """A file and its reason per row."""

    def __init__(self, skips: list[Skip], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._skips = skips_in_order(skips)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._skips)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        skip = self._skips[index.row()]
        return skip.detail if index.column() else shown(skip.path)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("Why it was left out"))[section] if section in (0, 1) else None


class SkipsDialog(QDialog):
    """Files that may be lost photographs come first."""

    def __init__(self, skips: list[Skip], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Skipped files"))
        self.resize(760, 420)
        self.table = QTableView()
        self.table.setModel(SkipModel(skips, self))
        self.table.setAccessibleName(self.tr("Skipped files and reasons"))
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 320)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + UNIT // 2)
        intro = self.tr("These files are not compared. Nothing was changed or removed.")
        column.addWidget(label(intro, tone="soft", wrap=True))
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

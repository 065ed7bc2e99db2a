"""The facts of two photographs in two columns; rows that differ are highlighted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QBrush, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.palette import SMALL
from shazim_gui.gui.style.theme import Theme
from shazim_gui.session.presenter.photo_facts_text import FactRow

_NOWHERE = QModelIndex()


class FactsModel(QAbstractTableModel):
    """One row per fact: its name, the first photo's, the second's."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[FactRow] = ()

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        """Show other facts."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        text = (f"≠ {row.name}" if row.differs else row.name, row.first, row.second)[column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text or "–"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.spoken
            case Qt.ItemDataRole.BackgroundRole:
                return QBrush(self._theme.colour("edited_ground")) if row.differs else None
            case Qt.ItemDataRole.ForegroundRole:
                tone = "edited_text" if row.differs else "soft" if not column else "text"
                return QBrush(self._theme.colour(tone))
            case Qt.ItemDataRole.FontRole:
                return self._theme.font(SMALL, bold=row.differs)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal or not 0 <= section <= 2:
            return None
        return (tr("Property"), tr("Reference"), tr("Photo"))[section]


class FactsTable(QTableView):
    """Can be made as narrow as needed; long facts are elided and shown in the tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.facts = FactsModel(theme, self)
        self.setModel(self.facts)
        self.setObjectName("facts")
        self.setAccessibleName(tr("Details of both photos"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    @Slot()
    def _apply_theme(self) -> None:
        font: QFont = self._theme.font(SMALL)
        self.verticalHeader().setDefaultSectionSize(2 * font.pointSize() + 10)
        self.viewport().update()

"""The skipped files, each with its reason: filtered, shown in their folder, tried again."""

import functools
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from shazim_gui.core.records import Reason, Skip
from shazim_gui.core.text.language import tr
from shazim_gui.core.text.skip_text import skip_text
from shazim_gui.export.file_names import shown
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.widgets.labels import label, styled
from shazim_gui.session.presenter.skip_list_text import ReasonText, reason_texts, skips_shown, skips_summary

_NOWHERE = QModelIndex()


class SkipModel(QAbstractTableModel):
    """One row per file, with its reason."""

    def __init__(self, skips: Sequence[Skip], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._skips = skips_shown(skips, None)

    @property
    def skips(self) -> list[Skip]:
        """The skips listed, in their order."""
        return self._skips

    def show_skips(self, skips: Sequence[Skip], reason: Reason | None) -> None:
        """List the files skipped for a reason, or for any where it is None."""
        self.beginResetModel()
        self._skips = skips_shown(skips, reason)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._skips)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        skip = self._skips[index.row()]
        return skip_text(skip.detail) if index.column() else shown(skip.path)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("File"), tr("Why it was skipped"))[section] if section in (0, 1) else None


class SkipsDialog(QDialog):
    """Stays open beside the window and grows while a scan runs."""

    folder_wanted = Signal(str)
    """A file is to be shown in its folder: its path."""
    retry_wanted = Signal(object)
    """Files are to be tried again: their paths."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Skipped files"))
        self._skips: Sequence[Skip] = ()
        self._reason: Reason | None = None
        self._scanning = self._following = False
        self._selected_paths: set[str] = set()
        """The paths that a person selected, including those that a running scan has not reached again."""
        self.summary = label(tone="soft", wrap=True)
        self.model = SkipModel((), self)
        self.table = self._table()
        self.filter = QPushButton()
        self.filter.setObjectName("export")  # for the style of a button with a menu
        self.filter.setAccessibleName(tr("Filter by reason"))
        self._menu = styled(QMenu(self.filter), checks="yes")
        self._menu.aboutToShow.connect(self._fill)
        self.filter.setMenu(self._menu)
        self.folder = QPushButton(tr("Show in folder"))
        self.folder.clicked.connect(self._show_folder)
        self.retry = QPushButton()
        self.retry.clicked.connect(self._retry)
        self.shut = styled(QPushButton(tr("Close")), kind="primary")
        self.shut.clicked.connect(self.reject)
        self._lay_out()
        self.resize(820, 480)
        self.show_skips((), scanning=False)
        self.table.setFocus()

    def show_skips(self, skips: Sequence[Skip], *, scanning: bool) -> None:
        """Show the files skipped so far; what is selected stays selected."""
        self._skips, self._scanning = skips, scanning
        self._following = True
        self.model.show_skips(skips, self._reason)
        selection = self.table.selectionModel()
        rows = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for row, skip in enumerate(self.model.skips):
            if skip.path in self._selected_paths:
                selection.select(self.model.index(row, 0), rows)
        self._following = False
        self.summary.setText(skips_summary(skips, scanning=scanning))
        self._name()
        self._offer()

    def choose(self, reason: Reason | None) -> None:
        """List only the files skipped for a reason."""
        self._reason = reason
        self.show_skips(self._skips, scanning=self._scanning)

    def _selected(self) -> list[Skip]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.skips[row] for row in rows]

    def _name(self) -> None:
        texts = reason_texts(self._skips)
        self.filter.setText(next((text.label for text in texts if text.reason is self._reason), texts[0].label))

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for text in reason_texts(self._skips):
            action = self._menu.addAction(text.label)
            action.setCheckable(True)
            action.setChecked(text.reason is self._reason)
            action.triggered.connect(functools.partial(self._chosen, text))

    def _chosen(self, text: ReasonText, _: bool = False) -> None:
        self.choose(text.reason)

    @Slot()
    def _offer(self) -> None:
        if self._following:
            return
        selected = self._selected()
        if self.sender() is self.table.selectionModel():
            self._selected_paths = {skip.path for skip in selected}
        self.folder.setEnabled(len(selected) == 1)
        self.retry.setText(tr("Try again") if selected else tr("Try all again"))
        self.retry.setEnabled(bool(self.model.skips) and not self._scanning)

    @Slot()
    def _show_folder(self) -> None:
        for skip in self._selected()[:1]:
            self.folder_wanted.emit(skip.path)

    @Slot()
    def _retry(self) -> None:
        self.retry_wanted.emit(tuple(skip.path for skip in self._selected() or self.model.skips))

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(tr("Skipped files and reasons"))
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 320)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.selectionModel().selectionChanged.connect(self._offer)
        table.doubleClicked.connect(self._show_folder)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * UNIT)
        top.addWidget(self.summary, 1)
        top.addWidget(self.filter)
        foot = QHBoxLayout()
        foot.setSpacing(UNIT)
        for button in (self.folder, self.retry, self.shut):
            button.setAutoDefault(False)
        foot.addWidget(self.folder)
        foot.addWidget(self.retry)
        foot.addStretch()
        foot.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + UNIT // 2)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

"""The line above the clusters: which kinds are shown, and what can be done with them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from shazim_gui.gui.actions import Actions
from shazim_gui.gui.elided_label import ElidedLabel
from shazim_gui.gui.kind_filter import KindFilter
from shazim_gui.gui.labels import dressed
from shazim_gui.gui.palette import UNIT


class MiddleHeader(QFrame):
    """Where it is narrow, the search keeps its sign only, and the title goes last."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("header")
        self._words = (self.tr("Copies"), actions.search.text())
        self.title = dressed(ElidedLabel("", Qt.TextElideMode.ElideRight), scale="title")
        self.kinds = KindFilter()
        self.search, self.export = QPushButton(), QPushButton(self.tr("Export"))
        actions.lend(actions.search, self.search, words=False)
        self.export.setObjectName("export")
        self.export.setMenu(actions.export_menu(self.export))
        self.export.setToolTip(self.tr("Write the clusters to a file (Ctrl+E for a web page)"))
        self.export.setAccessibleName(self.tr("Export the clusters"))
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        line.setSpacing(UNIT)
        line.addWidget(self.title, 1)
        self._parts: tuple[QWidget, ...] = (self.kinds, self.search, self.export)
        for part in self._parts:
            line.addWidget(part)
        self._take(*self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        title, search = self._words
        choices = ((title, search), (title, ""), ("", ""))
        self._take(*next((words for words in choices if self._width(*words) <= self.width()), choices[-1]))

    def _width(self, title: str, search: str) -> int:
        """Pixels that it takes with these words."""
        self._take(title, search)
        self.title.ensurePolished()
        words = self.title.fontMetrics().horizontalAdvance(title)
        return 4 * UNIT + words + sum(part.sizeHint().width() + UNIT for part in self._parts)

    def _take(self, title: str, search: str) -> None:
        self.title.setText(title)
        self.search.setText(search)

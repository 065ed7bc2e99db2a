"""The middle of the window: the clusters, or the answers to a query, or a few words where there is neither."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from shazim_gui.gui.actions import Actions
from shazim_gui.gui.cluster_view import ClusterView
from shazim_gui.gui.elided_label import ElidedLabel
from shazim_gui.gui.labels import dressed
from shazim_gui.gui.matches_page import MatchesPage
from shazim_gui.gui.message_page import MessagePage
from shazim_gui.gui.palette import UNIT
from shazim_gui.gui.picture_loader import PictureLoader
from shazim_gui.gui.theme import Theme


class Middle(QFrame):
    """One page at a time."""

    def __init__(self, thumbnails: PictureLoader, previews: PictureLoader, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("middle")
        self.title = dressed(ElidedLabel(self.tr("Copies"), Qt.TextElideMode.ElideRight), scale="title")
        self.search, self.export = QPushButton(), QPushButton(self.tr("Export"))
        actions.lend(actions.search, self.search)
        self.export.setObjectName("export")
        self.export.setMenu(actions.export_menu(self.export))
        self.export.setToolTip(self.tr("Write the clusters to a file (Ctrl+E for a web page)"))
        self.export.setAccessibleName(self.tr("Export the clusters"))
        self.clusters = ClusterView(thumbnails, theme)
        self.matches = MatchesPage(thumbnails, previews, theme)
        actions.lend(actions.back, self.matches.back)
        self.empty = MessagePage(
            theme,
            "pictures",
            self.tr("Drop a folder of photographs here"),
            self.tr("Shazim finds the copies among them, edited ones too."),
            self.tr("Nothing leaves this computer; photographs are only read."),
        )
        self.empty.offer(self.tr("Add folder…")).clicked.connect(actions.add_folder.trigger)
        self.words = MessagePage(theme, "pictures", "", "")
        header = QFrame()
        header.setObjectName("header")
        line = QHBoxLayout(header)
        line.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        line.setSpacing(UNIT)
        line.addWidget(self.title, 1)
        line.addWidget(self.search)
        line.addWidget(self.export)
        self.pages = QStackedWidget()
        for page in (self.empty, self.words, self.clusters, self.matches):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.pages, 1)
        self.setMinimumWidth(380)

    def show_page(self, page: QWidget) -> None:
        """Show one of `empty`, `words`, `clusters` or `matches`."""
        self.pages.setCurrentWidget(page)

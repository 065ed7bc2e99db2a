"""The centre of the window: the clusters, or a message where there are none, below the matches of a query."""

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.actions.window_actions import Actions
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.clusters.cluster_view import ClusterView
from shazim_gui.gui.clusters.sort_filter_bar import SortFilterBar
from shazim_gui.gui.panes.center_header import CenterHeader
from shazim_gui.gui.panes.message_page import MessagePage
from shazim_gui.gui.query.match_strip import MatchesStrip
from shazim_gui.gui.style.theme import Theme


class CenterPane(QFrame):
    """One page at a time."""

    def __init__(self, thumbnails: PictureLoader, previews: PictureLoader, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("center")
        self.header = CenterHeader(actions, theme)
        self.search, self.export = self.header.search, self.header.export
        self.kinds, self.rotated = self.header.kinds, self.header.rotated
        self.sort_filter_bar = SortFilterBar(theme)
        self.clusters = ClusterView(thumbnails, theme)
        self.matches = MatchesStrip(thumbnails, previews, theme)
        actions.assign(actions.back, self.matches.close_button, with_text=False)
        self.matches.hide()
        self.empty = MessagePage(
            theme,
            "pictures",
            tr("Drop a folder of photos here"),
            tr("Shazim finds the copies in it, even edited ones."),
            tr("Nothing leaves this computer; your photos are only read."),
        )
        self.empty.offer(tr("Add folder…")).clicked.connect(actions.add_folder.trigger)
        self.message = MessagePage(theme, "pictures", "", "")
        self.nothing = MessagePage(
            theme,
            "filter",
            tr("No matching clusters"),
            tr("Shows clusters with a photo that matches every filter."),
        )
        self.nothing.offer(tr("Show all")).clicked.connect(self.sort_filter_bar.clear)
        self.pages = QStackedWidget()
        for page in (self.empty, self.message, self.nothing, self.clusters):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStrut(380)
        column.addWidget(self.header)
        column.addWidget(self.matches)
        column.addWidget(self.sort_filter_bar)
        column.addWidget(self.pages, 1)

    def show_page(self, page: QWidget) -> None:
        """Show one of `empty`, `message`, `nothing` or `clusters`."""
        self.sort_filter_bar.setVisible(page in (self.clusters, self.nothing))
        self.pages.setCurrentWidget(page)

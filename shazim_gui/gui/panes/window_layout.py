"""The parts of the window, created and laid out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from shazim_gui.gui.actions.photo_actions import PhotoActions
from shazim_gui.gui.actions.window_actions import Actions
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.dialogs.dialog_factory import Dialogs
from shazim_gui.gui.panes.center_pane import CenterPane
from shazim_gui.gui.panes.notice_bar import NoticeBar
from shazim_gui.gui.panes.side_pane import SidePane
from shazim_gui.gui.panes.status_line import StatusLine
from shazim_gui.gui.scoring.pair_panel import PairPanel
from shazim_gui.gui.scoring.sliders_panel import SlidersPanel
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.labels import rule
from shazim_gui.gui.widgets.scrollable_area import ScrollableArea


class WindowLayout:
    """Knows nothing of what its parts show."""

    def __init__(self, window: QMainWindow, theme: Theme, thumbnails: PictureLoader, previews: PictureLoader) -> None:
        self.actions = Actions(theme, window)
        self.dialogs = Dialogs(window)
        self.photo_actions = PhotoActions(window)
        self.side = SidePane(theme, self.actions)
        self.center = CenterPane(thumbnails, previews, theme, self.actions)
        self.pair = PairPanel(previews, theme)
        self.sliders = SlidersPanel(theme)
        self.notice = NoticeBar(theme)
        self.status = StatusLine()
        self.actions.assign(self.actions.settings, self.status.settings, with_text=False)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.actions.fill(window.menuBar())
        window.setCentralWidget(self._layout())

    def _layout(self) -> QWidget:
        right = QFrame()
        right.setObjectName("side")
        column = QVBoxLayout(right)
        column.addStrut(320)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pair, 1)
        column.addWidget(rule())
        column.addWidget(self.sliders)
        for index, part in enumerate((self.side, self.center, right)):
            self.splitter.addWidget(part)
            self.splitter.setCollapsible(index, False)
            self.splitter.setStretchFactor(
                index, index and 3 - index
            )  # the center pane takes twice as much as the right one
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([240, 688, 432])
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(ScrollableArea(self.splitter), 1)
        column.addWidget(self.status)
        return whole

"""The parts of the window, made and laid out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from shazim_gui.gui.actions import Actions
from shazim_gui.gui.dialogs import Dialogs
from shazim_gui.gui.labels import rule
from shazim_gui.gui.middle import Middle
from shazim_gui.gui.notice_bar import NoticeBar
from shazim_gui.gui.pair_panel import PairPanel
from shazim_gui.gui.photo_actions import PhotoActions
from shazim_gui.gui.picture_loader import PictureLoader
from shazim_gui.gui.roomy_area import RoomyArea
from shazim_gui.gui.side import Side
from shazim_gui.gui.sliders_panel import SlidersPanel
from shazim_gui.gui.status_line import StatusLine
from shazim_gui.gui.theme import Theme


class Parts:
    """Knows nothing of what they show."""

    def __init__(self, window: QMainWindow, theme: Theme, thumbnails: PictureLoader, previews: PictureLoader) -> None:
        self.actions = Actions(theme, window)
        self.dialogs = Dialogs(window)
        self.photo_actions = PhotoActions(window)
        self.side = Side(theme, self.actions)
        self.middle = Middle(thumbnails, previews, theme, self.actions)
        self.pair = PairPanel(previews, theme)
        self.sliders = SlidersPanel(theme)
        self.notice = NoticeBar(theme)
        self.status = StatusLine()
        self.actions.lend(self.actions.settings, self.status.settings, words=False)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.actions.fill(window.menuBar())
        window.setCentralWidget(self._laid_out())

    def _laid_out(self) -> QWidget:
        right = QFrame()
        right.setObjectName("side")
        column = QVBoxLayout(right)
        column.addStrut(320)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pair, 1)
        column.addWidget(rule())
        column.addWidget(self.sliders)
        for place, part in enumerate((self.side, self.middle, right)):
            self.splitter.addWidget(part)
            self.splitter.setCollapsible(place, False)
            self.splitter.setStretchFactor(place, place and 3 - place)  # the middle takes twice what the right takes
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([240, 688, 432])
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(RoomyArea(self.splitter), 1)
        column.addWidget(self.status)
        return whole

"""The main window: owns its parts and controllers, and handles the events of a window."""

import functools
import os
from typing import Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow

from shazim_gui.core.settings import Settings
from shazim_gui.core.text.language import tr
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.background.desktop_notifier import DesktopNotifier
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.background.picture_reader import read_preview, read_thumbnail
from shazim_gui.gui.background.throttler import Throttler
from shazim_gui.gui.controllers.compare_controller import CompareController
from shazim_gui.gui.controllers.decision_controller import DecisionController
from shazim_gui.gui.controllers.match_verification import MatchVerification
from shazim_gui.gui.controllers.pair_verification import PairVerification
from shazim_gui.gui.controllers.preset_controller import PresetController
from shazim_gui.gui.controllers.request_controller import RequestController
from shazim_gui.gui.controllers.scan_notifier import ScanNotifier
from shazim_gui.gui.controllers.settings_controller import SettingsController
from shazim_gui.gui.controllers.skips_controller import SkipsController
from shazim_gui.gui.controllers.window_display import WindowDisplay
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.gui.panes.window_layout import WindowLayout
from shazim_gui.gui.query.dropped_data import may_be_read, read_mime
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.window.drop_overlay import DropOverlay
from shazim_gui.gui.window.window_state import restore_state, state_of
from shazim_gui.session.display_pictures import stored_thumbnails
from shazim_gui.session.presenter.histogram_text import LOWEST
from shazim_gui.session.presenter.pair_text import opposite
from shazim_gui.session.session import Session
from shazim_gui.session.sort_filter import Sort, SortFilter

_THREADS = max(1, min(3, (os.cpu_count() or 1) - 1))
"""Threads that read thumbnails for the screen; one core stays free for the window itself."""
_REST = 500
"""Milliseconds without a change after which the sliders are at rest, when they are moved by keys or wheel."""


class MainWindow(QMainWindow):
    """The window of one library."""

    def __init__(self, session: Session, theme: Theme, *, delay: int = 16) -> None:
        """`delay` are the milliseconds by which the clusters may lag behind a slider."""
        super().__init__()
        self.setWindowTitle("Shazim")
        self.setMinimumSize(944, 560)
        self.resize(1360, 860)
        self.setAcceptDrops(True)
        self._was_shown = False
        self._background = BackgroundWork(self)
        tasks = self._background.tasks(_THREADS + 1)
        self._side = session.settings.thumbnail
        self._cache = stored_thumbnails(session.paths)
        self.thumbnails = PictureLoader(tasks, self._reader(), 48, _THREADS, self)
        # One at a time: a photograph of 12 megapixels takes 30 MB while it is decoded.
        self.previews = PictureLoader(tasks, read_preview, 24, 1, self)
        self.window_model = WindowModel(session, self._background, self)
        self.parts = WindowLayout(self, theme, self.thumbnails, self.previews)
        self.display = WindowDisplay(self.window_model, self.parts, self.thumbnails, self)
        dialogs = self.parts.dialogs
        self.compare_controller = CompareController(self.window_model, dialogs, self._background, theme, self)
        self.requests = RequestController(self.window_model, self.parts, self.display, self.compare_controller, self)
        self.problems = SkipsController(
            self.window_model, self.display, dialogs, self.parts.photo_actions, self._background, self
        )
        for opener in (self.parts.actions.problems.triggered, self.parts.side.progress.problems_wanted):
            opener.connect(self.problems.open)
        self.match_verification = MatchVerification(self.window_model, self.parts.center.matches.list, self)
        self.settings_controller = SettingsController(self.window_model, self.parts, theme, self._background, self)
        self.scan_notifier = ScanNotifier(self.window_model, DesktopNotifier(self._background, self), self)
        self.pair_verification = PairVerification(self.window_model, self)
        self.decision_controller = DecisionController(self.window_model, self.parts, self.display, self)
        self.compare_controller.review(self.decision_controller)
        self.preset_controller = PresetController(self.window_model, self.parts, self)
        self._overlay = DropOverlay(theme, self)
        self._throttler = Throttler(self._background, delay, self)
        self._rest = self._background.timer(_REST, self._verify_at_rest, once=True)
        self._start = self._background.timer(0, self.window_model.load, once=True)
        sliders = self.parts.sliders
        kinds, rotated = self.parts.center.kinds, self.parts.center.rotated
        self._matching = session.matching
        self._matching.change(threshold=max(LOWEST, self.window_model.choice.threshold))
        self._show_choice()
        self._unfollow_matching = self._matching.follow(self._follow_choice)
        sliders.edited.connect(self._change_choice)
        kinds.changed.connect(lambda: self._change_choice({"kinds": kinds.kinds}))
        rotated.clicked.connect(lambda shown: self._change_choice({"rotated": shown}))
        for settled in (sliders.settled, kinds.changed, rotated.clicked):
            settled.connect(self._settle)
        self._apply_sort_filter(session.settings)
        self.parts.center.clusters.chosen.connect(self._verify_selected)
        self._throttler.due.connect(self.window_model.follow_choice)
        theme.changed.connect(self.parts.center.clusters.adopt_fonts)
        self.window_model.follow_choice()
        self.display.show_state()
        self.preset_controller.follow()
        restore_state(self, self.parts.splitter, session.settings.window)

    def _apply_sort_filter(self, settings: Settings) -> None:
        """Restore the sort order and the thumbnail size, and follow their changes."""
        bar, clusters, act = self.parts.center.sort_filter_bar, self.parts.center.clusters, self.parts.actions
        bar.show_size(self._side)
        clusters.show_thumbnails(self._side)
        act.grid.setChecked(settings.grid)
        bar.grid.follow(act.grid)
        bar.grid.setChecked(settings.grid)
        clusters.show_grid(settings.grid)
        act.grid.toggled.connect(clusters.show_grid)
        if settings.sort in set(Sort):
            bar.show_sort_filter(SortFilter(Sort(settings.sort)))
        bar.resized.connect(self._resize_thumbnails)
        act.filter.triggered.connect(bar.text.setFocus)
        bar.text.left.connect(clusters.setFocus)
        act.larger.triggered.connect(lambda: bar.zoom.setValue(bar.zoom.value() + 1))
        act.smaller.triggered.connect(lambda: bar.zoom.setValue(bar.zoom.value() - 1))

    @Slot(int)
    def _resize_thumbnails(self, side: int) -> None:
        self._side = side
        self.thumbnails.use(self._reader())
        self.parts.center.clusters.show_thumbnails(side)

    @Slot(dict)
    def _change_choice(self, changes: dict[str, Any]) -> None:
        """Change the choice; every widget that shows it is updated."""
        self._matching.change(**changes)

    def _follow_choice(self) -> None:
        self._show_choice()
        self._throttler.push()
        self._rest.start()

    def _show_choice(self) -> None:
        choice, center = self._matching.choice, self.parts.center
        self.parts.sliders.follow(choice.weights, choice.threshold)
        center.kinds.show_kinds(choice.kinds)
        center.rotated.setChecked(choice.rotated)

    @Slot()
    def _verify_at_rest(self) -> None:
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:  # else a slider is dragged, and released later
            self.pair_verification.verify_listed()

    @Slot()
    def _settle(self) -> None:
        self._remember()
        self._rest.stop()
        self.pair_verification.verify_listed()

    @Slot()
    def _verify_selected(self) -> None:
        clusters = self.parts.center.clusters
        if clusters.cluster is not None and clusters.photo is not None:
            self.pair_verification.verify_pair(clusters.photo, opposite(clusters.cluster, clusters.photo))

    def _remember(self) -> None:
        self.window_model.follow_choice()
        window = state_of(self, self.parts.splitter)
        sort, grid = self.parts.center.sort_filter_bar.sort_filter.sort, self.parts.actions.grid.isChecked()
        self.window_model.remember(window, self._side, sort, grid)

    def _reader(self) -> "functools.partial[QImage | None]":
        return functools.partial(read_thumbnail, self._cache, self._side, self.devicePixelRatioF())

    # Called by Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self._start.start()  # after the first paint, so that nothing delays the window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.sliders.fit_into(self.height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.thumbnails.use(self._reader())
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        self._remember()
        self._unfollow_matching()
        self.window_model.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_be_read(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.cover(tr("Drop a picture to search with it, or a folder to add it"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        event.acceptProposedAction()
        self.requests.use_dropped(read_mime(event.mimeData()))

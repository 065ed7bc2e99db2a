"""The window: owns its parts and what works behind them, and answers what the system asks of a window."""

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

from shazim_gui.core.language import tr
from shazim_gui.core.settings import Settings
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
"""That read thumbnails for the screen; one core is left to those who look at them."""
_REST = 500
"""Milliseconds without a move after which the sliders are at rest, for those who move them by keys or wheel."""


class MainWindow(QMainWindow):
    """One library."""

    def __init__(self, session: Session, theme: Theme, *, delay: int = 16) -> None:
        """`delay` are the milliseconds for which the clusters may lag behind a slider."""
        super().__init__()
        self.setWindowTitle("Shazim")
        self.setMinimumSize(944, 560)
        self.resize(1360, 860)
        self.setAcceptDrops(True)
        self._begun = False
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
        self.comparing = CompareController(self.window_model, self.parts.dialogs, self._background, theme, self)
        self.requests = RequestController(self.window_model, self.parts, self.display, self.comparing, self)
        self.problems = SkipsController(
            self.window_model, self.display, self.parts.dialogs, self.parts.photo_actions, self._background, self
        )
        for wanted in (self.parts.actions.problems.triggered, self.parts.side.progress.problems_wanted):
            wanted.connect(self.problems.open)
        self.match_verification = MatchVerification(self.window_model, self.parts.middle.matches.list, self)
        self.preferring = SettingsController(self.window_model, self.parts, theme, self._background, self)
        self.announcing = ScanNotifier(self.window_model, DesktopNotifier(self._background, self), self)
        self.pair_verification = PairVerification(self.window_model, self)
        self.reviewing = DecisionController(self.window_model, self.parts, self.display, self)
        self.comparing.review(self.reviewing)
        self.presetting = PresetController(self.window_model, self.parts, self)
        self._overlay = DropOverlay(theme, self)
        self._debouncer = Throttler(self._background, delay, self)
        self._rest = self._background.timer(_REST, self._come_to_rest, once=True)
        self._start = self._background.timer(0, self.window_model.load, once=True)
        sliders = self.parts.sliders
        kinds, rotated = self.parts.middle.kinds, self.parts.middle.rotated
        self._matching = session.matching
        self._matching.change(threshold=max(LOWEST, self.window_model.choice.threshold))
        self._show_choice()
        self._leave_matching = self._matching.follow(self._follow_choice)
        sliders.wished.connect(self._wish)
        kinds.changed.connect(lambda: self._wish({"kinds": kinds.kinds}))
        rotated.clicked.connect(lambda shown: self._wish({"rotated": shown}))
        for chosen in (sliders.settled, kinds.changed, rotated.clicked):
            chosen.connect(self._settle)
        self._apply_sort_filter(session.settings)
        self.parts.middle.clusters.chosen.connect(self._look_at)
        self._debouncer.due.connect(self.window_model.follow_choice)
        theme.changed.connect(self.parts.middle.clusters.adopt_fonts)
        self.window_model.follow_choice()
        self.display.show_state()
        self.presetting.follow()
        restore_state(self, self.parts.splitter, session.settings.window)

    def _apply_sort_filter(self, settings: Settings) -> None:
        """Show the order and the size of thumbnails of the last time, and follow them."""
        bar, clusters, act = self.parts.middle.apply_sort_filter, self.parts.middle.clusters, self.parts.actions
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
        self.parts.middle.clusters.show_thumbnails(side)

    @Slot(dict)
    def _wish(self, wish: dict[str, Any]) -> None:
        """A person wants to match by something else: whatever shows the choice hears of it."""
        self._matching.change(**wish)

    def _follow_choice(self) -> None:
        self._show_choice()
        self._debouncer.push()
        self._rest.start()

    def _show_choice(self) -> None:
        choice, middle = self._matching.choice, self.parts.middle
        self.parts.sliders.follow(choice.weights, choice.threshold)
        middle.kinds.show_kinds(choice.kinds)
        middle.rotated.setChecked(choice.rotated)

    @Slot()
    def _come_to_rest(self) -> None:
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:  # else a slider is held, and let go of later
            self.pair_verification.verify_listed()

    @Slot()
    def _settle(self) -> None:
        self._remember()
        self._rest.stop()
        self.pair_verification.verify_listed()

    @Slot()
    def _look_at(self) -> None:
        clusters = self.parts.middle.clusters
        if clusters.cluster is not None and clusters.photo is not None:
            self.pair_verification.verify_pair(clusters.photo, opposite(clusters.cluster, clusters.photo))

    def _remember(self) -> None:
        self.window_model.follow_choice()
        window = state_of(self, self.parts.splitter)
        sort, grid = self.parts.middle.apply_sort_filter.sort_filter.sort, self.parts.actions.grid.isChecked()
        self.window_model.remember(window, self._side, sort, grid)

    def _reader(self) -> "functools.partial[QImage | None]":
        return functools.partial(read_thumbnail, self._cache, self._side, self.devicePixelRatioF())

    # What Qt calls

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self._start.start()  # after the first paint, so that nothing stands between a person and the window

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
        self._leave_matching()
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
        self.requests.take(read_mime(event.mimeData()))

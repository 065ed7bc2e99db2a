"""The window: owns its parts and what works behind them, and answers what the system asks of a window."""

import functools
import os

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
from shazim_gui.decode.thumbnails import Thumbnails
from shazim_gui.gui.announcing import Announcing
from shazim_gui.gui.background import Background
from shazim_gui.gui.comparing import Comparing
from shazim_gui.gui.debouncer import Debouncer
from shazim_gui.gui.desk import Desk
from shazim_gui.gui.display import Display
from shazim_gui.gui.drop_overlay import DropOverlay
from shazim_gui.gui.dropped import may_be_read, read_mime
from shazim_gui.gui.examiner import Examiner
from shazim_gui.gui.notifier import Notifier
from shazim_gui.gui.parts import Parts
from shazim_gui.gui.picture_loader import PictureLoader
from shazim_gui.gui.picture_reading import read_preview, read_thumbnail
from shazim_gui.gui.preferring import Preferring
from shazim_gui.gui.presetting import Presetting
from shazim_gui.gui.problems import Problems
from shazim_gui.gui.recogniser import Recogniser
from shazim_gui.gui.requests import Requests
from shazim_gui.gui.reviewing import Reviewing
from shazim_gui.gui.theme import Theme
from shazim_gui.gui.window_state import restore_state, state_of
from shazim_gui.session.arranging import Arrangement, Sort
from shazim_gui.session.presenter.histogram import LOWEST
from shazim_gui.session.presenter.pairs import opposite
from shazim_gui.session.results import Choice
from shazim_gui.session.session import Session

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
        self._background = Background(self)
        tasks = self._background.tasks(_THREADS + 1)
        self._side = session.settings.thumbnail
        self._cache = Thumbnails(session.paths.thumbnails)
        self.thumbnails = PictureLoader(tasks, self._reader(), 48, _THREADS, self)
        # One at a time: a photograph of 12 megapixels takes 30 MB while it is decoded.
        self.previews = PictureLoader(tasks, read_preview, 24, 1, self)
        self.desk = Desk(session, self._background, self)
        self.parts = Parts(self, theme, self.thumbnails, self.previews)
        self.display = Display(self.desk, self.parts, self.thumbnails, self)
        self.comparing = Comparing(self.desk, self.parts.dialogs, self._background, theme, self)
        self.requests = Requests(self.desk, self.parts, self.display, self.comparing, self)
        self.problems = Problems(
            self.desk, self.display, self.parts.dialogs, self.parts.photo_actions, self._background, self
        )
        for wanted in (self.parts.actions.problems.triggered, self.parts.side.progress.problems_wanted):
            wanted.connect(self.problems.open)
        self.recogniser = Recogniser(self.desk, self.parts.middle.matches.list, self)
        self.preferring = Preferring(self.desk, self.parts, theme, self._background, self)
        self.announcing = Announcing(self.desk, Notifier(self._background, self), self)
        self.examiner = Examiner(self.desk, self)
        self.reviewing = Reviewing(self.desk, self.parts, self.display, self._background, self)
        self.comparing.review(self.reviewing)
        self.presetting = Presetting(self.desk, self.parts, self)
        self._overlay = DropOverlay(theme, self)
        self._debouncer = Debouncer(self._background, delay, self)
        self._rest = self._background.timer(_REST, self._come_to_rest, once=True)
        self._start = self._background.timer(0, self.desk.load, once=True)
        sliders = self.parts.sliders
        sliders.show_values(self.desk.choice.weights, max(LOWEST, self.desk.choice.threshold))
        kinds, turned = self.parts.middle.kinds, self.parts.middle.turned
        kinds.show_kinds(self.desk.choice.kinds)
        turned.setChecked(self.desk.choice.turned)
        for chosen in (sliders.changed, kinds.changed, turned.clicked):
            chosen.connect(self._push)
        for chosen in (sliders.settled, kinds.changed, turned.clicked):
            chosen.connect(self._settle)
        self._arrange(session.settings)
        self.parts.middle.clusters.chosen.connect(self._look_at)
        self._debouncer.settled.connect(self._weigh)
        theme.changed.connect(self.parts.middle.clusters.adopt_fonts)
        self.desk.weigh(self._choice())
        self.display.show_state()
        self.presetting.follow()
        restore_state(self, self.parts.splitter, session.settings.window)

    def _arrange(self, settings: Settings) -> None:
        """Show the order and the size of thumbnails of the last time, and follow them."""
        bar, clusters, act = self.parts.middle.arrange, self.parts.middle.clusters, self.parts.actions
        bar.show_size(self._side)
        clusters.show_thumbnails(self._side)
        act.grid.setChecked(settings.grid)
        bar.grid.follow(act.grid)
        bar.grid.setChecked(settings.grid)
        clusters.show_grid(settings.grid)
        act.grid.toggled.connect(clusters.show_grid)
        if settings.sort in set(Sort):
            bar.show_arrangement(Arrangement(Sort(settings.sort)))
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

    @Slot()
    def _push(self) -> None:
        self._debouncer.push(self._choice())
        self._rest.start()

    @Slot(object)
    def _weigh(self, chosen: Choice) -> None:
        self.desk.weigh(chosen)

    @Slot()
    def _come_to_rest(self) -> None:
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:  # else a slider is held, and let go of later
            self.examiner.examine_listed()

    @Slot()
    def _settle(self) -> None:
        self._remember()
        self._rest.stop()
        self.examiner.examine_listed()

    @Slot()
    def _look_at(self) -> None:
        clusters = self.parts.middle.clusters
        if clusters.cluster is not None and clusters.photo is not None:
            self.examiner.examine_pair(clusters.photo, opposite(clusters.cluster, clusters.photo))

    def _remember(self) -> None:
        self.desk.weigh(self._choice())
        window = state_of(self, self.parts.splitter)
        sort, grid = self.parts.middle.arrange.arrangement.sort, self.parts.actions.grid.isChecked()
        self.desk.remember(window, self._side, sort, grid)

    def _choice(self) -> Choice:
        sliders, middle = self.parts.sliders, self.parts.middle
        return Choice(sliders.weights, sliders.threshold, middle.kinds.kinds, middle.turned.isChecked())

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
        self.reviewing.flush()
        self.desk.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_be_read(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.cover(tr("Drop a picture to search for it, or a folder to add it"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        event.acceptProposedAction()
        self.requests.take(read_mime(event.mimeData()))

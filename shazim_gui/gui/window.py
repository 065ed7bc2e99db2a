"""The window: builds its parts, and leads what happens in one to the others."""

import functools
import os
from base64 import b64decode, b64encode
from binascii import Error as NotBase64

from PySide6.QtCore import QByteArray, QEvent, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage, QShowEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from shazim_gui.core.records import Skip
from shazim_gui.decode.thumbnails import Thumbnails
from shazim_gui.gui.actions import Actions
from shazim_gui.gui.background import Background
from shazim_gui.gui.bug_dialog import BugDialog
from shazim_gui.gui.cluster_layout import THUMBNAIL
from shazim_gui.gui.debouncer import Debouncer
from shazim_gui.gui.desk import Desk
from shazim_gui.gui.dialogs import Dialogs
from shazim_gui.gui.drop_overlay import DropOverlay
from shazim_gui.gui.dropped import Dropped, QueryPicture, may_be_read, read_mime
from shazim_gui.gui.labels import rule
from shazim_gui.gui.middle import Middle
from shazim_gui.gui.notice_bar import NoticeBar
from shazim_gui.gui.pair_panel import PairPanel
from shazim_gui.gui.photo_actions import PhotoActions
from shazim_gui.gui.picture_loader import PictureLoader
from shazim_gui.gui.picture_reading import read_preview, read_thumbnail
from shazim_gui.gui.showing import show_match, show_photo
from shazim_gui.gui.side import Side
from shazim_gui.gui.skips_dialog import SkipsDialog
from shazim_gui.gui.sliders_panel import LOWEST_THRESHOLD, SlidersPanel
from shazim_gui.gui.status_line import StatusLine
from shazim_gui.gui.theme import Theme
from shazim_gui.session.presenter import printable, progress_text, staleness, summary
from shazim_gui.session.session import Session

_THREADS = 3
"""That read pictures for the screen."""


class MainWindow(QMainWindow):
    """One library."""

    def __init__(self, session: Session, theme: Theme, *, delay: int = 16) -> None:
        """`delay` are the milliseconds for which the clusters may lag behind a slider."""
        super().__init__()
        self.setWindowTitle("Shazim")
        self.setMinimumSize(880, 560)
        self.resize(1360, 860)
        self.setAcceptDrops(True)
        self._theme = theme
        self._begun = False
        self.background = Background(self)
        self.desk = Desk(session, self.background, self)
        tasks = self.background.tasks(_THREADS)
        self._thumbnails = Thumbnails(session.paths.thumbnails)
        self.thumbnails = PictureLoader(tasks, self._reader(), 96, _THREADS, self)
        self.previews = PictureLoader(tasks, read_preview, 64, 2, self)
        self.actions_ = Actions(theme, self)
        self.dialogs = Dialogs(self)
        self.photo_actions = PhotoActions(self)
        self.side = Side(theme, self.actions_)
        self.middle = Middle(self.thumbnails, self.previews, theme, self.actions_)
        self.pair = PairPanel(self.previews, theme)
        self.sliders = SlidersPanel()
        self.notice = NoticeBar(theme)
        self.status = StatusLine()
        self._overlay = DropOverlay(theme, self)
        self._debouncer = Debouncer(self.background, delay, self)
        self._start = self.background.timer(0, self._begin, once=True)
        self._live_skips: list[Skip] = []
        self._lay_out()
        self._connect()
        self.sliders.show_values(self.desk.weights, max(LOWEST_THRESHOLD, self.desk.threshold))
        self.desk.weigh(self.sliders.weights, self.sliders.threshold)
        self._restore(session.settings.window)
        self._show_state()

    # Building

    def _lay_out(self) -> None:
        self.actions_.fill(self.menuBar())
        right = QFrame()
        right.setObjectName("side")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pair, 1)
        column.addWidget(rule())
        column.addWidget(self.sliders)
        right.setMinimumWidth(320)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for place, part in enumerate((self.side, self.middle, right)):
            self._splitter.addWidget(part)
            self._splitter.setCollapsible(place, False)
        self._splitter.setHandleWidth(1)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([248, 712, 400])
        inner = QWidget()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addWidget(self._splitter, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(inner)

    def _connect(self) -> None:
        act, desk, poller = self.actions_, self.desk, self.desk.poller
        act.add_folder.triggered.connect(self._add_folder)
        act.scan.triggered.connect(lambda: self.scan(()))
        act.stop.triggered.connect(self._stop)
        act.search.triggered.connect(self._choose_picture)
        act.paste.triggered.connect(lambda: self._take(read_mime(QGuiApplication.clipboard().mimeData())))
        act.back.triggered.connect(self._go_back)
        act.reset.triggered.connect(self.sliders.reset_all)
        act.problems.triggered.connect(self._show_skips)
        act.quit.triggered.connect(self.close)
        for name, action in act.exports.items():
            action.triggered.connect(functools.partial(self._export, name))
        self.side.folders.remove_wanted.connect(self._forget)
        self.side.progress.problems_wanted.connect(self._show_skips)
        poller.changed.connect(self._show_state)
        poller.progressed.connect(lambda step: self.side.progress.show_progress(progress_text(step)))
        poller.skipped.connect(self._note_skip)
        poller.noticed.connect(self.notice.notice)
        poller.broke.connect(self.report_bug)
        for failed in (poller.failed, desk.warned, self.photo_actions.failed):
            failed.connect(self.notice.warn)
        desk.loaded.connect(self._show_result)
        desk.regrouped.connect(self._follow_sliders)
        desk.answered.connect(self._show_answers)
        desk.exported.connect(self._say_exported)
        self.sliders.changed.connect(lambda: self._debouncer.push((self.sliders.weights, self.sliders.threshold)))
        self.sliders.settled.connect(self._remember)
        self._debouncer.settled.connect(lambda chosen: desk.weigh(*chosen))
        clusters, matches = self.middle.clusters, self.middle.matches.list
        for view in (clusters, matches):
            view.selected.connect(self._show_pair)
            view.opened.connect(lambda: self.photo_actions.open(self._selected_path() or ""))
            view.menu_wanted.connect(self._pop_up)
        self._theme.changed.connect(self._dress)

    # Showing

    @Slot()
    def _show_state(self) -> None:
        """Which page is in the middle, which actions make sense, and what the foot says."""
        desk, kind = self.desk, self.desk.poller.kind
        results = desk.results
        photos = len(results.photos) if results else 0
        clusters = len(results.clusters) if results else 0
        self.side.show_busy(bool(kind))
        self.actions_.stop.setText(self.tr("Stop"))
        self.actions_.stop.setEnabled(bool(kind))
        self.actions_.scan.setEnabled(not kind and bool(desk.folders))
        self.actions_.back.setEnabled(desk.query is not None or self.notice.isVisible())
        self.actions_.problems.setEnabled(bool(self._skips()))
        self.actions_.search.setEnabled(photos > 0)
        for action in self.actions_.exports.values():
            action.setEnabled(clusters > 0)
        self.middle.export.setEnabled(clusters > 0)
        if not kind:
            self.side.progress.show_idle()
        page: QWidget = self.middle.clusters
        if desk.query is not None:
            page = self.middle.matches
        elif not clusters and kind == "scan":
            self.middle.words.say(
                self.tr("Looking at your photographs"),
                self.tr("Copies appear here as soon as all of them are compared."),
            )
            page = self.middle.words
        elif not clusters and photos:
            self.middle.words.say(
                self.tr("No copies at this threshold"),
                self.tr("Lower the threshold on the right to see photographs that are less alike."),
            )
            page = self.middle.words
        elif not clusters:
            page = self.middle.empty
        self.middle.show_page(page)
        if results is not None and photos:
            parts = (summary(results), staleness(results))
            self.status.summary.setText(" · ".join(part for part in parts if part))
        else:
            self.status.summary.setText(self.tr("No photographs yet"))
        self._show_pair()

    @Slot()
    def _show_result(self) -> None:
        assert self.desk.results is not None
        self.thumbnails.forget()
        self.side.folders.show_folders(self.desk.folders)
        self.side.progress.show_problems(sum(skip.reason.is_problem for skip in self._skips()))
        self.middle.clusters.follow(self.desk.results)
        self._show_state()

    @Slot()
    def _follow_sliders(self) -> None:
        if self.desk.results is not None:
            self.middle.clusters.follow(self.desk.results)
        self._refresh_answers()
        self._show_state()

    @Slot()
    def _show_answers(self) -> None:
        self._refresh_answers()
        self.middle.matches.list.start_at_top()
        self._show_state()
        self.middle.matches.list.setFocus()

    def _refresh_answers(self) -> None:
        desk = self.desk
        if desk.query is not None:
            self.middle.matches.show_answers(desk.query, desk.matches, desk.weights, desk.threshold)

    @Slot()
    def _show_pair(self) -> None:
        """The selected photo beside its reference, or beside the query."""
        desk, clusters = self.desk, self.middle.clusters
        if desk.query is not None:
            match = self.middle.matches.list.match
            if match is not None:
                show_match(self.pair, desk.query, match, desk.weights)
                return
        elif desk.results is not None and clusters.cluster is not None and clusters.photo is not None:
            show_photo(self.pair, desk.results, clusters.cluster, clusters.photo)
            return
        self.pair.show_nothing(self.tr("Select a photo to see it beside the one it is a copy of."))

    def _skips(self) -> list[Skip]:
        """The skipped files: those met so far while a scan runs, else those of the result."""
        if self.desk.poller.kind == "scan" or self.desk.results is None:
            return self._live_skips
        return self.desk.results.snapshot.skips

    @Slot(object)
    def _note_skip(self, skip: Skip) -> None:
        self._live_skips.append(skip)
        self.side.progress.show_problems(sum(skip.reason.is_problem for skip in self._live_skips))
        self.actions_.problems.setEnabled(True)

    @Slot(object)
    def _say_exported(self, path: os.PathLike[str]) -> None:
        words = self.tr("Exported to %1").replace("%1", printable(os.path.basename(path)))  # noqa: PTH119
        show = functools.partial(self.photo_actions.show, os.fspath(path))
        self.status.say_done(words, self.tr("Show in folder"), show)

    @Slot(str)
    def report_bug(self, traceback: str) -> None:
        """Show the report of a fault of ours."""
        self.dialogs.show(BugDialog(traceback, self))

    # Doing

    def scan(self, folders: tuple[str, ...]) -> None:
        """Scan folders, or all known ones."""
        if self.desk.poller.kind != "scan":
            self._live_skips = []
            self.side.progress.show_problems(0)
        if self.desk.scan(folders):
            self._show_state()
        elif folders:
            self.notice.notice(self.tr("The folder is scanned as soon as the work before it is done."))

    def search(self, picture: QueryPicture) -> None:
        """Search with a picture, now or after the scan."""
        if not self.desk.search(picture):
            words = self.tr("The search for %1 starts when the scan is done. Stop the scan to search now.")
            self.notice.notice(words.replace("%1", picture.name))

    def _take(self, dropped: Dropped) -> None:
        """Do what was dropped or pasted asks for: folders are added, else the first picture is searched for."""
        if dropped.folders:
            self.scan(dropped.folders)
        elif dropped.pictures:
            if len(dropped.pictures) > 1:
                words = self.tr("One picture at a time: searching with %1.")
                self.notice.notice(words.replace("%1", dropped.pictures[0].name))
            self.search(dropped.pictures[0])
        else:
            self.notice.warn(
                self.tr("There is no picture in that: drop or paste a picture, its web address, or a folder.")
            )

    @Slot()
    def _stop(self) -> None:
        self.desk.poller.stop()
        self.actions_.stop.setText(self.tr("Stopping…"))
        self.actions_.stop.setEnabled(False)

    @Slot()
    def _go_back(self) -> None:
        if self.desk.query is not None:
            self.desk.leave_query()
            self._show_state()
            self.middle.clusters.setFocus()
        else:
            self.notice.clear()
            self._show_state()

    @Slot()
    def _add_folder(self) -> None:
        self.dialogs.choose_folder(lambda path: self.scan((path,)))

    @Slot()
    def _choose_picture(self) -> None:
        self.dialogs.choose_picture(self.search)

    @Slot()
    def _forget(self) -> None:
        folder = self.side.folders.chosen
        if folder is not None:
            self.dialogs.confirm_forget(folder, lambda: self.desk.forget(folder))

    def _export(self, name: str) -> None:
        self.dialogs.choose_target(name, lambda path: self.desk.export(name, path))

    @Slot()
    def _show_skips(self) -> None:
        self.dialogs.show(SkipsDialog(self._skips(), self))

    def _selected_path(self) -> str | None:
        if self.desk.query is not None:
            match = self.middle.matches.list.match
            return None if match is None else match.photo.path
        photo = self.middle.clusters.photo
        return None if photo is None or self.desk.results is None else self.desk.results.photos[photo].path

    def _pop_up(self, place: object) -> None:
        path = self._selected_path()
        if path is not None:
            self.photo_actions.pop_up(path, self, place)  # type: ignore[arg-type]

    @Slot()
    def _remember(self) -> None:
        self.desk.weigh(self.sliders.weights, self.sliders.threshold)
        kept = (bytes(state.data()) for state in (self.saveGeometry(), self._splitter.saveState()))
        self.desk.remember(" ".join(b64encode(state).decode("ascii") for state in kept))

    def _restore(self, text: str) -> None:
        """Take the place and sizes of the last time; damaged ones are as good as none."""
        try:
            states = [QByteArray(b64decode(part, validate=True)) for part in text.split()]
        except (NotBase64, ValueError):
            return
        if len(states) == 2:
            self.restoreGeometry(states[0])
            self._splitter.restoreState(states[1])

    @Slot()
    def _begin(self) -> None:
        self.desk.load()

    def _reader(self) -> functools.partial[QImage | None]:
        return functools.partial(read_thumbnail, self._thumbnails, THUMBNAIL, self.devicePixelRatioF())

    @Slot()
    def _dress(self) -> None:
        self.middle.clusters.adopt_fonts()
        self.update()

    # What Qt calls

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self._start.start()  # after the first paint, so that nothing stands between a person and the window

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.thumbnails.use(self._reader())
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        self._remember()
        self.desk.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_be_read(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.cover(self.tr("Drop a picture to search for it, or a folder to add it"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        event.acceptProposedAction()
        self._take(read_mime(event.mimeData()))

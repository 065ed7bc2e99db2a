"""Does what a person requests through buttons, menus, keys and drops."""

import functools

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.controllers.compare_controller import CompareController
from shazim_gui.gui.controllers.query_controller import QueryController
from shazim_gui.gui.controllers.window_display import WindowDisplay
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.gui.dialogs.address_dialog import AddressDialog
from shazim_gui.gui.dialogs.bug_dialog import BugDialog
from shazim_gui.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from shazim_gui.gui.library.networks_dialog import NetworksDialog
from shazim_gui.gui.panes.window_layout import WindowLayout
from shazim_gui.gui.query.dropped_data import Dropped, QueryPicture, read_mime, web_picture
from shazim_gui.session.presenter.network_text import download_text
from shazim_gui.session.running_verb import PauseState
from shazim_gui.session.verbs.list_networks import Network


class RequestController(QObject):
    """Passes every request to the window model, or shows why it cannot be done."""

    def __init__(
        self,
        window_model: WindowModel,
        parts: WindowLayout,
        display: WindowDisplay,
        compare_controller: CompareController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window_model, self._parts, self._display, self._window = window_model, parts, display, window
        self._compare_controller = compare_controller
        self._querying = QueryController(window_model, parts, display, window)
        act = parts.actions
        act.add_folder.triggered.connect(self._add_folder)
        act.scan.triggered.connect(self._scan_all)
        act.pause.triggered.connect(self._pause)
        act.stop.triggered.connect(self._stop)
        act.search.triggered.connect(self._choose_picture)
        act.address.triggered.connect(self._choose_address)
        act.paste.triggered.connect(self._paste)
        act.back.triggered.connect(self._go_back)
        act.reset.triggered.connect(parts.sliders.reset_all)
        act.networks.triggered.connect(self._show_networks)
        act.shortcuts.triggered.connect(self._show_shortcuts)
        parts.status.network.clicked.connect(act.networks.trigger)
        act.quit.triggered.connect(window.close)
        for name, action in act.exports.items():
            action.triggered.connect(functools.partial(self._export, name))
        parts.side.folders.remove_wanted.connect(self._forget)
        window_model.poller.broke.connect(self.report_bug)
        for view in (parts.center.clusters, parts.center.matches.list):
            view.opened.connect(self._open)
            view.menu_wanted.connect(self._pop_up)
        parts.center.clusters.compare_wanted.connect(self.compare)

    def scan(self, folders: tuple[str, ...]) -> None:
        """Scan folders, or all known ones where none is given."""
        if self._window_model.poller.kind != "scan":
            self._display.start_scan()
        if not self._window_model.scan(folders) and self._window_model.poller.kind:
            self._parts.notice.notice(tr("The folder will be scanned when the current task is done."))

    def search(self, picture: QueryPicture) -> None:
        """Search with a picture, now or after the scan."""
        if not self._window_model.search(picture) and self._window_model.poller.kind:
            message = tr(
                "The search for {name} starts when the scan is done. Stop the scan to search now.", name=picture.name
            )
            if self._window_model.poller.kind == "fetch":
                message = tr(
                    "The search for {name} starts when the download is done. Stop the download to search now.",
                    name=picture.name,
                )
            self._parts.notice.notice(message)

    def use_dropped(self, dropped: Dropped) -> None:
        """Use what was dropped or pasted: folders are added, else the first picture is searched for."""
        if dropped.folders:
            self.scan(dropped.folders)
        elif dropped.pictures:
            first, *ignored = dropped.pictures
            if ignored:
                self._parts.notice.notice(
                    tr("Only one picture can be used at a time: searching with {name}.", name=first.name)
                )
            self.search(first)
        else:
            message = tr("No picture found. Drop or paste a picture, its web address, or a folder.")
            self._parts.notice.warn(message)

    @Slot(str)
    def report_bug(self, traceback: str) -> None:
        """Show a report of a bug of Shazim's."""
        self._parts.dialogs.show(BugDialog(traceback, self._window))

    @Slot()
    def _scan_all(self) -> None:
        self.scan(())

    @Slot()
    def _pause(self) -> None:
        """Pause the scan, or resume it where it is paused."""
        poller = self._window_model.poller
        (poller.pause if poller.pause_state is PauseState.NONE else poller.resume)()

    @Slot()
    def _stop(self) -> None:
        self._window_model.poller.stop()
        self._parts.actions.stop.setText(tr("Stopping…"))
        self._parts.actions.stop.setEnabled(False)
        self._parts.actions.pause.setEnabled(False)

    @Slot()
    def _paste(self) -> None:
        self.use_dropped(read_mime(QGuiApplication.clipboard().mimeData()))

    @Slot()
    def _go_back(self) -> None:
        """Close the matches, or the notice where there are none."""
        if self._window_model.query is None:
            self._parts.notice.clear()
            return
        self._querying.close()

    @Slot()
    def _add_folder(self) -> None:
        self._parts.dialogs.choose_folder(lambda path: self.scan((path,)))

    @Slot()
    def _choose_picture(self) -> None:
        self._parts.dialogs.choose_picture(self.search)

    @Slot()
    def _choose_address(self) -> None:
        dialog = AddressDialog(QGuiApplication.clipboard().text(), self._window)
        dialog.entered.connect(lambda address: self.search(web_picture(address)))
        self._parts.dialogs.show(dialog)

    @Slot()
    def _forget(self) -> None:
        folder = self._parts.side.folders.chosen
        if folder is not None:
            self._parts.dialogs.confirm_forget(folder, functools.partial(self._window_model.forget_folder, folder))

    def _export(self, name: str) -> None:
        self._parts.dialogs.choose_target(name, functools.partial(self._window_model.export, name))

    @Slot()
    def _show_shortcuts(self) -> None:
        if self._window.findChild(ShortcutsDialog) is None:
            self._parts.dialogs.show(ShortcutsDialog(self._window))

    @Slot()
    def _show_networks(self) -> None:
        self._window_model.list_networks(self._choose_network)

    def _choose_network(self, networks: list[Network]) -> None:
        if self._window.findChild(NetworksDialog) is not None:  # requested twice before it could open
            return
        poller = self._window_model.poller
        dialog = NetworksDialog(networks, lambda: bool(poller.kind), self._window)
        poller.changed.connect(dialog.follow)
        dialog.chosen.connect(self._use_network)
        self._parts.dialogs.show(dialog)

    @Slot(object)
    def _use_network(self, network: Network) -> None:
        """Use a network whose weights are installed; ask before the weights of another one are fetched."""
        if network.here:
            self._start_using(network)
            return
        then = functools.partial(self._start_using, network)
        fetch = functools.partial(self._window_model.fetch, network, then)
        self._parts.dialogs.confirm_download(download_text(network), fetch)

    def _start_using(self, network: Network) -> None:
        if network.has_work:
            self._display.start_scan()
        self._window_model.use_network(network)

    @Slot()
    def compare(self) -> None:
        """Compare the selected photo of a cluster with the cluster's reference."""
        clusters, results = self._parts.center.clusters, self._window_model.results
        if results is not None and clusters.cluster is not None and clusters.photo is not None:
            self._compare_controller.open(results, clusters.cluster, clusters.photo)

    @Slot()
    def _open(self) -> None:
        path = self._display.selected_path()
        if path is not None:
            self._parts.photo_actions.open(path)

    @Slot(QPoint)
    def _pop_up(self, point: QPoint) -> None:
        path = self._display.selected_path()
        if path is not None:
            if self._parts.center.matches.leading is not None:
                self._parts.photo_actions.pop_up(path, self._window, point)
                return
            decision_actions = [
                self._parts.actions.review[name] for name in ("keep", "remove", "clear_decision", "keep_only")
            ]
            self._parts.photo_actions.pop_up(path, self._window, point, self.compare, decision_actions)

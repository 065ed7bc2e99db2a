"""Opens the settings, fills them, and applies what is chosen there."""

import functools
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from shazim_gui.core.errors import WorldError
from shazim_gui.core.text.message_text import error_text
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.background.verb_runner import Job
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.gui.dialogs.settings_dialog import SettingsDialog
from shazim_gui.gui.panes.window_layout import WindowLayout
from shazim_gui.gui.style.theme import Theme
from shazim_gui.session.presenter.settings_text import network_title
from shazim_gui.session.verbs.exclusion_list import choose_patterns, patterns_now
from shazim_gui.session.verbs.find_graphics import graphics_possible, graphics_processor
from shazim_gui.session.verbs.trim_thumbnails import MEGABYTE, ThumbnailStorage, kept_thumbnails, trim_thumbnails


class SettingsController(QObject):
    """One dialog at a time."""

    def __init__(
        self, window_model: WindowModel, parts: WindowLayout, theme: Theme, background: BackgroundWork, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window_model, self._parts, self._theme, self._window = window_model, parts, theme, window
        self._tasks = background.tasks(1)
        self._stored: ThumbnailStorage | None = None
        self.dialog: SettingsDialog | None = None
        parts.actions.settings.triggered.connect(self.open)
        window_model.poller.changed.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the settings."""
        if self.dialog is not None:
            return
        session, self._stored = self._window_model.session, None
        network = network_title(session.model)
        self.dialog = dialog = SettingsDialog(session.settings, network, str(session.paths.root), self._window)
        dialog.chosen.connect(self._choose)
        dialog.excluded.connect(self._exclude)
        dialog.scans.networks_wanted.connect(self._open_networks)
        dialog.storage.empty_wanted.connect(functools.partial(self._trim, 0))
        dialog.storage.library_wanted.connect(lambda: self._parts.photo_actions.show(str(session.paths.root)))
        dialog.finished.connect(self._forget)
        self._tasks.start(functools.partial(patterns_now, session), self._show_patterns, self._failed)
        self._count()
        self._find_devices()
        self._parts.dialogs.show(dialog)

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    @Slot()
    def _open_networks(self) -> None:
        assert self.dialog is not None
        self.dialog.accept()
        self._parts.actions.networks.trigger()

    @Slot(str, object)
    def _choose(self, field: str, value: object) -> None:
        session = self._window_model.session
        try:
            session.remember(replace(session.settings, **{field: value}))  # type: ignore[arg-type]
        except WorldError as error:
            self._failed(error)
        if field == "theme":
            self._theme.choose(str(value))
        if field == "cache" and self._stored is not None and 0 < session.settings.cache * MEGABYTE < self._stored.bytes:
            self._trim(session.settings.cache)

    @Slot(list)
    def _exclude(self, lines: list[str]) -> None:
        try:
            choose_patterns(self._window_model.session, lines)
        except WorldError as error:
            self._failed(error)

    def _trim(self, megabytes: int) -> None:
        verb = functools.partial(trim_thumbnails, self._window_model.session, megabytes)
        self._window_model.poller.start(Job("trim", verb, lambda _: None, self._count))

    @Slot()
    def _count(self) -> None:
        if self.dialog is not None:
            self._tasks.start(
                functools.partial(kept_thumbnails, self._window_model.session), self._show_stored, self._failed
            )

    def _find_devices(self) -> None:
        if not graphics_possible():
            self._show_devices("")
            return
        verb = functools.partial(graphics_processor, self._window_model.session)
        self._window_model.poller.start(Job("devices", verb, self._show_devices, quiet=True))

    def _show_patterns(self, patterns: tuple[str, ...]) -> None:
        if self.dialog is not None and not self.dialog.scans.exclude.isEnabled():
            self.dialog.scans.show_patterns(patterns)

    def _show_devices(self, graphics: str) -> None:
        if self.dialog is not None:
            self.dialog.scans.show_devices(graphics)

    def _show_stored(self, stored: ThumbnailStorage) -> None:
        self._stored = stored
        self._follow()

    @Slot()
    def _follow(self) -> None:
        if self.dialog is not None:
            self.dialog.storage.show_stored(self._stored, busy=bool(self._window_model.poller.kind))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._window_model.warned.emit(error_text(error))

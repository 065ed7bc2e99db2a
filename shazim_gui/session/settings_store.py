"""Holds the settings of one library in memory and writes them to the disk when they change."""

import contextlib
from collections.abc import Callable

from shazim_gui.core.errors import WorldError
from shazim_gui.core.paths import LibraryPaths, library_error
from shazim_gui.core.settings import Settings, load_settings, save_settings
from shazim_gui.session.background_writer import BackgroundWriter

INTERVAL = 1.0
"""The least seconds between two writes in the background."""


class SettingsStore:
    """The only owner of the settings; views follow its changes."""

    def __init__(self, paths: LibraryPaths) -> None:
        self._paths = paths
        self._settings = load_settings(paths.settings)
        self._written = self._handed_over = self._settings
        """The settings on the disk, and those given to the writer."""
        self._writer: BackgroundWriter[Settings] | None = None
        self._followers: list[Callable[[], None]] = []

    @property
    def settings(self) -> Settings:
        """The present settings."""
        return self._settings

    def write_in_background(self, failed: Callable[[WorldError], None]) -> None:
        """Write in a thread from now on, at most once per second; `failed` is called there if that fails."""
        self._writer = BackgroundWriter(self._write, failed, INTERVAL)

    def change(self, settings: Settings, *, write: bool = True) -> None:
        """Take new settings, and write them unless `write` is false, as while a slider is dragged.

        Raises:
            LibraryUnusable: they cannot be written, in which case the old ones stay; only if not in the background.
        """
        if write:
            self._hand_over(settings)
        if settings != self._settings:
            self._settings = settings
            for follower in list(self._followers):
                follower()

    def follow(self, follower: Callable[[], None]) -> Callable[[], None]:
        """Call `follower` after every change, in the thread that made it; returns a function that ends this."""
        self._followers.append(follower)

        def leave() -> None:
            with contextlib.suppress(ValueError):  # removed before
                self._followers.remove(follower)

        return leave

    def flush(self) -> None:
        """Write unsaved settings at once.

        Raises:
            LibraryUnusable: as `change`.
        """
        self._hand_over(self._settings)
        if self._writer is not None:
            self._writer.flush()

    def flush_device(self) -> None:
        """Write a change of the device that networks run on, which the worker reads from the file."""
        if self._settings.device != self._written.device:
            self.flush()

    def _hand_over(self, settings: Settings) -> None:
        if settings == self._handed_over:
            return
        if self._writer is None:
            self._write(settings)
        else:
            self._writer.put(settings)
        self._handed_over = settings

    def _write(self, settings: Settings) -> None:
        self._paths.prepare()
        try:
            save_settings(self._paths.settings, settings)
        except OSError as error:
            raise library_error(error, self._paths.root) from error
        self._written = settings

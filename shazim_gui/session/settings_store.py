"""The settings of one library in memory, which are written to the disk whenever they change."""

import contextlib
from collections.abc import Callable

from shazim_gui.core.errors import WorldError
from shazim_gui.core.paths import LibraryPaths, library_error
from shazim_gui.core.settings import Settings, load_settings, save_settings
from shazim_gui.session.background_writer import BackgroundWriter

INTERVAL = 1.0
"""Seconds between two writes at least, where they happen in the background."""


class SettingsStore:
    """The one owner of the settings; whoever shows them follows it."""

    def __init__(self, paths: LibraryPaths) -> None:
        self._paths = paths
        self._settings = load_settings(paths.settings)
        self._written = self._handed_over = self._settings
        """What lies on the disk, and what is on its way there."""
        self._writer: BackgroundWriter[Settings] | None = None
        self._followers: list[Callable[[], None]] = []

    @property
    def settings(self) -> Settings:
        """The settings of this moment."""
        return self._settings

    def write_in_background(self, failed: Callable[[WorldError], None]) -> None:
        """Write in a thread from now on, at most once per second; `failed` is called there if that is impossible."""
        self._writer = BackgroundWriter(self._write, failed, INTERVAL)

    def change(self, settings: Settings, *, write: bool = True) -> None:
        """Take other settings, and have them written unless `write` is false, as while a slider is dragged.

        Raises:
            LibraryUnusable: they cannot be written, and stay as they were; only where that does not happen in the
                background.
        """
        if write:
            self._hand_over(settings)
        if settings != self._settings:
            self._settings = settings
            for follower in list(self._followers):
                follower()

    def follow(self, follower: Callable[[], None]) -> Callable[[], None]:
        """Call `follower` after every change, in the thread that made it; returns what ends that."""
        self._followers.append(follower)

        def leave() -> None:
            with contextlib.suppress(ValueError):  # it left before
                self._followers.remove(follower)

        return leave

    def flush(self) -> None:
        """Write at once what is not written yet.

        Raises:
            LibraryUnusable: as `change`.
        """
        self._hand_over(self._settings)
        if self._writer is not None:
            self._writer.flush()

    def flush_device(self) -> None:
        """Write a change of the processor that networks run on, which the worker reads from the file."""
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

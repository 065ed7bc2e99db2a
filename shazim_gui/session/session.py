"""A person's work with one library: its settings, its worker and its results."""

import os
import threading
from collections.abc import Callable, Collection

from shazim_gui.core.errors import WorldError
from shazim_gui.core.paths import LibraryPaths, library_error
from shazim_gui.core.records import Decision, Kind
from shazim_gui.core.settings import Settings
from shazim_gui.core.weights import Weights
from shazim_gui.scores.copy_relations import KIND_CODES
from shazim_gui.session.background_writer import BackgroundWriter
from shazim_gui.session.decisions import Decisions
from shazim_gui.session.decisions_file import DecisionsFile
from shazim_gui.session.matching_choice import ChosenMatching
from shazim_gui.session.results import Results
from shazim_gui.session.running_verb import Outcome, RunningVerb, Verb
from shazim_gui.session.settings_store import SettingsStore
from shazim_gui.session.snapshot import take_snapshot
from shazim_gui.worker.client import WorkerClient
from shazim_gui.worker.protocol import Worker

_DECISIONS_INTERVAL = 0.3
"""Seconds between two writes of the decisions at least; the first is written at once."""


class Session:
    """Opened by every face and to be closed; a context manager."""

    def __init__(self, paths: LibraryPaths, worker: Worker) -> None:
        self.paths = paths
        self.worker = worker
        self._settings = SettingsStore(paths)
        self.matching = ChosenMatching(self._settings)
        """The weights, threshold and kinds in use."""
        self.decisions_file = DecisionsFile(paths.decisions, paths.legacy_decisions)
        self._decisions: Decisions | None = None
        self._decisions_lock = threading.Lock()
        self._decisions_writer: BackgroundWriter[dict[str, Decision]] | None = None

    @classmethod
    def open(cls, library: str | os.PathLike[str] | None = None) -> "Session":
        """A session with a worker process, which starts with the first command."""
        paths = LibraryPaths.locate(library)
        return cls(paths, WorkerClient(paths.root, paths.inflight))

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Write unsaved settings and decisions, and end the worker."""
        try:
            self.flush()
        finally:
            self.worker.close()

    def write_in_background(self, failed: Callable[[WorldError], None]) -> None:
        """Write settings and decisions in background threads from now on.

        `failed` is called in such a thread if that fails, once for any number of failures in a row.
        """
        self._settings.write_in_background(failed)
        self._decisions_writer = BackgroundWriter(self._write_decisions, failed, _DECISIONS_INTERVAL)

    def flush(self) -> None:
        """Wait until all settings and decisions are written."""
        self._settings.flush()
        if self._decisions_writer is not None:
            self._decisions_writer.flush()

    @property
    def settings(self) -> Settings:
        """The present settings."""
        return self._settings.settings

    @property
    def model(self) -> str:
        """The name of the network in use."""
        return self.settings.model

    @property
    def weights(self) -> Weights:
        """The weights last chosen."""
        return self.matching.choice.weights

    @property
    def decisions(self) -> Decisions:
        """A person's decisions about photos; read from the disk when they are first asked for."""
        with self._decisions_lock:  # a thread that reads a result asks for them too
            if self._decisions is None:
                self._decisions = Decisions(self.decisions_file.load())
            return self._decisions

    def save_decisions(self) -> None:
        """Write the decisions as they are now: at once, in the background where `write_in_background` was called.

        Raises:
            LibraryUnusable: the folder cannot be written; only where that does not happen in the background.
        """
        decisions = self.decisions.by_path
        if self._decisions_writer is None:
            self._write_decisions(decisions)
        else:
            self._decisions_writer.put(decisions)

    def _write_decisions(self, decisions: dict[str, Decision]) -> None:
        try:
            self.decisions_file.save(decisions)
        except OSError as error:
            raise library_error(error, self.paths.root) from error

    def start(self, verb: Verb[Outcome]) -> RunningVerb[Outcome]:
        """Start a verb; poll the returned object."""
        self._settings.flush_device()
        return RunningVerb(self.worker, verb)

    def results(
        self,
        folders: list[str] | None = None,
        weights: Weights | None = None,
        threshold: float | None = None,
        kinds: Collection[Kind] = KIND_CODES,
        *,
        rotated: bool = True,
    ) -> Results:
        """The last result on the disk, for some folders or for all; reads scores, never computes them.

        Raises:
            CatalogueDamaged: the library's catalogue is damaged.
            LibraryUnusable: the library's folder cannot be read or written.
            BadInput: the threshold is outside 0..1.
        """
        model, choice = self.model, self.matching.choice  # once: another thread may change them meanwhile
        snapshot = take_snapshot(self.paths, model, folders or [])
        chosen = choice.threshold if threshold is None else threshold
        results = Results(self.paths, model, snapshot, weights or choice.weights, chosen, kinds, rotated=rotated)
        results.decisions = self.decisions
        return results

    def remember(self, settings: Settings) -> None:
        """Take and store new settings; make them with `dataclasses.replace(session.settings, ...)`.

        Raises:
            LibraryUnusable: the folder cannot be written; only where that does not happen in the background.
        """
        self._settings.change(settings)

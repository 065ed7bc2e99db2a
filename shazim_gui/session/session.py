"""One person's work with one library: its settings, its worker, its latest result."""

import os
from collections.abc import Collection

from shazim_gui.core.paths import LibraryPaths, library_error
from shazim_gui.core.records import Kind
from shazim_gui.core.settings import Settings, load_settings, save_settings
from shazim_gui.core.weights import Weights
from shazim_gui.scores.copy_relations import KIND_CODES
from shazim_gui.session.decisions import Decisions
from shazim_gui.session.decisions_file import DecisionsFile
from shazim_gui.session.results import Results
from shazim_gui.session.running_verb import Outcome, RunningVerb, Verb
from shazim_gui.session.snapshot import take_snapshot
from shazim_gui.worker.client import WorkerClient
from shazim_gui.worker.protocol import Worker


class Session:
    """Opened by every face; close it (it is a context manager)."""

    def __init__(self, paths: LibraryPaths, worker: Worker) -> None:
        self.paths = paths
        self.worker = worker
        self.settings = load_settings(paths.settings)
        self.marks_file = DecisionsFile(paths.marks)
        self._marks: Decisions | None = None

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
        """End the worker."""
        self.worker.close()

    @property
    def model(self) -> str:
        """The name of the network in use."""
        return self.settings.model

    @property
    def weights(self) -> Weights:
        """The weights last chosen."""
        return Weights.of(self.settings.weights)

    @property
    def marks(self) -> Decisions:
        """What a person says of photos; read from the disk when it is asked for first."""
        if self._marks is None:
            self._marks = Decisions(self.marks_file.load())
        return self._marks

    def keep_marks(self) -> None:
        """Write the marks down for the next time.

        Raises:
            LibraryUnusable: the folder cannot be written.
        """
        try:
            self.marks_file.save(self.marks.words)
        except OSError as error:
            raise library_error(error, self.paths.root) from error

    def start(self, verb: Verb[Outcome]) -> RunningVerb[Outcome]:
        """Begin a verb; poll what is returned."""
        return RunningVerb(self.worker, verb)

    def results(
        self,
        folders: list[str] | None = None,
        weights: Weights | None = None,
        threshold: float | None = None,
        kinds: Collection[Kind] = KIND_CODES,
        *,
        turned: bool = True,
    ) -> Results:
        """The last result, as it lies on the disk, for some folders or for all; reads, never computes scores.

        Raises:
            CatalogueDamaged, LibraryUnusable: as they say.
            BadInput: the threshold is outside 0..1.
        """
        snapshot = take_snapshot(self.paths, self.model, folders or [])
        chosen = self.settings.threshold if threshold is None else threshold
        results = Results(self.paths, self.model, snapshot, weights or self.weights, chosen, kinds, turned=turned)
        results.marks = self.marks
        return results

    def remember(self, settings: Settings) -> None:
        """Keep choices for the next time; make them with `dataclasses.replace(session.settings, ...)`.

        Raises:
            LibraryUnusable: the folder cannot be written.
        """
        if settings != self.settings:
            self.paths.prepare()
            try:
                save_settings(self.paths.settings, settings)
            except OSError as error:
                raise library_error(error, self.paths.root) from error
            self.settings = settings

"""The state of the window: the result, the query, and the verbs that run in the session."""

import contextlib
import functools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, SignalInstance

from shazim_gui.core.errors import WorldError
from shazim_gui.core.records import Match, Relation
from shazim_gui.core.text.message_text import error_text
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.background.verb_runner import Job, VerbRunner
from shazim_gui.gui.query.dropped_data import QueryPicture
from shazim_gui.session import verbs
from shazim_gui.session.input_paths import absolute
from shazim_gui.session.matching_choice import MatchingChoice
from shazim_gui.session.results import Results
from shazim_gui.session.running_verb import Verb
from shazim_gui.session.session import Session
from shazim_gui.session.snapshot import scores_now
from shazim_gui.session.verbs import Network, QueryMatches


class WindowModel(QObject):
    """Knows the session; paints nothing."""

    loaded = Signal()
    """Another result has been read from the disk."""
    regrouped = Signal()
    """The sliders or toggles changed, or new scores arrived: clusters and matches may have changed too."""
    answered = Signal()
    """A query has been answered."""
    related = Signal()
    """More is known of how the matches relate to the query's picture; their order may have changed."""
    scanned = Signal()
    """A scan has ended; its result is being read from the disk."""
    exported = Signal(object)
    """A file has been written: its path."""
    warned = Signal(str)
    _unwritten = Signal(str)
    """Settings or decisions cannot be written; emitted in the thread that tried."""

    def __init__(self, session: Session, background: BackgroundWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.poller = VerbRunner(session, background, self)
        self.results: Results | None = None
        self.folders: list[str] = []
        self.query: QueryPicture | None = None
        self.nearest: list[Match] = []
        """Everything that was found for the query, best first."""
        self.matches: list[Match] = []
        """Those that reach the threshold."""
        self._followed = self.choice
        """The choice that clusters and matches were last computed for."""
        self._background = background
        self._tasks = background.tasks(1)
        self._query_matches: tuple[Match, ...] = ()
        self._age = 0
        self._unwritten.connect(self.warned)
        session.write_in_background(functools.partial(_emit_error, self._unwritten))
        self.reading = True
        """True while the latest result is being read from the disk."""

    @property
    def choice(self) -> MatchingChoice:
        """The weights, threshold and kinds in force."""
        return self.session.matching.choice

    def load(self) -> None:
        """Read the latest result from the disk, in a thread."""
        self._age += 1
        arrive = functools.partial(self._loaded, self._age)
        read = functools.partial(_read, self.session, self.choice)
        self.reading = True
        self._tasks.start(read, arrive, self._not_loaded)

    def refresh(self) -> None:
        """Read, in a thread, the scores that verification has meanwhile given the pairs shown."""
        if (results := self.results) is not None:
            read = functools.partial(scores_now, self.session.paths, results.model, results.snapshot)
            self._tasks.start(read, functools.partial(self._refreshed, results), self._failed)

    def scan(self, folders: tuple[str, ...] = (), retry: tuple[str, ...] = ()) -> bool:
        """Scan folders, all known ones where none is given; true where it begins now.

        `retry` are files that are read again although they could not be read and have not changed.
        """
        begin = functools.partial(verbs.scan_and_find, self.session, folders, retry=retry)
        # Shown at once; `load` replaces it by what the library really holds.
        self.folders = sorted({*self.folders, *map(absolute, folders)})
        return self.poller.start(Job("scan", begin, self._scanned, self.load))

    def forget_folder(self, folder: str) -> bool:
        """Drop a folder from the library; true where it begins now."""
        begin = functools.partial(verbs.forget, self.session, folder)
        return self.poller.start(Job("forget", begin, _nothing, self.load))

    def search(self, picture: QueryPicture) -> bool:
        """Search for the photos nearest to a picture; true where it begins now."""
        begin = functools.partial(self._begin_query, picture)
        return self.poller.start(Job("query", begin, functools.partial(self._answered, picture)))

    def list_networks(self, then: Callable[[list[Network]], None]) -> None:
        """List the available networks, in a thread."""
        self._tasks.start(functools.partial(verbs.networks, self.session), then, self._failed)

    def fetch(self, network: Network, then: Callable[[], None]) -> bool:
        """Download a network's weights; true where that begins now."""
        begin = functools.partial(verbs.fetch_network, self.session, network.spec.name)
        return self.poller.start(Job("fetch", begin, lambda _: then()))

    def use_network(self, network: Network) -> bool:
        """Use a network from now on; its result is read at once, or after a scan where some contents lack its vectors.

        That scan runs before other waiting jobs, which need the new network's vectors. True where it begins now.
        """
        kind = "scan" if network.has_work else "switch"
        begin = functools.partial(verbs.use_network, self.session, network)
        then = self._scanned if network.has_work else _nothing
        return self.poller.start(Job(kind, begin, then, self.load), first=True)

    def follow_choice(self) -> None:
        """Compute clusters and matches for the choice in force: arithmetic only, nothing is read."""
        if self._followed == self.choice:
            return
        self._regroup()
        self._rank()
        self.regrouped.emit()

    def relate(self, query: QueryPicture, relations: dict[int, Relation]) -> None:
        """Add what verification found between a query and its matches, by content, where they are still shown."""
        if query is self.query:
            self._query_matches = verbs.with_relations(self._query_matches, relations)
            self._rank()
            self.related.emit()

    def close_query(self) -> None:
        """Close the query."""
        self.query, self._query_matches = None, ()
        self._rank()

    def remember(self, window: str, thumbnail: int, sort: str, grid: bool) -> None:
        """Have the settings written, with the window's state and how the clusters are shown."""
        self.session.remember(replace(self.session.settings, window=window, thumbnail=thumbnail, sort=sort, grid=grid))

    def export(self, name: str, target: Path) -> None:
        """Write the current result to a file in the format `name`, in a thread."""
        self.follow_choice()  # a slider may have moved just now
        if self.results is not None:
            work = functools.partial(_write, self.session, self.results.frozen(), name, target)
            self._tasks.start(work, self.exported.emit, self._failed)

    def close(self, milliseconds: int = 1000) -> bool:
        """Stop everything; false where a thread was still running at the deadline."""
        stopped = self._background.stop(milliseconds)
        self.session.close()
        return stopped

    def _begin_query(self, picture: QueryPicture) -> Verb[QueryMatches]:
        return verbs.query(self.session, picture.data, self.choice.weights, verify=False)

    def _scanned(self, _: object) -> None:
        self.scanned.emit()

    def _loaded(self, age: int, read: tuple[Results, list[str]]) -> None:
        if age != self._age:
            return
        self.reading = False
        before, (self.results, self.folders) = self.results, read
        if before is not None and before.model != self.results.model:
            self.close_query()  # vectors of different networks are not comparable
        self._regroup()
        self.loaded.emit()

    def _not_loaded(self, error: Exception) -> None:
        self.reading = False
        self._failed(error)

    def _refreshed(self, results: Results, scores: NDArray[np.float32] | None) -> None:
        """Regroup by the scores read, where they still belong to the pairs shown."""
        if results is self.results and scores is not None:
            results.adopt(scores)
            self.regrouped.emit()

    def _answered(self, picture: QueryPicture, answered: QueryMatches) -> None:
        self.query = replace(picture, data=answered.fetched) if answered.fetched else picture
        self._query_matches = answered.matches
        self._rank()
        self.answered.emit()

    def _regroup(self) -> None:
        self._followed = self.choice
        if self.results is not None and self.results.choice != self.choice:
            self.results.regroup(*self.choice)

    def _rank(self) -> None:
        self.nearest = verbs.ranked_matches(self._query_matches, self.choice.weights, 0.0)
        self.matches = [match for match in self.nearest if match.score >= self.choice.threshold]

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        self.warned.emit(error_text(error))


def _emit_error(signal: SignalInstance, error: WorldError) -> None:
    """Emit a signal from another thread, where the window still exists."""
    with contextlib.suppress(RuntimeError):
        signal.emit(error_text(error))


def _nothing(_: object) -> None:
    return None


def _read(session: Session, choice: MatchingChoice) -> tuple[Results, list[str]]:
    results = session.results(None, choice.weights, choice.threshold, choice.kinds, rotated=choice.rotated)
    return results, [folder.path for folder in verbs.known_folders(session)]


def _write(session: Session, results: Results, name: str, target: Path) -> Path:
    """Write a result that no longer changes."""
    return verbs.export_result(session, results, name, target)

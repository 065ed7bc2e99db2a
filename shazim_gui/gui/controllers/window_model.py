"""Where the window's work lies: the result, the query, and the verbs that are asked of the session."""

import functools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from shazim_gui.core.errors import WorldError
from shazim_gui.core.message_text import error_text
from shazim_gui.core.records import Kind, Match, Relation
from shazim_gui.decode.thumbnail_cache import Thumbnails
from shazim_gui.export.write_export import write
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.background.verb_runner import Job, VerbRunner
from shazim_gui.gui.query.dropped_data import QueryPicture
from shazim_gui.session import verbs
from shazim_gui.session.library_networks import Network, networks, take_up
from shazim_gui.session.querying import ask, related
from shazim_gui.session.result_report import report
from shazim_gui.session.results import Choice, Results
from shazim_gui.session.running_verb import Verb
from shazim_gui.session.session import Session
from shazim_gui.session.snapshot import scores_now
from shazim_gui.worker.messages import Answered


class WindowModel(QObject):
    """Knows the session; paints nothing."""

    loaded = Signal()
    """Another result has been read from the disk."""
    regrouped = Signal()
    """The sliders or toggles stand elsewhere, or scores have been told: clusters and matches may be elsewhere too."""
    answered = Signal()
    """A query has been answered."""
    related = Signal()
    """More is known of what the matches are to the query's picture; they may be elsewhere now."""
    scanned = Signal()
    """A scan has come to its end; its result is on its way from the disk."""
    exported = Signal(object)
    """A file has been written: its path."""
    warned = Signal(str)

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
        """What of it reaches the threshold."""
        kept = session.settings
        self.choice = Choice(session.weights, kept.threshold, frozenset(kept.kinds), kept.turned)
        self._background = background
        self._tasks = background.tasks(1)
        self._answers: tuple[Match, ...] = ()
        self._age = 0
        self.reading = True
        """True while the last result is on its way from the disk."""

    def load(self) -> None:
        """Read the last result from the disk, in a thread."""
        self._age += 1
        arrive = functools.partial(self._loaded, self._age)
        read = functools.partial(_read, self.session, self.choice)
        self.reading = True
        self._tasks.start(read, arrive, self._not_loaded)

    def refresh(self) -> None:
        """Read what close looks have told meanwhile of the pairs that are shown, in a thread."""
        if (results := self.results) is not None:
            read = functools.partial(scores_now, self.session.paths, results.model, results.snapshot)
            self._tasks.start(read, functools.partial(self._refreshed, results), self._failed)

    def scan(self, folders: tuple[str, ...] = (), retry: tuple[str, ...] = ()) -> bool:
        """Look through folders, all known ones where none is given; true where it begins now.

        `retry` are files that are read again although they could not be read and have not changed.
        """
        exclude = self.session.settings.exclude
        begin = functools.partial(verbs.scan_and_find, self.session, folders, exclude, retry)
        # Seen at once; `load` puts in place what the library really knows.
        self.folders = sorted({*self.folders, *map(verbs.absolute, folders)})
        return self.poller.start(Job("scan", begin, self._scanned, self.load))

    def forget(self, folder: str) -> bool:
        """Drop a folder from the library; true where it begins now."""
        return self.poller.start(
            Job("forget", functools.partial(_forget_and_find, self.session, folder), _nothing, self.load)
        )

    def search(self, picture: QueryPicture) -> bool:
        """Look for the photos nearest to a picture; true where it begins now."""
        begin = functools.partial(self._begin_query, picture)
        return self.poller.start(Job("query", begin, functools.partial(self._answered, picture)))

    def list_networks(self, then: Callable[[list[Network]], None]) -> None:
        """Look which networks there are, in a thread."""
        self._tasks.start(functools.partial(networks, self.session), then, self._failed)

    def fetch(self, network: Network, then: Callable[[], None]) -> bool:
        """Get a network's weights from the hub; true where that begins now."""
        begin = functools.partial(verbs.fetch_model, self.session, network.spec.name)
        return self.poller.start(Job("fetch", begin, lambda _: then()))

    def take_up(self, network: Network) -> bool:
        """Use a network from now on; its result is read at once, or after a scan where it has not seen everything.

        That scan goes before other work that waits, which would ask the new network. True where it begins now.
        """
        kind = "scan" if network.has_work else "switch"
        begin = functools.partial(take_up, self.session, network)
        then = self._scanned if network.has_work else _nothing
        return self.poller.start(Job(kind, begin, then, self.load), first=True)

    def weigh(self, choice: Choice) -> None:
        """Follow the sliders and toggles: arithmetic only, nothing is read."""
        if choice == self.choice:
            return
        self.choice = choice
        if self.results is not None:
            self.results.regroup(*choice)
        self._rank()
        self.regrouped.emit()

    def relate(self, query: QueryPicture, relations: dict[int, Relation]) -> None:
        """Take what close looks have told of the matches of a query, by their contents, where that is still shown."""
        if query is self.query:
            self._answers = related(self._answers, relations)
            self._rank()
            self.related.emit()

    def leave_query(self) -> None:
        """The person is done with the answers."""
        self.query, self._answers = None, ()
        self._rank()

    def remember(self, window: str, thumbnail: int, sort: str, grid: bool) -> None:
        """Keep the sliders' and toggles' positions, the window's state, and how the clusters are shown."""
        settings = replace(
            self.session.settings,
            weights=self.choice.weights.as_dict(),
            threshold=self.choice.threshold,
            window=window,
            thumbnail=thumbnail,
            sort=sort,
            grid=grid,
            kinds=tuple(kind for kind in Kind if kind in self.choice.kinds),
            turned=self.choice.turned,
        )
        try:
            self.session.remember(settings)
        except WorldError as error:
            self.warned.emit(error_text(error))

    def export(self, name: str, target: Path) -> None:
        """Write the result as it is now to a file in the format `name`, in a thread."""
        if self.results is not None:
            work = functools.partial(_write, self.session, self.results.frozen, name, target)
            self._tasks.start(work, self.exported.emit, self._failed)

    def close(self, milliseconds: int = 1000) -> bool:
        """Stop everything; false where a thread was still at work at the deadline."""
        stopped = self._background.stop(milliseconds)
        self.session.close()
        return stopped

    def _begin_query(self, picture: QueryPicture) -> Any:
        return ask(self.session, picture.data, self.choice.weights)

    def _scanned(self, _: object) -> None:
        self.scanned.emit()

    def _loaded(self, age: int, read: tuple[Results, list[str]]) -> None:
        if age != self._age:
            return
        self.reading = False
        before, (self.results, self.folders) = self.results, read
        if before is not None and before.model != self.results.model:
            self.leave_query()  # vectors of different networks are not comparable
        if self.results.choice != self.choice:
            self.results.regroup(*self.choice)
        self.loaded.emit()

    def _not_loaded(self, error: Exception) -> None:
        self.reading = False
        self._failed(error)

    def _refreshed(self, results: Results, scores: NDArray[np.float32] | None) -> None:
        """Regroup by the scores read, where they are still those of the pairs shown."""
        if results is self.results and scores is not None:
            results.adopt(scores)
            self.regrouped.emit()

    def _answered(self, picture: QueryPicture, answered: Answered) -> None:
        self.query = replace(picture, data=answered.fetched) if answered.fetched else picture
        self._answers = answered.matches
        self._rank()
        self.answered.emit()

    def _rank(self) -> None:
        self.nearest = verbs.ranked_matches(self._answers, self.choice.weights, 0.0)
        self.matches = [match for match in self.nearest if match.score >= self.choice.threshold]

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        self.warned.emit(error_text(error))


def _nothing(_: object) -> None:
    return None


def _forget_and_find(session: Session, folder: str) -> Verb[int]:
    """Forget, and leave the scored pairs up to date with what is left."""
    photos = yield from verbs.forget(session, folder)
    yield from verbs.find(session)
    return photos


def _read(session: Session, choice: Choice) -> tuple[Results, list[str]]:
    results = session.results(None, choice.weights, choice.threshold, choice.kinds, turned=choice.turned)
    return results, [folder.path for folder in verbs.known_folders(session)]


def _write(session: Session, freeze: Callable[[], Results], name: str, target: Path) -> Path:
    thumbnails = Thumbnails(session.paths.thumbnails)
    write(report(session, freeze()), name, target, thumbnail=lambda photo: thumbnails.load(photo.sha256))
    return target

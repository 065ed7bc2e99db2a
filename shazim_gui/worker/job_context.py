"""What jobs share while the worker process runs: the library's paths, the loaded network and index."""

import contextlib
import os
from collections.abc import Generator, Iterator

import filelock
import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.devices import Device
from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.core.message import message
from shazim_gui.core.paths import LibraryPaths, library_error
from shazim_gui.core.progress import Cancelled, CancelToken, Meter, Progress
from shazim_gui.core.settings import load_settings
from shazim_gui.decode.thumbnail_cache import Thumbnails
from shazim_gui.index.hnsw import HnswIndex
from shazim_gui.index.score_vectors import item_vectors
from shazim_gui.models.extractor import Extractor, load_extractor
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import content_ids, load_contents


class JobContext:
    """One library with its network and index, which are loaded when they are first needed."""

    def __init__(self, paths: LibraryPaths) -> None:
        self.paths = paths
        self.thumbnails = Thumbnails(paths.thumbnails)
        self.threads = max(2, os.cpu_count() or 2)
        self._extractor: tuple[str, Device, Extractor] | None = None
        self._index: tuple[str, NDArray[np.int64], HnswIndex] | None = None

    def extractor(self, model: str) -> Extractor:
        """Return the network `model` on the device in the settings.

        Raises:
            ModelUnavailable: if its weights are not available.
        """
        device = load_settings(self.paths.settings).device
        if self._extractor is None or self._extractor[:2] != (model, device):
            self._extractor = None  # frees the memory of the previous network first
            self._extractor = model, device, load_extractor(model, self.paths.weights, device)
        return self._extractor[2]

    def index(self, catalogue: Catalogue, model: str, cancelled: CancelToken) -> Generator[Progress, None, HnswIndex]:
        """Return the index of `model`, with exactly the contents in the catalogue.

        Raises:
            Cancelled: between two batches of contents; finished batches are kept.
            LibraryUnusable: if it must be written and cannot be.
        """
        ids = content_ids(catalogue, model)
        source = f"{model} {catalogue.identity}"
        if self._index and self._index[0] == source and np.array_equal(self._index[1], ids):
            return self._index[2]
        work = HnswIndex.refreshed(
            self.paths.index(model), source, ids, lambda some: item_vectors(load_contents(catalogue, model, some))
        )
        meter = Meter("Indexing")
        with writing(self.paths), contextlib.closing(work):
            while True:
                try:
                    meter.done, meter.total = next(work)
                except StopIteration as end:
                    index: HnswIndex = end.value
                    break
                if cancelled():
                    raise Cancelled
                if meter.due():
                    yield meter.progress()
        self._index = (source, ids, index)
        return index

    @contextlib.contextmanager
    def sole_writer(self) -> Iterator[None]:
        """Hold the library's lock, so that two programs never write to it at the same time.

        Raises:
            LibraryUnusable: if another program holds it, or the folder cannot be written.
        """
        self.paths.prepare()
        lock = filelock.FileLock(self.paths.lock, blocking=False)
        try:
            lock.acquire()
        except filelock.Timeout:
            raise LibraryUnusable(
                message("another Shazim is writing to the library {root}", root=self.paths.root),
                message("wait until it is done or stop it, or choose another library with --library"),
            ) from None
        except OSError as error:
            raise library_error(error, self.paths.root) from error
        try:
            yield
        finally:
            lock.release()


@contextlib.contextmanager
def writing(paths: LibraryPaths) -> Iterator[None]:
    """Raise one clear error if the library folder cannot be written.

    Raises:
        LibraryUnusable: if the disk is full or read-only.
    """
    try:
        yield
    except OSError as error:
        raise library_error(error, paths.root) from error

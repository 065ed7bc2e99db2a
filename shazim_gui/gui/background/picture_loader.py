"""Provides pictures for painting: from memory at once, else as soon as a thread has read them."""

import functools
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from shazim_gui.gui.background.picture_reader import Source
from shazim_gui.gui.background.thread_tasks import ThreadTasks

MOST_WAITING = 96
"""Requests that wait at most; the oldest belong to rows that have scrolled away and are requested again when shown."""


class PictureLoader(QObject):
    """Caches a bounded number of bytes of pixmaps by key, the most recently used ones."""

    loaded = Signal(object)
    """A picture (its key, bytes) is available, or is known to be missing."""

    def __init__(
        self,
        tasks: ThreadTasks,
        read: Callable[[Source], QImage | None],
        megabytes: int,
        threads: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._read = read
        self._most_bytes = megabytes * 2**20
        self._threads = threads
        self._bytes = 0
        self._pixmaps: OrderedDict[bytes, QPixmap | None] = OrderedDict()
        self._waiting: OrderedDict[bytes, Source] = OrderedDict()
        self._reading: set[bytes] = set()
        self._age = 0

    @property
    def idle(self) -> bool:
        """True where every requested picture has been read."""
        return not self._waiting and not self._reading

    def picture(self, source: Source) -> QPixmap | None:
        """The picture, or None where it is not loaded (yet); it is then requested, ahead of all others."""
        if source.key in self._pixmaps:
            self._pixmaps.move_to_end(source.key)
            return self._pixmaps[source.key]
        if source.key not in self._reading:
            self._waiting[source.key] = source
            self._waiting.move_to_end(source.key)
            while len(self._waiting) > MOST_WAITING:
                self._waiting.popitem(last=False)
            self._begin()
        return None

    def is_missing(self, key: bytes) -> bool:
        """True where the picture was requested and cannot be read."""
        return key in self._pixmaps and self._pixmaps[key] is None

    def use(self, read: Callable[[Source], QImage | None]) -> None:
        """Read with another function, for a screen of another density, and drop what was read before."""
        self._read = read
        self.forget()

    def forget(self) -> None:
        """Drop all pictures, so that changed files are read again."""
        self._age += 1
        self._bytes = 0
        for held in (self._pixmaps, self._waiting, self._reading):
            held.clear()

    def _begin(self) -> None:
        while self._waiting and len(self._reading) < self._threads:
            key, source = self._waiting.popitem(last=True)
            self._reading.add(key)
            arrive = functools.partial(self._arrive, self._age, key)
            self._tasks.start(functools.partial(self._read, source), arrive, functools.partial(self._fail, arrive))

    def _arrive(self, age: int, key: bytes, image: QImage | None) -> None:
        if age == self._age:
            self._reading.discard(key)
            self._keep(key, None if image is None else QPixmap.fromImage(image))
            self.loaded.emit(key)
        self._begin()

    def _fail(self, arrive: Callable[[None], None], error: Exception) -> None:
        arrive(None)
        raise error

    def _keep(self, key: bytes, pixmap: QPixmap | None) -> None:
        self._pixmaps[key] = pixmap
        self._bytes += _bytes(pixmap)
        while self._bytes > self._most_bytes and len(self._pixmaps) > 1:
            _, oldest = self._pixmaps.popitem(last=False)
            self._bytes -= _bytes(oldest)


def _bytes(pixmap: QPixmap | None) -> int:
    return 0 if pixmap is None else pixmap.width() * pixmap.height() * 4

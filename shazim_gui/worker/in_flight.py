"""The names of the files being decoded right now, in a file that outlives a crash of the process.

Slots of a memory-mapped file: writing one costs a memory copy, and the kernel keeps it when the process dies.
"""

import contextlib
import mmap
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_SLOT_SIZE = 8192
MOST_SLOTS = 64
"""Files that can be marked at the same time."""
_HEADER_SIZE = 3
"""Bytes per slot before the path: one mark (0 free, 1 in company, 2 alone) and a 16-bit length."""


class Leftover(NamedTuple):
    """A file that was being decoded when the process ended; `alone`: no other was at the same time."""

    path: str
    alone: bool


class InFlight:
    """The slots of a running process; `mark` is called from several threads."""

    def __init__(self, file: Path, *, alone: bool = False) -> None:
        """Start with empty slots. `alone` says that the caller decodes one file at a time.

        Raises:
            OSError: the file cannot be written.
        """
        self._state = 2 if alone else 1
        self._lock = threading.Lock()
        self._free = list(range(MOST_SLOTS))
        with file.open("w+b") as opened:
            # Written, not truncated: on a full disk that is an error here, and not a bus error at the first mark.
            opened.write(bytes(_SLOT_SIZE * MOST_SLOTS))
            opened.flush()
            self._map = mmap.mmap(opened.fileno(), _SLOT_SIZE * MOST_SLOTS)

    @contextlib.contextmanager
    def slot(self, path: str) -> Iterator[None]:
        """Name `path` as being decoded for as long as the block runs."""
        with self._lock:
            index = self._free.pop()
        start = index * _SLOT_SIZE
        name = os.fsencode(path)[: _SLOT_SIZE - _HEADER_SIZE]
        self._map[start + 1 : start + _HEADER_SIZE + len(name)] = len(name).to_bytes(2, "little") + name
        self._map[start] = self._state  # last, so that a slot never names half a path
        try:
            yield
        finally:
            self._map[start] = 0
            with self._lock:
                self._free.append(index)

    def close(self) -> None:
        """Let go of the file."""
        self._map.close()


def started_at(file: Path) -> int:
    """When a process last began to mark its files here, in nanoseconds; 0 where none did."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def leftovers(file: Path) -> list[Leftover]:
    """The files named in the slots of a process that has ended."""
    try:
        content = file.read_bytes()
    except OSError:
        return []
    found = []
    for start in range(0, len(content), _SLOT_SIZE):
        if content[start] in (1, 2):
            length = int.from_bytes(content[start + 1 : start + _HEADER_SIZE], "little")
            name = content[start + _HEADER_SIZE : start + _HEADER_SIZE + length]
            found.append(Leftover(os.fsdecode(name), content[start] == 2))
    return found

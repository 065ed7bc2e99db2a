"""Records the names of the files being decoded right now in a file that survives a crash of the process.

The file is memory-mapped and has one slot per name: writing a slot is a memory copy, which the kernel keeps when the
process dies.
"""

import contextlib
import mmap
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_SLOT_SIZE = 8192
MAX_SLOTS = 64
"""Files that can be recorded at the same time."""
_HEADER_SIZE = 3
"""Bytes per slot before the path: one state (0 free, 1 with others, 2 alone) and a 16-bit length."""


class Leftover(NamedTuple):
    """A file that was being decoded when the process ended; `alone` if no other file was."""

    path: str
    alone: bool


class InFlight:
    """The slots of a running process; `slot` may be called from several threads."""

    def __init__(self, file: Path, *, alone: bool = False) -> None:
        """Create empty slots; `alone` if the caller decodes one file at a time.

        Raises:
            OSError: if the file cannot be written.
        """
        self._state = 2 if alone else 1
        self._lock = threading.Lock()
        self._free = list(range(MAX_SLOTS))
        with file.open("w+b") as opened:
            # Written, not truncated: a full disk is an error here, instead of a bus error at the first slot.
            opened.write(bytes(_SLOT_SIZE * MAX_SLOTS))
            opened.flush()
            self._map = mmap.mmap(opened.fileno(), _SLOT_SIZE * MAX_SLOTS)

    @contextlib.contextmanager
    def slot(self, path: str) -> Iterator[None]:
        """Record `path` as being decoded while the block runs."""
        with self._lock:
            index = self._free.pop()
        start = index * _SLOT_SIZE
        name = os.fsencode(path)[: _SLOT_SIZE - _HEADER_SIZE]
        self._map[start + 1 : start + _HEADER_SIZE + len(name)] = len(name).to_bytes(2, "little") + name
        self._map[start] = self._state  # last, so that a slot never has an incomplete path
        try:
            yield
        finally:
            self._map[start] = 0
            with self._lock:
                self._free.append(index)

    def close(self) -> None:
        """Close the file."""
        self._map.close()


def started_at(file: Path) -> int:
    """Return when a process last created slots here, in nanoseconds; 0 if none did."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def leftovers(file: Path) -> list[Leftover]:
    """Return the files in the slots of a process that has ended."""
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

"""Walks folders and says of every file what it is, once, in an order that never changes."""

import os
import stat
from collections.abc import Iterator, Sequence

from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.core.progress import Cancelled, CancelToken, never_cancelled
from shazim_gui.core.records import FoundFile, Reason, Skip
from shazim_gui.core.skip_details import SkipCode, SkipDetail, skip_detail
from shazim_gui.scan.exclusion import Excludes

_ENTRIES_PER_CHECK = 256
"""Asking the cancel token takes a lock; once per this many entries is still many times a second."""


def walk(
    roots: Sequence[str], exclusion: Excludes, cancelled: CancelToken = never_cancelled
) -> Iterator[FoundFile | Skip]:
    """Yield one result for every directory entry below `roots` that is not a folder, so that counts add up.

    Paths are absolute; names that are not UTF-8 carry surrogate escapes. Within a folder files come first, in the order
    of their names, then folders. A regular file is a `FoundFile`, at the price of one stat; anything else is a `Skip`,
    and a folder that is excluded or cannot be read is one `Skip` for all that is in it. Symbolic links are not
    followed, except where a root is one. No folder is entered twice and no file is found twice, however the roots
    overlap.

    Raises:
        BadInput: a root does not exist; raised at the call, before anything is walked.
        Cancelled: the token turned true.
    """
    return _Walk(exclusion, cancelled).over([(os.path.abspath(root), _root_status(root)) for root in roots])  # noqa: PTH100


class _Walk:
    def __init__(self, exclusion: Excludes, cancelled: CancelToken) -> None:
        self._exclusion = exclusion
        self._cancelled = cancelled
        self._entered: set[tuple[int, int] | str] = set()
        self._names: dict[tuple[int, int], str] = {}
        """The first path of every file that may be met again: those with several names, and roots."""
        self._told: set[str] = set()
        """Roots that already have their result; a walk that comes by them says nothing more."""

    def over(self, roots: list[tuple[str, os.stat_result | OSError]]) -> Iterator[FoundFile | Skip]:
        """Roots that are single files (or can't be entered) come first, so that the folders know of them."""
        folders: list[str] = []
        for path, status in roots:
            if path in self._told:
                continue
            if pattern := self._exclusion.matches(path):
                result: FoundFile | Skip = _excluded(path, pattern)
            elif isinstance(status, OSError):
                result = _unreadable(path, status, "folder")
            elif stat.S_ISDIR(status.st_mode):
                folders.append(path)
                continue
            else:
                result = self._file(path, status)
                self._names.setdefault((status.st_dev, status.st_ino), path)
            self._told.add(path)
            yield result
        for folder in folders:
            yield from self._below(folder)

    def _below(self, root: str) -> Iterator[FoundFile | Skip]:
        waiting = [root]
        while waiting:
            folder = waiting.pop()
            if self._cancelled():
                raise Cancelled
            entries, trouble = self._listed(folder)
            if trouble is not None:
                yield trouble
            inner: list[str] = []
            for number, entry in enumerate(entries, start=1):
                if number % _ENTRIES_PER_CHECK == 0 and self._cancelled():
                    raise Cancelled
                if entry.path in self._told:
                    continue
                if pattern := self._exclusion.matches(entry.path):
                    yield _excluded(entry.path, pattern)
                elif _is_folder(entry):
                    inner.append(entry.path)
                else:
                    yield self._entry(entry)
            waiting.extend(reversed(inner))

    def _listed(self, folder: str) -> tuple[list[os.DirEntry[str]], Skip | None]:
        """The entries of a folder that was not entered before, sorted; what could be read, and what was in the way."""
        entries: list[os.DirEntry[str]] = []
        try:
            # Followed on purpose: a root may be a symbolic link, and a Windows junction is told only by its target.
            status = os.stat(folder)
            # Some network and FUSE file systems number nothing; their folders are told apart by name.
            identity = (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(folder)
            if identity in self._entered:
                return [], None
            self._entered.add(identity)
            with os.scandir(folder) as found:
                entries.extend(found)
        except OSError as error:
            return _by_name(entries), _unreadable(folder, error, "folder")
        return _by_name(entries), None

    def _entry(self, entry: os.DirEntry[str]) -> FoundFile | Skip:
        try:
            # Not entry.stat(): on Windows that leaves out device, inode and link count. Elsewhere the cost is the same.
            status = os.lstat(entry.path)
        except OSError as error:
            return _unreadable(entry.path, error, "file")
        return self._file(entry.path, status)

    def _file(self, path: str, status: os.stat_result) -> FoundFile | Skip:
        if not stat.S_ISREG(status.st_mode):
            return Skip(path, *_special(status.st_mode))
        identity = (status.st_dev, status.st_ino)
        first = self._names.get(identity) if status.st_ino else None
        if first is not None:
            return Skip(
                path, Reason.HARD_LINK, skip_detail(SkipCode.HARD_LINK, path=first), status.st_size, status.st_mtime_ns
            )
        if status.st_nlink > 1:
            self._names[identity] = path
        return FoundFile(path, status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino)


def _root_status(root: str) -> os.stat_result | OSError:
    try:
        return os.stat(root)
    except (FileNotFoundError, NotADirectoryError):
        path = os.path.abspath(root)  # noqa: PTH100
        raise BadInput(
            message("there is no folder {path}", path=path),
            message("check the spelling, or connect the drive it is on"),
        ) from None
    except OSError as error:
        return error


def _by_name(entries: list[os.DirEntry[str]]) -> list[os.DirEntry[str]]:
    return sorted(entries, key=lambda entry: entry.name)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False  # its stat will fail again and say why


def _excluded(path: str, pattern: str) -> Skip:
    return Skip(path, Reason.EXCLUDED, skip_detail(SkipCode.EXCLUDED, pattern=pattern))


def _unreadable(path: str, error: OSError, what: str) -> Skip:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return Skip(path, Reason.VANISHED, skip_detail(SkipCode.GONE_BEFORE_SCAN))
    if isinstance(error, PermissionError):
        return Skip(path, Reason.NO_ACCESS, skip_detail(SkipCode.NO_PERMISSION, what=what))
    return Skip(path, Reason.NO_ACCESS, skip_detail(SkipCode.UNREADABLE, what=what, error=error.strerror or str(error)))


def _special(mode: int) -> tuple[Reason, SkipDetail]:
    """Why something that is not a regular file is skipped; opening a pipe or a device could wait for ever."""
    if stat.S_ISFIFO(mode):
        return Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE, kind="named-pipe")
    if stat.S_ISSOCK(mode):
        return Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE, kind="socket")
    if stat.S_ISBLK(mode) or stat.S_ISCHR(mode):
        return Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE, kind="device")
    if stat.S_ISLNK(mode):
        return Reason.SYMLINK, skip_detail(SkipCode.SYMLINK)
    return Reason.VANISHED, skip_detail(SkipCode.REPLACED)

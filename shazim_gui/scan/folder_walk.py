"""Walks folders and reports every file exactly once, in a stable order."""

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
"""Directory entries between two checks of the cancel token, each of which takes a lock."""


def walk(
    roots: Sequence[str], exclusion: Excludes, cancelled: CancelToken = never_cancelled
) -> Iterator[FoundFile | Skip]:
    """Yield one result for every directory entry below `roots` that is not a folder, so that counts add up.

    Paths are absolute; names that are not UTF-8 contain surrogate escapes. Within a folder, files come first, sorted by
    name, then folders. A regular file is a `FoundFile` and costs one stat; anything else is a `Skip`, and a folder that
    is excluded or unreadable is one `Skip` for everything in it. Symbolic links are not followed, except where a root
    is one. No folder is entered twice and no file is found twice, even where the roots overlap.

    Raises:
        BadInput: a root does not exist; raised at the call, before anything is walked.
        Cancelled: the token became true.
    """
    return _Walk(exclusion, cancelled).walk_roots([(os.path.abspath(root), _root_status(root)) for root in roots])  # noqa: PTH100


class _Walk:
    def __init__(self, exclusion: Excludes, cancelled: CancelToken) -> None:
        self._exclusion = exclusion
        self._cancelled = cancelled
        self._entered: set[tuple[int, int] | str] = set()
        self._first_paths: dict[tuple[int, int], str] = {}
        """The first path of every file that may be found again: those with several names, and roots."""
        self._reported: set[str] = set()
        """Roots whose result has been yielded already; the walk does not report them again."""

    def walk_roots(self, roots: list[tuple[str, os.stat_result | OSError]]) -> Iterator[FoundFile | Skip]:
        """Report roots that are single files or cannot be entered first, so that the folders' walks skip them."""
        folders: list[str] = []
        for path, status in roots:
            if path in self._reported:
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
                self._first_paths.setdefault((status.st_dev, status.st_ino), path)
            self._reported.add(path)
            yield result
        for folder in folders:
            yield from self._walk_below(folder)

    def _walk_below(self, root: str) -> Iterator[FoundFile | Skip]:
        pending = [root]
        while pending:
            folder = pending.pop()
            if self._cancelled():
                raise Cancelled
            entries, failure = self._listed(folder)
            if failure is not None:
                yield failure
            subfolders: list[str] = []
            for number, entry in enumerate(entries, start=1):
                if number % _ENTRIES_PER_CHECK == 0 and self._cancelled():
                    raise Cancelled
                if entry.path in self._reported:
                    continue
                if pattern := self._exclusion.matches(entry.path):
                    yield _excluded(entry.path, pattern)
                elif _is_folder(entry):
                    subfolders.append(entry.path)
                else:
                    yield self._entry(entry)
            pending.extend(reversed(subfolders))

    def _listed(self, folder: str) -> tuple[list[os.DirEntry[str]], Skip | None]:
        """Return the sorted entries of a folder that was not entered before, as far as readable, and any failure."""
        entries: list[os.DirEntry[str]] = []
        try:
            # Links are followed on purpose: a root may be one, and a Windows junction is identified by its target only.
            status = os.stat(folder)
            # Some network and FUSE file systems have no inode numbers; their folders are identified by name.
            identity = (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(folder)
            if identity in self._entered:
                return [], None
            self._entered.add(identity)
            with os.scandir(folder) as found:
                entries.extend(found)
        except OSError as error:
            return _sorted_by_name(entries), _unreadable(folder, error, "folder")
        return _sorted_by_name(entries), None

    def _entry(self, entry: os.DirEntry[str]) -> FoundFile | Skip:
        try:
            # Not entry.stat(), which omits device, inode and link count on Windows. Elsewhere the cost is the same.
            status = os.lstat(entry.path)
        except OSError as error:
            return _unreadable(entry.path, error, "file")
        return self._file(entry.path, status)

    def _file(self, path: str, status: os.stat_result) -> FoundFile | Skip:
        if not stat.S_ISREG(status.st_mode):
            return Skip(path, *_special(status.st_mode))
        identity = (status.st_dev, status.st_ino)
        first = self._first_paths.get(identity) if status.st_ino else None
        if first is not None:
            return Skip(
                path, Reason.HARD_LINK, skip_detail(SkipCode.HARD_LINK, path=first), status.st_size, status.st_mtime_ns
            )
        if status.st_nlink > 1:
            self._first_paths[identity] = path
        return FoundFile(path, status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino)


def _root_status(root: str) -> os.stat_result | OSError:
    try:
        return os.stat(root)
    except (FileNotFoundError, NotADirectoryError):
        path = os.path.abspath(root)  # noqa: PTH100
        raise BadInput(
            message("there is no folder {path}", path=path),
            message("check the spelling, or connect the drive that it is on"),
        ) from None
    except OSError as error:
        return error


def _sorted_by_name(entries: list[os.DirEntry[str]]) -> list[os.DirEntry[str]]:
    return sorted(entries, key=lambda entry: entry.name)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False  # its stat fails again and gives the reason


def _excluded(path: str, pattern: str) -> Skip:
    return Skip(path, Reason.EXCLUDED, skip_detail(SkipCode.EXCLUDED, pattern=pattern))


def _unreadable(path: str, error: OSError, what: str) -> Skip:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return Skip(path, Reason.VANISHED, skip_detail(SkipCode.GONE_BEFORE_READ))
    if isinstance(error, PermissionError):
        return Skip(path, Reason.NO_ACCESS, skip_detail(SkipCode.NO_PERMISSION, what=what))
    return Skip(path, Reason.NO_ACCESS, skip_detail(SkipCode.UNREADABLE, what=what, error=error.strerror or str(error)))


def _special(mode: int) -> tuple[Reason, SkipDetail]:
    """Return why something that is not a regular file is skipped; opening a pipe or a device could block forever."""
    if stat.S_ISFIFO(mode):
        return Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE, kind="named-pipe")
    if stat.S_ISSOCK(mode):
        return Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE, kind="socket")
    if stat.S_ISBLK(mode) or stat.S_ISCHR(mode):
        return Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE, kind="device")
    if stat.S_ISLNK(mode):
        return Reason.SYMLINK, skip_detail(SkipCode.SYMLINK)
    return Reason.VANISHED, skip_detail(SkipCode.REPLACED)

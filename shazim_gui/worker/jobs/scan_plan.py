"""What a scan has to do: which files are new, which are as they were, which are gone."""

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from shazim_gui.core.records import FoundFile, Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.store.photo_table import KnownFile


@dataclass(slots=True)
class ScanPlan:
    """The outcome of comparing the disk with the catalogue; every entry found is in exactly one list."""

    decode: list[FoundFile] = field(default_factory=list)
    unchanged: list[FoundFile] = field(default_factory=list)
    skips: list[Skip] = field(default_factory=list)
    gone: list[KnownFile] = field(default_factory=list)
    """Catalogued files that are no longer there."""
    away: list[KnownFile] = field(default_factory=list)
    """Catalogued files on a drive or in a folder that cannot be looked into now; they are kept."""
    vanished_skips: list[str] = field(default_factory=list)
    """Paths that were skipped once and are no longer there."""

    @property
    def found(self) -> int:
        """How many entries the walk came by."""
        return len(self.decode) + len(self.unchanged) + len(self.skips)


def plan_scan(
    entries: Iterable[FoundFile | Skip],
    known: dict[str, KnownFile],
    known_skips: Sequence[Skip],
    crashed: set[str],
    retried: frozenset[str] = frozenset(),
) -> ScanPlan:
    """Sort what the walk found; `crashed` are files that ended the process when decoded alone.

    `retried` are files that are decoded again although they could not be and have not changed.
    """
    plan = ScanPlan()
    lasting = {skip.path: skip for skip in known_skips if skip.reason.is_lasting and skip.path not in retried}
    seen: set[str] = set()
    closed: list[str] = []
    renumbered: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        seen.add(entry.path)
        before = known.get(entry.path)
        if isinstance(entry, FoundFile) and before is not None:
            renumbered[before.device].add(str(entry.device))
        if isinstance(entry, Skip):
            plan.skips.append(entry)
            if entry.reason is Reason.NO_ACCESS:
                closed.append(entry.path)
        elif entry.path in crashed:
            detail = skip_detail(SkipCode.CRASHED)
            plan.skips.append(Skip(entry.path, Reason.CRASHED, detail, entry.size, entry.mtime_ns))
        elif _unchanged(entry, before):
            plan.unchanged.append(entry)
        elif _same_as(entry, lasting.get(entry.path)):
            plan.skips.append(lasting[entry.path])
        else:
            plan.decode.append(entry)
    for path, file in known.items():
        if path not in seen:
            away = _is_below(path, closed) or _is_on_another_drive(path, {file.device} | renumbered[file.device])
            (plan.away if away else plan.gone).append(file)
    vanished = (skip.path for skip in known_skips if skip.path not in seen)
    plan.vanished_skips = [path for path in vanished if not _is_below(path, closed)]
    return plan


def _unchanged(entry: FoundFile, known: KnownFile | None) -> bool:
    return known is not None and known.complete and (entry.size, entry.mtime_ns) == (known.size, known.mtime_ns)


def _same_as(entry: FoundFile, skip: Skip | None) -> bool:
    return skip is not None and (entry.size, entry.mtime_ns) == (skip.size, skip.mtime_ns)


def _is_below(path: str, folders: list[str]) -> bool:
    return any(path.startswith(folder.rstrip(os.sep) + os.sep) for folder in folders)


def _is_on_another_drive(path: str, devices: set[str]) -> bool:
    """True where the file may well be there and only its drive is not.

    A drive that is not mounted leaves its mount point behind, empty or missing: the nearest folder that exists then
    lies on another device than the file did. `devices` are the numbers of the file's drive: the one it had when the
    file was seen last, and those that other files which had the same one have now, because a drive can get a new
    number whenever it is plugged in.
    """
    folder = os.path.dirname(path)  # noqa: PTH120  (surrogate escapes, and no object per file)
    while True:
        try:
            return str(os.stat(folder).st_dev) not in devices
        except (FileNotFoundError, NotADirectoryError):
            folder = os.path.dirname(folder)  # noqa: PTH120
        except OSError:
            return True

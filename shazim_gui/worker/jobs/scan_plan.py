"""Plans a scan: which files are new, unchanged or gone."""

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
    """Catalogued files that no longer exist."""
    away: list[KnownFile] = field(default_factory=list)
    """Catalogued files on a drive or in a folder that is not accessible now; they stay in the catalogue."""
    vanished_skips: list[str] = field(default_factory=list)
    """Paths of earlier skips that no longer exist."""

    @property
    def found(self) -> int:
        """How many entries the walk found."""
        return len(self.decode) + len(self.unchanged) + len(self.skips)


def plan_scan(
    entries: Iterable[FoundFile | Skip],
    known: dict[str, KnownFile],
    known_skips: Sequence[Skip],
    crashed: set[str],
    retried: frozenset[str] = frozenset(),
) -> ScanPlan:
    """Plan what to do with the entries that the walk found; `crashed` files ended the process when decoded alone.

    `retried` files are decoded again although they could not be decoded before and have not changed.
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
    """Return True if the file probably exists and only its drive is missing.

    A drive that is not mounted leaves an empty mount point or none: the nearest folder that exists is then on another
    device than the file was. `devices` are the numbers of the file's drive: its number when the file
    was last found, and the present numbers of other files that had the same one, because a drive can get a new number
    whenever it is plugged in.
    """
    folder = os.path.dirname(path)  # noqa: PTH120  (surrogate escapes, and no object per file)
    while True:
        try:
            return str(os.stat(folder).st_dev) not in devices
        except (FileNotFoundError, NotADirectoryError):
            folder = os.path.dirname(folder)  # noqa: PTH120
        except OSError:
            return True

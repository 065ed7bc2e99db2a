"""What a scan has to do: which files are new, which are as they were, which are gone."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field

from shazim_gui.core.records import FoundFile, Reason, Skip
from shazim_gui.store.photos import KnownFile


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
    known_skips: Iterable[Skip],
    crashed: set[str],
) -> ScanPlan:
    """Sort what the walk found; `crashed` are files that ended the process when decoded alone."""
    plan = ScanPlan()
    lasting = {skip.path: skip for skip in known_skips if skip.reason.is_lasting}
    seen: set[str] = set()
    closed: list[str] = []
    for entry in entries:
        seen.add(entry.path)
        if isinstance(entry, Skip):
            plan.skips.append(entry)
            if entry.reason is Reason.NO_ACCESS:
                closed.append(entry.path)
        elif entry.path in crashed:
            detail = "it crashed the picture decoder twice and is left out until it changes"
            plan.skips.append(Skip(entry.path, Reason.CRASHED, detail, entry.size, entry.mtime_ns))
        elif _unchanged(entry, known.get(entry.path)):
            plan.unchanged.append(entry)
        elif _same_as(entry, lasting.get(entry.path)):
            plan.skips.append(lasting[entry.path])
        else:
            plan.decode.append(entry)
    for path, file in known.items():
        if path not in seen:
            (plan.away if _is_away(path, file, closed) else plan.gone).append(file)
    plan.vanished_skips = [skip.path for skip in known_skips if skip.path not in seen]
    return plan


def _unchanged(entry: FoundFile, known: KnownFile | None) -> bool:
    return known is not None and known.complete and (entry.size, entry.mtime_ns) == (known.size, known.mtime_ns)


def _same_as(entry: FoundFile, skip: Skip | None) -> bool:
    return skip is not None and (entry.size, entry.mtime_ns) == (skip.size, skip.mtime_ns)


def _is_away(path: str, file: KnownFile, closed: list[str]) -> bool:
    """True where the file may well be there and only its drive or folder is not.

    A drive that is not mounted leaves its mount point behind, empty or missing: the nearest folder that exists then
    lies on another device than the file did.
    """
    if any(path.startswith(folder.rstrip(os.sep) + os.sep) for folder in closed):
        return True
    folder = os.path.dirname(path)  # noqa: PTH120  (surrogate escapes, and no object per file)
    while True:
        try:
            return str(os.stat(folder).st_dev) != file.device
        except FileNotFoundError:
            folder = os.path.dirname(folder)  # noqa: PTH120
        except OSError:
            return True

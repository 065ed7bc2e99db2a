"""Decides which of several folders' exclusions apply to a path."""

import glob
import os
from collections.abc import Sequence

from shazim_gui.scan.exclusion import Exclusion
from shazim_gui.store.folder_table import Folder


class FolderExclusions:
    """The exclusions of the nearest folder, so that a folder inside another one keeps its own; and the library."""

    def __init__(self, folders: Sequence[Folder], library: str) -> None:
        self._library = library
        self._in_library = Exclusion((glob.escape(library),))
        self._of_folder = {folder.path: Exclusion(folder.exclude) for folder in folders}
        self._same_for_all = len({folder.exclude for folder in folders}) == 1

    def matches(self, path: str) -> str | None:
        """Return the pattern, as given, that excludes the absolute `path`, or None."""
        if self._in_library.matches(path):
            return self._library
        return self._nearest(path).matches(path)

    def _nearest(self, path: str) -> Exclusion:
        if self._same_for_all:
            return next(iter(self._of_folder.values()))
        while path not in self._of_folder:
            path, below = os.path.dirname(path), path  # noqa: PTH120  (called for every file)
            if path == below:
                return Exclusion()
        return self._of_folder[path]

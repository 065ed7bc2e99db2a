"""The verb that counts what the library holds."""

import contextlib
import os
from collections import Counter
from dataclasses import dataclass

from shazim_gui.core.records import Reason
from shazim_gui.session.session import Session
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import vector_counts
from shazim_gui.store.folder_table import Folder, folders_of
from shazim_gui.store.photo_table import photos_in
from shazim_gui.store.skip_table import skips_in


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts and sizes of one library."""

    library: str
    model: str
    """The network in use."""
    folders: list[Folder]
    photos: int
    contents: int
    """Different contents among the photos."""
    photo_bytes: int
    skips: dict[Reason, int]
    """Most frequent first."""
    vectors: dict[str, int]
    """The number of contents that each network has analysed, by its name."""
    library_bytes: int


def statistics(session: Session) -> Statistics:
    """Count what the library holds; all counts are 0 where nothing has been scanned.

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    root = str(session.paths.root)
    catalogue = Catalogue.open_for_reading(session.paths.catalogue)
    if catalogue is None:
        return Statistics(root, session.model, [], 0, 0, 0, {}, {}, _bytes_below(root))
    with catalogue:
        photos = photos_in(catalogue, [])
        skips = Counter(skip.reason for skip in skips_in(catalogue, []))
        return Statistics(
            library=root,
            model=session.model,
            folders=folders_of(catalogue),
            photos=len(photos),
            contents=len({photo.content for photo in photos}),
            photo_bytes=sum(photo.size for photo in photos),
            skips=dict(skips.most_common()),
            vectors=vector_counts(catalogue),
            library_bytes=_bytes_below(root),
        )


def _bytes_below(folder: str) -> int:
    total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.stat(os.path.join(path, name)).st_size  # noqa: PTH118
    return total

"""Hashes of frames, several per content, with which rotated, mirrored and framed copies are found."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from shazim_gui.features.frame_hashes import FrameHash
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import hash_words


class FrameTable(NamedTuple):
    """Hashes as arrays of one row per frame, shape (m,)."""

    content: NDArray[np.int64]
    """The id of the content."""
    across: NDArray[np.uint64]
    down: NDArray[np.uint64]
    inner: NDArray[np.bool_]
    """True for an inner picture."""


def add_frames(catalogue: Catalogue, content: int, frames: Iterable[FrameHash]) -> None:
    """Store the hashes of a content's frames; they replace earlier ones."""
    catalogue.execute("DELETE FROM frames WHERE content = ?", (content,))
    catalogue.execute_many(
        "INSERT INTO frames (content, across, down, inner) VALUES (?, ?, ?, ?)", ((content, *frame) for frame in frames)
    )


def load_frames(catalogue: Catalogue) -> FrameTable:
    """Return all frames, ordered by content."""
    rows = catalogue.rows("SELECT content, across, down, inner FROM frames ORDER BY content, inner")
    contents, across, down, inner = zip(*rows, strict=True) if rows else ((), (), (), ())
    return FrameTable(np.array(contents, np.int64), hash_words(across), hash_words(down), np.array(inner, np.bool_))

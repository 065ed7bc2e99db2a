"""Hashes of frames, several per content, from which turned, mirrored and framed copies are found."""

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
    """The content's id."""
    across: NDArray[np.uint64]
    down: NDArray[np.uint64]
    inner: NDArray[np.bool_]
    """True for the picture inside of another."""


def add_frames(catalogue: Catalogue, content: int, frames: Iterable[FrameHash]) -> None:
    """Store what a content's frames are like, in place of what was known of them."""
    catalogue.execute("DELETE FROM frames WHERE content = ?", (content,))
    catalogue.execute_many(
        "INSERT INTO frames (content, across, down, inner) VALUES (?, ?, ?, ?)", ((content, *frame) for frame in frames)
    )


def load_frames(catalogue: Catalogue) -> FrameTable:
    """All frames, by content."""
    rows = catalogue.rows("SELECT content, across, down, inner FROM frames ORDER BY content, inner")
    contents, across, down, inner = zip(*rows, strict=True) if rows else ((), (), (), ())
    return FrameTable(np.array(contents, np.int64), hash_words(across), hash_words(down), np.array(inner, np.bool_))

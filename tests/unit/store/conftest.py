"""A catalogue on the disk, and functions that fill it."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from shazim_gui.core.records import FoundFile
from shazim_gui.features.colour import COLOURS
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import ContentRecord, add_content, add_vector
from shazim_gui.store.photo_table import record_photo

MODEL = "net"
COLOUR = np.full(COLOURS, COLOURS**-0.5, "<f2").tobytes()
AddPhoto = Callable[..., int]


@pytest.fixture
def location(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.sqlite3"


@pytest.fixture
def catalogue(location: Path) -> Iterator[Catalogue]:
    with Catalogue.open_for_writing(location) as opened:
        yield opened


@pytest.fixture
def add_photo(catalogue: Catalogue) -> AddPhoto:
    """Add a photo with some content to the catalogue, and return the id of the content."""

    def add(path: str, picture: str = "one", *, model: str | None = MODEL, size: int = 10, mtime_ns: int = 5) -> int:
        digest = hashlib.sha256(picture.encode()).digest()
        hashes = [digest[start : start + 8] for start in range(0, 24, 8)]
        record = ContentRecord(digest, "JPEG", 40, 30, *hashes[:2], False, False, hashes[2], COLOUR)
        content = add_content(catalogue, record)
        if model:
            add_vector(catalogue, content, model, np.array([0.6, 0.8], np.float32))
        record_photo(catalogue, FoundFile(path, size, mtime_ns, 7, 1), content)
        return content

    return add

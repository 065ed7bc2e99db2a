"""Records what an index file was built from, so that a stale or damaged file is never used."""

import hashlib
import json
from pathlib import Path

from msgspec import Struct

from shazim_gui.core.atomic import write_text
from shazim_gui.core.typed_json import plain, read_json, typed

LAYOUT = 2
"""Version of the items' layout; files of another version are rebuilt."""


class Stamp(Struct, frozen=True, forbid_unknown_fields=True):
    """What an index was built from, its layout and size, the checksum of its file, and the ids deleted in it."""

    source: str
    """Identifies the network and the catalogue."""
    layout: int
    dimensions: int
    checksum: str
    deleted: list[int]
    """Content ids that are marked as deleted in the graph; hnswlib stores them but cannot list them."""


def checksum(path: Path, deleted: list[int]) -> str:
    """Return the BLAKE2b checksum of an index file's bytes and of the ids deleted in it, in hexadecimal.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16))
    digest.update(json.dumps(deleted).encode())
    return digest.hexdigest()


def read_stamp(index: Path) -> Stamp | None:
    """Return the stamp of an index file, or None where it is missing or unreadable."""
    try:
        return typed(read_json(_stamp_path(index)), Stamp)
    except (OSError, ValueError):
        return None


def write_stamp(index: Path, stamp: Stamp) -> None:
    """Write the stamp of an index file that has been written already.

    Raises:
        OSError: the folder cannot be written.
    """
    write_text(_stamp_path(index), json.dumps(plain(stamp)) + "\n")


def _stamp_path(index: Path) -> Path:
    return index.with_name(index.name + ".stamp.json")

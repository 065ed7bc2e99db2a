"""What an index file on the disk was built from, so that a stale or damaged one is never trusted."""

import hashlib
import json
from pathlib import Path

from msgspec import Struct

from shazim_gui.core.atomic import write_text
from shazim_gui.core.typed_json import plain, read_json, typed

LAYOUT = 2
"""Raised whenever the items' layout changes; older files are then rebuilt."""


class Stamp(Struct, frozen=True, forbid_unknown_fields=True):
    """What an index was built from, its layout and size, the checksum of its file, and what is deleted in it."""

    source: str
    """Names the network and the catalogue."""
    layout: int
    dimensions: int
    checksum: str
    deleted: list[int]
    """Content ids that the graph still holds and no longer gives; hnswlib keeps them and does not tell which."""


def checksum(path: Path, deleted: list[int]) -> str:
    """The BLAKE2b checksum of an index file's bytes with the ids deleted in it, in hexadecimal.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16))
    digest.update(json.dumps(deleted).encode())
    return digest.hexdigest()


def read_stamp(index: Path) -> Stamp | None:
    """The stamp beside an index file, or None where it is missing or unreadable."""
    try:
        return typed(read_json(_beside(index)), Stamp)
    except (OSError, ValueError):
        return None


def write_stamp(index: Path, stamp: Stamp) -> None:
    """Write the stamp of an index file that is in place already.

    Raises:
        OSError: the folder cannot be written.
    """
    write_text(_beside(index), json.dumps(plain(stamp)) + "\n")


def _beside(index: Path) -> Path:
    return index.with_name(index.name + ".stamp.json")

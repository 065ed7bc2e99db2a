"""Small pictures for lists and for close looks, kept on the disk under the sha256 of the file they show."""

import contextlib
import os
import secrets
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

THUMBNAIL_SIDE = 1024
"""Longer side in pixels, at most.

Most pictures are smaller than that once they are decoded for a scan, and are kept as they are: to bring them to 512
pixels took three times as long as to encode them, a twentieth of a scan, to save a fifth of the space.
"""

_QUALITY = 80
_FILTER = Image.Resampling.HAMMING


def encode_thumbnail(picture: NDArray[np.uint8] | Image.Image) -> bytes:
    """A JPEG whose longer side is at most `THUMBNAIL_SIDE`, never enlarged, of a picture.

    It is given in mode RGB, or as its (height, width, 3) RGB pixels.
    """
    image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
    if max(image.size) > THUMBNAIL_SIDE:
        image = image.copy()
        image.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), _FILTER)
    encoded = BytesIO()
    image.save(encoded, "JPEG", quality=_QUALITY)
    return encoded.getvalue()


def shrunk_jpeg(jpeg: bytes, side: int) -> bytes:
    """The same picture with a longer side of at most `side` pixels, as a JPEG."""
    with Image.open(BytesIO(jpeg)) as image:
        image.draft("RGB", (side, side))
        image.thumbnail((side, side), Image.Resampling.LANCZOS)
        encoded = BytesIO()
        image.save(encoded, "JPEG", quality=_QUALITY)
    return encoded.getvalue()


@dataclass(frozen=True, slots=True)
class StoredThumbnail:
    """A file of the cache."""

    path: str
    size: int
    """In bytes."""
    written_ns: int

    def drop(self) -> bool:
        """Delete it; false where that cannot be done now, which only costs space."""
        try:
            os.unlink(self.path)  # noqa: PTH108  (a Path for each of 100,000 takes longer than deleting it)
        except OSError:
            return False
        return True


class Thumbnails:
    """A disk cache: whatever is missing can be made again, so nothing is forced to the disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha256: bytes) -> Path:
        """Where the thumbnail lies or would lie: `a/bcdef....jpg`, so that no folder grows too long to list.

        Sixteen folders, as to make one takes longer than to write three thumbnails.
        """
        return Path(self._place(sha256))

    def _place(self, sha256: bytes) -> str:
        name = sha256.hex()
        return f"{self._folder}/{name[:1]}/{name[1:]}.jpg"

    def has(self, sha256: bytes) -> bool:
        """True where a thumbnail lies."""
        return self.path(sha256).is_file()

    def save(self, sha256: bytes, jpeg: bytes) -> None:
        """Keep the thumbnail, in one step.

        Raises:
            OSError: the folder cannot be written or the disk is full.
        """
        # Plain names, and not `atomic.write_bytes`, which also sees to links and to what a file of people's was like.
        place = self._place(sha256)
        folder, _, name = place.rpartition("/")
        beside = f"{folder}/.{name[:8]}.{secrets.token_hex(8)}.part"
        try:
            try:
                _write(beside, jpeg)
            except FileNotFoundError:
                os.makedirs(folder, exist_ok=True)  # noqa: PTH103
                _write(beside, jpeg)
            os.replace(beside, place)  # noqa: PTH105
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(beside)  # noqa: PTH108
            raise

    def load(self, sha256: bytes) -> bytes | None:
        """The JPEG, or None where there is none that can be read."""
        try:
            # An empty file is what a power cut may leave of one that was not forced to the disk.
            return self.path(sha256).read_bytes() or None
        except OSError:
            return None

    def kept(self) -> list[StoredThumbnail]:
        """Every file of the cache, what an interrupted program left beside thumbnails too."""
        found = []
        for folder in self._entries(self._folder):
            for entry in self._entries(folder.path) if folder.is_dir(follow_symlinks=False) else ():
                with contextlib.suppress(OSError):  # gone meanwhile
                    status = entry.stat(follow_symlinks=False)
                    found.append(StoredThumbnail(entry.path, status.st_size, status.st_mtime_ns))
        return found

    @staticmethod
    def _entries(folder: str | Path) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                return list(entries)
        except OSError:
            return []

    def discard(self, sha256: bytes) -> None:
        """Drop the thumbnail, if there is one; what cannot be dropped now only costs space."""
        with contextlib.suppress(OSError):
            self.path(sha256).unlink()


def _write(path: str, data: bytes) -> None:
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(data)

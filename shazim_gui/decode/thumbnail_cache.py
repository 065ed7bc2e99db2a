"""A disk cache of reduced pictures for lists and for verification, under the SHA-256 of the file they show."""

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
"""Maximum length of a thumbnail's longer side in pixels.

Most pictures are smaller than that when they are decoded for a scan, and are stored as they are: resizing them to 512
pixels took three times as long as encoding them, a twentieth of a scan, and saved only a fifth of the space.
"""

_QUALITY = 80
_FILTER = Image.Resampling.HAMMING


def encode_thumbnail(picture: NDArray[np.uint8] | Image.Image) -> bytes:
    """Return a JPEG of a picture, reduced where its longer side exceeds `THUMBNAIL_SIDE`, never enlarged.

    The picture is given in mode RGB, or as its (height, width, 3) RGB pixels.
    """
    image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
    if max(image.size) > THUMBNAIL_SIDE:
        image = image.copy()
        image.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), _FILTER)
    encoded = BytesIO()
    image.save(encoded, "JPEG", quality=_QUALITY)
    return encoded.getvalue()


def shrunk_jpeg(jpeg: bytes, side: int) -> bytes:
    """Return the same picture with a longer side of at most `side` pixels, as a JPEG."""
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
        """Delete the file; return False where that fails, which only costs space."""
        try:
            os.unlink(self.path)  # noqa: PTH108  (creating a Path takes longer than the deletion itself)
        except OSError:
            return False
        return True


class Thumbnails:
    """The cache in one folder; missing files can be made again, so none is synced to the disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha256: bytes) -> Path:
        """Return the path at which the thumbnail is stored, `a/bcdef....jpg`, so that no folder becomes too large.

        There are only sixteen folders, because creating one takes longer than writing three thumbnails.
        """
        return Path(self._path_text(sha256))

    def _path_text(self, sha256: bytes) -> str:
        name = sha256.hex()
        return f"{self._folder}/{name[:1]}/{name[1:]}.jpg"

    def has(self, sha256: bytes) -> bool:
        """Return True where there is a thumbnail."""
        return self.path(sha256).is_file()

    def save(self, sha256: bytes, jpeg: bytes) -> None:
        """Store the thumbnail atomically.

        Raises:
            OSError: the folder cannot be written or the disk is full.
        """
        # Not `atomic.write_bytes`, which also handles links and the attributes of an existing file and is slower.
        target = self._path_text(sha256)
        folder, _, name = target.rpartition("/")
        temporary = f"{folder}/.{name[:8]}.{secrets.token_hex(8)}.part"
        try:
            try:
                _write_file(temporary, jpeg)
            except FileNotFoundError:
                os.makedirs(folder, exist_ok=True)  # noqa: PTH103
                _write_file(temporary, jpeg)
            os.replace(temporary, target)  # noqa: PTH105
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)  # noqa: PTH108
            raise

    def load(self, sha256: bytes) -> bytes | None:
        """Return the JPEG, or None where there is none that can be read."""
        try:
            # A power failure may leave an empty file, as thumbnails are not synced to the disk.
            return self.path(sha256).read_bytes() or None
        except OSError:
            return None

    def files(self) -> list[StoredThumbnail]:
        """Return every file of the cache, including temporary files that an interrupted program left."""
        found = []
        for folder in self._entries(self._folder):
            for entry in self._entries(folder.path) if folder.is_dir(follow_symlinks=False) else ():
                with contextlib.suppress(OSError):  # deleted in the meantime
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
        """Delete the thumbnail if there is one; a failure only costs space and is ignored."""
        with contextlib.suppress(OSError):
            self.path(sha256).unlink()


def _write_file(path: str, data: bytes) -> None:
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(data)

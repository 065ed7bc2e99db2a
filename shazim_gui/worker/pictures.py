"""Working pictures for close looks: from the disk cache, or from the file where the cache has none."""

import contextlib
import hashlib
import threading
from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.edits import Edits
from shazim_gui.core.records import Kind, Photo
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.decode_picture import decode
from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.preview import preview
from shazim_gui.decode.thumbnail_cache import THUMBNAIL_SIDE, Thumbnails, encode_thumbnail
from shazim_gui.verify.prepared_picture import PreparedPicture
from shazim_gui.verify.verify_pair import verify

_MOST_HELD = 256
"""Pictures kept ready, at about a megabyte each."""


def closely(first: PreparedPicture, second: PreparedPicture) -> tuple[Kind | None, Edits, float]:
    """Kind, edits and confidence (0..1) of a close look; the kind is None for two that are not related."""
    verdict = verify(first, second)
    return verdict.kind, verdict.edits, verdict.confidence


class WorkingPictures:
    """Gives contents as pictures made ready for a look; `get` may run in several threads."""

    def __init__(self, thumbnails: Thumbnails, photos: dict[int, Photo]) -> None:
        """`photos` has one file for every content id that will be asked for."""
        self._thumbnails = thumbnails
        self._photos = photos
        self._held: OrderedDict[int, PreparedPicture] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, content: int) -> PreparedPicture | None:
        """The picture; None where neither cache nor file can be read any more."""
        with self._lock:
            if content in self._held:
                self._held.move_to_end(content)
                return self._held[content]
        photo = self._photos[content]
        pixels = self._cached(photo)
        if pixels is None:
            pixels = self._made_again(photo)
        if pixels is None:
            return None
        prepared = PreparedPicture(pixels, photo.width, photo.height)
        with self._lock:
            self._held[content] = prepared
            if len(self._held) > _MOST_HELD:
                self._held.popitem(last=False)
        return prepared

    def _cached(self, photo: Photo) -> NDArray[np.uint8] | None:
        data = self._thumbnails.load(photo.sha256)
        try:
            return None if data is None else working_pixels(data)
        except Undecodable:  # a power cut leaves such a thing
            return None

    def _made_again(self, photo: Photo) -> NDArray[np.uint8] | None:
        try:
            data = read(photo.path)
            # The file may have become another picture since the scan, whose thumbnail must not stand for this one.
            if hashlib.sha256(data).digest() != photo.sha256:
                return None
            thumbnail = encode_thumbnail(decode(data).pixels)
        except Undecodable:
            return None
        with contextlib.suppress(OSError):  # it is only a cache
            self._thumbnails.save(photo.sha256, thumbnail)
        return working_pixels(thumbnail)


def working_pixels(thumbnail: bytes) -> NDArray[np.uint8]:
    """The upright RGB pixels (h, w, 3) of the JPEG, made now or long ago, so that a look does not depend on it.

    Raises:
        Undecodable: it is damaged.
    """
    return np.array(preview(thumbnail, THUMBNAIL_SIDE))

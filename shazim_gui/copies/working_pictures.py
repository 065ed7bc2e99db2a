"""Provides prepared pictures for verification from the thumbnail cache, or from files where it has no thumbnail."""

import contextlib
import hashlib
import threading
from collections import OrderedDict
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.records import Photo
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.decode_picture import decode
from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.preview import preview
from shazim_gui.decode.thumbnail_cache import THUMBNAIL_SIDE, Thumbnails, encode_thumbnail
from shazim_gui.verify.prepared_picture import PreparedPicture

_MOST_HELD = 256
"""Maximum number of prepared pictures in memory, at about a megabyte each."""


class WorkingPictures:
    """A bounded cache of prepared pictures by content; `get` may be called from several threads."""

    def __init__(self, thumbnails: Thumbnails, photos: Mapping[int, Photo]) -> None:
        """Take the thumbnail cache, and one photo for every content id that will be requested."""
        self._thumbnails = thumbnails
        self._photos = photos
        self._held: OrderedDict[int, PreparedPicture] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, content: int) -> PreparedPicture | None:
        """Return the picture of a content; None where neither the cache nor the file can be read."""
        with self._lock:
            if content in self._held:
                self._held.move_to_end(content)
                return self._held[content]
        photo = self._photos[content]
        pixels = self._cached(photo)
        if pixels is None:
            pixels = self._read_again(photo)
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
        except Undecodable:  # a power cut can truncate the file
            return None

    def _read_again(self, photo: Photo) -> NDArray[np.uint8] | None:
        try:
            data = read(photo.path)
            # The file may have changed since the scan; its thumbnail must not be used for this content.
            if hashlib.sha256(data).digest() != photo.sha256:
                return None
            thumbnail = encode_thumbnail(decode(data).pixels)
        except Undecodable:
            return None
        with contextlib.suppress(OSError):  # it is only a cache
            self._thumbnails.save(photo.sha256, thumbnail)
        return working_pixels(thumbnail)


def working_pixels(thumbnail: bytes) -> NDArray[np.uint8]:
    """Return the upright RGB pixels (h, w, 3) of a thumbnail's JPEG.

    A picture that was just decoded is also read from its JPEG, so that outcomes do not depend on the cache.

    Raises:
        Undecodable: the JPEG is damaged.
    """
    return np.array(preview(thumbnail, THUMBNAIL_SIDE))

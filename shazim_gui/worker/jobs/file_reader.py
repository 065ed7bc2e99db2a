"""Reads one file in a decoding thread, and computes everything the catalogue stores of it."""

import hashlib
import threading
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.records import FoundFile, Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.decode_picture import decode
from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.thumbnail_cache import Thumbnails, encode_thumbnail
from shazim_gui.features.frame_hashes import FrameHash
from shazim_gui.features.picture_features import features_of
from shazim_gui.models.extractor import Extractor
from shazim_gui.store.content_table import ContentRecord
from shazim_gui.worker.in_flight import InFlight


@dataclass(frozen=True, slots=True)
class NewContent:
    """A picture that was decoded: its record, its frames and the network's input, shape (3, s, s)."""

    record: ContentRecord
    frames: list[FrameHash]
    prepared: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class KnownContent:
    """A file whose content is in the catalogue already."""

    id: int


Reading = NewContent | KnownContent | Skip


class Reader:
    """Reads each file once and decodes each content once; `read` may run in several threads."""

    def __init__(
        self, extractor: Extractor, thumbnails: Thumbnails, inflight: InFlight, known: Mapping[bytes, int]
    ) -> None:
        """Create a reader; `known` has the ids of the contents that need no decoding, by SHA-256."""
        self.extractor = extractor
        self._thumbnails = thumbnails
        self._inflight = inflight
        self._known = dict(known)
        self._begun: dict[bytes, Future[NewContent | Undecodable]] = {}
        self._lock = threading.Lock()

    def read(self, file: FoundFile) -> Reading:
        """Hash the file's bytes, and decode them unless the content is known or being decoded under another name.

        Raises:
            OSError: if the thumbnail cannot be written.
        """
        try:
            data = read(file.path)
        except Undecodable as problem:
            return _skip(file, problem)
        digest = hashlib.sha256(data).digest()
        with self._lock:
            if digest in self._known:
                return KnownContent(self._known[digest])
            begun = self._begun.get(digest)
            mine = self._begun[digest] = begun or Future()
        if begun is None:
            try:
                mine.set_result(self._decoded(file.path, data, digest))
            except BaseException as error:
                mine.set_exception(error)
                raise
        outcome = mine.result()
        return _skip(file, outcome) if isinstance(outcome, Undecodable) else outcome

    def add_known(self, contents: Mapping[bytes, int]) -> None:
        """Record the ids of new contents that are in the catalogue now."""
        with self._lock:
            self._known.update(contents)
            for digest in contents:
                self._begun.pop(digest, None)

    def id_of(self, content: NewContent) -> int | None:
        """Return the id of a content that `read` returned as new, if it has been stored since."""
        return self._known.get(content.record.sha256)

    def _decoded(self, path: str, data: bytes, digest: bytes) -> NewContent | Undecodable:
        try:
            with self._inflight.slot(path):
                picture = decode(data)
        except Undecodable as problem:
            return problem
        self._thumbnails.save(digest, encode_thumbnail(picture.image))
        found = features_of(picture.image)
        record = ContentRecord(digest, picture.format, picture.width, picture.height, *found.hashes, found.colour)
        return NewContent(record, found.frames, self.extractor.prepare(picture.image))


_PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".tif", ".tiff", ".gif", ".bmp", ".avif")


def _skip(file: FoundFile, problem: Undecodable) -> Skip:
    """Return the skip of a file; a file with a picture's name that is no picture counts as damaged."""
    reason, detail = problem.reason, problem.detail
    if reason is Reason.NOT_A_PICTURE and file.path.lower().endswith(_PICTURE_SUFFIXES):
        reason, detail = Reason.DAMAGED, skip_detail(SkipCode.MISNAMED)
    return Skip(file.path, reason, detail, file.size, file.mtime_ns)

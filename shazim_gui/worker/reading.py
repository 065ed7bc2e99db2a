"""One file -> everything the catalogue keeps of it, in a decoding thread."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.records import FoundFile, Skip
from shazim_gui.decode.errors import Undecodable
from shazim_gui.decode.picture import decode
from shazim_gui.decode.reading import read
from shazim_gui.decode.thumbnails import Thumbnails, encode_thumbnail
from shazim_gui.features.hashes import perceptual_hashes
from shazim_gui.models.extractor import Extractor
from shazim_gui.store.contents import ContentRecord
from shazim_gui.worker.inflight import InFlight


@dataclass(frozen=True, slots=True)
class NewContent:
    """A picture that was decoded: its facts and the network's input, shape (3, s, s)."""

    record: ContentRecord
    prepared: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class KnownContent:
    """A file with the bytes of a picture that was decoded before."""

    id: int


Reading = NewContent | KnownContent | Skip


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads files from the disk once each; `read` may run in several threads."""

    extractor: Extractor
    thumbnails: Thumbnails
    inflight: InFlight
    known: Mapping[bytes, int]
    """Content ids by SHA-256 of what needs no decoding."""

    def read(self, file: FoundFile) -> Reading:
        """Hash the file's bytes, and decode them unless they are known.

        Raises:
            OSError: the thumbnail cannot be written.
        """
        try:
            data = read(file.path)
            digest = hashlib.sha256(data).digest()
            if digest in self.known:
                return KnownContent(self.known[digest])
            with self.inflight.mark(file.path):
                picture = decode(data)
        except Undecodable as problem:
            return Skip(file.path, problem.reason, problem.detail, file.size, file.mtime_ns)
        self.thumbnails.save(digest, encode_thumbnail(picture.pixels))
        record = ContentRecord(
            digest, picture.format, picture.width, picture.height, *perceptual_hashes(picture.pixels)
        )
        return NewContent(record, self.extractor.prepare(picture.pixels))

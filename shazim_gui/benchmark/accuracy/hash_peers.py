"""Runs the hashes of the ImageHash package on the same files with its defaults: the whole picture, size 8."""

from collections.abc import Generator

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.benchmark.accuracy.method_curve import Method, Similarity, hamming
from shazim_gui.benchmark.accuracy.parallel_map import parallel_map
from shazim_gui.benchmark.accuracy.truth import DISTRACTOR, Truth
from shazim_gui.core.progress import CancelToken, Progress

_HASHES = {
    "IH average": imagehash.average_hash,
    "IH difference": imagehash.dhash,
    "IH perceptual": imagehash.phash,
    "IH wavelet": imagehash.whash,
}

_MOST_SUBJECTS, _MOST_DISTRACTORS = 5, 40
"""Limits for the crop-resistant hash, which takes a third of a second per file and is run on a part of them."""
_SEGMENT_BITS = 16
"""Maximum number of differing bits, of 64, for two segments to match: the package's default, a quarter."""


def hash_peers(truth: Truth, cancelled: CancelToken) -> Generator[Progress, None, list[Method]]:
    """Return the average, difference, perceptual, wavelet and crop-resistant hash as methods.

    Raises:
        Cancelled: between two files.
    """
    hashes = np.array((yield from parallel_map("Hashing", _hashes, truth.paths, cancelled)), np.uint64)
    methods = [Method(name, hamming(hashes[:, column]), truth) for column, name in enumerate(_HASHES)]
    part = truth.only(_sample(truth))
    segments = yield from parallel_map("Hashing by segments", _segments, part.paths, cancelled)
    note = "" if len(part) == len(truth) else f"on {len(part):,} of the files, because it is slow"
    return [*methods, Method("IH crop-resistant", _by_segments(segments), part, note=note)]


def _hashes(path: str) -> list[int]:
    with Image.open(path) as picture:
        picture.load()
        return [_as_number(make(picture)) for make in _HASHES.values()]


def _segments(path: str) -> list[int]:
    with Image.open(path) as picture:
        return [_as_number(segment) for segment in imagehash.crop_resistant_hash(picture).segment_hashes]


def _as_number(code: imagehash.ImageHash) -> int:
    return int.from_bytes(np.packbits(code.hash).tobytes())


def _sample(truth: Truth) -> NDArray[np.int64]:
    """Return the rows of some photographs with all their copies, and of the first distractors."""
    distractors = np.flatnonzero(truth.edit == DISTRACTOR)
    subjects = np.unique(truth.subject[truth.edit != DISTRACTOR])
    used = min(len(subjects), _MOST_SUBJECTS)
    chosen = subjects[np.arange(used) * len(subjects) // max(used, 1)]
    return np.concatenate([np.flatnonzero(np.isin(truth.subject, chosen)), distractors[:_MOST_DISTRACTORS]])


def _by_segments(segments: list[list[int]]) -> Similarity:
    """Compare as `ImageMultiHash` does: by how many segments of one file match the other, and how closely.

    The result is made symmetric by taking the better direction, and mapped to 0..1 by x / (1 + x).
    """
    hashes = np.array([code for of_file in segments for code in of_file], np.uint64)
    starts = np.cumsum([0, *(len(of_file) for of_file in segments[:-1])])
    # (segments, files): the distance of each segment to the nearest one of each file.
    nearest = np.stack([np.minimum.reduceat(np.bitwise_count(hashes ^ code), starts) for code in hashes]).astype(
        np.float32
    )
    match = nearest <= _SEGMENT_BITS
    matches = np.add.reduceat(match.astype(np.float32), starts)
    distances = np.add.reduceat(np.where(match, nearest, 0), starts)
    # The package's tie breaker: the number of matches, less the mean distance of the matched segments in 0..1.
    one_way = np.where(matches > 0, matches - distances / np.maximum(matches * 64, 1), 0)
    score = np.maximum(one_way, one_way.T)
    similar = (score / (1 + score)).astype(np.float32)
    return lambda rows, columns: similar[rows, columns]

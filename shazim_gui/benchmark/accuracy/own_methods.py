"""Gives the program's own methods one by one, and its classic score, from the catalogue of a run."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.benchmark.accuracy.copy_counts import rows_of_photos
from shazim_gui.benchmark.accuracy.method_curve import Method, Similarity, cosine, hamming
from shazim_gui.benchmark.accuracy.truth import NOWHERE, Truth
from shazim_gui.core.weights import DEFAULT_THRESHOLD
from shazim_gui.session.results import Results
from shazim_gui.session.session import Session
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import load_contents

_CLASSIC = (0.25, 0.25, 0.5)
"""Weights of ah, dh and fv in the score of the original Shazim."""


def own_methods(session: Session, results: Results, truth: Truth) -> list[Method]:
    """Return ah, dh, fv alone, and (ah + dh + 2 fv) / 4 at 0.75; files that are not in the catalogue match nothing.

    Raises:
        CatalogueDamaged: the catalogue is corrupt.
        LibraryUnusable: the catalogue cannot be read.
    """
    catalogue = Catalogue.open_for_reading(session.paths.catalogue)
    assert catalogue is not None, "the corpus was scanned"
    with catalogue:
        table = load_contents(catalogue, session.model)
    content = np.full(len(truth), -1, np.int64)
    of_photos = rows_of_photos(results, truth)
    ids = np.array([photo.content for photo in results.photos], np.int64)
    content[of_photos[of_photos != NOWHERE]] = ids[of_photos != NOWHERE]
    rows = np.minimum(table.rows_of(content), len(table) - 1)
    known = table.ids[rows] == content
    textured = known & ~table.low_detail[rows] & ~table.blank[rows]
    vectors = table.vectors[rows].astype(np.float32)
    # float16 changes the length of a vector by up to 0.05 %.
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    vectors[~known | table.blank[rows]] = 0
    ah, dh, fv = hamming(table.ah[rows]), hamming(table.dh[rows]), cosine(vectors)
    return [
        Method("classic", _classic(ah, dh, fv, textured), truth, DEFAULT_THRESHOLD),
        Method("ah", _between_textured(ah, textured), truth),
        Method("dh", _between_textured(dh, textured), truth),
        Method("fv", fv, truth),
    ]


def _between_textured(hashes: Similarity, textured: NDArray[np.bool_]) -> Similarity:
    """Return a hash's similarity for pairs of pictures with detail, and 0 for others."""
    return lambda rows, columns: hashes(rows, columns) * (textured[rows, None] & textured[None, columns])


def _classic(ah: Similarity, dh: Similarity, fv: Similarity, textured: NDArray[np.bool_]) -> Similarity:
    """Return the weighted mean of the methods that can score a pair, as in `scores.weighted_score`."""

    def similarity(rows: slice, columns: slice) -> NDArray[np.float32]:
        hashes = _CLASSIC[0] * ah(rows, columns) + _CLASSIC[1] * dh(rows, columns)
        vector = fv(rows, columns)
        both = textured[rows, None] & textured[None, columns]
        mixed: NDArray[np.float32] = np.where(both, hashes + _CLASSIC[2] * vector, vector).astype(np.float32)
        return mixed

    return similarity

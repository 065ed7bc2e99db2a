"""Computes what a method that gives two files a similarity finds at every threshold."""

from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.benchmark.accuracy.method_result import MethodResult
from shazim_gui.benchmark.accuracy.truth import Truth
from shazim_gui.core.progress import Cancelled, CancelToken, Meter, Progress

Similarity = Callable[[slice, slice], NDArray[np.float32]]
"""Rows and columns of the truth -> similarities in 0..1, shape (rows, columns)."""

_STEPS = 4096
"""Number of distinct thresholds; the values of 1 - hamming / 64 are exactly every 64th of them."""
_BLOCK = 512


@dataclass(frozen=True, slots=True, eq=False)
class Method:
    """One way to compare all files of a truth."""

    name: str
    similarity: Similarity
    truth: Truth
    threshold: float | None = None
    """The threshold of a method that is always used at the same one; None otherwise."""
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """What a method finds at every threshold."""

    method: Method
    copies: NDArray[np.int64]
    """The similarity of each pair of `Truth.copies`, in integer steps."""
    neighbours: NDArray[np.int64]
    """The similarity of each pair of `Truth.neighbours`, in integer steps."""
    unrelated: NDArray[np.int64]
    """The number of unrelated pairs with each similarity, shape (steps + 1,)."""

    def at(self, threshold: float) -> MethodResult:
        """Return the results where pairs of at least this similarity count as copies."""
        return self._measured(int(np.ceil(threshold * _STEPS)))

    def with_false_rate(self, rate: float) -> MethodResult:
        """Return the results at the lowest threshold at which at most this share of unrelated pairs are false pairs."""
        allowed = int(rate * self.method.truth.unrelated_pairs + 1e-9)
        return self._measured(int(np.flatnonzero(self._false <= allowed)[0]))

    @property
    def _false(self) -> NDArray[np.int64]:
        """The number of false pairs at each threshold in steps, shape (steps + 2,); the last threshold has none."""
        return np.append(np.cumsum(self.unrelated[::-1])[::-1], 0)

    def _measured(self, step: int) -> MethodResult:
        truth = self.method.truth
        return MethodResult(
            name=self.method.name,
            recall=truth.recall(self.copies >= step),
            false_pairs=int(self._false[step]),
            unrelated_pairs=truth.unrelated_pairs,
            neighbour_pairs=len(self.neighbours),
            neighbours_called=int((self.neighbours >= step).sum()),
            threshold=step / _STEPS if step <= _STEPS else None,
            note=self.method.note,
        )


def curve(method: Method, cancelled: CancelToken) -> Generator[Progress, None, Curve]:
    """Compare all files with all others and return the method's curve.

    Raises:
        Cancelled: between two blocks.
    """
    truth = method.truth
    meter = Meter(f"Comparing by {method.name}", len(truth))
    unrelated = np.zeros(_STEPS + 1, np.int64)
    copies, neighbours = truth.copies(), truth.neighbours()
    copy_steps, neighbour_steps = np.zeros(len(copies), np.int64), np.zeros(len(neighbours), np.int64)
    numbers = np.arange(len(truth))
    for start in range(0, len(truth), _BLOCK):
        rows, columns = slice(start, min(start + _BLOCK, len(truth))), slice(start, len(truth))
        steps = (method.similarity(rows, columns) * _STEPS).astype(np.int64)
        ahead = numbers[None, columns] > numbers[rows, None]
        counted = truth.unrelated(numbers[rows, None], numbers[None, columns]) & ahead
        unrelated += np.bincount(steps[counted], minlength=_STEPS + 1)
        for pairs, found in ((copies, copy_steps), (neighbours, neighbour_steps)):
            here = (pairs[:, 0] >= rows.start) & (pairs[:, 0] < rows.stop)
            found[here] = steps[pairs[here, 0] - start, pairs[here, 1] - start]
        meter.advance(rows.stop - rows.start)
        if cancelled():
            raise Cancelled
        if meter.due():
            yield meter.progress()
    return Curve(method, copy_steps, neighbour_steps, unrelated)


def hamming(hashes: NDArray[np.uint64]) -> Similarity:
    """Return the similarity 1 - hamming / 64 for one 64-bit hash per file, shape (n,)."""

    def similarity(rows: slice, columns: slice) -> NDArray[np.float32]:
        different = np.bitwise_count(hashes[rows, None] ^ hashes[None, columns])
        similar: NDArray[np.float32] = 1 - different.astype(np.float32) / 64
        return similar

    return similarity


def cosine(vectors: NDArray[np.float32]) -> Similarity:
    """Return the cosine similarity, clipped to 0..1, for one unit vector per file, shape (n, d)."""

    def similarity(rows: slice, columns: slice) -> NDArray[np.float32]:
        similar: NDArray[np.float32] = np.clip(vectors[rows] @ vectors[columns].T, 0, 1)
        return similar

    return similarity

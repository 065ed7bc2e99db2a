"""The record of one cluster, and what a list of clusters can be asked."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Cluster:
    """Copies of one picture, as row numbers of photos."""

    rank: int
    """1 for the first."""
    score: float
    """Mean score, 0..1, of the other files with the reference; a byte-identical file counts 1."""
    reference: int
    """The photo with which every other one reached the threshold."""
    keep: int
    """The best copy."""
    photos: tuple[int, ...]
    """All of them: the best copy first, then by falling score with the reference, then by quality."""
    reclaimable: int
    """Bytes of all copies but the best."""


class ClusterList(Sequence[Cluster]):
    """Clusters in some order, each put together when it is asked for."""

    @property
    @abstractmethod
    def counts(self) -> NDArray[np.int64]:
        """How many photos each cluster has, shape (k,)."""

    @abstractmethod
    def cluster_of(self, photo: int) -> int | None:
        """The position here of the cluster that holds a photo; None where the photo is in none."""

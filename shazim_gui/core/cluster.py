"""The record of one cluster, and the interface of a list of clusters."""

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
    """Mean score, 0..1, of the other photos with the reference; an identical file counts 1."""
    reference: int
    """The photo with which every other one reaches the threshold."""
    keep: int
    """The best copy: the one to keep."""
    photos: tuple[int, ...]
    """All members: the best copy first, then by falling score with the reference, then by quality."""
    reclaimable: int
    """Bytes of all photos but the best copy."""


class ClusterList(Sequence[Cluster]):
    """Clusters in some order, each built when it is accessed."""

    @property
    @abstractmethod
    def counts(self) -> NDArray[np.int64]:
        """The number of photos of each cluster, shape (k,)."""

    @abstractmethod
    def cluster_of(self, photo: int) -> int | None:
        """The index in this list of the cluster that contains a photo; None if no cluster does."""

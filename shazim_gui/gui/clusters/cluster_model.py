"""The ranked clusters as rows: translates a cluster into roles."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt

from shazim_gui.core.cluster import Cluster, ClusterList
from shazim_gui.gui.widgets.list_diff_model import ListDiffModel
from shazim_gui.session.keep_decisions import KeepDecisions, keep_decisions
from shazim_gui.session.presenter.photo_text import PhotoLabel, photo_label
from shazim_gui.session.presenter.result_text import ClusterText, cluster_text
from shazim_gui.session.results import Results
from shazim_gui.session.sort_filter import SortedClusters

_MAX_LABELS = 4096
"""Labels that are cached; more than are ever visible."""


class ClusterModel(ListDiffModel):
    """One row per cluster; a cluster is built when its row is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results: Results | None = None
        self._texts: dict[Cluster, ClusterText] = {}
        self._keep_decisions: dict[Cluster, KeepDecisions] = {}
        self._labels: dict[tuple[Cluster, int], PhotoLabel] = {}

    def follow(self, results: Results, sorted_clusters: SortedClusters | None = None) -> None:
        """Show the clusters of `results`, or `sorted_clusters`; called again after every regrouping.

        A row moves with its best copy. The photos of another snapshot have other numbers, so all rows are then new.
        """
        same_photos = self.results is not None and self.results.snapshot is results.snapshot
        if not same_photos:
            self.exchange((), _gone)  # the old rows refer to photos by numbers that are no longer valid
        self.results = results
        self.forget()
        clusters = results.clusters if sorted_clusters is None else sorted_clusters
        self.exchange(clusters, (lambda cluster: clusters.cluster_of(cluster.keep)) if same_photos else _gone)

    def forget(self) -> None:
        """Drop all texts, because decisions changed."""
        for cache in (self._texts, self._keep_decisions, self._labels):
            cache.clear()

    @property
    def counts(self) -> NDArray[np.int64]:
        """How many photos each row has, shape (rows,)."""
        shown = self._items
        return shown.counts if isinstance(shown, ClusterList) else np.empty(0, np.int64)

    @property
    def clusters(self) -> Sequence[Cluster]:
        """The clusters shown."""
        return self._items

    def row_of(self, photo: int) -> int | None:
        """The row that holds a photo."""
        return self._items.cluster_of(photo) if isinstance(self._items, ClusterList) else None

    def path(self, row: int, position: int) -> str:
        """The path of a photo by its row and its position in the cluster."""
        assert self.results is not None
        return self.results.photos[self.item(row).photos[position]].path

    def spot_of(self, path: str) -> tuple[int, int] | None:
        """The row and position of the photo with this path; None where it is not shown."""
        number = None if self.results is None else self.results.number_of(path)
        row = None if number is None else self.row_of(number)
        return None if row is None else (row, self.item(row).photos.index(number))

    def text(self, cluster: Cluster) -> ClusterText:
        """The texts of a cluster, built once: its kind depends on all its members."""
        if cluster not in self._texts:
            assert self.results is not None
            self._texts[cluster] = cluster_text(self.results, cluster)
        return self._texts[cluster]

    def label(self, cluster: Cluster, number: int) -> PhotoLabel:
        """The label of a photo in its cluster, built once."""
        key = cluster, number
        if key not in self._labels:
            assert self.results is not None
            if cluster not in self._keep_decisions:
                self._keep_decisions[cluster] = keep_decisions(self.results, cluster)
            if len(self._labels) >= _MAX_LABELS:
                self._labels.clear()
            self._labels[key] = photo_label(self.results, cluster, number, self._keep_decisions[cluster])
        return self._labels[key]

    def item_data(self, item: Cluster, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.text(item).spoken
        return None


def _gone(_: Cluster) -> None:
    return None

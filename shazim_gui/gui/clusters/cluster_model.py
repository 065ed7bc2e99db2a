"""The ranked clusters as rows: translates a cluster into roles."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt

from shazim_gui.core.cluster import Cluster, ClusterList
from shazim_gui.gui.widgets.list_diff_model import ListDiffModel
from shazim_gui.session.keep_decisions import KeepDecisions, standing
from shazim_gui.session.presenter.photo_text import PhotoLabel, photo_label
from shazim_gui.session.presenter.result_text import ClusterText, cluster_text
from shazim_gui.session.results import Results
from shazim_gui.session.sort_filter import SortedClusters

_HELD = 4096
"""Photos whose words are remembered, more than are ever in sight."""


class ClusterModel(ListDiffModel):
    """One row per cluster; a cluster is put together when its row is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results: Results | None = None
        self._texts: dict[Cluster, ClusterText] = {}
        self._standings: dict[Cluster, KeepDecisions] = {}
        self._marks: dict[tuple[Cluster, int], PhotoLabel] = {}

    def follow(self, results: Results, arranged: SortedClusters | None = None) -> None:
        """Show the clusters of `results` as they are now, or as they are arranged; called again after every regrouping.

        A row moves with its best copy. The photos of another snapshot have other numbers, so all rows are then new.
        """
        same_photos = self.results is not None and self.results.snapshot is results.snapshot
        if not same_photos:
            self.exchange((), _gone)  # no row may be asked about photos that have other numbers by then
        self.results = results
        self.forget()
        clusters = results.clusters if arranged is None else arranged
        self.exchange(clusters, (lambda cluster: clusters.cluster_of(cluster.keep)) if same_photos else _gone)

    def forget(self) -> None:
        """Put all words together anew: a person marked photos."""
        for held in (self._texts, self._standings, self._marks):
            held.clear()

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

    def text(self, cluster: Cluster) -> ClusterText:
        """The words for a cluster; put together once, since all its members have a say in its kind."""
        if cluster not in self._texts:
            assert self.results is not None
            self._texts[cluster] = cluster_text(self.results, cluster)
        return self._texts[cluster]

    def mark(self, cluster: Cluster, number: int) -> PhotoLabel:
        """The words and marks on a photo of a cluster; put together once."""
        key = cluster, number
        if key not in self._marks:
            assert self.results is not None
            if cluster not in self._standings:
                self._standings[cluster] = standing(self.results, cluster)
            if len(self._marks) >= _HELD:
                self._marks.clear()
            self._marks[key] = photo_label(self.results, cluster, number, self._standings[cluster])
        return self._marks[key]

    def item_data(self, item: Cluster, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.text(item).spoken
        return None


def _gone(_: Cluster) -> None:
    return None

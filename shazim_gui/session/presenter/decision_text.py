"""The words on what a person marked, in one cluster and in all of them."""

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.keep_reasons import keep_reason_text
from shazim_gui.core.language import number, tr
from shazim_gui.session.keep_decisions import DecisionTotals, KeepDecisions, why_kept
from shazim_gui.session.presenter.localized_numbers import localized_size
from shazim_gui.session.results import Results


def won(results: Results, cluster: Cluster, stand: KeepDecisions) -> int:
    """Bytes of all photos of a cluster that are not kept."""
    if stand.kept == (cluster.keep,):
        return cluster.reclaimable
    kept = set(stand.kept)
    return sum(results.photos[photo].size for photo in cluster.photos if photo not in kept)


def removals_in(results: Results, stand: KeepDecisions) -> str:
    """How many photos of a cluster are marked, and how much space they take; empty if none is."""
    if stand.spared:
        return tr("all marked; the best one stays")
    return _marked(len(stand.marked), sum(results.photos[photo].size for photo in stand.marked))


def removals_in_all(whole: DecisionTotals) -> str:
    """The same for all clusters; empty where nothing is marked anywhere."""
    elsewhere = tr("{number} more currently in no cluster", number=number(whole.elsewhere)) if whole.elsewhere else ""
    inside = _marked(whole.marked, whole.removed_bytes)
    if not inside and elsewhere:
        return tr("{number} marked, currently in no cluster", number=number(whole.elsewhere))
    return " · ".join(part for part in (inside, elsewhere) if part)


def reason(results: Results, cluster: Cluster, photo: int) -> str:
    """In a few words, why one of the kept photos of a cluster is kept."""
    return keep_reason_text(why_kept(results, cluster, photo))


def _marked(photos: int, number_of_bytes: int) -> str:
    return tr("{number} marked, {size}", number=number(photos), size=localized_size(number_of_bytes)) if photos else ""

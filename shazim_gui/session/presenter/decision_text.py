"""Texts about a person's decisions, for one cluster and for all."""

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.keep_reasons import keep_reason_text
from shazim_gui.core.text.language import number, tr
from shazim_gui.session.keep_decisions import DecisionTotals, KeepDecisions, why_kept
from shazim_gui.session.presenter.localized_numbers import localized_size
from shazim_gui.session.results import Results


def freed_bytes(results: Results, cluster: Cluster, decided: KeepDecisions) -> int:
    """Bytes of all photos of a cluster that are not kept."""
    if decided.kept == (cluster.keep,):
        return cluster.reclaimable
    kept = set(decided.kept)
    return sum(results.photos[photo].size for photo in cluster.photos if photo not in kept)


def removals_in(results: Results, decided: KeepDecisions) -> str:
    """How many photos of a cluster are marked for removal, and how much space they take; empty if none is."""
    if decided.spared:
        return tr("all marked; the best one stays")
    return _removals(len(decided.removals), sum(results.photos[photo].size for photo in decided.removals))


def removals_in_all(totals: DecisionTotals) -> str:
    """The same for all clusters; empty where no photo is marked for removal."""
    elsewhere = tr("{number} more currently in no cluster", number=number(totals.elsewhere)) if totals.elsewhere else ""
    inside = _removals(totals.removals, totals.removed_bytes)
    if not inside and elsewhere:
        return tr("{number} marked, currently in no cluster", number=number(totals.elsewhere))
    return " · ".join(part for part in (inside, elsewhere) if part)


def keep_reason(results: Results, cluster: Cluster, photo: int) -> str:
    """A short text: why one of the kept photos of a cluster is kept."""
    return keep_reason_text(why_kept(results, cluster, photo))


def _removals(photos: int, number_of_bytes: int) -> str:
    return tr("{number} marked, {size}", number=number(photos), size=localized_size(number_of_bytes)) if photos else ""

"""A result as the report that is exported."""

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.edits import UNKNOWN_EDITS
from shazim_gui.export.report import Report, ReportCluster, ReportPair, ReportPhoto
from shazim_gui.session.keep_decisions import KeepDecisions, keep_decisions, why_kept
from shazim_gui.session.results import IDENTICAL, Results
from shazim_gui.session.session import Session


def report(session: Session, results: Results) -> Report:
    """Everything there is to say about `results`.

    Raises:
        CatalogueDamaged, LibraryUnusable: a missing pair score could not be computed.
    """
    clusters = list(results.clusters)
    all_keep_decisions = [keep_decisions(results, cluster) for cluster in clusters]
    against_kept = [
        (stand.kept[0], photo)
        for cluster, stand in zip(clusters, all_keep_decisions, strict=True)
        for photo in cluster.photos
        if photo != stand.kept[0]
    ]
    scores = dict(zip(against_kept, results.scores_between(against_kept), strict=True))
    reported = tuple(
        _cluster(results, cluster, stand, scores) for cluster, stand in zip(clusters, all_keep_decisions, strict=True)
    )
    return Report(
        library=str(session.paths.root),
        model=results.model,
        threshold=results.threshold,
        weights=results.weights.as_dict(),
        found=len(results.photos) + len(results.snapshot.skips),
        indexed=len(results.photos),
        skipped=tuple(results.snapshot.skips),
        copies=sum(not member.keep for cluster in reported for member in cluster.photos),
        reclaimable=sum(cluster.reclaimable for cluster in reported),
        clusters=reported,
    )


def _cluster(
    results: Results, cluster: Cluster, stand: KeepDecisions, scores: dict[tuple[int, int], tuple[float, ...]]
) -> ReportCluster:
    first = stand.kept[0]
    order = (*stand.kept, *(photo for photo in cluster.photos if photo not in stand.kept))
    photos = tuple(
        ReportPhoto(
            photo=results.photos[number],
            keep=number in stand.kept,
            why=why_kept(results, cluster, number) if number in stand.kept else None,
            score=1.0 if number == first else results.pair_score(first, number, scores[first, number]),
            scores=IDENTICAL if number == first else scores[first, number],
            edits=UNKNOWN_EDITS if number == first else results.edits_between(first, number),
        )
        for number in order
    )
    return ReportCluster(cluster.rank, cluster.score, results.kind_of(cluster), photos, _pairs(results, order))


def _pairs(results: Results, order: tuple[int, ...]) -> tuple[ReportPair, ...]:
    """The pairs of members, in the order of the report, that were scored, which are those in the table."""
    places = {number: place for place, number in enumerate(order)}
    found = []
    for first, second, scores in results.table_pairs(order):
        score = results.pair_score(first, second, scores)
        edits = results.edits_between(first, second)
        found.append(ReportPair(places[first], places[second], score, scores, edits))
    return tuple(found)

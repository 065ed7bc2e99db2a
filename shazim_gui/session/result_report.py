"""A result as the report that is exported."""

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.edits import UNKNOWN_EDITS
from shazim_gui.export.report import Report, ReportCluster, ReportPair, ReportPhoto
from shazim_gui.session.keep_decisions import KeepDecisions, keep_decisions, why_kept
from shazim_gui.session.results import IDENTICAL, Results
from shazim_gui.session.session import Session


def report(session: Session, results: Results) -> Report:
    """The report on `results`.

    Raises:
        CatalogueDamaged, LibraryUnusable: a missing pair score could not be computed.
    """
    clusters = list(results.clusters)
    all_keep_decisions = [keep_decisions(results, cluster) for cluster in clusters]
    against_kept = [
        (decided.kept[0], photo)
        for cluster, decided in zip(clusters, all_keep_decisions, strict=True)
        for photo in cluster.photos
        if photo != decided.kept[0]
    ]
    scores = dict(zip(against_kept, results.scores_between(against_kept), strict=True))
    reported = tuple(
        _cluster(results, cluster, decided, scores)
        for cluster, decided in zip(clusters, all_keep_decisions, strict=True)
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
    results: Results, cluster: Cluster, decided: KeepDecisions, scores: dict[tuple[int, int], tuple[float, ...]]
) -> ReportCluster:
    first = decided.kept[0]
    order = (*decided.kept, *(photo for photo in cluster.photos if photo not in decided.kept))
    photos = tuple(
        ReportPhoto(
            photo=results.photos[number],
            keep=number in decided.kept,
            why=why_kept(results, cluster, number) if number in decided.kept else None,
            score=1.0 if number == first else results.pair_score(first, number, scores[first, number]),
            scores=IDENTICAL if number == first else scores[first, number],
            decision=results.decisions.decision_on(results.photos[number].path),
            edits=UNKNOWN_EDITS if number == first else results.edits_between(first, number),
        )
        for number in order
    )
    return ReportCluster(cluster.rank, cluster.score, results.kind_of(cluster), photos, _pairs(results, order))


def _pairs(results: Results, order: tuple[int, ...]) -> tuple[ReportPair, ...]:
    """The pairs of members whose scores are in the table; `order` are the photos as the report lists them."""
    positions = {number: position for position, number in enumerate(order)}
    pairs = []
    for first, second, scores in results.table_pairs(order):
        score = results.pair_score(first, second, scores)
        edits = results.edits_between(first, second)
        pairs.append(ReportPair(positions[first], positions[second], score, scores, edits))
    return tuple(pairs)

"""A result as the report that is exported."""

from shazim_gui.clusters.ranking import Cluster
from shazim_gui.export.report import Report, ReportCluster, ReportPair, ReportPhoto
from shazim_gui.session.results import IDENTICAL, Results
from shazim_gui.session.session import Session


def report(session: Session, results: Results) -> Report:
    """Everything there is to say about `results`.

    Raises:
        CatalogueDamaged, LibraryUnusable: a missing pair score could not be computed.
    """
    clusters = list(results.clusters)
    against_kept = [(cluster.keep, photo) for cluster in clusters for photo in cluster.photos if photo != cluster.keep]
    scores = dict(zip(against_kept, results.scores_between(against_kept), strict=True))
    return Report(
        library=str(session.paths.root),
        model=results.model,
        threshold=results.threshold,
        weights=results.weights.as_dict(),
        found=len(results.photos) + len(results.snapshot.skips),
        indexed=len(results.photos),
        skipped=tuple(results.snapshot.skips),
        copies=results.clusters.copies,
        reclaimable=results.clusters.reclaimable,
        clusters=tuple(_cluster(results, cluster, scores) for cluster in clusters),
    )


def _cluster(results: Results, cluster: Cluster, scores: dict[tuple[int, int], tuple[float, ...]]) -> ReportCluster:
    members = results.members(cluster)
    photos = tuple(
        ReportPhoto(
            photo=photo,
            keep=number == cluster.keep,
            why=results.why_kept(cluster) if number == cluster.keep else "",
            score=1.0
            if number == cluster.keep
            else results.pair_score(cluster.keep, number, scores[cluster.keep, number]),
            scores=IDENTICAL if number == cluster.keep else scores[cluster.keep, number],
            edit="" if number == cluster.keep else results.edit_between(cluster.keep, number),
        )
        for number, photo in zip(cluster.photos, members, strict=True)
    )
    return ReportCluster(cluster.rank, cluster.score, results.kind_of(cluster), photos, _pairs(results, cluster))


def _pairs(results: Results, cluster: Cluster) -> tuple[ReportPair, ...]:
    """The pairs of members that were scored, which are those in the table."""
    places = {number: place for place, number in enumerate(cluster.photos)}
    found = []
    for first, second, scores in results.table_pairs(cluster.photos):
        score = results.pair_score(first, second, scores)
        edit = results.edit_between(first, second) or None
        found.append(ReportPair(places[first], places[second], score, scores, edit))
    return tuple(found)

"""Texts on clusters, on the whole result, and on its folders."""

import os
from dataclasses import dataclass

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.records import Kind
from shazim_gui.core.text.language import number, plural, tr
from shazim_gui.export.file_names import shown, split
from shazim_gui.session.keep_decisions import decision_totals, keep_decisions
from shazim_gui.session.presenter.decision_text import freed_bytes, removals_in
from shazim_gui.session.presenter.kind_text import kind_label, kinds_text
from shazim_gui.session.presenter.localized_numbers import localized_percent, localized_size
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class ClusterText:
    """The texts on a cluster's row."""

    score: str
    kind: Kind
    """Its value is the text."""
    title: str
    detail: str
    """How much space can be freed."""
    brief: str
    """The same where there is little space."""
    removals: str
    """How many photos are marked for removal; empty where that is none."""
    spoken: str
    """The whole row as one sentence, for a screen reader."""


def cluster_text(results: Results, cluster: Cluster) -> ClusterText:
    """The texts on one cluster."""
    score, photos = localized_percent(cluster.score), plural("{n} photo", "{n} photos", len(cluster.photos))
    decided, kind = keep_decisions(results, cluster), results.kind_of(cluster)
    brief, removals = localized_size(freed_bytes(results, cluster, decided)), removals_in(results, decided)
    detail = tr("{size} can be freed", size=brief)
    spoken = tr(
        "Cluster {rank}: {photos}, {kind}, {score} match, {detail}",
        rank=number(cluster.rank),
        photos=photos,
        kind=kind_label(kind),
        score=score,
        detail=detail,
    )
    return ClusterText(score, kind, photos, detail, brief, removals, f"{spoken}, {removals}" if removals else spoken)


def result_summary(results: Results) -> str:
    """One line about the whole result."""
    clusters, totals = results.clusters, decision_totals(results)
    photos, only = plural("{n} photo", "{n} photos", len(results.photos)), kinds_text(results.kinds)
    upright = "" if results.rotated else tr("without rotated and mirrored copies")
    if not len(clusters) and only:
        whole, only = tr("{photos}, no {kinds} copies at this threshold", photos=photos, kinds=only), ""
    elif not len(clusters):
        whole = tr("{photos}, no copies at this threshold", photos=photos)
    else:
        whole = tr(
            "{photos}, {clusters}, {copies}, {size} can be freed",
            photos=photos,
            clusters=plural("{n} cluster", "{n} clusters", len(clusters)),
            copies=plural("{n} copy", "{n} copies", totals.copies),
            size=localized_size(totals.reclaimable),
        )
    return " · ".join(part for part in (whole, tr("only {kinds}", kinds=only) if only else "", upright) if part)


def matches_summary(matches: int, threshold: float) -> str:
    """One line about the matches of a query."""
    if not matches:
        return tr("nothing in the library reaches {threshold}", threshold=localized_percent(threshold))
    return plural(
        "{n} photo at {threshold} or more",
        "{n} photos at {threshold} or more",
        matches,
        threshold=localized_percent(threshold),
    )


@dataclass(frozen=True, slots=True)
class FolderText:
    """The texts on a scanned folder."""

    name: str
    location: str
    """The folder that contains it, or that it is not available."""
    available: bool
    spoken: str


def folder_text(path: str) -> FolderText:
    """The texts on one scanned folder, which may be on a drive that is not connected."""
    parent, name = split(path)
    available = os.path.isdir(path)  # noqa: PTH112  (surrogate escapes survive)
    spoken = shown(path) if available else tr("{folder}, not available", folder=shown(path))
    location = parent if available else tr("not available")
    return FolderText(name or parent, location, available, spoken)


def problems_text(problems: int) -> str:
    """How many files could not be read; empty if there are none."""
    return plural("{n} file could not be read", "{n} files could not be read", problems) if problems else ""


def staleness(results: Results) -> str:
    """That the result is out of date; empty if it is not."""
    stale = bool(results.photos) and not results.snapshot.fresh
    return tr("out of date: scan to compare everything") if stale else ""


@dataclass(frozen=True, slots=True)
class BlankText:
    """The texts where there is no cluster to show."""

    title: str
    text: str


def blank_text(results: Results | None, *, scanning: bool, reading: bool) -> BlankText | None:
    """Why no cluster is shown, and what to do; None if the library is empty and the window shows how to begin.

    `reading` is true while the result is read from the disk.
    """
    if scanning:
        return BlankText(tr("Scanning your photos"), tr("Copies appear here when all photos have been compared."))
    if results is None and reading:
        return BlankText(tr("Opening the library"), "")
    if results is None or not results.photos:
        return None
    if not results.snapshot.fresh:
        return BlankText(tr("Not compared yet"), tr("Scan to compare the photos with each other."))
    only, threshold = kinds_text(results.kinds), localized_percent(results.threshold)
    if only:
        title = tr("No {kinds} copies at {threshold}", kinds=only, threshold=threshold)
        return BlankText(title, tr("Show more kinds of copies, or lower the threshold."))
    if not results.rotated:
        remedy = tr("Include rotated and mirrored copies, or lower the threshold.")
        return BlankText(tr("No upright copies at {threshold}", threshold=threshold), remedy)
    remedy = tr("Lower the threshold to see less similar photos.")
    return BlankText(tr("No copies at {threshold}", threshold=threshold), remedy)


def sentence(text: str) -> str:
    """A text with a capital at its beginning; a name at its beginning stays as it is."""
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first.isalpha() else text

"""The words on clusters, on the whole result, and on work that is going on."""

import os
from dataclasses import dataclass

from shazim_gui.clusters.ranking import Cluster
from shazim_gui.core import wording
from shazim_gui.core.progress import Progress
from shazim_gui.core.records import Kind
from shazim_gui.export.figures import per_cent
from shazim_gui.export.names import shown, split
from shazim_gui.session.presenter.kinds import kinds_text
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class ClusterText:
    """The words on a cluster's row."""

    score: str
    kind: Kind
    """Its value is the word."""
    title: str
    detail: str
    """What could be won."""
    spoken: str
    """The whole row as one sentence, for a screen reader."""


def cluster_text(results: Results, cluster: Cluster) -> ClusterText:
    """The words for one cluster."""
    score, photos = per_cent(cluster.score), wording.count(len(cluster.photos), "photo")
    detail, kind = f"{wording.size(cluster.reclaimable)} to be won", results.kind_of(cluster)
    spoken = f"Cluster {cluster.rank}: {photos}, {kind.value}, {score} alike, {detail}"
    return ClusterText(score, kind, photos, detail, spoken)


def summary(results: Results) -> str:
    """One line about the whole result."""
    clusters = results.clusters
    photos, only = wording.count(len(results.photos), "photo"), kinds_text(results.kinds)
    apart = "" if results.turned else " · turned and mirrored ones apart"
    if not len(clusters):
        return f"{photos}, no {f'{only} ' if only else ''}copies at this threshold{apart}"
    return (
        f"{photos}, {wording.count(len(clusters), 'cluster')}, {wording.count(clusters.copies, 'copy', 'copies')}, "
        f"{wording.size(clusters.reclaimable)} to be won{f' · only {only}' if only else ''}{apart}"
    )


def matches_summary(number: int, threshold: float) -> str:
    """One line about the answers to a query."""
    if not number:
        return f"nothing in the library reaches {per_cent(threshold)}"
    return f"{wording.count(number, 'photo')} at {per_cent(threshold)} or more"


@dataclass(frozen=True, slots=True)
class ProgressText:
    """The words on a running job."""

    stage: str
    amount: str
    pace: str
    """Rate and time left; empty while unknown."""
    current: str
    folder: str
    """The folder that is looked through; empty where the work is not about files."""
    fraction: float | None
    """0..1; None while the total is not known."""


def progress_text(progress: Progress) -> ProgressText:
    """The words for one step of a job."""
    amount = wording.amount(progress.done, in_bytes=progress.in_bytes)
    if progress.total:
        amount += f" of {wording.amount(progress.total, in_bytes=progress.in_bytes)}"
    rate = f"{wording.pace(progress.rate, in_bytes=progress.in_bytes)} per second"
    current = progress.current
    is_file = os.path.isabs(current)  # noqa: PTH117  (surrogate escapes survive)
    folder, name = split(current) if is_file else ("", shown(current))
    left = "" if progress.seconds_left is None else f"{wording.duration(progress.seconds_left)} left"
    return ProgressText(
        stage=progress.stage,
        amount=amount if progress.done or progress.total else "",
        pace=" · ".join(part for part in (rate if progress.rate > 0 else "", left) if part),
        current=name,
        folder=folder,
        fraction=min(1.0, progress.done / progress.total) if progress.total else None,
    )


@dataclass(frozen=True, slots=True)
class FolderText:
    """The words on a scanned folder."""

    name: str
    place: str
    """The folder it lies in, or that it is not there now."""
    there: bool
    spoken: str


def folder_text(path: str) -> FolderText:
    """The words for one scanned folder; a drive that is not plugged in is said to be away."""
    parent, name = split(path)
    there = os.path.isdir(path)  # noqa: PTH112  (surrogate escapes survive)
    place = parent if there else "not there now"
    return FolderText(name or parent, place, there, f"{shown(path)}{'' if there else ', not there now'}")


def problems_text(problems: int) -> str:
    """How many files could not be used; empty where all is well."""
    return f"{wording.count(problems, 'file')} could not be read" if problems else ""


def staleness(results: Results) -> str:
    """Says that the pairs are not those of the photos in the catalogue; empty where they are."""
    stale = bool(results.photos) and not results.snapshot.fresh
    return "not up to date: scan to compare everything" if stale else ""


@dataclass(frozen=True, slots=True)
class BlankText:
    """The words where there is no cluster to show."""

    title: str
    text: str


def blank_text(results: Results | None, scanning: bool) -> BlankText | None:
    """Why no cluster is shown, and what to do; None where the library is empty and the window should teach."""
    if scanning:
        return BlankText("Looking at your photographs", "Copies appear here as soon as all of them are compared.")
    if results is None or not results.photos:
        return None
    if not results.snapshot.fresh:
        return BlankText("Not compared yet", "Scan to compare the photographs with each other.")
    only, threshold = kinds_text(results.kinds), per_cent(results.threshold)
    if only:
        return BlankText(f"No {only} copies at {threshold}", "Show more kinds of copies, or lower the threshold.")
    if not results.turned:
        words = "Let turned and mirrored pictures count as copies, or lower the threshold."
        return BlankText(f"No upright copies at {threshold}", words)
    return BlankText(f"No copies at {threshold}", "Lower the threshold to see photographs that are less alike.")


def sentence(text: str) -> str:
    """A text that begins with an ordinary word, begun with a capital; a name at its beginning stays as it is."""
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first.isalpha() else text

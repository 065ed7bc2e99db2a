"""Decides what is shown of a result: texts, marks and order; knows nothing of how it is painted."""

import math
import os
from dataclasses import dataclass
from datetime import datetime

from shazim_gui.clusters.quality import why_best
from shazim_gui.clusters.ranking import Cluster
from shazim_gui.core import wording
from shazim_gui.core.progress import Progress
from shazim_gui.core.records import Match, Photo, Skip
from shazim_gui.core.weights import METHOD_NAMES, METHODS, Weights
from shazim_gui.session.results import MethodScores, Results


@dataclass(frozen=True, slots=True)
class ClusterText:
    """The words on a cluster's row."""

    score: str
    title: str
    detail: str
    """What could be won."""
    spoken: str
    """The whole row as one sentence, for a screen reader."""


@dataclass(frozen=True, slots=True)
class PhotoText:
    """The words under a photo."""

    name: str
    folder: str
    facts: str
    """Pixels, bytes and format."""
    modified: str
    why: str
    """Why it is the one to keep; empty for the others."""


@dataclass(frozen=True, slots=True)
class MethodText:
    """One method's part in a pair's score."""

    method: str
    name: str
    value: float
    """0..1; 0 where the method cannot tell."""
    score: str
    share: str
    """How much of the weighted score it makes up."""
    tells: bool


def per_cent(score: float) -> str:
    """`98.4 %`; never rounded up to a hundred, which is kept for pictures that are alike in everything."""
    if math.isnan(score):
        return "–"
    shown = math.floor(score * 1000 + 1e-4) / 10 if score < 1 else 100.0
    return f"{shown:.0f} %" if shown == 100 else f"{shown:.1f} %"


def cluster_text(cluster: Cluster) -> ClusterText:
    """The words for one cluster."""
    score, photos = per_cent(cluster.score), wording.count(len(cluster.photos), "photo")
    detail = f"{wording.size(cluster.reclaimable)} to be won"
    return ClusterText(score, photos, detail, f"Cluster {cluster.rank}: {photos}, {score} alike, {detail}")


def photo_text(photo: Photo, why: str = "") -> PhotoText:
    """The words for one photo; bytes of its name that are no text are shown as question marks in a box."""
    folder, name = os.path.split(printable(photo.path))
    return PhotoText(
        name=name,
        folder=folder,
        facts=f"{photo.width} × {photo.height} · {wording.size(photo.size)} · {photo.format}",
        modified=datetime.fromtimestamp(photo.mtime_ns / 1e9).astimezone().strftime("%Y-%m-%d %H:%M"),
        why=why,
    )


def why_kept(results: Results, cluster: Cluster) -> str:
    """In a word or two, why the best copy is the best."""
    best, *others = results.members(cluster)
    return why_best(best, others)


def method_texts(scores: MethodScores, weights: Weights) -> list[MethodText]:
    """Each method's score with its share of the weighted score."""
    parts = [0.0 if math.isnan(score) else score * weight for score, weight in zip(scores, weights.values, strict=True)]
    total = sum(parts) or 1.0
    return [
        MethodText(
            method=method,
            name=METHOD_NAMES[method],
            value=0.0 if math.isnan(score) else score,
            score="cannot tell" if math.isnan(score) else per_cent(score),
            share=f"{100 * part / total:.0f} %",
            tells=not math.isnan(score),
        )
        for method, score, part in zip(METHODS, scores, parts, strict=True)
    ]


def summary(results: Results) -> str:
    """One line about the whole result."""
    clusters = results.clusters
    photos = wording.count(len(results.photos), "photo")
    if not len(clusters):
        return f"{photos}, no copies at this threshold"
    return (
        f"{photos}, {wording.count(len(clusters), 'cluster')}, {wording.count(clusters.copies, 'copy', 'copies')}, "
        f"{wording.size(clusters.reclaimable)} to be won"
    )


def printable(path: str) -> str:
    """A path that any screen can show: bytes that are no text become replacement characters."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class PhotoMark:
    """The words and marks on a photo in a row of its cluster."""

    name: str
    pixels: str
    score: str
    """With the reference; a word for the reference itself."""
    keep: bool
    spoken: str


def photo_mark(results: Results, cluster: Cluster, number: int) -> PhotoMark:
    """What is shown of one member of a cluster; touches no disk, since members were scored with their reference."""
    photo = results.photos[number]
    score = "reference"
    if number != cluster.reference:
        score = per_cent(results.score(results.scores_between([(cluster.reference, number)])[0]))
    keep, text = number == cluster.keep, photo_text(photo)
    spoken = f"{text.name}, {text.facts}, {score}" + (", the one to keep" if keep else "")
    return PhotoMark(text.name, f"{photo.width} × {photo.height}", score, keep, spoken)


@dataclass(frozen=True, slots=True)
class SideText:
    """The words beside one picture of a comparison."""

    heading: str
    photo: PhotoText
    keep: bool


@dataclass(frozen=True, slots=True)
class PairText:
    """Two pictures side by side."""

    left: SideText
    right: SideText
    score: str
    verdict: str
    """One short sentence about the pair."""
    methods: list[MethodText]


def opposite(cluster: Cluster, number: int) -> int:
    """The member a photo is shown beside: the reference, or for the reference itself the best other copy."""
    if number != cluster.reference:
        return cluster.reference
    return next(photo for photo in cluster.photos if photo != number)


def pair_text(results: Results, cluster: Cluster, number: int) -> PairText:
    """The words for a member of a cluster beside its opposite."""
    other = opposite(cluster, number)
    scores = results.scores_between([(number, other)])[0]
    first, second = results.photos[number], results.photos[other]
    score = results.score(scores)
    return PairText(
        left=_side("Selected", results, cluster, number),
        right=_side("Reference" if other == cluster.reference else "Best other copy", results, cluster, other),
        score=per_cent(score),
        verdict="the same file, byte for byte" if first.sha256 == second.sha256 else "weighted score of this pair",
        methods=method_texts(scores, results.weights),
    )


def _side(heading: str, results: Results, cluster: Cluster, number: int) -> SideText:
    keep = number == cluster.keep
    return SideText(heading, photo_text(results.photos[number], why_kept(results, cluster) if keep else ""), keep)


@dataclass(frozen=True, slots=True)
class MatchText:
    """The words on one answer to a query."""

    photo: PhotoText
    score: str
    methods: list[MethodText]
    spoken: str


def match_text(match: Match, weights: Weights) -> MatchText:
    """The words for one match."""
    photo, score = photo_text(match.photo), per_cent(match.score)
    return MatchText(photo, score, method_texts(match.scores, weights), f"{photo.name}, {score} alike, {photo.facts}")


def matches_summary(shown: int, threshold: float) -> str:
    """One line about the answers to a query."""
    if not shown:
        return f"nothing in the library reaches {per_cent(threshold)}"
    return f"{wording.count(shown, 'photo')} at {per_cent(threshold)} or more"


@dataclass(frozen=True, slots=True)
class ProgressText:
    """The words on a running job."""

    stage: str
    amount: str
    pace: str
    """Rate and time left; empty while unknown."""
    current: str
    fraction: float | None
    """0..1; None while the total is not known."""


def progress_text(progress: Progress) -> ProgressText:
    """The words for one step of a job."""
    amount = f"{progress.done:,} of {progress.total:,}" if progress.total else f"{progress.done:,}"
    rate = f"{progress.rate:.0f} per second" if progress.rate >= 10 else f"{progress.rate:.1f} per second"
    left = "" if progress.seconds_left is None else f"{wording.duration(progress.seconds_left)} left"
    return ProgressText(
        stage=progress.stage,
        amount=amount if progress.done or progress.total else "",
        pace=" · ".join(part for part in (rate if progress.rate > 0 else "", left) if part),
        current=os.path.basename(printable(progress.current)),  # noqa: PTH119  (surrogate escapes survive)
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
    parent, name = os.path.split(printable(path))
    there = os.path.isdir(path)  # noqa: PTH112  (surrogate escapes survive)
    place = parent if there else "not there now"
    return FolderText(name or parent, place, there, f"{printable(path)}{'' if there else ', not there now'}")


def skips_in_order(skips: list[Skip]) -> list[Skip]:
    """Skipped files for a list: those that may be lost photographs first, then by path."""
    return sorted(skips, key=lambda skip: (not skip.reason.is_problem, skip.path))


def problems_text(problems: int) -> str:
    """How many files could not be used; empty where all is well."""
    return f"{wording.count(problems, 'file')} could not be read" if problems else ""


def staleness(results: Results) -> str:
    """Says that the pairs are not those of the photos in the catalogue; empty where they are."""
    stale = bool(results.photos) and not results.snapshot.fresh
    return "not up to date: scan to compare everything" if stale else ""


def match_pair_text(name: str, place: str, match: Match, weights: Weights) -> PairText:
    """The words for the picture of a query (its name, and where it comes from) beside one of its matches."""
    text = match_text(match, weights)
    asked = PhotoText(name=name, folder=place, facts="", modified="", why="")
    return PairText(
        left=SideText("Your picture", asked, keep=False),
        right=SideText("In your library", text.photo, keep=False),
        score=text.score,
        verdict="weighted score of this pair",
        methods=text.methods,
    )


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
    return BlankText(
        f"No copies at {per_cent(results.threshold)}", "Lower the threshold to see photographs that are less alike."
    )


def sentence(text: str) -> str:
    """A text that begins with an ordinary word, begun with a capital; a name at its beginning stays as it is."""
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first.isalpha() else text

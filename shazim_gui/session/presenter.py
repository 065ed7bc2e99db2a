"""Decides what is shown of a result: texts, marks and order; knows nothing of how it is painted."""

import math
import os
from dataclasses import dataclass
from datetime import datetime

from shazim_gui.clusters.quality import why_best
from shazim_gui.clusters.ranking import Cluster
from shazim_gui.core import wording
from shazim_gui.core.records import Photo
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
            share=f"{part / total:.0%}",
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

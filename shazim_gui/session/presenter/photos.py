"""The words and marks on photos."""

from dataclasses import dataclass
from datetime import datetime

from shazim_gui.clusters.ranking import Cluster
from shazim_gui.core import wording
from shazim_gui.core.records import Photo
from shazim_gui.export.figures import per_cent
from shazim_gui.export.names import shown, split
from shazim_gui.session.presenter.kinds import change_between
from shazim_gui.session.results import Results


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


def photo_text(photo: Photo, why: str = "") -> PhotoText:
    """The words for one photo."""
    folder, name = split(photo.path)
    return PhotoText(
        name=name,
        folder=folder,
        facts=f"{photo.width} × {photo.height} · {wording.size(photo.size)} · {photo.format}",
        modified=datetime.fromtimestamp(photo.mtime_ns / 1e9).astimezone().strftime("%Y-%m-%d %H:%M"),
        why=why,
    )


@dataclass(frozen=True, slots=True)
class PhotoMark:
    """The words and marks on a photo in a row of its cluster."""

    name: str
    change: str
    """What was done to the reference to get it; a word for the reference itself."""
    pixels: str
    score: str
    """With the reference; empty for the reference itself."""
    keep: bool
    spoken: str
    tip: str
    """Where it lies, and all of what the row may have to shorten."""


def photo_mark(results: Results, cluster: Cluster, number: int) -> PhotoMark:
    """What is shown of one member of a cluster; touches no disk, since members were scored with their reference."""
    photo = results.photos[number]
    change, score = "reference", ""
    if number != cluster.reference:
        change = change_between(results, cluster.reference, number).words
        score = per_cent(
            results.pair_score(cluster.reference, number, results.scores_between([(cluster.reference, number)])[0])
        )
    keep, text = number == cluster.keep, photo_text(photo)
    alike = f"{score} alike" if score else ""
    parts = (text.name, text.facts, change, alike, "the one to keep" if keep else "")
    return PhotoMark(
        name=text.name,
        change=change,
        pixels=f"{photo.width} × {photo.height}",
        score=score,
        keep=keep,
        spoken=", ".join(part for part in parts if part),
        tip="\n".join((shown(photo.path), text.facts, " · ".join(part for part in (change, alike) if part))),
    )

"""Texts and badges on photos."""

from dataclasses import dataclass
from enum import StrEnum

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.records import Photo
from shazim_gui.core.text.language import later, tr
from shazim_gui.export.file_names import shown, split
from shazim_gui.session.keep_decisions import KeepDecisions, keep_decisions
from shazim_gui.session.presenter.kind_text import change_between
from shazim_gui.session.presenter.localized_numbers import localized_percent, localized_size, localized_time
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class PhotoText:
    """The texts under a photo."""

    name: str
    folder: str
    facts: str
    """Pixels, bytes and format."""
    modified: str
    why: str
    """Why it is kept; empty for the others."""


def photo_text(photo: Photo, why: str = "") -> PhotoText:
    """The texts for one photo."""
    folder, name = split(photo.path)
    return PhotoText(
        name=name,
        folder=folder,
        facts=f"{photo.width} × {photo.height} · {localized_size(photo.size)} · {photo.format}",
        modified=localized_time(photo.mtime_ns),
        why=why,
    )


class PhotoOutcome(StrEnum):
    """What becomes of a photo."""

    PROPOSED = "proposed"
    """The program proposes to keep it."""
    KEPT = "kept"
    """A person keeps it."""
    REMOVE = "remove"
    """A person marked it for removal."""
    OPEN = "open"


def outcome(decided: KeepDecisions, number: int) -> PhotoOutcome:
    """What becomes of a member of a cluster with these decisions."""
    if number in decided.kept:
        return PhotoOutcome.KEPT if decided.by_person else PhotoOutcome.PROPOSED
    return PhotoOutcome.REMOVE if number in decided.removals else PhotoOutcome.OPEN


BADGES = {
    PhotoOutcome.PROPOSED: later("keep"),
    PhotoOutcome.KEPT: later("keep"),
    PhotoOutcome.REMOVE: later("marked"),
    PhotoOutcome.OPEN: "",
}
"""The badge on a picture."""
_SPOKEN = {
    PhotoOutcome.PROPOSED: later("the one to keep"),
    PhotoOutcome.KEPT: later("kept by you"),
    PhotoOutcome.REMOVE: later("marked"),
    PhotoOutcome.OPEN: "",
}


@dataclass(frozen=True, slots=True)
class PhotoLabel:
    """The texts and the badge on a photo in a row of its cluster."""

    name: str
    change: str
    """What was done to the reference to get it; for the reference, that it is one."""
    pixels: str
    score: str
    """With the reference; empty for the reference."""
    outcome: PhotoOutcome
    badge: str
    """On the picture; empty where there is none."""
    spoken: str
    tip: str
    """The tooltip: its path, and the texts that the row may shorten."""


def photo_label(results: Results, cluster: Cluster, number: int, decided: KeepDecisions | None = None) -> PhotoLabel:
    """What is shown of one member of a cluster; reads no file, since members were scored with their reference.

    `decided` are the decisions in the cluster, where they are known.
    """
    photo = results.photos[number]
    change, score = tr("reference"), ""
    if number != cluster.reference:
        change = change_between(results, cluster.reference, number).text
        score = localized_percent(
            results.pair_score(cluster.reference, number, results.scores_between([(cluster.reference, number)])[0])
        )
    own, text = outcome(decided or keep_decisions(results, cluster), number), photo_text(photo)
    match = tr("{score} match", score=score) if score else ""
    parts = (text.name, text.facts, change, match, tr(_SPOKEN[own]))
    return PhotoLabel(
        name=text.name,
        change=change,
        pixels=f"{photo.width} × {photo.height}",
        score=score,
        outcome=own,
        badge=tr(BADGES[own]),
        spoken=", ".join(part for part in parts if part),
        tip="\n".join((shown(photo.path), text.facts, " · ".join(part for part in (change, match) if part))),
    )

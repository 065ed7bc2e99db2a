"""Small reports with chosen names and scores."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Protocol

import pytest

from shazim_gui.core.edits import Identical, Mirrored, PairEdits
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.core.records import Decision, Kind, Photo, Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.export.report import Report, ReportCluster, ReportPair, ReportPhoto

NAN = float("nan")
MTIME_NS = 1_763_640_000_123_456_789
"""2025-11-20T12:00:00.123456789Z"""
FURTHER = (0.5, NAN, 1.0, NAN, NAN)
"""The scores of ph, co, sc, ss and kp for every copy and the kept photo."""


class MakeReport(Protocol):
    def __call__(
        self,
        *clusters: Sequence[str],
        indexed: int = ...,
        skipped: tuple[Skip, ...] = ...,
        further: dict[str, float] | None = ...,
        decisions: Mapping[str, Decision] | None = ...,
    ) -> Report: ...


@pytest.fixture
def make_report() -> MakeReport:
    """Makes a report of clusters given as lists of paths; the first of each is kept.

    Photo number i (0 for the kept one) has 1000 - i bytes; with the kept one it scores 1 - i/16, 1 - i/32, NaN and
    `FURTHER`. `further` are weights beside the default ones, `decisions` a person's decisions by path.
    """

    def make(
        *clusters: Sequence[str],
        indexed: int = 118,
        skipped: tuple[Skip, ...] = (),
        further: dict[str, float] | None = None,
        decisions: Mapping[str, Decision] | None = None,
    ) -> Report:
        made = tuple(_cluster(rank, paths, decisions or {}) for rank, paths in enumerate(clusters, start=1))
        return Report(
            library="/home/me/Shazim",
            model="efficientnet-lite0",
            threshold=0.75,
            weights={"ah": 1.0, "dh": 1.0, "fv": 2.0} | (further or {}),
            found=indexed + len(skipped),
            indexed=indexed,
            skipped=skipped,
            copies=sum(len(cluster.photos) - 1 for cluster in made),
            reclaimable=sum(cluster.reclaimable for cluster in made),
            clusters=made,
        )

    return make


@pytest.fixture
def skips() -> tuple[Skip, ...]:
    """One file that is not a picture, and one that may be a photograph."""
    return (
        Skip("/p/notes.txt", Reason.NOT_A_PICTURE, skip_detail(SkipCode.OTHER, text="not a picture (text)")),
        Skip("/p/x\udcff.jpg", Reason.DAMAGED, skip_detail(SkipCode.OTHER, text="damaged: the file ends early")),
    )


def _cluster(rank: int, paths: Sequence[str], decisions: Mapping[str, Decision]) -> ReportCluster:
    photos = [
        Photo(
            i, path, 1000 - i, MTIME_NS, i, hashlib.sha256(path.encode("utf-8", "replace")).digest(), "JPEG", 640, 480
        )
        for i, path in enumerate(paths)
    ]
    members = tuple(
        ReportPhoto(
            photo,
            keep=True,
            why=KeepReason.MOST_PIXELS,
            score=1.0,
            scores=(1.0,) * 8,
            decision=decisions.get(photo.path),
        )
        if i == 0
        else ReportPhoto(
            photo,
            keep=False,
            why=None,
            score=_near(i, 24),
            scores=(_near(i, 16), _near(i, 32), NAN, *FURTHER),
            edits=PairEdits((Mirrored(),)),
            decision=decisions.get(photo.path),
        )
        for i, photo in enumerate(photos)
    )
    pairs = tuple(
        ReportPair(
            0, i, _near(i, 24), (_near(i, 16), _near(i, 32), NAN, *FURTHER), PairEdits((Identical(),) if i == 1 else ())
        )
        for i in range(1, len(paths))
    )
    return ReportCluster(rank, 0.98765432, Kind.SAME if rank == 1 else Kind.EDITED, members, pairs)


def _near(i: int, parts: int) -> float:
    return max(0.0, 1 - i / parts)

"""A finished result as plain records: what every export format writes down."""

from dataclasses import dataclass

from shazim_gui.core.edits import UNKNOWN_EDITS, PairEdits
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.core.records import Kind, Photo, Skip


@dataclass(frozen=True, slots=True)
class ReportPhoto:
    """One member of a cluster."""

    photo: Photo
    keep: bool
    why: KeepReason | None
    """What makes it the one to keep; None for the others."""
    score: float
    """Weighted score with the kept photo, 1 for the kept one itself."""
    scores: tuple[float, ...]
    """The same per method, in the order of `METHODS`; NaN where a method cannot tell."""
    edits: PairEdits = UNKNOWN_EDITS
    """What turns the kept photo into this one, or this one into it, where that was verified."""


@dataclass(frozen=True, slots=True)
class ReportPair:
    """Two members (positions in `ReportCluster.photos`) that were scored against each other."""

    a: int
    b: int
    score: float
    scores: tuple[float, ...]
    edits: PairEdits
    """What turns a into b, or b into a, where that is known."""


@dataclass(frozen=True, slots=True)
class ReportCluster:
    """One ranked cluster; the kept photo comes first."""

    rank: int
    score: float
    kind: Kind
    """That of the member furthest from the rest."""
    photos: tuple[ReportPhoto, ...]
    pairs: tuple[ReportPair, ...]

    @property
    def reclaimable(self) -> int:
        """Bytes of all copies but the kept one."""
        return sum(member.photo.size for member in self.photos if not member.keep)


@dataclass(frozen=True, slots=True)
class Report:
    """Everything there is to say about a result; `found == indexed + len(skipped)`, else a ValueError is raised."""

    library: str
    model: str
    threshold: float
    weights: dict[str, float]
    """By name: the classic methods always, the further ones where they count."""
    found: int
    indexed: int
    skipped: tuple[Skip, ...]
    copies: int
    reclaimable: int
    """Bytes."""
    clusters: tuple[ReportCluster, ...]

    def __post_init__(self) -> None:
        # Every format promises it, and a file that was lost on the way must not pass unnoticed.
        if self.found != self.indexed + len(self.skipped):
            raise ValueError(f"{self.found} files found are not {self.indexed} indexed and {len(self.skipped)} skipped")

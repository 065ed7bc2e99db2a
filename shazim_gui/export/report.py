"""A result as plain records, which every export format writes."""

from dataclasses import dataclass

from shazim_gui.core.edits import UNKNOWN_EDITS, PairEdits
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.core.records import Decision, Kind, Photo, Skip


@dataclass(frozen=True, slots=True)
class ReportPhoto:
    """One member of a cluster."""

    photo: Photo
    keep: bool
    why: KeepReason | None
    """Why it is kept; None for the others."""
    score: float
    """Weighted score with the kept photo, 1 for the kept one itself."""
    scores: tuple[float, ...]
    """The same per method, in the order of `METHODS`; NaN where a method has no score."""
    edits: PairEdits = UNKNOWN_EDITS
    """What turns the kept photo into this one, or this one into it, where that was verified."""
    decision: Decision | None = None
    """What a person decided; None where the photo is undecided, so that `keep` is the program's proposal."""

    @property
    def decision_name(self) -> str:
        """`keep`, `remove` or `undecided`."""
        return "undecided" if self.decision is None else self.decision.value


@dataclass(frozen=True, slots=True)
class ReportPair:
    """Two members (their indices in `ReportCluster.photos`) that were scored against each other."""

    a: int
    b: int
    score: float
    scores: tuple[float, ...]
    edits: PairEdits
    """What turns a into b, or b into a, where that is known."""


@dataclass(frozen=True, slots=True)
class ReportCluster:
    """One ranked cluster; the kept photos come first."""

    rank: int
    score: float
    kind: Kind
    """That of the member furthest from the reference."""
    photos: tuple[ReportPhoto, ...]
    pairs: tuple[ReportPair, ...]

    @property
    def reclaimable(self) -> int:
        """Bytes of all photos that are not kept."""
        return sum(member.photo.size for member in self.photos if not member.keep)


@dataclass(frozen=True, slots=True)
class Report:
    """All facts about a result.

    Raises ValueError unless `found == indexed + len(skipped)`.
    """

    library: str
    model: str
    threshold: float
    weights: dict[str, float]
    """By name: the classic methods always, the further ones where their weight is above 0."""
    found: int
    indexed: int
    skipped: tuple[Skip, ...]
    copies: int
    reclaimable: int
    """Bytes."""
    clusters: tuple[ReportCluster, ...]

    def __post_init__(self) -> None:
        # Every format states this sum; a file that was lost must be noticed.
        if self.found != self.indexed + len(self.skipped):
            raise ValueError(f"{self.found} files found are not {self.indexed} indexed and {len(self.skipped)} skipped")

"""The plain records that layers pass to each other."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from shazim_gui.core.edits import Edits
from shazim_gui.core.skip_details import SkipDetail
from shazim_gui.core.text.language import later


class Reason(StrEnum):
    """Why a file is not indexed, as a stable code; a `Skip`'s `detail` is more specific."""

    NOT_A_PICTURE = "not-a-picture"
    UNSUPPORTED = "unsupported"
    EMPTY = "empty"
    DAMAGED = "damaged"
    TOO_LARGE = "too-large"
    NO_ACCESS = "no-access"
    VANISHED = "vanished"
    SYMLINK = "symlink"
    HARD_LINK = "hard-link"
    EXCLUDED = "excluded"
    CRASHED = "crashed"

    @property
    def text(self) -> str:
        """A description of such files, for a list of counts."""
        return _TEXTS[self]

    @property
    def is_problem(self) -> bool:
        """True if a photograph may be missing from the result, False if nothing was lost."""
        return self in _PROBLEMS

    @property
    def is_lasting(self) -> bool:
        """True if only a change of the file can change the outcome, so that an unchanged file is not read again."""
        return self in _LASTING


_TEXTS = {
    Reason.NOT_A_PICTURE: later("not pictures"),
    Reason.UNSUPPORTED: later("picture formats that are not supported"),
    Reason.EMPTY: later("empty files"),
    Reason.DAMAGED: later("damaged pictures"),
    Reason.TOO_LARGE: later("too large"),
    Reason.NO_ACCESS: later("no permission to read"),
    Reason.VANISHED: later("gone while scanning"),
    Reason.SYMLINK: later("symbolic links, not followed"),
    Reason.HARD_LINK: later("further names of a file that is indexed"),
    Reason.EXCLUDED: later("excluded by a pattern"),
    Reason.CRASHED: later("crashed the decoder"),
}
_PROBLEMS = {
    Reason.DAMAGED, Reason.TOO_LARGE, Reason.NO_ACCESS, Reason.VANISHED, Reason.CRASHED, Reason.EMPTY,
}  # fmt: skip
_LASTING = {
    Reason.NOT_A_PICTURE, Reason.UNSUPPORTED, Reason.EMPTY, Reason.DAMAGED, Reason.TOO_LARGE, Reason.CRASHED,
}  # fmt: skip


class Kind(StrEnum):
    """What two pictures are to one another, as found by verification."""

    SAME = "same"
    """The same picture, saved again, resized or in another format."""
    EDITED = "edited"
    """The same shot, changed."""
    SIMILAR = "similar"
    """Similar by score, not confirmed as the same photo."""


class FoundFile(NamedTuple):
    """A regular file found by the walk; paths are absolute and may contain surrogate escapes."""

    path: str
    size: int
    """Bytes."""
    mtime_ns: int
    device: int
    inode: int


@dataclass(frozen=True, slots=True)
class Skip:
    """A file (or a whole folder) that is not indexed, with the reason; `core.text.skip_text` describes it."""

    path: str
    reason: Reason
    detail: SkipDetail
    size: int = 0
    mtime_ns: int = 0


class Photo(NamedTuple):
    """One indexed file. Files with the same bytes share a `content` (an id in the catalogue)."""

    id: int
    path: str
    size: int
    """Bytes."""
    mtime_ns: int
    content: int
    sha256: bytes
    format: str
    width: int
    """Upright width in pixels of the full picture."""
    height: int


class Relation(NamedTuple):
    """What a photo is to the picture of a query, as found by verification."""

    kind: Kind
    edits: Edits
    """What turns the query's picture into the photo; empty unless the kind is `same` or `edited`."""
    backwards: bool
    """True if `edits` turn the photo into the query's picture instead."""
    lift: float
    """The lowest score, 0..1, that the photo gets."""


class Match(NamedTuple):
    """A photo that a query found, with its score per method (NaN if a method has no score)."""

    photo: Photo
    score: float
    scores: tuple[float, ...]
    relation: Relation | None = None
    """None if the photo was not verified."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts of a scan; `found == indexed + skipped` always holds."""

    found: int = 0
    indexed: int = 0
    skipped: int = 0
    decoded: int = 0
    """Files that were decoded in this scan; none in an unchanged library."""
    forgotten: int = 0
    """Catalogued files that are gone from the disk and were removed from the catalogue."""
    away: int = 0
    """Catalogued files on a drive that is not available; they stay in the catalogue."""


class Decision(StrEnum):
    """A person's decision about one photo; for a photo without one, the program's own proposal holds.

    Nothing is deleted or moved by it.
    """

    KEEP = "keep"
    REMOVE = "remove"
    """In a later clean-up."""

"""The messages on the pipe: commands to the worker and events from it, all of them small frozen records."""

from dataclasses import dataclass

from shazim_gui.core.edits import Edits
from shazim_gui.core.errors import WorldError
from shazim_gui.core.job_steps import Step
from shazim_gui.core.message import Message
from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.core.picture_description import Description
from shazim_gui.core.records import Counts, Kind, Match, Photo, Relation
from shazim_gui.store.folder_table import Folder
from shazim_gui.worker.command import Command
from shazim_gui.worker.maintenance_messages import MaintenanceAnswer


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scan is complete."""

    counts: Counts


@dataclass(frozen=True, slots=True)
class Found:
    """The pair table on the disk is up to date."""

    pairs: int
    verified: int
    """Pairs that were verified this time."""
    computed: bool
    """False if the table on the disk was up to date already."""


@dataclass(frozen=True, slots=True)
class PairsVerified:
    """The pair table has the verified scores of the requested pairs whose pictures can be read."""

    verified: int
    """Pairs that were verified this time, or whose keypoints were matched."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The nearest photos, best first by the requested weights; more than a person wants to see."""

    matches: tuple[Match, ...]
    fetched: bytes = b""
    """The bytes of the query picture if it was downloaded, so that it need not be downloaded again."""
    identical: int | None = None
    """The content of the matches whose file is identical to the picture's."""


@dataclass(frozen=True, slots=True)
class MatchesVerified:
    """What each of the photos is to the picture; None if its file can no longer be read."""

    relations: tuple[Relation | None, ...]


@dataclass(frozen=True, slots=True)
class Described:
    """The descriptions, in the requested order."""

    pictures: tuple[Description, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two pictures, and what they are to one another."""

    first: Description
    second: Description
    kind: Kind | None
    """None if they are unrelated."""
    edits: Edits
    """What turns the first into the second; empty unless the kind is `same` or `edited`."""
    confidence: float
    structure: float
    """0..1, 0 if they cannot be aligned; NaN if one of them is blank."""
    keypoints: float
    """0..1; NaN if one of them has none."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A folder was removed from the catalogue, with this number of photos."""

    photos: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """The weights were downloaded to the library."""

    model: str


@dataclass(frozen=True, slots=True)
class Scan(Command[Scanned]):
    """Update the catalogue from these folders.

    The exclusions of the nearest folder decide about a file that is in several of them.
    """

    folders: tuple[Folder, ...]
    model: str
    after_crash: bool = False
    """True if the worker died while it ran this command, which is repeated."""
    retry: tuple[str, ...] = ()
    """Paths of files that are read again although they could not be read before and have not changed."""


@dataclass(frozen=True, slots=True)
class Find(Command[Found]):
    """Score the candidate pairs of all contents in the catalogue, unless the pair table is up to date."""

    model: str


@dataclass(frozen=True, slots=True)
class VerifyPairs(Command[PairsVerified]):
    """Verify pairs for the methods that need it; kinds and copy groups stay as the last search found them."""

    model: str
    pairs: tuple[tuple[int, int], ...]
    """Content ids, in the order in which the pairs are to be verified."""


@dataclass(frozen=True, slots=True)
class Query(Command[Answered]):
    """Find the photos nearest to one picture: a path, a web address, or the bytes of a file."""

    picture: str | bytes
    model: str
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class VerifyMatches(Command[MatchesVerified]):
    """Verify photos against one picture: a path, a web address, or the bytes of a file."""

    picture: str | bytes
    photos: tuple[Photo, ...]
    """One per content."""


@dataclass(frozen=True, slots=True)
class Describe(Command[Described]):
    """Compute hashes and vectors of pictures that need not be in the catalogue."""

    pictures: tuple[str | bytes, ...]
    model: str


@dataclass(frozen=True, slots=True)
class Compare(Command[Compared]):
    """Verify two pictures that need not be in the catalogue."""

    first: str | bytes
    second: str | bytes
    model: str


@dataclass(frozen=True, slots=True)
class Align(Command[PhotoAlignment]):
    """Find the alignment of the first picture with the second; both are paths."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Forget(Command[Forgotten]):
    """Drop a folder from the catalogue."""

    folder: str


@dataclass(frozen=True, slots=True)
class Fetch(Command[Fetched]):
    """Download a network's weights."""

    model: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the running command at its next safe point."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Pause at the running command's next safe point, until `Resume`, `Cancel` or `Stop`."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Continue the running command."""


@dataclass(frozen=True, slots=True)
class Stop:
    """End the process."""


Result = (
    Scanned
    | Found
    | PairsVerified
    | Answered
    | MatchesVerified
    | Described
    | Compared
    | PhotoAlignment
    | Forgotten
    | Fetched
    | MaintenanceAnswer
)
"""The answers to commands."""


@dataclass(frozen=True, slots=True)
class Done:
    """The command is done, with this result; the worker is free again."""

    result: Result


@dataclass(frozen=True, slots=True)
class Stopped:
    """The command was cancelled; finished work is kept."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The command failed for a cause outside the program."""

    what: Message
    remedy: Message
    kind: type[WorldError] = WorldError


@dataclass(frozen=True, slots=True)
class Broken:
    """The command failed because of a bug: the traceback, for a report."""

    traceback: str


Event = Step | Done | Stopped | Failed | Broken
"""What the worker sends; all but the steps end the command."""

"""What is said over the pipe: commands to the worker, events from it; small, frozen, and nothing else."""

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
    """The table of scored pairs is up to date on the disk."""

    pairs: int
    verified: int
    """Pairs that were looked at closely this time."""
    computed: bool
    """False where the table on the disk was right already."""


@dataclass(frozen=True, slots=True)
class PairsVerified:
    """The table of scored pairs has what close looks say of the pairs asked for, where the pictures can be read."""

    verified: int
    """Pairs that were looked at this time, or whose key points were matched."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The nearest photos, best first by the weights asked for; more than a person wants to see."""

    matches: tuple[Match, ...]
    fetched: bytes = b""
    """The picture asked for, where it lay at a web address, so that it need not be fetched again."""


@dataclass(frozen=True, slots=True)
class MatchesVerified:
    """What each of the photos is to the picture; None where its file cannot be read any more."""

    relations: tuple[Relation | None, ...]


@dataclass(frozen=True, slots=True)
class Described:
    """The descriptions, in the order asked for."""

    pictures: tuple[Description, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two pictures, and what they are to each other."""

    first: Description
    second: Description
    kind: Kind | None
    """None where they have nothing to do with each other."""
    edits: Edits
    """What turns the first into the second; empty unless the kind is `same` or `edited`."""
    confidence: float
    structure: float
    """0..1, 0 where they cannot be laid upon one another; NaN where one of them shows nothing."""
    keypoints: float
    """0..1; NaN where one of them has none."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A folder is out of the catalogue; so many photos were in it."""

    photos: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """The weights lie in the library."""

    model: str


@dataclass(frozen=True, slots=True)
class Scan(Command[Scanned]):
    """Bring the catalogue up to date with these folders; what lies in several of them goes by the nearest one's
    patterns."""

    folders: tuple[Folder, ...]
    model: str
    after_crash: bool = False
    """True where the worker died over this very command and is asked again."""
    retry: tuple[str, ...] = ()
    """Paths of files that are read again although they could not be read and have not changed."""


@dataclass(frozen=True, slots=True)
class Find(Command[Found]):
    """Score the candidate pairs of everything in the catalogue, unless that is done already."""

    model: str


@dataclass(frozen=True, slots=True)
class VerifyPairs(Command[PairsVerified]):
    """Look closely at pairs for the methods that need it; kinds and families stay as the last search told them."""

    model: str
    pairs: tuple[tuple[int, int], ...]
    """Content ids, in the order in which they shall be looked at."""


@dataclass(frozen=True, slots=True)
class Query(Command[Answered]):
    """Find the photos nearest to one picture: a path, a web address, or the bytes of a file."""

    picture: str | bytes
    model: str
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class VerifyMatches(Command[MatchesVerified]):
    """Look closely at photos beside one picture: a path, a web address, or the bytes of a file."""

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
    """Look closely at two pictures that need not be in the catalogue."""

    first: str | bytes
    second: str | bytes
    model: str


@dataclass(frozen=True, slots=True)
class Align(Command[PhotoAlignment]):
    """Find how the first picture lies upon the second; both are paths."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Forget(Command[Forgotten]):
    """Drop a folder from the catalogue."""

    folder: str


@dataclass(frozen=True, slots=True)
class Fetch(Command[Fetched]):
    """Get a network's weights from its hub."""

    model: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the running command at its next safe point."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Rest at the running command's next safe point, until `Resume`, `Cancel` or `Stop`."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with the running command."""


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
"""The answers to all commands."""


@dataclass(frozen=True, slots=True)
class Done:
    """The command's result; the worker is free again."""

    result: Result


@dataclass(frozen=True, slots=True)
class Stopped:
    """The command was cancelled; what it had finished is kept."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The world is in the way of the command."""

    what: Message
    remedy: Message
    kind: type[WorldError] = WorldError


@dataclass(frozen=True, slots=True)
class Broken:
    """A bug: the traceback, for a report."""

    traceback: str


Event = Step | Done | Stopped | Failed | Broken
"""What the worker sends; all but the steps end the command."""

"""Where everything lies on the disk: one library folder, one override."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.core.message import message

LIBRARY_VARIABLE = "SHAZIM_LIBRARY"


@dataclass(frozen=True, slots=True)
class LibraryPaths:
    """The files of one library, all below `root`."""

    root: Path

    @classmethod
    def locate(cls, given: str | os.PathLike[str] | None = None) -> "LibraryPaths":
        """The folder given, else `$SHAZIM_LIBRARY`, else the platform's user data folder."""
        chosen = given or os.environ.get(LIBRARY_VARIABLE) or platformdirs.user_data_dir("Shazim", appauthor=False)
        return cls(Path(os.path.abspath(os.path.expanduser(chosen))))  # noqa: PTH100, PTH111  (surrogates survive)

    @property
    def catalogue(self) -> Path:
        """The SQLite file that is the truth."""
        return self.root / "catalogue.sqlite3"

    @property
    def lock(self) -> Path:
        """Held by the one process that writes."""
        return self.root / "writing.lock"

    @property
    def inflight(self) -> Path:
        """Names of the files being decoded right now, kept through a crash."""
        return self.root / "inflight"

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"

    @property
    def decisions(self) -> Path:
        """A person's decisions about photos."""
        return self.root / "decisions.json"

    @property
    def legacy_decisions(self) -> Path:
        """The decisions of earlier versions, read where `decisions` is missing and never written."""
        return self.root / "marks.json"

    @property
    def thumbnails(self) -> Path:
        return self.root / "thumbnails"

    @property
    def weights(self) -> Path:
        """Where fetched or hand-placed network weights lie."""
        return self.root / "models"

    def index(self, model: str) -> Path:
        """The HNSW file of one network; its stamp lies beside it."""
        return self.root / "index" / f"{model}.hnsw"

    def pairs(self, model: str) -> Path:
        """The last table of scored pairs of one network."""
        return self.root / "index" / f"{model}.pairs.npz"

    def prepare(self) -> None:
        """Make the folders.

        Raises:
            LibraryUnusable: they cannot be made or written.
        """
        try:
            for folder in (self.root, self.thumbnails, self.weights, self.root / "index"):
                folder.mkdir(parents=True, exist_ok=True)
            probe = self.root / f".write-probe-{os.getpid()}"
            probe.touch()
            probe.unlink()
        except OSError as error:
            raise library_error(error, self.root) from error


def library_error(error: OSError, root: Path) -> LibraryUnusable:
    """Say in one sentence why the library folder cannot be used."""
    return LibraryUnusable(
        message("the library folder {root} cannot be written ({error})", root=root, error=error.strerror or error),
        message(
            "free some space, make it writable, or choose another with --library or {variable}",
            variable=LIBRARY_VARIABLE,
        ),
    )

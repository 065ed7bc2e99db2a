"""The paths of a library's files; one environment variable overrides the folder."""

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
        """Return the paths of the folder given, else `$SHAZIM_LIBRARY`, else the platform's user data folder."""
        chosen = given or os.environ.get(LIBRARY_VARIABLE) or platformdirs.user_data_dir("Shazim", appauthor=False)
        return cls(Path(os.path.abspath(os.path.expanduser(chosen))))  # noqa: PTH100, PTH111  (surrogates survive)

    @property
    def catalogue(self) -> Path:
        """The SQLite file; everything computed can be rebuilt from it."""
        return self.root / "catalogue.sqlite3"

    @property
    def lock(self) -> Path:
        """The lock that the one writing process holds."""
        return self.root / "writing.lock"

    @property
    def inflight(self) -> Path:
        """The names of the files being decoded right now; they survive a crash."""
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
        """The folder of network weights, downloaded or copied there by hand."""
        return self.root / "models"

    def index(self, model: str) -> Path:
        """Return the HNSW file of one network; its stamp is in the same folder."""
        return self.root / "index" / f"{model}.hnsw"

    def pairs(self, model: str) -> Path:
        """Return the pair table of one network."""
        return self.root / "index" / f"{model}.pairs.npz"

    def prepare(self) -> None:
        """Create the folders.

        Raises:
            LibraryUnusable: if they cannot be created or written.
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
    """Return an error that says why the library folder cannot be used."""
    return LibraryUnusable(
        message("the library folder {root} cannot be written ({error})", root=root, error=error.strerror or error),
        message(
            "free some space, make it writable, or choose another with --library or {variable}",
            variable=LIBRARY_VARIABLE,
        ),
    )

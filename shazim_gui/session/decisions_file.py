"""The file of a library that keeps a person's decisions for the next session."""

import json
import os
from pathlib import Path
from typing import Literal

from msgspec import Struct

from shazim_gui.core.atomic import write_text
from shazim_gui.core.records import Decision
from shazim_gui.core.typed_json import plain, read_json, typed
from shazim_gui.session.legacy_decisions import load_legacy_decisions

SCHEMA: Literal["shazim-decisions/1"] = "shazim-decisions/1"


class StoredDecisions(Struct):
    """The content of the file: each decision by the path of its photo."""

    schema: Literal["shazim-decisions/1"]
    decisions: dict[str, Decision]


class DecisionsFile:
    """One small JSON file, whole or absent; one that cannot be read is put aside before it is written anew.

    Where there is none yet, the decisions come from the file of an earlier version, which is never changed.
    """

    def __init__(self, path: Path, legacy: Path) -> None:
        self._path = path
        self._legacy = legacy
        self._damaged_path: Path | None = None

    @property
    def damaged(self) -> bool:
        """True where there is a file that cannot be read."""
        return self._damaged_path is not None

    @property
    def aside(self) -> Path:
        """The path of a file that cannot be read, once the decisions are written anew."""
        if self._damaged_path == self._legacy:
            return self._legacy
        return self._path.with_name(f"{self._path.stem}-damaged{self._path.suffix}")

    def load(self) -> dict[str, Decision]:
        """The decisions by path; none where there is no file, or one that cannot be read."""
        try:
            return typed(read_json(self._path), StoredDecisions).decisions
        except FileNotFoundError:
            return self._load_legacy()
        except (OSError, ValueError):
            self._damaged_path = self._path
            return {}

    def save(self, decisions: dict[str, Decision]) -> None:
        """Write the decisions in one step; paths that are not UTF-8 are kept as `\\udcXX`.

        Raises:
            OSError: the folder cannot be written.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if self._damaged_path == self._path:
            os.replace(self._path, self.aside)  # noqa: PTH105
        self._damaged_path = None
        write_text(self._path, json.dumps(plain(StoredDecisions(SCHEMA, decisions)), indent=0) + "\n")

    def _load_legacy(self) -> dict[str, Decision]:
        try:
            return load_legacy_decisions(self._legacy)
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            self._damaged_path = self._legacy
            return {}

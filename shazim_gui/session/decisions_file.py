"""The file of a library in which a person's words on photos outlive the window."""

import json
import os
from pathlib import Path
from typing import Literal

from msgspec import Struct

from shazim_gui.core.atomic import write_text
from shazim_gui.core.typed_json import plain, read_json, typed
from shazim_gui.session.decisions import Decision


class StoredDecisions(Struct):
    """What lies in the file: each word by the path of its photo."""

    schema: Literal["shazim-marks/1"]
    decisions: dict[str, Decision]


class DecisionsFile:
    """One small JSON file, whole or absent; one that cannot be understood is put aside before it is written anew."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.damaged = False
        """True where the file was there and could not be understood."""

    @property
    def aside(self) -> Path:
        """Where a file goes that could not be understood."""
        return self._path.with_name(f"{self._path.stem}-damaged{self._path.suffix}")

    def load(self) -> dict[str, Decision]:
        """The words by path; none where there is no file, or one that cannot be understood."""
        try:
            return typed(read_json(self._path), StoredDecisions).decisions
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            self.damaged = True
            return {}

    def save(self, words: dict[str, Decision]) -> None:
        """Write the words in one step; paths that are not UTF-8 are kept as `\\udcXX`.

        Raises:
            OSError: the folder cannot be written.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if self.damaged:
            os.replace(self._path, self.aside)  # noqa: PTH105
            self.damaged = False
        write_text(self._path, json.dumps(plain(StoredDecisions("shazim-marks/1", words)), indent=0) + "\n")

"""Reads the decisions file of versions before `decisions.json`: `marks.json`, with the values `keep` and `mark`."""

from pathlib import Path
from typing import Literal

from msgspec import Struct

from shazim_gui.core.records import Decision
from shazim_gui.core.typed_json import read_json, typed

_DECISIONS = {"keep": Decision.KEEP, "mark": Decision.REMOVE}


class LegacyDecisions(Struct):
    """The content of the file: each value by the path of its photo."""

    schema: Literal["shazim-marks/1"]
    marks: dict[str, Literal["keep", "mark"]]


def load_legacy_decisions(path: Path) -> dict[str, Decision]:
    """The decisions by path.

    Raises:
        OSError: the file cannot be read; FileNotFoundError where there is none.
        ValueError: it is no such file.
    """
    stored = typed(read_json(path), LegacyDecisions).marks
    return {photo: _DECISIONS[value] for photo, value in stored.items()}

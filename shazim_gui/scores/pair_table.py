"""The pair table: scores are computed once and stored on the disk; every move of a slider only weights them anew."""

import hashlib
import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.atomic import replacing
from shazim_gui.core.edits import Edits, edit_from_json, edits_as_json
from shazim_gui.core.weights import METHODS
from shazim_gui.scores.copy_relations import CopyRelations
from shazim_gui.store.legacy_edits import edits_of_phrase

_LAYOUT = 2
_UNFINISHED = ":unfinished"
_COLUMNS = {
    "ids": np.int64, "reference": np.int64, "same_picture": np.int64, "orientation": np.uint8, "confidence": np.float32,
}  # fmt: skip
"""The stored columns of the copy relations, in the order of their fields."""
_FORMER_NAMES = {"reference": "hub", "same_picture": "twin", "orientation": "turn"}
"""The names of these columns in files of the first versions."""


@dataclass(frozen=True, slots=True)
class PairTable:
    """Pairs of content ids (a < b) with their scores per method."""

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    scores: NDArray[np.float32]
    """Shape (m, len(METHODS)), NaN if a method has no score."""
    source: str
    """The fingerprint of the contents that were compared."""
    copy_relations: CopyRelations
    """The copy relations of the contents."""

    def __len__(self) -> int:
        return len(self.a)

    def is_of(self, catalogue: str) -> bool:
        """Return True if its ids belong to the catalogue with this identity."""
        return self.source.startswith(catalogue + ":")


def fingerprint(catalogue: str, ids: NDArray[np.int64], model: str) -> str:
    """Return a name for a catalogue's set of contents (ascending ids), a network and the methods of this version.

    It begins with the catalogue's identity and a colon: a table of the same catalogue may be stale, but is never wrong.
    """
    digest = hashlib.blake2b(f"{_LAYOUT} {model} {METHODS}".encode(), digest_size=16)
    digest.update(ids.astype("<i8").tobytes())
    return f"{catalogue}:{digest.hexdigest()}"


def unfinished(source: str) -> str:
    """Return the name of a table whose pairs are scored but not all verified yet."""
    return source + _UNFINISHED


def save_pairs(path: Path, table: PairTable) -> None:
    """Write the table atomically.

    Raises:
        OSError: if the folder cannot be written.
    """
    with replacing(path, durable=False) as temporary, temporary.open("wb") as file:
        relations = table.copy_relations
        edits = json.dumps({str(content): edits_as_json(edits) for content, edits in relations.edits.items()}).encode()
        np.savez(
            file,
            a=table.a,
            b=table.b,
            scores=table.scores,
            source=np.array(table.source),
            edits=np.frombuffer(edits, np.uint8),
            **{name: getattr(relations, name) for name in _COLUMNS},
        )


def load_pairs(path: Path) -> PairTable | None:
    """Read a table; None if there is none or the file is damaged (it can always be computed again)."""
    try:
        # The file is opened here because numpy leaves an invalid file open.
        with path.open("rb") as file, np.lib.npyio.NpzFile(file, allow_pickle=False) as stored:
            edits = {int(content): _edits(edits) for content, edits in json.loads(stored["edits"].tobytes()).items()}
            names = {name: name if name in stored else _FORMER_NAMES.get(name, name) for name in _COLUMNS}
            relations = CopyRelations(**{name: stored[key] for name, key in names.items()}, edits=edits)
            table = PairTable(stored["a"], stored["b"], stored["scores"], str(stored["source"]), relations)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, RuntimeError, MemoryError, AttributeError):
        # RuntimeError: a damaged header may read as encrypted, or as an unknown compression.
        return None
    count = table.a.size
    is_valid = table.scores.shape == (count, len(METHODS)) and table.scores.dtype == np.float32
    for ids in (table.a, table.b):
        is_valid = is_valid and ids.shape == (count,) and ids.dtype == np.int64
    return table if is_valid and _are_valid(relations) else None


def _edits(stored: list[dict[str, Any]] | str) -> Edits:
    """Convert the stored edits of one content; a table written before 0.1.0 has a phrase."""
    return edits_of_phrase(stored) if isinstance(stored, str) else tuple(map(edit_from_json, stored))


def _are_valid(relations: CopyRelations) -> bool:
    for name, kind in _COLUMNS.items():
        column = getattr(relations, name)
        if column.shape != (relations.ids.size,) or column.dtype != kind:
            return False
    return bool((relations.ids[:-1] < relations.ids[1:]).all())

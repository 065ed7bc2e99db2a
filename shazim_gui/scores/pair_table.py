"""The table of scored pairs: computed once, kept on the disk, weighed again at every move of a slider."""

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
"""What is kept of the copy relations, in the order of their fields."""
_NAMES_BEFORE = {"reference": "hub", "same_picture": "twin", "orientation": "turn"}
"""What the first versions called these columns in the file."""


@dataclass(frozen=True, slots=True)
class PairTable:
    """Pairs of content ids (a < b) with their scores per method."""

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    scores: NDArray[np.float32]
    """Shape (m, len(METHODS)), NaN where a method cannot tell."""
    source: str
    """The fingerprint of the contents that were compared."""
    copy_relations: CopyRelations
    """What verification found about these contents."""

    def __len__(self) -> int:
        return len(self.a)

    def is_of(self, catalogue: str) -> bool:
        """True where its ids are those of this catalogue (given by its identity)."""
        return self.source.startswith(catalogue + ":")


def fingerprint(catalogue: str, ids: NDArray[np.int64], model: str) -> str:
    """Names a catalogue's set of contents (ascending ids) as one network and these methods see it.

    It begins with the catalogue's identity and a colon: a table of the same catalogue is never wrong, at most old.
    """
    digest = hashlib.blake2b(f"{_LAYOUT} {model} {METHODS}".encode(), digest_size=16)
    digest.update(ids.astype("<i8").tobytes())
    return f"{catalogue}:{digest.hexdigest()}"


def unfinished(source: str) -> str:
    """Names a table whose pairs are scored, and not all verified yet."""
    return source + _UNFINISHED


def save_pairs(path: Path, table: PairTable) -> None:
    """Write the table in one step.

    Raises:
        OSError: the folder cannot be written.
    """
    with replacing(path, durable=False) as beside, beside.open("wb") as file:
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
    """Read a table; None where there is none or the file is damaged (it can always be made again)."""
    try:
        # The file is opened here because numpy leaves it open where it is not what it should be.
        with path.open("rb") as file, np.lib.npyio.NpzFile(file, allow_pickle=False) as stored:
            edits = {int(content): _edits(edits) for content, edits in json.loads(stored["edits"].tobytes()).items()}
            names = {name: name if name in stored else _NAMES_BEFORE.get(name, name) for name in _COLUMNS}
            relations = CopyRelations(**{name: stored[key] for name, key in names.items()}, edits=edits)
            table = PairTable(stored["a"], stored["b"], stored["scores"], str(stored["source"]), relations)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, RuntimeError, MemoryError, AttributeError):
        # RuntimeError: a damaged head may read as encrypted, or as compressed in a way that nobody knows.
        return None
    count = table.a.size
    right = table.scores.shape == (count, len(METHODS)) and table.scores.dtype == np.float32
    for ids in (table.a, table.b):
        right = right and ids.shape == (count,) and ids.dtype == np.int64
    return table if right and _is_sound(relations) else None


def _edits(stored: list[dict[str, Any]] | str) -> Edits:
    """Read what is stored of one content; a table of before 0.1.0 has a phrase."""
    return edits_of_phrase(stored) if isinstance(stored, str) else tuple(map(edit_from_json, stored))


def _is_sound(relations: CopyRelations) -> bool:
    for name, kind in _COLUMNS.items():
        column = getattr(relations, name)
        if column.shape != (relations.ids.size,) or column.dtype != kind:
            return False
    return bool((relations.ids[:-1] < relations.ids[1:]).all())

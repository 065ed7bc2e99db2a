"""The table of scored pairs: computed once, kept on the disk, weighed again at every move of a slider."""

import hashlib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.atomic import replacing
from shazim_gui.core.weights import METHODS

_LAYOUT = 1


@dataclass(frozen=True, slots=True)
class PairTable:
    """Pairs of content ids (a < b) with their scores per method."""

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    scores: NDArray[np.float32]
    """Shape (m, len(METHODS)), NaN where a method cannot tell."""
    source: str
    """The fingerprint of the contents that were compared."""

    def __len__(self) -> int:
        return len(self.a)


def fingerprint(catalogue: str, ids: NDArray[np.int64], model: str) -> str:
    """A short name for a catalogue's set of contents (ascending ids) as one network and these methods see it."""
    digest = hashlib.blake2b(f"{_LAYOUT} {catalogue} {model} {METHODS}".encode(), digest_size=16)
    digest.update(ids.astype("<i8").tobytes())
    return digest.hexdigest()


def save_pairs(path: Path, table: PairTable) -> None:
    """Write the table in one step.

    Raises:
        OSError: the folder cannot be written.
    """
    with replacing(path, durable=False) as beside, beside.open("wb") as file:
        np.savez(file, a=table.a, b=table.b, scores=table.scores, source=np.array(table.source))


def load_pairs(path: Path) -> PairTable | None:
    """Read a table; None where there is none or the file is damaged (it can always be made again)."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            table = PairTable(stored["a"], stored["b"], stored["scores"], str(stored["source"]))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    if not (len(table.a) == len(table.b) == len(table.scores)) or table.scores.shape[1:] != (len(METHODS),):
        return None
    return table

"""The Python face: index folders, compare pictures and search, in a few calls."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.errors import BadInput
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Counts
from shazim_gui.core.weights import CLASSIC, QUERY_THRESHOLD, Weights, checked_threshold
from shazim_gui.features.semantic_code import checked_bits, semantic_code
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session import verbs
from shazim_gui.session.running_verb import Outcome, Verb
from shazim_gui.session.session import Session
from shazim_gui.worker.description_table import as_table
from shazim_gui.worker.inline import InlineWorker
from shazim_gui.worker.messages import Describe, Described, Description

WeightsLike = Weights | Mapping[str, float] | Sequence[float] | None
"""By name, as a list in the order ah, dh, fv and the further methods, or None for the defaults 1, 1, 2."""


@dataclass(frozen=True, slots=True)
class EngineImage:
    """One picture as the engine sees it."""

    path: str
    ah: NDArray[np.bool_]
    """Average hash, shape (8, 8)."""
    dh: NDArray[np.bool_]
    """Difference hash, shape (8, 8)."""
    fv: NDArray[np.float32]
    """The network's vector, shape (d,), of unit length."""
    description: Description = field(repr=False)

    def __sub__(self, other: "EngineImage") -> dict[str, float]:
        """The classic methods' similarity with another picture, 0..1, under the names of the first Shazim.

        NaN where a method cannot tell because a picture has too little detail.
        """
        scores = _scores(self, other)[0, : len(CLASSIC)].tolist()
        return {f"d{method}": score for method, score in zip(CLASSIC, scores, strict=True)}


class ShazimEngine:
    """Duplicate search over one library, run in the calling process.

    Everything is on the disk as soon as it is computed, so `train`, `save` and `load` have little left to do; they
    stand here so that scripts written for the first Shazim keep working.
    """

    def __init__(self, library: str | os.PathLike[str] | None = None) -> None:
        """Use the library in a folder: the one given, else `$SHAZIM_LIBRARY`, else the user data folder."""
        paths = LibraryPaths.locate(library)
        self.session = Session(paths, InlineWorker(paths))

    def parse(self, directory: str | os.PathLike[str]) -> Counts:
        """Index the new and changed pictures below a folder.

        Raises:
            BadInput: there is no such folder.
            LibraryUnusable, ModelUnavailable: as they say.
        """
        return self._do(verbs.scan(self.session, [os.fspath(directory)]))

    def train(self) -> None:
        """Score all pairs that may be copies of each other."""
        self._do(verbs.find(self.session))

    def save(self) -> None:
        """Nothing is left to save: `parse` and `train` wrote it already."""

    def load(self) -> None:
        """Make sure that there is something to search in.

        Raises:
            BadInput: the library is empty.
        """
        if not verbs.known_folders(self.session):
            raise BadInput(f"the library {self.session.paths.root} is empty", "call parse with a folder first")

    def load_image(self, path: str | os.PathLike[str]) -> EngineImage:
        """Read one picture, which need not be in the library.

        Raises:
            BadInput: it cannot be read.
        """
        name = os.fspath(path)
        result = self._do(_describe(self.session, name))
        return EngineImage(
            path=name,
            ah=_bits(result.ah),
            dh=_bits(result.dh),
            fv=np.frombuffer(result.vector, "<f2").astype(np.float32),
            description=result,
        )

    def predict(self, first: EngineImage, second: EngineImage, weights: WeightsLike = None) -> float:
        """The weighted score of two pictures, 0..1.

        Raises:
            BadInput: unknown or impossible weights.
        """
        return float(weighted(_scores(first, second), Weights.of(weights))[0])

    def shazim(
        self,
        image: str | os.PathLike[str] | EngineImage,
        threshold: float = QUERY_THRESHOLD,
        weights: WeightsLike = None,
        *,
        thresold: float | None = None,
    ) -> list[tuple[str, float]]:
        """The library's photos whose score is above the threshold, best first, as (path, score).

        `thresold` is the first Shazim's spelling of `threshold` and wins where it is given.

        Raises:
            BadInput: the picture cannot be read, or the library is empty.
        """
        limit = checked_threshold(threshold if thresold is None else thresold)
        chosen = Weights.of(weights)
        path = image.path if isinstance(image, EngineImage) else os.fspath(image)
        matches = self._do(verbs.query(self.session, path, chosen))
        ranked = verbs.ranked_matches(matches, chosen, limit)
        return [(match.photo.path, match.score) for match in ranked if match.score > limit]

    def _do(self, verb: Verb[Outcome]) -> Outcome:
        running = self.session.start(verb)
        for _ in running.steps():
            pass
        return running.outcome


def code_image_semantic(path: str | os.PathLike[str], bits: int = 64) -> str:
    """The ISCC semantic image code of a picture, by the network the library uses; comparable with its codes only.

    Raises:
        BadInput: the picture cannot be read, or `bits` is none of 32, 64, ... 256.
    """
    checked_bits(bits)
    return semantic_code(ShazimEngine().load_image(path).fv, bits)


def _describe(session: Session, path: str) -> Verb[Description]:
    result = yield Describe((verbs.absolute(path),), session.model)
    assert isinstance(result, Described)
    return result.pictures[0]


def _scores(first: EngineImage, second: EngineImage) -> NDArray[np.float32]:
    table = as_table([first.description, second.description])
    return pair_scores(table, np.array([0]), table, np.array([1]))


def _bits(code: bytes) -> NDArray[np.bool_]:
    return np.unpackbits(np.frombuffer(code, np.uint8)).reshape(8, 8).astype(np.bool_)

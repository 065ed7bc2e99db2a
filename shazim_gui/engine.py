"""The Python face: index folders, compare pictures and search, in a few calls."""

import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.errors import BadInput
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.picture_description import Description
from shazim_gui.core.records import Counts, Kind, Match
from shazim_gui.core.weights import CLASSIC, DEFAULT_THRESHOLD, QUERY_THRESHOLD, Weights, checked_threshold
from shazim_gui.export.report import Report
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session import verbs
from shazim_gui.session.result_report import report
from shazim_gui.session.running_verb import Outcome, Verb
from shazim_gui.session.session import Session
from shazim_gui.session.verbs import PictureComparison
from shazim_gui.worker.inline import InlineWorker

WeightsLike = Weights | Mapping[str, float] | Sequence[float] | None
"""By name, as a list in the order ah, dh, fv and the further methods, or None for the defaults 1, 1, 2."""


@dataclass(frozen=True, slots=True)
class EngineImage:
    """One picture with its features."""

    path: str
    ah: NDArray[np.bool_]
    """Average hash, shape (8, 8)."""
    dh: NDArray[np.bool_]
    """Difference hash, shape (8, 8)."""
    fv: NDArray[np.float32]
    """The network's vector, shape (d,), of length 1."""
    description: Description = field(repr=False)

    def __sub__(self, other: "EngineImage") -> dict[str, float]:
        """The classic methods' scores with another picture, 0..1, by the names of the first Shazim.

        NaN where a method has no score because a picture has too little detail.
        """
        scores = verbs.described_scores(self.description, other.description)[0, : len(CLASSIC)].tolist()
        return {f"d{method}": score for method, score in zip(CLASSIC, scores, strict=True)}


Picture = str | bytes | os.PathLike[str]
"""A path, a web address, or the bytes of a file."""


class ShazimEngine:
    """Duplicate search in one library, run in the calling process.

    Everything is written to the disk as soon as it is computed, so `train`, `save` and `load` have little to do; they
    exist so that scripts for the first Shazim keep working.
    """

    def __init__(self, library: str | os.PathLike[str] | None = None) -> None:
        """Use the library in a folder: the one given, else `$SHAZIM_LIBRARY`, else the user data folder."""
        paths = LibraryPaths.locate(library)
        self.session = Session(paths, InlineWorker(paths))

    def parse(self, directory: str | os.PathLike[str]) -> Counts:
        """Index the new and changed pictures below a folder.

        Raises:
            BadInput: there is no such folder.
            LibraryUnusable: the library's folder cannot be read or written.
            ModelUnavailable: the network's weights are not on this machine.
        """
        return self._do(verbs.scan(self.session, [os.fspath(directory)]))

    def train(self) -> None:
        """Score all pairs that may be copies of each other."""
        self._do(verbs.find(self.session))

    def save(self) -> None:
        """Does nothing: `parse` and `train` save everything."""

    def load(self) -> None:
        """Check that the library is not empty.

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
        result = self._do(verbs.describe(self.session, name))
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
            BadInput: the weights are invalid.
        """
        return float(weighted(verbs.described_scores(first.description, second.description), Weights.of(weights))[0])

    def shazim(
        self,
        image: str | os.PathLike[str] | EngineImage,
        threshold: float = QUERY_THRESHOLD,
        weights: WeightsLike = None,
        *,
        thresold: float | None = None,
        verify: bool = True,
    ) -> list[tuple[str, float]]:
        """The library's photos whose score is above the threshold, best first, as (path, score).

        The best of them are verified, which may raise their scores, unless `verify` is False; `query` returns the
        answers. `thresold` is the first Shazim's spelling of `threshold`, which it replaces if given.

        Raises:
            BadInput: the picture cannot be read, or the library is empty.
        """
        limit = checked_threshold(threshold if thresold is None else thresold)
        chosen = Weights.of(weights)
        path = image.path if isinstance(image, EngineImage) else os.fspath(image)
        ranked = self.query(path, chosen, limit, verify=verify)
        return [(match.photo.path, match.score) for match in ranked if match.score > limit]

    def query(
        self,
        image: Picture,
        weights: WeightsLike = None,
        threshold: float = QUERY_THRESHOLD,
        limit: int | None = None,
        *,
        verify: bool = True,
    ) -> list[Match]:
        """The library's photos that reach the threshold, best first, at most `limit` (None for all).

        `image` is a path, a web address, or a file's bytes. A match's `relation` is the kind of the photo and the
        picture and the edits between them; it is None where that was not verified.

        Raises:
            BadInput: the picture cannot be read, or the library is empty.
            AddressUnreachable: the picture cannot be downloaded.
        """
        chosen = Weights.of(weights)
        found = self._do(verbs.query(self.session, _given(image), chosen, verify=verify))
        return verbs.ranked_matches(found.matches, chosen, checked_threshold(threshold), limit)

    def duplicates(
        self,
        folders: str | os.PathLike[str] | Sequence[str | os.PathLike[str]] = (),
        threshold: float = DEFAULT_THRESHOLD,
        weights: WeightsLike = None,
        kinds: Collection[Kind] = tuple(Kind),
        *,
        rotated: bool = True,
        scan: bool = True,
    ) -> Report:
        """The clusters of copies in some folders, as `shazim duplicates` prints them; see `verbs.duplicates`.

        Raises:
            BadInput: there is no such folder, or the weights or the threshold are invalid.
            LibraryUnusable: the library's folder cannot be read or written.
            ModelUnavailable: the network's weights are not on this machine.
        """
        several = [folders] if isinstance(folders, str | os.PathLike) else folders
        names = [os.fspath(folder) for folder in several]
        verb = verbs.duplicates(self.session, names, Weights.of(weights), threshold, kinds, rotated=rotated, scan=scan)
        return report(self.session, self._do(verb))

    def compare(self, first: Picture, second: Picture, weights: WeightsLike = None) -> PictureComparison:
        """Every method's score of two pictures, and the edits that turn the first into the second.

        Unlike `predict`, which only weights scores, this verifies the pair.

        Raises:
            BadInput: one of them cannot be read.
        """
        return self._do(verbs.compare(self.session, _given(first), _given(second), Weights.of(weights)))

    def code(self, image: str | os.PathLike[str], bits: int = 64) -> str:
        """The ISCC semantic image code of one picture.

        Raises:
            BadInput: the picture cannot be read, or `bits` is none of 32, 64, ... 256.
        """
        return self._do(verbs.code(self.session, os.fspath(image), bits))

    def forget(self, directory: str | os.PathLike[str]) -> int:
        """Drop a folder from the library; returns how many photos were in it. The files are not touched.

        Raises:
            BadInput: nothing of that folder is in the library.
        """
        return self._do(verbs.forget(self.session, os.fspath(directory)))

    def use_network(self, name: str) -> None:
        """Use a network from now on, and scan and compare the contents that it has not analysed.

        Raises:
            BadInput: there is no network of that name.
            ModelUnavailable: its weights are not on this machine; fetch them with `fetch_network`.
        """
        self._do(verbs.use_network(self.session, verbs.network_named(self.session, name)))

    def fetch_network(self, name: str) -> None:
        """Download a network's weights from its hub.

        Raises:
            BadInput: there is no network of that name.
            ModelUnavailable: the hub cannot be reached.
        """
        self._do(verbs.fetch_network(self.session, name))

    def _do(self, verb: Verb[Outcome]) -> Outcome:
        running = self.session.start(verb)
        for _ in running.steps():
            pass
        return running.outcome


def code_image_semantic(path: str | os.PathLike[str], bits: int = 64) -> str:
    """The ISCC semantic image code of a picture by the network in use; comparable with codes of this network only.

    Raises:
        BadInput: the picture cannot be read, or `bits` is none of 32, 64, ... 256.
    """
    return ShazimEngine().code(path, bits)


def _bits(code: bytes) -> NDArray[np.bool_]:
    return np.unpackbits(np.frombuffer(code, np.uint8)).reshape(8, 8).astype(np.bool_)


def _given(picture: Picture) -> str | bytes:
    return picture if isinstance(picture, bytes) else os.fspath(picture)

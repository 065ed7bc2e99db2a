"""The result that is shown: the clusters under the present choice of weights, threshold and kinds."""

import copy
import itertools
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.quality import why_best
from shazim_gui.clusters.ranked_clusters import RankedClusters
from shazim_gui.core.cluster import Cluster
from shazim_gui.core.edits import UNKNOWN_EDITS, Identical, PairEdits
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Decision, Kind, Photo
from shazim_gui.core.weights import DEFAULT_THRESHOLD, METHODS, Weights, checked_threshold
from shazim_gui.scores.copy_relations import KIND_CODES, edited_contents, pair_kinds
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.scores.verified_scores import fill_verified_scores
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session.cluster_grouping import reaching, regrouped
from shazim_gui.session.decisions import Decisions
from shazim_gui.session.matching_choice import MatchingChoice
from shazim_gui.session.snapshot import Snapshot
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import load_contents
from shazim_gui.store.verifications import verifications_among

MethodScores = tuple[float, ...]
"""In the order of `METHODS`; NaN where a method has no score."""

UNKNOWN: MethodScores = (float("nan"),) * len(METHODS)
IDENTICAL: MethodScores = (1.0,) * len(METHODS)


class Results:
    """A snapshot, grouped by one matching choice; another choice takes arithmetic only, nothing is read or decoded."""

    def __init__(
        self,
        paths: LibraryPaths,
        model: str,
        snapshot: Snapshot,
        weights: Weights | None = None,
        threshold: float = DEFAULT_THRESHOLD,
        kinds: Collection[Kind] = KIND_CODES,
        *,
        rotated: bool = True,
    ) -> None:
        self.model = model
        self.snapshot = snapshot
        self._paths = paths
        self.sizes = snapshot.sizes
        """Bytes of each photo, shape (p,)."""
        self._content_quality = snapshot.content_quality
        self.asked: set[tuple[int, int]] = set()
        """Pairs of content ids whose verification was asked for; another one would give no further scores."""
        self.decisions = Decisions()
        """A person's decisions about the photos."""
        self._numbers: dict[str, int] | None = None
        self._decided: dict[Decision, tuple[Decisions, int, NDArray[np.bool_]]] = {}
        """The last answers of `decided`, each with the decisions and their version that it is of."""
        self.score: NDArray[np.float32] = np.empty(0, np.float32)
        """The score of each of the snapshot's pairs under the present weights, shape (m,)."""
        self.near: NDArray[np.intp] = np.empty(0, np.intp)
        """The rows of the pairs that reach the threshold, of the kinds up to the furthest one shown."""
        self._scored: tuple[Snapshot, Weights] | None = None
        """What `score` was computed from, so that a change of the threshold alone computes no scores."""
        self.choice = MatchingChoice(weights or Weights(), threshold, frozenset(kinds), rotated)
        """The choice that the clusters are grouped by."""
        self.regroup(*self.choice)

    def regroup(
        self,
        weights: Weights,
        threshold: float,
        kinds: Collection[Kind] | None = None,
        rotated: bool | None = None,
    ) -> None:
        """Compute the scores of the pairs and group the photos by those that reach the threshold.

        The score of a pair is the greater of its weighted mean and the score by verification. Only pairs of `kinds`
        count; pairs that are rotated or mirrored against each other count only if `rotated` is true. None leaves a
        choice as it is.

        Raises:
            BadInput: the threshold is outside 0..1.
        """
        self.choice = MatchingChoice(
            weights,
            checked_threshold(threshold),
            self.kinds if kinds is None else frozenset(kinds),
            self.rotated if rotated is None else rotated,
        )
        snapshot = self.snapshot
        if self._scored is None or self._scored[0] is not snapshot or self._scored[1] != weights:
            self.score = np.maximum(weighted(snapshot.scores, weights), snapshot.lift)
            self._scored = snapshot, weights
        self.near = reaching(snapshot, self.score, threshold, self.allowed)
        quality = self._content_quality
        grouping = regrouped(snapshot, self.score, self.near, quality, self.allowed, rotated=self.rotated)
        self.clusters = RankedClusters(snapshot.content, self.sizes, snapshot.quality, grouping)

    def adopt(self, scores: NDArray[np.float32]) -> None:
        """Take new scores of the same pairs, to which verifications have added.

        The photos are regrouped only if a method that needs verification has a weight.
        """
        self.snapshot = replace(self.snapshot, scores=scores)
        if self.weights.need_verification:
            self.regroup(self.weights, self.threshold)

    def row_of(self, first: int, second: int) -> int | None:
        """The row of two photos among the snapshot's pairs; None where there is none."""
        return self._row(*self._contents(first, second))

    @property
    def allowed(self) -> list[int]:
        """The codes of the kinds that are shown."""
        return [code for code, kind in enumerate(KIND_CODES) if kind in self.kinds]

    @property
    def weights(self) -> Weights:
        """The weights of the choice."""
        return self.choice.weights

    @property
    def threshold(self) -> float:
        """The threshold of the choice, 0..1."""
        return self.choice.threshold

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds that are shown."""
        return self.choice.kinds

    @property
    def rotated(self) -> bool:
        """True where rotated and mirrored pictures count as copies."""
        return self.choice.rotated

    @property
    def photos(self) -> list[Photo]:
        """All photos, by number."""
        return self.snapshot.photos

    def number_of(self, path: str) -> int | None:
        """The number of the photo at a path; None where there is none."""
        if self._numbers is None:
            self._numbers = {photo.path: number for number, photo in enumerate(self.photos)}
        return self._numbers.get(path)

    def decided(self, decision: Decision) -> NDArray[np.bool_]:
        """Which photos have a decision, shape (p,)."""
        decisions, version, mask = self._decided.get(decision, (None, 0, None))
        if mask is None or decisions is not self.decisions or version != self.decisions.version:
            mask = np.zeros(len(self.photos), np.bool_)
            numbers = map(self.number_of, self.decisions.paths_with(decision))
            mask[[number for number in numbers if number is not None]] = True
            self._decided[decision] = self.decisions, self.decisions.version, mask
        return mask

    def frozen(self) -> "Results":
        """A copy whose choice and decisions stay as they are now; nothing is regrouped.

        Made in the thread that changes the result, for work in another thread.
        """
        frozen = copy.copy(self)
        frozen.decisions, frozen.asked, frozen._decided = self.decisions.frozen(), set(self.asked), {}
        return frozen

    def why_kept(self, cluster: Cluster) -> KeepReason:
        """Why the best photo of a cluster is the best."""
        numbers = list(cluster.photos)
        edited = edited_contents(self.snapshot.copy_relations, self.snapshot.content[numbers])
        return why_best(self.members(cluster), edited.tolist())

    def members(self, cluster: Cluster) -> list[Photo]:
        """The photos of a cluster, the best first."""
        return [self.photos[number] for number in cluster.photos]

    def pair_score(self, first: int, second: int, scores: MethodScores) -> float:
        """The score of two photos under the present weights; `scores` are those of their methods."""
        row = self.row_of(first, second)
        lift = 0.0 if row is None else float(self.snapshot.lift[row])
        return max(float(weighted(np.array([scores], np.float32), self.weights)[0]), lift)

    def kind_between(self, first: int, second: int) -> Kind:
        """The kind of two photos."""
        low, high = self._contents(first, second)
        if low == high:
            return Kind.SAME
        snapshot = self.snapshot
        rows = np.array([low]), np.array([high])
        return KIND_CODES[int(pair_kinds(snapshot.copy_relations, *rows)[0])]

    def edits_between(self, first: int, second: int) -> PairEdits:
        """What turns the first photo into the second, or the second into the first where only that was verified."""
        one, other = int(self.snapshot.content[first]), int(self.snapshot.content[second])
        if one == other:
            return PairEdits((Identical(),))
        ids, relations = self.snapshot.ids, self.snapshot.copy_relations
        reference = relations.reference
        if reference[other] == ids[one] or (reference[other] == reference[one] and self._shows_reference(first)):
            return PairEdits(relations.edits.get(int(ids[other]), ()))
        if reference[one] == ids[other] and (edits := relations.edits.get(int(ids[one]))):
            return PairEdits(edits, backwards=True)
        return UNKNOWN_EDITS

    def _shows_reference(self, photo: int) -> bool:
        """True for a photo of the same picture as its reference, with as many pixels.

        The edits that turn the reference into another photo then turn this photo into it, too.
        """
        content, relations = self.snapshot.content, self.snapshot.copy_relations
        own = int(content[photo])
        number = min(int(np.searchsorted(relations.ids, relations.reference[own])), len(relations.ids) - 1)
        if relations.ids[number] != relations.reference[own]:
            return False  # a reference in another folder has no photo here
        if relations.same_picture[number] != relations.same_picture[own]:
            return False
        one, reference = self.photos[photo], self.photos[int(np.argmax(content == number))]
        return (one.width, one.height) == (reference.width, reference.height)

    def kind_of(self, cluster: Cluster) -> Kind:
        """The kind of a cluster: that of the member furthest from its reference."""
        snapshot = self.snapshot
        contents = snapshot.content[list(cluster.photos)]
        reference = np.full_like(contents, snapshot.content[cluster.reference])
        codes = pair_kinds(snapshot.copy_relations, contents, reference)
        codes[contents == reference] = KIND_CODES.index(Kind.SAME)
        return KIND_CODES[int(codes.max())]

    def scores_between(self, pairs: list[tuple[int, int]]) -> list[MethodScores]:
        """Every method's score for pairs of photo numbers.

        Pairs that are not in the table (two members joined by their reference only) are computed from the catalogue.

        Raises:
            CatalogueDamaged: the library's catalogue is damaged.
            LibraryUnusable: the library's folder cannot be read or written.
        """
        contents = [self._contents(a, b) for a, b in pairs]
        rows = [self._row(first, second) for first, second in contents]
        missing = sorted({pair for pair, row in zip(contents, rows, strict=True) if row is None and pair[0] != pair[1]})
        computed = dict(zip(missing, self._computed(np.array(missing, np.int64).reshape(-1, 2)), strict=True))
        return [
            self._listed(row) if row is not None else computed.get(pair, IDENTICAL)
            for pair, row in zip(contents, rows, strict=True)
        ]

    def table_pairs(self, photos: Sequence[int]) -> Iterator[tuple[int, int, MethodScores]]:
        """The pairs among some photos whose scores are in the table, and those of byte-identical files."""
        for first, second in itertools.combinations(photos, 2):
            low, high = self._contents(first, second)
            row = self._row(low, high)
            if low == high:
                yield first, second, IDENTICAL
            elif row is not None:
                yield first, second, self._listed(row)

    def _contents(self, first: int, second: int) -> tuple[int, int]:
        """The numbers of two photos' contents, the smaller first."""
        one, other = int(self.snapshot.content[first]), int(self.snapshot.content[second])
        return (one, other) if one <= other else (other, one)

    def _row(self, first: int, second: int) -> int | None:
        # In the type of the columns: else numpy copies a whole column to convert it.
        a, b = self.snapshot.a, self.snapshot.b
        start, end = np.searchsorted(a, np.array((first, first + 1), a.dtype)).tolist()
        row = start + int(b[start:end].searchsorted(b.dtype.type(second)))
        return row if row < end and b[row] == second else None

    def _listed(self, row: int) -> MethodScores:
        return tuple(self.snapshot.scores[row].tolist())

    def _computed(self, pairs: NDArray[np.int64]) -> list[MethodScores]:
        if not len(pairs):
            return []
        catalogue = Catalogue.open_for_reading(self._paths.catalogue)
        if catalogue is None:
            return [UNKNOWN] * len(pairs)
        wanted = self.snapshot.ids[pairs]
        with catalogue:
            table = load_contents(catalogue, self.model, np.unique(wanted))
            verifications = verifications_among(catalogue, np.unique(wanted)) if catalogue.knows_further_methods else []
        known = np.isin(wanted, table.ids).all(axis=1)
        scores = np.full((len(pairs), len(METHODS)), np.nan, np.float32)
        rows = table.rows_of(wanted[known])
        scores[known] = pair_scores(table, rows[:, 0], table, rows[:, 1])
        fill_verified_scores(scores, wanted[:, 0], wanted[:, 1], verifications)
        return [tuple(row) for row in scores.tolist()]

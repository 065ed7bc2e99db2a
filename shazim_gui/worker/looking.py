"""The part of a search that looks at pictures closely: which of the likely pairs are copies, and made how."""

from collections import Counter
from collections.abc import Generator, Sequence

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.candidate_pairs import unique_pairs
from shazim_gui.candidates.pairs_to_verify import pairs_worth_verifying
from shazim_gui.candidates.rotated_candidates import turned_pairs
from shazim_gui.candidates.unmatched import unmatched_pairs
from shazim_gui.candidates.verification_order import verification_order
from shazim_gui.clusters.quality import quality_order
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.core.records import Photo
from shazim_gui.core.weights import METHODS
from shazim_gui.scores.copy_relations import CopyRelations
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import ContentTable
from shazim_gui.store.frame_table import load_frames
from shazim_gui.store.photo_table import photos_in
from shazim_gui.store.verifications import VerificationRecord
from shazim_gui.worker import looks
from shazim_gui.worker.families import ConnectedCopies, is_copy
from shazim_gui.worker.gathering import CopyGroupBuilder
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.looks import Verifier
from shazim_gui.worker.messages import Step


class VerificationPass:
    """One search's close looks. What it finds does not depend on where an earlier one was stopped."""

    def __init__(self, context: JobContext, catalogue: Catalogue, contents: ContentTable) -> None:
        self._contents = contents
        # A file may be gone since its content was described; another network may have seen contents that this did not.
        described = set(contents.ids.tolist())
        photos = [photo for photo in photos_in(catalogue, []) if photo.content in described]
        best: dict[int, tuple[int, Photo]] = {}
        for rank, photo in zip(quality_order(photos, [False] * len(photos)).tolist(), photos, strict=True):
            if photo.content not in best or rank < best[photo.content][0]:
                best[photo.content] = rank, photo
        self._rank = {content: rank for content, (rank, _) in best.items()}
        self._best = {content: photo for content, (_, photo) in best.items()}
        self._files = Counter(photo.content for photo in photos)
        self._looks = Verifier(context, catalogue, self._best, self._rank)
        self._frames = load_frames(catalogue)

    @property
    def looks(self) -> int:
        """How many pairs were looked at."""
        return self._looks.taken

    @property
    def known(self) -> list[VerificationRecord]:
        """The outcomes of all looks, of this search and of earlier ones."""
        return list(self._looks.known.values())

    def families(
        self, pairs: NDArray[np.int64], scores: NDArray[np.float32], cancelled: CancelToken
    ) -> Generator[Step, None, CopyRelations]:
        """Look at those of the scored pairs (rows of the contents, (m, 2)) that are worth it, and at what may be turned
        or framed copies; then gather every family around its hub.

        Raises:
            Cancelled: between two batches; the looks so far are kept.
            LibraryUnusable, CatalogueDamaged: as they say.
        """
        cosine = scores[:, METHODS.index("fv")]
        related = ConnectedCopies()
        for look in self._looks.known.values():
            if is_copy(look.kind) and look.first in self._rank and look.second in self._rank:
                related.join(look.first, look.second)
        near = self._near(pairs, cosine)
        yield from self._look_at(near, related, cancelled, "Verifying pairs")
        # Only by the looks at these pairs, so that a search that is taken up again looks for the same families.
        seen = [known for pair in near if (known := self._looks.between(*pair)) is not None]
        yield from self._look_at(self._stray(pairs, cosine, seen), related, cancelled, "Finding related groups")
        gathering = CopyGroupBuilder(
            self._contents.ids, self._looks, self._vectors, self._best, self._rank, self._files
        )
        families = related.members()
        meter = Meter("Grouping", sum(map(len, families)))
        for family in families:
            gathering.add(family)
            meter.advance(len(family))
            if cancelled():
                raise Cancelled
            if meter.due():
                yield meter.progress()
        return gathering.kinship

    def _look_at(
        self, wanted: list[tuple[int, int]], related: ConnectedCopies, cancelled: CancelToken, stage: str
    ) -> Generator[Step, None, None]:
        """Look at those pairs that are neither known nor related by now, and relate the copies among them."""
        meter = Meter(stage, len(wanted))
        for start in range(0, len(wanted), looks.BATCH):
            batch = [self._looks.ordered(*pair) for pair in wanted[start : start + looks.BATCH]]
            open_pairs = [pair for pair in batch if self._looks.between(*pair) is None and not related.together(*pair)]
            for look in self._looks.take(open_pairs):
                if is_copy(look.kind):
                    related.join(look.first, look.second)
            meter.done = min(start + looks.BATCH, len(wanted))
            if cancelled():
                raise Cancelled
            if meter.due():
                yield meter.progress()

    def _stray(
        self, pairs: NDArray[np.int64], cosine: NDArray[np.float32], seen: list[VerificationRecord]
    ) -> list[tuple[int, int]]:
        """Pairs of contents: one without a family, and one of a family of which it has `seen` no member yet."""
        ids = self._contents.ids
        related = ConnectedCopies()
        for look in seen:
            if is_copy(look.kind):
                related.join(look.first, look.second)
        family = np.full(len(ids), -1, np.int64)
        for number, members in enumerate(related.members()):
            family[self._contents.rows_of(np.array(members))] = number
        chosen = self._with_files(pairs[unmatched_pairs(pairs[:, 0], pairs[:, 1], cosine, family)])
        looked_at = np.array([(look.first, look.second) for look in seen], np.int64).reshape(-1, 2)
        compared = {self._as_stray(pair, family) for pair in self._contents.rows_of(looked_at).tolist()}
        return [
            (int(ids[one]), int(ids[other]))
            for one, other in chosen.tolist()
            if self._as_stray((one, other), family) not in compared
        ]

    @staticmethod
    def _as_stray(pair: Sequence[int], family: NDArray[np.int64]) -> tuple[int, int]:
        """Of a pair of which one has no family: that one, and the other's family."""
        return min(pair, key=family.__getitem__), int(max(family[pair[0]], family[pair[1]]))

    def _near(self, pairs: NDArray[np.int64], cosine: NDArray[np.float32]) -> list[tuple[int, int]]:
        """The pairs of contents that deserve a look, of those that have a file, as they are best looked at."""
        near = pairs_worth_verifying(pairs[:, 0], pairs[:, 1], cosine)
        turned = turned_pairs(self._frames)
        turned = self._contents.rows_of(turned[np.isin(turned, self._contents.ids).all(axis=1)])
        chosen = unique_pairs([pairs[near], turned], len(self._contents))
        chosen = self._with_files(chosen)
        # Numbers of contents depend on when a scan was stopped, the order of their files does not.
        ranks = [self._rank.get(content, len(self._rank)) for content in self._contents.ids.tolist()]
        rank = np.argsort(np.argsort(ranks, kind="stable"))
        chosen = chosen[verification_order(chosen, self._contents.vectors, rank)]
        return [(one, other) for one, other in self._contents.ids[chosen].tolist()]

    def _with_files(self, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
        there = np.isin(self._contents.ids, list(self._rank))
        return pairs[there[pairs].all(axis=1)]

    def _vectors(self, contents: list[int]) -> NDArray[np.float32]:
        return self._rows(self._contents.rows_of(np.array(contents)))

    def _rows(self, rows: NDArray[np.integer]) -> NDArray[np.float32]:
        vectors: NDArray[np.float32] = self._contents.vectors[rows].astype(np.float32)
        return vectors

"""Verifies the candidate pairs of a search and groups the copies that it finds."""

from collections.abc import Generator, Sequence
from concurrent.futures import Executor

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.candidate_pairs import unique_pairs
from shazim_gui.candidates.pairs_to_verify import pairs_to_verify
from shazim_gui.candidates.rotated_candidates import rotated_candidates
from shazim_gui.candidates.unmatched import unmatched_pairs
from shazim_gui.candidates.verification_order import verification_order
from shazim_gui.copies import verifier
from shazim_gui.copies.best_files import BestFiles
from shazim_gui.copies.connected_copies import ConnectedCopies, is_copy
from shazim_gui.copies.copy_groups import CopyGroupBuilder
from shazim_gui.copies.verifier import PictureSource, Verifier
from shazim_gui.core.progress import Cancelled, CancelToken, Meter, Progress
from shazim_gui.core.weights import METHODS
from shazim_gui.scores.copy_relations import CopyRelations
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import ContentTable
from shazim_gui.store.frame_table import load_frames
from shazim_gui.store.verifications import VerificationRecord


class VerificationPass:
    """The verification of one search. The result does not depend on when an earlier search was cancelled."""

    def __init__(
        self,
        catalogue: Catalogue,
        contents: ContentTable,
        files: BestFiles,
        pictures: PictureSource,
        threads: Executor,
    ) -> None:
        """Take the contents to search, the best files of contents that have any, and the source of their pictures.

        `threads` run the verifications; outcomes are recorded in the catalogue.
        """
        self._contents = contents
        self._files = files
        self._verifier = Verifier(catalogue, files, pictures, threads)
        self._frames = load_frames(catalogue)

    @property
    def verified(self) -> int:
        """Number of pairs that this pass verified."""
        return self._verifier.verified

    @property
    def known(self) -> list[VerificationRecord]:
        """The outcomes of all verifications, of this and earlier passes."""
        return list(self._verifier.known.values())

    def run(
        self, pairs: NDArray[np.int64], scores: NDArray[np.float32], cancelled: CancelToken
    ) -> Generator[Progress, None, CopyRelations]:
        """Verify the likely ones of the scored pairs, and rotated and framed candidates; then group the copies.

        `pairs` (m, 2) are rows of the contents, `scores` (m, methods) are their scores. No pair is verified twice.

        Raises:
            Cancelled: `cancelled` is true between two batches; the outcomes so far are recorded.
            LibraryUnusable: the catalogue cannot be written.
            CatalogueDamaged: the catalogue cannot be read.
        """
        cosine = scores[:, METHODS.index("fv")]
        connected = ConnectedCopies()
        for earlier in self._verifier.known.values():
            if (
                is_copy(earlier.kind)
                and earlier.first_content in self._files.rank
                and earlier.second_content in self._files.rank
            ):
                connected.connect(earlier.first_content, earlier.second_content)
        likely = self._likely(pairs, cosine)
        yield from self._verify(likely, connected, cancelled, "Verifying pairs")
        # Only outcomes of these pairs are used, so that a resumed search tries the same groups.
        records = [record for pair in likely if (record := self._verifier.between(*pair)) is not None]
        yield from self._verify(self._unmatched(pairs, cosine, records), connected, cancelled, "Finding related groups")
        builder = CopyGroupBuilder(self._contents.ids, self._verifier, self._vectors, self._files)
        components = connected.components()
        meter = Meter("Grouping", sum(map(len, components)))
        for component in components:
            builder.add(component)
            meter.advance(len(component))
            if cancelled():
                raise Cancelled
            if meter.due():
                yield meter.progress()
        return builder.relations

    def _verify(
        self, wanted: list[tuple[int, int]], connected: ConnectedCopies, cancelled: CancelToken, stage: str
    ) -> Generator[Progress, None, None]:
        """Verify pairs that are neither known nor connected, and connect the copies among them."""
        meter = Meter(stage, len(wanted))
        for start in range(0, len(wanted), verifier.BATCH):
            batch = wanted[start : start + verifier.BATCH]
            for record in self._verifier.verify_open(pair for pair in batch if not connected.connected(*pair)):
                if is_copy(record.kind):
                    connected.connect(record.first_content, record.second_content)
            meter.done = min(start + verifier.BATCH, len(wanted))
            if cancelled():
                raise Cancelled
            if meter.due():
                yield meter.progress()

    def _unmatched(
        self, pairs: NDArray[np.int64], cosine: NDArray[np.float32], records: list[VerificationRecord]
    ) -> list[tuple[int, int]]:
        """Return pairs of a content without copies in these records and a content of a copy group that it was not
        verified against."""
        ids = self._contents.ids
        connected = ConnectedCopies()
        for record in records:
            if is_copy(record.kind):
                connected.connect(record.first_content, record.second_content)
        group = np.full(len(ids), -1, np.int64)
        for number, members in enumerate(connected.components()):
            group[self._contents.rows_of(np.array(members))] = number
        chosen = self._with_files(pairs[unmatched_pairs(pairs[:, 0], pairs[:, 1], cosine, group)])
        verified = np.array([(record.first_content, record.second_content) for record in records], np.int64).reshape(
            -1, 2
        )
        tried = {_as_unmatched(pair, group) for pair in self._contents.rows_of(verified).tolist()}
        return [
            (int(ids[one]), int(ids[other]))
            for one, other in chosen.tolist()
            if _as_unmatched((one, other), group) not in tried
        ]

    def _likely(self, pairs: NDArray[np.int64], cosine: NDArray[np.float32]) -> list[tuple[int, int]]:
        """Return the likely pairs of contents that have files, in the order of verification."""
        near = pairs_to_verify(pairs[:, 0], pairs[:, 1], cosine)
        rotated = rotated_candidates(self._frames)
        rotated = self._contents.rows_of(rotated[np.isin(rotated, self._contents.ids).all(axis=1)])
        chosen = self._with_files(unique_pairs([pairs[near], rotated], len(self._contents)))
        # Content ids depend on when a scan was cancelled; the order of their files does not.
        files = self._files
        ranks = [files.rank.get(content, len(files.rank)) for content in self._contents.ids.tolist()]
        rank = np.argsort(np.argsort(ranks, kind="stable"))
        chosen = chosen[verification_order(chosen, self._contents.vectors, rank)]
        return [(one, other) for one, other in self._contents.ids[chosen].tolist()]

    def _with_files(self, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
        has_file = np.isin(self._contents.ids, list(self._files.rank))
        return pairs[has_file[pairs].all(axis=1)]

    def _vectors(self, contents: list[int]) -> NDArray[np.float32]:
        rows = self._contents.rows_of(np.array(contents))
        vectors: NDArray[np.float32] = self._contents.vectors[rows].astype(np.float32)
        return vectors


def _as_unmatched(pair: Sequence[int], group: NDArray[np.int64]) -> tuple[int, int]:
    """Return the row without a copy group, and the group of the other row."""
    return min(pair, key=group.__getitem__), int(max(group[pair[0]], group[pair[1]]))

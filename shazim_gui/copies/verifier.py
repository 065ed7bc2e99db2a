"""Verifies pairs of contents, each once, and records the outcomes in the catalogue."""

import math
from collections.abc import Callable, Iterable
from concurrent.futures import Executor

from shazim_gui.copies.best_files import BestFiles
from shazim_gui.copies.connected_copies import is_copy
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.verifications import VerificationRecord, all_verifications, record_verifications
from shazim_gui.verify.prepared_picture import PreparedPicture
from shazim_gui.verify.verify_pair import keypoint_share, verify

BATCH = 64
"""Number of verifications per transaction and between two checks for cancellation: about half a second."""

PictureSource = Callable[[int], PreparedPicture | None]
"""A function from a content id to its picture, or None if it cannot be read; called from several threads."""


class Verifier:
    """Holds the outcomes of pairs and verifies further pairs; use it from one thread."""

    def __init__(
        self,
        catalogue: Catalogue,
        files: BestFiles,
        pictures: PictureSource,
        threads: Executor,
        known: Iterable[VerificationRecord] | None = None,
    ) -> None:
        """Take the best files of all contents that will be verified, and the source of their pictures.

        `threads` run the verifications of a batch. `known` are the relevant earlier outcomes; None for all in the
        catalogue.
        """
        self._catalogue = catalogue
        self._files = files
        self._pictures = pictures
        self._threads = threads
        self.known = {
            (record.first_content, record.second_content): record
            for record in (all_verifications(catalogue) if known is None else known)
        }
        """Outcomes by the two content ids in the order of verification; edits lead from the first to the second."""
        self.verified = 0
        """Number of pairs that this object verified."""

    def between(self, one: int, other: int) -> VerificationRecord | None:
        """Return the outcome for two contents in either order, or None."""
        return self.known.get((one, other)) or self.known.get((other, one))

    def are_copies(self, one: int, other: int) -> bool:
        """Return True where the two are verified as copies of one another."""
        record = self.between(one, other)
        return record is not None and is_copy(record.kind)

    def verify_open(self, pairs: Iterable[tuple[int, int]]) -> list[VerificationRecord]:
        """Verify the pairs without an outcome, the better file first; see `verify`."""
        ordered = dict.fromkeys(self._files.better_first(*pair) for pair in pairs)
        return self.verify(pair for pair in ordered if self.between(*pair) is None)

    def verify(self, pairs: Iterable[tuple[int, int]]) -> list[VerificationRecord]:
        """Verify pairs of contents, several at a time, record the outcomes and return them.

        A pair with a picture that cannot be read has no outcome.

        Raises:
            LibraryUnusable: the catalogue cannot be written.
        """
        wanted = list(pairs)
        found: list[VerificationRecord] = []
        for start in range(0, len(wanted), BATCH):
            outcomes = self._threads.map(self._verified, wanted[start : start + BATCH])
            batch = [record for record in outcomes if record is not None]
            self._record(batch)
            self.verified += len(batch)
            found += batch
        return found

    def match_keypoints(self, pairs: Iterable[tuple[int, int]]) -> list[VerificationRecord]:
        """Match keypoints of pairs that were verified without them, several at a time; record and return the outcomes.

        Outcomes of pictures without keypoints or that cannot be read remain unchanged.

        Raises:
            LibraryUnusable: the catalogue cannot be written.
        """
        known = ((self.between(*pair), pair) for pair in pairs)
        lacking = [record for record, pair in known if record is not None and not self._have_keypoints(*pair)]
        found = [record for record in self._threads.map(self._with_keypoints, lacking) if record is not None]
        self._record(found)
        return found

    def _record(self, records: list[VerificationRecord]) -> None:
        with self._catalogue.transaction():
            record_verifications(self._catalogue, records)
        self.known.update({(record.first_content, record.second_content): record for record in records})

    def _have_keypoints(self, one: int, other: int) -> bool:
        """Return True where an outcome in either order has a keypoint share."""
        records = self.known.get((one, other)), self.known.get((other, one))
        return any(record is not None and record.keypoint_share is not None for record in records)

    def _with_keypoints(self, record: VerificationRecord) -> VerificationRecord | None:
        one, other = self._pictures(record.first_content), self._pictures(record.second_content)
        if one is None or other is None or not (_any_keypoints(one) and _any_keypoints(other)):
            return None
        return record._replace(keypoint_share=keypoint_share(one, other))

    def _verified(self, pair: tuple[int, int]) -> VerificationRecord | None:
        one, other = self._pictures(pair[0]), self._pictures(pair[1])
        if one is None or other is None:  # the drive may be missing; the next search tries again
            return None
        found = verify(one, other)
        return VerificationRecord(
            *pair,
            found.kind,
            found.edits,
            found.confidence,
            found.orientation,
            None if math.isnan(found.structure) else found.structure,
            None if math.isnan(found.keypoints) else found.keypoints,
        )


def _any_keypoints(picture: PreparedPicture) -> bool:
    return len(picture.keypoints.points) > 0

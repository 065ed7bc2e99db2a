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
"""Verifications per transaction and between two checks for a cancel: about half a second."""

PictureSource = Callable[[int], PreparedPicture | None]
"""Content id -> its picture, None where it cannot be read now; may be called from several threads."""


class Verifier:
    """What is known of pairs, and a way to learn more; use it from one thread."""

    def __init__(
        self,
        catalogue: Catalogue,
        files: BestFiles,
        pictures: PictureSource,
        threads: Executor,
        known: Iterable[VerificationRecord] | None = None,
    ) -> None:
        """Take the best files of all contents that will be verified, and where their pictures come from.

        `threads` run the verifications of a batch. `known` are the earlier outcomes that matter here; None for all that
        the catalogue has.
        """
        self._catalogue = catalogue
        self._files = files
        self._pictures = pictures
        self._threads = threads
        self.known = {
            (record.first_content, record.second_content): record
            for record in (all_verifications(catalogue) if known is None else known)
        }
        """Outcomes by the pair's ids, the content that was verified against first."""
        self.verified = 0
        """How many pairs were verified by this object."""

    def between(self, one: int, other: int) -> VerificationRecord | None:
        """What is known of two contents, whichever of them was the first."""
        return self.known.get((one, other)) or self.known.get((other, one))

    def are_copies(self, one: int, other: int) -> bool:
        """True where verification found the two to be copies of one another."""
        record = self.between(one, other)
        return record is not None and is_copy(record.kind)

    def verify_open(self, pairs: Iterable[tuple[int, int]]) -> list[VerificationRecord]:
        """Verify those of the pairs of which nothing is known, the better file first; see `verify`."""
        ordered = dict.fromkeys(self._files.better_first(*pair) for pair in pairs)
        return self.verify(pair for pair in ordered if self.between(*pair) is None)

    def verify(self, pairs: Iterable[tuple[int, int]]) -> list[VerificationRecord]:
        """Verify pairs of contents, several at a time, and record the outcomes.

        A pair of which a picture cannot be read has none.

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
        """Match the key points of pairs that were verified without them, several at a time, and record the outcomes.

        Pairs of pictures without any key points, or that cannot be read, stay as they are.

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
        """True where an outcome from either of the two has matched key points."""
        records = self.known.get((one, other)), self.known.get((other, one))
        return any(record is not None and record.keypoint_share is not None for record in records)

    def _with_keypoints(self, record: VerificationRecord) -> VerificationRecord | None:
        one, other = self._pictures(record.first_content), self._pictures(record.second_content)
        if one is None or other is None or not (_any_keypoints(one) and _any_keypoints(other)):
            return None
        return record._replace(keypoint_share=keypoint_share(one, other))

    def _verified(self, pair: tuple[int, int]) -> VerificationRecord | None:
        one, other = self._pictures(pair[0]), self._pictures(pair[1])
        if one is None or other is None:  # on a drive that is not available, perhaps: the next search may read them
            return None
        found = verify(one, other)
        return VerificationRecord(
            *pair,
            found.kind,
            found.edits,
            found.confidence,
            found.turn,
            None if math.isnan(found.structure) else found.structure,
            None if math.isnan(found.keypoints) else found.keypoints,
        )


def _any_keypoints(picture: PreparedPicture) -> bool:
    return len(picture.keypoints.points) > 0

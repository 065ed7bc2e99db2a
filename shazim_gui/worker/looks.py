"""Close looks at pairs of contents, each taken once and remembered in the catalogue."""

import math
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor

from shazim_gui.core.records import Photo
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.verifications import VerificationRecord, all_verifications, record_verifications
from shazim_gui.verify.prepared_picture import PreparedPicture
from shazim_gui.verify.verify_pair import keypoint_share, verify
from shazim_gui.worker.families import is_copy
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.pictures import WorkingPictures

BATCH = 64
"""Looks per transaction and between two checks for a cancel: about half a second."""


class Verifier:
    """What is known of pairs, and the eyes that see more; use it from one thread."""

    def __init__(
        self,
        context: JobContext,
        catalogue: Catalogue,
        files: dict[int, Photo],
        rank: Mapping[int, int],
        known: Iterable[VerificationRecord] | None = None,
    ) -> None:
        """`files` has one file for every content id that will be looked at, `rank` how good it is, 0 for the best.

        `known` are the looks of earlier that matter here; None for all there are.
        """
        self.rank = rank
        self._threads = context.threads
        self._catalogue = catalogue
        self._pictures = WorkingPictures(context.thumbnails, files)
        self.known = {
            (look.first, look.second): look for look in (all_verifications(catalogue) if known is None else known)
        }
        self.taken = 0
        """How many pairs were looked at."""

    def ordered(self, first: int, second: int) -> tuple[int, int]:
        """The better copy first: it is the one whose changes are told."""
        return (first, second) if self.rank[first] < self.rank[second] else (second, first)

    def between(self, one: int, other: int) -> VerificationRecord | None:
        """What is known of two contents, whichever of them was seen as the first."""
        return self.known.get((one, other)) or self.known.get((other, one))

    def are_copies(self, one: int, other: int) -> bool:
        """True where a look found the two to be copies of one another."""
        look = self.between(one, other)
        return look is not None and is_copy(look.kind)

    def take(self, pairs: Iterable[tuple[int, int]]) -> list[VerificationRecord]:
        """Look at pairs, several at a time, and remember what was found; pictures that cannot be read give nothing."""
        found: list[VerificationRecord] = []
        wanted = list(pairs)
        for start in range(0, len(wanted), BATCH):
            batch = wanted[start : start + BATCH]
            with ThreadPoolExecutor(self._threads, thread_name_prefix="look") as pool:
                looks = [look for look in pool.map(lambda pair: self._one(*pair), batch) if look is not None]
            with self._catalogue.transaction():
                record_verifications(self._catalogue, looks)
            self.known.update({(look.first, look.second): look for look in looks})
            self.taken += len(looks)
            found += looks
        return found

    def match_keypoints(self, pairs: Iterable[tuple[int, int]]) -> list[VerificationRecord]:
        """Match the key points of pairs whose looks did without them, several at a time, and remember the outcome.

        Pictures without any key points, or that cannot be read, stay as they are.
        """
        bare = [look for pair in pairs if (look := self.between(*pair)) is not None and not self._have_keypoints(*pair)]
        with ThreadPoolExecutor(self._threads, thread_name_prefix="look") as pool:
            looks = [look for look in pool.map(self._with_keypoints, bare) if look is not None]
        with self._catalogue.transaction():
            record_verifications(self._catalogue, looks)
        self.known.update({(look.first, look.second): look for look in looks})
        return looks

    def _have_keypoints(self, one: int, other: int) -> bool:
        """True where the key points are told by a look from either of the two."""
        looks = self.known.get((one, other)), self.known.get((other, one))
        return any(look is not None and look.keypoints is not None for look in looks)

    def _with_keypoints(self, look: VerificationRecord) -> VerificationRecord | None:
        one, other = self._pictures.get(look.first), self._pictures.get(look.second)
        if one is None or other is None or not (_any_keypoints(one) and _any_keypoints(other)):
            return None
        return look._replace(keypoints=keypoint_share(one, other))

    def _one(self, first: int, second: int) -> VerificationRecord | None:
        one, other = self._pictures.get(first), self._pictures.get(second)
        if one is None or other is None:  # on a drive that is away, perhaps: the next search may see them
            return None
        seen = verify(one, other)
        return VerificationRecord(
            first,
            second,
            seen.kind,
            seen.edits,
            seen.confidence,
            seen.turn,
            None if math.isnan(seen.structure) else seen.structure,
            None if math.isnan(seen.keypoints) else seen.keypoints,
        )


def _any_keypoints(picture: PreparedPicture) -> bool:
    return len(picture.keypoints.points) > 0

"""The job that looks closely at given pairs, so that the methods that need a look can tell of them."""

import time
from collections.abc import Generator

import numpy as np

from shazim_gui.clusters.quality import quality_order
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.core.records import Photo
from shazim_gui.scores.pair_table import load_pairs, save_pairs
from shazim_gui.scores.verified_scores import fill_looked
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.photo_table import photos_of
from shazim_gui.store.verifications import VerificationRecord, verifications_among
from shazim_gui.worker.job_context import JobContext, writing
from shazim_gui.worker.looks import Verifier
from shazim_gui.worker.messages import PairsVerified, Rescored, Step, VerifyPairs

BATCH = 8
"""Pairs between two checks for a cancel: a fraction of a second even where every picture must be made ready."""
SAVE_EVERY = 3.0
"""Seconds after which a person sees what has been found by then."""


def examine(context: JobContext, command: VerifyPairs, cancelled: CancelToken) -> Generator[Step, None, PairsVerified]:
    """Look at those of the pairs that have no look yet, and match the key points where a look did without.

    What is found is remembered, and stands in the table of scored pairs for those that are in it.

    Raises:
        Cancelled: between two batches; what is found by then stands in the table.
        LibraryUnusable, CatalogueDamaged: as they say.
    """
    with Catalogue.open_for_writing(context.paths.catalogue) as catalogue:
        contents = np.unique(np.array(command.pairs, np.int64))
        rank, files = _best_files(photos_of(catalogue, contents))
        looks = Verifier(context, catalogue, files, rank, verifications_among(catalogue, contents))
        pairs = [pair for pair in command.pairs if pair[0] in files and pair[1] in files]
        answers = _Answers(context, catalogue.identity, command.model)
        looked = 0
        meter = Meter("Verifying pairs", len(pairs))
        yield meter.progress()
        saved = time.monotonic()
        for start in range(0, len(pairs), BATCH):
            batch = [looks.ordered(*pair) for pair in pairs[start : start + BATCH]]
            fresh = looks.take(pair for pair in batch if looks.between(*pair) is None)
            matched = looks.match_keypoints(batch)
            looked += len({(look.first, look.second) for look in (*fresh, *matched)})
            answers.add(looks, batch)
            meter.advance(len(batch))
            stop = cancelled()
            if stop or time.monotonic() - saved >= SAVE_EVERY:
                answers.save()
                yield Rescored()
                saved = time.monotonic()
            if stop:
                raise Cancelled
            if meter.due():
                yield meter.progress()
        answers.save()
    return PairsVerified(looked)


class _Answers:
    """What was found, on its way into the table of scored pairs."""

    def __init__(self, context: JobContext, catalogue: str, model: str) -> None:
        self._paths = context.paths
        self._path = context.paths.pairs(model)
        table = load_pairs(self._path)
        # Where there is none, or another catalogue's, the next search writes all of it.
        self._table = table if table is not None and table.is_of(catalogue) else None
        self._looks: list[VerificationRecord] = []

    def add(self, looks: Verifier, pairs: list[tuple[int, int]]) -> None:
        """Note what is known of pairs, from either side."""
        sides = [side for one, other in pairs for side in ((one, other), (other, one))]
        self._looks += [looks.known[side] for side in sides if side in looks.known]

    def save(self) -> None:
        """Write the table with everything noted since the last time, in one step.

        Raises:
            LibraryUnusable: the disk is full or read-only.
        """
        if self._table is None or not self._looks:
            return
        table = self._table
        # In the order of the catalogue, so that a search fills in the very same.
        fill_looked(table.scores, table.a, table.b, sorted(self._looks, key=lambda look: look[:2]))
        self._looks = []
        with writing(self._paths):
            save_pairs(self._path, table)


def _best_files(photos: list[Photo]) -> tuple[dict[int, int], dict[int, Photo]]:
    """The rank (0 for the best) and the file of each content's best copy."""
    rank: dict[int, int] = {}
    files: dict[int, Photo] = {}
    for number in np.argsort(quality_order(photos, [False] * len(photos))).tolist():
        photo = photos[number]
        if photo.content not in files:
            rank[photo.content], files[photo.content] = len(rank), photo
    return rank, files

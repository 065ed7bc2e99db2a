"""The job that verifies given pairs, so that the methods that need verification can score them."""

import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from shazim_gui.copies.best_files import BestFiles, best_files
from shazim_gui.copies.verifier import Verifier
from shazim_gui.copies.working_pictures import WorkingPictures
from shazim_gui.core.job_steps import Rescored, Step
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.scores.pair_table import load_pairs, save_pairs
from shazim_gui.scores.verified_scores import fill_verified_scores
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.photo_table import photos_of
from shazim_gui.store.verifications import VerificationRecord, verifications_among
from shazim_gui.worker.job_context import JobContext, writing
from shazim_gui.worker.messages import PairsVerified, VerifyPairs

BATCH = 8
"""Pairs between two checks for a cancel: a fraction of a second even where every picture must be prepared."""
SAVE_EVERY = 3.0
"""Seconds after which the scores found by then are saved and shown."""


def verify_pairs_job(
    context: JobContext, command: VerifyPairs, cancelled: CancelToken
) -> Generator[Step, None, PairsVerified]:
    """Verify the pairs that are not verified yet, and match keypoints of pairs that were verified without them.

    The outcomes are recorded, and the scores of pairs in the pair table are written into it.

    Raises:
        Cancelled: between two batches; the scores found by then are in the table.
        LibraryUnusable: if the library cannot be written.
        CatalogueDamaged: if the catalogue cannot be read.
    """
    with Catalogue.open_for_writing(context.paths.catalogue) as catalogue:
        contents = np.unique(np.array(command.pairs, np.int64))
        files = best_files(photos_of(catalogue, contents))
        pictures = WorkingPictures(context.thumbnails, files.photo)
        new_scores = _NewScores(context, catalogue.identity, command.model)
        with ThreadPoolExecutor(context.threads, thread_name_prefix="verify") as threads:
            verifier = Verifier(catalogue, files, pictures.get, threads, verifications_among(catalogue, contents))
            return (yield from _verify(verifier, files, command, new_scores, cancelled))


def _verify(
    verifier: Verifier, files: BestFiles, command: VerifyPairs, new_scores: "_NewScores", cancelled: CancelToken
) -> Generator[Step, None, PairsVerified]:
    pairs = [pair for pair in command.pairs if pair[0] in files.rank and pair[1] in files.rank]
    verified = 0
    meter = Meter("Verifying pairs", len(pairs))
    yield meter.progress()
    saved = time.monotonic()
    for start in range(0, len(pairs), BATCH):
        batch = [files.better_first(*pair) for pair in pairs[start : start + BATCH]]
        found = [*verifier.verify_open(batch), *verifier.match_keypoints(batch)]
        verified += len({(record.first_content, record.second_content) for record in found})
        new_scores.add(verifier, batch)
        meter.advance(len(batch))
        stop = cancelled()
        if stop or time.monotonic() - saved >= SAVE_EVERY:
            new_scores.save()
            yield Rescored()
            saved = time.monotonic()
        if stop:
            raise Cancelled
        if meter.due():
            yield meter.progress()
    new_scores.save()
    return PairsVerified(verified)


class _NewScores:
    """New outcomes that are yet to be written into the pair table."""

    def __init__(self, context: JobContext, catalogue: str, model: str) -> None:
        self._paths = context.paths
        self._path = context.paths.pairs(model)
        table = load_pairs(self._path)
        # If there is no table of this catalogue, the next search writes one.
        self._table = table if table is not None and table.is_of(catalogue) else None
        self._records: list[VerificationRecord] = []

    def add(self, verifier: Verifier, pairs: list[tuple[int, int]]) -> None:
        """Add the known outcomes of pairs, in either order."""
        both_orders = [pair for one, other in pairs for pair in ((one, other), (other, one))]
        self._records += [verifier.known[pair] for pair in both_orders if pair in verifier.known]

    def save(self) -> None:
        """Write the table with all outcomes added since the last call, atomically.

        Raises:
            LibraryUnusable: if the disk is full or read-only.
        """
        if self._table is None or not self._records:
            return
        table = self._table
        # In the order of the catalogue, so that a search fills in the same scores.
        fill_verified_scores(table.scores, table.a, table.b, sorted(self._records, key=lambda record: record[:2]))
        self._records = []
        with writing(self._paths):
            save_pairs(self._path, table)

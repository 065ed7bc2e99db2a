"""Runs the real engine over a corpus, as a person would, and counts what it calls copies."""

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shazim_gui.benchmark.called import called_copies
from shazim_gui.benchmark.measured import Measured
from shazim_gui.benchmark.truth import DISTRACTOR, NOWHERE, Truth
from shazim_gui.core.progress import CancelToken, Progress
from shazim_gui.core.records import Skip
from shazim_gui.session import verbs
from shazim_gui.session.results import Results
from shazim_gui.session.running import Outcome, Verb
from shazim_gui.session.session import Session

MOST_EXAMPLES = 20


@dataclass(frozen=True, slots=True)
class Ours:
    """What the program made of the corpus."""

    measured: Measured
    false_among_distractors: int
    """False pairs in which both pictures are distractors."""
    false_by_edit: dict[str, int]
    """In how many false pairs each edit takes part, most first; `original` and `distractor` stand for themselves."""
    false_examples: tuple[tuple[str, str], ...]
    """The titles of the first false pairs."""
    missed: tuple[str, ...]
    """The titles of all copies that were not found."""
    skipped: tuple[Skip, ...]
    """Files of the corpus that could not be indexed, which should be none; their copies count as not found."""


def scanned(session: Session, folder: Path, cancelled: CancelToken) -> Generator[Progress, None, Results]:
    """Scan a folder and compare all that is in it, with the session's weights and threshold.

    Raises:
        WorldError, Cancelled, BugReport: as `Running.poll` does.
    """
    yield from finished(session, verbs.scan_and_find(session, [str(folder)]), cancelled)
    return session.results([str(folder)])


def finished(session: Session, verb: Verb[Outcome], cancelled: CancelToken) -> Generator[Progress, None, Outcome]:
    """Run a verb to its end; raises as `Running.poll` does."""
    running = session.start(verb)
    while not running.done:
        if cancelled():
            running.cancel()
        for step in running.poll(0.1):
            if isinstance(step, Progress):
                yield step
    return running.outcome


def measure(results: Results, truth: Truth) -> Ours:
    """Count, over all pairs that the program calls copies, those that are and those that are not."""
    row_of = rows_of_photos(results, truth)
    copies = truth.copies()
    wanted = copies[:, 0] * len(truth) + copies[:, 1]
    order = np.argsort(wanted)
    found = np.zeros(len(copies), np.bool_)
    false_pairs = among_distractors = neighbours = 0
    by_edit: Counter[str] = Counter()
    examples: list[tuple[str, str]] = []
    neighbour_keys = _keys(truth.neighbours(), len(truth))
    for block in called_copies(results):
        pairs = row_of[block]
        pairs = np.sort(pairs[(pairs >= 0).all(axis=1)], axis=1)
        keys = _keys(pairs, len(truth))
        found[order[np.isin(wanted[order], keys)]] = True
        neighbours += int(np.isin(neighbour_keys, keys).sum())
        wrong = pairs[truth.unrelated(pairs[:, 0], pairs[:, 1])]
        false_pairs += len(wrong)
        among_distractors += int((truth.edit[wrong] == DISTRACTOR).all(axis=1).sum())
        for row, times in zip(*np.unique(wrong, return_counts=True), strict=True):
            by_edit[truth.edit_name(row)] += int(times)
        room = MOST_EXAMPLES - len(examples)
        examples += [(truth.titles[a], truth.titles[b]) for a, b in wrong[:room].tolist()]
    measured = Measured(
        name="shazim",
        recall=truth.recall(found),
        false_pairs=false_pairs,
        unrelated_pairs=truth.unrelated_pairs,
        neighbour_pairs=len(neighbour_keys),
        neighbours_called=neighbours,
    )
    missed = tuple(truth.titles[row] for row in copies[~found, 1])
    return Ours(
        measured, among_distractors, dict(by_edit.most_common()), tuple(examples), missed, tuple(results.snapshot.skips)
    )


def rows_of_photos(results: Results, truth: Truth) -> NDArray[np.int64]:
    """The truth's row of each photo, shape (p,); NOWHERE for a file that the truth does not know."""
    rows = {path: row for row, path in enumerate(truth.paths)}
    return np.array([rows.get(photo.path, NOWHERE) for photo in results.photos], np.int64)


def _keys(pairs: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """One number per pair of rows below `count`, the lower one first."""
    keys: NDArray[np.int64] = pairs[:, 0] * count + pairs[:, 1]
    return keys

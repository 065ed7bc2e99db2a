"""Verification on demand: each pair once, recorded, and written into the pair table."""

import itertools
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from shazim_gui.core.job_steps import Rescored, Step
from shazim_gui.core.progress import Cancelled, CancelToken, Progress, never_cancelled
from shazim_gui.core.weights import METHODS, VERIFIED_METHODS
from shazim_gui.scores.pair_table import PairTable, load_pairs
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.verifications import VerificationRecord, all_verifications
from shazim_gui.worker.client import WorkerClient
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs import verify_pairs_job
from shazim_gui.worker.jobs.find_job import find_job
from shazim_gui.worker.messages import Done, Find, PairsVerified, Stopped, VerifyPairs

COLUMNS = [METHODS.index(method) for method in VERIFIED_METHODS]
Pairs = tuple[tuple[int, int], ...]


def verified(
    library: Any, pairs: Pairs, cancelled: CancelToken = never_cancelled, steps: list[Step] | None = None
) -> PairsVerified:
    """Run the job as the worker does."""
    job = verify_pairs_job.verify_pairs_job(
        JobContext(library.paths), VerifyPairs(library.session.model, pairs), cancelled
    )
    while True:
        try:
            step = next(job)
        except StopIteration as end:
            return end.value
        if steps is not None:
            steps.append(step)


def table(library: Any) -> PairTable:
    found = load_pairs(library.paths.pairs(library.session.model))
    assert found is not None
    return found


def verified_scores(library: Any) -> NDArray[np.float32]:
    return table(library).scores[:, COLUMNS]


def outcomes(library: Any) -> list[VerificationRecord]:
    with library.catalogue() as catalogue:
        return all_verifications(catalogue)


def lacking(library: Any) -> Pairs:
    """Return the pairs in the table without a score of structure or keypoints."""
    found = table(library)
    rows = np.isnan(found.scores[:, COLUMNS]).any(axis=1)
    return tuple(zip(found.a[rows].tolist(), found.b[rows].tolist(), strict=True))


def after(calls: int) -> CancelToken:
    """Return a token that is true from this call on."""
    count = itertools.count(1)
    return lambda: next(count) >= calls


def test_requested_pairs_are_verified_and_nothing_else_changes(copies: Any) -> None:
    before, known, wanted = table(copies), outcomes(copies), lacking(copies)
    assert len(wanted) > 10
    some, rest = wanted[::2], wanted[1::2]
    assert verified(copies, some) == PairsVerified(len(some))
    assert lacking(copies) == rest
    now = table(copies)
    others = [column for column in range(len(METHODS)) if column not in COLUMNS]
    assert np.array_equal(now.scores[:, others], before.scores[:, others], equal_nan=True)
    known_scores = ~np.isnan(before.scores[:, COLUMNS])
    assert np.array_equal(verified_scores(copies)[known_scores], before.scores[:, COLUMNS][known_scores]), (
        "known scores stay"
    )
    assert (now.source, now.copy_relations.reference.tolist()) == (
        before.source,
        before.copy_relations.reference.tolist(),
    )
    assert copies.session.results().snapshot.fresh
    kinds = {record[:2]: record.kind for record in outcomes(copies)}
    assert all(kinds[record[:2]] == record.kind for record in known)


def test_each_pair_is_verified_once(copies: Any) -> None:
    wanted = lacking(copies)
    verified(copies, wanted)
    before = verified_scores(copies), outcomes(copies)
    assert verified(copies, wanted) == PairsVerified(0)
    assert np.array_equal(verified_scores(copies), before[0])
    assert outcomes(copies) == before[1]


def test_a_search_fills_in_the_same_scores(copies: Any) -> None:
    verified(copies, lacking(copies))
    before = table(copies)
    copies.paths.pairs(copies.session.model).unlink()
    for _ in find_job(JobContext(copies.paths), Find(copies.session.model), never_cancelled):
        pass
    assert np.array_equal(table(copies).scores, before.scores, equal_nan=True)
    assert not np.isnan(before.scores[:, COLUMNS]).any()


def test_scores_separate_copies_from_unrelated_pictures(copies: Any) -> None:
    verified(copies, lacking(copies))
    found = table(copies)
    subject = {photo.content: Path(photo.path).stem.split("-")[0] for photo in copies.photos}
    related = np.array([subject[a] == subject[b] for a, b in zip(found.a.tolist(), found.b.tolist(), strict=True)])
    structure, keypoints = found.scores[:, COLUMNS].T
    assert structure[related].min() > 0.8
    assert structure[~related].max() < 0.5
    assert np.median(keypoints[related]) > 0.5
    assert keypoints[~related].max() < 0.3


@pytest.mark.parametrize("calls", [1, 2, 3])
def test_it_continues_after_a_cancel_with_the_same_result(
    copies: Any, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    monkeypatch.setattr(verify_pairs_job, "BATCH", 7)
    wanted = lacking(copies)
    steps: list[Step] = []
    with pytest.raises(Cancelled):
        verified(copies, wanted, after(calls), steps)
    assert lacking(copies) == wanted[7 * calls :], "outcomes found by then are in the table"
    assert steps[-1] == Rescored()
    with pytest.raises(Cancelled):
        verified(copies, wanted, after(1))
    assert verified(copies, wanted).verified == len(wanted) - 7 * calls
    interrupted = verified_scores(copies), outcomes(copies)
    uninterrupted = _uninterrupted(copies, wanted)
    assert np.array_equal(interrupted[0], uninterrupted[0])
    assert interrupted[1] == uninterrupted[1]


def _uninterrupted(library: Any, wanted: Pairs) -> tuple[NDArray[np.float32], list[VerificationRecord]]:
    """Return the scores and outcomes without interruption, of pairs that were not verified before."""
    with _writing(library) as catalogue:
        catalogue.execute("DELETE FROM verifications")
    library.paths.pairs(library.session.model).unlink()
    for _ in find_job(JobContext(library.paths), Find(library.session.model), never_cancelled):
        pass
    assert lacking(library) == wanted
    verified(library, wanted)
    return verified_scores(library), outcomes(library)


def _writing(library: Any) -> Any:
    return Catalogue.open_for_writing(library.paths.catalogue)


def test_the_table_on_the_disk_is_updated_while_it_runs(copies: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify_pairs_job, "SAVE_EVERY", 0.0)
    wanted = lacking(copies)
    job = verify_pairs_job.verify_pairs_job(
        JobContext(copies.paths), VerifyPairs(copies.session.model, wanted), never_cancelled
    )
    left = [len(lacking(copies)) for step in job if step == Rescored()]
    assert left == [max(0, len(wanted) - done) for done in range(8, len(wanted) + 8, 8)]


def test_it_reports_its_progress(copies: Any) -> None:
    wanted, steps = lacking(copies), list[Step]()
    verified(copies, wanted, steps=steps)
    reported = [(step.stage, step.total) for step in steps if isinstance(step, Progress)]
    assert set(reported) == {("Verifying pairs", len(wanted))}
    assert steps[0] == Progress("Verifying pairs", 0, len(wanted), "", 0.0, None)


def test_pairs_verified_before_the_worker_died_are_not_verified_again(copies: Any) -> None:
    wanted, stale = lacking(copies), copies.paths.pairs(copies.session.model).read_bytes()
    verified(copies, wanted)
    expected = verified_scores(copies)
    copies.paths.pairs(copies.session.model).write_bytes(stale)
    assert verified(copies, wanted) == PairsVerified(0)
    assert np.array_equal(verified_scores(copies), expected)


def test_in_a_process_of_its_own(copies: Any) -> None:
    wanted = lacking(copies)
    command = VerifyPairs(copies.session.model, wanted)
    with WorkerClient(copies.paths.root, copies.paths.inflight) as worker:
        for event in worker.run(command):
            last = event
            if isinstance(event, Progress) and event.done:
                worker.cancel()
        assert last == Stopped()
        stopped = outcomes(copies)
        assert lacking(copies)
        events = list(worker.run(command))
    assert isinstance(events[-1], Done)
    assert isinstance(events[-1].result, PairsVerified)
    assert lacking(copies) == ()
    known = {record for record in stopped if record.keypoint_share is not None}
    assert known
    assert known <= set(outcomes(copies)), "outcomes found before the cancel are kept"


def test_without_a_table_the_outcomes_are_kept_for_the_next_search(copies: Any) -> None:
    wanted = lacking(copies)
    copies.paths.pairs(copies.session.model).unlink()
    assert verified(copies, wanted) == PairsVerified(len(wanted))
    assert not copies.paths.pairs(copies.session.model).exists()
    for _ in find_job(JobContext(copies.paths), Find(copies.session.model), never_cancelled):
        pass
    assert lacking(copies) == ()


def test_a_pair_with_an_unreadable_picture_is_left_unverified(copies: Any, library: Any, tmp_path: Path) -> None:
    (folder,) = {Path(photo.path).parents[1] for photo in copies.photos}
    shutil.copytree(folder, tmp_path / "own")
    library.scan(tmp_path / "own")
    library.results()
    wanted = lacking(library)
    (lost,) = (photo for photo in library.photos if photo.path.endswith("two-small.jpg"))
    Path(lost.path).unlink()
    library.session.worker._context.thumbnails.discard(lost.sha256)
    unknown = (1, 2), (lost.content, 10**9)
    unreadable_pairs = [pair for pair in wanted if lost.content in pair]
    assert unreadable_pairs
    assert verified(library, wanted + unknown).verified == len(wanted) - len(unreadable_pairs)
    assert lacking(library) == tuple(unreadable_pairs)


def test_pictures_without_keypoints_have_no_keypoint_score(
    library: Any, plain: Callable[[Path, int], None], tmp_path: Path
) -> None:
    (tmp_path / "grey").mkdir()
    for grey in (100, 101):
        plain(tmp_path / f"grey/{grey}.png", grey)
    library.scan(tmp_path / "grey")
    library.results()
    pair = tuple(sorted(photo.content for photo in library.photos))
    verified(library, (pair,))
    assert [record.keypoint_share for record in outcomes(library)] == [None]
